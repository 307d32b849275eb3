// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme

// What every page has in common. Content keeps to `contentWidth` in the middle of a wide window.
FocusScope {
    id: page

    required property Navigator navigator
    property string title
    // False while something that belongs on the page is still to come.
    property bool settled: true
    // The page brings a bar of its own to the bottom of a narrow window.
    property bool ownsBottom: false
    readonly property bool compact: Theme.isCompact(width)
    readonly property bool expanded: Theme.isExpanded(width)
    readonly property int margin: Math.max(Theme.margin(width), Math.floor((width - Theme.contentWidth) / 2))
    readonly property int contentWidth: width - 2 * margin

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title
}
