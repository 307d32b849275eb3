// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

// Where a person is and how they came there. A route is "<kind>" or "<kind>/<argument>"; an unknown one is refused.
// Home is always at the bottom. Pages read `entries`, whose roles are `kind`, `argument` and `draft`.
QtObject {
    id: navigator

    // What a person may say to one another about pages: nothing but text, so that pages need not know the window.
    signal said(text: string)
    signal searchAsked
    signal commandAsked

    readonly property list<string> plain: ["home", "categories", "cart", "checkout", "orders", "queue", "signin", "register", "forgot", "password", "devices", "profile", "addresses", "mydata", "passphrase", "licences", "account", "settings", "wishlist", "notifications", "sell", "sell-reviews", "sell-analytics", "sell-money", "sell-products", "sell-import", "sell-decide", "sell-settings", "sell-apply"]
    readonly property list<string> withArgument: ["category", "search", "product", "order", "ordered", "queued", "reset", "address", "sell-orders", "sell-order", "sell-stock", "sell-product", "sell-new"]
    // Those that make sense without their argument, too.
    readonly property list<string> argumentOptional: ["search", "reset", "address", "sell-orders", "sell-stock", "sell-new"]
    readonly property int deepest: 40

    readonly property ListModel entries: ListModel {
        Component.onCompleted: append({ kind: "home", argument: "", draft: false })
    }
    property int depth: 1
    property string kind: "home"
    property string argument: ""
    // True while the argument still changes under a person's fingers.
    property bool draft: false
    readonly property string route: argument === "" ? kind : kind + "/" + argument
    readonly property bool canGoBack: depth > 1
    // Among the pages for whoever works for a shop.
    readonly property bool selling: kind === "sell" || kind.startsWith("sell-")

    function kindOf(route: string): string {
        const slash = route.indexOf("/");
        return slash < 0 ? route : route.substring(0, slash);
    }

    function argumentOf(route: string): string {
        const slash = route.indexOf("/");
        return slash < 0 ? "" : route.substring(slash + 1);
    }

    function isRoute(route: string): bool {
        const kind = kindOf(route);
        const argument = argumentOf(route);
        if (plain.indexOf(kind) >= 0)
            return argument === "";
        return withArgument.indexOf(kind) >= 0 && (argument !== "" || argumentOptional.indexOf(kind) >= 0);
    }

    function read(): void {
        const top = entries.get(entries.count - 1);
        kind = top.kind;
        argument = top.argument;
        draft = top.draft;
        depth = entries.count;
    }

    // Goes there; false when there is no such place. Being there already is fine.
    function open(route: string): bool {
        if (!isRoute(route))
            return false;
        if (route === navigator.route && !draft)
            return true;
        if (route === "home") {
            restart();
            return true;
        }
        if (entries.count >= deepest)
            entries.remove(1);
        entries.append({ kind: kindOf(route), argument: argumentOf(route), draft: false });
        read();
        return true;
    }

    // Goes there and forgets the page that led there.
    function replace(route: string): bool {
        if (!isRoute(route))
            return false;
        if (entries.count > 1)
            entries.remove(entries.count - 1);
        read();
        return open(route);
    }

    // A destination of the bars: only home stays below it.
    function openRoot(route: string): bool {
        if (!isRoute(route))
            return false;
        if (entries.count === 2 && navigator.route === route)
            return true;
        restart();
        return open(route);
    }

    // The same places with pages made anew.
    function rebuild(): void {
        const kept = [];
        for (let i = 0; i < entries.count; ++i) {
            const entry = entries.get(i);
            kept.push({ kind: entry.kind, argument: entry.argument, draft: entry.draft });
        }
        entries.clear();
        for (let i = 0; i < kept.length; ++i)
            entries.append(kept[i]);
        read();
    }

    function restart(): void {
        if (entries.count > 1)
            entries.remove(1, entries.count - 1);
        read();
    }

    function back(): bool {
        if (entries.count < 2)
            return false;
        entries.remove(entries.count - 1);
        read();
        return true;
    }

    // Searches while typing: the page stays, what it looks for changes.
    function search(text: string, typing: bool): void {
        if (kind !== "search") {
            open("search/" + text);
        } else {
            entries.setProperty(entries.count - 1, "argument", text);
            entries.setProperty(entries.count - 1, "draft", typing);
            read();
        }
    }
}
