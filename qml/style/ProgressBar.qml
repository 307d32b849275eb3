// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.ProgressBar {
    id: control

    implicitWidth: 200
    implicitHeight: 4

    Accessible.role: Accessible.ProgressBar

    contentItem: Item {
        Rectangle {
            x: control.mirrored ? parent.width - width : 0
            width: control.indeterminate ? parent.width * 0.3 : control.position * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.hairline
    }
}
