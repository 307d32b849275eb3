// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

// A button of one icon; `text` is its accessible name and its tip.
T.Button {
    id: control

    property color color: Theme.ink
    property color fill: "transparent"
    property int iconSize: Theme.iconSize
    property bool directional: false
    property bool compact: false
    // What is drawn may be smaller than what can be touched.
    property int fillSize: 1000

    implicitWidth: compact ? Theme.controlSmall : Theme.controlHeight
    implicitHeight: implicitWidth
    padding: 0
    hoverEnabled: true
    opacity: enabled ? 1 : 0.4

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    ToolTip.text: text
    ToolTip.visible: hovered && text !== "" && !Theme.touch
    ToolTip.delay: 600

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.icon.name
            color: control.color
            size: control.iconSize
            mirror: control.directional && control.mirrored
        }
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(control.fillSize, control.width)
            height: Math.min(control.fillSize, control.height)
            radius: Math.min(width, height) / 2
            color: control.fill

            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                color: control.down ? Theme.pressed : Theme.hover
                visible: control.down || (control.hovered && control.enabled)
            }

            FocusRing {
                shown: control.visualFocus
                radius: parent.radius + 4
            }
        }
    }
}
