// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

Rectangle {
    id: card

    implicitWidth: 220
    implicitHeight: Math.round((width - 24) * 0.88) + 164
    radius: Theme.radiusLarge
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline
    Accessible.ignored: true

    Column {
        anchors.fill: parent
        anchors.margins: Theme.space3
        spacing: Theme.space2 + 2

        Skeleton {
            width: parent.width
            height: Math.round(width * 0.88)
            radius: Theme.radiusMedium
        }

        Skeleton { anchors.left: parent.left; width: parent.width * 0.3; height: 10 }
        Skeleton { anchors.left: parent.left; width: parent.width * 0.9 }
        Skeleton { anchors.left: parent.left; width: parent.width * 0.6 }
        Skeleton { anchors.left: parent.left; width: parent.width * 0.35; height: 18 }
    }
}
