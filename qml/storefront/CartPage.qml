// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

ShopPage {
    id: page

    readonly property CartModel cart: App.cart
    readonly property bool beside: width >= 900
    // Neither in the cart nor kept for later.
    readonly property bool bare: cart.empty && cart.saved.count === 0

    title: qsTr("Cart")
    ownsBottom: compact && !cart.empty

    ListView {
        id: list

        anchors.left: parent.left
        anchors.leftMargin: page.margin
        anchors.right: parent.right
        anchors.rightMargin: page.beside ? page.margin + summary.width + Theme.space10 : page.margin
        anchors.top: parent.top
        anchors.bottom: bottomBar.visible ? bottomBar.top : parent.bottom
        visible: !page.bare
        focus: true
        topMargin: page.compact ? Theme.space3 : Theme.space6 + title.height
        bottomMargin: Theme.space8 + below.height
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 1200
        model: page.cart.lines
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Cart, %1").arg(page.cart.countText)
        T.ScrollBar.vertical: ScrollBar {
            visible: false
        }

        SectionHeader {
            id: title

            parent: list.contentItem
            y: -height
            width: list.width
            visible: !page.compact
            title: page.title
        }

        Column {
            id: below

            parent: list.contentItem
            y: list.contentHeight
            width: list.width
            topPadding: page.cart.empty ? Theme.space4 : Theme.space10
            spacing: Theme.space12

            Label {
                width: parent.width
                visible: page.cart.empty
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                text: qsTr("Your cart is empty")
            }

            SavedPart {
                width: parent.width
                cart: page.cart
                onOpened: productId => page.navigator.open("product/" + productId)
            }

            ProductRail {
                width: parent.width
                sideMargin: 0
                products: ProductRailModel {
                    app: App
                    kind: ProductRailModel.RecentlySeen
                }
                onOpened: productId => page.navigator.open("product/" + productId)
            }
        }

        delegate: Item {
            id: row

            required property string variantId
            required property string productId
            required property string vendorName
            required property string vendorSubtotal
            required property bool firstOfVendor
            required property int index
            required property string name
            required property string variantName
            required property int quantity
            required property int most
            required property string unitPrice
            required property string total
            required property string picture
            required property string pictureColor
            required property string glyph
            required property string notice
            required property string discount

            width: ListView.view.width
            height: head.height + line.height

            Item {
                id: head

                width: parent.width
                height: row.firstOfVendor ? 44 + (row.index > 0 ? Theme.space6 : 0) : 1

                Divider {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }

                Icon {
                    id: store

                    anchors.left: parent.left
                    anchors.verticalCenter: vendor.verticalCenter
                    visible: row.firstOfVendor
                    name: "store"
                    size: 18
                    color: Theme.muted
                }

                Label {
                    id: vendor

                    anchors.left: store.right
                    anchors.leftMargin: Theme.space2
                    anchors.right: subtotal.left
                    anchors.rightMargin: Theme.space3
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.space3
                    visible: row.firstOfVendor
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Strong
                    text: row.vendorName
                    Accessible.role: Accessible.Heading
                }

                Label {
                    id: subtotal

                    anchors.right: parent.right
                    anchors.baseline: vendor.baseline
                    visible: row.firstOfVendor
                    font.pixelSize: Theme.scaled(14)
                    color: Theme.muted
                    text: row.vendorSubtotal
                }
            }

            LineItem {
                id: line

                y: head.height
                width: parent.width
                title: row.name
                variant: row.variantName
                seed: row.productId
                unitPrice: row.quantity > 1 ? row.unitPrice : ""
                total: row.total
                notice: row.notice
                discount: row.discount
                picture: row.picture
                pictureColor: row.pictureColor
                glyph: row.glyph
                quantity: row.quantity
                most: row.most
                onQuantityModified: quantity => page.cart.setQuantity(row.variantId, quantity)
                canSave: true
                onRemoved: page.cart.remove(row.variantId)
                onSavedForLater: page.cart.saveForLater(row.variantId)
                onClicked: page.navigator.open("product/" + row.productId)
            }
        }

    }

    Panel {
        id: summary

        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: Theme.space6 + title.height
        width: 340
        visible: page.beside && !page.cart.empty
        title: qsTr("Summary")

        Repeater {
            model: page.cart.discounts

            RowLayout {
                id: off

                required property var modelData

                Layout.fillWidth: true
                Accessible.role: Accessible.Row
                Accessible.name: "%1: %2".arg(modelData.name).arg(modelData.value)

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    variant: Label.Small
                    color: Theme.positive
                    text: off.modelData.name
                    Accessible.ignored: true
                }

                Label {
                    variant: Label.Small
                    color: Theme.positive
                    text: off.modelData.value
                    Accessible.ignored: true
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                color: Theme.muted
                text: page.cart.countText
            }

            Label {
                variant: Label.Heading
                text: page.cart.totalText
            }
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: page.cart.totalNote !== "" ? page.cart.totalNote : qsTr("Delivery is chosen for each shop in the next steps.")
        }

        Banner {
            Layout.fillWidth: true
            visible: page.cart.hasNotices
            kind: Banner.Warning
            text: qsTr("Something changed since you put it here. Look at the notes beside the lines.")
        }

        Button {
            Layout.fillWidth: true
            kind: Button.Primary
            text: qsTr("To checkout")
            onClicked: page.navigator.open("checkout")
        }

        RowLayout {
            Layout.fillWidth: true
            visible: !App.sync.online
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "cloud-off"
                size: 18
                color: Theme.muted
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.muted
                text: qsTr("You are offline. An order is kept on this device and sent as soon as the shop can be reached.")
            }
        }
    }

    Rectangle {
        id: bottomBar

        anchors.bottom: parent.bottom
        width: parent.width
        height: 76
        visible: !page.beside && !page.cart.empty
        color: Theme.raised

        Divider {
            width: parent.width
        }

        Column {
            anchors.left: parent.left
            anchors.leftMargin: page.margin
            anchors.right: checkout.left
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                variant: Label.Small
                color: Theme.muted
                text: page.cart.countText
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                variant: Label.Heading
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: 20
                font.pixelSize: text.length > 16 ? Theme.scaled(15) : Theme.scaled(18)
                text: page.cart.totalText
            }
        }

        Button {
            id: checkout

            anchors.right: parent.right
            anchors.rightMargin: page.margin
            anchors.verticalCenter: parent.verticalCenter
            kind: Button.Primary
            text: qsTr("To checkout")
            onClicked: page.navigator.open("checkout")
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: page.bare
        illustration: "basket"
        title: qsTr("Your cart is empty")
        text: qsTr("What you put into it stays here, also without a network.")
        actionText: qsTr("Browse categories")
        onActed: page.navigator.openRoot("categories")
    }
}
