// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// A price that is already written for the locale, with the price before a reduction struck through: behind it, or above it
// when `stacked`.
Item {
    id: label

    required property string price
    property string compareAt
    property string note
    property bool large: false
    property bool stacked: false

    readonly property bool reduced: compareAt !== ""

    implicitWidth: stacked ? Math.max(main.implicitWidth, before.visible ? before.implicitWidth : 0) : main.implicitWidth + (before.visible ? Theme.space2 + before.implicitWidth : 0) + (after.visible ? Theme.space2 + after.implicitWidth : 0)
    implicitHeight: main.implicitHeight + (stacked && before.visible ? before.implicitHeight : 0)
    baselineOffset: main.y + main.baselineOffset
    Accessible.role: Accessible.StaticText
    Accessible.name: reduced ? qsTr("%1, was %2").arg(price).arg(compareAt) : price

    Label {
        id: main

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        text: label.price
        font.pixelSize: label.large ? Theme.scaled(26) : Theme.scaled(16)
        font.weight: Font.DemiBold
        font.letterSpacing: label.large ? -0.4 : 0
        color: label.reduced ? Theme.danger : Theme.ink
        Accessible.ignored: true
    }

    Label {
        id: before

        anchors.left: label.stacked ? parent.left : main.right
        anchors.leftMargin: label.stacked ? 0 : Theme.space2
        y: label.stacked ? 0 : main.y + main.baselineOffset - baselineOffset
        visible: label.reduced
        text: label.compareAt
        font.pixelSize: label.large ? Theme.scaled(16) : label.stacked ? Theme.sizeCaption : Theme.sizeSmall
        font.strikeout: true
        color: Theme.muted
        Accessible.ignored: true
    }

    Label {
        id: after

        anchors.left: before.visible && !label.stacked ? before.right : main.right
        anchors.leftMargin: Theme.space2
        anchors.baseline: main.baseline
        visible: text !== ""
        variant: Label.Caption
        text: label.note
    }
}
