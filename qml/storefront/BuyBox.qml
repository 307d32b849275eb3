// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What a person decides with: name, price, availability in words, options, quantity.
Column {
    id: box

    required property ProductModel product
    // A narrow page has quantity and button in a bar of its own.
    property bool withButton: true
    property alias quantity: stepper.value
    readonly property bool wished: App.wishlist.revision >= 0 && App.wishlist.contains(product.productId)

    signal brandOpened
    signal reviewsAsked

    spacing: Theme.space4

    Column {
        width: parent.width
        spacing: Theme.space1

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            variant: Label.Overline
            font.pixelSize: Theme.sizeSmall
            visible: text !== ""
            text: box.product.brand
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Title
            font.pixelSize: text.length > 90 ? Theme.scaled(19) : Theme.scaled(24)
            lineHeight: text.length > 90 ? 26 : 31
            text: box.product.name
            Accessible.role: Accessible.Heading
        }
    }

    Button {
        id: stars

        anchors.left: parent.left
        visible: box.product.ratingCount > 0
        compact: true
        kind: Button.Quiet
        leftPadding: 0
        rightPadding: 0
        implicitWidth: ratings.implicitWidth + Theme.space2
        Accessible.name: qsTr("%1 of 5 stars, %2").arg(box.product.ratingText).arg(box.product.ratingCountText)
        onClicked: box.reviewsAsked()

        RatingStars {
            id: ratings

            anchors.verticalCenter: parent.verticalCenter
            rating: box.product.rating
            count: box.product.ratingCount
            size: 18
            Accessible.ignored: true
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space3

        PriceLabel {
            large: true
            price: box.product.price
            compareAt: box.product.comparePrice
        }

        Tag {
            visible: box.product.discountPercent > 0
            height: 30
            kind: Tag.Danger
            text: qsTr("−%1 %").arg(box.product.discountPercent)
        }
    }

    Label {
        width: parent.width
        visible: box.product.paidPrice !== ""
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.muted
        text: qsTr("You pay %1. %2").arg(box.product.paidPrice).arg(App.currencies.note)
    }

    Banner {
        width: parent.width
        visible: box.product.closedText !== ""
        kind: Banner.Warning
        title: box.product.closedText
        text: box.product.closedNote !== "" ? box.product.closedNote : qsTr("Put it on the wishlist to find it again.")
    }

    AvailabilityBadge {
        anchors.left: parent.left
        level: box.product.availability
        text: box.product.availabilityText
    }

    Repeater {
        model: box.product.options

        OptionGroup {
            required property string name
            required title
            required values

            width: box.width
            onSelected: value => box.product.selectOption(name, value)
        }
    }

    Row {
        width: parent.width
        visible: box.withButton
        spacing: Theme.space3

        QuantityStepper {
            id: stepper

            value: 1
            enabled: box.product.canBuy
            to: 9999
        }

        Button {
            width: Math.min(parent.width - stepper.width - heart.width - 2 * parent.spacing, 360)
            kind: Button.Primary
            enabled: box.product.canBuy
            icon.name: "cart"
            text: box.product.canBuy ? qsTr("Add to cart") : box.product.closedText !== "" ? qsTr("Closed") : qsTr("Sold out")
            onClicked: box.product.addToCart(stepper.value)
        }

        IconButton {
            id: heart

            icon.name: box.wished ? "heart-filled" : "heart"
            color: box.wished ? Theme.danger : Theme.ink
            fill: Theme.neutralSoft
            text: box.wished ? qsTr("Remove %1 from wishlist").arg(box.product.name) : qsTr("Add %1 to wishlist").arg(box.product.name)
            onClicked: App.wishlist.toggle(box.product.productId, box.product.variantId)
        }
    }
}
