// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

// The text stands first and the switch at the end of the row.
T.Switch {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlSmall, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.space3
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: {
        control.toggle();
        control.toggled();
        control.clicked();
    }
    Accessible.onToggleAction: {
        control.toggle();
        control.toggled();
        control.clicked();
    }

    indicator: Rectangle {
        x: control.mirrored ? control.leftPadding : control.width - width - control.rightPadding
        y: control.topPadding + (control.availableHeight - height) / 2
        width: 40
        height: 24
        radius: 12
        color: control.checked ? Theme.accent : Theme.neutralSoft
        border.width: control.checked ? 0 : 1.5
        border.color: control.hovered ? Theme.ink : Theme.outline

        Behavior on color {
            ColorAnimation { duration: Theme.quick }
        }

        Rectangle {
            readonly property real travel: parent.width - width - 4

            x: 4 + (travel - 4) * (control.mirrored ? 1 - control.visualPosition : control.visualPosition)
            anchors.verticalCenter: parent.verticalCenter
            width: control.checked ? 16 : 14
            height: width
            radius: width / 2
            color: control.checked ? Theme.inkOnAccent : Theme.outline
        }

        FocusRing {
            shown: control.visualFocus
            radius: 16
        }
    }

    contentItem: Label {
        rightPadding: control.mirrored ? 0 : control.indicator.width + control.spacing
        leftPadding: control.mirrored ? control.indicator.width + control.spacing : 0
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        text: control.text
        font: control.font
        Accessible.ignored: true
    }
}
