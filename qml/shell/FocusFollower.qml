// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

// Scrolls to what has got the keyboard, so that nobody types or presses what cannot be seen. Lists and grids follow
// their current item themselves.
Item {
    id: follower

    readonly property Item focused: Window.activeFocusItem

    onFocusedChanged: {
        if (focused)
            reveal(focused);
    }

    function pageOf(item: Item): Flickable {
        for (let above = item.parent; above; above = above.parent) {
            const flick = above as Flickable;
            if (flick)
                return flick;
        }
        return null;
    }

    function reveal(item: Item): void {
        const flick = pageOf(item);
        // What is as high as the window is a page or a list, not a control.
        if (!flick || flick instanceof ListView || flick instanceof GridView || item.height > flick.height / 2)
            return;
        const top = item.mapToItem(flick.contentItem, 0, 0).y - Theme.space6;
        const bottom = top + item.height + 2 * Theme.space6;
        if (top < flick.contentY)
            flick.contentY = Math.max(flick.originY - flick.topMargin, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.max(flick.originY - flick.topMargin, Math.min(bottom, flick.originY + flick.contentHeight + flick.bottomMargin) - flick.height);
    }
}
