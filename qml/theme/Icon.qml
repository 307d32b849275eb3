// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Aura.Theme

// A stroke icon in a role's colour. Arrows and the like set `directional` and turn around in right-to-left layouts.
Item {
    id: icon

    property string name
    property string folder: "icons"
    property color color: Theme.ink
    property int size: Theme.iconSize
    property bool directional: false
    property bool mirror: directional && LayoutMirroring.enabled

    readonly property int pixels: Math.ceil(size * Screen.devicePixelRatio)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        width: icon.size
        height: icon.size
        sourceSize.width: icon.pixels
        sourceSize.height: icon.pixels
        source: icon.name === "" ? "" : "image://icon/" + icon.folder + "/" + icon.name + "/" + Theme.hex(icon.color)
        mirror: icon.mirror
    }
}
