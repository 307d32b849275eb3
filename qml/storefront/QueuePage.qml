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
        bottomMargin: Theme.space10 + (rest.visible ? rest.height : 0)
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
            // Positioning by index would hide what lies in the margin.
            if (!moving)
                contentY = originY - topMargin;
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
                visible: App.sync.problem !== SyncModel.NoProblem && !App.sync.problemIsUrgent
                kind: App.sync.problemTone === Tag.Danger ? Banner.Danger : App.sync.problemTone === Tag.Warning ? Banner.Warning : Banner.Info
                title: App.sync.problemTitle
                text: App.sync.problemText
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
                visible: list.count === 0 && !App.queue.canUndo
                illustration: "done"
                title: qsTr("Nothing waits")
                text: qsTr("Everything you did on this device is with the shop.")
            }
        }

        // Not `footer`: a bound component of a list's ends is never made by Qt 6.4.
        Label {
            id: rest

            parent: list.contentItem
            y: list.originY + list.contentHeight
            width: list.width
            height: implicitHeight + Theme.space4
            visible: App.queue.total > App.queue.count
            verticalAlignment: Text.AlignBottom
            horizontalAlignment: Text.AlignLeft
            variant: Label.Small
            color: Theme.muted
            text: qsTr("and %n more", "", App.queue.total - App.queue.count)
        }

        delegate: QueueEntry {
            id: entry

            required title
            required detail

            width: ListView.view.width
            onRetried: App.queue.retry(opId)
            onConfirmed: App.queue.confirm(opId)
            onEdited: editor.edit(opId)
            onOrderOpened: page.navigator.open("order/" + orderId)
            onDiscarded: {
                if (asksBeforeDiscard)
                    discardQuestion.ask(opId, title);
                else
                    App.queue.discard(opId);
            }
        }
    }

    QueueEditSheet {
        id: editor

        onSaid: text => page.navigator.said(text)
    }

    Dialog {
        id: discardQuestion

        property string opId

        function ask(opId: string, title: string): void {
            discardQuestion.opId = opId;
            description = qsTr("“%1” may be sent at any moment. It is taken out of the queue for good and never reaches the shop.").arg(title);
            open();
        }

        title: qsTr("Discard this?")
        standardButtons: T.Dialog.Discard | T.Dialog.Cancel
        onDiscarded: {
            close();
            App.queue.discard(opId);
        }
    }

    ExportDialog {
        id: exportDialog

        onRefused: text => page.navigator.said(text)
    }
}
