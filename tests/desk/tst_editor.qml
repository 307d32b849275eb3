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

        function findAll(item: Item, matches: var): var {
            let found = matches(item) ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(findAll(item.children[i], matches));
            return found;
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
            // Two options of which the combinations are sold, and a picture that is described.
            const options = { "Groesse des Kruges": "klein, mittel, ausgesprochen gross", "Glasur": "matt, glaenzend" };
            for (const option in options) {
                const field = named(page, "New option");
                field.forceActiveFocus(Qt.TabFocusReason);
                write(option);
                keyClick(Qt.Key_Return);
                const value = named(page, "Add a value to " + option);
                value.forceActiveFocus(Qt.TabFocusReason);
                write(options[option]);
                keyClick(Qt.Key_Return);
            }
            const pictures = find(page, child => child instanceof ProductPictures);
            pictures.product.addPicture(hands.picture());
            tryCompare(pictures.product.pictures, "count", 1);
            tryCompare(pictures.product.variants, "count", 6);
            find(pictures, child => child.picture !== undefined && child.clicked !== undefined).forceActiveFocus(Qt.TabFocusReason);
            verify(named(page, "What picture 1 shows") !== null);
            waitForRendering(page);
            const shown = findAll(page, child => child.visible && child.activeFocusOnTab && child.width > 0);
            verify(shown.length > 40, shown.length);
            for (const child of shown) {
                const left = child.mapToItem(page, 0, 0).x;
                const right = child.mapToItem(page, child.width, 0).x;
                verify(left >= 0 && right <= page.width, child.Accessible.name + ": " + left + " to " + right + " of " + page.width);
            }
            root.width = 1000;
            root.height = 700;
            waitForRendering(page);
            mouseClick(find(page, child => child.visible && child.text === "Throw away" && child.clicked !== undefined));
            tryCompare(places, "kind", "sell-products");
        }

        function test_a_value_gets_another_name_by_keyboard(): void {
            const page = openEditor({});
            const option = named(page, "New option");
            option.forceActiveFocus(Qt.TabFocusReason);
            write("Groesse");
            keyClick(Qt.Key_Return);
            const value = named(page, "Add a value to Groesse");
            value.forceActiveFocus(Qt.TabFocusReason);
            write("S, M");
            keyClick(Qt.Key_Return);
            const product = find(page, child => child instanceof ProductVariants).product;
            tryCompare(product.variants, "count", 2);
            const id = product.variants.texts("variantId")[1];
            named(page, "Rename or remove M of Groesse").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => root.Window.activeFocusItem !== null && root.Window.activeFocusItem.text === "M");
            write("mittel"); // all of it is selected
            keyClick(Qt.Key_Return);
            tryVerify(() => named(page, "Rename or remove mittel of Groesse") !== null);
            compare(product.variants.texts("variantId")[1], id);
            compare(product.variants.texts("name")[1], "mittel");
            mouseClick(find(page, child => child.visible && child.text === "Throw away" && child.clicked !== undefined));
            tryCompare(places, "kind", "sell-products");
        }

        function test_what_is_not_there_is_no_new_product(): void {
            const page = openEditor({ productId: "01890000-0000-7000-8000-000000000001" });
            compare(page.title, "Product");
            verify(find(page, child => child.visible && child.text === "There is no such product") !== null);
        }
    }
}
