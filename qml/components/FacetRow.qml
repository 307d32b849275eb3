// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// One value of a facet: a check mark, its name, and how many products it would leave.
T.AbstractButton {
    id: row

    required property int count

    implicitWidth: 220
    implicitHeight: Theme.touch ? 44 : 32
    checkable: true
    hoverEnabled: true
    enabled: count > 0 || checked
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("%1, %n product(s)", "", count).arg(text)
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: {
        row.toggle();
        row.toggled();
        row.clicked();
    }

    Item {
        anchors.fill: parent

        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
            radius: 5
            color: row.checked ? Theme.accent : Theme.raised
            border.width: row.checked ? 0 : 1.5
            border.color: row.hovered ? Theme.ink : Theme.outline

            Icon {
                anchors.centerIn: parent
                size: 14
                visible: row.checked
                name: "check"
                color: Theme.inkOnAccent
            }
        }

        Label {
            anchors.left: box.right
            anchors.leftMargin: Theme.space3 - 2
            anchors.right: number.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignLeft
            text: row.text
            font.pixelSize: Theme.scaled(14)
            font.weight: row.checked ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }

        Label {
            id: number

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            variant: Label.Small
            color: Theme.muted
            text: Number(row.count).toLocaleString(Qt.locale(), "f", 0)
            Accessible.ignored: true
        }
    }

    background: Item {
        FocusRing {
            shown: row.visualFocus
            gap: 0
            radius: Theme.radiusSmall + 2
        }
    }
}
