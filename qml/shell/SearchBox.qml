// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The search field with what a person may mean while typing: below the field, or over the whole page where it `fills`.
FocusScope {
    id: box

    required property Navigator navigator
    property bool fills: false
    // Where the page begins below the field, in the window.
    property real below: 0
    readonly property bool active: field.activeFocus

    // The person has found what to look for, or gave up.
    signal ended

    implicitWidth: 240
    implicitHeight: Theme.controlHeight

    function begin(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
        panel.offer();
    }

    function end(): void {
        panel.close();
        field.focus = false;
    }

    function follow(): void {
        if (!field.activeFocus || !navigator.draft)
            field.text = navigator.kind === "search" ? navigator.argument : "";
    }

    // `wanted` comes trimmed: with trim() in here, qmllint and qmlcachegen 6.4 read freed memory every third time.
    function submit(wanted: string): void {
        if (wanted === "")
            return;
        suggestions.remember(wanted);
        end();
        navigator.search(wanted, false);
        ended();
    }

    function choose(row: SuggestionRow): void {
        if (row.kind === SuggestionRow.Product || row.kind === SuggestionRow.Category) {
            const route = (row.kind === SuggestionRow.Product ? "product/" : "category/") + row.targetId;
            end();
            ended();
            navigator.open(route);
        } else {
            submit(row.text.trim());
        }
    }

    SuggestModel {
        id: suggestions

        app: App
        text: field.activeFocus ? field.text.trim() : ""
        limit: box.fills ? 8 : 6
        onCountChanged: {
            list.currentIndex = -1;
            if (count > 0 && field.activeFocus && field.text !== box.navigator.argument)
                panel.open();
            else if (count === 0 && !box.fills)
                panel.close();
        }
    }

    SearchField {
        id: field

        anchors.fill: parent
        focus: true
        placeholderText: App.productCount > 0 ? qsTr("Search %1").arg(App.productCountText) : qsTr("Search")
        shortcutHint: "/"
        onTextEdited: {
            panel.offer();
            if (box.navigator.kind === "search")
                box.navigator.search(text.trim(), true);
        }
        onCleared: {
            if (box.navigator.kind === "search")
                box.navigator.search("", true);
        }
        onActiveFocusChanged: {
            if (activeFocus)
                panel.offer();
            else
                panel.close();
        }
        onAccepted: {
            const row = list.currentItem;
            if (panel.visible && row !== null)
                box.choose(row);
            else
                box.submit(text.trim());
        }
        Keys.onDownPressed: list.currentIndex = Math.min(list.currentIndex + 1, suggestions.count - 1)
        Keys.onUpPressed: list.currentIndex = Math.max(list.currentIndex - 1, -1)
    }

    Popup {
        id: panel

        readonly property Item overlay: T.Overlay.overlay

        function offer(): void {
            list.currentIndex = -1;
            if (field.activeFocus && (box.fills || suggestions.count > 0))
                open();
        }

        parent: box.fills ? overlay : field
        x: box.fills ? 0 : Math.min(0, (field.width - width) / 2)
        y: box.fills ? box.below : field.height + Theme.space1
        width: box.fills && overlay ? overlay.width : Math.max(field.width, 380)
        height: box.fills && overlay ? overlay.height - box.below : Math.min(implicitHeight, 520)
        margins: box.fills ? 0 : Theme.space2
        padding: box.fills ? Theme.space2 : Theme.space1 + 2
        closePolicy: T.Popup.CloseOnPressOutsideParent
        focus: false

        contentHeight: column.height + recent.height

        Item {
            anchors.fill: parent

            Item {
                id: recent

                width: parent.width
                height: visible ? Theme.rowHeight : 0
                visible: field.text.trim() === "" && suggestions.count > 0

                Label {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    variant: Label.SmallStrong
                    color: Theme.muted
                    text: qsTr("Recent searches")
                }

                Button {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    compact: true
                    kind: Button.Quiet
                    focusPolicy: Qt.NoFocus
                    text: qsTr("Clear")
                    onClicked: suggestions.clearHistory()
                }
            }

            Label {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.space3
                y: Theme.space4
                visible: box.fills && suggestions.count === 0
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                text: field.text.trim() === "" ? qsTr("Look for products, brands, categories or article numbers.") : qsTr("No suggestions. Press Enter to search descriptions as well.")
            }

            // A plain column: a list view of no height makes no rows, and so would never grow out of an empty panel.
            Flickable {
                id: list

                property int currentIndex: -1
                readonly property SuggestionRow currentItem: rows.count > 0 ? rows.itemAt(currentIndex) as SuggestionRow : null

                anchors.fill: parent
                anchors.topMargin: recent.height
                clip: true
                contentHeight: column.height
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Suggestions")
                T.ScrollBar.vertical: ScrollBar {}
                onCurrentItemChanged: {
                    if (currentItem !== null)
                        contentY = Math.max(Math.min(contentY, currentItem.y), currentItem.y + currentItem.height - height);
                }

                Column {
                    id: column

                    width: list.width

                    Repeater {
                        id: rows

                        model: suggestions

                        SuggestionRow {
                            id: choice

                            required property int index
                            required text

                            width: column.width
                            highlighted: index === list.currentIndex
                            onClicked: box.choose(choice)
                            onForgotten: suggestions.forget(text)
                        }
                    }
                }
            }
        }
    }
}
