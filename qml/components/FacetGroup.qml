// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// A facet with its values. The model's roles are `value`, `text`, `count` and `checked`; the first `shortened` rows show until asked.
Column {
    id: group

    required property string title
    property alias model: repeater.model
    property int shortened: 6
    property bool expanded: false

    signal toggled(value: string, checked: bool)

    width: 240
    spacing: Theme.space1

    Label {
        width: parent.width
        bottomPadding: Theme.space1
        horizontalAlignment: Text.AlignLeft
        text: group.title
        font.pixelSize: Theme.scaled(14)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: repeater

        Item {
            id: choice

            required property int index
            required property string value
            required property string text
            required property int count
            required property bool checked

            width: group.width
            height: row.implicitHeight
            visible: group.expanded || index < group.shortened || checked

            FacetRow {
                id: row

                width: parent.width
                text: choice.text
                count: choice.count
                checked: choice.checked
                onToggled: group.toggled(choice.value, checked)
            }
        }
    }

    Button {
        anchors.left: parent.left
        visible: repeater.count > group.shortened
        compact: true
        kind: Button.Quiet
        leftPadding: 0
        text: group.expanded ? qsTr("Show fewer") : qsTr("Show all %n", "", repeater.count)
        onClicked: group.expanded = !group.expanded
    }
}
