// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// A place where the person is signed in, with the way to sign it out.
RowLayout {
    id: row

    required property string name
    required property string seenText
    required property string sinceText
    required property string placeText
    required property bool current
    property bool busy: false

    signal signOutAsked

    spacing: Theme.space4

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
        name: "monitor"
        color: row.current ? Theme.accent : Theme.muted
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            variant: Label.Strong
            text: row.name
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: Theme.joined([row.seenText, row.sinceText, row.placeText], " · ")
        }
    }

    Tag {
        visible: row.current
        text: qsTr("This device")
    }

    Button {
        visible: !row.current
        enabled: !row.busy
        compact: true
        text: qsTr("Sign out")
        Accessible.name: qsTr("Sign out %1").arg(row.name)
        onClicked: row.signOutAsked()
    }
}
