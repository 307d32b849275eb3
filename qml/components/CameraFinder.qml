// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What shows what a camera sees. What knows of cameras is in a file of its own, which is loaded when somebody wants one:
// see CameraView and CameraPane.
Item {
    // Whether the camera is on.
    property bool running: false
    // Where its frames arrive.
    property QtObject sink: null
    // Why there is nothing to be seen: a sentence, or nothing.
    property string problem
    // What to do about it.
    property string advice
}
