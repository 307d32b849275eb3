// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// A quantity with a minus, a plus and a number to type. `valueModified` comes only when a person changed it.
T.SpinBox {
    id: control

    property bool compact: false
    readonly property int side: compact ? Theme.controlSmall : Theme.controlHeight

    implicitWidth: side * 2 + Math.max(compact ? 34 : 44, contentItem.implicitWidth + Theme.space3)
    implicitHeight: side
    from: 1
    to: 99
    editable: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    font.family: Theme.fontFamily
    font.pixelSize: compact ? Theme.sizeSmall : Theme.sizeBody
    font.weight: Font.Medium
    leftPadding: side
    rightPadding: side
    validator: IntValidator {
        bottom: control.from
        top: control.to
    }

    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("Quantity: %1").arg(value)
    Accessible.onIncreaseAction: {
        control.increase();
        control.valueModified();
    }
    Accessible.onDecreaseAction: {
        control.decrease();
        control.valueModified();
    }

    contentItem: TextInput {
        text: control.displayText
        font: control.font
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        horizontalAlignment: Qt.AlignHCenter
        verticalAlignment: Qt.AlignVCenter
        readOnly: !control.editable
        validator: control.validator
        inputMethodHints: Qt.ImhDigitsOnly
        selectByMouse: true
        clip: true
    }

    down.indicator: Item {
        x: control.mirrored ? control.width - width : 0
        width: control.side
        height: control.height

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            radius: Theme.radiusSmall + 1
            color: control.down.pressed ? Theme.pressed : Theme.hover
            visible: (control.down.hovered || control.down.pressed) && control.value > control.from
        }

        Icon {
            anchors.centerIn: parent
            name: "minus"
            size: 16
            color: control.value > control.from ? Theme.ink : Theme.outline
        }
    }

    up.indicator: Item {
        x: control.mirrored ? 0 : control.width - width
        width: control.side
        height: control.height

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            radius: Theme.radiusSmall + 1
            color: control.up.pressed ? Theme.pressed : Theme.hover
            visible: (control.up.hovered || control.up.pressed) && control.value < control.to
        }

        Icon {
            anchors.centerIn: parent
            name: "plus"
            size: 16
            color: control.value < control.to ? Theme.ink : Theme.outline
        }
    }

    background: Rectangle {
        radius: Theme.radiusMedium
        color: Theme.raised
        border.width: control.activeFocus ? 2 : 1
        border.color: control.activeFocus ? Theme.accent : Theme.outline
    }
}
