// SPDX-License-Identifier: Apache-2.0
// What one's shop is owed, read offline and by keyboard.
import QtQuick
import QtTest
import Aura.Shop
import Aura.Theme

Item {
    id: root

    width: 1000
    height: 700

    Navigator {
        id: places
    }

    Component {
        id: pageComponent

        MoneyPage {
            anchors.fill: parent
            navigator: places
        }
    }

    TestCase {
        name: "Money"
        when: windowShown

        function init(): void {
            root.width = 1000;
            Appearance.motion = Appearance.Reduced;
            failOnWarning(/Error|Unable to assign|Binding loop/);
        }

        function findAll(item: Item, matches: var): var {
            let found = matches(item) ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(findAll(item.children[i], matches));
            return found;
        }

        function named(item: Item, name: string): Item {
            return findAll(item, child => child.visible && child.Accessible.name === name)[0];
        }

        function rowsOf(page: Item): var {
            return findAll(page, child => child instanceof MoneyRow && child.visible);
        }

        function openPage(): Item {
            const page = createTemporaryObject(pageComponent, root) as Item;
            tryVerify(() => rowsOf(page).length > 0);
            return page;
        }

        function test_the_balance_and_what_came_back_are_told(): void {
            const page = openPage();
            const tiles = findAll(page, child => child instanceof BalanceTile);
            compare(tiles.length, 3);
            for (const tile of tiles)
                verify(tile.amount.indexOf("€") > 0, tile.Accessible.name);
            const banners = findAll(page, child => child.visible && child.kind !== undefined && child.actionText === "Change the account");
            compare(banners.length, 1);
            verify(banners[0].text.indexOf("closed") > 0, banners[0].text);
            const payouts = findAll(page, child => child instanceof PayoutRow);
            compare(payouts.length, 1);
            compare(payouts[0].stateText, "Failed");
        }

        function test_a_line_leads_to_its_order(): void {
            const page = openPage();
            const row = rowsOf(page)[0];
            verify(row.Accessible.name.indexOf("A-2026-000000") > 0, row.Accessible.name);
            verify(row.Accessible.name.indexOf("commission") > 0, row.Accessible.name);
            row.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(places.kind, "sell-order");
            places.restart();
        }

        function test_months_go_back_and_forth(): void {
            const page = openPage();
            const first = rowsOf(page)[0].Accessible.name;
            const later = named(page, "Later");
            verify(!later.enabled);
            const earlier = named(page, "Earlier");
            earlier.forceActiveFocus();
            keyClick(Qt.Key_Space);
            tryVerify(() => rowsOf(page).length > 0 && rowsOf(page)[0].Accessible.name !== first);
            verify(later.enabled);
            later.clicked();
            tryVerify(() => rowsOf(page).length > 0 && rowsOf(page)[0].Accessible.name === first);
        }

        function test_on_a_phone_nothing_is_wider_than_the_page(): void {
            root.width = 390;
            const page = openPage();
            tryVerify(() => findAll(page, child => child instanceof BalanceTile)[0].width > 300);
            for (const row of rowsOf(page)) {
                const end = row.mapToItem(page, row.width, 0).x;
                verify(end <= 390, end);
            }
        }

        function test_what_is_no_account_is_said(): void {
            const page = openPage();
            named(page, "Change").clicked();
            tryVerify(() => findAll(root.Window.contentItem, child => child.visible && child.Accessible.name === "IBAN").length > 0);
            const overlay = root.Window.contentItem;
            const found = (name, part) => findAll(overlay, child => child.visible && child[part] !== undefined && (child.Accessible.name === name || child.text === name))[0];
            const holder = found("Account holder", "cursorPosition");
            const iban = found("IBAN", "cursorPosition");
            const save = found("Save", "clicked");
            verify(!save.enabled);
            holder.text = "Vera Lund";
            iban.text = "DE00 1234";
            verify(save.enabled);
            save.clicked();
            tryVerify(() => findAll(overlay, child => child.visible && child.text !== undefined && String(child.text).indexOf("no IBAN") > 0).length > 0);
            iban.text = "DE89 3704 0044 0532 0130 00";
            save.clicked();
            // There is no network, and nothing of it is queued.
            tryVerify(() => findAll(overlay, child => child.visible && child.text !== undefined && String(child.text).indexOf("needs the network") > 0).length > 0);
        }
    }
}
