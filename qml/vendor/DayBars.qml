// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import Aura.Models
import AuraStyle

// Days side by side, each as high as what was sold. Read with the pointer or the arrow keys: the caption says the day.
Item {
    id: chart

    required property ItemListModel days
    property int current: days.count - 1
    readonly property string caption: current >= 0 && current < days.count ? days.texts("text")[current] : ""

    implicitWidth: 320
    implicitHeight: 168
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("Sales of the last two weeks")
    Accessible.description: caption
    Accessible.focusable: true

    Keys.onLeftPressed: chart.current = Math.max(0, chart.current - 1)
    Keys.onRightPressed: chart.current = Math.min(chart.days.count - 1, chart.current + 1)

    Row {
        id: row

        readonly property real step: width / Math.max(1, chart.days.count)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: said.top
        anchors.bottomMargin: Theme.space2

        Repeater {
            model: chart.days

            Item {
                id: day

                required property int index
                required property string label
                required property string narrow
                required property double share
                required property bool today
                readonly property bool chosen: chart.current === index

                width: row.step
                height: row.height

                Rectangle {
                    anchors.bottom: name.top
                    anchors.bottomMargin: Theme.space1
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.max(6, Math.min(28, parent.width - 6))
                    height: Math.max(3, (parent.height - name.height - Theme.space1) * day.share)
                    radius: Math.min(4, height / 2)
                    color: day.chosen ? Theme.accent : Theme.accentSoft
                    border.width: day.today && !day.chosen ? 1 : 0
                    border.color: Theme.accent
                }

                Label {
                    id: name

                    anchors.bottom: parent.bottom
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    variant: Label.Caption
                    font.pixelSize: Theme.scaled(11)
                    font.weight: day.chosen ? Font.DemiBold : Font.Normal
                    color: day.chosen ? Theme.ink : Theme.muted
                    elide: Text.ElideNone
                    text: row.step < 30 ? day.narrow : day.label
                    Accessible.ignored: true
                }

                HoverHandler {
                    onHoveredChanged: {
                        if (hovered)
                            chart.current = day.index;
                    }
                }

                TapHandler {
                    onTapped: chart.current = day.index
                }
            }
        }
    }

    Label {
        id: said

        anchors.bottom: parent.bottom
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        variant: Label.Small
        color: Theme.muted
        text: chart.caption
        Accessible.ignored: true
    }

    FocusRing {
        shown: chart.activeFocus
        radius: Theme.radiusMedium
    }
}
