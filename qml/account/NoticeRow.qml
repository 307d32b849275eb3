// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// A notice: what has happened, and when. Unread ones have a dot as well as stronger words.
T.AbstractButton {
    id: row

    required property string noticeId
    required property string title
    required property string detail
    required property string glyph
    required property int tone
    required property string timeText
    required property bool unread

    readonly property color toneInk: tone === Tag.Positive ? Theme.positive : tone === Tag.Warning ? Theme.warning : tone === Tag.Danger ? Theme.danger : Theme.accent
    readonly property color toneSoft: tone === Tag.Positive ? Theme.positiveSoft : tone === Tag.Warning ? Theme.warningSoft : tone === Tag.Danger ? Theme.dangerSoft : Theme.accentSoft

    implicitWidth: 480
    implicitHeight: words.height + 2 * Theme.space3
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([unread ? qsTr("Unread") : "", title, detail, timeText], ", ")
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()

    Item {
        anchors.fill: parent

        Rectangle {
            id: badge

            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            y: Theme.space3
            width: 40
            height: 40
            radius: 20
            color: row.toneSoft

            Icon {
                anchors.centerIn: parent
                name: row.glyph
                size: 20
                color: row.toneInk
            }
        }

        Column {
            id: words

            anchors.left: badge.right
            anchors.leftMargin: Theme.space3
            anchors.right: time.left
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                variant: row.unread ? Label.Strong : Label.Body
                text: row.title
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                visible: text !== ""
                variant: Label.Small
                color: Theme.muted
                text: row.detail
                Accessible.ignored: true
            }
        }

        Label {
            id: time

            anchors.right: dot.left
            anchors.rightMargin: Theme.space2
            y: Theme.space3 + 2
            variant: Label.Small
            color: Theme.muted
            text: row.timeText
            Accessible.ignored: true
        }

        Badge {
            id: dot

            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: time.verticalCenter
            width: 8
            opacity: row.unread ? 1 : 0
            count: -1
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: row.pressed ? Theme.pressed : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: row.visualFocus
            gap: -2
            radius: parent.radius
        }
    }
}
