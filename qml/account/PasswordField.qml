// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import AuraStyle

// A password, which can be looked at.
TextField {
    id: field

    required property string label
    property bool shown: false

    echoMode: shown ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
    leftPadding: mirroredText ? Theme.space10 : Theme.space3
    rightPadding: mirroredText ? Theme.space3 : Theme.space10
    maximumLength: 200
    // Its name; Qt 6.4 keeps that to itself on the accessibility bus as long as it hides what is typed.
    placeholderText: label
    showsPlaceholder: false

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        compact: true
        icon.name: field.shown ? "eye-off" : "eye"
        iconSize: 18
        color: Theme.muted
        text: field.shown ? qsTr("Hide the password") : qsTr("Show the password")
        onClicked: field.shown = !field.shown
    }
}
