// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// A person or a shop by initials on a tone of their own.
Rectangle {
    id: avatar

    required property string name
    property int size: 40
    readonly property int hue: Theme.hueOf(name)

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.dark ? Qt.hsla(hue / 360, 0.22, 0.24, 1) : Qt.hsla(hue / 360, 0.44, 0.9, 1)
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Label {
        anchors.centerIn: parent
        text: Glyphs.initials(avatar.name)
        font.pixelSize: Math.round(avatar.size * 0.38)
        font.weight: Font.DemiBold
        color: Theme.dark ? Qt.hsla(avatar.hue / 360, 0.4, 0.8, 1) : Qt.hsla(avatar.hue / 360, 0.5, 0.28, 1)
        Accessible.ignored: true
    }
}
