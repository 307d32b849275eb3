// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.ItemDelegate {
    id: control

    property string detail

    implicitWidth: Math.max(160, content.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.rowHeight, content.implicitHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space3
    spacing: Theme.space3
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody

    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    Item {
        id: content

        anchors.fill: parent
        anchors.leftMargin: control.leftPadding
        anchors.rightMargin: control.rightPadding
        implicitWidth: label.implicitWidth + (glyph.visible ? glyph.width + control.spacing : 0) + (side.visible ? side.implicitWidth + control.spacing : 0)
        implicitHeight: label.implicitHeight

        Icon {
            id: glyph

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: control.icon.name
            color: control.highlighted ? Theme.accent : Theme.muted
        }

        Label {
            id: label

            anchors.left: glyph.visible ? glyph.right : parent.left
            anchors.leftMargin: glyph.visible ? control.spacing : 0
            anchors.right: side.visible ? side.left : parent.right
            anchors.rightMargin: side.visible ? control.spacing : 0
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignLeft
            text: control.text
            font: control.font
            color: control.highlighted ? Theme.accent : Theme.ink
            Accessible.ignored: true
        }

        Label {
            id: side

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: control.detail
            variant: Label.Small
            color: Theme.muted
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: control.highlighted ? Theme.accentSoft : control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: control.visualFocus
            gap: -2
            radius: parent.radius
        }
    }
}
