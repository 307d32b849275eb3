// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// Where one is in a few steps. Done steps can be gone back to.
Row {
    id: indicator

    required property list<string> steps
    required property int current
    readonly property bool compact: width < 90 * steps.length

    signal stepClicked(index: int)

    spacing: 0
    width: 560
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Step %1 of %2: %3").arg(current + 1).arg(steps.length).arg(steps[current])

    Repeater {
        model: indicator.steps.length

        Item {
            id: step

            required property int index
            readonly property bool done: index < indicator.current
            readonly property bool now: index === indicator.current
            readonly property bool last: index === indicator.steps.length - 1

            width: last ? circle.width + Theme.space2 + label.width : (indicator.width - lastWidth) / Math.max(1, indicator.steps.length - 1)
            readonly property real lastWidth: circle.width + (indicator.compact ? 0 : Theme.space2 + 72)
            height: 32
            Accessible.role: Accessible.Button
            Accessible.name: indicator.steps[index]
            Accessible.onPressAction: if (step.done)
                indicator.stepClicked(step.index)
            activeFocusOnTab: done
            Keys.onReturnPressed: indicator.stepClicked(step.index)

            Rectangle {
                id: circle

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: 26
                height: 26
                radius: 13
                color: step.now ? Theme.accent : step.done ? Theme.accentSoft : "transparent"
                border.width: step.now || step.done ? 0 : 1.5
                border.color: Theme.outline

                Label {
                    anchors.centerIn: parent
                    visible: !step.done
                    variant: Label.SmallStrong
                    color: step.now ? Theme.inkOnAccent : Theme.muted
                    text: Number(step.index + 1).toLocaleString(Qt.locale(), "f", 0)
                    Accessible.ignored: true
                }

                Icon {
                    anchors.centerIn: parent
                    visible: step.done
                    name: "check"
                    size: 16
                    color: Theme.accent
                }

                FocusRing {
                    shown: step.activeFocus
                    radius: 18
                }
            }

            Label {
                id: label

                anchors.left: circle.right
                anchors.leftMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, 120)
                visible: !indicator.compact || step.now && !step.last
                font.pixelSize: Theme.scaled(14)
                font.weight: step.now ? Font.DemiBold : Font.Normal
                color: step.now ? Theme.ink : Theme.muted
                text: indicator.steps[step.index]
                Accessible.ignored: true
            }

            Rectangle {
                anchors.left: label.visible ? label.right : circle.right
                anchors.right: parent.right
                anchors.margins: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                height: 1.5
                visible: !step.last && width > 6
                color: step.done ? Theme.accent : Theme.hairline
            }

            TapHandler {
                enabled: step.done
                onTapped: indicator.stepClicked(step.index)
            }
        }
    }
}
