// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Asks for a file and writes everything that waits into it. App.queue tells how it went.
Dialog {
    id: dialog

    // A path that is none.
    signal refused(text: string)

    title: qsTr("Export what waits")
    description: qsTr("Every change with its state and its reason, in one JSON file.")
    standardButtons: T.Dialog.Save | T.Dialog.Cancel
    contentHeight: form.implicitHeight
    onAboutToShow: path.text = Places.document("aura-queue.json")
    onAccepted: {
        const file = Places.fileUrl(path.text);
        if (file.toString() === "")
            dialog.refused(qsTr("That is not the full path of a file."));
        else
            App.queue.exportTo(file);
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
