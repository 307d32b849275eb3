// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.ScrollBar {
    id: control

    implicitWidth: orientation === Qt.Vertical ? 10 : 60
    implicitHeight: orientation === Qt.Vertical ? 60 : 10
    padding: 2
    minimumSize: 0.06
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: control.pressed ? Theme.ink : control.hovered ? Theme.muted : Theme.outline
        opacity: control.policy === T.ScrollBar.AlwaysOn || control.active || control.hovered ? 0.8 : 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.slow }
        }
    }
}
