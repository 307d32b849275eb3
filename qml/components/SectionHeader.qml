// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Theme
import AuraStyle

// The title of a part of a page, with a way to see all of it.
RowLayout {
    id: header

    required property string title
    property string detail
    property string actionText

    signal acted

    spacing: Theme.space3

    Label {
        Layout.alignment: Qt.AlignBaseline
        Layout.fillWidth: detailLabel.text === ""
        horizontalAlignment: Text.AlignLeft
        variant: Label.Title
        font.pixelSize: Theme.scaled(20)
        text: header.title
        Accessible.role: Accessible.Heading
    }

    Label {
        id: detailLabel

        Layout.alignment: Qt.AlignBaseline
        Layout.fillWidth: text !== ""
        horizontalAlignment: Text.AlignLeft
        variant: Label.Small
        color: Theme.muted
        text: header.detail
    }

    Button {
        // Its text ends where the page does.
        Layout.rightMargin: -rightPadding
        visible: text !== ""
        compact: true
        kind: Button.Quiet
        icon.name: "arrow-right"
        trailingIcon: true
        text: header.actionText
        onClicked: header.acted()
    }
}
