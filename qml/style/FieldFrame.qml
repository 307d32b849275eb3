// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

// The box of everything that is typed into.
Rectangle {
    id: frame

    property bool focused: false
    property bool hovered: false
    property bool invalid: false

    implicitHeight: Theme.controlHeight
    radius: Theme.radiusMedium
    color: enabled ? Theme.raised : Theme.neutralSoft
    border.width: focused ? 2 : 1
    border.color: invalid ? Theme.danger : focused ? Theme.accent : hovered && enabled ? Theme.ink : Theme.outline
}
