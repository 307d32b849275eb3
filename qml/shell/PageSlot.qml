// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme

// One entry of the navigation with its page. Pages that were left lately stay as they are, so that going back finds them
// where they were scrolled to; older ones are made again.
FocusScope {
    id: slot

    required property Navigator navigator
    required property int index
    required property string kind
    required property string argument
    required property bool draft

    readonly property int kept: 5
    readonly property bool current: index === navigator.depth - 1
    readonly property ShopPage page: loader.item as ShopPage
    readonly property bool settled: page !== null && page.settled && !arrival.running

    visible: current
    enabled: current
    focus: current

    onCurrentChanged: {
        if (current)
            arrive();
    }
    Component.onCompleted: arrive()

    function arrive(): void {
        slot.focus = true;
        arrival.restart();
    }

    NumberAnimation {
        id: arrival

        target: loader
        property: "opacity"
        from: Theme.reducedMotion ? 1 : 0
        to: 1
        duration: Theme.quick
        easing.type: Theme.easing
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        active: slot.index === 0 || slot.navigator.depth - slot.index <= slot.kept
        sourceComponent: {
            switch (slot.kind) {
            case "categories":
                return categories;
            case "category":
                return category;
            case "search":
                return search;
            case "product":
                return product;
            case "cart":
                return cart;
            case "checkout":
                return checkout;
            case "ordered":
            case "queued":
                return confirmation;
            case "orders":
                return orders;
            case "order":
                return order;
            case "queue":
                return queue;
            case "signin":
                return signIn;
            case "register":
                return register;
            case "account":
                return account;
            case "settings":
                return settings;
            default:
                return home;
            }
        }
    }

    Component {
        id: home

        HomePage { navigator: slot.navigator }
    }

    Component {
        id: categories

        CategoriesPage { navigator: slot.navigator }
    }

    Component {
        id: category

        ProductListPage {
            navigator: slot.navigator
            categoryId: slot.argument
        }
    }

    Component {
        id: search

        ProductListPage {
            navigator: slot.navigator
            text: slot.argument
            submitted: !slot.draft
        }
    }

    Component {
        id: product

        ProductPage {
            navigator: slot.navigator
            productId: slot.argument
        }
    }

    Component {
        id: cart

        CartPage { navigator: slot.navigator }
    }

    Component {
        id: checkout

        CheckoutPage { navigator: slot.navigator }
    }

    Component {
        id: confirmation

        ConfirmationPage {
            navigator: slot.navigator
            groupIds: slot.argument.split(",")
        }
    }

    Component {
        id: orders

        OrdersPage { navigator: slot.navigator }
    }

    Component {
        id: order

        OrderPage {
            navigator: slot.navigator
            orderId: slot.argument
        }
    }

    Component {
        id: queue

        QueuePage { navigator: slot.navigator }
    }

    Component {
        id: signIn

        SignInPage { navigator: slot.navigator }
    }

    Component {
        id: register

        RegisterPage { navigator: slot.navigator }
    }

    Component {
        id: account

        AccountPage { navigator: slot.navigator }
    }

    Component {
        id: settings

        SettingsPage { navigator: slot.navigator }
    }
}
