// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Products of a category, or what a search found.
ShopPage {
    id: page

    property string categoryId
    property string text
    property bool submitted: true
    readonly property bool searching: categoryId === ""
    readonly property bool empty: list.state === ProductListModel.Empty

    title: searching ? (text === "" ? qsTr("All products") : qsTr("“%1”").arg(text)) : list.title
    settled: gate.open ? list.state !== ProductListModel.Loading && list.state !== ProductListModel.Idle : !gate.fetching

    ProductListModel {
        id: list

        app: App
        categoryId: page.categoryId
        text: page.text
        submitted: page.submitted
    }

    CategoryListModel {
        id: below

        app: App
        parentId: page.categoryId
        byPopularity: true
    }

    Flickable {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: page.expanded ? 240 + Theme.space8 : 0
        visible: gate.open && page.expanded
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        // Made only where there is room for it.
        Repeater {
            model: page.expanded ? 1 : 0

            FacetPanel {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space8
                y: Theme.space6
                width: 240 - Theme.space4
                products: list
                onHeightChanged: side.contentHeight = height + 2 * Theme.space6
            }
        }
    }

    ResponsiveGrid {
        id: grid

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: side.visible ? side.right : parent.left
        anchors.right: parent.right
        visible: gate.open
        focus: true
        sideMargin: Theme.margin(page.width)
        tileHeight: probe.cardHeight(tileWidth)
        model: list
        Accessible.role: Accessible.List
        Accessible.name: page.title

        ProductCard {
            id: probe

            visible: false
            title: ""
            price: ""
            seed: ""
        }

        intro: ListIntro {
            products: list
            categories: page.searching ? null : below
            page: page
            onFiltersAsked: sheet.open()
            onCategoryAsked: id => page.navigator.open("category/" + id)
        }

        delegate: ProductCard {
            required property int index
            required property string productId
            required property string name
            required property string comparePrice
            required brand
            required price
            required picture
            required pictureColor
            required glyph
            required rating
            required ratingCount
            required availability

            width: grid.tileWidth
            height: grid.tileHeight
            title: name
            seed: productId
            compareAt: comparePrice
            wished: App.wishlist.revision >= 0 && App.wishlist.contains(productId)
            onWishClicked: App.wishlist.toggle(productId)
            onClicked: page.navigator.open("product/" + productId)
            onAddClicked: App.cart.add(productId)
            onActiveFocusChanged: {
                if (activeFocus)
                    grid.currentIndex = index;
            }
        }
    }

    // Shapes while the first answer is awaited.
    Grid {
        x: grid.x + grid.sideMargin
        y: grid.topMargin
        visible: gate.open && (list.state === ProductListModel.Loading || list.state === ProductListModel.Idle)
        columns: grid.columns
        spacing: grid.gap

        Repeater {
            model: parent.visible ? grid.columns * 3 : 0

            ProductCardSkeleton {
                width: grid.tileWidth
                height: grid.tileHeight
            }
        }
    }

    Flickable {
        x: grid.x
        y: grid.topMargin
        width: grid.width
        height: page.height - y
        visible: gate.open && (page.empty || list.state === ProductListModel.Failed)
        contentHeight: nothing.height + Theme.space12
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: nothing

            width: parent.width
            topPadding: Theme.space6
            spacing: Theme.space10

            EmptyState {
                x: Theme.space4
                width: parent.width - 2 * Theme.space4
                illustration: page.empty ? "search" : "error"
                title: !page.empty ? qsTr("This list could not be read") : list.filterCount > 0 ? qsTr("Nothing fits all of these filters") : page.text !== "" ? qsTr("Nothing found for “%1”").arg(page.text) : qsTr("There is nothing here yet")
                text: !page.empty ? list.errorText : list.filterCount > 0 ? qsTr("Take one away, or clear them all.") : qsTr("Check the spelling, use fewer words, or look through the categories.")
                actionText: list.filterCount > 0 ? qsTr("Clear filters") : qsTr("Browse categories")
                onActed: {
                    if (list.filterCount > 0)
                        list.clearFilters();
                    else
                        page.navigator.openRoot("categories");
                }
            }

            ProductRail {
                width: parent.width
                sideMargin: grid.sideMargin
                visible: page.empty && list.filterCount === 0
                title: qsTr("What others like")
                products: ProductRailModel {
                    app: App
                    kind: ProductRailModel.Featured
                }
                onOpened: productId => page.navigator.open("product/" + productId)
            }
        }
    }

    Sheet {
        id: sheet

        title: qsTr("Filters")

        contentHeight: scroll.contentHeight + foot.height + Theme.space4

        Item {
            anchors.fill: parent

            Flickable {
                id: scroll

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: foot.top
                anchors.bottomMargin: Theme.space4
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                T.ScrollBar.vertical: ScrollBar {}

                Repeater {
                    model: sheet.visible ? 1 : 0

                    FacetPanel {
                        x: 4
                        width: scroll.width - Theme.space4
                        products: list
                        onHeightChanged: scroll.contentHeight = height
                    }
                }
            }

            Row {
                id: foot

                readonly property real each: list.filterCount > 0 ? (width - spacing) / 2 : width

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                spacing: Theme.space2

                Button {
                    width: foot.each
                    visible: list.filterCount > 0
                    text: qsTr("Clear all")
                    onClicked: list.clearFilters()
                }

                Button {
                    width: foot.each
                    kind: Button.Primary
                    text: qsTr("Show %1").arg(list.totalText)
                    onClicked: sheet.close()
                }
            }
        }
    }

    CatalogueGate {
        id: gate

        anchors.fill: parent
    }
}
