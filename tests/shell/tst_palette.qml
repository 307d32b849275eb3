// SPDX-License-Identifier: Apache-2.0
// The command palette by keyboard and by finger.
import QtQuick
import QtTest
import Aura.Shop
import Aura.Theme
import Aura.Models

Item {
    id: root

    width: 800
    height: 700

    Component {
        id: paletteComponent

        CommandPalette {}
    }

    SignalSpy {
        id: routes

        target: App.actions
        signalName: "routeRequested"
    }

    TestCase {
        id: test

        name: "Palette"
        when: windowShown

        function init(): void {
            routes.clear();
            Appearance.motion = Appearance.Reduced;
        }

        function openPalette(): CommandPalette {
            const palette = createTemporaryObject(paletteComponent, root) as CommandPalette;
            palette.toggle();
            tryCompare(palette, "opened", true);
            tryVerify(() => rowsOf(palette).length > 5);
            return palette;
        }

        // The rows that are there, from top to bottom.
        function rowsOf(palette: CommandPalette): list<Item> {
            const found = [];
            const look = item => {
                for (let i = 0; i < item.children.length; ++i) {
                    const child = item.children[i];
                    if (child instanceof PaletteRow && child.visible)
                        found.push(child);
                    else
                        look(child);
                }
            };
            look(palette.contentItem);
            return found.sort((a, b) => a.mapToItem(null, 0, 0).y - b.mapToItem(null, 0, 0).y);
        }

        function chosen(palette: CommandPalette): string {
            const rows = rowsOf(palette).filter(row => row.highlighted);
            return rows.length === 1 ? rows[0].text : "%1 rows".arg(rows.length);
        }

        function type(text: string): void {
            for (let i = 0; i < text.length; ++i)
                keyClick(text[i]);
        }

        function test_arrowsChooseAndEnterDoes(): void {
            const palette = openPalette();
            type("cat");
            tryVerify(() => palette.settled && chosen(palette) === "Categories");
            compare(rowsOf(palette)[0].heading, "Go to");
            compare(rowsOf(palette).filter(row => row.heading === "Go to").length, 1);
            const names = rowsOf(palette).map(row => row.text);
            keyClick(Qt.Key_Down);
            compare(chosen(palette), names[1]);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(chosen(palette), names[names.length - 1]); // round the end
            keyClick(Qt.Key_Down);
            compare(chosen(palette), names[0]);
            keyClick(Qt.Key_Return);
            tryCompare(palette, "visible", false);
            compare(routes.count, 1);
            compare(routes.signalArguments[0][0], "categories");
        }

        function test_escapeLeavesWhateverWasTyped(): void {
            const palette = openPalette();
            const all = rowsOf(palette).length;
            type("sett");
            tryVerify(() => rowsOf(palette).length < all);
            keyClick(Qt.Key_Escape);
            tryCompare(palette, "visible", false);
            compare(routes.count, 0);
            // And what was typed is forgotten.
            palette.toggle();
            tryCompare(palette, "opened", true);
            tryVerify(() => rowsOf(palette).length === all);
        }

        function test_typingFastAndEnterMeansWhatWasTyped(): void {
            openPalette();
            type("sttngs");
            keyClick(Qt.Key_Return);
            tryCompare(routes, "count", 1);
            compare(routes.signalArguments[0][0], "settings");
        }

        function test_aRowThatWasChosenBeforeIsNotWhatIsTypedNow(): void {
            const palette = openPalette();
            type("cat");
            tryVerify(() => chosen(palette) === "Categories");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            type("egories"); // and Enter, before there is an answer
            keyClick(Qt.Key_Return);
            tryCompare(routes, "count", 1);
            compare(routes.signalArguments[0][0], "categories");
        }

        function test_theBestRowIsChosenWhateverCameBefore(): void {
            const palette = openPalette();
            const letters = "feather";
            for (let i = 0; i < letters.length; ++i) {
                keyClick(letters[i]);
                wait(0);
            }
            tryVerify(() => rowsOf(palette)[0].heading === "Products");
            verify(rowsOf(palette)[0].highlighted);
            compare(rowsOf(palette).filter(row => row.highlighted).length, 1);
        }

        function test_aRowIsPressed(): void {
            const palette = openPalette();
            type("wishlist");
            tryVerify(() => rowsOf(palette).length > 0 && rowsOf(palette)[0].text === "Wishlist");
            mouseClick(rowsOf(palette)[0]);
            tryCompare(palette, "visible", false);
            compare(routes.signalArguments[0][0], "wishlist");
        }

        function test_aSettingIsChosenAndSaysSo(): void {
            let palette = openPalette();
            Appearance.mode = Appearance.Light;
            type("appearance dark");
            keyClick(Qt.Key_Return);
            tryVerify(() => Appearance.mode === Appearance.Dark);
            palette = openPalette();
            type("appearance dark");
            tryVerify(() => rowsOf(palette)[0].Accessible.name === "Appearance: dark, chosen");
            Appearance.mode = Appearance.System;
        }

        function test_keysAndRolesAreSaid(): void {
            const palette = openPalette();
            type("home");
            tryVerify(() => chosen(palette) === "Home");
            const first = rowsOf(palette)[0];
            compare(first.Accessible.name, "Home, Ctrl+1");
            compare(first.Accessible.role, Accessible.ListItem);
            verify(first.Accessible.selected);
        }
    }
}
