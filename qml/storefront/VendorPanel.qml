// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Who sells it, how it comes, and how it goes back.
Panel {
    id: panel

    required property ProductModel product

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Avatar {
            name: panel.product.vendorName
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                variant: Label.Strong
                text: panel.product.vendorName
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                variant: Label.Small
                color: Theme.muted
                text: panel.product.vendorPlace
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.muted
                text: panel.product.vendorContact
            }
        }
    }

    Divider {
        Layout.fillWidth: true
        visible: panel.product.deliveries.count > 0
    }

    Repeater {
        model: panel.product.deliveries

        RowLayout {
            id: delivery

            required property string text
            required property string detail
            required property string price

            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "truck"
                color: Theme.muted
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.scaled(14)
                    font.weight: Font.Medium
                    text: delivery.text
                }

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    visible: text !== ""
                    variant: Label.Small
                    color: Theme.muted
                    text: delivery.detail
                }
            }

            Label {
                Layout.alignment: Qt.AlignTop
                font.pixelSize: Theme.scaled(14)
                text: delivery.price
            }
        }
    }

    Divider {
        Layout.fillWidth: true
        visible: panel.product.returnPolicy !== ""
    }

    RowLayout {
        Layout.fillWidth: true
        visible: panel.product.returnPolicy !== ""
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "return"
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            font.pixelSize: Theme.scaled(14)
            text: panel.product.returnPolicy
        }
    }
}
