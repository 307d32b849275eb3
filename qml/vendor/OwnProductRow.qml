// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Aura.Shop
import Aura.Theme
import AuraStyle

// A product of one's own: chosen, priced and moved on in place. Columns where there is room, lines below one another on
// a phone.
Rectangle {
    id: row

    required property string productId
    required property string name
    required property string sku
    required property string priceText
    required property string priceField
    required property string stockText
    required property int stockTone
    required property string statusText
    required property int statusTone
    required property list<string> steps
    required property list<string> stepTexts
    required property bool selected
    required property bool waiting
    required property bool refused
    required property string picture
    required property string pictureColor
    required property string glyph
    readonly property bool narrow: width < 640
    readonly property bool typing: price.activeFocus
    readonly property string stateText: refused ? qsTr("Needs your decision") : waiting ? qsTr("Waits to be sent") : ""

    signal picked(selected: bool)
    signal opened
    signal priced(text: string)
    signal moved(status: string)

    // Ends typing, as leaving the field does: what was typed is the price.
    function leave(): void {
        price.focus = false;
    }

    implicitWidth: 800
    implicitHeight: narrow ? words.height + tools.height + 3 * Theme.space3 : Math.max(64, words.height + 2 * Theme.space3)
    radius: Theme.radiusMedium
    color: selected ? Theme.accentSoft : Theme.raised
    border.width: 1
    border.color: selected ? Theme.accent : Theme.hairline
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, sku, priceText, qsTr("In stock: %1").arg(stockText), statusText, stateText], ", ")

    CheckBox {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        y: row.narrow ? Theme.space3 + 6 : (parent.height - height) / 2
        checked: row.selected
        text: ""
        Accessible.name: qsTr("Choose %1").arg(row.name)
        onToggled: row.picked(checked)
    }

    ProductPicture {
        id: picture

        anchors.left: box.right
        anchors.leftMargin: Theme.space2
        y: row.narrow ? Theme.space3 : (parent.height - height) / 2
        width: 40
        height: 40
        seed: row.productId
        picture: row.picture
        pictureColor: row.pictureColor
        glyph: row.glyph
        text: row.name
        Accessible.ignored: true
    }

    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: Theme.space3
        anchors.right: edit.left
        anchors.rightMargin: Theme.space2
        y: row.narrow ? Theme.space3 : (parent.height - height) / 2
        spacing: 2

        TapHandler {
            onTapped: row.opened()
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            variant: Label.Strong
            font.pixelSize: Theme.scaled(14)
            text: row.name
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            variant: Label.Small
            color: row.refused ? Theme.warning : Theme.muted
            text: Theme.joined([row.sku, row.stateText], " · ")
            Accessible.ignored: true
        }
    }

    IconButton {
        id: edit

        anchors.right: row.narrow ? parent.right : tools.left
        anchors.rightMargin: row.narrow ? Theme.space2 : Theme.space3
        y: row.narrow ? Theme.space2 : (parent.height - height) / 2
        compact: true
        icon.name: "edit"
        text: qsTr("Edit %1").arg(row.name)
        onClicked: row.opened()
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: row.narrow ? parent.height - height - Theme.space3 : (parent.height - height) / 2
        spacing: Theme.space3

        TextField {
            id: price

            // What a person has written and not finished.
            property string typed

            anchors.verticalCenter: parent.verticalCenter
            width: 104
            visible: row.priceField !== ""
            leftPadding: Theme.space2
            rightPadding: Theme.space2
            horizontalAlignment: TextInput.AlignRight
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            showsPlaceholder: false
            Accessible.name: qsTr("Price of %1").arg(row.name)
            onTextEdited: typed = text
            onEditingFinished: {
                const wanted = typed;
                typed = "";
                if (wanted !== "")
                    row.priced(wanted);
            }
            // Escape takes back what was typed before it leaves the page.
            Keys.onShortcutOverride: event => {
                if (event.key === Qt.Key_Escape && typed !== "")
                    event.accepted = true;
            }
            Keys.onEscapePressed: event => {
                event.accepted = typed !== "";
                typed = "";
                text = row.priceField;
            }

            Binding {
                target: price
                property: "text"
                value: row.priceText
                // While somebody types, what they type is what stands there.
                when: !price.activeFocus
                restoreMode: Binding.RestoreNone
            }

            onActiveFocusChanged: {
                if (activeFocus) {
                    text = row.priceField;
                    selectAll();
                }
            }
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: row.narrow ? undefined : 104 // undefined: as wide as it is
            visible: row.priceField === ""
            horizontalAlignment: Text.AlignRight
            font.pixelSize: Theme.scaled(14)
            text: row.priceText
            Accessible.ignored: true
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: row.narrow ? undefined : 84
            horizontalAlignment: Text.AlignRight
            font.pixelSize: Theme.scaled(14)
            font.weight: row.stockTone > 0 ? Font.Medium : Font.Normal
            color: row.stockTone === Tag.Danger ? Theme.danger : row.stockTone === Tag.Warning ? Theme.warning : Theme.ink
            text: row.stockText
            Accessible.ignored: true
        }

        Item {
            anchors.verticalCenter: parent.verticalCenter
            width: row.narrow ? status.implicitWidth : 132
            height: status.implicitHeight

            Button {
                id: status

                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width)
                compact: true
                enabled: row.steps.length > 0
                text: row.statusText
                icon.name: row.steps.length > 0 ? "chevron-down" : ""
                trailingIcon: true
                Accessible.name: qsTr("Status of %1: %2").arg(row.name).arg(row.statusText)
                onClicked: menu.popup(0, height)

                Menu {
                    id: menu

                    Instantiator {
                        model: row.steps
                        delegate: MenuItem {
                            required property string modelData
                            required property int index

                            text: row.stepTexts[index]
                            onTriggered: row.moved(modelData)
                        }
                        onObjectAdded: (index, item) => menu.insertItem(index, item as MenuItem)
                        onObjectRemoved: (index, item) => menu.removeItem(item as MenuItem)
                    }
                }
            }
        }
    }
}
