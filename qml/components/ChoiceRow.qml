// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// One of several things to choose, with what it means and what it costs. Whether it is chosen is its owner's to say.
T.AbstractButton {
    id: row

    property string detail
    property string price
    property bool chosen: false

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touch ? 52 : 46, words.height + 2 * Theme.space3)
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: Theme.joined([text, detail, price], ", ")
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()

    Item {
        anchors.fill: parent

        Rectangle {
            id: radio

            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            width: 20
            height: 20
            radius: 10
            color: row.chosen ? Theme.accent : Theme.raised
            border.width: row.chosen ? 0 : 1.5
            border.color: row.hovered ? Theme.ink : Theme.outline

            Rectangle {
                anchors.centerIn: parent
                width: 8
                height: 8
                radius: 4
                visible: row.chosen
                color: Theme.inkOnAccent
            }
        }

        Column {
            id: words

            anchors.left: radio.right
            anchors.leftMargin: Theme.space3
            anchors.right: cost.left
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            spacing: 1

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                font.weight: Font.Medium
                color: row.enabled ? Theme.ink : Theme.muted
                text: row.text
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.muted
                text: row.detail
                Accessible.ignored: true
            }
        }

        Label {
            id: cost

            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: row.price
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusMedium
        color: row.chosen ? Theme.accentSoft : row.pressed ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        border.width: row.chosen ? 2 : 1
        border.color: row.chosen ? Theme.accent : Theme.hairline

        FocusRing {
            shown: row.visualFocus
        }
    }
}
