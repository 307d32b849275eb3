// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// Pictures as large as the window: swiped or stepped through, and looked at closely by wheel, fingers or double click.
T.Popup {
    id: viewer

    property list<string> pictures
    property list<string> colors
    property list<string> texts
    readonly property real nearest: 4

    function show(pictures: list<string>, colors: list<string>, texts: list<string>, index: int): void {
        viewer.pictures = pictures;
        viewer.colors = colors;
        viewer.texts = texts;
        open();
        large.positionViewAtIndex(index, ListView.SnapPosition);
        large.currentIndex = index;
        large.forceActiveFocus(Qt.OtherFocusReason);
    }

    function go(step: int): void {
        const index = large.currentIndex + step;
        if (index >= 0 && index < large.count)
            large.currentIndex = index;
    }

    function zoom(factor: real): void {
        (large.currentItem as Shot)?.zoomAt(factor, large.width / 2, large.height / 2);
    }

    component Shot: Flickable {
        id: shot

        required property int index
        required property string modelData
        property real scaleBy: 1

        // Keeps the point under the pointer where it is.
        function zoomAt(factor: real, x: real, y: real): void {
            const next = Math.max(1, Math.min(viewer.nearest, scaleBy * factor));
            const px = (contentX + x) / contentWidth;
            const py = (contentY + y) / contentHeight;
            scaleBy = next;
            contentX = Math.max(0, Math.min(contentWidth - width, px * contentWidth - x));
            contentY = Math.max(0, Math.min(contentHeight - height, py * contentHeight - y));
        }

        contentWidth: width * scaleBy
        contentHeight: height * scaleBy
        interactive: scaleBy > 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: viewer.texts[index] ?? ""

        Image {
            id: image

            width: shot.contentWidth
            height: shot.contentHeight
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            sourceSize.width: Math.ceil(shot.width * Screen.devicePixelRatio)
            sourceSize.height: Math.ceil(shot.height * Screen.devicePixelRatio)
            source: shot.width > 0 && shot.height > 0 ? "image://picture/%1/fit".arg(shot.modelData) : ""
        }

        // Finer, once somebody looks closely.
        Image {
            width: shot.contentWidth
            height: shot.contentHeight
            visible: shot.scaleBy > 1.2
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            sourceSize.width: image.sourceSize.width * 2
            sourceSize.height: image.sourceSize.height * 2
            source: visible ? image.source : ""
        }

        Rectangle {
            anchors.centerIn: parent
            width: Math.min(shot.width, shot.height) * 0.6
            height: width
            radius: Theme.radiusLarge
            visible: image.status !== Image.Ready
            color: (viewer.colors[shot.index] ?? "") !== "" ? viewer.colors[shot.index] : Theme.pictureTool

            Label {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.space4
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.inkOn(parent.color)
                text: image.status === Image.Error ? qsTr("This picture is not here") : qsTr("The picture is on its way…")
            }
        }

        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => shot.zoomAt(event.angleDelta.y > 0 ? 1.25 : 0.8, event.x - shot.contentX, event.y - shot.contentY)
        }

        PinchHandler {
            property real before: 1

            target: null
            onActiveChanged: before = 1
            onActiveScaleChanged: {
                shot.zoomAt(activeScale / before, centroid.position.x - shot.contentX, centroid.position.y - shot.contentY);
                before = activeScale;
            }
        }

        TapHandler {
            onDoubleTapped: point => shot.zoomAt(shot.scaleBy > 1 ? 0.1 : 2.5, point.position.x - shot.contentX, point.position.y - shot.contentY)
        }
    }

    component Tool: IconButton {
        color: Theme.pictureInk
        fill: Theme.pictureTool
        directional: true
    }

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    margins: 0
    padding: 0
    modal: true
    focus: true
    onClosed: pictures = []

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick; easing.type: Theme.easing }
    }

    background: Rectangle {
        color: Theme.pictureGround
    }

    T.Overlay.modal: Item {}

    Item {
        anchors.fill: parent

        ListView {
            id: large

            anchors.fill: parent
            orientation: ListView.Horizontal
            snapMode: ListView.SnapOneItem
            highlightRangeMode: ListView.StrictlyEnforceRange
            highlightMoveDuration: Theme.normal
            boundsBehavior: Flickable.StopAtBounds
            interactive: count > 1 && ((currentItem as Shot)?.scaleBy ?? 1) === 1
            model: viewer.pictures
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pictures")
            Keys.onPressed: event => {
                event.accepted = true;
                if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                    viewer.zoom(1.5);
                else if (event.key === Qt.Key_Minus)
                    viewer.zoom(1 / 1.5);
                else
                    event.accepted = false;
            }

            delegate: Shot {
                width: ListView.view.width
                height: ListView.view.height
            }
        }

        Row {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.space3
            spacing: Theme.space2

            Tool {
                icon.name: "minus"
                text: qsTr("Smaller")
                onClicked: viewer.zoom(1 / 1.5)
            }

            Tool {
                icon.name: "plus"
                text: qsTr("Larger")
                onClicked: viewer.zoom(1.5)
            }

            Tool {
                icon.name: "close"
                text: qsTr("Close")
                onClicked: viewer.close()
            }
        }

        Tool {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space3
            visible: large.count > 1 && !Theme.isCompact(viewer.width)
            enabled: large.currentIndex > 0
            icon.name: "chevron-left"
            text: qsTr("Picture before")
            onClicked: viewer.go(-1)
        }

        Tool {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space3
            visible: large.count > 1 && !Theme.isCompact(viewer.width)
            enabled: large.currentIndex < large.count - 1
            icon.name: "chevron-right"
            text: qsTr("Next picture")
            onClicked: viewer.go(1)
        }

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space4
            anchors.horizontalCenter: parent.horizontalCenter
            width: number.implicitWidth + 2 * Theme.space3
            height: Theme.grown(28)
            radius: height / 2
            visible: large.count > 1
            color: Theme.pictureTool

            Label {
                id: number

                anchors.centerIn: parent
                variant: Label.SmallStrong
                color: Theme.pictureInk
                text: qsTr("%1 of %2").arg(large.currentIndex + 1).arg(large.count)
            }
        }
    }
}
