// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// A voucher's code, and what became of it.
Panel {
    id: field

    required property CheckoutModel checkout
    readonly property bool given: checkout.voucher !== "" && !checkout.voucherFails

    function send(): void {
        field.checkout.giveVoucher(code.text);
    }

    RowLayout {
        Layout.fillWidth: true
        visible: field.given
        spacing: Theme.space3

        Icon {
            name: "tag"
            color: Theme.muted
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                text: qsTr("Voucher %1").arg(field.checkout.voucher)
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Small
                color: field.checkout.voucherCounts ? Theme.positive : Theme.muted
                text: field.checkout.voucherText
            }
        }

        Button {
            compact: true
            kind: Button.Quiet
            text: qsTr("Remove")
            Accessible.name: qsTr("Remove the voucher")
            onClicked: {
                code.text = "";
                field.checkout.takeVoucherBack();
            }
        }
    }

    FormField {
        Layout.fillWidth: true
        visible: !field.given
        label: qsTr("Voucher")
        optional: true
        error: field.checkout.voucherFails ? field.checkout.voucherText : ""

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            TextField {
                id: code

                Layout.fillWidth: true
                maximumLength: 60
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
                Accessible.name: qsTr("Code of a voucher")
                onAccepted: field.send()
            }

            Button {
                text: qsTr("Use")
                enabled: code.text.trim() !== ""
                Accessible.name: qsTr("Use the voucher")
                onClicked: field.send()
            }
        }
    }
}
