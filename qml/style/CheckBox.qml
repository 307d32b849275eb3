// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.CheckBox {
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
    Accessible.checked: checkState === Qt.Checked
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
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: control.topPadding + (control.availableHeight - height) / 2
        width: 20
        height: 20
        radius: Theme.radiusSmall
        color: control.checkState !== Qt.Unchecked ? Theme.accent : Theme.raised
        border.width: control.checkState !== Qt.Unchecked ? 0 : 1.5
        border.color: control.hovered ? Theme.ink : Theme.outline

        Icon {
            anchors.centerIn: parent
            size: 16
            visible: control.checkState !== Qt.Unchecked
            name: control.checkState === Qt.PartiallyChecked ? "minus" : "check"
            color: Theme.inkOnAccent
        }

        FocusRing {
            shown: control.visualFocus
            radius: parent.radius + 4
        }
    }

    contentItem: Label {
        leftPadding: control.mirrored ? 0 : control.indicator.width + control.spacing
        rightPadding: control.mirrored ? control.indicator.width + control.spacing : 0
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        text: control.text
        font: control.font
        Accessible.ignored: true
    }
}
