// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import AuraStyle

// A line of a variant's ledger: what moved, by how much, how many there were then, and who did it.
Item {
    id: row

    required property string title
    required property string deltaText
    required property int tone
    required property string afterText
    required property string detail
    required property string whoText
    required property string dateText
    required property bool waiting

    implicitHeight: words.height + 2 * Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([title, deltaText, afterText, detail, whoText, dateText, waiting ? waits.text : ""], ", ")

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: numbers.left
        anchors.rightMargin: Theme.space3
        y: Theme.space3
        spacing: 2

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Strong
            text: row.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            text: row.detail
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

    Column {
        id: numbers

        anchors.right: parent.right
        y: Theme.space3
        spacing: 2

        Label {
            anchors.right: parent.right
            visible: text !== ""
            variant: Label.Strong
            color: row.tone === Tag.Positive ? Theme.positive : Theme.ink
            text: row.deltaText
            Accessible.ignored: true
        }

        Label {
            anchors.right: parent.right
            visible: text !== ""
            variant: Label.Small
            color: Theme.muted
            text: row.afterText
            Accessible.ignored: true
        }

        Tag {
            id: waits

            anchors.right: parent.right
            visible: row.waiting
            text: qsTr("Waits to be sent")
            Accessible.ignored: true
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
