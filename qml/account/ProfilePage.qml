// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What the person says of themselves.
FormPage {
    id: page

    title: qsTr("Profile")
    heading: title
    intro: qsTr("Name and language are kept on this device at once, and sent when the shop can be reached.")
    errorText: profile.errorField === ProfileModel.NoField ? profile.errorText : ""
    settled: !profile.busy

    ProfileModel {
        id: profile

        app: App
        onSaved: page.navigator.said(qsTr("Your profile is kept"))
        onEmailChanged: {
            password.clear();
            page.navigator.said(qsTr("Your address for signing in is changed"));
        }
    }

    FormField {
        Layout.fillWidth: true
        label: qsTr("Name")
        error: profile.errorField === ProfileModel.Name ? profile.errorText : ""

        TextField {
            id: name

            Layout.fillWidth: true
            focus: true
            text: profile.name
            invalid: profile.errorField === ProfileModel.Name
            maximumLength: 200
            Accessible.name: qsTr("Name")
            onAccepted: profile.save(text, language.currentValue)
        }
    }

    FormField {
        Layout.fillWidth: true
        label: qsTr("Language of the shop's mail")

        ComboBox {
            id: language

            Layout.fillWidth: true
            label: qsTr("Language of the shop's mail")
            model: profile.languages
            textRole: "text"
            valueRole: "value"
            currentIndex: count > 0 ? indexOfValue(profile.language) : -1
        }
    }

    Button {
        Layout.fillWidth: true
        kind: Button.Primary
        text: qsTr("Keep")
        onClicked: profile.save(name.text, language.currentValue)
    }

    Divider {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        variant: Label.Heading
        text: qsTr("Address for signing in")
        Accessible.role: Accessible.Heading
    }

    FormField {
        Layout.fillWidth: true
        label: qsTr("E-mail")
        error: profile.errorField === ProfileModel.Email ? profile.errorText : ""

        TextField {
            id: email

            Layout.fillWidth: true
            text: profile.email
            invalid: profile.errorField === ProfileModel.Email
            inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
            maximumLength: 200
            Accessible.name: qsTr("E-mail")
            onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    FormField {
        Layout.fillWidth: true
        label: qsTr("Your password")
        hint: qsTr("So that nobody else changes it.")
        error: profile.errorField === ProfileModel.Password ? profile.errorText : ""

        PasswordField {
            id: password

            Layout.fillWidth: true
            invalid: profile.errorField === ProfileModel.Password
            label: qsTr("Your password")
            onAccepted: profile.changeEmail(email.text, text)
        }
    }

    Button {
        Layout.fillWidth: true
        enabled: !profile.busy && email.text !== profile.email
        text: profile.busy ? qsTr("Just a moment…") : qsTr("Change the address")
        onClicked: profile.changeEmail(email.text, password.text)
    }
}
