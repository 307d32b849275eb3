// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// A line of a cart or, with `editable` off, of an order.
Item {
    id: line

    required property string title
    required property string total
    required property string seed
    property string variant
    property string unitPrice
    property string notice
    // What a promotion takes off; mostly empty.
    property string discount
    property string picture
    property string pictureColor
    property string glyph
    property int quantity: 1
    property int most: 99
    property bool editable: true
    property bool canSave: false
    readonly property bool narrow: width < 540
    readonly property int inset: editable ? Theme.space3 : Theme.space1

    signal quantityModified(quantity: int)
    signal removed
    signal savedForLater
    signal clicked

    implicitWidth: 560
    implicitHeight: Math.max(image.height, narrow ? texts.height + Theme.space2 + foot.height : Math.max(texts.height, foot.height)) + 2 * inset
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %n piece(s), %2", "", quantity).arg(title).arg(total)

    ProductPicture {
        id: image

        anchors.left: parent.left
        y: line.inset
        width: line.narrow ? 64 : 72
        height: width
        seed: line.seed
        picture: line.picture
        pictureColor: line.pictureColor
        glyph: line.glyph
        text: line.title

        TapHandler {
            onTapped: line.clicked()
        }
    }

    Column {
        id: texts

        anchors.left: image.right
        anchors.leftMargin: Theme.space4
        anchors.right: line.narrow ? bin.left : foot.left
        anchors.rightMargin: line.narrow ? Theme.space1 : Theme.space4
        y: line.narrow ? line.inset : (line.height - height) / 2
        spacing: 2

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            lineHeight: 20
            font.pixelSize: Theme.scaled(14)
            font.weight: Font.Medium
            text: line.title

            TapHandler {
                onTapped: line.clicked()
            }
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            visible: text !== ""
            variant: Label.Small
            color: Theme.muted
            text: line.variant !== "" && line.unitPrice !== "" ? "%1 · %2".arg(line.variant).arg(line.unitPrice) : line.variant + line.unitPrice
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            visible: text !== ""
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.warning
            text: line.notice
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            visible: text !== ""
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.positive
            text: line.discount
        }

        Button {
            anchors.left: parent.left
            visible: line.canSave
            compact: true
            kind: Button.Quiet
            leftPadding: 0
            text: qsTr("Save for later")
            Accessible.name: qsTr("Save %1 for later").arg(line.title)
            onClicked: line.savedForLater()
        }
    }

    Item {
        id: foot

        anchors.right: line.narrow ? parent.right : bin.left
        anchors.rightMargin: line.narrow || !line.editable ? 0 : Theme.space2
        y: line.narrow ? texts.y + texts.height + Theme.space2 : (line.height - height) / 2
        width: line.narrow ? line.width - image.width - Theme.space4 : 200
        height: line.editable ? stepper.height : totalLabel.implicitHeight

        QuantityStepper {
            id: stepper

            anchors.left: parent.left
            compact: true
            visible: line.editable
            to: Math.max(line.most, line.quantity)
            value: line.quantity
            onValueModified: line.quantityModified(value)
        }

        Label {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !line.editable
            color: Theme.muted
            text: "× " + Number(line.quantity).toLocaleString(Qt.locale(), "f", 0)
        }

        Label {
            id: totalLabel

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            variant: Label.Strong
            text: line.total
        }
    }

    IconButton {
        id: bin

        // A narrow line has it beside the name, where it leaves room for the total.
        anchors.right: parent.right
        anchors.rightMargin: line.narrow ? -Theme.space2 : 0
        y: line.narrow ? Theme.space1 : (line.height - height) / 2
        width: visible ? implicitWidth : 0
        compact: true
        visible: line.editable
        icon.name: "trash"
        iconSize: 18
        color: Theme.muted
        text: qsTr("Remove %1").arg(line.title)
        onClicked: line.removed()
    }
}
