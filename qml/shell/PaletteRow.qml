// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// One thing to do or place to go in the command palette.
T.AbstractButton {
    id: row

    required text
    // The text with what was typed in bold, for Text.StyledText.
    required property string marked
    // Says what this and the following rows are; empty but for the first of them.
    required property string heading
    required property string detail
    // The keys that do the same; empty for none.
    required property string keys
    // An icon's name; empty for what has a picture.
    required property string iconName
    required checked
    required property string targetId
    required property string glyph
    required property string picture
    required property string pictureColor
    property bool highlighted: false

    implicitWidth: 400
    implicitHeight: topInset + (iconName === "" ? Theme.rowHeight + 8 : Theme.rowHeight)
    topInset: heading === "" ? 0 : Theme.rowHeight - Theme.space2
    hoverEnabled: true
    focusPolicy: Qt.NoFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([text, detail, keys, checked ? qsTr("chosen") : ""], ", ")
    Accessible.selected: highlighted
    Accessible.onPressAction: row.clicked()

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        height: row.topInset
        visible: row.heading !== ""
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        variant: Label.SmallStrong
        color: Theme.muted
        text: row.heading
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Item {
        anchors.fill: parent
        anchors.topMargin: row.topInset
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3

        Item {
            id: lead

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 32
            height: 32

            ProductPicture {
                anchors.fill: parent
                visible: row.iconName === ""
                seed: row.targetId
                glyph: row.glyph
                picture: row.picture
                pictureColor: row.pictureColor
                text: row.text
                radius: Theme.radiusSmall
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                visible: row.iconName !== ""
                name: row.iconName === "" ? "search" : row.iconName
                color: row.highlighted ? Theme.accent : Theme.muted
                size: 18
            }
        }

        Label {
            anchors.left: lead.right
            anchors.leftMargin: Theme.space3
            anchors.right: side.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.scaled(14)
            textFormat: Text.StyledText
            text: row.marked
            Accessible.ignored: true
        }

        Row {
            id: side

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space2

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, row.width * 0.4)
                visible: text !== ""
                variant: Label.Small
                color: Theme.muted
                text: row.detail
                Accessible.ignored: true
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: row.keys !== "" && !Theme.touch
                width: Math.max(22, key.implicitWidth + 12)
                height: 22
                radius: Theme.radiusSmall
                color: Theme.neutralSoft

                Label {
                    id: key

                    anchors.centerIn: parent
                    variant: Label.Caption
                    text: row.keys
                    Accessible.ignored: true
                }
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: row.checked
                name: "check"
                color: Theme.accent
                size: 16
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: row.pressed ? Theme.pressed : row.highlighted || row.hovered ? Theme.hover : "transparent"
    }
}
