// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// A message that stays on the page.
Rectangle {
    id: banner

    enum Kind { Info, Positive, Warning, Danger }

    property int kind: Banner.Info
    property string title
    required property string text
    property string actionText
    property bool closable: false

    signal acted
    signal closed

    readonly property color tone: kind === Banner.Positive ? Theme.positive : kind === Banner.Warning ? Theme.warning : kind === Banner.Danger ? Theme.danger : Theme.accent

    implicitWidth: 480
    implicitHeight: column.height + 2 * Theme.space3 + 2
    radius: Theme.radiusMedium
    color: kind === Banner.Positive ? Theme.positiveSoft : kind === Banner.Warning ? Theme.warningSoft : kind === Banner.Danger ? Theme.dangerSoft : Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : "%1. %2".arg(title).arg(text)

    Icon {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: Theme.space3 + 2
        name: banner.kind === Banner.Positive ? "check-circle" : banner.kind === Banner.Info ? "info" : "alert"
        color: banner.tone
    }

    Column {
        id: column

        anchors.left: glyph.right
        anchors.leftMargin: Theme.space3
        anchors.right: close.visible ? close.left : parent.right
        anchors.rightMargin: Theme.space4
        y: Theme.space3 + 1
        spacing: 2

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            visible: text !== ""
            wrapMode: Text.Wrap
            font.pixelSize: Theme.scaled(14)
            font.weight: Font.DemiBold
            lineHeight: 22
            text: banner.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            font.pixelSize: Theme.scaled(14)
            lineHeight: 22
            text: banner.text
            Accessible.ignored: true
        }

        Button {
            visible: banner.actionText !== ""
            compact: true
            kind: Button.Quiet
            anchors.left: parent.left
            implicitHeight: 32
            leftPadding: 0
            rightPadding: 0
            text: banner.actionText
            onClicked: banner.acted()
        }
    }

    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        y: Theme.space3 + 12 - height / 2
        compact: true
        visible: banner.closable
        icon.name: "close"
        iconSize: 16
        text: qsTr("Dismiss")
        onClicked: banner.closed()
    }
}
