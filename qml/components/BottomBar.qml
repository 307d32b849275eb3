// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// The destinations of a narrow window.
Rectangle {
    id: bar

    required property list<NavItem> items
    property int currentIndex: 0

    signal activated(index: int)

    implicitWidth: 390
    implicitHeight: 64
    color: Theme.raised
    Accessible.role: Accessible.PageTabList

    Divider {
        width: parent.width
    }

    Row {
        anchors.fill: parent

        Repeater {
            model: bar.items

            T.AbstractButton {
                id: entry

                required property NavItem modelData
                required property int index
                readonly property bool current: bar.currentIndex === index

                width: bar.width / bar.items.length
                height: bar.height
                text: modelData.text
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.badge > 0 ? "%1, %2".arg(text).arg(modelData.badge) : text
                Accessible.onPressAction: entry.clicked()
                Keys.onReturnPressed: entry.clicked()
                onClicked: bar.activated(index)

                Item {
                    anchors.fill: parent

                    Rectangle {
                        id: pill

                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 8
                        width: 56
                        height: 28
                        radius: 14
                        color: entry.current ? Theme.accentSoft : "transparent"

                        Icon {
                            anchors.centerIn: parent
                            size: 22
                            name: entry.modelData.iconName
                            color: entry.current ? Theme.accent : Theme.muted
                        }

                        Badge {
                            x: parent.width / 2 + 4
                            y: -3
                            count: entry.modelData.badge
                        }
                    }

                    Label {
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.top: pill.bottom
                        anchors.topMargin: 3
                        width: Math.min(implicitWidth, entry.width - 4)
                        variant: Label.Caption
                        font.pixelSize: Theme.scaled(11)
                        font.weight: entry.current ? Font.DemiBold : Font.Medium
                        color: entry.current ? Theme.accent : Theme.muted
                        text: entry.text
                        Accessible.ignored: true
                    }
                }

                background: Item {
                    FocusRing {
                        shown: entry.visualFocus
                        gap: -6
                    }
                }
            }
        }
    }
}
