// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

// A dialog in the middle of the window. Its buttons go into `footer`, or `standardButtons` names them.
T.Dialog {
    id: control

    property string description

    anchors.centerIn: T.Overlay.overlay
    implicitWidth: Math.min(440, (parent ? parent.width : 440) - 2 * Theme.space4)
    implicitHeight: contentHeight + implicitHeaderHeight + implicitFooterHeight + topPadding + bottomPadding
    horizontalPadding: Theme.space6
    topPadding: Theme.space2
    bottomPadding: Theme.space4
    modal: true
    focus: true

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.normal; easing.type: Theme.easing }
        NumberAnimation { property: "scale"; from: 0.97; to: 1; duration: Theme.normal; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick; easing.type: Theme.easing }
    }

    header: Column {
        topPadding: Theme.space6
        leftPadding: Theme.space6
        rightPadding: Theme.space6
        bottomPadding: Theme.space2
        spacing: Theme.space2

        Label {
            width: control.width - 2 * Theme.space6
            variant: Label.Heading
            wrapMode: Text.Wrap
            text: control.title
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
        }

        Label {
            width: control.width - 2 * Theme.space6
            color: Theme.muted
            wrapMode: Text.Wrap
            text: control.description
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
        }
    }

    footer: DialogButtonBox {
        visible: count > 0
    }

    background: PopupSurface {
        radius: Theme.radiusLarge
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
}
