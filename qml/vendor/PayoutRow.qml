// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// A payout to the shop and how far it is.
ColumnLayout {
    id: row

    required property string amount
    required property string stateText
    required property int tone
    required property string detail
    required property string dateText

    spacing: 2
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([amount, stateText, detail, dateText], ", ")

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            variant: Label.Strong
            text: row.amount
            Accessible.ignored: true
        }

        Tag {
            kind: row.tone
            text: row.stateText
            Accessible.ignored: true
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        text: row.detail
        Accessible.ignored: true
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        variant: Label.Small
        color: Theme.muted
        text: row.dateText
        Accessible.ignored: true
    }
}
