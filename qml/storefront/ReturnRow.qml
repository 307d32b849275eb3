// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// Something that goes back: what, why, how far it is, and what the seller says.
ColumnLayout {
    id: row

    required property string title
    required property string stateText
    required property int tone
    required property string detail
    required property string reason
    required property string answer
    required property string time

    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: Theme.joined([title, stateText, detail, answer], ", ")

    component Words: Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        visible: text !== ""
        variant: Label.Small
        color: Theme.muted
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Strong
            text: row.title
        }

        Tag {
            Layout.alignment: Qt.AlignTop
            kind: row.tone
            text: row.stateText
        }
    }

    Words {
        text: row.detail
        color: Theme.ink
    }

    Words {
        text: row.reason
    }

    Words {
        text: row.answer === "" ? "" : qsTr("The seller: %1").arg(row.answer)
        color: Theme.ink
    }

    Words {
        text: row.time
    }
}
