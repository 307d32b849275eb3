// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.Slider {
    id: control

    property string label

    implicitWidth: 200
    implicitHeight: Theme.controlSmall
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.Slider
    Accessible.name: label
    Accessible.onIncreaseAction: {
        control.increase();
        control.moved();
    }
    Accessible.onDecreaseAction: {
        control.decrease();
        control.moved();
    }

    handle: SliderHandle {
        x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
        y: control.topPadding + (control.availableHeight - height) / 2
        held: control.pressed
        hovered: control.hovered
        focused: control.visualFocus
    }

    background: Item {
        Rectangle {
            y: (parent.height - height) / 2
            width: parent.width
            height: 4
            radius: 2
            color: Theme.hairline

            Rectangle {
                x: control.mirrored ? parent.width - width : 0
                width: control.position * parent.width
                height: parent.height
                radius: 2
                color: Theme.accent
            }
        }
    }
}
