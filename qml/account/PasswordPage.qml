// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Changes the password of who is signed in.
FormPage {
    id: page

    // Short: beside a phone's buttons there is little room.
    title: qsTr("Password")
    heading: qsTr("Change the password")
    intro: qsTr("Your other devices are signed out. What waits on them is kept.")
    errorText: change.errorField === PasswordChangeModel.NoField ? change.errorText : ""
    settled: !change.busy

    PasswordChangeModel {
        id: change

        app: App
        onSucceeded: {
            page.navigator.said(qsTr("Your password is changed"));
            page.navigator.back();
        }
    }

    FormField {
        Layout.fillWidth: true
        label: qsTr("Password that you have now")
        error: change.errorField === PasswordChangeModel.Current ? change.errorText : ""

        PasswordField {
            id: current

            Layout.fillWidth: true
            focus: true
            invalid: change.errorField === PasswordChangeModel.Current
            label: qsTr("Password that you have now")
            onAccepted: fresh.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    FormField {
        Layout.fillWidth: true
        label: qsTr("New password")
        hint: qsTr("At least 10 characters. Long ones are good ones.")
        error: change.errorField === PasswordChangeModel.Fresh ? change.errorText : ""

        PasswordField {
            id: fresh

            Layout.fillWidth: true
            invalid: change.errorField === PasswordChangeModel.Fresh
            label: qsTr("New password")
            onAccepted: change.change(current.text, text)
        }
    }

    Button {
        Layout.fillWidth: true
        kind: Button.Primary
        enabled: !change.busy
        text: change.busy ? qsTr("Just a moment…") : qsTr("Change the password")
        onClicked: change.change(current.text, fresh.text)
    }

    Button {
        Layout.fillWidth: true
        kind: Button.Quiet
        text: qsTr("Forgotten? Get a mail")
        onClicked: page.navigator.open("forgot")
    }
}
