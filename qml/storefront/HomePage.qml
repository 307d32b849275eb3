// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

ShopPage {
    id: page

    settled: gate.open ? !home.featured.loading : !gate.fetching

    HomeModel {
        id: home

        app: App
    }

    Binding {
        target: home.featured
        property: "skip"
        value: hero.shelved
    }

    Flickable {
        id: flick

        anchors.fill: parent
        visible: gate.open
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onUpPressed: flick.flick(0, 900)
        Keys.onDownPressed: flick.flick(0, -900)

        Column {
            id: column

            width: flick.width
            topPadding: page.compact ? Theme.space4 : Theme.space6
            bottomPadding: Theme.space12
            spacing: page.compact ? Theme.space6 : Theme.space10

            Hero {
                id: hero

                x: page.margin
                width: page.contentWidth
                greeting: home.greeting
                onOpened: productId => page.navigator.open("product/" + productId)
                onBrowseAsked: page.navigator.openRoot("categories")
                onSearchAsked: page.navigator.searchAsked()
            }

            Column {
                x: page.margin
                width: page.contentWidth
                visible: tiles.count > 0
                spacing: Theme.space3

                SectionHeader {
                    width: parent.width
                    title: qsTr("Categories")
                    actionText: qsTr("See all")
                    onActed: page.navigator.openRoot("categories")
                }

                Grid {
                    id: grid

                    readonly property int tileWidth: Math.floor((width - (columns - 1) * spacing) / columns)

                    width: parent.width
                    columns: Math.max(2, Math.min(6, Math.floor((width + spacing) / ((page.compact ? 150 : 180) + spacing))))
                    spacing: page.compact ? Theme.space2 : Theme.space3

                    Repeater {
                        id: tiles

                        model: home.categories

                        CategoryTile {
                            required property int index
                            required property string categoryId
                            required property string name
                            required property string color
                            required property int productCount
                            required picture
                            required glyph

                            width: grid.tileWidth
                            // Whole rows only.
                            visible: index < Math.max(grid.columns, Math.floor(tiles.count / grid.columns) * grid.columns)
                            title: name
                            pictureColor: color
                            count: productCount
                            onClicked: page.navigator.open("category/" + categoryId)
                        }
                    }
                }
            }

            ProductRail {
                width: parent.width
                sideMargin: page.margin
                products: home.featured
                onOpened: productId => page.navigator.open("product/" + productId)
            }

            ProductRail {
                width: parent.width
                sideMargin: page.margin
                products: home.priceDrops
                onOpened: productId => page.navigator.open("product/" + productId)
            }

            ProductRail {
                width: parent.width
                sideMargin: page.margin
                products: home.recentlySeen
                actionText: qsTr("Forget")
                onActed: home.forgetRecentlySeen()
                onOpened: productId => page.navigator.open("product/" + productId)
            }

            ProductRail {
                width: parent.width
                sideMargin: page.margin
                products: home.newArrivals
                onOpened: productId => page.navigator.open("product/" + productId)
            }

            Label {
                x: page.margin
                width: page.contentWidth
                horizontalAlignment: Text.AlignHCenter
                variant: Label.Caption
                visible: text !== ""
                text: App.ageText
            }
        }
    }

    CatalogueGate {
        id: gate

        anchors.fill: parent
    }
}
