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

    contentItem: ListView {
        implicitWidth: contentWidth
        model: control.contentModel
        spacing: control.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
    }
}
