// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import AuraStyle

// Asks for the path of a picture.
PictureChooser {
    id: chooser

    onAsked: dialog.open()

    Dialog {
        id: dialog

        title: qsTr("Add a picture")
        standardButtons: T.Dialog.Open | T.Dialog.Cancel
        contentHeight: field.implicitHeight
        onAboutToShow: path.text = ""
        onAccepted: {
            const file = Places.fileUrl(path.text);
            if (file.toString() === "")
                chooser.refused(qsTr("That is not the full path of a file."));
            else
                chooser.chosen([file]);
        }

        FormField {
            id: field

            width: parent.width
            label: qsTr("File")

            TextField {
                id: path

                Layout.fillWidth: true
                focus: true
                Accessible.name: qsTr("File")
                onAccepted: dialog.accept()
            }
        }
    }
}
