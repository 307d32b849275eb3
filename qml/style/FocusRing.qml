// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

// Drawn around what has the keyboard's focus.
Rectangle {
    id: ring

    property bool shown: false
    property int gap: 2

    anchors.fill: parent
    anchors.margins: -gap - Theme.focusWidth
    visible: shown
    color: "transparent"
    radius: Theme.radiusMedium + gap + Theme.focusWidth
    border.width: Theme.focusWidth
    border.color: Theme.accent
}
