// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Where the order goes.
Panel {
    id: form

    required property CheckoutModel checkout
    readonly property bool narrow: width < 520

    title: qsTr("Where does it go?")

    component AddressField: FormField {
        id: entry

        required property int field
        property string value
        property string placeholder
        property int hints: Qt.ImhNone

        Layout.fillWidth: true

        TextField {
            Layout.fillWidth: true
            text: entry.value
            invalid: entry.error !== ""
            placeholderText: entry.placeholder
            inputMethodHints: entry.hints
            maximumLength: 200
            Accessible.name: entry.label
            onTextEdited: form.checkout.setField(entry.field, text)
            onEditingFinished: form.checkout.checkField(entry.field)
        }
    }

    AddressField {
        field: CheckoutModel.Name
        label: qsTr("Name")
        value: form.checkout.address.name
        error: form.checkout.addressErrors.name
    }

    AddressField {
        field: CheckoutModel.Line1
        label: qsTr("Street and number")
        value: form.checkout.address.line1
        error: form.checkout.addressErrors.line1
    }

    AddressField {
        field: CheckoutModel.Line2
        label: qsTr("Flat, floor, company")
        optional: true
        value: form.checkout.address.line2
        error: form.checkout.addressErrors.line2
    }

    GridLayout {
        Layout.fillWidth: true
        columns: form.narrow ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        AddressField {
            Layout.preferredWidth: form.narrow ? -1 : 160
            Layout.fillWidth: form.narrow
            Layout.alignment: Qt.AlignTop
            field: CheckoutModel.PostalCode
            label: qsTr("Postal code")
            hints: Qt.ImhPreferUppercase
            value: form.checkout.address.postalCode
            error: form.checkout.addressErrors.postalCode
        }

        AddressField {
            Layout.alignment: Qt.AlignTop
            field: CheckoutModel.City
            label: qsTr("City")
            value: form.checkout.address.city
            error: form.checkout.addressErrors.city
        }
    }

    AddressField {
        field: CheckoutModel.Region
        label: qsTr("Region or state")
        optional: true
        value: form.checkout.address.region
        error: form.checkout.addressErrors.region
    }

    FormField {
        Layout.fillWidth: true
        label: qsTr("Country")
        error: form.checkout.addressErrors.country

        ComboBox {
            Layout.fillWidth: true
            label: qsTr("Country")
            model: form.checkout.countries
            textRole: "text"
            valueRole: "value"
            invalid: form.checkout.addressErrors.country !== ""
            displayText: currentIndex < 0 ? qsTr("Choose a country") : currentText
            currentIndex: count > 0 ? indexOfValue(form.checkout.address.country) : -1
            onActivated: {
                form.checkout.setField(CheckoutModel.Country, currentValue);
                form.checkout.checkField(CheckoutModel.Country);
            }
        }
    }

    AddressField {
        field: CheckoutModel.Phone
        label: qsTr("Phone")
        hint: qsTr("Only for the carrier.")
        optional: true
        hints: Qt.ImhDialableCharactersOnly
        value: form.checkout.address.phone
        error: form.checkout.addressErrors.phone
    }
}
