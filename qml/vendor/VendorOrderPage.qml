// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// One order of one's shop: picked, packed, shipped.
DeskPage {
    id: page

    required property string orderId
    readonly property bool beside: page.width >= 900

    title: order.title

    VendorOrderModel {
        id: order

        app: App
        orderId: page.orderId
        onStepped: text => page.navigator.said(text)
        onSaved: path => page.navigator.said(qsTr("Written to %1").arg(path))
    }

    Flickable {
        anchors.fill: parent
        visible: order.state === VendorOrderModel.Ready
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: (parent.width - width) / 2
            width: Math.min(1080, page.width - 2 * Theme.margin(page.width))
            topPadding: page.compact ? Theme.space4 : Theme.space6
            bottomPadding: Theme.space10
            spacing: Theme.space4

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

                    Tag {
                        visible: order.waiting
                        text: qsTr("Waits to be sent")
                    }

                    Label {
                        height: 22
                        verticalAlignment: Text.AlignVCenter
                        variant: Label.Small
                        color: Theme.muted
                        text: order.dateText
                    }
                }

                Label {
                    anchors.left: parent.left
                    width: Math.min(parent.width, 680)
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: order.stateDetail
                }
            }

            Banner {
                width: parent.width
                visible: order.refusalText !== ""
                kind: Banner.Danger
                title: qsTr("Your change was not taken")
                text: order.refusalText
                actionText: qsTr("Leave it as it is")
                onActed: order.dismissRefusal()
            }

            Flow {
                width: parent.width
                spacing: Theme.space2

                Button {
                    visible: order.canPack
                    kind: order.openLines === 0 ? Button.Primary : Button.Secondary
                    icon.name: "box"
                    text: qsTr("Packed")
                    onClicked: order.pack()
                }

                Button {
                    visible: order.canShip
                    kind: order.canPack ? Button.Secondary : Button.Primary
                    icon.name: "truck"
                    text: qsTr("Ship it")
                    onClicked: shipSheet.open()
                }

                Button {
                    visible: order.canDeliver
                    kind: Button.Primary
                    icon.name: "check"
                    text: qsTr("Delivered")
                    onClicked: order.deliver()
                }

                Button {
                    visible: order.canPrint
                    icon.name: "download"
                    text: qsTr("Packing slip")
                    onClicked: slipDialog.ask(-2)
                }

                Button {
                    visible: order.canUnpack
                    icon.name: "undo"
                    text: qsTr("Not packed yet")
                    onClicked: order.unpack()
                }

                Button {
                    visible: order.canCancel
                    icon.name: "close"
                    text: qsTr("Cancel the order")
                    onClicked: cancelQuestion.open()
                }

                Button {
                    visible: order.canCancelRest
                    icon.name: "close"
                    text: qsTr("Cancel the rest")
                    onClicked: restQuestion.open()
                }
            }

            Repeater {
                model: order.returns

                Panel {
                    id: returned

                    required property string returnId
                    required property string reason
                    required property string text
                    required property string answer
                    required property string stateText
                    required property int tone
                    required property string dateText
                    required property string worth
                    required property bool canApprove
                    required property bool canReceive
                    required property bool canRefund
                    // What Panel has under the same name is its own heading.
                    required title

                    width: column.width
                    headingShown: false

                    ReturnCard {
                        Layout.fillWidth: true
                        returnId: returned.returnId
                        title: returned.title
                        reason: returned.reason
                        text: returned.text
                        answer: returned.answer
                        stateText: returned.stateText
                        tone: returned.tone
                        dateText: returned.dateText
                        worth: returned.worth
                        canApprove: returned.canApprove
                        canReceive: returned.canReceive
                        canRefund: returned.canRefund
                        onApproved: answer => order.approveReturn(returnId, answer)
                        onRejected: answer => order.rejectReturn(returnId, answer)
                        onReceived: order.receiveReturn(returnId)
                        onRefunded: order.refundReturn(returnId)
                    }

                    ReturnThread {
                        Layout.fillWidth: true
                        Layout.maximumWidth: 720
                        Layout.topMargin: Theme.space2
                        asShop: true
                        orderId: page.orderId
                        returnId: returned.returnId
                        onSaid: text => page.navigator.said(text)
                    }
                }
            }

            GridLayout {
                width: parent.width
                columns: page.beside ? 2 : 1
                columnSpacing: Theme.space4
                rowSpacing: Theme.space4

                Panel {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("Articles")

                    Label {
                        Layout.fillWidth: true
                        visible: order.canPack
                        horizontalAlignment: Text.AlignLeft
                        variant: Label.Small
                        color: Theme.muted
                        text: qsTr("%n to pick", "", order.openLines)
                    }

                    Repeater {
                        model: order.lines

                        PickLine {
                            Layout.fillWidth: true
                            pickable: order.canPack
                            onTicked: picked => order.setPicked(variantId, picked)
                        }
                    }

                    Divider {
                        Layout.fillWidth: true
                    }

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
                        canceled: order.sums.canceled
                        remaining: order.sums.remaining
                    }
                }

                Panel {
                    Layout.preferredWidth: page.beside ? 340 : -1
                    Layout.fillWidth: !page.beside
                    Layout.alignment: Qt.AlignTop

                    OrderFact {
                        Layout.fillWidth: true
                        label: qsTr("To")
                        value: order.addressText
                    }

                    OrderFact {
                        Layout.fillWidth: true
                        label: qsTr("Delivery")
                        value: order.deliveryText
                    }

                    OrderFact {
                        Layout.fillWidth: true
                        label: qsTr("Tracking number")
                        value: order.trackingText
                    }

                    OrderFact {
                        Layout.fillWidth: true
                        label: qsTr("Payment")
                        value: order.paymentText
                    }

                    OrderFact {
                        Layout.fillWidth: true
                        label: qsTr("The buyer's note")
                        value: order.notes
                    }
                }
            }

            Panel {
                width: parent.width
                visible: nextParcel.parcels.count > 1 || (nextParcel.parcels.count > 0 && nextParcel.lines.count > 0)
                title: qsTr("Parcels")
                spacing: Theme.space4

                Repeater {
                    model: nextParcel.parcels

                    RowLayout {
                        id: sent

                        required property int index
                        required property string title
                        required property string stateText
                        required property int tone
                        required property string time
                        required property string content
                        required property string tracking
                        required property string trackingUrl

                        Layout.fillWidth: true
                        spacing: Theme.space2

                        ParcelRow {
                            Layout.fillWidth: true
                            title: sent.title
                            stateText: sent.stateText
                            tone: sent.tone
                            time: sent.time
                            content: sent.content
                            tracking: sent.tracking
                            trackingUrl: sent.trackingUrl
                            onFollowed: url => Qt.openUrlExternally(url)
                        }

                        IconButton {
                            Layout.alignment: Qt.AlignTop
                            visible: order.canPrint
                            icon.name: "download"
                            text: qsTr("Packing slip of %1").arg(sent.title)
                            onClicked: slipDialog.ask(sent.index)
                        }
                    }
                }
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: order.state === VendorOrderModel.NotFound
        illustration: "orders"
        title: qsTr("There is no such order")
        text: qsTr("It may belong to another shop.")
        actionText: qsTr("All orders")
        onActed: page.navigator.openRoot("sell-orders/all")
    }

    SaveDialog {
        id: slipDialog

        // Of a parcel, of the next one (-1), or of the order as a whole.
        property int parcelIndex: -2

        function ask(parcelIndex: int): void {
            slipDialog.parcelIndex = parcelIndex;
            slipDialog.open();
        }

        title: qsTr("Packing slip")
        fileName: order.slipName
        onChosen: file => {
            if (parcelIndex === -2)
                order.saveSlip(file);
            else
                nextParcel.saveSlip(parcelIndex, file);
        }
        onRefused: text => page.navigator.said(text)
    }

    ShipSheet {
        id: shipSheet

        parcel: nextParcel
        onSlipWanted: slipDialog.ask(-1)
    }

    ParcelModel {
        id: nextParcel

        app: App
        orderId: order.orderId
        onSent: text => page.navigator.said(text)
        onSaved: path => page.navigator.said(qsTr("Written to %1").arg(path))
    }

    Dialog {
        id: restQuestion

        title: qsTr("Cancel the rest?")
        description: qsTr("Not sent any more: %1. The buyer is told, and %2 goes back or is not owed. This cannot be undone.").arg(order.restText).arg(order.restWorth)

        Item {
            implicitHeight: restAnswers.height

            Flow {
                id: restAnswers

                width: parent.width
                layoutDirection: Qt.RightToLeft
                spacing: Theme.space2

                Button {
                    kind: Button.Danger
                    text: qsTr("Cancel the rest")
                    onClicked: {
                        restQuestion.close();
                        order.cancelRest();
                    }
                }

                Button {
                    text: qsTr("Keep it")
                    onClicked: restQuestion.close()
                }
            }
        }
    }

    Dialog {
        id: cancelQuestion

        title: qsTr("Cancel this order?")
        description: qsTr("The buyer is told, and what was paid goes back. This cannot be undone.")

        Item {
            implicitHeight: answers.height

            Flow {
                id: answers

                width: parent.width
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
}
