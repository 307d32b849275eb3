// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import AuraStyle

// A thing of a product that became another one: which, from what to what, when and by whom.
Item {
    id: row

    required property string title
    required property string changeText
    required property string beforeText
    required property string afterText
    required property string whoText
    required property string dateText
    required property bool waiting
    required property bool refused

    implicitHeight: words.height + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([title, changeText, beforeText, afterText, whoText, dateText, mark.visible ? mark.text : ""], ", ")

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        y: Theme.space3
        spacing: 2

        Item {
            width: parent.width
            height: Math.max(head.height, mark.visible ? mark.height : 0)

            Label {
                id: head

                anchors.left: parent.left
                anchors.right: mark.visible ? mark.left : parent.right
                anchors.rightMargin: mark.visible ? Theme.space3 : 0
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Strong
                text: row.title
                Accessible.ignored: true
            }

            Tag {
                id: mark

                anchors.right: parent.right
                visible: row.waiting || row.refused
                kind: row.refused ? Tag.Warning : Tag.Neutral
                text: row.refused ? qsTr("Not taken") : qsTr("Waits to be sent")
                Accessible.ignored: true
            }
        }

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: row.changeText
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: row.beforeText
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            text: row.afterText
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: Theme.joined([row.dateText, row.whoText], " · ")
            Accessible.ignored: true
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
