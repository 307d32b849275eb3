// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What others say: the average with its histogram, and the reviews.
Item {
    id: part

    required property ProductModel product
    readonly property bool wide: width >= 720

    implicitHeight: wide ? Math.max(summary.height, reviews.height) : summary.height + Theme.space6 + reviews.height

    Column {
        id: summary

        anchors.left: parent.left
        width: part.wide ? 260 : parent.width
        spacing: Theme.space2

        Row {
            anchors.left: parent.left
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
    }

    Column {
        id: reviews

        anchors.right: parent.right
        y: part.wide ? 0 : summary.height + Theme.space6
        width: part.wide ? parent.width - summary.width - Theme.space10 : parent.width
        spacing: Theme.space5

        Repeater {
            model: part.product.reviews

            Column {
                id: review

                required property string author
                required property int rating
                required property string title
                required property string content
                required property string dateText
                required property bool verified
                required property int helpfulVotes
                required property int index

                width: reviews.width
                spacing: Theme.space1

                Divider {
                    width: parent.width
                    visible: review.index > 0
                }

                Flow {
                    width: parent.width
                    spacing: Theme.space2

                    RatingStars {
                        height: 22
                        rating: review.rating
                        size: 16
                    }

                    Label {
                        height: 22
                        verticalAlignment: Text.AlignVCenter
                        variant: Label.SmallStrong
                        text: review.author
                    }

                    Label {
                        height: 22
                        verticalAlignment: Text.AlignVCenter
                        variant: Label.Small
                        color: Theme.muted
                        text: review.dateText
                    }

                    Tag {
                        visible: review.verified
                        kind: Tag.Positive
                        text: qsTr("Verified purchase")
                    }
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    variant: Label.Strong
                    text: review.title
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    text: review.content
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    visible: review.helpfulVotes > 0
                    variant: Label.Caption
                    text: qsTr("%n person(s) found this helpful", "", review.helpfulVotes)
                }
            }
        }

        Button {
            anchors.left: parent.left
            visible: part.product.hasMoreReviews
            text: qsTr("More reviews")
            onClicked: part.product.loadMoreReviews()
        }
    }
}
