// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// One option by which variants differ. A value that does not go with the other chosen ones is greyed out; choosing it
// moves the others to a variant that exists.
Column {
    id: group

    required property string title
    required property ItemListModel values
    property string chosen

    signal selected(value: string)

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.scaled(14)
        font.weight: Font.Medium
        text: group.title
        Accessible.ignored: true
    }

    Flow {
        width: parent.width
        spacing: Theme.space2

        Repeater {
            model: group.values

            Item {
                id: choice

                required property string value
                required property string text
                required property bool checked
                required property bool possible

                width: button.implicitWidth
                height: button.implicitHeight

                T.AbstractButton {
                    id: button

                    implicitWidth: Math.max(implicitHeight, Math.min(caption.implicitWidth + 2 * Theme.space3, group.width))
                    implicitHeight: Theme.touch ? 44 : 36
                    hoverEnabled: true
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: choice.possible ? choice.text : qsTr("%1, not with the other choices").arg(choice.text)
                    Accessible.checkable: true
                    Accessible.checked: choice.checked
                    Accessible.onPressAction: button.clicked()
                    Keys.onReturnPressed: button.clicked()
                    onClicked: group.selected(choice.value)

                    Label {
                        id: caption

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width - 2 * Theme.space2)
                        font.pixelSize: Theme.scaled(14)
                        font.weight: choice.checked ? Font.DemiBold : Font.Normal
                        font.strikeout: !choice.possible
                        color: choice.checked ? Theme.accent : choice.possible ? Theme.ink : Theme.muted
                        text: choice.text
                        Accessible.ignored: true
                    }

                    background: Rectangle {
                        radius: Theme.radiusMedium
                        color: choice.checked ? Theme.accentSoft : !choice.possible ? Theme.neutralSoft : button.down ? Theme.pressed : Theme.raised
                        border.width: choice.checked ? 2 : choice.possible ? 1 : 0
                        border.color: choice.checked ? Theme.accent : button.hovered ? Theme.ink : Theme.outline

                        FocusRing {
                            shown: button.visualFocus
                        }
                    }
                }
            }
        }
    }
}
