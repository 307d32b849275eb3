// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Everything that a list can be narrowed by, with how many products each choice would leave.
Column {
    id: panel

    required property ProductListModel products

    spacing: Theme.space6

    Switch {
        width: parent.width
        text: qsTr("In stock only")
        font.pixelSize: Theme.scaled(14)
        checked: panel.products.inStockOnly
        onToggled: panel.products.inStockOnly = checked
    }

    PriceFilter {
        width: parent.width
        visible: panel.products.priceHighest > panel.products.priceLowest
        products: panel.products
    }

    Repeater {
        model: panel.products.facets

        FacetGroup {
            id: group

            required property string kind
            required property string name
            required property ItemListModel values
            required title

            width: panel.width
            model: values
            visible: values !== null && values.count > 0
            onToggled: value => panel.products.toggleFacet(kind, name, value)
        }
    }
}
