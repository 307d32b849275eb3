// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.Button {
    id: control

    enum Kind { Secondary, Primary, Soft, Quiet, Danger }

    property int kind: highlighted ? Button.Primary : flat ? Button.Quiet : Button.Secondary
    property bool compact: false
    property bool trailingIcon: false

    readonly property bool filled: kind === Button.Primary || kind === Button.Danger
    property color inkColor: {
        if (!enabled)
            return Theme.muted;
        switch (kind) {
        case Button.Primary:
            return Theme.inkOnAccent;
        case Button.Danger:
            return Theme.inkOnDanger;
        case Button.Soft:
        case Button.Quiet:
            return Theme.accent;
        default:
            return Theme.ink;
        }
    }

    implicitWidth: Math.max(implicitHeight, content.implicitWidth + leftPadding + rightPadding)
    implicitHeight: compact ? Theme.controlSmall : Theme.controlHeight
    leftPadding: compact ? Theme.space3 : Theme.space4
    rightPadding: leftPadding
    spacing: Theme.space2
    hoverEnabled: true
    font.family: Theme.fontFamily
    font.pixelSize: compact ? Theme.sizeSmall : Theme.scaled(14)
    font.weight: Font.Medium
    opacity: enabled ? 1 : 0.6

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    Item {
        id: content

        anchors.fill: parent
        anchors.leftMargin: control.leftPadding
        anchors.rightMargin: control.rightPadding
        // From what the parts want, not from the row: the caption's width follows from the room that there is.
        implicitWidth: row.wanted + (caption.visible ? Math.ceil(caption.implicitWidth) : 0)
        implicitHeight: row.implicitHeight

        Row {
            id: row

            readonly property real wanted: glyph.visible ? glyph.width + (caption.visible ? spacing : 0) : 0

            anchors.centerIn: parent
            spacing: control.spacing
            layoutDirection: (control.mirrored !== control.trailingIcon) ? Qt.RightToLeft : Qt.LeftToRight
            LayoutMirroring.enabled: false

            Icon {
                id: glyph

                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: control.icon.name
                color: control.inkColor
                size: control.compact ? 16 : 18
                directional: name.startsWith("arrow-") || name.startsWith("chevron-")
                mirror: directional && control.mirrored
            }

            Label {
                id: caption

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, Math.max(0, control.availableWidth - row.wanted))
                visible: text !== ""
                text: control.text
                font: control.font
                color: control.inkColor
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        implicitHeight: control.compact ? Theme.controlSmall : Theme.controlHeight
        radius: control.compact ? Theme.radiusSmall + 2 : Theme.radiusMedium
        color: {
            switch (control.kind) {
            case Button.Primary:
                return control.enabled ? Theme.accent : Theme.neutralSoft;
            case Button.Danger:
                return control.enabled ? Theme.danger : Theme.neutralSoft;
            case Button.Soft:
                return control.enabled ? Theme.accentSoft : Theme.neutralSoft;
            case Button.Quiet:
                return "transparent";
            default:
                return Theme.raised;
            }
        }
        border.width: control.kind === Button.Secondary ? 1 : 0
        border.color: control.hovered && control.enabled ? Theme.outline : Theme.hairline

        Behavior on border.color {
            ColorAnimation { duration: Theme.quick }
        }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: control.down ? (control.filled ? Theme.scrim : Theme.pressed) : (control.filled ? Theme.inkOnAccent : Theme.hover)
            opacity: control.down ? (control.filled ? 0.35 : 1) : control.hovered && control.enabled ? (control.filled ? 0.1 : 1) : 0

            Behavior on opacity {
                NumberAnimation { duration: Theme.quick; easing.type: Theme.easing }
            }
        }

        FocusRing {
            shown: control.visualFocus
            radius: parent.radius + 4
        }
    }
}
