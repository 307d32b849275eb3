// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

ShopPage {
    id: page

    readonly property WishlistModel wishes: App.wishlist

    title: qsTr("Wishlist")
    settled: wishes.count === 0 || wishes.ready

    ResponsiveGrid {
        id: grid

        anchors.fill: parent
        visible: page.wishes.items.count > 0
        focus: true
        minimumTileWidth: page.compact ? 300 : 360
        sideMargin: page.margin
        tileHeight: probe.rowHeight(page.wishes.anyCheaper)
        bottomMargin: Theme.space8
        reuseItems: false
        model: page.wishes.items
        Accessible.role: Accessible.List
        Accessible.name: page.title

        WishRow {
            id: probe

            visible: false
            productId: ""
            name: ""
            brand: ""
            variantName: ""
            price: ""
            comparePrice: ""
            dropText: ""
            availability: AvailabilityBadge.Unknown
            picture: ""
            pictureColor: ""
            glyph: ""
            gone: false
        }

        intro: Column {
            topPadding: page.compact ? Theme.space4 : Theme.space6
            bottomPadding: Theme.space4
            spacing: Theme.space1

            SectionHeader {
                width: parent.width
                visible: !page.compact
                title: page.title
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                text: App.session.state === SessionModel.Guest ? qsTr("%1, kept on this device. Sign in to have them everywhere.").arg(page.wishes.countText) : page.wishes.countText
            }
        }

        delegate: WishRow {
            required property int index

            width: grid.tileWidth
            height: grid.tileHeight
            onClicked: {
                if (!gone)
                    page.navigator.open("product/" + productId);
            }
            onMoved: page.wishes.moveToCart(productId)
            onRemoved: page.wishes.remove(productId)
            onActiveFocusChanged: {
                if (activeFocus)
                    grid.currentIndex = index;
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: page.wishes.count === 0
        illustration: "wishlist"
        title: qsTr("Nothing on your wishlist yet")
        text: qsTr("Press the heart of a product to keep an eye on it: on its price, and on whether it can be bought.")
        actionText: qsTr("Browse categories")
        onActed: page.navigator.openRoot("categories")
    }
}
