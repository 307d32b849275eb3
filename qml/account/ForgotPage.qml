// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Has a mail sent to who forgot the password, and says to look for it.
FormPage {
    id: page

    readonly property bool sent: reset.state === PasswordResetModel.Sent

    title: qsTr("Forgotten password")
    heading: sent ? qsTr("Look into your mail") : title
    intro: sent ? qsTr("If there is an account for %1, a mail is on its way. It brings a code that is good for an hour. Look into the folder for unwanted mail, too.").arg(reset.email) : qsTr("We send you a mail with which you choose a new one. What is on this device stays as it is.")
    errorText: reset.errorField === PasswordResetModel.NoField ? reset.errorText : ""
    settled: !reset.busy

    PasswordResetModel {
        id: reset

        app: App
    }

    FormField {
        Layout.fillWidth: true
        visible: !page.sent
        label: qsTr("E-mail")
        error: reset.errorField === PasswordResetModel.Email ? reset.errorText : ""

        TextField {
            id: email

            Layout.fillWidth: true
            focus: true
            text: App.session.email
            invalid: reset.errorField === PasswordResetModel.Email
            inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
            maximumLength: 200
            Accessible.name: qsTr("E-mail")
            onAccepted: reset.sendTo(text)
        }
    }

    Button {
        Layout.fillWidth: true
        visible: !page.sent
        kind: Button.Primary
        enabled: !reset.busy
        text: reset.busy ? qsTr("Just a moment…") : qsTr("Send the mail")
        onClicked: reset.sendTo(email.text)
    }

    Button {
        Layout.fillWidth: true
        visible: page.sent
        kind: Button.Primary
        text: qsTr("I have the code")
        onClicked: page.navigator.replace("reset")
    }

    Button {
        Layout.fillWidth: true
        visible: page.sent
        text: qsTr("Another address")
        onClicked: {
            reset.startOver();
            email.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Button {
        Layout.fillWidth: true
        kind: Button.Quiet
        text: page.sent ? qsTr("Back to sign in") : qsTr("I have a code already")
        onClicked: page.navigator.replace(page.sent ? "signin" : "reset")
    }
}
