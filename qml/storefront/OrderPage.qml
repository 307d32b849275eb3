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

    PlatformModel {
        id: platform

        app: App
    }

    OrderModel {
        id: order

        app: App
        orderId: page.orderId
        onDiscarded: {
            page.navigator.said(qsTr("The order was discarded. Nothing was ordered."));
            page.navigator.back();
        }
        onOrderedAgain: (lines, changes) => {
            if (changes !== "")
                againReport.show(lines, changes);
            else
                page.navigator.open("cart");
        }
        onCanceled: page.navigator.said(App.sync.online ? qsTr("The order is being canceled.") : qsTr("The cancellation is sent as soon as the shop can be reached."))
        onInvoiceSaved: file => {
            page.navigator.said(qsTr("The invoice is saved."));
            Qt.openUrlExternally(file);
        }
        onFailed: text => page.navigator.said(text)
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
                    anchors.left: parent.left
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

            Banner {
                width: parent.width
                visible: order.changeTitle !== ""
                kind: order.changeTone === Tag.Danger ? Banner.Danger : Banner.Warning
                title: order.changeTitle
                text: order.changeText
                actionText: qsTr("Show the queue")
                onActed: page.navigator.open("queue")
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
                    visible: order.hasInvoice
                    icon.name: "download"
                    text: qsTr("Invoice")
                    onClicked: invoiceDialog.open()
                }

                Button {
                    visible: order.canReturn && platform.returns
                    icon.name: "return"
                    text: qsTr("Send something back")
                    onClicked: returnSheet.ask(page.orderId)
                }

                Button {
                    visible: order.canCancel
                    icon.name: "close"
                    text: qsTr("Cancel the order")
                    onClicked: cancelQuestion.open()
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
                                required notice
                                required discount

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
                            discounts: order.sums.discounts
                            taxes: order.sums.taxes
                            total: order.sums.total
                            converted: order.sums.converted
                            canceled: order.sums.canceled
                            remaining: order.sums.remaining
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
                        visible: order.parcels.count > 0
                        title: qsTr("Parcels")
                        spacing: Theme.space4

                        Repeater {
                            model: order.parcels

                            ParcelRow {
                                Layout.fillWidth: true
                                onFollowed: url => Qt.openUrlExternally(url)
                            }
                        }
                    }

                    Panel {
                        width: parent.width
                        visible: order.returns.count > 0
                        title: qsTr("Returns")
                        spacing: Theme.space4

                        Repeater {
                            model: order.returns

                            ColumnLayout {
                                id: returned

                                required property int index
                                required property string returnId
                                required property string title
                                required property string stateText
                                required property int tone
                                required property string detail
                                required property string reason
                                required property string answer
                                required property string time

                                Layout.fillWidth: true
                                spacing: Theme.space3

                                Divider {
                                    Layout.fillWidth: true
                                    visible: returned.index > 0
                                }

                                ReturnRow {
                                    Layout.fillWidth: true
                                    title: returned.title
                                    stateText: returned.stateText
                                    tone: returned.tone
                                    detail: returned.detail
                                    reason: returned.reason
                                    answer: returned.answer
                                    time: returned.time
                                }

                                ReturnThread {
                                    Layout.fillWidth: true
                                    orderId: page.orderId
                                    returnId: returned.returnId
                                    onSaid: text => page.navigator.said(text)
                                }
                            }
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
                            value: order.deliveryText
                        }

                        Fact {
                            iconName: "card"
                            value: order.paymentText
                        }

                        Fact {
                            iconName: "edit"
                            value: order.notes
                        }

                        Fact {
                            iconName: "mail"
                            value: order.vendorContact !== "" ? qsTr("%1: %2").arg(order.vendorName).arg(order.vendorContact) : ""
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

    Dialog {
        id: cancelQuestion

        title: qsTr("Cancel this order?")
        description: App.sync.online ? qsTr("Nothing is delivered then. What you have paid goes back to you.") : qsTr("You are offline: the cancellation is kept on this device. Until the shop has it, the seller may still send the goods.")
        footer: Item {
            implicitHeight: cancelButtons.height + Theme.space5

            Flow {
                id: cancelButtons

                x: Theme.space6
                width: parent.width - 2 * Theme.space6
                layoutDirection: Qt.RightToLeft
                spacing: Theme.space2

                Button {
                    kind: Button.Danger
                    text: qsTr("Cancel the order")
                    onClicked: {
                        cancelQuestion.close();
                        order.cancel();
                    }
                }

                Button {
                    text: qsTr("Keep the order")
                    onClicked: cancelQuestion.close()
                }
            }
        }
    }

    Dialog {
        id: againReport

        property int lines: 0

        function show(lines: int, changes: string): void {
            againReport.lines = lines;
            description = changes;
            open();
        }

        title: lines > 0 ? qsTr("%n article(s) are in the cart again", "", lines) : qsTr("Nothing of it can be bought any more")
        standardButtons: T.Dialog.Ok
        onClosed: {
            if (lines > 0)
                page.navigator.open("cart");
        }
    }

    SaveDialog {
        id: invoiceDialog

        title: qsTr("Save the invoice")
        description: qsTr("A PDF that is made on this device, without a network.")
        fileName: order.invoiceName
        onChosen: file => order.saveInvoice(file)
        onRefused: text => page.navigator.said(text)
    }

    ReturnSheet {
        id: returnSheet

        onSaid: text => page.navigator.said(text)
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
