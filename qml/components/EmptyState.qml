// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Theme
import AuraStyle

// Says why there is nothing here and what to do about it.
ColumnLayout {
    id: state

    required property string illustration
    required property string title
    property string text
    property string actionText
    property string secondaryText

    signal acted
    signal secondaryActed

    spacing: Theme.space2

    Illustration {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space2
        name: state.illustration
    }

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        variant: Label.Heading
        text: state.title
        Accessible.role: Accessible.Heading
    }

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        visible: text !== ""
        color: Theme.muted
        text: state.text
    }

    GridLayout {
        readonly property bool paired: state.actionText !== "" && state.secondaryText !== ""

        Layout.topMargin: Theme.space3
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: paired ? 420 : 260
        columns: state.width < 340 || !paired ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2
        visible: state.actionText !== "" || state.secondaryText !== ""

        Button {
            Layout.fillWidth: true
            // Both ask for the same width, so that they share the row evenly.
            Layout.preferredWidth: 1
            visible: text !== ""
            kind: Button.Primary
            text: state.actionText
            onClicked: state.acted()
        }

        Button {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: text !== ""
            text: state.secondaryText
            onClicked: state.secondaryActed()
        }
    }
}
