// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Aura.Theme

// basket, search, offline, orders, wishlist, notices, error, reviews, done
Item {
    id: illustration

    required property string name

    implicitWidth: 200
    implicitHeight: 140
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        sourceSize.width: Math.ceil(illustration.width * Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(illustration.height * Screen.devicePixelRatio)
        source: "image://illustration/" + illustration.name + "/" + Theme.hex(Theme.ink) + "/" + Theme.hex(Theme.neutralSoft) + "/" + Theme.hex(Theme.accent) + "/" + Theme.hex(Theme.raised)
    }
}
