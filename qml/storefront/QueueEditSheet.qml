// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Changes an operation that the shop did not take: how many of each, where it goes, what to tell the shop.
Sheet {
    id: sheet

    signal said(text: string)

    function edit(opId: string): void {
        model.opId = opId;
        open();
    }

    title: qsTr("Change and send again")
    sideWidth: 460
    contentHeight: scroll.contentHeight + foot.height + Theme.space4
    onClosed: model.opId = ""

    QueueEditModel {
        id: model

        app: App
        onSaved: {
            sheet.close();
            sheet.said(qsTr("Changed. It is sent as soon as the shop can be reached."));
        }
        onFailed: text => sheet.said(text)
        onChanged: {
            if (state === QueueEditModel.Gone && sheet.opened)
                sheet.close();
        }
    }

    component EditField: FormField {
        id: field

        required property int part
        property string value

        Layout.fillWidth: true

        TextField {
            Layout.fillWidth: true
            text: field.value
            invalid: field.error !== ""
            maximumLength: 200
            Accessible.name: field.label
            onTextEdited: model.setField(field.part, text)
        }
    }

    Item {
        anchors.fill: parent

        Flickable {
            id: scroll

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.space4
            contentHeight: form.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: ScrollBar {}

            ColumnLayout {
                id: form

                width: scroll.width - Theme.space3
                spacing: Theme.space4

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    visible: text !== ""
                    color: Theme.danger
                    text: model.reason
                }

                Repeater {
                    model: model.lines

                    RowLayout {
                        id: line

                        required property string variantId
                        required property string name
                        required property string variantName
                        required property string unitPrice
                        required property int quantity
                        required property bool isShort

                        Layout.fillWidth: true
                        spacing: Theme.space3

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0

                            Label {
                                Layout.fillWidth: true
                                horizontalAlignment: Text.AlignLeft
                                wrapMode: Text.Wrap
                                maximumLineCount: 2
                                elide: Text.ElideRight
                                font.pixelSize: Theme.scaled(14)
                                font.weight: Font.Medium
                                font.strikeout: line.quantity === 0
                                text: line.name
                            }

                            Label {
                                Layout.fillWidth: true
                                horizontalAlignment: Text.AlignLeft
                                variant: Label.Small
                                color: line.isShort ? Theme.danger : Theme.muted
                                text: line.isShort ? qsTr("Not enough in stock") : Theme.joined([line.variantName, line.unitPrice], " · ")
                            }
                        }

                        QuantityStepper {
                            compact: true
                            from: model.hasAddress ? 0 : 1
                            to: 9999
                            value: line.quantity
                            Accessible.name: qsTr("%1, quantity: %2").arg(line.name).arg(value)
                            onValueModified: model.setQuantity(line.variantId, value)
                        }
                    }
                }

                RowLayout {
                    Layout.fillWidth: true
                    visible: model.totalText !== ""

                    Label {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.muted
                        text: qsTr("Total, with delivery")
                    }

                    Label {
                        variant: Label.Strong
                        text: model.totalText
                    }
                }

                Divider {
                    Layout.fillWidth: true
                    visible: model.hasAddress
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    visible: model.hasAddress
                    spacing: Theme.space4

                    EditField {
                        part: CheckoutModel.Name
                        label: qsTr("Name")
                        value: model.address.name
                        error: model.addressErrors.name
                    }

                    EditField {
                        part: CheckoutModel.Line1
                        label: qsTr("Street and number")
                        value: model.address.line1
                        error: model.addressErrors.line1
                    }

                    EditField {
                        part: CheckoutModel.Line2
                        label: qsTr("Flat, floor, company")
                        optional: true
                        value: model.address.line2
                        error: model.addressErrors.line2
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.space3

                        EditField {
                            Layout.fillWidth: false
                            Layout.preferredWidth: 120
                            Layout.alignment: Qt.AlignTop
                            part: CheckoutModel.PostalCode
                            label: qsTr("Postal code")
                            value: model.address.postalCode
                            error: model.addressErrors.postalCode
                        }

                        EditField {
                            Layout.alignment: Qt.AlignTop
                            part: CheckoutModel.City
                            label: qsTr("City")
                            value: model.address.city
                            error: model.addressErrors.city
                        }
                    }

                    FormField {
                        Layout.fillWidth: true
                        label: qsTr("Note to the shops")
                        optional: true

                        TextArea {
                            Layout.fillWidth: true
                            text: model.notes
                            Accessible.name: qsTr("Note to the shops")
                            onEditingFinished: model.notes = text
                        }
                    }
                }
            }
        }

        Button {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            kind: Button.Primary
            enabled: model.canSave
            text: qsTr("Send again")
            onClicked: model.save()
        }
    }
}
