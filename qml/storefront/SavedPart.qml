// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What a person keeps for later, below the cart.
Column {
    id: part

    required property CartModel cart

    signal opened(productId: string)

    spacing: 0
    visible: cart.saved.count > 0

    SectionHeader {
        width: parent.width
        title: qsTr("Saved for later")
        detail: part.cart.savedText
    }

    Item {
        width: 1
        height: Theme.space3
    }

    Repeater {
        model: part.cart.saved

        Item {
            id: row

            required property int index
            required property string variantId
            required property string productId
            required property string name
            required property string variantName
            required property int quantity
            required property string unitPrice
            required property string total
            required property string notice
            required property string picture
            required property string pictureColor
            required property string glyph
            required property int availability

            width: part.width
            height: actions.y + actions.height + Theme.space3

            LineItem {
                id: line

                width: parent.width
                editable: false
                title: row.name
                variant: row.variantName
                seed: row.productId
                unitPrice: row.quantity > 1 ? row.unitPrice : ""
                total: row.total
                notice: row.notice
                picture: row.picture
                pictureColor: row.pictureColor
                glyph: row.glyph
                quantity: row.quantity
                onClicked: part.opened(row.productId)
            }

            Row {
                id: actions

                anchors.left: parent.left
                anchors.leftMargin: (line.narrow ? 64 : 72) + Theme.space4
                anchors.top: line.bottom
                anchors.topMargin: line.narrow ? Theme.space2 : 0
                spacing: Theme.space2

                Button {
                    compact: true
                    enabled: row.availability !== AvailabilityBadge.Out
                    icon.name: "cart"
                    text: qsTr("Move to cart")
                    Accessible.name: qsTr("Move %1 to the cart").arg(row.name)
                    onClicked: part.cart.moveToCart(row.variantId)
                }

                IconButton {
                    compact: true
                    icon.name: "trash"
                    iconSize: 18
                    color: Theme.muted
                    text: qsTr("Remove %1").arg(row.name)
                    onClicked: part.cart.remove(row.variantId)
                }
            }
        }
    }
}
