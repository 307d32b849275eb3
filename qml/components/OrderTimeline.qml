// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// What happened to an order. The model's roles are `title`, `time`, `note` and `stage` (Stage).
Column {
    id: timeline

    enum Stage { Done, Current, Upcoming, Failed }

    property alias model: repeater.model

    width: 360

    Repeater {
        id: repeater

        Item {
            id: step

            required property string title
            required property string time
            required property string note
            required property int stage
            required property int index

            readonly property bool last: index === repeater.count - 1
            readonly property color tone: stage === OrderTimeline.Failed ? Theme.danger : stage === OrderTimeline.Upcoming ? Theme.outline : Theme.accent

            width: timeline.width
            height: column.height + (last ? 0 : Theme.space5)
            Accessible.role: Accessible.ListItem
            Accessible.name: title + (time === "" ? "" : ", " + time) + (note === "" ? "" : ", " + note)

            Rectangle {
                anchors.top: dot.bottom
                anchors.bottom: parent.bottom
                anchors.topMargin: 2
                anchors.bottomMargin: -2
                anchors.horizontalCenter: dot.horizontalCenter
                width: 2
                radius: 1
                visible: !step.last
                color: step.stage === OrderTimeline.Done ? Theme.accent : Theme.hairline
            }

            Rectangle {
                id: dot

                anchors.left: parent.left
                y: 1
                width: 20
                height: 20
                radius: 10
                color: step.stage === OrderTimeline.Upcoming || step.stage === OrderTimeline.Current ? Theme.raised : step.tone
                border.width: 2
                border.color: step.tone

                Icon {
                    anchors.centerIn: parent
                    size: 14
                    visible: step.stage === OrderTimeline.Done || step.stage === OrderTimeline.Failed
                    name: step.stage === OrderTimeline.Failed ? "close" : "check"
                    color: Theme.inkOnAccent
                }

                Rectangle {
                    anchors.centerIn: parent
                    width: 8
                    height: 8
                    radius: 4
                    visible: step.stage === OrderTimeline.Current
                    color: Theme.accent
                }
            }

            Column {
                id: column

                anchors.left: dot.right
                anchors.leftMargin: Theme.space3
                anchors.right: parent.right
                spacing: 1

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    variant: step.stage === OrderTimeline.Current ? Label.Strong : Label.Body
                    color: step.stage === OrderTimeline.Upcoming ? Theme.muted : Theme.ink
                    text: step.title
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    visible: text !== ""
                    variant: Label.Small
                    color: Theme.muted
                    text: step.time
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    variant: Label.Small
                    color: Theme.muted
                    text: step.note
                    Accessible.ignored: true
                }
            }
        }
    }
}
