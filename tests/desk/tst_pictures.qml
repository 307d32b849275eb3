// SPDX-License-Identifier: Apache-2.0
// Pictures for a review: pasted by keyboard, and by path where the system has no dialog.
import QtQuick
import QtTest
import Aura.Shop
import Aura.Theme
import Aura.Models

Item {
    id: root

    width: 1000
    height: 700

    Component {
        id: sheetComponent

        ReviewSheet {
            productName: "Mug"
        }
    }

    SignalSpy {
        id: said

        signalName: "said"
    }

    TestCase {
        name: "Pictures"
        when: windowShown

        property ReviewSheet sheet

        function initTestCase(): void {
            Appearance.motion = Appearance.Reduced;
        }

        function init(): void {
            sheet = createTemporaryObject(sheetComponent, root) as ReviewSheet;
            said.target = sheet;
            said.clear();
            sheet.write(hands.productId());
            tryCompare(sheet, "opened", true);
            tryVerify(() => find(child => child.text === "Add a picture" && child.visible) !== null);
        }

        function cleanup(): void {
            sheet.close();
            tryCompare(sheet, "visible", false);
        }

        function find(matches: var, item = sheet.contentItem): Item {
            if (matches(item))
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(matches, item.children[i]);
                if (found !== null)
                    return found;
            }
            return null;
        }

        function field(name: string): Item {
            return find(child => child.Accessible.name === name && child.cursorPosition !== undefined);
        }

        // How many pictures the form shows.
        function pictures(item = sheet.contentItem): int {
            let count = item instanceof ProductPicture ? 1 : 0;
            for (let i = 0; i < item.children.length; ++i)
                count += pictures(item.children[i]);
            return count;
        }

        function test_a_picture_is_pasted_wherever_the_keyboard_is(): void {
            hands.copyPicture();
            // Right after it has opened, in no field at all.
            keySequence(StandardKey.Paste);
            tryVerify(() => pictures() === 1);
            // The same once more is no second one, in a field neither.
            const words = field("What should others know?");
            words.forceActiveFocus(Qt.TabFocusReason);
            keySequence(StandardKey.Paste);
            hands.copyFiles(["other.png", "notes.txt"]);
            keySequence(StandardKey.Paste);
            tryVerify(() => pictures() === 2);
            compare(words.text, "");
            compare(said.count, 1);
            verify(said.signalArguments[0][0].startsWith("notes.txt is not a picture"), said.signalArguments[0][0]);
            compare(said.signalArguments.length, 1);
        }

        function test_words_stay_words(): void {
            hands.copyText("Holds tea");
            const words = field("What should others know?");
            words.forceActiveFocus(Qt.TabFocusReason);
            keySequence(StandardKey.Paste);
            compare(words.text, "Holds tea");
            const title = field("In a few words");
            title.forceActiveFocus(Qt.TabFocusReason);
            keySequence(StandardKey.Paste);
            compare(title.text, "Holds tea");
            compare(said.count, 0);
            const paste = find(child => child.Accessible.name === "Paste a picture");
            paste.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(said.signalArguments[0][0], "There is no picture to paste.");
            keySequence(StandardKey.Paste);
            compare(said.count, 2);
            compare(pictures(), 0);
        }

        function test_a_path_is_asked_for_where_there_is_no_dialog(): void {
            hands.copyFiles(["by path.png"]);
            const add = find(child => child.text === "Add a picture");
            add.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            const path = () => find(child => child.visible && child.Accessible.name === "File" && child.cursorPosition !== undefined, root.Window.contentItem);
            tryVerify(() => path() !== null && path().activeFocus);
            path().text = "by path.png";
            keyClick(Qt.Key_Return);
            tryCompare(said, "count", 1);
            compare(said.signalArguments[0][0], "That is not the full path of a file.");
            tryVerify(() => path() === null);
            add.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => path() !== null && path().activeFocus);
            path().text = Places.pathOf(hands.fileNamed("by path.png"));
            keyClick(Qt.Key_Return);
            tryVerify(() => pictures() === 1);
            compare(said.count, 1);
        }
    }
}
