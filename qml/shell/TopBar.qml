// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The bar on top of every page: destinations, the search, the sync chip, cart and account. Narrow windows search in a bar
// that covers it.
Item {
    id: top

    required property Navigator navigator
    property alias title: bar.title
    // The index of the destination that the current page belongs to, -1 for none.
    readonly property int destination: {
        switch (navigator.kind) {
        case "home":
            return 0;
        case "categories":
        case "category":
        case "search":
        case "product":
            return 1;
        case "cart":
        case "checkout":
            return 2;
        case "orders":
        case "order":
        case "ordered":
        case "queued":
        case "queue":
            return 3;
        case "signin":
        case "register":
        case "account":
        case "settings":
        case "wishlist":
        case "notifications":
            return 4;
        default:
            return -1;
        }
    }
    readonly property bool searchInside: !bar.compact && width >= 720
    readonly property bool searching: wide.active || opened
    property bool opened: false

    signal searchEnded

    implicitHeight: bar.implicitHeight

    function beginSearch(): void {
        if (searchInside) {
            wide.begin();
        } else {
            opened = true;
            narrow.begin();
        }
    }

    function endSearch(): void {
        opened = false;
        wide.end();
        narrow.end();
        searchEnded();
    }

    // Shows what the current page looks for.
    function follow(): void {
        wide.follow();
        narrow.follow();
    }

    AppBar {
        id: bar

        readonly property list<string> roots: ["home", "categories", "orders", "sell"]

        width: parent.width
        canGoBack: compact && top.navigator.canGoBack
        items: [
            NavItem { text: qsTr("Home") },
            NavItem { text: qsTr("Categories") },
            NavItem { text: qsTr("Orders") },
            NavItem { text: qsTr("Sell"); shown: App.desk.available }
        ]
        currentIndex: top.navigator.selling ? 3 : top.destination === 3 ? 2 : top.destination > 1 ? -1 : top.destination
        onBackClicked: top.navigator.back()
        onBrandClicked: top.navigator.restart()
        onActivated: index => top.navigator.openRoot(roots[index])

        middle: SearchBox {
            id: wide

            anchors.fill: parent
            visible: top.searchInside
            navigator: top.navigator
            onEnded: top.searchEnded()
        }

        IconButton {
            visible: !top.searchInside
            icon.name: "search"
            text: qsTr("Search")
            onClicked: top.beginSearch()
        }

        Button {
            anchors.verticalCenter: parent.verticalCenter
            visible: App.currencies.offered && !bar.compact
            compact: true
            kind: Button.Quiet
            text: App.currencies.label
            Accessible.name: qsTr("Currency of prices: %1").arg(text)
            onClicked: currencyMenu.popup(0, height)

            CurrencyMenu {
                id: currencyMenu
            }
        }

        SyncChip {
            anchors.verticalCenter: parent.verticalCenter
            status: App.sync.chip
            pending: App.sync.pendingCount
            compact: bar.width < 1100
            text: App.sync.label
            onClicked: top.navigator.open("queue")
        }

        IconButton {
            visible: App.session.state !== SessionModel.Guest
            icon.name: "bell"
            text: App.notices.unread > 0 ? qsTr("Notifications, %1").arg(App.notices.unreadText) : qsTr("Notifications")
            color: top.navigator.kind === "notifications" ? Theme.accent : Theme.ink
            onClicked: top.navigator.open("notifications")

            Badge {
                anchors.right: parent.right
                count: App.notices.unread
            }
        }

        IconButton {
            visible: !bar.compact
            icon.name: top.navigator.kind === "wishlist" ? "heart-filled" : "heart"
            text: App.wishlist.count > 0 ? qsTr("Wishlist, %1").arg(App.wishlist.countText) : qsTr("Wishlist")
            color: top.navigator.kind === "wishlist" ? Theme.accent : Theme.ink
            onClicked: top.navigator.open("wishlist")
        }

        IconButton {
            visible: !bar.compact
            icon.name: "cart"
            text: App.cart.count > 0 ? qsTr("Cart, %1").arg(App.cart.countText) : qsTr("Cart")
            color: top.destination === 2 ? Theme.accent : Theme.ink
            onClicked: top.navigator.openRoot("cart")

            Badge {
                anchors.right: parent.right
                count: App.cart.count
            }
        }

        IconButton {
            visible: !bar.compact
            icon.name: "user"
            text: App.session.signedIn ? qsTr("Account of %1").arg(App.session.name) : qsTr("Account")
            color: top.destination === 4 && top.navigator.kind !== "wishlist" && top.navigator.kind !== "notifications" ? Theme.accent : Theme.ink
            onClicked: top.navigator.openRoot("account")
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: !top.searchInside && (top.opened || top.navigator.kind === "search")
        color: Theme.raised

        // What lies below is not to be reached through it.
        TapHandler {}

        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        IconButton {
            id: leave

            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            icon.name: "arrow-left"
            directional: true
            text: qsTr("Leave search")
            onClicked: {
                const searchPage = top.navigator.kind === "search";
                top.endSearch();
                if (searchPage)
                    top.navigator.back();
            }
        }

        SearchBox {
            id: narrow

            anchors.left: leave.right
            anchors.leftMargin: Theme.space1
            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            height: implicitHeight
            fills: true
            below: top.height
            navigator: top.navigator
            onEnded: {
                top.opened = false;
                top.searchEnded();
            }
        }
    }
}
