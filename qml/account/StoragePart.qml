// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What the app keeps on this device, by what it is for.
Panel {
    id: part

    signal said(text: string)

    component Share: RowLayout {
        id: share

        required property string label
        required property string amount
        required property color tone

        spacing: Theme.space3

        Rectangle {
            implicitWidth: 12
            implicitHeight: 12
            radius: 6
            color: share.tone
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: share.label
        }

        Label {
            color: Theme.muted
            text: share.amount
        }
    }

    title: qsTr("Storage")

    StorageModel {
        id: storage

        app: App
        onPicturesCleared: part.said(qsTr("The fetched pictures are cleared."))
        onCleared: part.said(qsTr("The catalogue is cleared. It is fetched again when the shop is reached."))
        onFailed: text => part.said(text)
    }

    Row {
        Layout.fillWidth: true
        Layout.preferredHeight: 10
        spacing: 2
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("%1 used on this device").arg(storage.totalText)

        Rectangle {
            width: Math.max(4, (parent.width - 4) * storage.catalogueShare)
            height: parent.height
            radius: 5
            color: Theme.accent
        }

        Rectangle {
            width: Math.max(4, (parent.width - 4) * storage.picturesShare)
            height: parent.height
            radius: 5
            color: Theme.warning
        }

        Rectangle {
            width: Math.max(4, (parent.width - 4) * storage.ownShare)
            height: parent.height
            radius: 5
            color: Theme.positive
        }
    }

    Share {
        Layout.fillWidth: true
        label: qsTr("Catalogue and its drawings")
        amount: storage.ready ? storage.catalogueText : "…"
        tone: Theme.accent
    }

    Share {
        Layout.fillWidth: true
        label: qsTr("Fetched pictures")
        amount: storage.ready ? storage.picturesText : "…"
        tone: Theme.warning
    }

    Share {
        Layout.fillWidth: true
        label: qsTr("Your own data")
        amount: storage.ready ? storage.ownText : "…"
        tone: Theme.positive
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.muted
        text: qsTr("Clearing removes what can be fetched again. Your cart, what waits to be sent and your account are never touched.")
    }

    FormField {
        Layout.fillWidth: true
        label: qsTr("Fetched pictures may take")
        hint: qsTr("When it is full, what was shown longest ago goes first.")

        ComboBox {
            Layout.fillWidth: true
            Layout.maximumWidth: 240
            model: storage.pictureLimits
            textRole: "text"
            valueRole: "value"
            label: qsTr("Fetched pictures may take")
            currentIndex: {
                void storage.pictureLimit; // read again when it changes
                return indexOfValue(storage.pictureLimit);
            }
            onActivated: storage.pictureLimit = currentValue
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Button {
            icon.name: "trash"
            enabled: !storage.busy && storage.hasPictures
            text: qsTr("Clear the pictures")
            onClicked: storage.clearPictures()
        }

        Button {
            icon.name: "trash"
            enabled: !storage.busy && App.productCount > 0
            text: qsTr("Clear the catalogue")
            onClicked: sure.open()
        }
    }

    Dialog {
        id: sure

        title: qsTr("Clear the catalogue?")
        description: qsTr("Until it is fetched again there is nothing to browse. Your own data stays.")
        standardButtons: T.Dialog.Yes | T.Dialog.Cancel
        onAccepted: storage.clearCatalogue()
    }
}
