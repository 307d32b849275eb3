// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import Aura.Models
import AuraStyle

// What most was sold of, the most first: bars below one another.
ChartControl {
    id: chart

    required property ItemListModel rows

    vertical: true
    implicitWidth: 320
    implicitHeight: column.height

    Column {
        id: column

        width: parent.width

        Repeater {
            model: chart.rows

            Item {
                id: bar

                required property int index
                required property string name
                required property string amount
                required property string detail
                required property double share

                width: column.width
                height: words.height + Theme.space1 + 6 + Theme.space3

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -2
                    anchors.leftMargin: -Theme.space2
                    anchors.rightMargin: -Theme.space2
                    anchors.bottomMargin: Theme.space1 - 2
                    visible: chart.current === bar.index && (chart.activeFocus || hover.hovered)
                    radius: Theme.radiusSmall
                    color: Theme.hover
                }

                Label {
                    id: words

                    anchors.left: parent.left
                    anchors.right: sum.left
                    anchors.rightMargin: Theme.space3
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Small
                    text: bar.name
                    Accessible.ignored: true
                }

                Label {
                    id: sum

                    anchors.right: parent.right
                    variant: Label.SmallStrong
                    text: bar.amount
                    Accessible.ignored: true
                }

                Rectangle {
                    id: track

                    anchors.top: words.bottom
                    anchors.topMargin: Theme.space1
                    anchors.left: parent.left
                    anchors.right: said.left
                    anchors.rightMargin: Theme.space3
                    height: 6
                    radius: 3
                    color: Theme.neutralSoft

                    Rectangle {
                        anchors.left: parent.left
                        width: Math.max(parent.height, parent.width * bar.share)
                        height: parent.height
                        radius: 3
                        color: Theme.accent
                    }
                }

                Label {
                    id: said

                    anchors.right: parent.right
                    anchors.verticalCenter: track.verticalCenter
                    width: Theme.scaled(112)
                    horizontalAlignment: Text.AlignRight
                    variant: Label.Caption
                    text: bar.detail
                    Accessible.ignored: true
                }

                HoverHandler {
                    id: hover

                    onHoveredChanged: {
                        if (hovered)
                            chart.goTo(bar.index);
                    }
                }
            }
        }
    }
}
