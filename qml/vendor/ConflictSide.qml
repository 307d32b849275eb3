// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// One of two values that somebody chooses between.
T.AbstractButton {
    id: side

    required property string label
    required property string value

    implicitWidth: 240
    implicitHeight: words.height + 2 * Theme.space3
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: Theme.joined([label, value], ": ")
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: side.clicked()
    Keys.onReturnPressed: side.clicked()

    Item {
        anchors.fill: parent

        Column {
            id: words

            x: Theme.space3
            y: Theme.space3
            width: parent.width - 2 * Theme.space3
            spacing: 2

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                variant: Label.Small
                color: side.checked ? Theme.accent : Theme.muted
                text: side.label
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                visible: text !== ""
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Strong
                text: side.value
                maximumLineCount: 12
                Accessible.ignored: true
            }
        }

        Icon {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space3
            visible: side.checked
            name: "check"
            size: 18
            color: Theme.accent
        }
    }

    background: Rectangle {
        radius: Theme.radiusMedium
        color: side.checked ? Theme.accentSoft : side.hovered ? Theme.hover : "transparent"
        border.width: side.checked ? 2 : 1
        border.color: side.checked ? Theme.accent : Theme.outline

        FocusRing {
            shown: side.visualFocus
        }
    }
}
