// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Writes an address of the book: a new one, or `addressId` anew.
FormPage {
    id: page

    property string addressId

    title: addressId === "" ? qsTr("New address") : qsTr("Address")
    heading: addressId === "" ? qsTr("New address") : qsTr("Change the address")
    errorText: edit.missing ? qsTr("This address was removed on another device. Saving it brings it back.") : edit.errorText
    wide: true

    AddressEditModel {
        id: edit

        app: App
        addressId: page.addressId
        onSaved: {
            page.navigator.said(qsTr("The address is kept"));
            page.navigator.back();
        }
    }

    AddressFields {
        Layout.fillWidth: true
        address: edit.address
        errors: edit.errors
        countries: edit.countries
        onFieldEdited: (field, text) => edit.setField(field, text)
        onFieldLeft: field => edit.checkField(field)
    }

    Switch {
        Layout.fillWidth: true
        enabled: !edit.alreadyPreferred
        text: qsTr("Send my orders here")
        checked: edit.preferred
        onToggled: edit.preferred = checked
    }

    Button {
        Layout.fillWidth: true
        kind: Button.Primary
        text: qsTr("Keep the address")
        onClicked: edit.save()
    }
}
