// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// The hours of the week, the darker the more was ordered.
ChartControl {
    id: chart

    required property var weekdays
    required property var shares
    readonly property int days: 7
    readonly property real across: grid.width / 24
    readonly property real down: grid.height / days

    rowLength: 24
    implicitWidth: 480
    implicitHeight: days * Theme.scaled(22) + below.height + Theme.space1

    Repeater {
        model: chart.weekdays

        Label {
            required property string modelData
            required property int index

            anchors.left: parent.left
            y: index * chart.down
            width: grid.anchors.leftMargin - Theme.space2
            height: chart.down
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            variant: Label.Caption
            text: modelData
            Accessible.ignored: true
        }
    }

    ChartGrid {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.scaled(40)
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: below.top
        anchors.bottomMargin: Theme.space1
        mirrored: chart.mirrored
        columns: 24
        values: chart.shares
        color: Theme.accent
        emptyColor: Theme.neutralSoft

        Rectangle {
            id: mark

            readonly property int column: chart.current % 24

            visible: chart.current >= 0 && (pointer.hovered || chart.activeFocus)
            x: (chart.mirrored ? 23 - column : column) * chart.across - 1
            y: Math.floor(chart.current / 24) * chart.down - 1
            width: chart.across + 2
            height: chart.down + 2
            radius: 3
            color: "transparent"
            border.width: 2
            border.color: Theme.ink
        }

        HoverHandler {
            id: pointer

            onPointChanged: {
                if (hovered)
                    grid.goTo(point.position);
            }
        }

        TapHandler {
            onTapped: point => {
                chart.forceActiveFocus();
                grid.goTo(point.position);
            }
        }

        function goTo(place: point): void {
            const column = Math.min(23, Math.floor((chart.mirrored ? width - place.x : place.x) / chart.across));
            chart.goTo(Math.min(chart.days - 1, Math.floor(place.y / chart.down)) * 24 + column);
        }

        ChartTip {
            text: mark.visible ? chart.caption : ""
            at: mark.x + mark.width / 2
            above: mark.y < height + Theme.space2 ? mark.y + mark.height + height + 2 * Theme.space2 : mark.y
        }
    }

    Item {
        id: below

        anchors.left: grid.left
        anchors.right: grid.right
        anchors.bottom: parent.bottom
        height: Theme.scaled(16)

        Repeater {
            model: [0, 6, 12, 18]

            Label {
                required property int modelData

                x: chart.mirrored ? below.width - modelData * chart.across - width : modelData * chart.across
                variant: Label.Caption
                text: new Date(2000, 0, 1, modelData).toLocaleTimeString(Qt.locale(), Locale.ShortFormat)
                Accessible.ignored: true
            }
        }
    }
}
