// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Takes the code of a mail, or the one that its link brought, and a new password.
FormPage {
    id: page

    property string code
    readonly property bool done: reset.state === PasswordResetModel.Changed

    title: qsTr("New password")
    heading: done ? qsTr("Your password is changed") : title
    intro: done ? qsTr("All devices are signed out. What waits on them is kept and sent after the next sign-in.") : qsTr("Choose one that you use nowhere else. All your devices are signed out then.")
    errorText: reset.errorField === PasswordResetModel.NoField ? reset.errorText : ""
    settled: !reset.busy

    PasswordResetModel {
        id: reset

        app: App
    }

    FormField {
        Layout.fillWidth: true
        visible: !page.done
        label: qsTr("Code from the mail")
        error: reset.errorField === PasswordResetModel.Code ? reset.errorText : ""

        TextField {
            id: codeField

            Layout.fillWidth: true
            focus: page.code === ""
            text: page.code
            invalid: reset.errorField === PasswordResetModel.Code
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            maximumLength: 400
            Accessible.name: qsTr("Code from the mail")
            onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    FormField {
        Layout.fillWidth: true
        visible: !page.done
        label: qsTr("New password")
        hint: qsTr("At least 10 characters. Long ones are good ones.")
        error: reset.errorField === PasswordResetModel.Password ? reset.errorText : ""

        PasswordField {
            id: password

            Layout.fillWidth: true
            focus: page.code !== ""
            invalid: reset.errorField === PasswordResetModel.Password
            label: qsTr("New password")
            onAccepted: reset.choose(codeField.text, text)
        }
    }

    Button {
        Layout.fillWidth: true
        visible: !page.done
        kind: Button.Primary
        enabled: !reset.busy
        text: reset.busy ? qsTr("Just a moment…") : qsTr("Set the password")
        onClicked: reset.choose(codeField.text, password.text)
    }

    Button {
        Layout.fillWidth: true
        kind: page.done ? Button.Primary : Button.Quiet
        text: page.done ? qsTr("Sign in") : qsTr("Send me another mail")
        onClicked: page.navigator.replace(page.done ? "signin" : "forgot")
    }
}
