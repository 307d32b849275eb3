// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

// A field to search in, with a way to clear it and, on desktops, a hint of the key that leads here.
TextField {
    id: control

    property string shortcutHint

    signal cleared

    iconName: "search"
    placeholderText: qsTr("Search")
    inputMethodHints: Qt.ImhNoPredictiveText

    readonly property int trailingSpace: clear.visible || hint.visible ? Theme.space10 : 0

    rightPadding: mirroredText ? Theme.space10 - 2 : Theme.space3 + trailingSpace
    leftPadding: mirroredText ? Theme.space3 + trailingSpace : Theme.space10 - 2

    Accessible.searchEdit: true

    // Escape clears before it leaves the page.
    Keys.onShortcutOverride: event => {
        if (event.key === Qt.Key_Escape && control.length > 0)
            event.accepted = true;
    }
    Keys.onEscapePressed: event => {
        event.accepted = control.length > 0;
        if (event.accepted) {
            control.clear();
            control.cleared();
        }
    }

    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 30
        visible: control.length > 0
        icon.name: "close"
        iconSize: 16
        color: Theme.muted
        focusPolicy: Qt.NoFocus
        text: qsTr("Clear search")
        onClicked: {
            control.clear();
            control.cleared();
            control.forceActiveFocus();
        }
    }

    Rectangle {
        id: hint

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        visible: control.shortcutHint !== "" && control.length === 0 && !control.activeFocus && !Theme.touch
        width: Math.max(22, key.implicitWidth + 12)
        height: 22
        radius: Theme.radiusSmall
        color: Theme.neutralSoft

        Label {
            id: key

            anchors.centerIn: parent
            variant: Label.Caption
            text: control.shortcutHint
            Accessible.ignored: true
        }
    }
}
