// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Aura.Theme
import AuraStyle

// What stands for a product without a picture: a calm tone that belongs to it, and the drawing of its kind or its initials.
Item {
    id: tile

    required property string seed
    property string glyph
    property string text
    property int radius: Theme.radiusMedium

    readonly property int hue: Theme.hueOf(glyph !== "" ? glyph + Glyphs.bucket(seed, 3) : seed)
    readonly property real ratio: Screen.devicePixelRatio

    implicitWidth: 160
    implicitHeight: 160
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        // Steps of 8 let tiles of nearly the same size share one drawing.
        sourceSize.width: Math.ceil(tile.width * tile.ratio / 8) * 8
        sourceSize.height: Math.ceil(tile.height * tile.ratio / 8) * 8
        source: tile.visible && tile.width > 0 && tile.height > 0 ? "image://tile/" + tile.hue + "/" + Glyphs.bucket(tile.seed, 4) + "/" + (Theme.dark ? "d" : "l") + "/" + Math.round(tile.radius * tile.ratio) + "/" + (tile.glyph === "" ? "-" : tile.glyph) : ""
    }

    Label {
        anchors.centerIn: parent
        visible: tile.glyph === ""
        text: Glyphs.initials(tile.text)
        font.pixelSize: Math.round(Math.min(tile.width, tile.height) * 0.26)
        font.weight: Font.DemiBold
        font.letterSpacing: 0.5
        color: Theme.tileInk(tile.hue)
        Accessible.ignored: true
    }
}
