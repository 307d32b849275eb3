// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// So many things to do, and the way to them. Nothing to do is quiet.
T.AbstractButton {
    id: tile

    required property string iconName
    required property int count
    property int tone: Tag.Accent
    readonly property bool busy: count > 0
    readonly property color ink: tone === Tag.Warning ? Theme.warning : tone === Tag.Danger ? Theme.danger : Theme.accent
    readonly property color ground: tone === Tag.Warning ? Theme.warningSoft : tone === Tag.Danger ? Theme.dangerSoft : Theme.accentSoft

    implicitWidth: 200
    implicitHeight: Theme.grown(104)
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: "%1: %2".arg(text).arg(Number(count).toLocaleString(Qt.locale(), "f", 0))
    Accessible.onPressAction: tile.clicked()
    Keys.onReturnPressed: tile.clicked()

    Item {
        anchors.fill: parent
        anchors.margins: Theme.space4

        Rectangle {
            id: mark

            anchors.right: parent.right
            width: 36
            height: 36
            radius: Theme.radiusMedium
            color: tile.busy ? tile.ground : Theme.neutralSoft

            Icon {
                anchors.centerIn: parent
                name: tile.iconName
                size: 20
                color: tile.busy ? tile.ink : Theme.muted
            }
        }

        Label {
            anchors.left: parent.left
            anchors.right: mark.left
            horizontalAlignment: Text.AlignLeft
            variant: Label.Display
            font.pixelSize: Theme.scaled(28)
            color: tile.busy ? Theme.ink : Theme.muted
            text: Number(tile.count).toLocaleString(Qt.locale(), "f", 0)
            Accessible.ignored: true
        }

        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.scaled(14)
            color: tile.busy ? Theme.ink : Theme.muted
            text: tile.text
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: 1
        border.color: tile.hovered ? Theme.outline : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: tile.pressed
        }

        FocusRing {
            shown: tile.visualFocus
            radius: parent.radius + 4
        }
    }
}
