// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// A filter that is on and can be taken away (`removable`), or one that can be switched (`checkable`).
T.AbstractButton {
    id: chip

    property bool removable: false
    property int count: -1

    readonly property color inkColor: checked || removable ? Theme.accent : Theme.ink

    implicitWidth: Math.min(280, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Theme.touch ? 40 : 32
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeSmall
    font.weight: Font.Medium

    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: removable ? qsTr("Remove filter %1").arg(text) : text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: chip.press()
    Keys.onReturnPressed: chip.press()

    function press(): void {
        if (chip.checkable) {
            chip.toggle();
            chip.toggled();
        }
        chip.clicked();
    }

    Item {
        anchors.fill: parent

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space2 - 2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: chip.checkable && chip.checked ? "check" : chip.icon.name
                size: 16
                color: chip.inkColor
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, 220)
                text: chip.text
                font: chip.font
                color: chip.inkColor
                Accessible.ignored: true
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: chip.count >= 0
                variant: Label.Caption
                text: Number(chip.count).toLocaleString(Qt.locale(), "f", 0)
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: chip.removable
                name: "close"
                size: 14
                color: chip.inkColor
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: chip.checked || chip.removable ? Theme.accentSoft : Theme.raised
        border.width: chip.checked || chip.removable ? 0 : 1
        border.color: chip.hovered ? Theme.outline : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: chip.pressed ? Theme.pressed : Theme.hover
            visible: chip.hovered || chip.pressed
        }

        FocusRing {
            shown: chip.visualFocus
            radius: parent.radius + 4
        }
    }
}
