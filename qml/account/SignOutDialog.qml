// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Signing out with work that was not sent: says what it is, and lets a person keep, export or discard it.
Dialog {
    id: dialog

    property int pending: 0
    readonly property int shown: 4

    signal exportAsked

    function leave(mode: int): void {
        close();
        App.session.signOut(mode);
    }

    title: qsTr("Some things have not been sent yet")
    description: qsTr("Keep them, and they go out after your next sign-in on this device. Discard them, and they never reach the shop.")
    implicitWidth: Math.min(520, (parent ? parent.width : 520) - 2 * Theme.space4)
    contentHeight: waiting.implicitHeight

    ColumnLayout {
        id: waiting

        width: parent.width
        spacing: Theme.space2

        Repeater {
            model: App.queue

            RowLayout {
                id: row

                required property int index
                required property string title
                required property string stateText
                required property int tone

                Layout.fillWidth: true
                visible: index < dialog.shown
                spacing: Theme.space3

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    font.pixelSize: Theme.scaled(14)
                    text: row.title
                }

                Tag {
                    Layout.alignment: Qt.AlignTop
                    kind: row.tone
                    text: row.stateText
                }
            }
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            visible: App.queue.total > dialog.shown
            variant: Label.Small
            color: Theme.muted
            text: qsTr("and %n more", "", App.queue.total - dialog.shown)
        }
    }

    footer: Item {
        implicitHeight: buttons.height + Theme.space5

        Flow {
            id: buttons

            x: Theme.space6
            width: parent.width - 2 * Theme.space6
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space2

            Button {
                kind: Button.Primary
                text: qsTr("Keep and sign out")
                onClicked: dialog.leave(SessionModel.KeepPending)
            }

            Button {
                text: qsTr("Stay")
                onClicked: dialog.close()
            }

            Button {
                text: qsTr("Export")
                onClicked: dialog.exportAsked()
            }

            Button {
                kind: Button.Danger
                text: qsTr("Discard")
                onClicked: dialog.leave(SessionModel.DiscardPending)
            }
        }
    }
}
