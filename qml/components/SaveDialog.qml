// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// Asks where a file is to go; the person's documents are proposed.
Dialog {
    id: dialog

    // The name of the file, without a folder.
    required property string fileName

    signal chosen(file: url)
    // A path that is none.
    signal refused(text: string)

    standardButtons: T.Dialog.Save | T.Dialog.Cancel
    contentHeight: form.implicitHeight
    onAboutToShow: path.text = Places.document(fileName)
    onAccepted: {
        const file = Places.fileUrl(path.text);
        if (file.toString() === "")
            dialog.refused(qsTr("That is not the full path of a file."));
        else
            dialog.chosen(file);
    }

    FormField {
        id: form

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
