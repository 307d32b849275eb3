// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// A wish: what it costs today, whether that is less than before, and the way into the cart.
T.AbstractButton {
    id: row

    required property string productId
    required property string name
    required property string brand
    required property string variantName
    required property string price
    required property string comparePrice
    required property string dropText
    required property int availability
    required property string picture
    required property string pictureColor
    required property string glyph
    required property bool gone

    readonly property bool sellable: !gone && availability !== AvailabilityBadge.Out
    readonly property int pad: Theme.space3

    signal moved
    signal removed

    implicitWidth: 420
    implicitHeight: rowHeight(dropText !== "")
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, variantName, brand, price, dropText], ", ")
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()

    // The same for every row of a grid; with a line for what became cheaper only where something did.
    function rowHeight(anyCheaper: bool): int {
        return row.pad + 2 + 16 + (anyCheaper ? 4 : 3) * Theme.scaled(20) + 3 * 3 + Theme.controlSmall + 2 * Theme.space3;
    }

    Item {
        anchors.fill: parent

        ProductPicture {
            id: image

            anchors.left: parent.left
            anchors.leftMargin: row.pad
            y: row.pad
            width: row.width < 400 ? 84 : 108
            height: width
            seed: row.productId
            picture: row.picture
            pictureColor: row.pictureColor
            glyph: row.glyph
            text: row.name
            opacity: row.sellable ? 1 : 0.6
        }

        Column {
            anchors.left: image.right
            anchors.leftMargin: Theme.space4
            anchors.right: heart.left
            anchors.rightMargin: Theme.space1
            y: row.pad + 2
            spacing: 3

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                variant: Label.Overline
                text: row.brand
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: row.variantName === "" ? 2 : 1
                elide: Text.ElideRight
                lineHeight: 20
                font.pixelSize: Theme.scaled(14)
                font.weight: Font.Medium
                text: row.name
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                variant: Label.Small
                color: Theme.muted
                text: row.variantName
                Accessible.ignored: true
            }

            AvailabilityBadge {
                anchors.left: parent.left
                level: row.gone ? AvailabilityBadge.Out : row.availability
                text: row.gone ? qsTr("No longer in the shop") : ""
                visible: row.gone
            }

            AvailabilityBadge {
                anchors.left: parent.left
                level: row.availability
                visible: !row.gone
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                variant: Label.Small
                color: Theme.positive
                font.weight: Font.Medium
                text: row.dropText
                Accessible.ignored: true
            }
        }

        IconButton {
            id: heart

            anchors.right: parent.right
            anchors.rightMargin: Theme.space1
            y: Theme.space1
            icon.name: "heart-filled"
            iconSize: 20
            color: Theme.danger
            text: qsTr("Remove %1 from wishlist").arg(row.name)
            onClicked: row.removed()
        }

        PriceLabel {
            anchors.left: parent.left
            anchors.leftMargin: row.pad + image.width + Theme.space4
            anchors.verticalCenter: move.verticalCenter
            visible: !row.gone
            price: row.price
            compareAt: row.comparePrice
            stacked: row.width < 400
        }

        Button {
            id: move

            anchors.right: parent.right
            anchors.rightMargin: row.pad
            anchors.bottom: parent.bottom
            anchors.bottomMargin: row.pad
            visible: !row.gone
            enabled: row.sellable
            compact: true
            icon.name: "cart"
            text: qsTr("Move to cart")
            Accessible.name: qsTr("Move %1 to the cart").arg(row.name)
            onClicked: row.moved()
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: 1
        border.color: row.hovered ? Theme.outline : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: row.pressed
        }

        FocusRing {
            shown: row.visualFocus
            radius: parent.radius + 4
        }
    }
}
