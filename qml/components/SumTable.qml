// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// The sums of one payment. Numbers stand below one another.
Column {
    id: table

    required property string subtotal
    required property string shipping
    required property string taxLabel
    required property string tax
    required property string discount
    // Pairs of name and value: what promotions took off, and the tax by rate when there is more than one.
    property var discounts: []
    property var taxes: []
    required property string total
    // The total in the person's own currency; empty when that is the one in which they pay.
    property string converted
    // What was canceled when other things had left, and what the rest costs; mostly empty.
    property string canceled
    property string remaining

    spacing: Theme.space2

    component Sum: Item {
        id: sum

        property string label
        property string value
        property bool strong: false
        property int inset: 0

        width: table.width
        height: Math.max(name.height, number.implicitHeight)
        visible: value !== ""
        Accessible.role: Accessible.Row
        Accessible.name: "%1: %2".arg(label).arg(value)

        Label {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: sum.inset
            anchors.right: number.left
            anchors.rightMargin: Theme.space3
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: sum.strong ? Label.Heading : Label.Body
            font.pixelSize: sum.strong ? Theme.scaled(17) : Theme.scaled(14)
            color: sum.strong ? Theme.ink : Theme.muted
            text: sum.label
            Accessible.ignored: true
        }

        Label {
            id: number

            anchors.right: parent.right
            anchors.baseline: name.baseline
            variant: sum.strong ? Label.Heading : Label.Body
            font.pixelSize: sum.strong ? Theme.scaled(17) : Theme.scaled(14)
            text: sum.value
            Accessible.ignored: true
        }
    }

    Sum {
        label: qsTr("Articles")
        value: table.subtotal
    }

    Sum {
        label: qsTr("Discount")
        value: table.discount
    }

    Sum {
        label: qsTr("Delivery")
        value: table.shipping
    }

    Repeater {
        model: table.discounts

        Sum {
            required property var modelData

            label: modelData.name
            value: modelData.value
        }
    }

    Sum {
        label: table.taxLabel
        value: table.tax
    }

    Repeater {
        model: table.taxes

        Sum {
            required property var modelData

            inset: Theme.space4
            label: modelData.name
            value: modelData.value
        }
    }

    Divider {
        width: table.width
    }

    Sum {
        label: qsTr("Total")
        value: table.total
        strong: true
    }

    Label {
        width: table.width
        visible: text !== ""
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.muted
        text: table.converted
    }

    Sum {
        label: qsTr("Canceled since")
        value: table.canceled
    }

    Sum {
        label: qsTr("What remains")
        value: table.remaining
        strong: true
    }
}
