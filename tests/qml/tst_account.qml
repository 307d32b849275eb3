// SPDX-License-Identifier: Apache-2.0
// What the pages about a person stand on: places, addresses, devices, the size of text.
import QtQuick
import QtTest
import Aura.Shop
import Aura.Theme

Item {
    id: root

    width: 800
    height: 600

    Component {
        id: navigatorComponent

        Navigator {}
    }

    Component {
        id: addressComponent

        AddressCard {
            width: 400
            name: "Ada"
            address: "Harbour Lane 3\nLeipzig"
        }
    }

    Component {
        id: deviceComponent

        DeviceRow {
            width: 500
            name: "Telephone"
            seenText: "Active now"
            sinceText: "Signed in since yesterday"
            placeText: "IP address 203.0.113.7"
            current: false
        }
    }

    Component {
        id: labelComponent

        Label { text: "Body" }
    }

    SignalSpy {
        id: spy
    }

    TestCase {
        name: "Account"
        when: windowShown

        function cleanup(): void {
            Appearance.textScale = 1;
            spy.clear();
        }

        function test_placesOfTheAccount_data() {
            return [
                { route: "forgot", good: true }, { route: "reset", good: true }, { route: "reset/abc-_9", good: true },
                { route: "devices", good: true }, { route: "password", good: true }, { route: "passphrase", good: true },
                { route: "addresses", good: true }, { route: "address", good: true }, { route: "address/1", good: true },
                { route: "mydata", good: true }, { route: "licences", good: true }, { route: "devices/1", good: false },
                { route: "nowhere", good: false }
            ];
        }

        function test_placesOfTheAccount(data): void {
            const places = createTemporaryObject(navigatorComponent, root);
            compare(places.open(data.route), data.good);
            compare(places.route, data.good ? data.route : "home");
        }

        function test_pagesAreMadeAgainWhereOneIs(): void {
            const places = createTemporaryObject(navigatorComponent, root);
            places.open("account");
            places.open("address/7");
            places.rebuild();
            compare(places.route, "address/7");
            compare(places.depth, 3);
            places.back();
            compare(places.route, "account");
            places.back();
            compare(places.route, "home");
        }

        function test_anAddressIsEditedAndRemovedByItsOwnButtons(): void {
            const card = createTemporaryObject(addressComponent, root);
            const edit = findButton(card, "Edit address of Ada");
            verify(edit !== null);
            compare(findButton(card, "Remove address of Ada"), null);
            card.removable = true;
            const remove = findButton(card, "Remove address of Ada");
            verify(remove !== null);
            verify(remove.x + remove.width <= edit.x + 1);
            spy.target = card;
            spy.signalName = "removeClicked";
            mouseClick(remove);
            compare(spy.count, 1);
            spy.clear();
            spy.signalName = "clicked";
            mouseClick(edit);
            compare(spy.count, 0);
        }

        function test_thisDeviceCannotBeSignedOutHere(): void {
            const row = createTemporaryObject(deviceComponent, root);
            const button = findButton(row, "Sign out Telephone");
            verify(button !== null);
            spy.target = row;
            spy.signalName = "signOutAsked";
            mouseClick(button);
            compare(spy.count, 1);
            row.busy = true;
            mouseClick(button);
            compare(spy.count, 1);
            row.busy = false;
            row.current = true;
            compare(findButton(row, "Sign out Telephone"), null);
        }

        function test_textGrowsWithinItsBounds(): void {
            const label = createTemporaryObject(labelComponent, root);
            compare(label.font.pixelSize, 15);
            const control = Theme.controlHeight;
            Appearance.textScale = 1.4;
            compare(label.font.pixelSize, 21);
            compare(Theme.scaled(10), 14);
            verify(Theme.controlHeight > control);
            Appearance.textScale = 0.9;
            compare(label.font.pixelSize, 14);
            compare(Theme.controlHeight, control);
            Appearance.textScale = 9;
            compare(Appearance.textScale, 1.4);
            Appearance.textScale = 0;
            compare(Appearance.textScale, 0.9);
        }

        // The visible button of that name below an item; null when there is none.
        function findButton(item: Item, name: string): Item {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (!child.visible)
                    continue;
                if (child.Accessible.name === name || child.text === name)
                    return child;
                const found = findButton(child, name);
                if (found !== null)
                    return found;
            }
            return null;
        }
    }
}
