// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// An order that somebody has to pack.
T.AbstractButton {
    id: row

    required property string orderId
    required property string title
    required property string buyer
    required property string summary
    required property string total
    required property string dateText
    required property string stateText
    required property int tone
    required property string returnText
    required property bool waiting
    required property bool refused

    implicitWidth: 480
    implicitHeight: words.height + 2 * Theme.space4
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([title, stateText, buyer, summary, returnText, refused ? qsTr("Needs your decision") : waiting ? qsTr("Waits to be sent") : "", dateText, total], ", ")
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()

    Item {
        anchors.fill: parent

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3

            Item {
                width: parent.width
                height: name.height

                Label {
                    id: name

                    anchors.left: parent.left
                    anchors.right: amount.left
                    anchors.rightMargin: Theme.space3
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Strong
                    text: row.buyer === "" ? row.title : row.buyer
                    Accessible.ignored: true
                }

                Label {
                    id: amount

                    anchors.right: parent.right
                    variant: Label.Strong
                    text: row.total
                    Accessible.ignored: true
                }
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                variant: Label.Small
                text: row.summary
                Accessible.ignored: true
            }

            Flow {
                width: parent.width
                topPadding: 3
                spacing: Theme.space2

                Tag {
                    kind: row.tone
                    text: row.stateText
                    Accessible.ignored: true
                }

                Tag {
                    visible: row.returnText !== ""
                    kind: Tag.Warning
                    text: row.returnText
                    Accessible.ignored: true
                }

                Tag {
                    visible: row.refused
                    kind: Tag.Danger
                    text: qsTr("Needs your decision")
                    Accessible.ignored: true
                }

                Tag {
                    visible: row.waiting && !row.refused
                    text: qsTr("Waits to be sent")
                    Accessible.ignored: true
                }

                Label {
                    width: Math.min(implicitWidth, parent.width)
                    height: 22
                    horizontalAlignment: Text.AlignLeft
                    verticalAlignment: Text.AlignVCenter
                    variant: Label.Small
                    color: Theme.muted
                    text: Theme.joined([row.title, row.dateText], " · ")
                    Accessible.ignored: true
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: 1
        border.color: row.hovered ? Theme.outline : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: row.pressed
        }

        FocusRing {
            shown: row.visualFocus
            radius: parent.radius + 4
        }
    }
}
