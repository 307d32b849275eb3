// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.ComboBox {
    id: control

    property string label
    property bool invalid: false

    implicitWidth: Math.max(160, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    leftPadding: mirrored ? Theme.space10 : Theme.space3
    rightPadding: mirrored ? Theme.space3 : Theme.space10
    hoverEnabled: true
    opacity: enabled ? 1 : 0.6
    font.family: Theme.fontFamily
    font.pixelSize: Theme.scaled(14)

    Accessible.role: Accessible.ComboBox
    Accessible.name: label === "" ? displayText : label + ": " + displayText
    Accessible.onPressAction: control.popup.open()

    delegate: ItemDelegate {
        id: choice

        required property int index

        width: ListView.view.width
        text: control.textAt(index)
        font: control.font
        highlighted: control.highlightedIndex === index
        Accessible.role: Accessible.ListItem

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            visible: control.currentIndex === choice.index
            name: "check"
            size: 16
            color: Theme.accent
        }
    }

    indicator: Icon {
        x: control.mirrored ? Theme.space3 : control.width - width - Theme.space3
        y: (control.height - height) / 2
        name: "chevron-down"
        size: 16
        color: Theme.muted
    }

    contentItem: Label {
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        text: control.displayText
        font: control.font
        color: control.enabled ? Theme.ink : Theme.muted
        Accessible.ignored: true
    }

    background: FieldFrame {
        focused: control.visualFocus || control.popup.visible
        hovered: control.hovered
        invalid: control.invalid
    }

    popup: Popup {
        y: control.height + Theme.space1
        width: Math.max(control.width, 180)
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, 360)
        padding: Theme.space1 + 2

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
        }
    }
}
