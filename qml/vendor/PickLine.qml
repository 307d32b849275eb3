// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// An article to be picked, and a box to tick it off.
RowLayout {
    id: line

    required property string variantId
    required property string productId
    required property string name
    required property string sku
    required property string quantityText
    required property string total
    required property string stockText
    required property string note
    required property bool open
    required property bool picked
    required property string picture
    required property string pictureColor
    required property string glyph
    property bool pickable: false

    signal ticked(picked: bool)

    spacing: Theme.space3

    CheckBox {
        visible: line.pickable && line.open
        checked: line.picked
        text: ""
        Accessible.name: qsTr("Picked: %1").arg(line.name)
        onToggled: line.ticked(checked)
    }

    ProductPicture {
        Layout.preferredWidth: 44
        Layout.preferredHeight: 44
        seed: line.productId
        picture: line.picture
        pictureColor: line.pictureColor
        glyph: line.glyph
        text: line.name
        Accessible.ignored: true
    }

    Column {
        Layout.fillWidth: true
        spacing: 2
        Accessible.role: Accessible.ListItem
        Accessible.name: Theme.joined([line.quantityText, line.name, line.sku, line.note, line.stockText, line.total], ", ")

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Strong
            color: line.picked && line.pickable ? Theme.muted : Theme.ink
            text: qsTr("%1 %2").arg(line.quantityText).arg(line.name)
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: Theme.joined([line.note, line.sku, line.stockText], " · ")
            Accessible.ignored: true
        }
    }

    Label {
        text: line.total
        Accessible.ignored: true
    }
}
