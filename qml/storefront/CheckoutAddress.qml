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

    // Brings the first field that is wrong into view, ready to be typed into.
    function goToError(view: Flickable): void {
        const fields = [nameField, line1Field, line2Field, postalField, cityField, countryField, regionField, phoneField];
        for (let i = 0; i < fields.length; ++i) {
            const field = fields[i] as FormField;
            if (field === null || field.error === "")
                continue;
            const y = field.mapToItem(view.contentItem, 0, 0).y;
            view.contentY = Math.max(0, Math.min(y - Theme.space6, view.contentHeight - view.height));
            field.takeFocus();
            return;
        }
    }

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
        id: nameField

        field: CheckoutModel.Name
        label: qsTr("Name")
        value: form.checkout.address.name
        error: form.checkout.addressErrors.name
    }

    AddressField {
        id: line1Field

        field: CheckoutModel.Line1
        label: qsTr("Street and number")
        value: form.checkout.address.line1
        error: form.checkout.addressErrors.line1
    }

    AddressField {
        id: line2Field

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
            id: postalField

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
            id: cityField

            Layout.alignment: Qt.AlignTop
            field: CheckoutModel.City
            label: qsTr("City")
            value: form.checkout.address.city
            error: form.checkout.addressErrors.city
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: form.narrow ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        FormField {
            id: countryField

            // Both ask for the same width, so that they share the row evenly.
            Layout.preferredWidth: 200
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
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
            id: regionField

            Layout.preferredWidth: 200
            Layout.alignment: Qt.AlignTop
            field: CheckoutModel.Region
            label: qsTr("Region or state")
            optional: true
            value: form.checkout.address.region
            error: form.checkout.addressErrors.region
        }
    }

    AddressField {
        id: phoneField

        field: CheckoutModel.Phone
        label: qsTr("Phone")
        hint: qsTr("Only for the carrier.")
        optional: true
        hints: Qt.ImhDialableCharactersOnly
        value: form.checkout.address.phone
        error: form.checkout.addressErrors.phone
    }
}
