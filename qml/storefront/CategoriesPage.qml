// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

ShopPage {
    id: page

    title: qsTr("Categories")
    settled: gate.open || !gate.fetching

    CategoryListModel {
        id: categories

        app: App
    }

    ResponsiveGrid {
        id: grid

        anchors.fill: parent
        visible: gate.open
        focus: true
        sideMargin: page.margin
        minimumTileWidth: page.compact ? 150 : 212
        gap: page.compact ? Theme.space3 : Theme.space4
        tileHeight: probe.heightFor(tileWidth)
        model: categories
        Accessible.role: Accessible.List
        Accessible.name: page.title

        intro: Column {
            topPadding: page.compact ? Theme.space4 : Theme.space6
            bottomPadding: Theme.space4

            SectionHeader {
                width: parent.width
                visible: !page.compact
                title: page.title
                detail: App.productCountText
            }

            Label {
                width: parent.width
                visible: page.compact
                horizontalAlignment: Text.AlignLeft
                variant: Label.Small
                color: Theme.muted
                text: App.productCountText
            }
        }

        CategoryCard {
            id: probe

            visible: false
            title: ""
            glyph: ""
            seed: ""
        }

        delegate: CategoryCard {
            required property string categoryId
            required property string name
            required property string color
            required property string countText
            required picture
            required glyph

            width: grid.tileWidth
            height: grid.tileHeight
            title: name
            pictureColor: color
            seed: categoryId
            detail: countText
            onClicked: page.navigator.open("category/" + categoryId)
        }
    }

    CatalogueGate {
        id: gate

        anchors.fill: parent
    }
}
