// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// Availability in words, with a dot whose shape differs as well as its colour.
Row {
    id: badge

    enum Level { InStock, Low, Out, Unknown }

    required property int level
    property int remaining: 0
    property string detail

    readonly property color tone: level === AvailabilityBadge.InStock ? Theme.positive : level === AvailabilityBadge.Low ? Theme.warning : Theme.muted
    property string text: {
        switch (level) {
        case AvailabilityBadge.InStock:
            return detail === "" ? qsTr("In stock") : detail;
        case AvailabilityBadge.Low:
            return remaining > 0 ? qsTr("Only %n left", "", remaining) : qsTr("Few left");
        case AvailabilityBadge.Out:
            return qsTr("Out of stock");
        default:
            return qsTr("Stock not known yet");
        }
    }

    spacing: Theme.space2 - 2
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 8
        height: 8
        radius: 4
        color: badge.level === AvailabilityBadge.InStock || badge.level === AvailabilityBadge.Low ? badge.tone : "transparent"
        border.width: 1.5
        border.color: badge.tone
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        variant: Label.Small
        color: badge.tone
        text: badge.text
        Accessible.ignored: true
    }
}
