// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The prices of what was found as a histogram, and the range that is wanted.
Column {
    id: filter

    required property ProductListModel products

    spacing: Theme.space1

    Item {
        width: parent.width
        height: Math.max(heading.implicitHeight, change.visible ? change.implicitHeight : 0)

        Label {
            id: heading

            anchors.left: parent.left
            anchors.right: change.visible ? change.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignLeft
            text: filter.products.priceCurrency === "" ? qsTr("Price") : qsTr("Price in %1").arg(filter.products.priceCurrency)
            font.pixelSize: Theme.scaled(14)
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }

        Button {
            id: change

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: App.currencies.offered
            compact: true
            kind: Button.Quiet
            text: App.currencies.label
            Accessible.name: qsTr("Currency of prices: %1").arg(text)
            onClicked: currencyMenu.popup(0, height)

            CurrencyMenu {
                id: currencyMenu
            }
        }
    }

    Item {
        width: parent.width
        height: 44

        Row {
            id: bars

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 10
            anchors.rightMargin: 10
            height: parent.height
            spacing: 1

            Repeater {
                id: histogram

                model: filter.products.priceHistogram

                Item {
                    id: bar

                    required property double share
                    required property double from
                    required property double to

                    width: (bars.width - (histogram.count - 1) * bars.spacing) / Math.max(1, histogram.count)
                    height: bars.height

                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: bar.share > 0 ? Math.max(2, bar.share * parent.height) : 0
                        radius: 2
                        color: bar.to >= range.first.value && bar.from <= range.second.value ? Theme.accent : Theme.outline
                        opacity: 0.45
                    }
                }
            }
        }
    }

    RangeSlider {
        id: range

        width: parent.width
        label: qsTr("Price")
        from: filter.products.priceLowest
        to: Math.max(filter.products.priceHighest, filter.products.priceLowest + 0.01)
        first.value: filter.products.priceFrom < 0 ? from : filter.products.priceFrom
        second.value: filter.products.priceTo < 0 ? to : filter.products.priceTo
        first.onMoved: filter.apply()
        second.onMoved: filter.apply()
    }

    Item {
        width: parent.width
        height: low.implicitHeight

        Label {
            id: low

            anchors.left: parent.left
            variant: Label.Small
            color: Theme.muted
            // Written anew when prices are read in another currency.
            text: filter.products.priceCurrency === "" ? "" : filter.products.priceText(range.first.value)
        }

        Label {
            anchors.right: parent.right
            variant: Label.Small
            color: Theme.muted
            text: filter.products.priceCurrency === "" ? "" : filter.products.priceText(range.second.value)
        }
    }

    Label {
        width: parent.width
        visible: filter.products.priceNote !== ""
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.muted
        text: filter.products.priceNote
    }

    function apply(): void {
        products.setPriceRange(range.first.value <= range.from ? -1 : range.first.value, range.second.value >= range.to ? -1 : range.second.value);
    }
}
