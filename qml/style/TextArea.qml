// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.TextArea {
    id: control

    property bool invalid: false

    implicitWidth: 240
    implicitHeight: Math.max(96, contentHeight + topPadding + bottomPadding)
    padding: Theme.space3
    wrapMode: TextEdit.Wrap
    horizontalAlignment: TextEdit.AlignLeft
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

    // The keyboard goes on from here as from everything else; nothing that is written here has tabs in it.
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: control.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: control.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: FieldFrame {
        focused: control.activeFocus
        hovered: control.hovered
        invalid: control.invalid
    }

    Label {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        horizontalAlignment: {
            if (control.horizontalAlignment === TextEdit.AlignHCenter)
                return Text.AlignHCenter;
            return (control.horizontalAlignment === TextEdit.AlignRight) !== control.mirroredText ? Text.AlignRight : Text.AlignLeft;
        }
        LayoutMirroring.enabled: false
        wrapMode: Text.Wrap
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
        Accessible.ignored: true
    }
}
