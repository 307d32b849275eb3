// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Aura.Theme
import AuraStyle

// Something that is known of an order, below what it is. Gone when nothing is known.
Column {
    id: fact

    required property string label
    required property string value

    visible: value !== ""
    spacing: 2

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        variant: Label.Small
        color: Theme.muted
        text: fact.label
    }

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        text: fact.value
    }
}
