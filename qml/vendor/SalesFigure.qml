// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Aura.Theme
import AuraStyle

// An amount, what it is of, and of how many.
Column {
    id: figure

    required property string label
    required property string amount
    required property string detail

    spacing: 2
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.joined([label, amount, detail], ", ")

    Label {
        horizontalAlignment: Text.AlignLeft
        variant: Label.Small
        color: Theme.muted
        text: figure.label
        Accessible.ignored: true
    }

    Label {
        horizontalAlignment: Text.AlignLeft
        variant: Label.Title
        text: figure.amount
        Accessible.ignored: true
    }

    Label {
        horizontalAlignment: Text.AlignLeft
        variant: Label.Small
        color: Theme.muted
        text: figure.detail
        Accessible.ignored: true
    }
}
