// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What stands above a list of products: where one is, how many there are, how they are sorted, and the filters that are on.
Column {
    id: intro

    required property ProductListModel products
    required property ShopPage page
    // The categories one level down; null for none.
    required property CategoryListModel categories
    readonly property bool narrow: width < 560

    signal filtersAsked
    signal categoryAsked(categoryId: string)

    topPadding: page.compact ? Theme.space3 : Theme.space6
    bottomPadding: Theme.space4
    spacing: Theme.space3

    Breadcrumb {
        width: parent.width
        visible: intro.categories !== null && !intro.page.compact
        path: intro.categories ? intro.categories.path : null
        onOpened: categoryId => intro.categoryAsked(categoryId)
        onRootOpened: intro.page.navigator.openRoot("categories")
    }

    RowLayout {
        width: parent.width
        spacing: Theme.space2

        Column {
            Layout.fillWidth: true
            spacing: 2

            Label {
                width: parent.width
                visible: !intro.page.compact
                horizontalAlignment: Text.AlignLeft
                variant: Label.Title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                text: intro.page.title
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                variant: Label.Small
                color: Theme.muted
                text: intro.products.totalText
            }
        }

        ComboBox {
            id: sorting

            Layout.preferredWidth: intro.narrow ? 156 : 200
            label: qsTr("Sort by")
            model: intro.products.sorts
            textRole: "text"
            valueRole: "value"
            currentIndex: count > 0 ? indexOfValue(intro.products.sorting.toString()) : -1
            onActivated: intro.products.sorting = Number(currentValue)
        }

        IconButton {
            visible: !intro.page.expanded && intro.narrow
            icon.name: "filter"
            color: intro.products.filterCount > 0 ? Theme.accent : Theme.ink
            text: qsTr("Filters")
            onClicked: intro.filtersAsked()

            Badge {
                anchors.right: parent.right
                count: intro.products.filterCount
            }
        }

        Button {
            visible: !intro.page.expanded && !intro.narrow
            icon.name: "filter"
            text: intro.products.filterCount > 0 ? qsTr("Filters (%1)").arg(intro.products.filterCount) : qsTr("Filters")
            onClicked: intro.filtersAsked()
        }
    }

    Banner {
        width: parent.width
        visible: App.catalogueState === App.Browsable && intro.page.title !== "" && intro.categories === null
        text: qsTr("Search is being prepared on this device and answers in a moment. Categories are ready already.")
    }

    Banner {
        width: parent.width
        visible: intro.products.relaxedText !== ""
        text: intro.products.relaxedText
    }

    ListView {
        id: children

        width: parent.width
        height: visible ? (Theme.touch ? 40 : 32) : 0
        visible: count > 0
        orientation: ListView.Horizontal
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: intro.categories
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Categories below")

        delegate: FacetChip {
            required property string categoryId
            required property string name
            required property int productCount

            text: name
            count: productCount
            onClicked: intro.categoryAsked(categoryId)
        }
    }

    Flow {
        width: parent.width
        visible: intro.products.filterCount > 0
        spacing: Theme.space2

        Repeater {
            model: intro.products.chips

            FacetChip {
                required property string key
                required text

                removable: true
                onClicked: intro.products.removeChip(key)
            }
        }

        Button {
            compact: true
            kind: Button.Quiet
            text: qsTr("Clear all")
            onClicked: intro.products.clearFilters()
        }
    }
}
