// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import AuraStyle

// What a person sees when the data on this device cannot be opened. Ends with `tryAgain` as the exit code, or with 1.
ApplicationWindow {
    id: window

    required property string headline
    required property string message
    // For whoever helps them.
    required property string detail
    readonly property int tryAgain: 75

    width: 720
    height: 560
    minimumWidth: 340
    minimumHeight: 420
    visible: true
    title: qsTr("Aura Shop")

    Shortcut {
        sequences: ["Esc", "Ctrl+Q"]
        onActivated: window.close()
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(480, parent.width - 2 * Theme.space4)
        spacing: Theme.space5

        EmptyState {
            width: parent.width
            illustration: "error"
            title: window.headline
            text: window.message
            actionText: qsTr("Try again")
            secondaryText: qsTr("Close")
            onActed: Qt.exit(window.tryAgain)
            onSecondaryActed: window.close()
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            variant: Label.Caption
            text: window.detail
        }
    }
}
