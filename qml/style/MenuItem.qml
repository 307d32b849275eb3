// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.MenuItem {
    id: control

    property bool dangerous: false
    readonly property color inkColor: dangerous ? Theme.danger : Theme.ink

    implicitWidth: content.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.rowHeight
    horizontalPadding: Theme.space3
    spacing: Theme.space3
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    font.family: Theme.fontFamily
    font.pixelSize: Theme.scaled(14)

    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.onPressAction: control.triggered()

    Item {
        id: content

        anchors.fill: parent
        anchors.leftMargin: control.leftPadding
        anchors.rightMargin: control.rightPadding
        implicitWidth: label.implicitWidth + (glyph.visible ? glyph.width + control.spacing : 0)
        implicitHeight: label.implicitHeight

        Icon {
            id: glyph

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: control.checked ? "check" : control.icon.name
            size: 18
            color: control.dangerous ? Theme.danger : Theme.muted
        }

        Label {
            id: label

            anchors.left: glyph.visible ? glyph.right : parent.left
            anchors.leftMargin: glyph.visible ? control.spacing : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignLeft
            text: control.text
            font: control.font
            color: control.inkColor
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.highlighted || control.hovered ? Theme.hover : "transparent"
    }
}
