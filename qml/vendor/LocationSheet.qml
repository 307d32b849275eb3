// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What a location of the shop is called and where it is.
Sheet {
    id: sheet

    required property StockLocationsModel locations
    // Of the location that is changed; empty for a new one.
    property string key
    property bool tried: false

    function show(key: string, name: string, address: string): void {
        sheet.key = key;
        sheet.tried = false;
        nameField.text = name;
        addressField.text = address;
        sheet.open();
    }

    function save(): void {
        sheet.tried = true;
        if (sheet.locations.put(sheet.key, nameField.text, addressField.text))
            sheet.close();
    }

    title: key === "" ? qsTr("New location") : qsTr("Location")
    sideWidth: 440
    contentHeight: form.implicitHeight
    onOpened: nameField.forceActiveFocus(Qt.TabFocusReason)

    ColumnLayout {
        id: form

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space4

        FormField {
            id: nameEntry

            Layout.fillWidth: true
            label: qsTr("Name")
            hint: qsTr("Such as “Market stall” or “Warehouse”. Buyers do not see it.")
            error: sheet.tried ? sheet.locations.problem(sheet.key, nameField.text, addressField.text) : ""

            TextField {
                id: nameField

                Layout.fillWidth: true
                maximumLength: 60
                invalid: nameEntry.error !== ""
                Accessible.name: qsTr("Name")
                Accessible.description: nameEntry.error
                onAccepted: sheet.save()
            }
        }

        FormField {
            Layout.fillWidth: true
            label: qsTr("Address")
            optional: true

            TextField {
                id: addressField

                Layout.fillWidth: true
                maximumLength: 300
                Accessible.name: qsTr("Address")
                onAccepted: sheet.save()
            }
        }

        Button {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            kind: Button.Primary
            text: qsTr("Save")
            onClicked: sheet.save()
        }
    }
}
