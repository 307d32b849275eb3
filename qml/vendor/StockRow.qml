// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import AuraStyle

// A variant on the shelf: how many there are, and how many more, fewer or counted.
Rectangle {
    id: row

    required property string variantId
    required property string productId
    required property string name
    required property string sku
    required property int onHand
    required property string onHandText
    required property string detail
    required property string levelText
    required property int levelTone
    required property bool drafted
    required property int draft
    required property string draftText
    required property bool waiting
    required property string picture
    required property string pictureColor
    required property string glyph
    property bool counting: false
    readonly property bool narrow: width < 520

    signal stepped(by: int)
    signal entered(value: int)
    signal cleared

    implicitWidth: 640
    implicitHeight: narrow ? words.height + tools.height + 3 * Theme.space3 : Math.max(72, words.height + 2 * Theme.space3)
    radius: Theme.radiusLarge
    color: Theme.raised
    border.width: drafted ? 2 : 1
    border.color: drafted ? Theme.accent : Theme.hairline
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, sku, qsTr("%1 on the shelf").arg(onHandText), levelText, detail, drafted ? draftText : ""], ", ")

    ProductPicture {
        id: picture

        x: row.LayoutMirroring.enabled ? parent.width - width - Theme.space4 : Theme.space4
        y: row.narrow ? Theme.space3 : (parent.height - height) / 2
        width: 44
        height: 44
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
        anchors.right: row.narrow ? parent.right : tools.left
        anchors.rightMargin: Theme.space4
        y: row.narrow ? Theme.space3 : (parent.height - height) / 2
        spacing: 2

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            variant: Label.Strong
            text: row.name
            Accessible.ignored: true
        }

        Flow {
            width: parent.width
            spacing: Theme.space2

            Label {
                height: 22
                verticalAlignment: Text.AlignVCenter
                variant: Label.Small
                text: row.drafted ? row.draftText : qsTr("%1 on the shelf").arg(row.onHandText)
                color: row.drafted ? Theme.accent : Theme.ink
                Accessible.ignored: true
            }

            Tag {
                visible: row.levelText !== ""
                kind: row.levelTone
                text: row.levelText
                Accessible.ignored: true
            }

            Tag {
                visible: row.waiting
                text: qsTr("Waits to be sent")
            }

            Label {
                width: Math.min(implicitWidth, parent.width)
                height: 22
                horizontalAlignment: Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                variant: Label.Small
                color: Theme.muted
                text: Theme.joined([row.sku, row.detail], " · ")
                Accessible.ignored: true
            }
        }
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: row.narrow ? parent.height - height - Theme.space3 : (parent.height - height) / 2
        spacing: Theme.space1

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.drafted
            icon.name: "undo"
            iconSize: 18
            color: Theme.muted
            text: qsTr("Leave %1 as it was").arg(row.name)
            onClicked: row.cleared()
        }

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            icon.name: "minus"
            text: row.counting ? qsTr("One fewer counted of %1").arg(row.name) : qsTr("One fewer of %1").arg(row.name)
            onClicked: row.stepped(-1)
        }

        TextField {
            id: field

            anchors.verticalCenter: parent.verticalCenter
            width: 76
            leftPadding: Theme.space2
            rightPadding: Theme.space2
            horizontalAlignment: TextInput.AlignHCenter
            inputMethodHints: row.counting ? Qt.ImhDigitsOnly : Qt.ImhPreferNumbers
            validator: IntValidator {
                bottom: row.counting ? 0 : -999999
                top: 999999
            }
            showsPlaceholder: true
            placeholderText: row.counting ? qsTr("Count") : "± 0"
            Accessible.name: row.counting ? qsTr("Counted of %1").arg(row.name) : qsTr("More or fewer of %1").arg(row.name)
            onEditingFinished: {
                if (text === "")
                    row.cleared();
                else if (acceptableInput)
                    row.entered(parseInt(text));
            }

            Binding {
                target: field
                property: "text"
                value: !row.drafted ? "" : row.counting || row.draft < 0 ? row.draft.toString() : "+" + row.draft
                when: !field.activeFocus
            }
        }

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            icon.name: "plus"
            text: row.counting ? qsTr("One more counted of %1").arg(row.name) : qsTr("One more of %1").arg(row.name)
            onClicked: row.stepped(1)
        }
    }
}
