// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The card that pays. What is typed here is kept nowhere.
Panel {
    id: form

    required property CheckoutModel checkout

    title: qsTr("Your card")

    component CardEntry: FormField {
        id: entry

        required property int field
        property string value
        property string placeholder
        property int hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        property int longest: 200

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        TextField {
            Layout.fillWidth: true
            text: entry.value
            placeholderText: entry.placeholder
            invalid: entry.error !== ""
            inputMethodHints: entry.hints
            maximumLength: entry.longest
            Accessible.name: entry.label
            onTextEdited: form.checkout.setCardField(entry.field, text)
            onEditingFinished: {
                if (text !== "")
                    form.checkout.checkCardField(entry.field);
            }
        }
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.muted
        text: qsTr("It goes to the payment service only. It is kept neither on this device nor in the shop.")
    }

    CardEntry {
        field: CheckoutModel.Number
        label: qsTr("Number of the card")
        value: form.checkout.card.number
        error: form.checkout.cardErrors.number
        placeholder: "0000 0000 0000 0000"
        hints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
        longest: 23
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        CardEntry {
            field: CheckoutModel.Expiry
            label: qsTr("Valid until")
            value: form.checkout.card.expiry
            error: form.checkout.cardErrors.expiry
            placeholder: qsTr("MM/YY")
            longest: 9
        }

        CardEntry {
            field: CheckoutModel.Code
            label: qsTr("Security code")
            value: form.checkout.card.code
            error: form.checkout.cardErrors.code
            hints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            longest: 4
        }
    }

    CardEntry {
        field: CheckoutModel.Holder
        label: qsTr("Name on the card")
        value: form.checkout.card.holder
        error: form.checkout.cardErrors.holder
        hints: Qt.ImhSensitiveData
    }
}
