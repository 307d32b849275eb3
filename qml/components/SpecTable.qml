// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// Specifications. The model's roles are `name` and `value`.
Column {
    id: table

    property alias model: repeater.model
    readonly property bool stacked: width < 420

    width: 480

    Repeater {
        id: repeater

        Item {
            id: row

            required property string name
            required property string value
            required property int index

            width: table.width
            height: table.stacked ? key.height + text.height + Theme.space4 : Math.max(key.height, text.height) + 2 * 10
            Accessible.role: Accessible.Row
            Accessible.name: "%1: %2".arg(name).arg(value)

            Divider {
                width: parent.width
                visible: row.index > 0
            }

            Label {
                id: key

                anchors.left: parent.left
                y: table.stacked ? Theme.space2 : 10
                width: table.stacked ? parent.width : parent.width * 0.38
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                font.pixelSize: table.stacked ? Theme.sizeSmall : Theme.scaled(14)
                color: Theme.muted
                text: row.name
                Accessible.ignored: true
            }

            Label {
                id: text

                anchors.right: parent.right
                y: table.stacked ? key.y + key.height : 10
                width: table.stacked ? parent.width : parent.width * 0.62 - Theme.space4
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                font.pixelSize: Theme.scaled(14)
                text: row.value
                Accessible.ignored: true
            }
        }
    }
}
