// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// A review in a list, with its pictures and whom it helped.
Column {
    id: review

    required property string reviewId
    required property string author
    required property int rating
    required property string title
    required property string content
    required property string dateText
    required property bool verified
    required property int helpfulVotes
    required property list<string> pictures
    required property bool mine
    required property bool voted
    required property string stateText
    required property int stateTone
    required property int index

    // Of the pictures, one each; none where nobody knows.
    property list<string> pictureColors

    signal votedFor(helpful: bool)
    signal editAsked
    signal pictureAsked(index: int)

    spacing: Theme.space1

    Divider {
        width: parent.width
        visible: review.index > 0
    }

    Item {
        width: 1
        height: Theme.space1
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
            text: review.mine ? qsTr("You") : review.author
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

        Tag {
            visible: review.stateText !== ""
            kind: review.stateTone
            text: review.stateText
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

    Flow {
        width: parent.width
        visible: review.pictures.length > 0
        topPadding: Theme.space1
        bottomPadding: Theme.space1
        spacing: Theme.space2

        Repeater {
            model: review.pictures

            T.AbstractButton {
                id: shot

                required property string modelData
                required property int index

                width: 88
                height: 88
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("Picture %1 of the review of %2").arg(index + 1).arg(review.author)
                Accessible.onPressAction: shot.clicked()
                onClicked: review.pictureAsked(index)

                contentItem: ProductPicture {
                    radius: Theme.radiusSmall
                    seed: shot.modelData
                    picture: shot.modelData
                    pictureColor: review.pictureColors[shot.index] ?? ""
                    glyph: "camera"
                    Accessible.ignored: true
                }

                FocusRing {
                    shown: shot.visualFocus
                    gap: 2
                    radius: Theme.radiusSmall
                }
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space2

        Button {
            visible: !review.mine
            compact: true
            kind: review.voted ? Button.Secondary : Button.Quiet
            leftPadding: review.voted ? Theme.space3 : 0
            icon.name: "thumb-up"
            text: review.helpfulVotes > 0 ? qsTr("Helpful (%1)").arg(Number(review.helpfulVotes).toLocaleString(Qt.locale(), "f", 0)) : qsTr("Helpful")
            Accessible.name: review.voted ? qsTr("You find this helpful. Take it back") : qsTr("Find the review of %1 helpful").arg(review.author)
            Accessible.checkable: true
            Accessible.checked: review.voted
            onClicked: review.votedFor(!review.voted)
        }

        Button {
            visible: review.mine
            compact: true
            kind: Button.Quiet
            leftPadding: 0
            icon.name: "edit"
            text: qsTr("Change it")
            onClicked: review.editAsked()
        }

        Label {
            height: Theme.controlSmall
            visible: review.mine && review.helpfulVotes > 0
            verticalAlignment: Text.AlignVCenter
            variant: Label.Caption
            text: qsTr("%n person(s) found this helpful", "", review.helpfulVotes)
        }
    }
}
