// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.RangeSlider {
    id: control

    property string label

    implicitWidth: 200
    implicitHeight: Theme.controlSmall
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.Slider
    Accessible.name: label

    first.handle: SliderHandle {
        x: control.leftPadding + control.first.visualPosition * (control.availableWidth - width)
        y: control.topPadding + (control.availableHeight - height) / 2
        held: control.first.pressed
        hovered: control.first.hovered
        focused: activeFocus
    }

    second.handle: SliderHandle {
        x: control.leftPadding + control.second.visualPosition * (control.availableWidth - width)
        y: control.topPadding + (control.availableHeight - height) / 2
        held: control.second.pressed
        hovered: control.second.hovered
        focused: activeFocus
    }

    background: Item {
        Rectangle {
            y: (parent.height - height) / 2
            width: parent.width
            height: 4
            radius: 2
            color: Theme.hairline

            Rectangle {
                x: Math.min(control.first.visualPosition, control.second.visualPosition) * parent.width
                width: Math.abs(control.second.visualPosition - control.first.visualPosition) * parent.width
                height: parent.height
                radius: 2
                color: Theme.accent
            }
        }
    }
}
