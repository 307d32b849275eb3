// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// A figure of a period, how it differs from the one before and how it went. The chosen one is shown large.
T.AbstractButton {
    id: tile

    required property int index
    required property string label
    required property string amount
    required property string before
    required property string change
    required property int tone
    required property var shares

    implicitWidth: 200
    implicitHeight: column.height + 2 * Theme.space4
    hoverEnabled: true
    checkable: true
    autoExclusive: true
    text: label
    Accessible.role: Accessible.RadioButton
    Accessible.name: Theme.joined([label, amount, change, before], ", ")
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: tile.clicked()
    Keys.onReturnPressed: tile.clicked()

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
            text: tile.amount
            Accessible.ignored: true
        }

        Flow {
            width: parent.width
            spacing: Theme.space2

            Tag {
                visible: text !== ""
                kind: tile.tone
                text: tile.change
                Accessible.ignored: true
            }

            Label {
                height: 22
                verticalAlignment: Text.AlignVCenter
                variant: Label.Caption
                text: tile.before
                Accessible.ignored: true
            }
        }

        ChartLine {
            width: parent.width
            height: 24
            mirrored: tile.LayoutMirroring.enabled
            values: tile.shares
            color: tile.checked ? Theme.accent : Theme.outline
            lineWidth: 1.5
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: tile.hovered && !tile.checked ? Theme.overlay : Theme.raised
        border.width: tile.checked ? 2 : 1
        border.color: tile.checked ? Theme.accent : Theme.hairline

        FocusRing {
            shown: tile.visualFocus
            radius: Theme.radiusLarge
        }
    }
}
