// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

// The surface of what floats above the page: tone and hairline, and two soft edges that stand for a shadow.
Item {
    id: surface

    property int radius: Theme.radiusMedium
    property color color: Theme.overlay

    Repeater {
        model: 3

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.topMargin: 2 - index
            anchors.leftMargin: -index * 2 - 1
            anchors.rightMargin: -index * 2 - 1
            anchors.bottomMargin: -index * 3 - 3
            radius: surface.radius + index * 2 + 1
            color: Theme.shadow
            opacity: 0.28 - index * 0.07
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: surface.radius
        color: surface.color
        border.width: 1
        border.color: Theme.hairline
    }
}
