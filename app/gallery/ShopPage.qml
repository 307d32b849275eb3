// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop

// The components together, as a shop would show them.
Item {
    id: page

    readonly property bool compact: Theme.isCompact(width)
    AppBar {
        id: bar

        width: parent.width
        title: qsTr("Computers")
        canGoBack: page.compact
        items: [
            NavItem { text: qsTr("Home") },
            NavItem { text: qsTr("Categories") },
            NavItem { text: qsTr("Orders") }
        ]
        currentIndex: 1
        middle: SearchField {
            width: parent.width
            placeholderText: qsTr("Search 44,047 products")
            shortcutHint: "/"
        }

        SyncChip {
            anchors.verticalCenter: parent.verticalCenter
            status: page.compact ? SyncChip.Offline : SyncChip.Pending
            pending: 3
            compact: page.compact
        }

        IconButton {
            icon.name: "heart"
            visible: !page.compact
            text: qsTr("Wishlist")
        }

        IconButton {
            icon.name: "cart"
            visible: !page.compact
            text: qsTr("Cart, 3 items")

            Badge {
                anchors.right: parent.right
                count: 3
            }
        }

        IconButton {
            icon.name: "search"
            visible: page.compact
            text: qsTr("Search")
        }
    }

    Item {
        anchors.top: bar.bottom
        anchors.bottom: page.compact ? bottom.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        clip: true

        Column {
            id: side

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin(page.width)
            y: Theme.space6
            width: Theme.isExpanded(page.width) ? 224 : 0
            visible: width > 0
            spacing: Theme.space6

            FacetGroup {
                width: parent.width
                title: qsTr("Brand")
                model: ListModel {
                    ListElement { value: "HP"; text: "HP"; count: 1284; checked: true }
                    ListElement { value: "Samsung Electro-Mechanics"; text: "Samsung Electro-Mechanics"; count: 902; checked: false }
                    ListElement { value: "Sony"; text: "Sony"; count: 477; checked: false }
                    ListElement { value: "Texas Instruments"; text: "Texas Instruments"; count: 231; checked: true }
                    ListElement { value: "Xerox"; text: "Xerox"; count: 64; checked: false }
                    ListElement { value: "Zebra"; text: "Zebra"; count: 0; checked: false }
                    ListElement { value: "Zyxel"; text: "Zyxel"; count: 12; checked: false }
                }
            }

            Column {
                width: parent.width
                spacing: Theme.space2

                Label {
                    text: qsTr("Price")
                    font.pixelSize: 14
                    font.weight: Font.DemiBold
                }

                RangeSlider {
                    width: parent.width
                    label: qsTr("Price")
                    first.value: 0.1
                    second.value: 0.6
                }

                RowLayout {
                    width: parent.width

                    Label {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        variant: Label.Small
                        color: Theme.muted
                        text: "$20"
                    }

                    Label {
                        variant: Label.Small
                        color: Theme.muted
                        text: "$680"
                    }
                }
            }

            Switch {
                width: parent.width
                text: qsTr("In stock only")
                font.pixelSize: 14
                checked: true
            }
        }

        ResponsiveGrid {
            id: grid

            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.left: side.visible ? side.right : parent.left
            anchors.right: parent.right
            tileHeight: probe.cardHeight(tileWidth)
            model: SampleProducts {}

            ProductCard {
                id: probe

                visible: false
                title: ""
                price: ""
                seed: ""
            }

            intro: Column {
                topPadding: page.compact ? Theme.space4 : Theme.space6
                bottomPadding: Theme.space4
                spacing: Theme.space3

                RowLayout {
                    width: parent.width
                    visible: !page.compact

                    SectionHeader {
                        Layout.fillWidth: true
                        title: qsTr("Computers")
                        detail: qsTr("1,515 products · updated 3 min ago")
                    }

                    ComboBox {
                        label: qsTr("Sort by")
                        model: [qsTr("Best match"), qsTr("Price: low to high")]
                    }
                }

                RowLayout {
                    width: parent.width
                    visible: page.compact
                    spacing: Theme.space2

                    Label {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        variant: Label.Small
                        color: Theme.muted
                        text: qsTr("1,515 products · updated 3 min ago")
                    }

                    IconButton {
                        icon.name: "sort"
                        text: qsTr("Sort")
                    }

                    IconButton {
                        icon.name: "filter"
                        text: qsTr("Filter")
                    }
                }

                Flow {
                    width: parent.width
                    spacing: Theme.space2

                    FacetChip { removable: true; text: "HP" }
                    FacetChip { removable: true; text: "Texas Instruments" }
                    FacetChip { removable: true; text: qsTr("In stock") }
                    Button {
                        compact: true
                        kind: Button.Quiet
                        text: qsTr("Clear all")
                    }
                }
            }

            delegate: ProductCard {
                required brand
                required compareAt
                required rating
                required remaining
                required property string kind
                required property int ratings
                required property int level
                required property int index

                width: grid.tileWidth
                height: grid.tileHeight
                seed: title
                glyph: Glyphs.find(kind)
                ratingCount: ratings
                availability: level
                wished: index === 1
            }
        }
    }

    BottomBar {
        id: bottom

        anchors.bottom: parent.bottom
        width: parent.width
        visible: page.compact
        items: [
            NavItem { text: qsTr("Home"); iconName: "home" },
            NavItem { text: qsTr("Search"); iconName: "search" },
            NavItem { text: qsTr("Cart"); iconName: "cart"; badge: 3 },
            NavItem { text: qsTr("Orders"); iconName: "box" },
            NavItem { text: qsTr("You"); iconName: "user" }
        ]
        currentIndex: 1
    }
}
