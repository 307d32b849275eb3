// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What one's shop says of itself: its name, how it delivers and takes back, and whether it is open.
DeskPage {
    id: page

    readonly property int side: Math.max(Theme.margin(width), (width - 720) / 2)

    title: qsTr("Settings")
    ownsBottom: true
    settled: open ? shop.state !== ShopSettingsModel.Idle : !App.desk.available

    ShopSettingsModel {
        id: shop

        app: App
        onSaved: page.navigator.said(App.sync.online ? qsTr("Saved. It is on its way to the market.") : qsTr("Saved. It is sent as soon as the market can be reached."))
        onFailed: text => page.navigator.said(text)
    }

    Shortcut {
        enabled: page.visible && page.enabled && shop.dirty
        sequences: ["Ctrl+S"]
        onActivated: shop.save()
    }

    component Entry: FormField {
        id: entry

        required property int field
        property int longest: 200
        property int hints: Qt.ImhNone

        Layout.fillWidth: true
        Layout.preferredWidth: 200
        Layout.alignment: Qt.AlignTop
        error: shop.revision >= 0 ? shop.problem(field) : ""

        TextField {
            Layout.fillWidth: true
            text: shop.revision >= 0 ? shop.text(entry.field) : ""
            invalid: entry.error !== ""
            showsPlaceholder: false
            maximumLength: entry.longest
            inputMethodHints: entry.hints
            Accessible.name: entry.label
            Accessible.description: entry.error
            onTextEdited: shop.setText(entry.field, text)
        }
    }

    component LongEntry: FormField {
        id: longEntry

        required property int field

        Layout.fillWidth: true
        error: shop.revision >= 0 ? shop.problem(field) : ""

        TextArea {
            Layout.fillWidth: true
            text: shop.revision >= 0 ? shop.text(longEntry.field) : ""
            invalid: longEntry.error !== ""
            Accessible.name: longEntry.label
            Accessible.description: longEntry.error
            onTextChanged: {
                if (activeFocus)
                    shop.setText(longEntry.field, text);
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: shop.state === ShopSettingsModel.Missing
        illustration: "orders"
        title: qsTr("Your shop is not on this device yet")
        text: qsTr("Its settings come with the next sync.")
    }

    Flickable {
        id: view

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        visible: shop.state === ShopSettingsModel.Editing
        focus: true
        clip: true
        contentHeight: form.y + form.height + Theme.space8
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: form

            x: page.side
            y: page.compact ? Theme.space3 : Theme.space6
            width: page.width - 2 * page.side
            spacing: Theme.space4

            RowLayout {
                spacing: Theme.space3
                visible: !page.compact || shop.waiting

                Label {
                    visible: !page.compact
                    variant: Label.Title
                    text: page.title
                    Accessible.role: Accessible.Heading
                }

                Tag {
                    visible: shop.waiting
                    text: qsTr("Waits to be sent")
                }
            }

            Banner {
                Layout.fillWidth: true
                visible: shop.refusalText !== ""
                kind: Banner.Danger
                title: qsTr("Your change was not taken")
                text: shop.refusalText
                actionText: qsTr("Leave it as it is")
                onActed: shop.dismissRefusal()
            }

            Panel {
                Layout.fillWidth: true
                title: qsTr("Open or closed")
                spacing: Theme.space4

                Switch {
                    Layout.fillWidth: true
                    text: qsTr("Closed for a while")
                    checked: shop.closed
                    onToggled: shop.setClosed(checked)
                }

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    variant: Label.Small
                    color: Theme.muted
                    text: qsTr("Your products stay where they are and say that the shop is closed. Nothing can be ordered; what was ordered before is yours to send.")
                }

                Entry {
                    visible: shop.closed
                    field: ShopSettingsModel.ClosedUntil
                    label: qsTr("Opens again on")
                    hint: qsTr("Such as %1. Without a day it stays closed until you open it.").arg(shop.dateExample)
                    optional: true
                }

                Entry {
                    visible: shop.closed
                    field: ShopSettingsModel.ClosedNote
                    label: qsTr("A word to buyers")
                    longest: 300
                    optional: true
                }
            }

            Panel {
                Layout.fillWidth: true
                title: qsTr("What buyers see")
                spacing: Theme.space4

                Entry {
                    field: ShopSettingsModel.Name
                    label: qsTr("Name of the shop")
                    longest: 100
                }

                LongEntry {
                    field: ShopSettingsModel.Story
                    label: qsTr("About the shop")
                    optional: true
                }

                Entry {
                    field: ShopSettingsModel.Contact
                    label: qsTr("How buyers reach you")
                    hint: qsTr("A mail address or a phone number. Everybody can see it.")
                    optional: true
                }
            }

            Panel {
                Layout.fillWidth: true
                title: qsTr("Delivery")
                spacing: Theme.space4

                Label {
                    Layout.fillWidth: true
                    visible: shop.deliveries.count === 0
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: qsTr("Without a way of delivery, everything is delivered free.")
                }

                Repeater {
                    model: shop.deliveries

                    ShopDeliveryRow {
                        required property int index

                        Layout.fillWidth: true
                        currency: shop.currency
                        narrow: form.width < 560
                        last: index === shop.deliveries.count - 1
                        onEdited: (part, text) => shop.setDelivery(index, part, text)
                        onRemoved: shop.removeDelivery(index)
                    }
                }

                Button {
                    enabled: shop.canAdd
                    icon.name: "plus"
                    text: qsTr("Add a way of delivery")
                    onClicked: shop.addDelivery()
                }
            }

            Panel {
                Layout.fillWidth: true
                title: qsTr("Returns and stock")
                spacing: Theme.space4

                Entry {
                    field: ShopSettingsModel.ReturnDays
                    label: qsTr("Days in which buyers may send back")
                    hints: Qt.ImhDigitsOnly
                    longest: 5
                }

                LongEntry {
                    field: ShopSettingsModel.ReturnPolicy
                    label: qsTr("How returns work")
                    optional: true
                }

                Entry {
                    field: ShopSettingsModel.LowThreshold
                    label: qsTr("Stock is low up to so many pieces")
                    hint: qsTr("For every article that has no number of its own.")
                    hints: Qt.ImhDigitsOnly
                    longest: 5
                }
            }

            LocationsPanel {
                Layout.fillWidth: true
                onSaidSomething: text => page.navigator.said(text)
            }
        }
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: bar.implicitHeight + 2 * Theme.space3
        visible: view.visible
        color: Theme.raised

        Divider {
            width: parent.width
        }

        RowLayout {
            id: bar

            x: page.side
            y: Theme.space3
            width: parent.width - 2 * x
            spacing: Theme.space3

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.muted
                text: shop.dirty ? qsTr("Not saved yet.") : ""
            }

            Button {
                visible: shop.dirty
                text: qsTr("Undo changes")
                onClicked: shop.reset()
            }

            Button {
                kind: Button.Primary
                enabled: shop.dirty
                text: qsTr("Save")
                onClicked: shop.save()
            }
        }
    }
}
