// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What others say: the average with its histogram, and the reviews. One's own comes with its state.
Item {
    id: part

    required property ProductModel product
    required property ReviewListModel list
    readonly property bool wide: width >= 720

    signal writeAsked

    implicitHeight: wide ? Math.max(summary.height, reviews.height) : summary.height + Theme.space6 + reviews.height

    PictureViewer {
        id: viewer
    }

    PlatformModel {
        id: platform

        app: App
    }

    Column {
        id: summary

        anchors.left: parent.left
        width: part.wide ? 260 : parent.width
        spacing: Theme.space2

        Row {
            anchors.left: parent.left
            visible: part.product.ratingCount > 0
            spacing: Theme.space3

            Label {
                variant: Label.Display
                text: part.product.ratingText
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter

                RatingStars {
                    rating: part.product.rating
                    size: 18
                }

                Label {
                    variant: Label.Small
                    color: Theme.muted
                    text: part.product.ratingCountText
                }
            }
        }

        Item {
            width: 1
            height: Theme.space1
        }

        Repeater {
            model: part.product.ratingHistogram

            Item {
                id: bar

                required property string label
                required property int count
                required property double share

                width: Math.min(summary.width, 360)
                height: 20
                visible: part.product.ratingCount > 0
                Accessible.role: Accessible.Row
                Accessible.name: qsTr("%1 stars: %n rating(s)", "", count).arg(label)

                Label {
                    id: stars

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: 14
                    variant: Label.Small
                    color: Theme.muted
                    text: bar.label
                    Accessible.ignored: true
                }

                Rectangle {
                    id: track

                    anchors.left: stars.right
                    anchors.leftMargin: Theme.space2
                    anchors.right: number.left
                    anchors.rightMargin: Theme.space2
                    anchors.verticalCenter: parent.verticalCenter
                    height: 8
                    radius: 4
                    color: Theme.neutralSoft

                    Rectangle {
                        anchors.left: parent.left
                        width: bar.count > 0 ? Math.max(8, bar.share * track.width) : 0
                        height: parent.height
                        radius: 4
                        color: Theme.dark ? Theme.warning : "#c77700"
                    }
                }

                Label {
                    id: number

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: 40
                    horizontalAlignment: Text.AlignRight
                    variant: Label.Small
                    color: Theme.muted
                    text: Number(bar.count).toLocaleString(Qt.locale(), "f", 0)
                    Accessible.ignored: true
                }
            }
        }

        Item {
            width: 1
            height: Theme.space1
        }

        Button {
            anchors.left: parent.left
            visible: platform.reviews
            icon.name: "edit"
            text: part.list.hasOwn ? qsTr("Change your review") : qsTr("Write a review")
            onClicked: part.writeAsked()
        }
    }

    Column {
        id: reviews

        anchors.right: parent.right
        y: part.wide ? 0 : summary.height + Theme.space6
        width: part.wide ? parent.width - summary.width - Theme.space10 : parent.width
        spacing: Theme.space5

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            visible: part.list.loaded && part.list.count === 0
            color: Theme.muted
            text: qsTr("Nobody has said anything yet. Whoever has it can help others to decide.")
        }

        Flow {
            width: parent.width
            visible: part.list.count > 1
            spacing: Theme.space2
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Order of the reviews")

            Repeater {
                model: [
                    { order: ReviewListModel.MostHelpful, text: qsTr("Most helpful") },
                    { order: ReviewListModel.Newest, text: qsTr("Newest") },
                    { order: ReviewListModel.Lowest, text: qsTr("Lowest rated") }
                ]

                Button {
                    required property var modelData

                    compact: true
                    kind: part.list.order === modelData.order ? Button.Secondary : Button.Quiet
                    icon.name: part.list.order === modelData.order ? "check" : ""
                    text: modelData.text
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: part.list.order === modelData.order
                    onClicked: part.list.order = modelData.order
                }
            }
        }

        Repeater {
            model: part.list

            ReviewRow {
                required pictureColors

                width: reviews.width
                onVotedFor: helpful => part.list.vote(reviewId, helpful)
                onEditAsked: part.writeAsked()
                onPictureAsked: shown => viewer.show(pictures, pictureColors, pictures.map((_, i) => qsTr("Picture %1 of the review of %2").arg(i + 1).arg(author)), shown)
            }
        }

        Button {
            anchors.left: parent.left
            visible: part.list.hasMore
            text: qsTr("More reviews")
            onClicked: part.list.loadMore()
        }
    }
}
