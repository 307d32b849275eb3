// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The bank wants to know whether it is really the person: a code, or a page of its own.
Dialog {
    id: dialog

    required property CheckoutModel checkout
    readonly property bool asked: checkout.bankQuestion !== ""

    title: qsTr("Your bank asks")
    description: checkout.bankIsOnTheWeb ? qsTr("Confirm the payment on the page of your bank, then come back.") : checkout.bankQuestion
    contentHeight: field.visible ? field.implicitHeight : 0
    closePolicy: Dialog.NoAutoClose
    onAboutToShow: code.text = ""
    onAskedChanged: {
        if (asked)
            open();
        else
            close();
    }

    FormField {
        id: field

        width: parent.width
        visible: !dialog.checkout.bankIsOnTheWeb
        label: qsTr("Code")

        TextField {
            id: code

            Layout.fillWidth: true
            focus: true
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            maximumLength: 20
            Accessible.name: qsTr("Code")
            onAccepted: dialog.checkout.answerBank(text)
        }
    }

    footer: Item {
        implicitHeight: buttons.height + Theme.space5

        Flow {
            id: buttons

            x: Theme.space6
            width: parent.width - 2 * Theme.space6
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space2

            Button {
                kind: Button.Primary
                enabled: dialog.checkout.bankIsOnTheWeb || code.text.trim() !== ""
                text: dialog.checkout.bankIsOnTheWeb ? qsTr("I have confirmed it") : qsTr("Confirm")
                onClicked: dialog.checkout.answerBank(code.text)
            }

            Button {
                visible: dialog.checkout.bankIsOnTheWeb
                icon.name: "external"
                text: qsTr("Open the page")
                onClicked: Qt.openUrlExternally(dialog.checkout.bankQuestion)
            }

            Button {
                text: qsTr("Do not pay")
                onClicked: dialog.checkout.refuseBank()
            }
        }
    }
}
