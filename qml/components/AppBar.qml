// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// The bar on top. Narrow windows: back, title and what is put into it. Wide ones: brand, destinations, and what is put into it.
Rectangle {
    id: bar

    property string title
    property bool canGoBack: false
    property list<NavItem> items
    property int currentIndex: 0
    readonly property bool compact: Theme.isCompact(width)
    // Too narrow for everything: the brand loses its name and, standing for home, replaces the first destination.
    readonly property bool tight: width < 960
    property alias middle: middleSlot.data
    default property alias trailing: trailingSlot.data

    signal backClicked
    signal brandClicked
    signal activated(index: int)

    implicitWidth: 1280
    implicitHeight: compact ? 56 : 68
    color: Theme.raised

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: bar.compact ? Theme.space3 : Theme.margin(bar.width)
        anchors.rightMargin: bar.compact ? Theme.space2 : Theme.margin(bar.width)
        spacing: bar.compact ? Theme.space1 : Theme.space4

        IconButton {
            visible: bar.canGoBack
            icon.name: "arrow-left"
            directional: true
            text: qsTr("Back")
            onClicked: bar.backClicked()
        }

        BrandMark {
            visible: !bar.canGoBack || !bar.compact
            showName: !bar.tight || bar.compact && bar.title === ""
            onClicked: bar.brandClicked()
        }

        Label {
            Layout.fillWidth: true
            visible: bar.compact
            horizontalAlignment: Text.AlignLeft
            variant: Label.Heading
            text: bar.title
            Accessible.role: Accessible.Heading
        }

        Row {
            visible: !bar.compact
            spacing: 2

            Repeater {
                model: bar.items

                T.AbstractButton {
                    id: link

                    required property NavItem modelData
                    required property int index
                    readonly property bool current: bar.currentIndex === index

                    visible: modelData.shown && (index > 0 || !bar.tight)
                    implicitWidth: label.implicitWidth + 2 * Theme.space3
                    implicitHeight: Theme.controlHeight
                    hoverEnabled: true
                    text: modelData.text
                    Accessible.role: Accessible.Link
                    Accessible.name: text
                    Accessible.onPressAction: link.clicked()
                    Keys.onReturnPressed: link.clicked()
                    onClicked: bar.activated(index)

                    Item {
                        anchors.fill: parent

                        Label {
                            id: label

                            anchors.centerIn: parent
                            font.pixelSize: Theme.scaled(14)
                            font.weight: Font.Medium
                            color: link.current ? Theme.accent : Theme.ink
                            text: link.text
                            Accessible.ignored: true
                        }
                    }

                    background: Rectangle {
                        radius: Theme.radiusMedium
                        color: link.current ? Theme.accentSoft : link.hovered ? Theme.hover : "transparent"

                        FocusRing {
                            shown: link.visualFocus
                        }
                    }
                }
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !bar.compact

            Item {
                id: middleSlot

                anchors.centerIn: parent
                width: Math.min(parent.width, 560)
                height: Theme.controlHeight
            }
        }

        Row {
            id: trailingSlot

            spacing: Theme.space1
        }
    }
}
