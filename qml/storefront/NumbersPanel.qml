// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The numbers by which a product is known elsewhere.
Panel {
    id: panel

    required property ProductModel product

    visible: product.sku !== "" || product.modelNumber !== "" || product.gtin !== "" || product.externalId !== ""
    spacing: Theme.space2

    component NumberRow: RowLayout {
        id: row

        property string label
        property string value

        Layout.fillWidth: true
        visible: value !== ""
        spacing: Theme.space4

        Label {
            font.pixelSize: Theme.scaled(14)
            color: Theme.muted
            text: row.label
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            font.pixelSize: Theme.scaled(14)
            elide: Text.ElideMiddle
            text: row.value
        }
    }

    NumberRow {
        label: qsTr("Model")
        value: panel.product.modelNumber
    }

    NumberRow {
        label: qsTr("Article")
        value: panel.product.sku
    }

    NumberRow {
        label: qsTr("GTIN")
        value: panel.product.gtin
    }

    NumberRow {
        label: qsTr("Shop's own id")
        value: panel.product.externalId
    }
}
