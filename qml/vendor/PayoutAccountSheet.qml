// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Where a shop's money goes. The number goes to who pays out, and is kept neither here nor at the market.
Sheet {
    id: sheet

    required property VendorMoneyModel model

    title: qsTr("Payout account")
    sideWidth: 440
    contentHeight: form.implicitHeight
    onOpened: {
        model.forgetProblem();
        iban.text = "";
        holder.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: sheet.model

        function onAccountSaved(): void {
            sheet.close();
        }
    }

    ColumnLayout {
        id: form

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space4

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.muted
            text: qsTr("What you sell by card is paid out to this account. Its number goes to the payment service and is not kept here; the last four characters are.")
        }

        FormField {
            Layout.fillWidth: true
            label: qsTr("Account holder")

            TextField {
                id: holder

                Layout.fillWidth: true
                maximumLength: 140
                Accessible.name: qsTr("Account holder")
                onAccepted: iban.forceActiveFocus(Qt.TabFocusReason)
            }
        }

        FormField {
            Layout.fillWidth: true
            label: qsTr("IBAN")
            hint: qsTr("Such as DE89 3704 0044 0532 0130 00")
            error: sheet.model.saveProblem

            TextField {
                id: iban

                Layout.fillWidth: true
                maximumLength: 60
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
                Accessible.name: qsTr("IBAN")
                onAccepted: save.clicked()
            }
        }

        Button {
            id: save

            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            kind: Button.Primary
            enabled: !sheet.model.saving && holder.text.trim() !== "" && iban.text.trim() !== ""
            text: sheet.model.saving ? qsTr("Saving…") : qsTr("Save")
            onClicked: sheet.model.saveAccount(holder.text, iban.text)
        }
    }
}
