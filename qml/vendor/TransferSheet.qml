// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Pieces of an article from one location of the shop to another.
Sheet {
    id: sheet

    function show(variantId: string, fromKey: string): void {
        transfer.begin(variantId, fromKey);
        sheet.open();
    }

    title: qsTr("Move to another location")
    sideWidth: 440
    contentHeight: form.implicitHeight
    onOpened: stepper.forceActiveFocus(Qt.TabFocusReason)

    StockTransferModel {
        id: transfer

        app: App
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
            variant: Label.Strong
            text: transfer.title
        }

        FormField {
            Layout.fillWidth: true
            label: qsTr("From")

            ComboBox {
                Layout.fillWidth: true
                label: qsTr("From")
                textRole: "text"
                model: transfer.places
                currentIndex: transfer.from
                onActivated: index => transfer.from = index
            }
        }

        FormField {
            Layout.fillWidth: true
            label: qsTr("To")

            ComboBox {
                Layout.fillWidth: true
                label: qsTr("To")
                textRole: "text"
                model: transfer.places
                currentIndex: transfer.to
                onActivated: index => transfer.to = index
            }
        }

        RowLayout {
            spacing: Theme.space3

            QuantityStepper {
                id: stepper

                from: 1
                to: Math.max(1, transfer.most)
                value: transfer.quantity
                Accessible.name: qsTr("%1 pieces").arg(value)
                onValueModified: transfer.quantity = value
            }

            Button {
                visible: transfer.most > 1 && transfer.quantity !== transfer.most
                kind: Button.Quiet
                text: qsTr("All of them")
                onClicked: transfer.quantity = transfer.most
            }
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: Theme.muted
            text: transfer.outcome
        }

        Button {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            kind: Button.Primary
            enabled: transfer.canSave
            text: qsTr("Move")
            onClicked: {
                transfer.save();
                sheet.close();
            }
        }
    }
}
