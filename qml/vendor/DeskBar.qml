// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Models

// The destinations of whoever works for a shop, on a phone.
BottomBar {
    id: bar

    required property Navigator navigator
    readonly property list<string> routes: ["sell", "sell-orders", "sell-stock", "sell-products", "home"]
    readonly property list<string> ofProducts: ["sell-product", "sell-new", "sell-import"]

    items: [
        NavItem { text: qsTr("Today"); iconName: "store" },
        NavItem { text: qsTr("Orders"); iconName: "box"; badge: App.desk.openOrders },
        NavItem { text: qsTr("Stock"); iconName: "barcode" },
        NavItem { text: qsTr("Products"); iconName: "tag" },
        NavItem { text: qsTr("Shop"); iconName: "bag" }
    ]
    currentIndex: navigator.kind === "sell-order" ? 1 : ofProducts.indexOf(navigator.kind) >= 0 ? 3 : routes.indexOf(navigator.kind)
    onActivated: index => {
        if (routes[index] === "home")
            bar.navigator.restart();
        else
            bar.navigator.openRoot(routes[index]);
    }
}
