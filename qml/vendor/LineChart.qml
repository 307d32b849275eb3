// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// How something went, beside how it went before: a line over what it adds up to, and a broken one.
ChartControl {
    id: chart

    required property var labels
    required property var shares
    required property var sharesBefore
    property string topText
    property string middleText
    readonly property real step: plot.width / Math.max(1, texts.length)
    // Every how many points there is room for a label.
    readonly property int labelEvery: Math.max(1, Math.ceil(Theme.scaled(64) / Math.max(1, step)))

    implicitWidth: 480
    implicitHeight: 240

    Repeater {
        model: [chart.topText, chart.middleText]

        Item {
            id: line

            required property string modelData
            required property int index

            y: plot.y + (index === 0 ? 0 : plot.height / 2)
            width: chart.width
            height: 1

            Rectangle {
                x: plot.x
                width: plot.width
                height: 1
                color: Theme.hairline
            }

            Label {
                anchors.left: parent.left
                anchors.bottom: parent.top
                anchors.bottomMargin: 1
                variant: Label.Caption
                text: line.modelData
                Accessible.ignored: true
            }
        }
    }

    Item {
        id: plot

        y: Theme.scaled(18)
        width: parent.width
        height: parent.height - y - below.height - Theme.space1

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.outline
        }

        ChartLine {
            anchors.fill: parent
            mirrored: chart.mirrored
            values: chart.shares
            before: chart.sharesBefore
            color: Theme.accent
            fill: Theme.accentSoft
            beforeColor: Theme.outline
        }

        Rectangle {
            id: mark

            readonly property real share: chart.current >= 0 && chart.current < chart.shares.length ? chart.shares[chart.current] : 0
            readonly property real middle: (chart.current + 0.5) * chart.step

            visible: chart.current >= 0
            x: (chart.mirrored ? parent.width - middle : middle) - width / 2
            y: 1 + (parent.height - 2) * (1 - share) - height / 2
            width: 11
            height: 11
            radius: 6
            color: Theme.accent
            border.width: 2
            border.color: Theme.raised
        }

        ChartTip {
            text: pointer.hovered || chart.activeFocus ? chart.caption : ""
            at: mark.x + mark.width / 2
            above: mark.y
        }

        HoverHandler {
            id: pointer

            onPointChanged: {
                if (hovered)
                    chart.goTo(Math.floor((chart.mirrored ? plot.width - point.position.x : point.position.x) / chart.step));
            }
        }

        TapHandler {
            onTapped: point => {
                chart.forceActiveFocus();
                chart.goTo(Math.floor((chart.mirrored ? plot.width - point.position.x : point.position.x) / chart.step));
            }
        }
    }

    Item {
        id: below

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.scaled(16)

        Repeater {
            model: chart.labels

            Label {
                id: name

                required property string modelData
                required property int index
                readonly property real middle: (index + 0.5) * chart.step

                visible: index % chart.labelEvery === 0
                x: Math.max(0, Math.min(below.width - width, (chart.mirrored ? below.width - middle : middle) - width / 2))
                variant: Label.Caption
                text: modelData
                Accessible.ignored: true
            }
        }
    }
}
