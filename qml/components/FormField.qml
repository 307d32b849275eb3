// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Theme
import AuraStyle

// A label, a field, and a hint or what is wrong with it.
ColumnLayout {
    id: field

    required property string label
    property string hint
    property string error
    property bool optional: false
    default property alias content: slot.data

    // The keyboard goes to the field itself.
    function takeFocus(): void {
        if (slot.children.length > 0)
            slot.children[0].forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space1 + 2

    RowLayout {
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.scaled(14)
            font.weight: Font.Medium
            text: field.label
        }

        Label {
            visible: field.optional
            variant: Label.Caption
            text: qsTr("Optional")
        }
    }

    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        spacing: 0
    }

    RowLayout {
        visible: field.error !== "" || field.hint !== ""
        spacing: Theme.space1 + 2

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
            visible: field.error !== ""
            name: "alert"
            size: 16
            color: Theme.danger
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: field.error !== "" ? Theme.danger : Theme.muted
            text: field.error !== "" ? field.error : field.hint
            Accessible.role: field.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
        }
    }
}
