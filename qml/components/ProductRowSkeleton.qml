// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

Item {
    id: row

    implicitWidth: 360
    implicitHeight: 104
    Accessible.ignored: true

    Skeleton {
        id: image

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        width: 80
        height: 80
        radius: Theme.radiusMedium
    }

    Column {
        anchors.left: image.right
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2 + 2

        Skeleton { anchors.left: parent.left; width: parent.width * 0.2; height: 10 }
        Skeleton { anchors.left: parent.left; width: parent.width * 0.75 }
        Skeleton { anchors.left: parent.left; width: parent.width * 0.25; height: 18 }
    }
}
