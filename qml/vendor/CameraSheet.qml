// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Takes pictures of a product with the camera.
Sheet {
    id: sheet

    property string note
    property int taken: 0

    // The bytes of a picture.
    signal pictureTaken(bytes: var)

    title: qsTr("Take a picture")
    sideWidth: 520
    contentHeight: form.implicitHeight
    onAboutToShow: {
        note = "";
        taken = 0;
    }

    CodeScanner {
        id: camera

        app: App
        sink: pane.sink
        reading: false
        onPictureTaken: jpeg => {
            sheet.taken += 1;
            sheet.note = qsTr("%1 taken").arg(Number(sheet.taken).toLocaleString(Qt.locale(), "f", 0));
            sheet.pictureTaken(jpeg);
        }
        onNothingRead: why => sheet.note = why
    }

    ColumnLayout {
        id: form

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space4

        CameraPane {
            id: pane

            Layout.fillWidth: true
            implicitHeight: 340
            framed: false
            running: sheet.visible
            readerProblem: camera.problem
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            text: sheet.note
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Button {
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "camera"
            enabled: camera.seeing
            text: qsTr("Take the picture")
            onClicked: camera.takePicture()
        }
    }
}
