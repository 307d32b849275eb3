// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Everything once more, before it is ordered.
Column {
    id: review

    required property CheckoutModel checkout
    property bool withSums: false

    spacing: Theme.space4

    component Chosen: RowLayout {
        id: chosen

        property string label
        property string value
        property string iconName

        signal changeAsked

        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            name: chosen.iconName
            color: Theme.muted
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                variant: Label.Small
                color: Theme.muted
                text: chosen.label
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                text: chosen.value
            }
        }

        Button {
            Layout.alignment: Qt.AlignTop
            compact: true
            kind: Button.Quiet
            text: qsTr("Change")
            Accessible.name: qsTr("Change: %1").arg(chosen.label)
            onClicked: chosen.changeAsked()
        }
    }

    Panel {
        width: parent.width

        Chosen {
            iconName: "map-pin"
            label: qsTr("Goes to")
            value: review.checkout.addressText
            onChangeAsked: review.checkout.goTo(CheckoutModel.Address)
        }

        Divider {
            Layout.fillWidth: true
        }

        Chosen {
            iconName: "card"
            label: qsTr("Payment")
            value: review.checkout.paymentText
            onChangeAsked: review.checkout.goTo(CheckoutModel.Payment)
        }
    }

    Panel {
        width: parent.width
        spacing: 0

        Repeater {
            model: review.checkout.lines

            LineItem {
                required property string productId
                required property string name
                required property string variantName
                required total
                required unitPrice
                required quantity
                required notice
                required discount
                required picture
                required pictureColor
                required glyph

                Layout.fillWidth: true
                title: name
                variant: variantName
                seed: productId
                editable: false
            }
        }
    }

    VoucherField {
        width: parent.width
        checkout: review.checkout
    }

    Panel {
        width: parent.width

        FormField {
            Layout.fillWidth: true
            label: qsTr("Note to the shops")
            optional: true

            TextArea {
                Layout.fillWidth: true
                text: review.checkout.notes
                placeholderText: qsTr("Ring at the back door")
                Accessible.name: qsTr("Note to the shops")
                onEditingFinished: review.checkout.notes = text
            }
        }
    }

    Repeater {
        model: review.withSums ? review.checkout.quotes : null

        Panel {
            id: sums

            required property string subtotal
            required property string shipping
            required property string taxLabel
            required property string tax
            required property string discount
            required property var discounts
            required property var taxes
            required property string total
            required property string converted

            width: review.width

            SumTable {
                Layout.fillWidth: true
                subtotal: sums.subtotal
                shipping: sums.shipping
                taxLabel: sums.taxLabel
                tax: sums.tax
                discount: sums.discount
                discounts: sums.discounts
                taxes: sums.taxes
                total: sums.total
                converted: sums.converted
            }
        }
    }

    RowLayout {
        width: parent.width
        visible: review.checkout.needsSignIn
        spacing: Theme.space2

        Icon {
            name: "user"
            size: 18
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: qsTr("You are asked to sign in before the order is placed. Everything filled in here stays.")
        }
    }
}
