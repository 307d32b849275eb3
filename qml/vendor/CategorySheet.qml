// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Where in the tree of categories a product stands.
Sheet {
    id: sheet

    signal picked(categoryId: string)

    function choose(categoryId: string): void {
        search.clear();
        tree.query = "";
        tree.chosen = categoryId;
        open();
    }

    title: qsTr("Category")
    sideWidth: 460
    contentHeight: search.height + Theme.space3 + Math.max(320, list.contentHeight)
    onOpened: search.forceActiveFocus(Qt.TabFocusReason)

    CategoryTreeModel {
        id: tree

        app: App
    }

    SearchField {
        id: search

        width: parent.width
        placeholderText: qsTr("Find a category")
        onTextEdited: tree.query = text
        onCleared: tree.query = ""
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }

    ListView {
        id: list

        anchors.top: search.bottom
        anchors.topMargin: Theme.space3
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: tree
        keyNavigationEnabled: true
        Accessible.role: Accessible.Tree
        Accessible.name: sheet.title
        T.ScrollBar.vertical: ScrollBar {}

        delegate: ItemDelegate {
            id: entry

            required property string categoryId
            required property string name
            required property string detail
            required property int depth
            required property int index
            required property bool hasChildren
            required property bool expanded
            required property bool chosen
            readonly property int indent: depth * Theme.space5

            width: ListView.view.width
            height: Math.max(Theme.rowHeight, words.height + Theme.space2)
            text: ""
            highlighted: chosen
            Accessible.role: Accessible.TreeItem
            Accessible.name: detail !== "" ? detail : name
            Accessible.selected: chosen
            Accessible.onPressAction: entry.clicked()
            Keys.onReturnPressed: entry.clicked()
            Keys.onRightPressed: {
                if (hasChildren && !expanded)
                    tree.toggle(categoryId);
            }
            Keys.onLeftPressed: {
                if (expanded)
                    tree.toggle(categoryId);
            }
            onActiveFocusChanged: {
                if (activeFocus)
                    ListView.view.currentIndex = index;
            }
            onClicked: {
                sheet.picked(categoryId);
                sheet.close();
            }

            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.space3 + entry.indent
                anchors.right: more.visible ? more.left : parent.right
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    text: entry.name
                    font.weight: entry.chosen ? Font.DemiBold : Font.Normal
                    color: entry.chosen ? Theme.accent : Theme.ink
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    visible: text !== ""
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Caption
                    text: entry.detail
                    Accessible.ignored: true
                }
            }

            IconButton {
                id: more

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                compact: true
                visible: entry.hasChildren
                focusPolicy: Qt.NoFocus
                icon.name: entry.expanded ? "chevron-up" : "chevron-down"
                text: entry.expanded ? qsTr("Close %1").arg(entry.name) : qsTr("Open %1").arg(entry.name)
                onClicked: tree.toggle(entry.categoryId)
            }
        }
    }
}
