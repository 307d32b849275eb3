// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

T.AbstractButton {
    id: tile

    required property string title
    required property string glyph
    property string picture
    property string pictureColor
    property int count: -1

    implicitWidth: 168
    implicitHeight: 76
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: count >= 0 ? qsTr("%1, %n product(s)", "", count).arg(title) : title
    Accessible.onPressAction: tile.clicked()
    Keys.onReturnPressed: tile.clicked()

    Item {
        anchors.fill: parent

        ProductPicture {
            id: image

            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            width: tile.width < 180 ? 40 : 48
            height: width
            seed: tile.title
            picture: tile.picture
            pictureColor: tile.pictureColor
            glyph: tile.glyph
            text: tile.title
        }

        Column {
            anchors.left: image.right
            anchors.leftMargin: Theme.space3
            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 18
                text: tile.title
                font.pixelSize: Theme.scaled(14)
                font.weight: Font.Medium
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                visible: tile.count >= 0
                variant: Label.Caption
                text: Number(tile.count).toLocaleString(Qt.locale(), "f", 0)
                Accessible.ignored: true
            }
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
