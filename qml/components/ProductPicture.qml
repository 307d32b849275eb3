// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Aura.Theme

// A picture of the shop, filling its frame. While it is on its way its colour stands there, after a moment with the
// drawing of what it shows; when there is none, a placeholder.
Item {
    id: frame

    required property string seed
    // The sha256 of a picture in hex, empty for none.
    property string picture
    // Of which most of the picture is; empty when nobody knows.
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
        id: ground

        // Long enough that a picture from this device is there before.
        property bool late: false

        anchors.fill: parent
        visible: !frame.missing && !frame.shown
        radius: frame.radius
        color: frame.pictureColor !== "" ? frame.pictureColor : Theme.neutralSoft
        onVisibleChanged: late = false

        Timer {
            interval: 350
            running: ground.visible && !ground.late
            onTriggered: ground.late = true
        }

        Image {
            readonly property real ratio: Screen.devicePixelRatio
            readonly property int side: Math.round(Math.min(frame.width, frame.height) * 0.4)

            anchors.centerIn: parent
            width: side
            height: side
            visible: ground.late && side > 0
            opacity: 0.6
            sourceSize.width: Math.ceil(side * ratio)
            sourceSize.height: Math.ceil(side * ratio)
            source: visible ? "image://icon/glyphs/%1/%2".arg(frame.glyph === "" ? "camera" : frame.glyph).arg(Theme.hex(Theme.inkOn(ground.color))) : ""
        }
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
