// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// What the carrier says of the parcel; all of it may be left out.
Sheet {
    id: sheet

    signal shipped(carrier: string, number: string, url: string)

    title: qsTr("Ship it")
    sideWidth: 420
    contentHeight: form.implicitHeight
    onOpened: number.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        number.clear();
        url.clear();
    }

    ColumnLayout {
        id: form

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space4

        FormField {
            Layout.fillWidth: true
            label: qsTr("Carrier")
            optional: true

            TextField {
                id: carrier

                Layout.fillWidth: true
                showsPlaceholder: false
                placeholderText: qsTr("Carrier")
            }
        }

        FormField {
            Layout.fillWidth: true
            label: qsTr("Tracking number")
            optional: true
            hint: qsTr("Type it, or scan it from the label.")

            TextField {
                id: number

                Layout.fillWidth: true
                showsPlaceholder: false
                placeholderText: qsTr("Tracking number")
                onAccepted: sheet.send()
            }
        }

        FormField {
            Layout.fillWidth: true
            label: qsTr("Where it can be followed")
            optional: true

            TextField {
                id: url

                Layout.fillWidth: true
                showsPlaceholder: false
                placeholderText: qsTr("Where it can be followed")
                inputMethodHints: Qt.ImhUrlCharactersOnly
                onAccepted: sheet.send()
            }
        }

        Button {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            kind: Button.Primary
            icon.name: "truck"
            text: qsTr("Mark as shipped")
            onClicked: sheet.send()
        }
    }

    function send(): void {
        sheet.shipped(carrier.text, number.text, url.text);
        sheet.close();
    }
}
