// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The passphrase that protects this device's data: chosen, changed, or given up for the system's keychain.
FormPage {
    id: page

    readonly property bool changes: secrets.kind === PassphraseModel.Change
    readonly property bool nothing: secrets.kind === PassphraseModel.None

    title: qsTr("Passphrase")
    heading: nothing ? title : changes ? qsTr("Change the passphrase") : qsTr("Protect this device with a passphrase")
    intro: nothing ? App.sync.secretsText : changes ? qsTr("It opens your data on this device. Nobody can restore it, so write it down somewhere safe.") : qsTr("It is asked for when the app starts, in place of the system's keychain. Nobody can restore it.")
    errorText: secrets.errorField === PassphraseModel.NoField ? secrets.errorText : ""
    settled: !secrets.busy

    PassphraseModel {
        id: secrets

        app: App
        onSucceeded: was => {
            page.navigator.said(was === PassphraseModel.Change && page.changes ? qsTr("Your passphrase is changed") : page.changes ? qsTr("Your data is protected with the passphrase") : qsTr("The keychain keeps your key again"));
            page.navigator.back();
        }
    }

    FormField {
        Layout.fillWidth: true
        visible: page.changes
        label: qsTr("Passphrase that you have now")
        error: secrets.errorField === PassphraseModel.Current ? secrets.errorText : ""

        PasswordField {
            id: current

            Layout.fillWidth: true
            focus: page.changes
            invalid: secrets.errorField === PassphraseModel.Current
            label: qsTr("Passphrase that you have now")
            onAccepted: fresh.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    FormField {
        Layout.fillWidth: true
        visible: !page.nothing
        label: qsTr("New passphrase")
        hint: qsTr("At least 8 characters. A few words are better than one.")
        error: secrets.errorField === PassphraseModel.Fresh ? secrets.errorText : ""

        PasswordField {
            id: fresh

            Layout.fillWidth: true
            focus: !page.changes
            invalid: secrets.errorField === PassphraseModel.Fresh
            label: qsTr("New passphrase")
            onAccepted: keep.clicked()
        }
    }

    Button {
        id: keep

        Layout.fillWidth: true
        visible: !page.nothing
        kind: Button.Primary
        enabled: !secrets.busy
        text: secrets.busy ? qsTr("Just a moment…") : page.changes ? qsTr("Change the passphrase") : qsTr("Protect with this passphrase")
        onClicked: {
            if (page.changes)
                secrets.change(current.text, fresh.text);
            else
                secrets.choose(fresh.text);
        }
    }

    Button {
        Layout.fillWidth: true
        visible: page.changes
        enabled: !secrets.busy
        text: qsTr("Use the system's keychain instead")
        onClicked: secrets.useKeychain()
    }
}
