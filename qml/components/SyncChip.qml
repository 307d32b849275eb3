// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// How the device stands with the shop, in one place. A click leads to the queue.
T.AbstractButton {
    id: chip

    enum Status { Online, Syncing, Offline, Pending, Attention }

    required property int status
    property int pending: 0
    property bool compact: false

    readonly property color tone: {
        switch (status) {
        case SyncChip.Online:
            return Theme.positive;
        case SyncChip.Attention:
            return Theme.danger;
        case SyncChip.Offline:
            return pending > 0 ? Theme.warning : Theme.muted;
        case SyncChip.Pending:
            return Theme.warning;
        default:
            return Theme.accent;
        }
    }
    readonly property string iconName: {
        switch (status) {
        case SyncChip.Online:
            return "cloud-check";
        case SyncChip.Attention:
            return "alert";
        case SyncChip.Offline:
            return "cloud-off";
        case SyncChip.Pending:
            return "clock";
        default:
            return "sync";
        }
    }

    text: {
        switch (status) {
        case SyncChip.Online:
            return qsTr("Online");
        case SyncChip.Attention:
            return qsTr("Needs attention");
        case SyncChip.Offline:
            return pending > 0 ? qsTr("Offline · %n pending", "", pending) : qsTr("Offline");
        case SyncChip.Pending:
            return qsTr("%n pending", "", pending);
        default:
            return qsTr("Syncing");
        }
    }
    implicitWidth: compact ? implicitHeight : row.implicitWidth + 2 * Theme.space3
    implicitHeight: compact ? Theme.controlHeight : 32
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Sync: %1").arg(text)
    Accessible.onPressAction: chip.clicked()
    Keys.onReturnPressed: chip.clicked()

    Item {
        anchors.fill: parent

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space2 - 2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: chip.iconName
                size: chip.compact ? 20 : 18
                color: chip.tone
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: !chip.compact
                variant: Label.SmallStrong
                text: chip.text
                color: chip.status === SyncChip.Attention ? Theme.danger : Theme.ink
                Accessible.ignored: true
            }
        }

        Badge {
            anchors.right: parent.right
            anchors.top: parent.top
            count: chip.compact ? (chip.status === SyncChip.Attention ? -1 : chip.pending) : 0
        }
    }

    background: Rectangle {
        radius: height / 2
        color: chip.compact ? "transparent" : chip.status === SyncChip.Attention ? Theme.dangerSoft : chip.status === SyncChip.Pending || chip.status === SyncChip.Offline && chip.pending > 0 ? Theme.warningSoft : Theme.neutralSoft

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: chip.pressed ? Theme.pressed : Theme.hover
            visible: chip.hovered || chip.pressed
        }

        FocusRing {
            shown: chip.visualFocus
            radius: parent.radius + 4
        }
    }
}
