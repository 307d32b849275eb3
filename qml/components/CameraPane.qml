// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// What the camera sees, or in words why nothing is to be seen.
Rectangle {
    id: pane

    property bool running: false
    readonly property CameraFinder finder: loader.item as CameraFinder
    readonly property QtObject sink: finder === null ? null : finder.sink
    // Shows where a code is best held.
    property bool framed: true
    // From whoever reads the frames.
    property string readerProblem
    readonly property string problem: {
        if (loader.status === Loader.Error)
            return qsTr("Cameras cannot be used with this installation.");
        if (finder !== null && finder.problem !== "")
            return finder.problem;
        return readerProblem;
    }

    implicitHeight: 280
    radius: Theme.radiusLarge
    color: problem === "" ? "black" : Theme.surface
    border.width: problem === "" ? 0 : 1
    border.color: Theme.hairline
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: problem === "" ? qsTr("What the camera sees") : problem

    Loader {
        id: loader

        anchors.fill: parent
        active: pane.running
        source: "CameraView.qml"
        visible: pane.problem === ""
        onLoaded: (item as CameraFinder).running = Qt.binding(() => pane.running)
    }

    // Where a code is best held.
    Rectangle {
        anchors.centerIn: parent
        width: parent.width * 0.7
        height: parent.height * 0.4
        visible: pane.framed && pane.problem === ""
        radius: Theme.radiusSmall
        color: "transparent"
        border.width: 2
        border.color: "white"
        opacity: 0.7
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: pane.problem !== ""
        spacing: Theme.space2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "camera"
            size: 32
            color: Theme.muted
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            variant: Label.Strong
            text: pane.problem
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: pane.finder === null ? "" : pane.finder.advice
        }
    }
}
