// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// A small count; a dot when the count is negative; nothing at zero.
Rectangle {
    id: badge

    required property int count
    property int most: 99

    readonly property bool dot: count < 0

    implicitWidth: dot ? 8 : Math.max(18, number.implicitWidth + 10)
    implicitHeight: dot ? 8 : 18
    radius: height / 2
    visible: count !== 0
    color: Theme.accent
    Accessible.ignored: true

    Label {
        id: number

        anchors.centerIn: parent
        visible: !badge.dot
        variant: Label.SmallStrong
        font.pixelSize: Theme.scaled(11)
        font.weight: Font.DemiBold
        color: Theme.inkOnAccent
        text: Number(Math.min(badge.count, badge.most)).toLocaleString(Qt.locale(), "f", 0) + (badge.count > badge.most ? "+" : "")
    }
}
