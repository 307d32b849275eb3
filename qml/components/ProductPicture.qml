// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Aura.Theme

// A product's picture, filling its frame; a quiet tone while it is read, and a placeholder when there is none.
Item {
    id: frame

    required property string seed
    // The sha256 of a picture of the catalogue in hex, empty for none.
    property string picture
    property string pictureColor
    property string glyph
    property string text
    property int radius: Theme.radiusMedium
    readonly property bool shown: image.status === Image.Ready
    readonly property bool missing: picture === "" || image.status === Image.Error

    implicitWidth: 160
    implicitHeight: 160
    Accessible.role: Accessible.Graphic
    Accessible.name: text

    PicturePlaceholder {
        anchors.fill: parent
        visible: frame.missing
        seed: frame.seed
        glyph: frame.glyph
        text: frame.text
        radius: frame.radius
    }

    Rectangle {
        anchors.fill: parent
        visible: !frame.missing && !frame.shown
        radius: frame.radius
        color: frame.pictureColor !== "" ? frame.pictureColor : Theme.neutralSoft
    }

    Image {
        id: image

        readonly property real ratio: Screen.devicePixelRatio

        anchors.fill: parent
        source: frame.picture === "" || frame.width <= 0 || frame.height <= 0 ? "" : "image://picture/%1/%2".arg(frame.picture).arg(Math.round(frame.radius * ratio))
        sourceSize.width: Math.ceil(width * ratio)
        sourceSize.height: Math.ceil(height * ratio)
        asynchronous: true
    }
}
