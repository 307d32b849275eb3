// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

// Slides up from the bottom of a narrow window and in from the end of a wide one.
T.Popup {
    id: control

    property string title
    property int sideWidth: 400
    readonly property real windowWidth: parent ? parent.width : 0
    readonly property real windowHeight: parent ? parent.height : 0
    readonly property bool fromBottom: Theme.isCompact(windowWidth)

    parent: T.Overlay.overlay
    x: fromBottom || mirrored ? 0 : windowWidth - width
    y: fromBottom ? windowHeight - height : 0
    width: fromBottom ? windowWidth : Math.min(sideWidth, windowWidth)
    height: fromBottom ? Math.min(contentHeight + topPadding + bottomPadding, windowHeight * 0.9) : windowHeight
    topPadding: Theme.space12 + Theme.space4
    horizontalPadding: fromBottom ? Theme.space4 : Theme.space6
    bottomPadding: Theme.space6
    margins: 0
    modal: true
    focus: true

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.normal; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick; easing.type: Theme.easing }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: control.fromBottom ? -radius : 0
            radius: control.fromBottom ? Theme.radiusLarge : 0
            color: Theme.overlay
            border.width: 1
            border.color: Theme.hairline
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space2
            width: 36
            height: 4
            radius: 2
            color: Theme.hairline
            visible: control.fromBottom
        }

        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: control.horizontalPadding
            anchors.rightMargin: control.horizontalPadding + Theme.controlHeight
            y: Theme.space4
            height: Theme.controlHeight
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignLeft
            variant: Label.Heading
            text: control.title
        }

        IconButton {
            anchors.right: parent.right
            anchors.rightMargin: control.horizontalPadding - Theme.space2
            y: Theme.space4
            icon.name: "close"
            text: qsTr("Close")
            onClicked: control.close()
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
}
