// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// A word about the state of something.
Rectangle {
    id: tag

    enum Kind { Neutral, Accent, Positive, Warning, Danger }

    required property string text
    property int kind: Tag.Neutral

    implicitWidth: label.implicitWidth + 16
    implicitHeight: 22
    radius: Theme.radiusSmall
    color: kind === Tag.Accent ? Theme.accentSoft : kind === Tag.Positive ? Theme.positiveSoft : kind === Tag.Warning ? Theme.warningSoft : kind === Tag.Danger ? Theme.dangerSoft : Theme.neutralSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Label {
        id: label

        anchors.centerIn: parent
        variant: Label.Caption
        font.weight: Font.Medium
        color: tag.kind === Tag.Accent ? Theme.accent : tag.kind === Tag.Positive ? Theme.positive : tag.kind === Tag.Warning ? Theme.warning : tag.kind === Tag.Danger ? Theme.danger : Theme.ink
        text: tag.text
        Accessible.ignored: true
    }
}
