// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.TextField {
    id: control

    property bool invalid: false
    property string iconName
    // False where a label beside the field says the same.
    property bool showsPlaceholder: true

    implicitWidth: 240
    implicitHeight: Theme.controlHeight
    leftPadding: iconName !== "" && !mirroredText ? Theme.space10 - 2 : Theme.space3
    rightPadding: iconName !== "" && mirroredText ? Theme.space10 - 2 : Theme.space3
    verticalAlignment: TextInput.AlignVCenter
    // Said outright, so that it is mirrored instead of following the language of the keyboard.
    horizontalAlignment: TextInput.AlignLeft
    color: enabled ? Theme.ink : Theme.muted
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    selectByMouse: true
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody

    // Not effectiveHorizontalAlignment, which does not say so when it is mirrored before it is complete.
    readonly property bool mirroredText: LayoutMirroring.enabled

    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    background: FieldFrame {
        focused: control.activeFocus
        hovered: control.hovered
        invalid: control.invalid
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        visible: name !== ""
        name: control.iconName
        color: Theme.muted
        size: 18
    }

    Label {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height - control.topPadding - control.bottomPadding
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: {
            if (control.horizontalAlignment === TextInput.AlignHCenter)
                return Text.AlignHCenter;
            return (control.horizontalAlignment === TextInput.AlignRight) !== control.mirroredText ? Text.AlignRight : Text.AlignLeft;
        }
        LayoutMirroring.enabled: false
        visible: control.showsPlaceholder && control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
        Accessible.ignored: true
    }
}
