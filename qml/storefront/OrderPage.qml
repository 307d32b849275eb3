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

    required property string orderId
    readonly property bool beside: width >= 900

    title: order.title
    settled: order.state !== OrderModel.Idle

    OrderModel {
        id: order

        app: App
        orderId: page.orderId
        onDiscarded: {
            page.navigator.said(qsTr("The order was discarded. Nothing was ordered."));
            page.navigator.back();
        }
        onOrderedAgain: (lines, missing) => {
            if (lines > 0)
                page.navigator.open("cart");
            if (missing > 0)
                page.navigator.said(qsTr("%n article(s) cannot be bought any more", "", missing));
        }
    }

    Flickable {
        anchors.fill: parent
        visible: order.state === OrderModel.Ready
        focus: true
        contentHeight: content.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: content

            x: page.margin
            width: page.contentWidth
            topPadding: page.compact ? Theme.space4 : Theme.space6
            bottomPadding: Theme.space10
            spacing: Theme.space5

            Column {
                width: parent.width
                spacing: Theme.space2

                Label {
                    width: parent.width
                    visible: !page.compact
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Title
                    text: order.title
                    Accessible.role: Accessible.Heading
                }

                Flow {
                    width: parent.width
                    spacing: Theme.space2

                    Tag {
                        kind: order.tone
                        text: order.stateText
                    }

                    Label {
                        height: 22
                        verticalAlignment: Text.AlignVCenter
                        variant: Label.Small
                        color: Theme.muted
                        text: Theme.joined([order.vendorName, order.dateText], " · ")
                    }
                }

                Label {
                    width: Math.min(parent.width, 680)
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    visible: text !== ""
                    text: order.stateDetail
                }
            }

            Banner {
                width: parent.width
                visible: order.errorText !== ""
                kind: Banner.Danger
                text: order.errorText
            }

            Panel {
                width: parent.width
                visible: order.canConfirm
                title: qsTr("The total changed since you ordered")

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    text: qsTr("You saw %1. The shop now asks for %2. Nothing is ordered until you agree.").arg(order.oldTotal).arg(order.newTotal)
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    Button {
                        kind: Button.Primary
                        text: qsTr("Order for %1").arg(order.newTotal)
                        onClicked: order.confirm()
                    }

                    Button {
                        text: qsTr("Discard the order")
                        onClicked: discardQuestion.open()
                    }
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.space2

                Button {
                    visible: order.canRetry && !order.canConfirm
                    kind: Button.Primary
                    icon.name: "sync"
                    text: qsTr("Try again now")
                    onClicked: order.retry()
                }

                Button {
                    visible: !order.queued
                    icon.name: "cart"
                    text: qsTr("Order again")
                    onClicked: order.orderAgain()
                }

                Button {
                    visible: order.canDiscard && !order.canConfirm
                    icon.name: "trash"
                    text: qsTr("Discard the order")
                    onClicked: discardQuestion.open()
                }
            }

            Item {
                width: parent.width
                height: page.beside ? Math.max(left.height, right.height) : left.height + Theme.space4 + right.height

                Column {
                    id: left

                    anchors.left: parent.left
                    width: page.beside ? Math.floor(parent.width * 0.6) : parent.width
                    spacing: Theme.space4

                    Panel {
                        width: parent.width
                        title: qsTr("Articles")
                        spacing: 0

                        Repeater {
                            model: order.lines

                            LineItem {
                                required property string productId
                                required property string name
                                required property string variantName
                                required total
                                required unitPrice
                                required quantity
                                required picture
                                required pictureColor
                                required glyph

                                Layout.fillWidth: true
                                title: name
                                variant: variantName
                                seed: productId
                                editable: false
                                onClicked: page.navigator.open("product/" + productId)
                            }
                        }
                    }

                    Panel {
                        width: parent.width
                        title: qsTr("Sums")

                        SumTable {
                            Layout.fillWidth: true
                            subtotal: order.sums.subtotal
                            shipping: order.sums.shipping
                            taxLabel: order.sums.taxLabel
                            tax: order.sums.tax
                            discount: order.sums.discount
                            total: order.sums.total
                        }
                    }
                }

                Column {
                    id: right

                    anchors.right: parent.right
                    y: page.beside ? 0 : left.height + Theme.space4
                    width: page.beside ? parent.width - left.width - Theme.space6 : parent.width
                    spacing: Theme.space4

                    Panel {
                        width: parent.width
                        title: qsTr("What happened")

                        OrderTimeline {
                            Layout.fillWidth: true
                            model: order.timeline
                        }
                    }

                    Panel {
                        width: parent.width
                        title: qsTr("Delivery and payment")
                        spacing: Theme.space3

                        Fact {
                            iconName: "map-pin"
                            value: order.addressText
                        }

                        Fact {
                            iconName: "truck"
                            value: Theme.joined([order.deliveryText, order.trackingText], "\n")
                        }

                        Fact {
                            iconName: "card"
                            value: order.paymentText
                        }

                        Fact {
                            iconName: "edit"
                            value: order.notes
                        }
                    }
                }
            }
        }
    }

    component Fact: RowLayout {
        id: fact

        property string iconName
        property string value

        Layout.fillWidth: true
        visible: value !== ""
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: fact.iconName
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: fact.value
        }
    }

    Dialog {
        id: discardQuestion

        title: qsTr("Discard this order?")
        description: qsTr("It is taken out of the queue for good. Nothing is ordered.")
        standardButtons: T.Dialog.Discard | T.Dialog.Cancel
        onDiscarded: {
            close();
            order.discard();
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: order.state === OrderModel.NotFound
        illustration: "orders"
        title: qsTr("This order is not on this device")
        text: App.session.signedIn ? qsTr("It may belong to another account.") : qsTr("Sign in to the account that it was placed with.")
        actionText: qsTr("All orders")
        onActed: page.navigator.openRoot("orders")
    }
}
