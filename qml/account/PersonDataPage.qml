// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What the shop has about the person: a copy of it, and the way out.
ShopPage {
    id: page

    readonly property int shown: 4

    title: qsTr("Your data")
    settled: !copy.busy && !leave.busy

    PersonDataModel {
        id: copy

        app: App
        onSaved: path => page.navigator.said(qsTr("Your data is in %1").arg(path))
    }

    PersonDataModel {
        id: leave

        app: App
        onDeleted: {
            page.navigator.openRoot("account");
            page.navigator.said(qsTr("Your account is deleted"));
        }
    }

    Flickable {
        anchors.fill: parent
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: (parent.width - width) / 2
            width: Math.min(640, page.width - 2 * Theme.margin(page.width))
            topPadding: page.compact ? Theme.space4 : Theme.space8
            bottomPadding: Theme.space10
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
                title: qsTr("A copy for you")

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: qsTr("Everything that the shop has about you, in one JSON file: profile, addresses, cart, orders, reviews and every other record.")
                }

                FormField {
                    Layout.fillWidth: true
                    label: qsTr("File")
                    error: copy.errorText

                    TextField {
                        id: path

                        Layout.fillWidth: true
                        text: Places.document("aura-my-data.json")
                        invalid: copy.errorText !== ""
                        Accessible.name: qsTr("File")
                        onAccepted: save.clicked()
                    }
                }

                Button {
                    id: save

                    icon.name: "download"
                    enabled: !copy.busy
                    text: copy.busy ? qsTr("Just a moment…") : qsTr("Save my data")
                    onClicked: copy.saveTo(Places.fileUrl(path.text))
                }
            }

            Panel {
                width: parent.width
                title: qsTr("Delete the account")

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: qsTr("Your profile, addresses, cart and devices go at once, here and at the shop. Reviews stay without your name. Orders stay as the law asks, without your name and address; one that is under way keeps them until it is delivered.")
                }

                Banner {
                    Layout.fillWidth: true
                    visible: leave.pending > 0
                    kind: Banner.Warning
                    title: qsTr("%n change(s) on this device were not sent", "", leave.pending)
                    text: qsTr("They would be lost with the account. Send them first, or export them.")
                }

                Repeater {
                    model: leave.pending > 0 ? App.queue : null

                    RowLayout {
                        id: row

                        required property int index
                        required property string title
                        required property string stateText
                        required property int tone

                        Layout.fillWidth: true
                        visible: index < page.shown
                        spacing: Theme.space3

                        Label {
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            wrapMode: Text.Wrap
                            maximumLineCount: 2
                            elide: Text.ElideRight
                            text: row.title
                        }

                        Tag {
                            Layout.alignment: Qt.AlignTop
                            kind: row.tone
                            text: row.stateText
                        }
                    }
                }

                Flow {
                    Layout.fillWidth: true
                    visible: leave.pending > 0
                    spacing: Theme.space2

                    Button {
                        icon.name: "sync"
                        text: qsTr("See what waits")
                        onClicked: page.navigator.open("queue")
                    }

                    Button {
                        text: qsTr("Export")
                        onClicked: exportDialog.open()
                    }
                }

                FormField {
                    Layout.fillWidth: true
                    label: qsTr("Your password")
                    error: leave.errorText

                    PasswordField {
                        id: password

                        Layout.fillWidth: true
                        invalid: leave.wrongPassword
                        label: qsTr("Your password")
                        onAccepted: ask.clicked()
                    }
                }

                Button {
                    id: ask

                    kind: Button.Danger
                    icon.name: "trash"
                    enabled: !leave.busy && App.session.signedIn
                    text: leave.busy ? qsTr("Just a moment…") : qsTr("Delete my account")
                    onClicked: sure.open()
                }
            }
        }
    }

    Dialog {
        id: sure

        title: qsTr("Delete your account for good?")
        description: leave.pending > 0 ? qsTr("This cannot be undone, and what waits on this device is lost.") : qsTr("This cannot be undone.")
        standardButtons: T.Dialog.Yes | T.Dialog.Cancel
        onAccepted: leave.deleteAccount(password.text)
    }

    ExportDialog {
        id: exportDialog

        onRefused: text => page.navigator.said(text)
    }
}
