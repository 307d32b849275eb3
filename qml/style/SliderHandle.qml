// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

Rectangle {
    id: handle

    property bool held: false
    property bool hovered: false
    property bool focused: false

    implicitWidth: 20
    implicitHeight: 20
    radius: 10
    color: Theme.raised
    border.width: 2
    border.color: Theme.accent
    scale: held ? 1.15 : hovered ? 1.08 : 1

    Behavior on scale {
        NumberAnimation { duration: Theme.quick; easing.type: Theme.easing }
    }

    FocusRing {
        shown: handle.focused
        radius: 14
    }
}
