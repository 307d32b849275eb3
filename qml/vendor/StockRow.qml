// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
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
    required property string draftField
    required property string draftText
    required property string problem
    required property bool waiting
    required property bool refused
    required property string picture
    required property string pictureColor
    required property string glyph
    property bool counting: false
    // The shop has more than one location.
    property bool movable: false
    // Hears the keys of the field: what a scanner types there is a code and no number.
    property VendorStockModel scanner: null
    readonly property bool typing: field.activeFocus
    readonly property bool narrow: width < 520
    readonly property string stateText: refused ? qsTr("Needs your decision") : waiting ? qsTr("Waits to be sent") : ""

    signal stepped(by: int)
    signal entered(text: string)
    signal cleared
    signal opened
    signal moved

    // Ends typing, as leaving the field does: what was typed is entered.
    function leave(): void {
        field.focus = false;
    }

    implicitWidth: 640
    implicitHeight: narrow ? words.height + tools.height + 3 * Theme.space3 : Math.max(72, words.height + 2 * Theme.space3)
    radius: Theme.radiusLarge
    color: Theme.raised
    border.width: drafted ? 2 : 1
    border.color: drafted ? Theme.accent : Theme.hairline
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, sku, qsTr("%1 on the shelf").arg(onHandText), levelText, detail, drafted ? draftText : "", problem, stateText], ", ")

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
                visible: text !== ""
                kind: row.refused ? Tag.Warning : Tag.Neutral
                text: row.stateText
                Accessible.ignored: true
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

        Label {
            width: parent.width
            visible: row.problem !== ""
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.danger
            text: row.problem
            Accessible.ignored: true
        }
    }

    // Everything but the tools opens the history; a button among them does for keyboards and screen readers.
    MouseArea {
        anchors.left: parent.left
        anchors.right: row.narrow ? parent.right : tools.left
        anchors.top: parent.top
        anchors.bottom: row.narrow ? tools.top : parent.bottom
        cursorShape: Qt.PointingHandCursor
        onClicked: row.opened()
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
            visible: row.movable && !row.drafted
            icon.name: "arrow-right"
            iconSize: 18
            color: Theme.muted
            text: qsTr("Move %1 to another location").arg(row.name)
            onClicked: row.moved()
        }

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            icon.name: "history"
            iconSize: 18
            color: Theme.muted
            text: qsTr("History of %1").arg(row.name)
            onClicked: row.opened()
        }

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            icon.name: "minus"
            text: row.counting ? qsTr("One fewer counted of %1").arg(row.name) : qsTr("One fewer of %1").arg(row.name)
            onClicked: row.stepped(-1)
        }

        TextField {
            id: field

            // What was typed and not entered yet; touched tells an empty field from one that nobody has written in.
            property string typed
            property bool touched: false
            // The same before the last key that may begin a code.
            property string typedBefore
            property bool touchedBefore: false

            function enter(): void {
                const wanted = touched;
                touched = false;
                if (wanted)
                    row.entered(typed);
            }

            function forget(): void {
                touched = false;
                text = row.draftField;
            }

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
            placeholderText: row.counting ? qsTr("Count") : "± " + Number(0).toLocaleString(Qt.locale(), "f", 0)
            Accessible.name: row.counting ? qsTr("Counted of %1").arg(row.name) : qsTr("More or fewer of %1").arg(row.name)
            onTextEdited: {
                typed = text;
                touched = true;
            }
            onActiveFocusChanged: {
                if (activeFocus)
                    selectAll();
                else
                    enter();
            }
            // Escape takes back what was typed before it leaves the page.
            Keys.onShortcutOverride: event => {
                if (event.key === Qt.Key_Escape && touched)
                    event.accepted = true;
            }
            Keys.onPressed: event => {
                const ends = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                const before = text;
                if (row.scanner !== null && row.scanner.key(ends ? "\r" : event.text)) {
                    event.accepted = true;
                    typed = text = typedBefore;
                    touched = touchedBefore;
                    return;
                }
                if (row.scanner !== null && row.scanner.scannedSoFar === 1) {
                    typedBefore = before;
                    touchedBefore = touched;
                }
                if (ends) {
                    event.accepted = true;
                    row.leave();
                } else if (event.key === Qt.Key_Escape && touched) {
                    event.accepted = true;
                    forget();
                }
            }

            Binding {
                target: field
                property: "text"
                value: row.draftField
                // While somebody types, what they type is what stands there.
                when: !field.activeFocus
                restoreMode: Binding.RestoreNone
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
