// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// A row that leads somewhere.
T.AbstractButton {
    id: row

    property string detail
    property bool tinted: false

    implicitWidth: 320
    implicitHeight: Theme.rowHeight + 12
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: detail === "" ? text : "%1, %2".arg(text).arg(detail)
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()

    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4

        Icon {
            id: glyph

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: row.icon.name
            color: row.tinted ? Theme.danger : Theme.muted
        }

        Label {
            anchors.left: glyph.right
            anchors.leftMargin: Theme.space4
            anchors.right: side.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignLeft
            color: row.tinted ? Theme.danger : Theme.ink
            text: row.text
            Accessible.ignored: true
        }

        Label {
            id: side

            anchors.right: chevron.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width * 0.5)
            variant: Label.Small
            color: Theme.muted
            text: row.detail
            Accessible.ignored: true
        }

        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            directional: true
            size: 18
            color: Theme.muted
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: row.pressed ? Theme.pressed : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: row.visualFocus
            gap: -3
            radius: parent.radius - 2
        }
    }
}
