// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import Aura.Models
import AuraStyle

// Parts of a whole: a ring, and what each part of it is.
ChartControl {
    id: chart

    required property ItemListModel rows
    required property var parts
    readonly property bool beside: width >= 360

    vertical: true
    implicitWidth: 320
    implicitHeight: beside ? Math.max(ring.height, names.height) : ring.height + Theme.space4 + names.height

    ChartRing {
        id: ring

        x: !chart.beside ? (parent.width - width) / 2 : chart.mirrored ? parent.width - width : 0
        y: chart.beside ? (parent.height - height) / 2 : 0
        width: 148
        height: 148
        mirrored: chart.mirrored
        values: chart.parts
        colors: Theme.chartColors
        current: pointer.hovered || chart.activeFocus || named.hovered ? chart.current : -1

        HoverHandler {
            id: pointer

            onPointChanged: {
                if (hovered)
                    chart.goTo(ring.partAt(point.position.x, point.position.y));
            }
        }
    }

    Column {
        id: names

        x: chart.beside && !chart.mirrored ? parent.width - width : 0
        y: chart.beside ? (parent.height - height) / 2 : ring.height + Theme.space4
        width: chart.beside ? parent.width - ring.width - Theme.space5 : parent.width
        spacing: Theme.space2

        HoverHandler {
            id: named
        }

        Repeater {
            model: chart.rows

            Item {
                id: part

                required property int index
                required property string name
                required property string amount
                required property string detail

                width: names.width
                height: word.height + sold.height

                Rectangle {
                    id: dot

                    anchors.left: parent.left
                    y: (word.height - height) / 2
                    width: 10
                    height: 10
                    radius: 5
                    color: Theme.chartColors[Math.min(part.index, Theme.chartColors.length - 1)]
                }

                Label {
                    id: word

                    anchors.left: dot.right
                    anchors.leftMargin: Theme.space2
                    anchors.right: sum.left
                    anchors.rightMargin: Theme.space2
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Small
                    font.weight: chart.current === part.index && (chart.activeFocus || pointer.hovered) ? Font.DemiBold : Font.Normal
                    text: part.name
                    Accessible.ignored: true
                }

                Label {
                    id: sum

                    anchors.right: parent.right
                    variant: Label.SmallStrong
                    text: part.amount
                    Accessible.ignored: true
                }

                Label {
                    id: sold

                    anchors.left: word.left
                    anchors.right: parent.right
                    anchors.top: word.bottom
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Caption
                    text: part.detail
                    Accessible.ignored: true
                }

                HoverHandler {
                    onHoveredChanged: {
                        if (hovered)
                            chart.goTo(part.index);
                    }
                }
            }
        }
    }
}
