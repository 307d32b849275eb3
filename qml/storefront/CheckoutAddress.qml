// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Where the order goes: one of the person's addresses, or one that is written here.
Panel {
    id: form

    required property CheckoutModel checkout

    // Brings the first field that is wrong into view, ready to be typed into.
    function goToError(view: Flickable): void {
        fields.goToError(view);
    }

    title: qsTr("Where does it go?")

    ColumnLayout {
        Layout.fillWidth: true
        visible: form.checkout.addressBook.count > 0
        spacing: Theme.space3

        Repeater {
            model: form.checkout.addressBook

            AddressCard {
                required property string addressId
                required property string lines
                required property bool chosen

                Layout.fillWidth: true
                address: lines
                checkable: true
                autoExclusive: false
                checked: chosen
                editable: false
                onClicked: {
                    form.checkout.chooseAddress(addressId);
                    checked = Qt.binding(() => chosen);
                }
            }
        }

        Button {
            visible: !form.checkout.writesAddress
            icon.name: "plus"
            text: qsTr("Another address")
            onClicked: form.checkout.writeAnother()
        }
    }

    AddressFields {
        id: fields

        Layout.fillWidth: true
        visible: form.checkout.writesAddress
        address: form.checkout.address
        errors: form.checkout.addressErrors
        countries: form.checkout.countries
        onFieldEdited: (field, text) => form.checkout.setField(field, text)
        onFieldLeft: field => form.checkout.checkField(field)
    }

    CheckBox {
        Layout.fillWidth: true
        visible: form.checkout.writesAddress && form.checkout.canKeepAddress
        text: qsTr("Keep it in my address book")
        checked: form.checkout.keepsAddress
        onToggled: form.checkout.keepsAddress = checked
    }
}
