// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.Menu {
    id: control

    implicitWidth: Math.max(200, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space1 + 2
    margins: Theme.space2
    overlap: 1

    delegate: MenuItem {}

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick; easing.type: Theme.easing }
    }

    contentItem: ListView {
        implicitWidth: {
            let widest = 0;
            for (let i = 0; i < count; ++i)
                widest = Math.max(widest, itemAtIndex(i) ? itemAtIndex(i).implicitWidth : 0);
            return widest;
        }
        implicitHeight: contentHeight
        model: control.contentModel
        currentIndex: control.currentIndex
        interactive: contentHeight > height
        clip: interactive
    }

    background: PopupSurface {}
}
