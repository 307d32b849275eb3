// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// One operation of the queue: what it is, how it stands and why, and what a person can do about it.
Panel {
    id: entry

    required property string opId
    required property string orderId
    required property string icon
    required property string stateText
    required property int tone
    required property string reason
    required property string help
    required property string changes
    required property string newTotal
    required property string createdText
    required property string attemptsText
    required property bool canRetry
    required property bool canConfirm
    required property bool canEdit
    required property bool canDiscard
    required property bool asksBeforeDiscard

    signal retried
    signal confirmed
    signal edited
    signal discarded
    signal orderOpened

    spacing: Theme.space2
    headingShown: false

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
            name: entry.icon
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Strong
            text: entry.title
            Accessible.role: Accessible.Heading
        }

        Tag {
            Layout.alignment: Qt.AlignTop
            kind: entry.tone
            text: entry.stateText
        }
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        visible: text !== ""
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        font.pixelSize: Theme.scaled(14)
        color: Theme.muted
        text: entry.detail
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        visible: text !== ""
        wrapMode: Text.Wrap
        font.pixelSize: Theme.scaled(14)
        color: entry.tone === Tag.Danger ? Theme.danger : Theme.ink
        text: entry.reason
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: difference.implicitHeight + 2 * Theme.space3
        visible: entry.changes !== ""
        radius: Theme.radiusMedium
        color: Theme.warningSoft

        Label {
            id: difference

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space4
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            font.pixelSize: Theme.scaled(14)
            text: entry.changes
        }
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        visible: text !== ""
        wrapMode: Text.Wrap
        font.pixelSize: Theme.scaled(14)
        text: entry.help
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Caption
        text: Theme.joined([entry.createdText, entry.attemptsText], " · ")
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        visible: entry.canRetry || entry.canConfirm || entry.canEdit || entry.canDiscard || entry.orderId !== ""
        spacing: Theme.space2

        Button {
            compact: true
            visible: entry.canConfirm
            kind: Button.Primary
            text: qsTr("Order for %1").arg(entry.newTotal)
            onClicked: entry.confirmed()
        }

        Button {
            compact: true
            visible: entry.canEdit
            icon.name: "edit"
            text: qsTr("Change it")
            onClicked: entry.edited()
        }

        Button {
            compact: true
            visible: entry.canRetry
            icon.name: "sync"
            text: qsTr("Try again")
            onClicked: entry.retried()
        }

        Button {
            compact: true
            visible: entry.orderId !== ""
            text: qsTr("Open the order")
            onClicked: entry.orderOpened()
        }

        Button {
            compact: true
            visible: entry.canDiscard
            kind: Button.Quiet
            icon.name: "trash"
            text: qsTr("Discard")
            onClicked: entry.discarded()
        }
    }
}
