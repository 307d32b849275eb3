// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

ShopPage {
    id: page

    readonly property NoticeModel notices: App.notices
    readonly property bool guest: App.session.state === SessionModel.Guest

    title: qsTr("Notifications")

    ListView {
        id: list

        readonly property int side: Math.max(Theme.margin(page.width), (page.width - 720) / 2)

        anchors.fill: parent
        anchors.leftMargin: side
        anchors.rightMargin: side
        visible: count > 0
        focus: true
        topMargin: intro.height
        bottomMargin: Theme.space8
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        model: page.notices
        Accessible.role: Accessible.List
        Accessible.name: Theme.joined([page.title, page.notices.unreadText], ", ")

        delegate: Column {
            id: entry

            required property string noticeId
            required property string title
            required property string text
            required property string icon
            required property int tone
            required property string timeText
            required property string day
            required property bool firstOfDay
            required property bool unread

            width: ListView.view.width

            Label {
                width: parent.width
                visible: entry.firstOfDay
                horizontalAlignment: Text.AlignLeft
                topPadding: Theme.space5
                bottomPadding: Theme.space2
                leftPadding: Theme.space3
                variant: Label.SmallStrong
                color: Theme.muted
                text: entry.day
                Accessible.role: Accessible.Heading
            }

            NoticeRow {
                width: parent.width
                noticeId: entry.noticeId
                title: entry.title
                detail: entry.text
                glyph: entry.icon
                tone: entry.tone
                timeText: entry.timeText
                unread: entry.unread
                onClicked: page.notices.open(entry.noticeId)
            }
        }

        Item {
            id: intro

            parent: list.contentItem
            y: -height
            width: list.width
            height: Math.max(mark.height, heading.height) + (page.compact ? Theme.space3 : Theme.space6)

            Label {
                id: heading

                anchors.left: parent.left
                anchors.leftMargin: page.compact ? Theme.space3 : 0
                anchors.right: mark.left
                anchors.bottom: parent.bottom
                horizontalAlignment: Text.AlignLeft
                variant: page.compact ? Label.Small : Label.Title
                color: page.compact ? Theme.muted : Theme.ink
                text: page.compact ? page.notices.unreadText : page.title
                Accessible.role: page.compact ? Accessible.StaticText : Accessible.Heading
            }

            Button {
                id: mark

                anchors.right: parent.right
                anchors.verticalCenter: heading.verticalCenter
                compact: true
                kind: Button.Quiet
                enabled: page.notices.unread > 0
                icon.name: "check"
                text: qsTr("Mark all as read")
                onClicked: page.notices.markAllRead()
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: list.count === 0
        illustration: "notices"
        title: page.guest ? qsTr("Sign in to hear of your orders") : qsTr("Nothing new")
        text: page.guest ? qsTr("What happens to your orders, returns and wishes is told here.") : qsTr("What happens to your orders, returns and wishes is told here, newest first.")
        actionText: page.guest ? qsTr("Sign in") : ""
        onActed: page.navigator.open("signin")
    }
}
