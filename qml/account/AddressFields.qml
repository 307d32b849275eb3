// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The fields of an address, and what is wrong with them. Fields are numbered as by CheckoutModel.
ColumnLayout {
    id: form

    required property addressItem address
    required property addressItem errors
    required property ItemListModel countries
    readonly property bool narrow: width < 520

    signal fieldEdited(field: int, text: string)
    // A person left the field.
    signal fieldLeft(field: int)

    spacing: Theme.space4

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
            onTextEdited: form.fieldEdited(entry.field, text)
            onEditingFinished: form.fieldLeft(entry.field)
        }
    }

    AddressField {
        id: nameField

        field: CheckoutModel.Name
        label: qsTr("Name")
        value: form.address.name
        error: form.errors.name
    }

    AddressField {
        id: line1Field

        field: CheckoutModel.Line1
        label: qsTr("Street and number")
        value: form.address.line1
        error: form.errors.line1
    }

    AddressField {
        id: line2Field

        field: CheckoutModel.Line2
        label: qsTr("Flat, floor, company")
        optional: true
        value: form.address.line2
        error: form.errors.line2
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
            value: form.address.postalCode
            error: form.errors.postalCode
        }

        AddressField {
            id: cityField

            Layout.alignment: Qt.AlignTop
            field: CheckoutModel.City
            label: qsTr("City")
            value: form.address.city
            error: form.errors.city
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
            error: form.errors.country

            ComboBox {
                Layout.fillWidth: true
                label: qsTr("Country")
                model: form.countries
                textRole: "text"
                valueRole: "value"
                invalid: form.errors.country !== ""
                displayText: currentIndex < 0 ? qsTr("Choose a country") : currentText
                currentIndex: count > 0 ? indexOfValue(form.address.country) : -1
                onActivated: {
                    form.fieldEdited(CheckoutModel.Country, currentValue);
                    form.fieldLeft(CheckoutModel.Country);
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
            value: form.address.region
            error: form.errors.region
        }
    }

    AddressField {
        id: phoneField

        field: CheckoutModel.Phone
        label: qsTr("Phone")
        hint: qsTr("Only for the carrier.")
        optional: true
        hints: Qt.ImhDialableCharactersOnly
        value: form.address.phone
        error: form.errors.phone
    }
}
