// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// What a point of a chart says, beside it. `at` is the middle of the point in the parent, `above` where it ends below.
Rectangle {
    id: tip

    required property string text
    property real at: 0
    property real above: 0

    visible: text !== ""
    x: Math.max(0, Math.min(parent.width - width, at - width / 2))
    y: Math.max(0, above - height - Theme.space2)
    z: 1
    width: Math.min(parent.width, words.implicitWidth + 2 * Theme.space3)
    height: words.height + 2 * Theme.space2
    radius: Theme.radiusSmall
    color: Theme.inverse

    Label {
        id: words

        x: Theme.space3
        y: Theme.space2
        width: Math.min(implicitWidth, tip.parent.width - 2 * Theme.space3)
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.inkOnInverse
        text: tip.text
        Accessible.ignored: true
    }
}
