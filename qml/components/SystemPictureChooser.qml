// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
// Of the dialog that Qt has for systems without one: where this is missing, Qt 6.4 crashes instead of opening it. Then
// this file does not load either, and PictureSource asks for a path.
import Qt.labs.folderlistmodel
import Aura.Shop

// Asks with the dialog of the system; on phones that is their picker.
PictureChooser {
    id: chooser

    readonly property Component needed: Component {
        FolderListModel {}
    }

    onAsked: dialog.open()

    FileDialog {
        id: dialog

        title: qsTr("Add pictures")
        fileMode: FileDialog.OpenFiles
        currentFolder: Places.pictures()
        nameFilters: [qsTr("Pictures (%1)").arg("*.png *.jpg *.jpeg *.webp *.gif *.PNG *.JPG *.JPEG *.WEBP *.GIF")]
        onAccepted: chooser.chosen(selectedFiles)
    }
}
