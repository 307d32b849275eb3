// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.TabButton {
    id: control

    property int count: -1

    width: implicitWidth
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.rowHeight + 4
    horizontalPadding: Theme.space3
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.scaled(14)
    font.weight: Font.Medium

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.onPressAction: {
        control.checked = true;
        control.clicked();
    }

    contentItem: Row {
        spacing: Theme.space2

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            font: control.font
            color: control.checked ? Theme.ink : Theme.muted
            Accessible.ignored: true
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: control.count >= 0
            text: Number(control.count).toLocaleString(Qt.locale(), "f", 0)
            variant: Label.Small
            color: Theme.muted
            Accessible.ignored: true
        }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: 6
            anchors.topMargin: 2
            radius: Theme.radiusSmall + 2
            color: control.down ? Theme.pressed : Theme.hover
            visible: control.hovered || control.down
        }

        Rectangle {
            anchors.bottom: parent.bottom
            x: Theme.space3
            width: parent.width - 2 * Theme.space3
            height: 2
            radius: 1
            color: Theme.accent
            visible: control.checked
        }

        FocusRing {
            shown: control.visualFocus
            gap: -3
            radius: Theme.radiusSmall + 2
        }
    }
}
