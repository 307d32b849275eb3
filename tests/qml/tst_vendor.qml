// SPDX-License-Identifier: Apache-2.0
// What the pages of whoever works for a shop are made of.
import QtQuick
import QtTest
import Aura.Shop
import Aura.Theme

Item {
    id: root

    width: 800
    height: 600

    Component {
        id: tileComponent

        DeskTile {
            width: 160
            iconName: "box"
            text: "To pack"
            count: 0
        }
    }

    Component {
        id: stockComponent

        StockRow {
            width: 380
            variantId: "1"
            productId: "1"
            name: "Teapot of glazed stoneware with a lid that stays where it belongs, for one litre"
            sku: "TEA-1"
            onHand: 12
            onHandText: "12"
            detail: "3 of them sold or held"
            levelText: ""
            levelTone: 0
            drafted: false
            draft: 0
            draftField: ""
            draftText: ""
            problem: ""
            waiting: false
            refused: false
            picture: ""
            pictureColor: ""
            glyph: "cup"
        }
    }

    Component {
        id: returnComponent

        ReturnCard {
            width: 340
            returnId: "1"
            title: "Return of 1 × Teapot"
            reason: "It is damaged or does not work"
            text: ""
            answer: ""
            stateText: "Requested"
            tone: 3
            dateText: "yesterday"
            worth: "€40.00"
            canApprove: true
            canReceive: false
            canRefund: false
        }
    }

    Component {
        id: spyComponent

        SignalSpy {}
    }

    function find(item: Item, matches: var): Item {
        if (matches(item))
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = find(item.children[i], matches);
            if (found)
                return found;
        }
        return null;
    }

    function button(item: Item, text: string): Item {
        return find(item, child => child.text === text && child.visible && child.clicked !== undefined);
    }

    TestCase {
        name: "Vendor"
        when: windowShown

        function spyOn(target: Item, signalName: string): SignalSpy {
            return createTemporaryObject(spyComponent, root, { target: target, signalName: signalName });
        }

        function test_a_tile_says_how_many_and_leads_there(): void {
            const tile = createTemporaryObject(tileComponent, root);
            compare(tile.busy, false);
            tile.count = 3;
            compare(tile.busy, true);
            compare(tile.Accessible.name, "To pack: 3");
            const clicked = spyOn(tile, "clicked");
            tile.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(clicked.count, 1);
            mouseClick(tile);
            compare(clicked.count, 2);
        }

        function test_stock_is_stepped_and_typed(): void {
            const row = createTemporaryObject(stockComponent, root);
            const stepped = spyOn(row, "stepped");
            mouseClick(button(row, "One more of " + row.name));
            mouseClick(button(row, "One fewer of " + row.name));
            compare(stepped.count, 2);
            compare(stepped.signalArguments[1][0], -1);
            const field = find(row, child => child.hasOwnProperty("acceptableInput"));
            const entered = spyOn(row, "entered");
            field.forceActiveFocus();
            keyClick("-");
            keyClick("4");
            keyClick(Qt.Key_Return);
            compare(entered.count, 1);
            compare(entered.signalArguments[0][0], "-4");
            compare(field.activeFocus, false); // the next number is not of this row
        }

        function test_a_count_is_never_below_nothing(): void {
            const row = createTemporaryObject(stockComponent, root, { counting: true });
            const field = find(row, child => child.hasOwnProperty("acceptableInput"));
            field.forceActiveFocus();
            keyClick("-");
            keyClick("4");
            compare(field.text, "4");
        }

        function test_what_the_market_did_not_take_does_not_wait(): void {
            const row = createTemporaryObject(stockComponent, root, { waiting: true });
            verify(row.Accessible.name.indexOf("Waits to be sent") > 0);
            row.refused = true;
            verify(row.Accessible.name.indexOf("Needs your decision") > 0);
            verify(row.Accessible.name.indexOf("Waits to be sent") < 0);
            row.problem = "Not saved.";
            verify(row.Accessible.name.indexOf("Not saved.") > 0);
        }

        function test_a_narrow_row_keeps_its_buttons_inside(): void {
            const row = createTemporaryObject(stockComponent, root, { width: 320, drafted: true, draft: 3, draftText: "12 → 15" });
            verify(row.narrow);
            const more = button(row, "One more of " + row.name);
            const end = more.mapToItem(row, more.width, more.height);
            verify(end.x <= row.width && end.y <= row.height);
        }

        function test_a_rejection_needs_a_word(): void {
            const card = createTemporaryObject(returnComponent, root);
            const rejected = spyOn(card, "rejected");
            const reject = button(card, "Reject");
            compare(reject.enabled, false);
            const field = find(card, child => child.hasOwnProperty("acceptableInput"));
            field.forceActiveFocus();
            for (const letter of "Worn")
                keyClick(letter);
            compare(reject.enabled, true);
            mouseClick(reject);
            compare(rejected.count, 1);
            compare(rejected.signalArguments[0][0], "Worn");
            // The card shows another return now: the word is not for it.
            card.returnId = "2";
            compare(field.text, "");
            compare(reject.enabled, false);
        }
    }
}
