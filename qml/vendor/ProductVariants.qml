// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Prices and stock of a product, and the options of which its variants are made.
Panel {
    id: panel

    required property VendorProductEditModel product
    readonly property bool narrow: width < 560

    title: product.axes.count > 0 || !product.matrix ? qsTr("Variants") : qsTr("Price and stock")

    Repeater {
        model: panel.product.axes

        ColumnLayout {
            id: axis

            required property int index
            required property string name
            required property list<string> values

            Layout.fillWidth: true
            spacing: Theme.space2

            RowLayout {
                spacing: Theme.space2

                TextField {
                    Layout.fillWidth: true
                    text: axis.name
                    maximumLength: 60
                    showsPlaceholder: false
                    Accessible.name: qsTr("Name of option %1").arg(axis.index + 1)
                    onEditingFinished: {
                        if (text !== axis.name)
                            panel.product.renameAxis(axis.index, text);
                    }
                }

                IconButton {
                    icon.name: "trash"
                    text: qsTr("Remove the option %1").arg(axis.name)
                    onClicked: panel.product.removeAxis(axis.index)
                }
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Repeater {
                    model: axis.values

                    FacetChip {
                        id: chip

                        required property string modelData

                        icon.name: "edit"
                        text: modelData
                        Accessible.name: qsTr("Rename or remove %1 of %2").arg(modelData).arg(axis.name)
                        onClicked: doings.popup(chip, 0, chip.height)

                        Menu {
                            id: doings

                            MenuItem {
                                text: qsTr("Rename…")
                                onTriggered: renaming.ask(axis.index, chip.modelData)
                            }

                            MenuItem {
                                text: qsTr("Remove")
                                onTriggered: panel.product.removeValue(axis.index, chip.modelData)
                            }
                        }
                    }
                }
            }

            TextField {
                Layout.fillWidth: true
                placeholderText: axis.values.length === 0 ? qsTr("Values, such as S, M, L") : qsTr("Another value")
                maximumLength: 400
                Accessible.name: qsTr("Add a value to %1").arg(axis.name)
                onEditingFinished: {
                    if (text.trim() !== "")
                        panel.product.addValue(axis.index, text);
                    clear();
                }
            }

            Divider {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.danger
        text: panel.product.errors.variants
        Accessible.role: Accessible.AlertMessage
    }

    Repeater {
        model: panel.product.variants

        VariantEditRow {
            Layout.fillWidth: true
            Layout.topMargin: name === "" ? 0 : Theme.space2
            narrow: panel.narrow
            currency: panel.product.currency
            removable: panel.product.matrix && panel.product.axes.count > 0
            onEdited: (field, text) => panel.product.setVariant(variantId, field, text)
            onFinished: field => panel.product.checkVariant(variantId, field)
            onWanted: offered => panel.product.setOffered(values, offered)
            onCopied: field => panel.product.copyToAll(variantId, field)
        }
    }

    RowLayout {
        visible: panel.product.canAddAxis
        spacing: Theme.space2

        TextField {
            id: fresh

            Layout.fillWidth: true
            placeholderText: panel.narrow ? qsTr("Option, such as size") : qsTr("It comes in several variants? Name an option, such as size")
            maximumLength: 60
            Accessible.name: qsTr("New option")
            onAccepted: panel.addAxis()
        }

        Button {
            enabled: fresh.text.trim() !== ""
            text: qsTr("Add the option")
            onClicked: panel.addAxis()
        }
    }

    // Another word for a value; what is sold under it stays what it is.
    Dialog {
        id: renaming

        property int axis: -1
        property string value

        function ask(axis: int, value: string): void {
            renaming.axis = axis;
            renaming.value = value;
            open();
        }

        title: qsTr("Another word for “%1”").arg(value)
        standardButtons: T.Dialog.Ok | T.Dialog.Cancel
        contentHeight: word.implicitHeight
        onAboutToShow: {
            word.text = value;
            word.selectAll();
        }
        onAccepted: panel.product.renameValue(axis, value, word.text)

        TextField {
            id: word

            width: parent.width
            focus: true
            maximumLength: 60
            showsPlaceholder: false
            Accessible.name: renaming.title
            onAccepted: renaming.accept()
        }
    }

    function addAxis(): void {
        product.addAxis(fresh.text);
        fresh.clear();
    }
}
