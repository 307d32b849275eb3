// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// A virtual grid whose columns follow its width. Delegates take `tileWidth` and `tileHeight`.
GridView {
    id: grid

    property int minimumTileWidth: width < Theme.breakCompact ? 156 : 212
    property int gap: width < Theme.breakCompact ? Theme.space3 : Theme.space4
    property int sideMargin: Theme.margin(width)
    readonly property int columns: Math.max(1, Math.floor((width - 2 * sideMargin + gap) / (minimumTileWidth + gap)))
    readonly property int tileWidth: Math.floor((width - 2 * sideMargin - (columns - 1) * gap) / columns)
    required property int tileHeight
    // Stands above the first row and scrolls with it. (A `header` cannot be made inside a file with bound components.)
    property Item intro: null
    property bool atStart: true

    topMargin: intro ? intro.implicitHeight : 0
    leftMargin: sideMargin
    rightMargin: sideMargin - gap
    cellWidth: tileWidth + gap
    cellHeight: tileHeight + gap
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 600
    reuseItems: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    currentIndex: -1

    T.ScrollBar.vertical: ScrollBar {}

    // The arrow keys take the focus along.
    onCurrentItemChanged: {
        if (activeFocus && currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason);
    }
    onIntroChanged: {
        if (intro)
            intro.parent = contentItem;
    }
    onContentYChanged: {
        if (!settling.running)
            atStart = contentY <= originY - topMargin + 1;
    }
    onTopMarginChanged: settling.restart()
    onLeftMarginChanged: settling.restart()
    onWidthChanged: settling.restart()

    // A view that stands at its beginning stays there when what is on top of it grows or its width changes.
    Timer {
        id: settling

        interval: 0
        onTriggered: {
            grid.contentX = grid.originX - grid.leftMargin;
            if (grid.atStart)
                grid.contentY = grid.originY - grid.topMargin;
        }
    }

    Binding {
        target: grid.intro
        property: "y"
        value: -grid.topMargin
        when: grid.intro !== null
    }

    Binding {
        target: grid.intro
        property: "width"
        value: grid.width - 2 * grid.sideMargin
        when: grid.intro !== null
    }
}
