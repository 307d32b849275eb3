// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// An address that can be chosen (`checkable`) and edited. `address` holds one line of the address a line.
T.RadioButton {
    id: card

    required property string name
    required property string address
    property string note
    property bool preferred: false
    property bool editable: true
    // Shows a way to remove it, too.
    property bool removable: false

    checkable: false

    signal editClicked
    signal removeClicked

    implicitWidth: 320
    implicitHeight: Math.max(96, column.implicitHeight + 2 * Theme.space4)
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: "%1, %2".arg(name).arg(address.replace(/\n/g, ", "))
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: card.press()
    Keys.onReturnPressed: card.press()

    function press(): void {
        if (card.checkable)
            card.checked = true;
        card.clicked();
    }

    Item {
        anchors.fill: parent

        Rectangle {
            id: radio

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            y: Theme.space4 + 2
            width: 20
            height: 20
            radius: 10
            visible: card.checkable
            color: card.checked ? Theme.accent : Theme.raised
            border.width: card.checked ? 0 : 1.5
            border.color: Theme.outline

            Rectangle {
                anchors.centerIn: parent
                width: 8
                height: 8
                radius: 4
                visible: card.checked
                color: Theme.inkOnAccent
            }
        }

        Column {
            id: column

            anchors.left: radio.visible ? radio.right : parent.left
            anchors.leftMargin: radio.visible ? Theme.space3 : Theme.space4
            anchors.right: remove.visible ? remove.left : edit.visible ? edit.left : parent.right
            anchors.rightMargin: Theme.space2
            y: Theme.space4
            spacing: 2

            Row {
                width: parent.width
                spacing: Theme.space2

                Label {
                    width: Math.min(implicitWidth, parent.width - (tag.visible ? tag.width + parent.spacing : 0))
                    variant: Label.Strong
                    text: card.name
                    Accessible.ignored: true
                }

                Tag {
                    id: tag

                    anchors.verticalCenter: parent.verticalCenter
                    visible: card.preferred
                    text: qsTr("Default")
                }
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                font.pixelSize: Theme.scaled(14)
                color: Theme.muted
                text: card.address
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                wrapMode: Text.Wrap
                variant: Label.Small
                text: card.note
            }
        }

        IconButton {
            id: remove

            anchors.right: edit.visible ? edit.left : parent.right
            anchors.rightMargin: edit.visible ? 0 : Theme.space2
            y: Theme.space2
            visible: card.removable
            icon.name: "trash"
            iconSize: 18
            color: Theme.muted
            text: qsTr("Remove address of %1").arg(card.name)
            onClicked: card.removeClicked()
        }

        IconButton {
            id: edit

            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            y: Theme.space2
            visible: card.editable
            icon.name: "edit"
            iconSize: 18
            color: Theme.muted
            text: qsTr("Edit address of %1").arg(card.name)
            onClicked: card.editClicked()
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.width: card.checked ? 2 : 1
        border.color: card.checked ? Theme.accent : card.hovered ? Theme.outline : Theme.hairline

        FocusRing {
            shown: card.visualFocus
            radius: parent.radius + 4
        }
    }
}
