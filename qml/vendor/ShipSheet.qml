// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What goes into the next parcel, and what the carrier says of it; the latter may be left out.
Sheet {
    id: sheet

    required property ParcelModel parcel

    // The slip of what is chosen is wanted.
    signal slipWanted

    title: qsTr("Ship it")
    sideWidth: 420
    contentHeight: form.implicitHeight
    onOpened: number.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        sheet.parcel.reset();
        number.clear();
        url.clear();
    }

    ColumnLayout {
        id: form

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space4

        Label {
            Layout.fillWidth: true
            visible: sheet.parcel.divisible
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: qsTr("What is in this parcel? What is left can be sent later.")
        }

        Repeater {
            model: sheet.parcel.divisible ? sheet.parcel.lines : null

            RowLayout {
                id: line

                required property string variantId
                required property string name
                required property string sku
                required property int remaining
                required property int quantity

                Layout.fillWidth: true
                spacing: Theme.space3

                Column {
                    Layout.fillWidth: true

                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        text: line.name
                    }

                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        variant: Label.Small
                        color: Theme.muted
                        text: Theme.joined([line.sku, qsTr("%n to send", "", line.remaining)], " · ")
                    }
                }

                QuantityStepper {
                    compact: true
                    from: 0
                    to: line.remaining
                    value: line.quantity
                    Accessible.name: qsTr("In this parcel of %1: %2").arg(line.name).arg(value)
                    onValueModified: sheet.parcel.setQuantity(line.variantId, value)
                }
            }
        }

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
            enabled: sheet.parcel.canShip
            text: sheet.parcel.whole ? qsTr("Mark as shipped") : qsTr("Mark this part as shipped")
            onClicked: sheet.send()
        }

        Button {
            Layout.fillWidth: true
            visible: sheet.parcel.divisible
            enabled: sheet.parcel.canShip
            icon.name: "download"
            text: qsTr("Packing slip")
            onClicked: sheet.slipWanted()
        }
    }

    function send(): void {
        if (!sheet.parcel.canShip)
            return;
        sheet.parcel.ship(carrier.text, number.text, url.text);
        sheet.close();
    }
}
