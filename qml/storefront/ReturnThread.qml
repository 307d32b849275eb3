// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What buyer, shop and market say about a return, and a place to say more.
ColumnLayout {
    id: thread

    required property string orderId
    required property string returnId
    property bool asShop: false

    signal said(text: string)

    spacing: Theme.space3
    visible: model.messages.count > 0 || model.canWrite || model.disputeText !== ""

    ReturnThreadModel {
        id: model

        app: App
        orderId: thread.orderId
        returnId: thread.returnId
        asShop: thread.asShop
        onWritten: text => {
            words.clear();
            if (text !== "" || !App.sync.online)
                thread.said(text !== "" ? text : qsTr("The message is sent as soon as the shop can be reached."));
        }
        onFailed: text => thread.said(text)
        // What was begun was about another return.
        onAboutChanged: words.clear()
    }

    Label {
        Layout.fillWidth: true
        visible: model.disputeText !== ""
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: model.disputeTone === Tag.Warning ? Theme.warning : Theme.muted
        text: model.disputeText
    }

    Button {
        visible: model.earlier > 0
        compact: true
        kind: Button.Quiet
        text: qsTr("Show %n earlier message(s)", "", model.earlier)
        onClicked: model.showEarlier()
    }

    Repeater {
        model: model.messages

        Item {
            id: message

            required property string messageId
            required property string who
            required property string text
            required property string note
            required property bool mine
            required property bool platform
            required property bool failed

            Layout.fillWidth: true
            implicitHeight: bubble.height
            Accessible.role: Accessible.StaticText
            Accessible.name: Theme.joined([message.who, message.note, message.text], ", ")

            Rectangle {
                id: bubble

                anchors.left: message.mine ? undefined : parent.left
                anchors.right: message.mine ? parent.right : undefined
                width: Math.floor(Math.min(parent.width, Math.max(parent.width * 0.85, 220)))
                height: content.height + 2 * Theme.space3
                radius: Theme.radiusMedium
                color: message.failed ? Theme.dangerSoft : message.mine ? Theme.accentSoft : message.platform ? Theme.warningSoft : Theme.neutralSoft

                Column {
                    id: content

                    x: Theme.space3
                    y: Theme.space3
                    width: parent.width - 2 * Theme.space3
                    spacing: Theme.space1

                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        variant: Label.SmallStrong
                        text: message.who
                        Accessible.ignored: true
                    }

                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        text: message.text
                        Accessible.ignored: true
                    }

                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        variant: Label.Caption
                        color: message.failed ? Theme.danger : Theme.muted
                        text: message.note
                        Accessible.ignored: true
                    }

                    Button {
                        anchors.left: parent.left
                        visible: message.failed
                        compact: true
                        kind: Button.Quiet
                        leftPadding: 0
                        text: qsTr("Forget it")
                        Accessible.description: message.text
                        onClicked: model.discard(message.messageId)
                    }
                }
            }
        }
    }

    TextArea {
        id: words

        Layout.fillWidth: true
        implicitHeight: Math.max(72, contentHeight + topPadding + bottomPadding)
        visible: model.canWrite
        placeholderText: thread.asShop ? qsTr("Write to the buyer") : qsTr("Write to the seller")
        // As much as a message may be long.
        onTextChanged: {
            if (length > 2000)
                remove(2000, length);
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: model.canWrite
        spacing: Theme.space2

        Button {
            enabled: words.text.trim() !== ""
            text: qsTr("Send")
            Accessible.name: qsTr("Send the message")
            onClicked: model.write(words.text)
        }

        Button {
            visible: model.canDispute
            enabled: words.text.trim() !== ""
            text: qsTr("Ask the market to decide")
            Accessible.description: enabled ? "" : qsTr("Write first what the market should know.")
            onClicked: model.dispute(words.text)
        }
    }

    Label {
        Layout.fillWidth: true
        visible: model.canDispute && words.text.trim() === ""
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Caption
        color: Theme.muted
        text: qsTr("Write first what the market should know.")
    }
}
