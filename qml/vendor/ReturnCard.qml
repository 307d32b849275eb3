// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// A return, and what the vendor can do about it now.
ColumnLayout {
    id: card

    required property string returnId
    required property string title
    required property string reason
    required property string text
    required property string answer
    required property string stateText
    required property int tone
    required property string dateText
    required property string worth
    required property bool canApprove
    required property bool canReceive
    required property bool canRefund

    signal approved(answer: string)
    signal rejected(answer: string)
    signal received
    signal refunded

    spacing: Theme.space3
    // The word was for another return.
    onReturnIdChanged: word.clear()

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Tag {
            kind: card.tone
            text: card.stateText
        }

        Label {
            height: 22
            verticalAlignment: Text.AlignVCenter
            variant: Label.Small
            color: Theme.muted
            text: card.dateText
        }
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Strong
        text: Theme.joined([card.title, card.worth], " · ")
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: card.text === "" ? card.reason : qsTr("%1: “%2”").arg(card.reason).arg(card.text)
    }

    Label {
        Layout.fillWidth: true
        visible: card.answer !== ""
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        color: Theme.muted
        text: qsTr("Your answer: “%1”").arg(card.answer)
    }

    TextField {
        id: word

        Layout.fillWidth: true
        visible: card.canApprove
        placeholderText: qsTr("A word to the buyer")
        maximumLength: 2000
    }

    Flow {
        Layout.fillWidth: true
        visible: card.canApprove || card.canReceive || card.canRefund
        spacing: Theme.space2

        Button {
            visible: card.canApprove
            kind: Button.Primary
            text: qsTr("Approve")
            onClicked: card.approved(word.text)
        }

        Button {
            visible: card.canApprove
            enabled: word.text.trim() !== ""
            text: qsTr("Reject")
            Accessible.description: enabled ? "" : qsTr("Say why in a word to the buyer first.")
            onClicked: card.rejected(word.text)
        }

        Button {
            visible: card.canReceive
            kind: Button.Primary
            text: qsTr("It is back")
            onClicked: card.received()
        }

        Button {
            visible: card.canRefund
            kind: Button.Primary
            text: qsTr("Refund %1").arg(card.worth)
            onClicked: card.refunded()
        }
    }
}
