// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// Says what was done and offers to undo it. A new message replaces the old one, whose undo is then gone.
Rectangle {
    id: bar

    property string text
    property string actionText
    property int duration: 6000
    readonly property bool showing: timer.running || hover.hovered && opacity > 0

    signal acted
    signal dismissed

    function show(text: string, actionText: string): void {
        if (timer.running)
            bar.dismissed();
        bar.text = text;
        bar.actionText = actionText;
        timer.restart();
    }

    function hide(): void {
        if (!timer.running)
            return;
        timer.stop();
        bar.dismissed();
    }

    implicitWidth: Math.min(parent ? parent.width - 2 * Theme.space4 : 480, 520, label.implicitWidth + Theme.space4 * 2 + (action.visible ? action.implicitWidth + Theme.space2 : 0))
    implicitHeight: Math.max(48, label.implicitHeight + 2 * Theme.space3)
    radius: Theme.radiusMedium
    color: Theme.inverse
    opacity: timer.running ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation { duration: Theme.normal; easing.type: Theme.easing }
    }

    Timer {
        id: timer

        interval: bar.duration
        onTriggered: {
            // Whoever reads with the pointer on it keeps it.
            if (hover.hovered)
                restart();
            else
                bar.dismissed();
        }
    }

    HoverHandler {
        id: hover
    }

    Label {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: action.visible ? action.left : parent.right
        anchors.rightMargin: action.visible ? Theme.space2 : Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
        font.pixelSize: Theme.scaled(14)
        lineHeight: 20
        color: Theme.inkOnInverse
        text: bar.text
        Accessible.ignored: true
    }

    Button {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        visible: bar.actionText !== ""
        compact: true
        kind: Button.Quiet
        text: bar.actionText
        inkColor: Theme.inverseAccent
        onClicked: {
            timer.stop();
            bar.acted();
        }
    }
}
