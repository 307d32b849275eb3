// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What one variant costs and how many there are. Fields in a row where there is room, two by two on a phone.
ColumnLayout {
    id: row

    required property string variantId
    required property list<string> values
    required property string name
    required property bool offered
    required property string price
    required property string comparePrice
    required property string sku
    required property string stock
    required property bool stockIsNew
    required property bool tracked
    required property string priceError
    required property string comparePriceError
    required property string skuError
    required property string stockError
    property string currency
    property bool narrow: false
    // A combination that can be taken out.
    property bool removable: false

    signal edited(field: int, text: string)
    signal finished(field: int)
    signal wanted(offered: bool)
    signal copied(field: int)

    spacing: Theme.space2

    component Entry: ColumnLayout {
        id: entry

        required property int field
        required property string label
        property string value
        property string error
        property int hints: Qt.ImhNone
        property bool fixed: false

        Layout.fillWidth: true
        Layout.preferredWidth: 120
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            variant: Label.Small
            color: Theme.muted
            text: entry.label
            Accessible.ignored: true
        }

        TextField {
            Layout.fillWidth: true
            visible: !entry.fixed
            implicitWidth: 80
            text: entry.value
            invalid: entry.error !== ""
            showsPlaceholder: false
            inputMethodHints: entry.hints
            maximumLength: 100
            Accessible.name: row.name === "" ? entry.label : qsTr("%1 of %2").arg(entry.label).arg(row.name)
            Accessible.description: entry.error
            onTextEdited: row.edited(entry.field, text)
            onEditingFinished: row.finished(entry.field)
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.controlHeight
            visible: entry.fixed
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            text: entry.value
            Accessible.name: qsTr("%1: %2").arg(entry.label).arg(entry.value)
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Caption
            color: Theme.danger
            text: entry.error
            Accessible.role: Accessible.AlertMessage
        }
    }

    RowLayout {
        visible: row.name !== ""
        spacing: Theme.space2

        CheckBox {
            visible: row.removable
            checked: row.offered
            Accessible.name: qsTr("Offer %1").arg(row.name)
            onToggled: row.wanted(checked)
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            variant: Label.Strong
            font.pixelSize: Theme.scaled(14)
            color: row.offered ? Theme.ink : Theme.muted
            text: row.name
        }

        Label {
            visible: !row.offered
            variant: Label.Small
            color: Theme.muted
            text: qsTr("Not offered")
        }

        IconButton {
            visible: row.offered && row.removable
            compact: true
            icon.name: "copy"
            iconSize: 16
            text: qsTr("Give all variants the price of %1").arg(row.name)
            onClicked: {
                row.copied(VendorProductEditModel.Price);
                row.copied(VendorProductEditModel.ComparePrice);
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: row.offered
        columns: row.narrow ? 2 : 4
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        Entry {
            field: VendorProductEditModel.Price
            label: qsTr("Price (%1)").arg(row.currency)
            value: row.price
            error: row.priceError
            hints: Qt.ImhFormattedNumbersOnly
        }

        Entry {
            field: VendorProductEditModel.ComparePrice
            label: qsTr("Price before")
            value: row.comparePrice
            error: row.comparePriceError
            hints: Qt.ImhFormattedNumbersOnly
        }

        Entry {
            field: VendorProductEditModel.Sku
            label: qsTr("SKU")
            value: row.sku
            error: row.skuError
        }

        Entry {
            visible: row.tracked
            field: VendorProductEditModel.Stock
            label: row.stockIsNew ? qsTr("On the shelf") : qsTr("In stock")
            value: row.stock
            error: row.stockError
            fixed: !row.stockIsNew
            hints: Qt.ImhDigitsOnly
        }
    }
}
