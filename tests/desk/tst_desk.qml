// SPDX-License-Identifier: Apache-2.0
// What is typed and scanned on the pages of whoever works for a shop ends up where it belongs. In German.
import QtQuick
import QtTest
import Aura.Shop
import Aura.Theme
import Aura.Models

Item {
    id: root

    property int wentBack: 0
    property int searched: 0

    width: 900
    height: 420

    // As the window has them.
    Shortcut {
        sequences: ["Esc"]
        onActivated: ++root.wentBack
    }

    Shortcut {
        sequences: ["/"]
        onActivated: ++root.searched
    }

    Navigator {
        id: places
    }

    Component {
        id: stockComponent

        StockPage {
            anchors.fill: parent
            navigator: places
        }
    }

    Component {
        id: productsComponent

        OwnProductsPage {
            anchors.fill: parent
            navigator: places
        }
    }

    SignalSpy {
        id: said

        target: places
        signalName: "said"
    }

    SignalSpy {
        id: refused

        target: App.desk
        signalName: "refused"
    }

    TestCase {
        name: "Desk"
        when: windowShown

        function init(): void {
            root.wentBack = root.searched = 0;
            said.clear();
            refused.clear();
            App.desk.forgetUndo();
            Appearance.motion = Appearance.Reduced;
        }

        function findAll(item: Item, matches: var): var {
            let found = matches(item) ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(findAll(item.children[i], matches));
            return found;
        }

        function find(item: Item, matches: var): Item {
            const found = findAll(item, matches);
            return found.length > 0 ? found[0] : null;
        }

        function listOf(page: Item): ListView {
            return find(page, child => child instanceof ListView) as ListView;
        }

        function rowOf(page: Item, name: string): Item {
            return find(listOf(page), child => child.visible && child.name === name && child.leave !== undefined);
        }

        function fieldOf(row: Item): Item {
            return find(row, child => child.hasOwnProperty("acceptableInput"));
        }

        function button(page: Item, text: string): Item {
            return find(page, child => child.text === text && child.visible && child.clicked !== undefined);
        }

        function write(text: string): void {
            for (let i = 0; i < text.length; ++i) {
                hands.pause(200);
                keyClick(text[i]);
            }
        }

        function press(key: int): void {
            hands.pause(200);
            keyClick(key);
        }

        function scan(code: string): void {
            hands.pause(1000);
            for (let i = 0; i < code.length; ++i)
                keyClick(code[i]);
            keyClick(Qt.Key_Return);
        }

        function openPage(component: Component): Item {
            const page = createTemporaryObject(component, root) as Item;
            page.forceActiveFocus();
            tryVerify(() => listOf(page) !== null && listOf(page).count === 60);
            tryVerify(() => findAll(listOf(page), child => child.visible && child.leave !== undefined).length > 2);
            return page;
        }

        // Moves the list until the row is on the screen.
        function showRow(page: Item, name: string): Item {
            const list = listOf(page);
            for (let at = 0; at < list.count; ++at) {
                list.positionViewAtIndex(at, ListView.Beginning);
                list.forceLayout();
                const row = rowOf(page, name);
                if (row !== null)
                    return row;
            }
            return null;
        }

        // Without anything that an earlier test has entered.
        function openStock(): Item {
            const page = openPage(stockComponent);
            if (button(page, "Discard") !== null)
                mouseClick(button(page, "Discard"));
            tryVerify(() => button(page, "Discard") === null);
            return page;
        }

        function test_what_is_typed_stays_with_its_row_when_the_list_moves_on(): void {
            const page = openStock();
            const list = listOf(page);
            // Not the first row: a list keeps its current one.
            fieldOf(rowOf(page, "Mug number 1")).forceActiveFocus();
            write("7");
            // Far enough that the row becomes another one.
            list.positionViewAtEnd();
            tryVerify(() => rowOf(page, "Mug number 9") !== null);
            press(Qt.Key_3); // goes nowhere
            list.positionViewAtBeginning();
            tryVerify(() => rowOf(page, "Mug number 1") !== null);
            tryCompare(rowOf(page, "Mug number 1"), "draft", 7);
            for (let at = 0; at < list.count; ++at) {
                list.positionViewAtIndex(at, ListView.Beginning);
                list.forceLayout();
                const drafted = findAll(list, child => child.visible && child.drafted === true).map(child => child.name);
                verify(drafted.length === 0 || (drafted.length === 1 && drafted[0] === "Mug number 1"), drafted.join());
            }
        }

        function test_numbers_are_read_as_they_are_written_here(): void {
            const page = openStock();
            const row = rowOf(page, "Mug number 1");
            fieldOf(row).forceActiveFocus();
            write("1.000");
            press(Qt.Key_Return);
            tryCompare(row, "draft", 1000);
            compare(fieldOf(row).text, "+1000");
            compare(fieldOf(row).activeFocus, false);
        }

        function test_an_emptied_field_is_as_it_was(): void {
            const page = openStock();
            const row = rowOf(page, "Mug number 1");
            fieldOf(row).forceActiveFocus();
            write("5");
            press(Qt.Key_Return);
            tryCompare(row, "drafted", true);
            fieldOf(row).forceActiveFocus();
            compare(fieldOf(row).text, "+5");
            press(Qt.Key_Backspace); // all of it is selected
            compare(fieldOf(row).text, "");
            press(Qt.Key_Tab);
            tryCompare(row, "drafted", false);
            compare(fieldOf(row).text, "");
        }

        function test_escape_takes_back_what_is_typed_and_leaves_the_next_time(): void {
            const page = openStock();
            const row = rowOf(page, "Mug number 1");
            fieldOf(row).forceActiveFocus();
            write("5");
            press(Qt.Key_Escape);
            compare(root.wentBack, 0);
            compare(fieldOf(row).text, "");
            compare(row.drafted, false);
            press(Qt.Key_Escape);
            compare(root.wentBack, 1);
            const search = find(page, child => child.placeholderText === "Name, SKU or barcode");
            search.forceActiveFocus();
            write("mug");
            press(Qt.Key_Escape);
            compare(search.text, "");
            compare(root.wentBack, 1);
        }

        function test_what_is_typed_outlives_the_page(): void {
            let page = openStock();
            fieldOf(rowOf(page, "Mug number 1")).forceActiveFocus();
            write("8");
            page.visible = false; // as a page that was left
            page.destroy();
            page = openPage(stockComponent);
            tryCompare(rowOf(page, "Mug number 1"), "draft", 8);
            mouseClick(button(page, "Discard"));
        }

        function test_a_count_is_no_difference(): void {
            const page = openStock();
            const row = rowOf(page, "Mug number 1");
            fieldOf(row).forceActiveFocus();
            write("5");
            const count = find(page, child => child.text === "Count" && child.checkable === true);
            mouseClick(count);
            compare(row.drafted, false);
            compare(fieldOf(row).text, "");
            mouseClick(count);
            tryCompare(row, "draft", 5);
        }

        function test_what_the_camera_reads_is_said(): void {
            const page = openStock();
            const inside = (page as DeskPage).content;
            let sheet = null;
            for (let i = 0; i < inside.length; ++i) {
                if (inside[i].codeRead !== undefined)
                    sheet = inside[i];
            }
            verify(sheet !== null);
            sheet.open();
            tryCompare(sheet, "opened", true);
            const announcer = find(sheet.contentItem, child => child.objectName === "announcer");
            verify(announcer !== null && announcer.visible);
            compare(announcer.Accessible.role, Accessible.AlertMessage);
            const heard = [];
            announcer.textChanged.connect(() => heard.push(announcer.Accessible.name));
            sheet.codeRead("4006381333931");
            compare(heard.filter(text => text !== ""), ["Mug number 3: 1"]);
            // Twice the same is said twice.
            sheet.codeRead("NOTHING-OF-YOURS");
            sheet.codeRead("NOTHING-OF-YOURS");
            compare(heard.filter(text => text.includes("NOTHING-OF-YOURS")).length, 2);
            compare(heard.indexOf("", heard.indexOf(sheet.note)) > 0, true);
            sheet.close();
            tryCompare(sheet, "visible", false);
            mouseClick(button(page, "Discard"));
        }

        function test_a_code_is_no_quantity(): void {
            const page = openStock();
            const row = rowOf(page, "Mug number 1");
            fieldOf(row).forceActiveFocus();
            scan("4006381333931"); // the GTIN of mug 3
            compare(fieldOf(row).text, "");
            press(Qt.Key_Tab);
            compare(row.drafted, false);
            compare(said.count, 1);
            verify(said.signalArguments[0][0].indexOf("Mug number 3: 1") >= 0, said.signalArguments[0][0]);
            compare(showRow(page, "Mug number 3").draft, 1);
        }

        function test_every_key_of_a_code_is_the_scanners(): void {
            const page = openStock();
            listOf(page).forceActiveFocus();
            scan("AB/12");
            compare(root.searched, 0);
            compare(said.count, 1);
            verify(said.signalArguments[0][0].indexOf("AB/12") >= 0, said.signalArguments[0][0]);
        }

        function test_what_is_typed_is_saved_with_the_rest(): void {
            const page = openStock();
            fieldOf(rowOf(page, "Mug number 0")).forceActiveFocus();
            write("4");
            press(Qt.Key_Return);
            fieldOf(rowOf(page, "Mug number 1")).forceActiveFocus();
            write("6");
            tryVerify(() => button(page, "Save") !== null);
            mouseClick(button(page, "Save"));
            tryCompare(App.desk, "canUndo", true);
            compare(App.desk.undoText.indexOf("2"), 0);
            App.desk.undo();
        }

        function test_a_price_is_of_the_product_that_it_was_typed_at(): void {
            const page = openPage(productsComponent);
            const list = listOf(page);
            const name = "Mug number 0";
            const row = showRow(page, name);
            list.currentIndex = 0;
            fieldOf(row).forceActiveFocus();
            write("12,34");
            if (list.contentY > list.contentHeight / 2)
                list.positionViewAtBeginning();
            else
                list.positionViewAtEnd();
            tryCompare(App.desk, "canUndo", true);
            verify(App.desk.undoText.indexOf(name) === 0, App.desk.undoText);
            // It stands elsewhere by now: what was changed last is first.
            tryVerify(() => {
                const changed = showRow(page, name);
                return changed !== null && changed.priceText.indexOf("12,34") === 0;
            });
            compare(refused.count, 0);
            App.desk.undo();
        }

        function test_escape_takes_a_price_back(): void {
            const page = openPage(productsComponent);
            const field = fieldOf(find(listOf(page), child => child.visible && child.leave !== undefined));
            field.forceActiveFocus();
            write("99");
            press(Qt.Key_Escape);
            compare(root.wentBack, 0);
            verify(field.text !== "99");
            press(Qt.Key_Escape);
            compare(root.wentBack, 1);
        }
    }
}
