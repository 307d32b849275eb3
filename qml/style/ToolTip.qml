// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.ToolTip {
    id: control

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: parent ? parent.height + 6 : 0
    implicitWidth: Math.min(280, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: Theme.space2 + 2
    verticalPadding: Theme.space1 + 2
    margins: Theme.space1
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        variant: Label.Caption
        color: Theme.inkOnInverse
        wrapMode: Text.Wrap
        text: control.text
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.inverse
    }
}
