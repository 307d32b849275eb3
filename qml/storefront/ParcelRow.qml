// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// A parcel: how far it is, what is in it, and its number, which can be copied or followed.
ColumnLayout {
    id: row

    required property string title
    required property string stateText
    required property int tone
    required property string time
    required property string content
    required property string tracking
    required property string trackingUrl

    signal followed(url: string)

    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: Theme.joined([title, stateText, time, content, tracking], ", ")

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            variant: Label.Strong
            text: row.title
        }

        Tag {
            kind: row.tone
            text: row.stateText
        }
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        visible: text !== ""
        variant: Label.Small
        color: Theme.muted
        text: Theme.joined([row.time, row.content], " · ")
    }

    RowLayout {
        Layout.fillWidth: true
        visible: row.tracking !== ""
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.WrapAnywhere
            text: row.tracking
        }

        IconButton {
            icon.name: "copy"
            text: qsTr("Copy the number of the parcel")
            onClicked: Places.copy(row.tracking)
        }

        IconButton {
            visible: row.trackingUrl !== ""
            icon.name: "external"
            text: qsTr("Follow the parcel on the carrier's page")
            onClicked: row.followed(row.trackingUrl)
        }
    }
}
