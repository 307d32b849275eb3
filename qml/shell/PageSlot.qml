// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
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
    readonly property bool wanted: index === 0 || navigator.depth - index <= kept
    readonly property ProductListPage found: kind === "search" ? loader.item as ProductListPage : null
    readonly property bool settled: page !== null && page.settled && !arrival.running

    visible: current
    enabled: current
    focus: current

    onCurrentChanged: {
        if (current)
            arrive();
    }
    onWantedChanged: load()
    Component.onCompleted: {
        load();
        arrive();
    }

    function load(): void {
        if (!wanted)
            loader.source = "";
        else if (loader.status === Loader.Null)
            loader.setSource(Qt.resolvedUrl(fileOf(kind)), argumentsOf(kind));
    }

    function fileOf(kind: string): string {
        switch (kind) {
        case "categories":
            return "../storefront/CategoriesPage.qml";
        case "category":
        case "search":
            return "../storefront/ProductListPage.qml";
        case "product":
            return "../storefront/ProductPage.qml";
        case "cart":
            return "../storefront/CartPage.qml";
        case "checkout":
            return "../storefront/CheckoutPage.qml";
        case "ordered":
        case "queued":
            return "../storefront/ConfirmationPage.qml";
        case "orders":
            return "../storefront/OrdersPage.qml";
        case "order":
            return "../storefront/OrderPage.qml";
        case "queue":
            return "../storefront/QueuePage.qml";
        case "wishlist":
            return "../storefront/WishlistPage.qml";
        case "notifications":
            return "../account/NotificationsPage.qml";
        case "signin":
            return "../account/SignInPage.qml";
        case "register":
            return "../account/RegisterPage.qml";
        case "forgot":
            return "../account/ForgotPage.qml";
        case "reset":
            return "../account/ResetPage.qml";
        case "password":
            return "../account/PasswordPage.qml";
        case "profile":
            return "../account/ProfilePage.qml";
        case "addresses":
            return "../account/AddressesPage.qml";
        case "address":
            return "../account/AddressPage.qml";
        case "mydata":
            return "../account/PersonDataPage.qml";
        case "passphrase":
            return "../account/PassphrasePage.qml";
        case "licences":
            return "../account/LicencesPage.qml";
        case "devices":
            return "../account/DevicesPage.qml";
        case "account":
            return "../account/AccountPage.qml";
        case "settings":
            return "../account/SettingsPage.qml";
        case "sell":
            return "../vendor/TodayPage.qml";
        case "sell-orders":
            return "../vendor/VendorOrdersPage.qml";
        case "sell-order":
            return "../vendor/VendorOrderPage.qml";
        case "sell-stock":
            return "../vendor/StockPage.qml";
        case "sell-products":
            return "../vendor/OwnProductsPage.qml";
        case "sell-import":
            return "../vendor/ProductImportPage.qml";
        case "sell-product":
        case "sell-new":
            return "../vendor/ProductEditorPage.qml";
        case "sell-decide":
            return "../vendor/ConflictsPage.qml";
        case "sell-analytics":
            return "../vendor/AnalyticsPage.qml";
        case "sell-money":
            return "../vendor/MoneyPage.qml";
        case "sell-settings":
            return "../vendor/ShopSettingsPage.qml";
        case "sell-apply":
            return "../vendor/SellApplyPage.qml";
        case "sell-reviews":
            return "../vendor/VendorReviewsPage.qml";
        default:
            return "../storefront/HomePage.qml";
        }
    }

    function argumentsOf(kind: string): object {
        switch (kind) {
        case "category":
            return { navigator: navigator, categoryId: argument };
        case "search":
            return { navigator: navigator, text: argument, submitted: !draft };
        case "product":
            return { navigator: navigator, productId: argument };
        case "ordered":
        case "queued":
            return { navigator: navigator, groupIds: argument.split(",") };
        case "order":
        case "sell-order":
            return { navigator: navigator, orderId: argument };
        case "sell-product":
            return { navigator: navigator, productId: argument };
        case "sell-new":
            return { navigator: navigator, copyOf: argument };
        case "sell-orders":
        case "sell-stock":
            return { navigator: navigator, shown: argument };
        case "reset":
            return { navigator: navigator, code: argument };
        case "address":
            return { navigator: navigator, addressId: argument };
        default:
            return { navigator: navigator };
        }
    }

    function arrive(): void {
        // Whoever is still typing into the search keeps the keyboard.
        if (current && !draft)
            slot.forceActiveFocus(Qt.OtherFocusReason);
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
    }

    // What a search looks for changes while its page stays.
    Binding {
        target: slot.found
        property: "text"
        value: slot.argument
        when: slot.found !== null
    }

    Binding {
        target: slot.found
        property: "submitted"
        value: !slot.draft
        when: slot.found !== null
    }
}
