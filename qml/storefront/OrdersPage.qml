// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

ShopPage {
    id: page

    title: qsTr("Orders")
    settled: orders.loaded

    OrderListModel {
        id: orders

        app: App
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.leftMargin: side
        anchors.rightMargin: side
        visible: orders.count > 0
        focus: true
        topMargin: page.compact ? Theme.space4 : Theme.space6 + 52
        bottomMargin: Theme.space8
        spacing: Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        reuseItems: true
        model: orders
        Accessible.role: Accessible.List
        Accessible.name: page.title

        readonly property int side: Math.max(Theme.margin(page.width), (page.width - 820) / 2)

        delegate: OrderRow {
            width: ListView.view.width
            onClicked: page.navigator.open("order/" + orderId)
        }

        SectionHeader {
            parent: list.contentItem
            y: -52
            width: parent.width
            visible: !page.compact
            title: page.title
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: orders.loaded && orders.count === 0
        illustration: "orders"
        title: qsTr("No orders yet")
        text: App.session.signedIn ? qsTr("They show up here the moment you place them.") : qsTr("Sign in to see the orders of your account. New ones show up here the moment you place them.")
        actionText: qsTr("Browse categories")
        secondaryText: App.session.signedIn ? "" : qsTr("Sign in")
        onActed: page.navigator.openRoot("categories")
        onSecondaryActed: page.navigator.open("signin")
    }
}
