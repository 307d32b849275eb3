// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Where no keychain keeps a person's secrets, a passphrase does: it is chosen or entered here. Shown only when asked for.
ColumnLayout {
    id: part

    readonly property SyncModel sync: App.sync
    readonly property bool enters: sync.passphrase === SyncModel.Enter

    visible: sync.passphrase !== SyncModel.NotAsked
    spacing: Theme.space4

    function give(): void {
        sync.givePassphrase(phrase.text);
    }

    Banner {
        Layout.fillWidth: true
        kind: part.enters ? Banner.Warning : Banner.Info
        text: part.sync.secretsText
    }

    FormField {
        Layout.fillWidth: true
        label: part.enters ? qsTr("Passphrase of this device") : qsTr("Choose a passphrase for this device")
        hint: part.enters ? "" : qsTr("At least 8 characters. It is asked for when the app starts, and nobody can restore it.")
        error: part.sync.passphraseError

        PasswordField {
            id: phrase

            Layout.fillWidth: true
            invalid: part.sync.passphraseError !== ""
            label: part.enters ? qsTr("Passphrase of this device") : qsTr("Choose a passphrase for this device")
            onAccepted: part.give()
        }
    }

    Button {
        Layout.fillWidth: true
        kind: Button.Secondary
        text: part.enters ? qsTr("Open my data") : qsTr("Protect with this passphrase")
        onClicked: part.give()
    }
}
