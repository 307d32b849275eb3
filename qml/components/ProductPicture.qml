// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Aura.Theme

// A product's picture; its placeholder until the picture is there, and for good when there is none.
Item {
    id: picture

    required property string seed
    property url source
    property string glyph
    property string text
    property int radius: Theme.radiusMedium
    property alias fillMode: image.fillMode
    readonly property bool shown: image.status === Image.Ready

    implicitWidth: 160
    implicitHeight: 160
    Accessible.role: Accessible.Graphic
    Accessible.name: text

    PicturePlaceholder {
        anchors.fill: parent
        visible: !picture.shown
        seed: picture.seed
        glyph: picture.glyph
        text: picture.text
        radius: picture.radius
    }

    Rectangle {
        anchors.fill: parent
        visible: picture.shown
        radius: picture.radius
        color: "#ffffff"
    }

    Image {
        id: image

        anchors.fill: parent
        anchors.margins: Math.ceil(picture.radius * 0.3)
        source: picture.source
        sourceSize.width: Math.ceil(width * Screen.devicePixelRatio)
        sourceSize.height: Math.ceil(height * Screen.devicePixelRatio)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        opacity: picture.shown ? 1 : 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.normal }
        }
    }
}
