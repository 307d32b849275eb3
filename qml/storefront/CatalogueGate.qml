// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Stands in for a page of the catalogue as long as there is none: how far it has come, or why it has not.
Item {
    id: gate

    readonly property bool open: App.catalogueState === App.Browsable || App.catalogueState === App.Searchable
    readonly property bool fetching: App.catalogueState === App.Fetching
    readonly property int margin: Theme.margin(width)

    visible: !open

    // The shape of what is about to come.
    Grid {
        id: shapes

        readonly property int tile: columns === 2 ? 156 : 212
        readonly property int tileWidth: Math.floor((width - (columns - 1) * spacing) / columns)

        x: gate.margin
        y: gate.margin
        width: gate.width - 2 * gate.margin
        columns: Math.max(2, Math.floor(width / 230))
        spacing: Theme.space4
        visible: gate.fetching

        Repeater {
            model: gate.fetching ? shapes.columns * 3 : 0

            ProductCardSkeleton {
                width: shapes.tileWidth
            }
        }
    }

    Panel {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(gate.margin, (parent.height - height) * 0.4)
        width: Math.min(420, parent.width - 2 * gate.margin)
        visible: gate.fetching
        padding: Theme.space6

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Heading
            text: qsTr("The shop moves in")
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.muted
            text: qsTr("The whole catalogue comes onto this device once. From then on everything is here, also without a network.")
        }

        ProgressBar {
            Layout.fillWidth: true
            indeterminate: App.progress < 0
            value: Math.max(0, App.progress)
            Accessible.name: qsTr("Fetching the catalogue")
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            variant: Label.Small
            color: Theme.muted
            text: App.progressText === "" ? qsTr("Connecting…") : App.progressText
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * gate.margin)
        visible: !gate.open && !gate.fetching
        illustration: App.catalogueState === App.Failed ? "error" : "offline"
        title: App.catalogueState === App.Failed ? qsTr("The catalogue did not arrive") : qsTr("There is no catalogue on this device yet")
        text: App.catalogueErrorText !== "" ? App.catalogueErrorText : qsTr("It comes down once, and then works without a network. As soon as the shop can be reached, it starts by itself.")
        actionText: qsTr("Try again")
        onActed: App.fetchCatalogue()
    }
}
