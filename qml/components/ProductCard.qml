// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// A product in a grid. The height follows from the width and is the same for every card of a grid.
T.AbstractButton {
    id: card

    required property string title
    required property string price
    required property string seed
    property string brand
    property string compareAt
    property string picture
    property string pictureColor
    property string glyph
    property real rating: 0
    property int ratingCount: 0
    property int availability: AvailabilityBadge.InStock
    property int remaining: 0
    property bool wished: false
    property bool canAdd: true
    property bool canWish: true

    signal addClicked
    signal wishClicked

    readonly property int innerPadding: width < 200 ? Theme.space2 : Theme.space3

    implicitWidth: 220
    implicitHeight: cardHeight(width)
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: brand === "" ? "%1, %2".arg(title).arg(price) : "%1, %2, %3".arg(title).arg(brand).arg(price)
    Accessible.onPressAction: card.clicked()
    Keys.onReturnPressed: card.clicked()

    function cardHeight(width: real): int {
        const pad = width < 200 ? Theme.space2 : Theme.space3;
        return Math.round((width - 2 * pad) * 0.88) + 2 * pad + 140;
    }

    Item {
        anchors.fill: parent

        ProductPicture {
            id: image

            x: card.innerPadding
            y: card.innerPadding
            width: card.width - 2 * card.innerPadding
            height: Math.round(width * 0.88)
            seed: card.seed
            picture: card.picture
            pictureColor: card.pictureColor
            glyph: card.glyph
            text: card.title
            opacity: card.availability === AvailabilityBadge.Out ? 0.6 : 1
        }

        IconButton {
            anchors.right: image.right
            anchors.top: image.top
            anchors.margins: Theme.touch ? 0 : Theme.space1
            implicitWidth: Theme.touch ? 44 : 36
            fillSize: 32
            visible: card.canWish && (card.wished || card.hovered || hovered || activeFocus || Theme.touch)
            icon.name: card.wished ? "heart-filled" : "heart"
            iconSize: 18
            color: card.wished ? Theme.danger : Theme.ink
            fill: Theme.raised
            text: card.wished ? qsTr("Remove %1 from wishlist").arg(card.title) : qsTr("Add %1 to wishlist").arg(card.title)
            onClicked: card.wishClicked()
        }

        Label {
            id: brandLabel

            x: card.innerPadding + 2
            anchors.top: image.bottom
            anchors.topMargin: Theme.space3 - 2
            width: image.width - 4
            horizontalAlignment: Text.AlignLeft
            variant: Label.Overline
            text: card.brand
            height: text === "" ? 0 : 16
            Accessible.ignored: true
        }

        Label {
            id: titleLabel

            x: card.innerPadding + 2
            anchors.top: brandLabel.bottom
            anchors.topMargin: 2
            width: image.width - 4
            height: 40
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 20
            font.pixelSize: Theme.scaled(14)
            font.weight: Font.Medium
            text: card.title
            Accessible.ignored: true
        }

        Item {
            x: card.innerPadding + 2
            anchors.top: titleLabel.bottom
            anchors.topMargin: Theme.space1
            width: image.width - 4
            height: 20

            RatingStars {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: card.ratingCount > 0 && card.availability === AvailabilityBadge.InStock
                rating: card.rating
                count: card.ratingCount
                size: 14
            }

            AvailabilityBadge {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: card.ratingCount === 0 || card.availability !== AvailabilityBadge.InStock
                level: card.availability
                remaining: card.remaining
            }
        }

        PriceLabel {
            id: priceLabel

            anchors.left: parent.left
            anchors.leftMargin: card.innerPadding + 2
            anchors.verticalCenter: add.verticalCenter
            price: card.price
            compareAt: card.compareAt
            stacked: card.width < 200
        }

        IconButton {
            id: add

            anchors.right: parent.right
            anchors.rightMargin: card.innerPadding - (width - fillSize) / 2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: card.innerPadding - (height - fillSize) / 2
            implicitWidth: Theme.touch ? 44 : 36
            fillSize: 34
            visible: card.canAdd
            enabled: card.availability !== AvailabilityBadge.Out
            icon.name: "plus"
            iconSize: 18
            color: Theme.accent
            fill: Theme.accentSoft
            text: qsTr("Add %1 to cart").arg(card.title)
            onClicked: card.addClicked()
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: 1
        border.color: card.hovered ? Theme.outline : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.hover
            visible: card.pressed
        }

        FocusRing {
            shown: card.visualFocus
            radius: parent.radius + 4
        }
    }
}
