// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// The sign of the shop: a ring that is not quite closed, and its name.
T.AbstractButton {
    id: mark

    property bool showName: true

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.controlHeight
    text: qsTr("Aura Shop")
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Aura Shop, home")
    Accessible.onPressAction: mark.clicked()
    Keys.onReturnPressed: mark.clicked()

    Item {
        anchors.fill: parent

        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space2

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 28
                height: 28
                radius: 9
                color: Theme.accent

                Rectangle {
                    anchors.centerIn: parent
                    width: 14
                    height: 14
                    radius: 7
                    color: "transparent"
                    border.width: 2.5
                    border.color: Theme.inkOnAccent
                }

                Rectangle {
                    x: 17
                    y: 6
                    width: 6
                    height: 6
                    radius: 3
                    color: Theme.inkOnAccent
                    border.width: 1.5
                    border.color: Theme.accent
                }
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: mark.showName
                font.pixelSize: Theme.scaled(17)
                font.weight: Font.DemiBold
                font.letterSpacing: -0.2
                text: "Aura"
                Accessible.ignored: true
            }
        }
    }

    background: Item {
        FocusRing {
            shown: mark.visualFocus
        }
    }
}
