// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.DialogButtonBox {
    id: control

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight + topPadding + bottomPadding
    leftPadding: Theme.space6
    rightPadding: Theme.space6
    topPadding: Theme.space2
    bottomPadding: Theme.space5
    spacing: Theme.space2
    alignment: Qt.AlignRight

    delegate: DialogButton {}

    // Qt knows these in its own translations only, which need not be installed, and in the language of the system.
    readonly property var names: [[T.Dialog.Ok, qsTr("OK")], [T.Dialog.Open, qsTr("Open")], [T.Dialog.Save, qsTr("Save")], [T.Dialog.Cancel, qsTr("Cancel")], [T.Dialog.Close, qsTr("Close")], [T.Dialog.Discard, qsTr("Discard")], [T.Dialog.Yes, qsTr("Yes")], [T.Dialog.No, qsTr("No")]]

    function nameButtons(): void {
        for (const [which, name] of names) {
            const button = standardButton(which);
            if (button !== null)
                button.text = name;
        }
    }

    onNamesChanged: nameButtons()
    onCountChanged: nameButtons()
    onStandardButtonsChanged: nameButtons()

    contentItem: ListView {
        implicitWidth: contentWidth
        model: control.contentModel
        spacing: control.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
    }
}
