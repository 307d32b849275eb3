// SPDX-License-Identifier: Apache-2.0
// What the pages of wishes, saved lines and notifications are made of.
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
        id: wishComponent

        WishRow {
            width: 380
            productId: "1"
            name: "Teapot of glazed stoneware with a lid that stays where it belongs, for one litre"
            brand: "Pottery"
            variantName: ""
            price: "€40.00"
            comparePrice: ""
            dropText: "€2.00 less than when you added it"
            availability: AvailabilityBadge.InStock
            picture: ""
            pictureColor: ""
            glyph: "cup"
            gone: false
        }
    }

    Component {
        id: lineComponent

        LineItem {
            width: 380
            title: "Teapot"
            total: "€40.00"
            seed: "1"
            canSave: true
        }
    }

    Component {
        id: noticeComponent

        NoticeRow {
            width: 380
            noticeId: "1"
            title: "Order A-1 is on its way"
            detail: "Pottery"
            glyph: "truck"
            tone: Tag.Neutral
            timeText: "14:05"
            unread: true
        }
    }

    SignalSpy {
        id: spy
    }

    TestCase {
        name: "Watching"
        when: windowShown

        function cleanup(): void {
            spy.clear();
        }

        function button(item: Item, name: string): Item {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && child.Accessible.name === name && child.clicked !== undefined)
                    return child;
                const below = button(child, name);
                if (below !== null)
                    return below;
            }
            return null;
        }

        function test_places(): void {
            const navigator = createTemporaryObject(navigatorComponent, root);
            verify(navigator.open("wishlist"));
            verify(navigator.open("notifications"));
            verify(!navigator.open("wishlist/1"));
        }

        function test_aWishOffersTheCartAndTheWayOff(): void {
            const row = createTemporaryObject(wishComponent, root);
            spy.target = row;
            spy.signalName = "moved";
            mouseClick(button(row, "Move %1 to the cart".arg(row.name)));
            compare(spy.count, 1);
            spy.clear();
            spy.signalName = "removed";
            mouseClick(button(row, "Remove %1 from wishlist".arg(row.name)));
            compare(spy.count, 1);
            spy.clear();
            spy.signalName = "clicked";
            mouseClick(row, 30, 30);
            compare(spy.count, 1);
        }

        function test_whatIsSoldOutCannotBeMoved(): void {
            const row = createTemporaryObject(wishComponent, root, { availability: AvailabilityBadge.Out });
            verify(!button(row, "Move %1 to the cart".arg(row.name)).enabled);
            row.gone = true;
            compare(button(row, "Move %1 to the cart".arg(row.name)), null);
            verify(button(row, "Remove %1 from wishlist".arg(row.name)) !== null);
        }

        function test_everythingOfAWishFits(): void {
            const row = createTemporaryObject(wishComponent, root, { variantName: "Blue", width: 300 });
            const move = button(row, "Move %1 to the cart".arg(row.name));
            let lowest = 0;
            const look = item => {
                for (let i = 0; i < item.children.length; ++i) {
                    const child = item.children[i];
                    if (child.visible && child.text === row.dropText)
                        lowest = child.mapToItem(row, 0, child.height).y;
                    look(child);
                }
            };
            look(row);
            verify(lowest > 0);
            verify(lowest <= move.mapToItem(row, 0, 0).y, "%1 > %2".arg(lowest).arg(move.mapToItem(row, 0, 0).y));
        }

        function test_withoutACheaperOneThereIsNoRoomForIt(): void {
            const row = createTemporaryObject(wishComponent, root);
            const before = row.height;
            row.dropText = "";
            verify(row.height < before);
            const move = button(row, "Move %1 to the cart".arg(row.name));
            let lowest = 0;
            const look = item => {
                for (let i = 0; i < item.children.length; ++i) {
                    const child = item.children[i];
                    if (child.visible && child instanceof AvailabilityBadge)
                        lowest = child.mapToItem(row, 0, child.height).y;
                    look(child);
                }
            };
            look(row);
            verify(lowest > 0 && lowest <= move.mapToItem(row, 0, 0).y, "%1 > %2".arg(lowest).arg(move.mapToItem(row, 0, 0).y));
        }

        function test_aLineIsSavedForLater(): void {
            const line = createTemporaryObject(lineComponent, root);
            spy.target = line;
            spy.signalName = "savedForLater";
            mouseClick(button(line, "Save Teapot for later"));
            compare(spy.count, 1);
            line.canSave = false;
            compare(button(line, "Save Teapot for later"), null);
        }

        function test_aNoticeSaysThatItIsUnread(): void {
            const row = createTemporaryObject(noticeComponent, root);
            compare(row.Accessible.name, "Unread, Order A-1 is on its way, Pottery, 14:05");
            row.unread = false;
            compare(row.Accessible.name, "Order A-1 is on its way, Pottery, 14:05");
            spy.target = row;
            spy.signalName = "clicked";
            mouseClick(row);
            compare(spy.count, 1);
        }
    }
}
