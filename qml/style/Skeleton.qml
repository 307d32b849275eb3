// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

// A block that stands where content will be. It breathes slowly, and rests when less motion is asked for.
Rectangle {
    id: block

    implicitWidth: 120
    implicitHeight: 14
    radius: Theme.radiusSmall
    color: Theme.neutralSoft
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: block.visible && !Theme.reducedMotion
        loops: Animation.Infinite

        NumberAnimation { from: 1; to: 0.5; duration: 800; easing.type: Easing.InOutSine }
        NumberAnimation { from: 0.5; to: 1; duration: 800; easing.type: Easing.InOutSine }
    }
}
