// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// From how many pieces on the stock of a shop is low.
Sheet {
    id: sheet

    required property int shopsThreshold

    signal chosen(low: int)

    title: qsTr("Low stock")
    sideWidth: 420
    contentHeight: form.implicitHeight
    onOpened: {
        stepper.value = sheet.shopsThreshold;
        stepper.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        id: form

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space4

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.muted
            text: qsTr("So many pieces that can be sold, or fewer, are low. This counts for every article that has no number of its own.")
        }

        QuantityStepper {
            id: stepper

            from: 0
            to: 9999
            Accessible.name: qsTr("Low up to %1").arg(value)
        }

        Button {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            kind: Button.Primary
            text: qsTr("Save")
            onClicked: {
                sheet.chosen(stepper.value);
                sheet.close();
            }
        }
    }
}
