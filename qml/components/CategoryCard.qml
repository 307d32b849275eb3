// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// A category with room for its picture.
T.AbstractButton {
    id: card

    required property string title
    required property string glyph
    required property string seed
    property string picture
    property string pictureColor
    property string detail

    implicitWidth: 220
    implicitHeight: heightFor(width)
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: detail === "" ? title : "%1, %2".arg(title).arg(detail)
    Accessible.onPressAction: card.clicked()
    Keys.onReturnPressed: card.clicked()

    function heightFor(width: real): int {
        return Math.round((width - 2 * Theme.space2) * 0.62) + 82;
    }

    Item {
        anchors.fill: parent

        ProductPicture {
            id: image

            x: Theme.space2
            y: Theme.space2
            width: card.width - 2 * Theme.space2
            height: Math.round(width * 0.62)
            seed: card.seed
            picture: card.picture
            pictureColor: card.pictureColor
            glyph: card.glyph
            text: card.title
            Accessible.ignored: true
        }

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space3
            anchors.rightMargin: Theme.space3
            y: image.y + image.height + (card.height - image.y - image.height - height) / 2
            spacing: 1

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 19
                font.pixelSize: Theme.scaled(14)
                font.weight: Font.Medium
                text: card.title
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                variant: Label.Caption
                text: card.detail
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: 1
        border.color: card.hovered ? Theme.outline : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: card.pressed
        }

        FocusRing {
            shown: card.visualFocus
            radius: parent.radius + 4
        }
    }
}
