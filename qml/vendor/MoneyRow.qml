// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// A line of a shop's statement: what happened, and by how much the market owes more or less. Leads to its order.
T.AbstractButton {
    id: row

    required property string title
    required property string detail
    required property string amount
    required property string dateText
    required property string orderId
    required property bool isPlus

    signal opened(orderId: string)

    implicitHeight: words.height + 2 * Theme.space3
    hoverEnabled: true
    enabled: orderId !== ""
    text: title
    Accessible.role: orderId === "" ? Accessible.ListItem : Accessible.Button
    Accessible.name: Theme.joined([title, amount, detail, dateText], ", ")
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()
    onClicked: row.opened(row.orderId)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: sum.left
        anchors.rightMargin: Theme.space3
        y: Theme.space3
        spacing: 2

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            variant: Label.Strong
            text: row.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            text: row.detail
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            variant: Label.Small
            color: Theme.muted
            text: row.dateText
            Accessible.ignored: true
        }
    }

    Label {
        id: sum

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: Theme.space3
        variant: Label.Strong
        color: row.isPlus ? Theme.positive : Theme.ink
        text: row.amount
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radiusMedium
        color: row.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: row.visualFocus
            gap: -2
        }

        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
