// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// What charts have in common: they are read point by point, with the pointer or the arrow keys, and say each point in a
// caption that screen readers hear.
Item {
    id: control

    required property string label
    // What each point says: texts.
    required property var texts
    property int current: -1
    // Points that stand below one another: Left and Right are for somebody else.
    property bool vertical: false
    // Up and Down go so far; 0: they are for somebody else.
    property int rowLength: vertical ? 1 : 0
    readonly property string caption: current >= 0 && current < texts.length ? texts[current] : ""
    readonly property bool mirrored: LayoutMirroring.enabled

    // False when there is no such point.
    function goTo(index: int): bool {
        if (index < 0 || index >= texts.length)
            return false;
        current = index;
        return true;
    }

    onTextsChanged: {
        if (current >= texts.length)
            current = -1;
    }
    onActiveFocusChanged: {
        if (activeFocus && current < 0)
            goTo(0);
    }
    activeFocusOnTab: texts.length > 0
    Accessible.role: Accessible.Chart
    Accessible.name: label
    Accessible.description: caption
    Accessible.focusable: true

    Keys.onPressed: event => {
        const forward = control.mirrored ? Qt.Key_Left : Qt.Key_Right;
        const back = control.mirrored ? Qt.Key_Right : Qt.Key_Left;
        switch (event.key) {
        case forward:
        case back:
            event.accepted = !control.vertical && control.goTo(control.current + (event.key === forward ? 1 : -1));
            break;
        case Qt.Key_Up:
        case Qt.Key_Down:
            event.accepted = control.rowLength > 0 && control.goTo(control.current + (event.key === Qt.Key_Down ? control.rowLength : -control.rowLength));
            break;
        case Qt.Key_Home:
            event.accepted = control.goTo(0);
            break;
        case Qt.Key_End:
            event.accepted = control.goTo(control.texts.length - 1);
            break;
        default:
            break;
        }
    }

    FocusRing {
        shown: control.activeFocus
        radius: Theme.radiusMedium
    }
}
