// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The orders of one's shop by what there is to do.
DeskPage {
    id: page

    // "pack", "ship", "shipped", "returns", "all" or nothing for what there is to pack.
    property string shown

    title: qsTr("Orders")

    Component.onCompleted: {
        const filters = {
            ship: VendorOrderListModel.ToShip,
            shipped: VendorOrderListModel.Shipped,
            returns: VendorOrderListModel.Returns,
            all: VendorOrderListModel.All
        };
        if (filters[shown] !== undefined)
            orders.filter = filters[shown];
    }

    VendorOrderListModel {
        id: orders

        app: App
        onSaved: path => page.navigator.said(qsTr("Written to %1").arg(path))
    }

    ColumnLayout {
        id: head

        x: list.side
        y: page.compact ? Theme.space3 : Theme.space6
        width: parent.width - 2 * x
        spacing: Theme.space3

        Label {
            Layout.fillWidth: true
            visible: !page.compact
            horizontalAlignment: Text.AlignLeft
            variant: Label.Title
            text: page.title
            Accessible.role: Accessible.Heading
        }

        RowLayout {
            spacing: Theme.space3

            SearchField {
                Layout.fillWidth: true
                placeholderText: qsTr("Number, buyer or article")
                onTextEdited: orders.query = text
                onCleared: orders.query = ""
            }

            Button {
                visible: orders.canPrint
                icon.name: "download"
                text: page.compact ? "" : qsTr("Pick list")
                Accessible.name: qsTr("Pick list")
                onClicked: listDialog.open()
            }
        }

        TabBar {
            id: tabs

            Layout.fillWidth: true
            currentIndex: orders.filter

            TabButton {
                text: qsTr("To pack")
                count: orders.toPackCount
                onClicked: orders.filter = VendorOrderListModel.ToPack
            }

            TabButton {
                text: qsTr("To ship")
                count: orders.toShipCount
                onClicked: orders.filter = VendorOrderListModel.ToShip
            }

            TabButton {
                text: qsTr("Shipped")
                count: orders.shippedCount
                onClicked: orders.filter = VendorOrderListModel.Shipped
            }

            TabButton {
                text: qsTr("Returns")
                count: orders.returnCount
                onClicked: orders.filter = VendorOrderListModel.Returns
            }

            TabButton {
                text: qsTr("All")
                count: orders.allCount
                onClicked: orders.filter = VendorOrderListModel.All
            }
        }
    }

    ListView {
        id: list

        readonly property int side: Math.max(Theme.margin(page.width), (page.width - 960) / 2)

        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: side
        anchors.rightMargin: side
        focus: true
        clip: true
        bottomMargin: Theme.space8
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        reuseItems: true
        model: orders.rows
        Accessible.role: Accessible.List
        Accessible.name: page.title
        T.ScrollBar.vertical: ScrollBar {}

        delegate: VendorOrderRow {
            width: ListView.view.width
            onClicked: page.navigator.open("sell-order/" + orderId)
        }
    }

    SaveDialog {
        id: listDialog

        title: qsTr("Pick list")
        fileName: orders.pickListName
        onChosen: file => orders.savePickList(file)
        onRefused: text => page.navigator.said(text)
    }

    EmptyState {
        anchors.centerIn: list
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: orders.rows.count === 0
        illustration: orders.query !== "" ? "search" : "done"
        title: orders.query !== "" ? qsTr("Nothing found for “%1”").arg(orders.query) : qsTr("Nothing here")
        text: orders.query !== "" ? "" : orders.filter === VendorOrderListModel.ToPack ? qsTr("There is nothing to pack.") : orders.filter === VendorOrderListModel.ToShip ? qsTr("What is packed waits here for the carrier.") : orders.filter === VendorOrderListModel.Shipped ? qsTr("Nothing is on its way.") : orders.filter === VendorOrderListModel.Returns ? qsTr("Nobody sends anything back.") : qsTr("Orders show up here as soon as somebody buys.")
    }
}
