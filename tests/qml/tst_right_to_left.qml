// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtTest
import Aura.Shop
import AuraStyle

// What is read from the right: where things stand, and in which words.
Item {
    id: root

    width: 800
    height: 600

    Component {
        id: wishComponent

        Item {
            readonly property alias wish: row

            LayoutMirroring.enabled: true
            LayoutMirroring.childrenInherit: true

            WishRow {
                id: row

                width: 500
                productId: "1"
                name: "A mug that is as wide as its row"
                brand: "Lumen"
                variantName: ""
                price: "$ 12"
                comparePrice: ""
                dropText: ""
                availability: AvailabilityBadge.In
                picture: ""
                pictureColor: ""
                glyph: ""
                gone: false
            }
        }
    }

    Component {
        id: fieldsComponent

        Column {
            LayoutMirroring.enabled: true
            LayoutMirroring.childrenInherit: true

            TextField {
                placeholderText: "one line"
            }

            TextArea {
                placeholderText: "several"
            }

            TextField {
                horizontalAlignment: TextInput.AlignHCenter
                placeholderText: "in the middle"
            }
        }
    }

    Component {
        id: dialogComponent

        Dialog {
            parent: root
            standardButtons: T.Dialog.Save | T.Dialog.Cancel
        }
    }

    TestCase {
        name: "RightToLeft"
        when: windowShown

        function cleanup(): void {
            words.speak("");
        }

        function textNode(item: Item, text: string): Text {
            if (item instanceof Text && item.text === text)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = textNode(item.children[i], text);
                if (found !== null)
                    return found;
            }
            return null;
        }

        function test_aWishStaysInItsRow(): void {
            const mirrored = createTemporaryObject(wishComponent, root);
            const row = mirrored.wish;
            waitForRendering(row);
            for (const text of ["Lumen", row.name, row.price]) {
                const label = textNode(row, text);
                verify(label !== null, text);
                const left = label.mapToItem(row, 0, 0).x;
                verify(label.width > 0 && left >= 0 && left + label.width <= row.width - 108, text + ": " + left + " wide " + label.width);
            }
            // What it is stands beside its picture, which is on the right.
            verify(textNode(row, row.name).mapToItem(row, 0, 0).x > 0);
            compare(textNode(row, row.name).effectiveHorizontalAlignment, Text.AlignRight);
        }

        function test_placeholdersStandWhereTextWill(): void {
            const fields = createTemporaryObject(fieldsComponent, root);
            compare(textNode(fields, "one line").horizontalAlignment, Text.AlignRight);
            compare(textNode(fields, "several").horizontalAlignment, Text.AlignRight);
            compare(textNode(fields, "in the middle").horizontalAlignment, Text.AlignHCenter);
            fields.LayoutMirroring.enabled = false;
            compare(textNode(fields, "one line").horizontalAlignment, Text.AlignLeft);
            compare(textNode(fields, "several").horizontalAlignment, Text.AlignLeft);
        }

        function test_dialogsSpeakTheLanguageOfTheProgram(): void {
            const dialog = createTemporaryObject(dialogComponent, root);
            const name = which => dialog.standardButton(which).text;
            compare(name(T.Dialog.Save), "Save");
            words.speak("de");
            compare(name(T.Dialog.Cancel), "Abbrechen");
            words.speak("ar");
            compare(name(T.Dialog.Save), "حفظ");
            compare(name(T.Dialog.Cancel), "إلغاء");
            dialog.standardButtons = T.Dialog.Yes | T.Dialog.No;
            compare(name(T.Dialog.Yes), "نعم");
            words.speak("");
            compare(name(T.Dialog.No), "No");
        }
    }
}
