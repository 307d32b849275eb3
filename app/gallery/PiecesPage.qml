// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop

Item {
    id: page

    readonly property int columnCount: width < 760 ? 1 : 2
    readonly property string longText: "An absurdly long name that goes on about every single thing that could be said of the product, its colour, its voltage, its cable, and the box it comes in"

    implicitHeight: column.implicitHeight + 2 * Theme.margin(width)

    ColumnLayout {
        id: column

        x: Theme.margin(page.width)
        y: x
        width: page.width - 2 * x
        spacing: Theme.space4

        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Categories")
            detail: qsTr("12 of 887")
            actionText: qsTr("See all")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Math.max(2, Math.floor(page.width / 200))
            columnSpacing: Theme.space3
            rowSpacing: Theme.space3

            Repeater {
                model: ["Computers", "Audio", "Capacitors", "Printers & toner", "Kitchen", "Clothing", "Garden", "Microcontrollers and programmable logic", "Toys", "Lighting", "Gifts", "Miscellanea"]

                CategoryTile {
                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    title: modelData
                    glyph: Glyphs.find(modelData)
                    count: 37 + index * 211
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: page.columnCount
            columnSpacing: Theme.space4
            rowSpacing: Theme.space4

            component Card: Panel {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 300
            }

            Card {
                title: "Cart lines"
                detail: "Rosewater"
                spacing: 0

                LineItem {
                    Layout.fillWidth: true
                    title: "Set of 3 cake tins pantry design"
                    total: "£9.90"
                    unitPrice: "£4.95"
                    variant: "Blue"
                    quantity: 2
                    seed: "a"
                    glyph: "pot"
                }
                Divider { Layout.fillWidth: true }
                LineItem {
                    Layout.fillWidth: true
                    title: page.longText
                    total: "£1,299.00"
                    notice: "Only 3 left. The price rose by £2.00."
                    seed: "b"
                    glyph: "camera"
                    quantity: 3
                    most: 3
                }
                Divider { Layout.fillWidth: true }
                LineItem {
                    Layout.fillWidth: true
                    title: "Jumbo bag red retrospot"
                    total: "£1.95"
                    seed: "c"
                    glyph: "bag"
                    editable: false
                }
            }

            Card {
                title: "Rows"
                spacing: 0

                ProductRow {
                    Layout.fillWidth: true
                    title: "WH-CH720N wireless noise cancelling headphones"
                    brand: "Sony"
                    price: "$119.99"
                    compareAt: "$149.00"
                    seed: "x"
                    glyph: "headphones"
                    rating: 4.3
                    ratingCount: 873
                }
                ProductRow {
                    Layout.fillWidth: true
                    title: page.longText
                    brand: "Texas Instruments"
                    price: "$3.5962"
                    seed: "y"
                    glyph: "chip"
                    availability: AvailabilityBadge.Low
                    remaining: 3
                }
                ProductRow {
                    Layout.fillWidth: true
                    title: "Quennevoria limited"
                    price: "$24.00"
                    seed: "z"
                    availability: AvailabilityBadge.Out
                }
                ProductRowSkeleton { Layout.fillWidth: true }
            }

            Card {
                title: "Order"

                StepIndicator {
                    Layout.fillWidth: true
                    steps: ["Address", "Delivery", "Payment", "Review"]
                    current: 1
                }
                Divider { Layout.fillWidth: true }
                OrderTimeline {
                    Layout.fillWidth: true
                    model: ListModel {
                        ListElement { title: "Ordered"; time: "Today, 09:12"; note: "Kept on this device, sent when the network came back."; stage: 0 }
                        ListElement { title: "Paid"; time: "Today, 09:14"; note: ""; stage: 0 }
                        ListElement { title: "Packing"; time: "Today, 11:30"; note: ""; stage: 1 }
                        ListElement { title: "On its way"; time: ""; note: ""; stage: 2 }
                        ListElement { title: "Delivered"; time: ""; note: ""; stage: 2 }
                    }
                }
            }

            Card {
                title: "Reviews"

                ReviewRow {
                    Layout.fillWidth: true
                    index: 0
                    reviewId: "1"
                    author: "You"
                    rating: 4
                    title: "Holds tea, and coffee"
                    content: ""
                    dateText: "27 November 2026"
                    verified: true
                    helpfulVotes: 0
                    pictures: []
                    mine: true
                    voted: false
                    stateText: "Waits to be sent"
                    stateTone: Tag.Warning
                }
                ReviewRow {
                    Layout.fillWidth: true
                    index: 1
                    reviewId: "2"
                    author: "Ada Lovelace"
                    rating: 5
                    title: "Bright"
                    content: "It glows for a whole evening, and the cable is long enough to reach the other side of the room."
                    dateText: "3 October 2026"
                    verified: false
                    helpfulVotes: 12
                    pictures: ["none", "neither"]
                    mine: false
                    voted: true
                    stateText: ""
                    stateTone: Tag.Neutral
                }
            }

            Card {
                title: "Parcels and returns"

                ParcelRow {
                    Layout.fillWidth: true
                    title: "Parcel 1 of 2"
                    stateText: "On its way"
                    tone: Tag.Accent
                    time: "24 November, 16:05"
                    content: "2 × Mug, 1 × Teapot"
                    tracking: "DHL 00340434161094042557"
                    trackingUrl: "https://example.org"
                }
                Divider { Layout.fillWidth: true }
                ReturnRow {
                    Layout.fillWidth: true
                    title: "1 × Mug"
                    stateText: "Return approved"
                    tone: Tag.Accent
                    detail: "Send it back, then the money comes."
                    reason: "It is damaged or does not work: the handle is off."
                    answer: "We are sorry. Please send it to Harbour Lane 3."
                    time: "25 November, 09:12"
                }
            }

            Card {
                title: "Specifications"

                SpecTable {
                    Layout.fillWidth: true
                    model: ListModel {
                        ListElement { name: "Package"; value: "TSSOP-16" }
                        ListElement { name: "Operating temperature"; value: "-40℃~+150℃" }
                        ListElement { name: "Features"; value: "可编程增益, 数字滤波, 内置温度传感器" }
                        ListElement { name: "A name of a property that needs two lines to be said"; value: "And a value that is long as well, so that both of them wrap and the row grows with the taller one" }
                        ListElement { name: "RoHS"; value: "Yes" }
                    }
                }
            }

            Card {
                title: "Addresses"

                AddressCard {
                    Layout.fillWidth: true
                    checkable: true
                    checked: true
                    preferred: true
                    name: "Noa Lindqvist"
                    address: "Hafenstraße 12\n20457 Hamburg\nGermany"
                }
                AddressCard {
                    Layout.fillWidth: true
                    checkable: true
                    removable: true
                    name: "Maximiliane-Charlotte von und zu Überlingen-Sankt Blasien"
                    address: "שדרות רוטשילד 1\nתל אביב"
                    note: "Leave it with the neighbour."
                }
            }

            Card {
                title: "Small things"

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    SyncChip { status: SyncChip.Online }
                    SyncChip { status: SyncChip.Syncing }
                    SyncChip { status: SyncChip.Offline }
                    SyncChip { status: SyncChip.Pending; pending: 3 }
                    SyncChip { status: SyncChip.Attention }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    FacetChip { text: "HP"; removable: true }
                    FacetChip { text: "In stock"; checkable: true; checked: true }
                    FacetChip { text: "Reduced"; checkable: true; count: 214 }
                    FacetChip { text: "None left"; checkable: true; enabled: false; count: 0 }
                    FacetChip { text: page.longText; removable: true }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space4

                    AvailabilityBadge { level: AvailabilityBadge.InStock }
                    AvailabilityBadge { level: AvailabilityBadge.Low; remaining: 2 }
                    AvailabilityBadge { level: AvailabilityBadge.Out }
                    AvailabilityBadge { level: AvailabilityBadge.Unknown }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    Tag { text: "Shipped"; kind: Tag.Positive }
                    Tag { text: "Awaiting payment"; kind: Tag.Warning }
                    Tag { text: "Canceled"; kind: Tag.Danger }
                    Tag { text: "New"; kind: Tag.Accent }
                    Tag { text: "Draft" }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space4

                    RatingStars { rating: 4.5; count: 128 }
                    RatingStars { rating: 2.2; count: 1 }
                    RatingStars { rating: 0; count: 0 }
                    RatingStars { rating: 3; editable: true; size: 28 }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space5

                    PriceLabel { price: "$1,299.00" }
                    PriceLabel { price: "$109.95"; compareAt: "$149.00" }
                    PriceLabel { price: "$0.0021"; note: "each from 4,000" }
                }
                PriceLabel { price: "$679.00"; compareAt: "$799.00"; large: true }
                Row {
                    spacing: Theme.space3

                    Avatar { name: "Noa Lindqvist" }
                    Avatar { name: "Rosewater" }
                    Avatar { name: "שרה כהן" }
                    Badge { anchors.verticalCenter: parent.verticalCenter; count: 3 }
                    Badge { anchors.verticalCenter: parent.verticalCenter; count: 240 }
                    Badge { anchors.verticalCenter: parent.verticalCenter; count: -1 }
                }
            }
        }

        SectionHeader {
            Layout.fillWidth: true
            title: "Placeholders"
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            Repeater {
                model: ["laptop", "phone", "tablet", "tv", "headphones", "speaker", "camera", "printer", "keyboard", "mouse", "chip", "resistor", "capacitor", "diode", "coil", "wave", "plug", "cable", "battery", "disk", "memory", "router", "server", "drop", "lamp", "bulb", "shirt", "shoe", "bag", "watch", "book", "sofa", "cup", "pot", "tool", "leaf", "blocks", "ball", "paw", "apple", "music", "gamepad", "car", "bike", "frame", "candle", "pen", "party", "gift", "box", "clock", "scissors", "screw", "sensor", "switch", "bath", "bed", "umbrella", "baby", ""]

                PicturePlaceholder {
                    required property string modelData

                    width: 96
                    height: 96
                    seed: modelData
                    glyph: modelData
                    text: "Mirabel & Sons"
                }
            }
        }
    }
}
