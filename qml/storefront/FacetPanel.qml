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
        font.pixelSize: 14
        checked: panel.products.inStockOnly
        onToggled: panel.products.inStockOnly = checked
    }

    PriceFilter {
        width: parent.width
        visible: panel.products.priceHighest > panel.products.priceLowest
        products: panel.products
    }

    Column {
        width: parent.width
        spacing: Theme.space2

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Rating")
            font.pixelSize: 14
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }

        Flow {
            width: parent.width
            spacing: Theme.space2

            Repeater {
                model: [4, 3, 2]

                Item {
                    id: choice

                    required property int modelData
                    readonly property bool on: panel.products.minRating === modelData

                    width: chip.implicitWidth
                    height: chip.implicitHeight

                    FacetChip {
                        id: chip

                        text: qsTr("%1★ and up").arg(choice.modelData)
                        checkable: true
                        checked: choice.on
                        onClicked: panel.products.minRating = choice.on ? 0 : choice.modelData
                    }
                }
            }
        }
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
