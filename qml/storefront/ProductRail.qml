// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// A row of products to go along. Its cards run to the edges of the window; buttons turn it page by page.
Column {
    id: rail

    required property ProductRailModel products
    property string title: products.title
    property string actionText
    property int sideMargin: Theme.space4
    readonly property int tileWidth: width < Theme.breakCompact ? 164 : 208

    signal opened(productId: string)
    signal acted

    visible: products.loading || list.count > 0
    spacing: Theme.space3

    Item {
        x: rail.sideMargin
        width: rail.width - 2 * rail.sideMargin
        height: header.implicitHeight

        SectionHeader {
            id: header

            anchors.left: parent.left
            anchors.right: turns.visible ? turns.left : parent.right
            title: rail.title
            actionText: rail.actionText
            onActed: rail.acted()
        }

        Row {
            id: turns

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.touch && list.contentWidth > list.width
            spacing: Theme.space1

            IconButton {
                compact: true
                enabled: !(list.backwards ? list.atXEnd : list.atXBeginning)
                icon.name: "chevron-left"
                directional: true
                text: qsTr("Back in %1").arg(rail.title)
                onClicked: list.turn(-1)
            }

            IconButton {
                compact: true
                enabled: !(list.backwards ? list.atXBeginning : list.atXEnd)
                icon.name: "chevron-right"
                directional: true
                text: qsTr("On in %1").arg(rail.title)
                onClicked: list.turn(1)
            }
        }
    }

    ListView {
        id: list

        readonly property real step: rail.tileWidth + spacing
        readonly property bool backwards: effectiveLayoutDirection === Qt.RightToLeft

        function turn(direction: int): void {
            const visibleCards = Math.max(1, Math.floor((width - 2 * rail.sideMargin + spacing) / step));
            const now = Math.round((backwards ? -contentX - width + rail.sideMargin : contentX + rail.sideMargin) / step);
            slide.from = contentX;
            positionViewAtIndex(Math.max(0, Math.min(count - 1, now + direction * visibleCards)), ListView.Beginning);
            // A view knows nothing of its margins when it is told where to go.
            const target = backwards ? contentX : Math.max(originX - leftMargin, Math.min(contentX - leftMargin, originX + contentWidth + rightMargin - width));
            slide.to = target;
            slide.restart();
        }

        width: rail.width
        height: probe.cardHeight(rail.tileWidth) + 6
        topMargin: 3
        orientation: ListView.Horizontal
        spacing: Theme.space4
        leftMargin: rail.sideMargin
        rightMargin: rail.sideMargin
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        cacheBuffer: 240
        reuseItems: true
        visible: count > 0
        model: rail.products
        Accessible.role: Accessible.List
        Accessible.name: rail.title

        NumberAnimation {
            id: slide

            target: list
            property: "contentX"
            duration: Theme.slow
            easing.type: Theme.easing
        }

        delegate: ProductCard {
            id: card

            required property string productId
            required property string name
            required property string comparePrice
            required brand
            required price
            required picture
            required pictureColor
            required glyph
            required rating
            required ratingCount
            required availability

            width: rail.tileWidth
            height: implicitHeight
            title: name
            seed: productId
            compareAt: comparePrice
            wished: App.wishlist.revision >= 0 && App.wishlist.contains(productId)
            onWishClicked: App.wishlist.toggle(productId)
            onClicked: rail.opened(productId)
            onAddClicked: App.cart.add(productId)
            onActiveFocusChanged: {
                if (activeFocus)
                    list.positionViewAtIndex(list.indexAt(card.x + 1, 1), ListView.Contain);
            }
        }
    }

    Row {
        x: rail.sideMargin
        visible: rail.products.loading && list.count === 0
        spacing: Theme.space4

        Repeater {
            model: rail.products.loading ? Math.ceil(rail.width / (rail.tileWidth + Theme.space4)) : 0

            ProductCardSkeleton {
                width: rail.tileWidth
            }
        }
    }

    ProductCard {
        id: probe

        visible: false
        title: ""
        price: ""
        seed: ""
    }
}
