// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQml.Models
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The properties of a product, and those that others of its category have. People narrow lists down by them.
Panel {
    id: panel

    required property VendorProductEditModel product

    title: qsTr("Properties")

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.muted
        text: panel.product.categoryId === "" ? qsTr("Choose a category, and what products there usually have stands here.") : qsTr("People find products by these. What does not apply stays empty.")
    }

    GridLayout {
        Layout.fillWidth: true
        visible: panel.product.attributes.count > 0
        columns: panel.width < 560 ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        Repeater {
            model: panel.product.attributes

            FormField {
                id: entry

                required property string key
                required property string value
                required property list<string> choices

                required property bool isRequired

                required label
                required error

                hint: isRequired ? qsTr("Needed to propose the product.") : ""

                Layout.fillWidth: true
                Layout.preferredWidth: 200
                Layout.alignment: Qt.AlignTop

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space1

                    TextField {
                        Layout.fillWidth: true
                        text: entry.value
                        showsPlaceholder: false
                        maximumLength: Math.max(2000, entry.value.length)
                        Accessible.name: entry.label
                        onTextEdited: panel.product.setAttribute(entry.key, text)
                        onEditingFinished: panel.product.checkAttribute(entry.key)
                    }

                    IconButton {
                        id: pick

                        visible: entry.choices.length > 0
                        icon.name: "chevron-down"
                        text: qsTr("What others have: %1").arg(entry.label)
                        onClicked: menu.popup(0, height)

                        Menu {
                            id: menu

                            Instantiator {
                                model: entry.choices
                                delegate: MenuItem {
                                    required property string modelData

                                    text: modelData
                                    onTriggered: {
                                        panel.product.setAttribute(entry.key, modelData);
                                        panel.product.checkAttribute(entry.key);
                                    }
                                }
                                onObjectAdded: (index, item) => menu.insertItem(index, item as MenuItem)
                                onObjectRemoved: (index, item) => menu.removeItem(item as MenuItem)
                            }
                        }
                    }
                }
            }
        }
    }

    RowLayout {
        spacing: Theme.space2

        TextField {
            id: name

            Layout.fillWidth: true
            Layout.preferredWidth: 140
            placeholderText: qsTr("Another property")
            maximumLength: 100
        }

        TextField {
            id: value

            Layout.fillWidth: true
            Layout.preferredWidth: 140
            placeholderText: qsTr("Value")
            maximumLength: 200
            onAccepted: panel.add()
        }

        IconButton {
            enabled: name.text.trim() !== "" && value.text.trim() !== ""
            icon.name: "plus"
            text: qsTr("Add the property")
            onClicked: panel.add()
        }
    }

    function add(): void {
        if (name.text.trim() === "" || value.text.trim() === "")
            return;
        product.addAttribute(name.text, value.text);
        name.clear();
        value.clear();
        name.forceActiveFocus(Qt.TabFocusReason);
    }
}
