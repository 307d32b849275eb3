// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Theme
import AuraStyle

// A raised surface with an optional title; children stack in a column.
Rectangle {
    id: panel

    property string title
    property string detail
    // False where the content brings a heading of its own.
    property bool headingShown: true
    property int padding: Theme.space5
    property alias spacing: column.spacing
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radiusLarge
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: panel.padding
        spacing: Theme.space4

        RowLayout {
            visible: panel.title !== "" && panel.headingShown
            spacing: Theme.space3

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                variant: Label.Heading
                text: panel.title
                Accessible.role: Accessible.Heading
            }

            Label {
                Layout.maximumWidth: panel.width / 2
                visible: text !== ""
                variant: Label.Small
                color: Theme.muted
                text: panel.detail
            }
        }
    }
}
