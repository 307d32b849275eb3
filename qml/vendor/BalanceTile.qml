// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import AuraStyle

// A part of what a shop is owed.
Rectangle {
    id: tile

    required property string label
    required property string amount
    property string detail
    property color tone: Theme.ink

    implicitWidth: 200
    implicitHeight: column.height + 2 * Theme.space4
    radius: Theme.radiusLarge
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.joined([label, amount, detail], ", ")

    Column {
        id: column

        x: Theme.space4
        y: Theme.space4
        width: parent.width - 2 * Theme.space4
        spacing: Theme.space1

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            variant: Label.Small
            color: Theme.muted
            text: tile.label
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            variant: Label.Title
            color: tile.tone
            text: tile.amount
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: tile.detail
            Accessible.ignored: true
        }
    }
}
