// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// From the cart to an order in four steps.
ShopPage {
    id: page

    readonly property bool beside: width >= 900
    readonly property bool editing: checkout.state === CheckoutModel.Editing || checkout.state === CheckoutModel.Placing

    title: qsTr("Checkout")
    ownsBottom: compact && editing
    settled: checkout.state !== CheckoutModel.Placing

    function forward(): void {
        if (checkout.step === CheckoutModel.Review)
            checkout.place();
        else if (checkout.next())
            flick.contentY = 0;
        else
            address.goToError(flick);
    }

    PlatformModel {
        id: platform

        app: App
    }

    CheckoutModel {
        id: checkout

        app: App
        onSignInNeeded: page.navigator.open("signin")
        onPlaced: (groupIds, queued) => page.navigator.replace((queued ? "queued/" : "ordered/") + groupIds.join(","))
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.bottomMargin: bottomBar.visible ? bottomBar.height : 0
        visible: page.editing
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: page.margin
            width: page.beside ? page.contentWidth - summary.width - Theme.space10 : page.contentWidth
            topPadding: page.compact ? Theme.space4 : Theme.space6
            bottomPadding: Theme.space10
            spacing: Theme.space6

            StepIndicator {
                width: parent.width
                steps: [qsTr("Address"), qsTr("Delivery"), qsTr("Payment"), qsTr("Review")]
                current: checkout.step
                onStepClicked: index => checkout.goTo(index)
            }

            Banner {
                width: parent.width
                visible: checkout.offline
                text: checkout.offlineText
            }

            Banner {
                width: parent.width
                visible: checkout.errorText !== ""
                kind: Banner.Danger
                text: checkout.errorText
            }

            Banner {
                width: parent.width
                visible: checkout.undeliverableText !== "" && checkout.step !== CheckoutModel.Address
                kind: Banner.Warning
                text: checkout.undeliverableText
            }

            CheckoutAddress {
                id: address

                width: parent.width
                visible: checkout.step === CheckoutModel.Address
                checkout: checkout
            }

            Column {
                width: parent.width
                visible: checkout.step === CheckoutModel.Delivery
                spacing: Theme.space4

                Repeater {
                    model: checkout.deliveries

                    Panel {
                        id: delivery

                        required property string name
                        required property ItemListModel values
                        required title
                        required detail

                        width: column.width
                        spacing: Theme.space2

                        Repeater {
                            model: delivery.values

                            Item {
                                id: choice

                                required property string value
                                required property string text
                                required property string detail
                                required property string price
                                required property bool checked

                                Layout.fillWidth: true
                                implicitHeight: choiceRow.implicitHeight

                                ChoiceRow {
                                    id: choiceRow

                                    width: parent.width
                                    text: choice.text
                                    detail: choice.detail
                                    price: choice.price
                                    chosen: choice.checked
                                    onClicked: checkout.chooseDelivery(delivery.name, choice.value)
                                }
                            }
                        }
                    }
                }
            }

            Panel {
                width: parent.width
                visible: checkout.step === CheckoutModel.Payment
                title: qsTr("How do you want to pay?")
                spacing: Theme.space2

                Repeater {
                    model: checkout.payments

                    ChoiceRow {
                        required property string value
                        required property bool possible
                        required text
                        required detail
                        required price

                        Layout.fillWidth: true
                        enabled: possible && (value !== "card" || platform.cards)
                        chosen: checkout.paymentMethod === value
                        onClicked: checkout.paymentMethod = value
                    }
                }
            }

            CheckoutCard {
                width: parent.width
                visible: checkout.step === CheckoutModel.Payment && checkout.byCard
                checkout: checkout
            }

            CheckoutReview {
                width: parent.width
                visible: checkout.step === CheckoutModel.Review
                checkout: checkout
                withSums: !page.beside
            }

            RowLayout {
                width: parent.width
                visible: !page.compact
                spacing: Theme.space3

                Button {
                    text: checkout.step === CheckoutModel.Address ? qsTr("Back to cart") : qsTr("Back")
                    icon.name: "arrow-left"
                    kind: Button.Quiet
                    onClicked: {
                        if (!checkout.back())
                            page.navigator.back();
                    }
                }

                Item {
                    Layout.fillWidth: true
                }

                Button {
                    kind: Button.Primary
                    implicitWidth: 200
                    enabled: checkout.state === CheckoutModel.Editing
                    text: checkout.step === CheckoutModel.Review ? checkout.placeText : qsTr("Continue")
                    onClicked: page.forward()
                }
            }
        }
    }

    Panel {
        id: summary

        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: Theme.space6
        width: 340
        visible: page.beside && page.editing
        title: qsTr("Your order")
        detail: App.cart.countText

        Repeater {
            model: checkout.quotes

            SumTable {
                required converted
                required discounts
                required taxes

                Layout.fillWidth: true
            }
        }
    }

    Rectangle {
        id: bottomBar

        anchors.bottom: parent.bottom
        width: parent.width
        height: 76
        visible: page.compact && page.editing
        color: Theme.raised

        Divider {
            width: parent.width
        }

        IconButton {
            id: backButton

            anchors.left: parent.left
            anchors.leftMargin: page.margin - Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            visible: checkout.step !== CheckoutModel.Address
            icon.name: "arrow-left"
            directional: true
            text: qsTr("Back a step")
            onClicked: checkout.back()
        }

        Column {
            anchors.left: backButton.visible ? backButton.right : parent.left
            anchors.leftMargin: backButton.visible ? Theme.space1 : page.margin
            anchors.right: forward.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                variant: Label.Small
                color: Theme.muted
                text: qsTr("Total")
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                variant: Label.Heading
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: 20
                font.pixelSize: text.length > 14 ? Theme.scaled(15) : Theme.scaled(18)
                text: checkout.totalText
            }
        }

        Button {
            id: forward

            anchors.right: parent.right
            anchors.rightMargin: page.margin
            anchors.verticalCenter: parent.verticalCenter
            kind: Button.Primary
            enabled: checkout.state === CheckoutModel.Editing
            text: checkout.step === CheckoutModel.Review ? checkout.placeText : qsTr("Continue")
            onClicked: page.forward()
        }
    }

    BankDialog {
        checkout: checkout
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: checkout.state === CheckoutModel.Empty
        illustration: "basket"
        title: qsTr("There is nothing to order")
        text: qsTr("Your cart is empty.")
        actionText: qsTr("Browse categories")
        onActed: page.navigator.openRoot("categories")
    }
}
