// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Aura.Shop

// The camera that the system prefers.
CameraFinder {
    id: view

    sink: output.videoSink
    problem: {
        if (devices.videoInputs.length === 0)
            return qsTr("No camera was found.");
        if (camera.error !== Camera.NoError)
            return qsTr("The camera cannot be used.");
        return "";
    }
    advice: {
        if (devices.videoInputs.length === 0)
            return qsTr("Connect one, or allow this app to use it in the settings of your system.");
        if (camera.error !== Camera.NoError)
            return qsTr("Another program may be using it, or this app may not. %1").arg(camera.errorString);
        return "";
    }

    MediaDevices {
        id: devices
    }

    CaptureSession {
        camera: Camera {
            id: camera

            active: view.running && devices.videoInputs.length > 0
            cameraDevice: devices.defaultVideoInput
            focusMode: Camera.FocusModeAutoNear
        }
        videoOutput: output
    }

    VideoOutput {
        id: output

        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectCrop
    }
}
