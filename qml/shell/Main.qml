// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The shop's window: bars, the page of the current route, and what is said in passing.
ApplicationWindow {
    id: window

    // "light", "dark" or "system" for this run; empty for what the person chose.
    property string startTheme
    // Whom somebody who runs the platform sees the shop as; empty for one's own.
    property string viewedAs
    readonly property string route: places.route
    readonly property bool settled: pages.current !== null && pages.current.settled && !catalogueComing
    readonly property bool catalogueComing: App.catalogueState === App.Fetching && places.kind === "home"
    readonly property bool compact: Theme.isCompact(width)
    readonly property bool hasBottomBar: compact && !(pages.page && pages.page.ownsBottom)
    property bool touched: false

    function navigate(route: string): bool {
        snackbar.hide();
        bar.endSearch();
        return places.open(route);
    }

    function beginSearch(): void {
        bar.beginSearch();
    }

    function beginCommand(): void {
        bar.endSearch();
        palette.toggle();
    }

    function goBack(): void {
        if (bar.searching)
            bar.endSearch();
        else
            places.back();
    }

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    visible: true
    title: pages.page && pages.page.title !== "" ? qsTr("%1 · Aura Shop").arg(pages.page.title) : qsTr("Aura Shop")

    onStartThemeChanged: Appearance.showForNow(startTheme === "dark" ? Appearance.Dark : startTheme === "light" ? Appearance.Light : Appearance.System)
    onClosing: event => {
        // Android's way back. Elsewhere the window closes.
        if (Qt.platform.os === "android" && places.canGoBack) {
            event.accepted = false;
            window.goBack();
        }
    }

    // As narrow as a phone, or touched: laid out for fingers.
    Binding {
        target: Appearance
        property: "touch"
        value: window.compact || window.touched
    }

    Navigator {
        id: places

        onSaid: text => snackbar.say(text, "", Main.NoAction)
        onSearchAsked: bar.beginSearch()
        onCommandAsked: window.beginCommand()
        onRouteChanged: bar.follow()
    }

    enum Undoable { NoAction, ShowCart, UndoRemoval, UndoDiscard, UndoWish, ShowWishlist, ShowNotice, UndoWork }

    Shortcut {
        sequences: ["Esc", "Back", "Alt+Left"]
        onActivated: window.goBack()
    }

    Shortcut {
        sequences: ["Ctrl+K"]
        onActivated: window.beginCommand()
    }

    // Whatever is offered with keys has them everywhere.
    Instantiator {
        model: App.actions.shortcuts
        delegate: Shortcut {
            required property string modelData

            sequences: [modelData]
            onActivated: App.actions.performKeys(modelData)
        }
    }

    Connections {
        target: App.actions

        function onRouteRequested(route: string): void {
            window.navigate(route);
        }

        function onWindowRequested(command: int): void {
            if (command === ActionRegistry.Search)
                window.beginSearch();
            else if (command === ActionRegistry.ToggleFullScreen)
                window.visibility = window.visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen;
            else if (command === ActionRegistry.Close)
                window.close();
        }
    }

    CommandPalette {
        id: palette
    }

    Connections {
        target: App

        function onProductRequested(productId: string): void {
            window.navigate("product/" + productId);
        }

        function onCategoryRequested(categoryId: string): void {
            window.navigate("category/" + categoryId);
        }

        function onOrderRequested(orderId: string): void {
            window.navigate("order/" + orderId);
        }

        function onPasswordResetRequested(code: string): void {
            window.navigate("reset/" + code);
        }

        function onSearchRequested(text: string): void {
            window.navigate("search/" + text);
        }
    }

    Connections {
        target: App.cart

        function onAdded(name: string, quantity: int): void {
            snackbar.say(quantity > 1 ? qsTr("%1 × %2 added").arg(quantity).arg(name) : qsTr("%1 added").arg(name), places.kind === "cart" ? "" : qsTr("View cart"), Main.ShowCart);
        }

        function onFailed(text: string): void {
            snackbar.say(text, "", Main.NoAction);
        }

        function onUndoChanged(): void {
            if (App.cart.canUndo)
                snackbar.say(App.cart.undoText, qsTr("Undo"), Main.UndoRemoval);
        }
    }

    Connections {
        target: App.wishlist

        function onAdded(name: string): void {
            snackbar.say(qsTr("%1 is on your wishlist").arg(name), places.kind === "wishlist" ? "" : qsTr("View wishlist"), Main.ShowWishlist);
        }

        function onMovedToCart(name: string): void {
            snackbar.say(qsTr("%1 is in the cart").arg(name), qsTr("View cart"), Main.ShowCart);
        }

        function onFailed(text: string): void {
            snackbar.say(text, "", Main.NoAction);
        }

        function onUndoChanged(): void {
            if (App.wishlist.canUndo)
                snackbar.say(App.wishlist.undoText, qsTr("Undo"), Main.UndoWish);
        }
    }

    Connections {
        target: App.desk

        function onRefused(text: string): void {
            snackbar.say(text, "", Main.NoAction);
        }

        function onTold(text: string): void {
            snackbar.say(text, "", Main.NoAction);
        }

        function onUndoChanged(): void {
            if (App.desk.canUndo)
                snackbar.say(App.desk.undoText, qsTr("Undo"), Main.UndoWork);
        }
    }

    Binding {
        target: App.notices
        property: "active"
        value: Application.state === Qt.ApplicationActive
    }

    Connections {
        target: App.notices

        function onArrived(text: string, noticeId: string): void {
            snackbar.say(text, places.kind === "notifications" ? "" : qsTr("View"), Main.ShowNotice);
            snackbar.notice = noticeId;
        }

        function onRouteRequested(route: string, raise: bool): void {
            if (raise) {
                window.raise();
                window.requestActivate();
            }
            window.navigate(route);
        }

        function onFailed(text: string): void {
            snackbar.say(text, "", Main.NoAction);
        }
    }

    Connections {
        target: App.languages

        // Pages hold view models with texts of their own: they are made again.
        function onChanged(): void {
            places.rebuild();
        }
    }

    Connections {
        target: App.sync

        function onFailed(text: string): void {
            snackbar.say(text, "", Main.NoAction);
        }
    }

    Connections {
        target: App.queue

        function onFailed(text: string): void {
            snackbar.say(text, "", Main.NoAction);
        }

        function onUndoChanged(): void {
            if (App.queue.canUndo)
                snackbar.say(App.queue.undoText, qsTr("Undo"), Main.UndoDiscard);
        }

        function onExported(path: string): void {
            snackbar.say(qsTr("Written to %1").arg(path), "", Main.NoAction);
        }
    }

    TapHandler {
        acceptedButtons: Qt.BackButton
        onTapped: window.goBack()
    }

    FocusFollower {}

    PointHandler {
        acceptedDevices: PointerDevice.TouchScreen
        onActiveChanged: window.touched = true
    }

    TopBar {
        id: bar

        width: parent.width
        z: 1
        navigator: places
        title: pages.page ? pages.page.title : ""
        onSearchEnded: {
            if (pages.current)
                pages.current.forceActiveFocus();
        }
    }

    PlatformModel {
        id: platform

        app: App
    }

    // Whose shop this is as long as it is looked at in their place. It never goes.
    Banner {
        id: viewing

        anchors.top: bar.bottom
        anchors.topMargin: Theme.space3
        x: (parent.width - width) / 2
        width: Math.min(Theme.contentWidth, parent.width - 2 * Theme.margin(parent.width))
        visible: window.viewedAs !== ""
        kind: Banner.Danger
        title: qsTr("You see the shop as %1").arg(window.viewedAs)
        text: qsTr("For half an hour at most. Whatever you change here is refused by the shop.")
        actionText: qsTr("End")
        onActed: window.close()
    }

    Banner {
        id: maintenance

        anchors.top: viewing.visible ? viewing.bottom : bar.bottom
        anchors.topMargin: Theme.space3
        x: (parent.width - width) / 2
        width: Math.min(Theme.contentWidth, parent.width - 2 * Theme.margin(parent.width))
        visible: platform.maintenance
        kind: Banner.Warning
        title: qsTr("The shop is being worked on")
        text: platform.maintenanceText
    }

    // What a person has to know wherever they are.
    Banner {
        id: problem

        readonly property bool session: App.sync.problem === SyncModel.SessionEnded

        anchors.top: maintenance.visible ? maintenance.bottom : viewing.visible ? viewing.bottom : bar.bottom
        anchors.topMargin: Theme.space3
        x: (parent.width - width) / 2
        width: Math.min(Theme.contentWidth, parent.width - 2 * Theme.margin(parent.width))
        visible: App.sync.problemIsUrgent && places.kind !== "signin" && places.kind !== "register"
        kind: App.sync.problemTone === Tag.Danger ? Banner.Danger : Banner.Warning
        title: App.sync.problemTitle
        text: App.sync.problemText
        actionText: session ? qsTr("Sign in again") : ""
        closable: true
        onActed: window.navigate("signin")
        onClosed: App.sync.dismissProblem()
    }

    DeskNav {
        id: deskNav

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        visible: places.selling && App.desk.available && !window.compact
        wide: Theme.isExpanded(window.width)
        navigator: places
    }

    Item {
        id: pages

        readonly property PageSlot current: repeater.count > 0 ? repeater.itemAt(places.depth - 1) as PageSlot : null
        readonly property ShopPage page: current ? current.page : null

        readonly property Item above: problem.visible ? problem : maintenance.visible ? maintenance : viewing.visible ? viewing : bar

        anchors.top: above.bottom
        anchors.topMargin: above === bar ? 0 : Theme.space3
        anchors.left: deskNav.visible ? deskNav.right : parent.left
        anchors.right: parent.right
        anchors.bottom: sellBar.visible ? sellBar.top : bottom.visible ? bottom.top : parent.bottom
        clip: true

        Repeater {
            id: repeater

            model: places.entries

            PageSlot {
                anchors.fill: parent
                navigator: places
            }
        }
    }

    BottomBar {
        id: bottom

        readonly property list<string> routes: ["home", "categories", "cart", "orders", "account"]

        anchors.bottom: parent.bottom
        width: parent.width
        visible: window.hasBottomBar && !sellBar.visible
        items: [
            NavItem { text: qsTr("Home"); iconName: "home" },
            NavItem { text: qsTr("Categories"); iconName: "grid" },
            NavItem { text: qsTr("Cart"); iconName: "cart"; badge: App.cart.count },
            NavItem { text: qsTr("Orders"); iconName: "box" },
            NavItem { text: qsTr("You"); iconName: "user" }
        ]
        currentIndex: bar.destination
        onActivated: index => {
            bar.endSearch();
            places.openRoot(routes[index]);
        }
    }

    DeskBar {
        id: sellBar

        anchors.bottom: parent.bottom
        width: parent.width
        visible: window.hasBottomBar && places.selling && App.desk.available
        navigator: places
    }

    Snackbar {
        id: snackbar

        property int action: Main.NoAction
        property int next: Main.NoAction
        property string notice
        property bool replacing: false

        function say(text: string, actionText: string, action: int): void {
            replacing = true;
            next = action;
            show(text, actionText);
            replacing = false;
            snackbar.action = action;
        }

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: pages.bottom
        anchors.bottomMargin: Theme.space4 + (pages.page && pages.page.ownsBottom && window.compact ? 72 : 0)
        z: 3
        onActed: {
            if (action === Main.ShowCart)
                places.openRoot("cart");
            else if (action === Main.UndoRemoval)
                App.cart.undo();
            else if (action === Main.UndoDiscard)
                App.queue.undo();
            else if (action === Main.UndoWish)
                App.wishlist.undo();
            else if (action === Main.ShowWishlist)
                places.open("wishlist");
            else if (action === Main.UndoWork)
                App.desk.undo();
            else if (action === Main.ShowNotice)
                App.notices.open(notice);
        }
        onDismissed: {
            if (!replacing && action === Main.UndoRemoval)
                App.cart.forgetUndo();
            else if (action === Main.UndoDiscard && !(replacing && next === Main.UndoDiscard))
                App.queue.forgetUndo();
            else if (!replacing && action === Main.UndoWish)
                App.wishlist.forgetUndo();
            else if (!replacing && action === Main.UndoWork)
                App.desk.forgetUndo();
        }
    }
}
