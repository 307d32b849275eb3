// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What buyers say of one's products.
DeskPage {
    id: page

    title: qsTr("Reviews")

    VendorReviewModel {
        id: model

        app: App
        // A page that was left is kept for a while, and nobody sees it then.
        shown: page.visible
    }

    ColumnLayout {
        id: head

        x: list.side
        y: page.compact ? Theme.space3 : Theme.space6
        width: parent.width - 2 * x
        visible: list.visible
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            visible: !page.compact
            horizontalAlignment: Text.AlignLeft
            variant: Label.Title
            text: page.title
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            variant: Label.Small
            color: Theme.muted
            text: model.summary
        }
    }

    ListView {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: side
        anchors.rightMargin: side
        visible: model.reviews.count > 0
        focus: true
        clip: true
        bottomMargin: Theme.space8
        spacing: Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        model: model.reviews
        Accessible.role: Accessible.List
        Accessible.name: page.title
        T.ScrollBar.vertical: ScrollBar {}

        readonly property int side: Math.max(Theme.margin(page.width), (page.width - 820) / 2)

        delegate: Rectangle {
            id: row

            required property string reviewId
            required property string productId
            required property string productName
            required property string author
            required property int rating
            required property string title
            required property string content
            required property string dateText
            required property bool isNew
            required property bool verified
            required property string statusText

            width: ListView.view.width
            height: words.height + 2 * Theme.space4
            radius: Theme.radiusLarge
            color: Theme.raised
            border.width: 1
            border.color: Theme.hairline
            Accessible.role: Accessible.ListItem
            Accessible.name: Theme.joined([isNew ? qsTr("New") : "", productName, qsTr("%n star(s)", "", rating), title, content, author, dateText, statusText], ", ")

            Column {
                id: words

                x: Theme.space4
                y: Theme.space4
                width: parent.width - 2 * Theme.space4
                spacing: Theme.space2

                Flow {
                    width: parent.width
                    spacing: Theme.space2

                    RatingStars {
                        height: 22
                        rating: row.rating
                    }

                    Tag {
                        visible: row.isNew
                        kind: Tag.Accent
                        text: qsTr("New")
                    }

                    Tag {
                        visible: row.verified
                        kind: Tag.Positive
                        text: qsTr("Bought here")
                    }

                    Tag {
                        visible: row.statusText !== ""
                        kind: Tag.Warning
                        text: row.statusText
                    }
                }

                Label {
                    width: parent.width
                    visible: text !== ""
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
                    text: row.content
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Small
                    color: Theme.muted
                    text: Theme.joined([row.author, row.dateText], " · ")
                    Accessible.ignored: true
                }

                Button {
                    leftPadding: 0
                    compact: true
                    kind: Button.Quiet
                    text: row.productName
                    onClicked: page.navigator.open("product/" + row.productId)
                }
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: model.reviews.count === 0
        illustration: "orders"
        title: qsTr("No reviews yet")
        text: qsTr("What buyers say of your products shows up here.")
    }
}
