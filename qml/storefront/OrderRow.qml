// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// An order in a list.
T.AbstractButton {
    id: row

    required property string orderId
    required property string title
    required property string vendorName
    required property string stateText
    required property int tone
    required property string total
    required property string dateText
    required property string summary
    required property string picture
    required property string pictureColor
    required property string glyph
    required property bool queued
    required property bool needsAttention

    implicitWidth: 480
    implicitHeight: words.height + 2 * Theme.space4
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([title, stateText, summary, vendorName, dateText, total], ", ")
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()

    Item {
        anchors.fill: parent

        ProductPicture {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            width: 52
            height: 52
            seed: row.orderId
            picture: row.picture
            pictureColor: row.pictureColor
            glyph: row.glyph
            text: row.summary
            Accessible.ignored: true
        }

        Column {
            id: words

            anchors.left: picture.right
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
                    text: row.summary
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
                color: Theme.muted
                text: Theme.joined([row.title, row.vendorName], " · ")
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

                Label {
                    height: 22
                    verticalAlignment: Text.AlignVCenter
                    variant: Label.Small
                    color: Theme.muted
                    text: row.dateText
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
