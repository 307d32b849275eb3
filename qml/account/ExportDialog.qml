// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Aura.Shop
import Aura.Models

// Asks for a file and writes everything that waits into it. App.queue tells how it went.
SaveDialog {
    title: qsTr("Export what waits")
    description: qsTr("Every change with its state and its reason, in one JSON file.")
    fileName: "aura-queue.json"
    onChosen: file => App.queue.exportTo(file)
}
