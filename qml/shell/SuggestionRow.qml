// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// One thing that a person may mean: an earlier search, words, a product, a brand or a category.
T.AbstractButton {
    id: row

    enum Kind { History, Query, Product, Brand, Category }

    required property int kind
    required property string detail
    required property string targetId
    required property string glyph
    required property string picture
    required property string pictureColor
    property bool highlighted: false

    signal forgotten

    implicitWidth: 360
    implicitHeight: kind === SuggestionRow.Product ? Theme.rowHeight + 12 : Theme.rowHeight
    hoverEnabled: true
    focusPolicy: Qt.NoFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: detail === "" ? text : "%1, %2".arg(text).arg(detail)
    Accessible.selected: highlighted
    Accessible.onPressAction: row.clicked()

    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3

        Item {
            id: lead

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 36
            height: 36

            ProductPicture {
                anchors.fill: parent
                visible: row.kind === SuggestionRow.Product || row.kind === SuggestionRow.Category
                seed: row.targetId
                glyph: row.glyph
                picture: row.picture
                pictureColor: row.pictureColor
                text: row.text
                radius: Theme.radiusSmall
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                visible: row.kind !== SuggestionRow.Product && row.kind !== SuggestionRow.Category
                name: row.kind === SuggestionRow.History ? "history" : row.kind === SuggestionRow.Brand ? "tag" : "search"
                color: Theme.muted
                size: 18
            }
        }

        Label {
            anchors.left: lead.right
            anchors.leftMargin: Theme.space3
            anchors.right: side.visible ? side.left : forget.visible ? forget.left : parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.scaled(14)
            text: row.text
            Accessible.ignored: true
        }

        Label {
            id: side

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width * 0.45)
            visible: text !== ""
            variant: Label.Small
            color: row.kind === SuggestionRow.Product ? Theme.ink : Theme.muted
            text: row.detail
            Accessible.ignored: true
        }

        IconButton {
            id: forget

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: row.kind === SuggestionRow.History
            compact: true
            focusPolicy: Qt.NoFocus
            icon.name: "close"
            iconSize: 16
            color: Theme.muted
            text: qsTr("Forget %1").arg(row.text)
            onClicked: row.forgotten()
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: row.pressed ? Theme.pressed : row.highlighted || row.hovered ? Theme.hover : "transparent"
    }
}
