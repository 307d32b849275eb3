// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// How this device stands with the shop: every operation that waits, its state and its reason, and what can be done.
ShopPage {
    id: page

    readonly property int side: Math.max(Theme.margin(width), Math.floor((width - 820) / 2))

    title: qsTr("Sync")
    settled: !App.sync.busy

    ListView {
        id: list

        anchors.fill: parent
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        focus: true
        topMargin: head.height
        bottomMargin: Theme.space10
        spacing: Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 800
        model: App.queue
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What waits to be sent")
        T.ScrollBar.vertical: ScrollBar {
            visible: false
        }
        onTopMarginChanged: {
            if (!moving)
                positionViewAtBeginning();
        }

        Column {
            id: head

            parent: list.contentItem
            y: -height
            width: list.width
            topPadding: page.compact ? Theme.space4 : Theme.space6
            bottomPadding: Theme.space5
            spacing: Theme.space4

            Label {
                width: parent.width
                visible: !page.compact
                horizontalAlignment: Text.AlignLeft
                variant: Label.Title
                text: page.title
                Accessible.role: Accessible.Heading
            }

            Panel {
                width: parent.width

                GridLayout {
                    Layout.fillWidth: true
                    columns: page.compact ? 1 : 2
                    columnSpacing: Theme.space4
                    rowSpacing: Theme.space4

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.space1

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            variant: Label.Heading
                            text: App.sync.label
                        }

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            wrapMode: Text.Wrap
                            color: Theme.muted
                            text: App.sync.detail
                        }

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            wrapMode: Text.Wrap
                            variant: Label.Small
                            color: Theme.muted
                            text: Theme.joined([App.sync.lastSyncText === "" ? qsTr("Never synced") : qsTr("Last synced %1").arg(App.sync.lastSyncText), App.ageText], " · ")
                        }
                    }

                    Button {
                        Layout.alignment: Qt.AlignTop
                        kind: App.sync.state === SyncModel.AuthRequired ? Button.Secondary : Button.Primary
                        icon.name: "sync"
                        enabled: !App.sync.busy
                        text: App.sync.busy ? qsTr("Syncing…") : qsTr("Sync now")
                        onClicked: App.sync.syncNow()
                    }
                }

                Button {
                    visible: App.sync.state === SyncModel.AuthRequired
                    kind: Button.Primary
                    text: qsTr("Sign in again")
                    onClicked: page.navigator.open("signin")
                }
            }

            Banner {
                width: parent.width
                visible: App.sync.notice !== ""
                kind: Banner.Warning
                text: App.sync.notice
            }

            Item {
                width: parent.width
                height: exportButton.height
                visible: list.count > 0

                Label {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    variant: Label.Heading
                    text: qsTr("%n waiting", "", list.count)
                    Accessible.role: Accessible.Heading
                }

                Button {
                    id: exportButton

                    anchors.right: parent.right
                    compact: true
                    icon.name: "download"
                    text: qsTr("Export")
                    onClicked: exportDialog.open()
                }
            }

            EmptyState {
                width: parent.width
                visible: list.count === 0
                illustration: "done"
                title: qsTr("Nothing waits")
                text: qsTr("Everything you did on this device is with the shop.")
            }
        }

        delegate: Panel {
            id: entry

            required property string opId
            required property string orderId
            required property string stateText
            required property int tone
            required property string reason
            required property string createdText
            required property bool canRetry
            required property bool canConfirm
            required property bool canDiscard
            required title
            required detail

            width: ListView.view.width
            spacing: Theme.space2
            headingShown: false

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space3

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
                font.pixelSize: 14
                color: Theme.muted
                text: entry.detail
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                wrapMode: Text.Wrap
                font.pixelSize: 14
                color: entry.tone === Tag.Danger ? Theme.danger : entry.tone === Tag.Warning ? Theme.warning : Theme.ink
                text: entry.reason
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                variant: Label.Caption
                text: entry.createdText
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                visible: entry.canRetry || entry.canConfirm || entry.canDiscard || entry.orderId !== ""
                spacing: Theme.space2

                Button {
                    compact: true
                    visible: entry.canConfirm
                    kind: Button.Primary
                    text: qsTr("See the new price")
                    onClicked: page.navigator.open("order/" + entry.orderId)
                }

                Button {
                    compact: true
                    visible: entry.canRetry
                    icon.name: "sync"
                    text: qsTr("Try again")
                    onClicked: App.queue.retry(entry.opId)
                }

                Button {
                    compact: true
                    visible: entry.orderId !== "" && !entry.canConfirm
                    text: qsTr("Open the order")
                    onClicked: page.navigator.open("order/" + entry.orderId)
                }

                Button {
                    compact: true
                    visible: entry.canDiscard
                    kind: Button.Quiet
                    icon.name: "trash"
                    text: qsTr("Discard")
                    onClicked: discardQuestion.ask(entry.opId, entry.title)
                }
            }
        }
    }

    Dialog {
        id: discardQuestion

        property string opId

        function ask(opId: string, title: string): void {
            discardQuestion.opId = opId;
            description = qsTr("“%1” is taken out of the queue for good and never reaches the shop.").arg(title);
            open();
        }

        title: qsTr("Discard this?")
        standardButtons: T.Dialog.Discard | T.Dialog.Cancel
        onDiscarded: {
            close();
            App.queue.discard(opId);
        }
    }

    Dialog {
        id: exportDialog

        title: qsTr("Export the queue")
        description: qsTr("Everything that waits, in one JSON file.")
        standardButtons: T.Dialog.Save | T.Dialog.Cancel
        onAboutToShow: path.text = Places.document("aura-queue.json")
        onAccepted: {
            const file = Places.fileUrl(path.text);
            if (file.toString() === "")
                page.navigator.said(qsTr("That is not the full path of a file."));
            else
                App.queue.exportTo(file);
        }

        contentHeight: form.implicitHeight

        FormField {
            id: form

            width: parent.width
            label: qsTr("File")

            TextField {
                id: path

                Layout.fillWidth: true
                focus: true
                Accessible.name: qsTr("File")
                onAccepted: exportDialog.accept()
            }
        }
    }
}
