// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The pictures of a product: one large, to be turned by swiping, arrow keys or the small ones below.
Item {
    id: gallery

    required property ItemListModel pictures
    required property string seed
    required property string glyph
    required property string text
    property int wanted: 0
    property bool narrow: false
    readonly property int count: pictures.count
    readonly property int thumb: narrow ? 0 : 72

    // All of them, as large as the window.
    function look(): void {
        if (count > 0)
            viewer.show(pictures.texts("picture"), pictures.texts("color"), pictures.texts("text"), large.currentIndex);
    }

    implicitWidth: 480
    implicitHeight: large.height + (thumbs.visible ? thumb + Theme.space3 : 0)

    onWantedChanged: large.go(wanted)

    ProductPicture {
        width: parent.width
        height: large.height
        visible: gallery.count === 0
        seed: gallery.seed
        glyph: gallery.glyph
        text: gallery.text
        radius: Theme.radiusLarge
    }

    PictureViewer {
        id: viewer
    }

    ListView {
        id: large

        function go(index: int): void {
            if (index >= 0 && index < count)
                currentIndex = index;
        }

        width: parent.width
        height: Math.round(width * (gallery.narrow ? 0.86 : 0.9))
        visible: gallery.count > 0
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem
        highlightRangeMode: ListView.StrictlyEnforceRange
        highlightMoveDuration: Theme.normal
        boundsBehavior: Flickable.StopAtBounds
        interactive: count > 1
        clip: true
        activeFocusOnTab: count > 1
        model: gallery.pictures
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pictures of %1").arg(gallery.text)
        onCountChanged: go(gallery.wanted)

        TapHandler {
            onTapped: gallery.look()
        }

        Keys.onReturnPressed: gallery.look()
        Keys.onEnterPressed: gallery.look()

        delegate: ProductPicture {
            id: shown

            required property string color
            required property int index
            required picture
            required text

            width: ListView.view.width
            height: ListView.view.height
            seed: gallery.seed
            glyph: gallery.glyph
            pictureColor: color
            radius: Theme.radiusLarge
        }

        FocusRing {
            shown: large.activeFocus
            gap: -4
            radius: Theme.radiusLarge
        }
    }

    Rectangle {
        anchors.right: large.right
        anchors.bottom: large.bottom
        anchors.margins: Theme.space3
        width: number.implicitWidth + 2 * Theme.space3
        height: 26
        radius: 13
        visible: gallery.narrow && gallery.count > 1
        color: Theme.raised

        Label {
            id: number

            anchors.centerIn: parent
            variant: Label.SmallStrong
            text: qsTr("%1 of %2").arg(large.currentIndex + 1).arg(gallery.count)
        }
    }

    ListView {
        id: thumbs

        anchors.top: large.bottom
        anchors.topMargin: Theme.space3
        width: parent.width
        height: gallery.thumb
        visible: !gallery.narrow && gallery.count > 1
        orientation: ListView.Horizontal
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        model: gallery.pictures

        delegate: T.AbstractButton {
            id: small

            required property int index
            required property string picture
            required property string color
            readonly property bool current: large.currentIndex === index

            width: gallery.thumb
            height: gallery.thumb
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Picture %1").arg(index + 1)
            Accessible.onPressAction: small.clicked()
            onClicked: large.go(index)

            ProductPicture {
                anchors.fill: parent
                anchors.margins: 3
                seed: gallery.seed
                picture: small.picture
                pictureColor: small.color
                glyph: gallery.glyph
                Accessible.ignored: true
            }

            background: Rectangle {
                radius: Theme.radiusMedium + 3
                color: "transparent"
                border.width: small.current || small.visualFocus ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
}
