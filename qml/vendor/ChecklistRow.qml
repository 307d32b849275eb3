// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// A thing to do before a shop may sell, and whether it is done. Leads to where it is filled in, unless it is disabled.
T.AbstractButton {
    id: row

    required property string title
    required property string detail
    required property bool done

    implicitHeight: Math.max(Theme.rowHeight, words.height + 2 * Theme.space2)
    implicitWidth: 320
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: Theme.joined([row.title, row.detail, row.done ? qsTr("Done") : qsTr("To do")], ", ")
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()

    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space2

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: row.done ? "check-circle" : "edit"
            color: row.done ? Theme.positive : Theme.muted
        }

        Column {
            id: words

            anchors.left: mark.right
            anchors.leftMargin: Theme.space3
            anchors.right: chevron.visible ? chevron.left : parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                text: row.title
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                visible: text !== ""
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.muted
                text: row.detail
                Accessible.ignored: true
            }
        }

        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: row.enabled
            name: "chevron-right"
            directional: true
            size: 18
            color: Theme.muted
        }
    }

    background: Rectangle {
        radius: Theme.radiusMedium
        color: row.pressed ? Theme.pressed : row.hovered && row.enabled ? Theme.hover : "transparent"

        FocusRing {
            shown: row.visualFocus
            gap: -3
            radius: parent.radius - 2
        }
    }
}
