// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Where the shop has its pieces: as long as there is one location, nothing else of the dashboard speaks of it.
Panel {
    id: panel

    signal saidSomething(text: string)

    title: qsTr("Locations")
    spacing: Theme.space4

    StockLocationsModel {
        id: locations

        app: App
        onFailed: text => panel.saidSomething(text)
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.muted
        text: locations.several ? qsTr("Buyers see what there is in all of them. What is sold leaves the first location, and what it does not have the next ones in this order.") : qsTr("Add a location if you keep pieces in more than one place, such as a shop and a market stall.")
    }

    Repeater {
        model: locations.rows

        Item {
            id: row

            required property string key
            required property string name
            required property string address
            required property string detail
            required property bool main
            required property bool closed
            required property bool canClose
            required property bool canRise
            required property bool waiting

            Layout.fillWidth: true
            implicitHeight: Math.max(words.height, tools.height)
            Accessible.role: Accessible.ListItem
            Accessible.name: Theme.joined([name, address, detail, waiting ? qsTr("Waits to be sent") : ""], ", ")

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: tools.left
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    variant: Label.Strong
                    color: row.closed ? Theme.muted : Theme.ink
                    text: row.name
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    variant: Label.Small
                    color: Theme.muted
                    text: Theme.joined([row.detail, row.address, row.waiting ? qsTr("Waits to be sent") : ""], " · ")
                    Accessible.ignored: true
                }
            }

            Row {
                id: tools

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space1

                IconButton {
                    visible: row.canRise
                    icon.name: "chevron-up"
                    iconSize: 18
                    color: Theme.muted
                    text: qsTr("Sell from %1 earlier").arg(row.name)
                    onClicked: locations.raise(row.key)
                }

                IconButton {
                    icon.name: "edit"
                    iconSize: 18
                    color: Theme.muted
                    text: qsTr("Change %1").arg(row.name)
                    onClicked: sheet.show(row.key, row.name, row.address)
                }

                IconButton {
                    visible: row.canClose
                    icon.name: "close"
                    iconSize: 18
                    color: Theme.muted
                    text: qsTr("Close %1").arg(row.name)
                    onClicked: locations.setClosed(row.key, true)
                }

                IconButton {
                    visible: row.closed
                    icon.name: "undo"
                    iconSize: 18
                    color: Theme.muted
                    text: qsTr("Open %1 again").arg(row.name)
                    onClicked: locations.setClosed(row.key, false)
                }
            }
        }
    }

    Button {
        enabled: locations.canAdd
        icon.name: "plus"
        text: qsTr("Add a location")
        onClicked: sheet.show("", "", "")
    }

    LocationSheet {
        id: sheet

        locations: locations
    }
}
