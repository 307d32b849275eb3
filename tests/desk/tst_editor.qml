// SPDX-License-Identifier: Apache-2.0
// A product is written by keyboard: where the Tab key goes, what is said where, and what leaving keeps. In German.
import QtQuick
import QtTest
import Aura.Shop
import Aura.Theme
import Aura.Models

Item {
    id: root

    width: 1000
    height: 700

    Navigator {
        id: places
    }

    Component {
        id: editorComponent

        ProductEditorPage {
            anchors.fill: parent
            navigator: places
        }
    }

    ProductDraftListModel {
        id: drafts

        app: App
    }

    SignalSpy {
        id: said

        target: places
        signalName: "said"
    }

    TestCase {
        name: "Editor"
        when: windowShown

        function init(): void {
            said.clear();
            Appearance.motion = Appearance.Reduced;
            places.openRoot("sell-products");
            places.open("sell-new");
        }

        function find(item: Item, matches: var): Item {
            if (matches(item))
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], matches);
                if (found !== null)
                    return found;
            }
            return null;
        }

        function named(page: Item, name: string): Item {
            return find(page, child => child.visible && child.Accessible.name === name && (child.cursorPosition !== undefined || child.clicked !== undefined));
        }

        function write(text: string): void {
            for (let i = 0; i < text.length; ++i)
                keyClick(text[i]);
        }

        function openEditor(properties: var): Item {
            const page = createTemporaryObject(editorComponent, root, properties) as Item;
            page.forceActiveFocus();
            tryVerify(() => page.settled);
            return page;
        }

        function test_a_product_is_written_by_keyboard_alone(): void {
            const page = openEditor({});
            named(page, "Name").forceActiveFocus(Qt.TabFocusReason);
            write("Kanne");
            keyClick(Qt.Key_Tab);
            verify(named(page, "Description").activeFocus);
            write("Rund");
            keyClick(Qt.Key_Tab);
            compare(root.Window.activeFocusItem.text, "Choose a category");
            const price = find(page, child => child.visible && child.Accessible.name.startsWith("Price (") && child.hasOwnProperty("acceptableInput"));
            price.forceActiveFocus(Qt.TabFocusReason);
            write("39,90");
            keyClick(Qt.Key_Tab);
            compare(root.Window.activeFocusItem.Accessible.name, "Price before");
            keyClick(Qt.Key_S, Qt.ControlModifier);
            tryCompare(said, "count", 1);
            verify(said.signalArguments[0][0].startsWith("Saved."));
            compare(places.kind, "sell-products"); // back where one came from
        }

        function test_what_is_wrong_is_said_and_gone_to(): void {
            const page = openEditor({});
            const gtin = named(page, "Barcode (GTIN)");
            gtin.forceActiveFocus(Qt.TabFocusReason);
            write("4006381333932");
            keyClick(Qt.Key_Tab);
            verify(gtin.invalid);
            verify(gtin.Accessible.description !== "");
            keyClick(Qt.Key_S, Qt.ControlModifier);
            tryCompare(said, "count", 1);
            verify(named(page, "Name").activeFocus); // the first thing that is missing
            compare(places.kind, "sell-new");
        }

        function test_leaving_keeps_what_was_written(): void {
            const before = drafts.count;
            const page = openEditor({});
            named(page, "Name").forceActiveFocus(Qt.TabFocusReason);
            write("Halb");
            page.destroy();
            tryCompare(drafts, "count", before + 1);
            const id = drafts.texts("value")[drafts.texts("text").indexOf("Halb")];
            const again = openEditor({ productId: id });
            compare(named(again, "Name").text, "Halb");
            mouseClick(find(again, child => child.visible && child.text === "Throw away" && child.clicked !== undefined));
            tryCompare(drafts, "count", before);
        }

        function test_options_become_a_matrix(): void {
            const page = openEditor({});
            const option = named(page, "New option");
            option.forceActiveFocus(Qt.TabFocusReason);
            write("Groesse");
            keyClick(Qt.Key_Return);
            const value = named(page, "Add a value to Groesse");
            verify(value !== null);
            value.forceActiveFocus(Qt.TabFocusReason);
            write("S, M");
            keyClick(Qt.Key_Return);
            const row = () => find(page, child => child.variantId !== undefined && child.name === "M");
            tryVerify(() => row() !== null);
            const offer = named(page, "Offer M");
            offer.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => !row().offered);
        }

        function test_it_fits_where_it_is_shown_data(): var {
            return [{ tag: "phone", width: 390, height: 800 }, { tag: "tablet", width: 820, height: 1100 }, { tag: "desktop", width: 1280, height: 700 }];
        }

        function test_it_fits_where_it_is_shown(data: var): void {
            root.width = data.width;
            root.height = data.height;
            const page = openEditor({});
            const tooWide = find(page, child => child.visible && child.hasOwnProperty("acceptableInput") && child.mapToItem(page, child.width, 0).x > page.width);
            compare(tooWide, null);
            root.width = 1000;
            root.height = 700;
        }
    }
}
