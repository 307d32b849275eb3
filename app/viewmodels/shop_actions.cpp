// SPDX-License-Identifier: Apache-2.0
#include "shop_actions.h"

#include "local_state.h"

#include <aura/app/action_registry.h>
#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/items.h>

#include <QCoreApplication>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

/// Texts with the comment "keywords" are further words, apart by spaces, by which somebody may look for a thing.
struct ShopActions {
    Q_DECLARE_TR_FUNCTIONS(ShopActions)
};

Action place(const QString &route, const QString &icon, const QString &text, const QString &keywords = {},
             const QString &shortcut = {}) {
    Action action;
    action.id = u"go."_s + route;
    action.group = ActionGroup::Places;
    action.text = text;
    action.keywords = keywords;
    action.icon = icon;
    action.shortcut = shortcut;
    action.route = route;
    return action;
}

Action command(const QString &id, const QString &icon, const QString &text, const QString &keywords,
               std::function<void()> run, const QString &shortcut = {}) {
    Action action;
    action.id = id;
    action.group = ActionGroup::Commands;
    action.text = text;
    action.keywords = keywords;
    action.icon = icon;
    action.shortcut = shortcut;
    action.run = std::move(run);
    return action;
}

QList<Action> placesOfAll(const AppContext &app) {
    auto cart = place(u"cart"_s, u"cart"_s, ShopActions::tr("Cart"), ShopActions::tr("basket trolley", "keywords"),
                      u"Ctrl+3"_s);
    if (app.cart()->count() > 0)
        cart.detail = app.cart()->countText();
    auto wishes = place(u"wishlist"_s, u"heart"_s, ShopActions::tr("Wishlist"),
                        ShopActions::tr("wishes favourites hearts later", "keywords"));
    if (app.wishlist()->count() > 0)
        wishes.detail = app.wishlist()->countText();
    auto queue = place(u"queue"_s, u"sync"_s, ShopActions::tr("Sync"),
                       ShopActions::tr("queue pending changes offline waiting upload", "keywords"));
    queue.detail = app.syncModel()->label();
    QList<Action> places{
        place(u"home"_s, u"home"_s, ShopActions::tr("Home"), ShopActions::tr("start beginning front page", "keywords"),
              u"Ctrl+1"_s),
        place(u"categories"_s, u"grid"_s, ShopActions::tr("Categories"),
              ShopActions::tr("browse departments tree", "keywords"), u"Ctrl+2"_s),
        cart,
    };
    if (app.cart()->count() > 0)
        places +=
            place(u"checkout"_s, u"card"_s, ShopActions::tr("Checkout"), ShopActions::tr("buy pay order", "keywords"));
    places += place(u"orders"_s, u"box"_s, ShopActions::tr("Orders"),
                    ShopActions::tr("purchases returns tracking invoices parcels", "keywords"), u"Ctrl+4"_s);
    places += place(u"account"_s, u"user"_s, ShopActions::tr("Account"), ShopActions::tr("you profile", "keywords"),
                    u"Ctrl+5"_s);
    places += wishes;
    places += queue;
    return places;
}

QList<Action> placesOfPerson(const AppContext &app) {
    const auto state = app.session()->state();
    QList<Action> places;
    if (state != SessionModel::State::SignedIn)
        places += place(u"signin"_s, u"key"_s, ShopActions::tr("Sign in"),
                        ShopActions::tr("log in login account", "keywords"));
    if (state == SessionModel::State::Guest) {
        places += place(u"register"_s, u"user"_s, ShopActions::tr("Make an account"),
                        ShopActions::tr("register sign up create join", "keywords"));
        places += place(u"forgot"_s, u"mail"_s, ShopActions::tr("Forgotten password"),
                        ShopActions::tr("reset lost", "keywords"));
        return places;
    }
    auto notices = place(u"notifications"_s, u"bell"_s, ShopActions::tr("Notifications"),
                         ShopActions::tr("news messages", "keywords"));
    notices.detail = app.notices()->unread() > 0 ? app.notices()->unreadText() : QString();
    places += notices;
    places +=
        place(u"profile"_s, u"user"_s, ShopActions::tr("Profile"), ShopActions::tr("name phone birthday", "keywords"));
    places += place(u"addresses"_s, u"map-pin"_s, ShopActions::tr("Your addresses"),
                    ShopActions::tr("address book delivery street", "keywords"));
    if (state == SessionModel::State::SignedIn) {
        places += place(u"devices"_s, u"monitor"_s, ShopActions::tr("Your devices"),
                        ShopActions::tr("sessions sign out elsewhere", "keywords"));
        places += place(u"password"_s, u"lock"_s, ShopActions::tr("Change the password"),
                        ShopActions::tr("security", "keywords"));
        places += place(u"mydata"_s, u"shield"_s, ShopActions::tr("Your data"),
                        ShopActions::tr("export download delete account privacy", "keywords"));
    }
    return places;
}

/// For whoever works for a shop.
QList<Action> placesOfShop(const AppContext &app) {
    const auto &desk = *app.desk();
    if (!desk.available())
        return {};
    QList<Action> places{
        place(u"sell"_s, u"store"_s, ShopActions::tr("Today in your shop"),
              ShopActions::tr("sell vendor dashboard sales", "keywords")),
        place(u"sell-orders"_s, u"box"_s, ShopActions::tr("Orders of your shop"),
              ShopActions::tr("sell vendor pack ship returns", "keywords")),
        place(u"sell-stock"_s, u"barcode"_s, ShopActions::tr("Stock of your shop"),
              ShopActions::tr("sell vendor inventory count shelf scanner", "keywords")),
        place(u"sell-products"_s, u"tag"_s, ShopActions::tr("Products of your shop"),
              ShopActions::tr("sell vendor prices status bulk", "keywords")),
        place(u"sell-new"_s, u"plus"_s, ShopActions::tr("New product in your shop"),
              ShopActions::tr("sell vendor add create article", "keywords")),
        place(u"sell-reviews"_s, u"star"_s, ShopActions::tr("Reviews of your shop"),
              ShopActions::tr("sell vendor ratings stars", "keywords")),
        place(u"sell-analytics"_s, u"chart"_s, ShopActions::tr("Figures of your shop"),
              ShopActions::tr("sell vendor analytics revenue statistics charts", "keywords")),
        place(u"sell-money"_s, u"card"_s, ShopActions::tr("Money of your shop"),
              ShopActions::tr("sell vendor money payout commission statement balance", "keywords")),
        place(u"sell-settings"_s, u"settings"_s, ShopActions::tr("Settings of your shop"),
              ShopActions::tr("sell vendor holiday closed delivery returns contact name", "keywords")),
        place(u"sell-decide"_s, u"alert"_s, ShopActions::tr("To decide in your shop"),
              ShopActions::tr("sell vendor conflicts refused", "keywords")),
    };
    if (desk.openOrders() > 0)
        places[1].detail = format::count(desk.openOrders());
    if (desk.decisions() > 0)
        places.last().detail = format::count(desk.decisions());
    for (auto &one : places)
        one.group = ActionGroup::Shop;
    return places;
}

QList<Action> commands(AppContext &app) {
    using Window = ActionRegistry::WindowCommand;
    auto *registry = app.actions();
    const auto ofWindow = [registry](Window what) {
        return [registry, what] { Q_EMIT registry->windowRequested(what); };
    };
    QList<Action> all{
        command(u"search"_s, u"search"_s, ShopActions::tr("Search the shop"),
                ShopActions::tr("find products", "keywords"), ofWindow(Window::Search), u"/"_s),
        command(
            u"sync"_s, u"sync"_s, ShopActions::tr("Sync now"),
            ShopActions::tr("refresh update reload send", "keywords"), [&app] { app.syncModel()->syncNow(); }, u"F5"_s),
        command(u"fullscreen"_s, u"monitor"_s, ShopActions::tr("Full screen"),
                ShopActions::tr("window larger", "keywords"), ofWindow(Window::ToggleFullScreen), u"F11"_s),
    };
    if (!app.localState().history().isEmpty())
        all +=
            command(u"forget.searches"_s, u"history"_s, ShopActions::tr("Forget past searches"),
                    ShopActions::tr("clear history privacy", "keywords"), [&app] { app.localState().clearHistory(); });
    if (!app.localState().seen().isEmpty())
        all += command(u"forget.seen"_s, u"eye-off"_s, ShopActions::tr("Forget what was looked at"),
                       ShopActions::tr("clear recently seen history privacy", "keywords"),
                       [&app] { app.localState().clearSeen(); });
    if (app.session()->state() != SessionModel::State::Guest)
        // The page of the account asks what becomes of changes that wait.
        all += command(u"signout"_s, u"logout"_s, ShopActions::tr("Sign out"),
                       ShopActions::tr("log out leave", "keywords"), [&app] {
                           Q_EMIT app.actions()->routeRequested(u"account"_s);
                           app.session()->signOut();
                       });
    all += command(u"close"_s, u"close"_s, ShopActions::tr("Close the window"),
                   ShopActions::tr("quit exit end", "keywords"), ofWindow(Window::Close), u"Ctrl+Q"_s);
    return all;
}

/// One action for each of `choices`; `title` has a place for its name.
QList<Action> choose(const QString &id, const QString &icon, const QString &title, const QString &keywords,
                     const ItemListModel &choices, const QString &current,
                     const std::function<void(const QString &)> &set) {
    QList<Action> all;
    for (int row = 0; row < choices.count(); ++row) {
        const auto choice = choices.itemAt<ChoiceItem>(row);
        Action action;
        action.id = id + u'.' + choice.value;
        action.group = ActionGroup::Settings;
        action.text = title.arg(choice.text);
        action.keywords = keywords + u' ' + choice.value;
        action.icon = icon;
        action.checked = choice.value == current;
        action.run = [set, value = choice.value] { set(value); };
        all += action;
    }
    return all;
}

QList<Action> settings(AppContext &app) {
    auto page = place(u"settings"_s, u"settings"_s, ShopActions::tr("Settings"),
                      ShopActions::tr("options preferences storage", "keywords"), u"Ctrl+,"_s);
    auto licences =
        place(u"licences"_s, u"info"_s, ShopActions::tr("Licences"), ShopActions::tr("about version", "keywords"));
    page.group = licences.group = ActionGroup::Settings;
    QList<Action> all{page};
    if (auto *languages = app.languages(); languages != nullptr)
        all += choose(u"language"_s, u"globe"_s, ShopActions::tr("Language: %1"),
                      ShopActions::tr("translation", "keywords"), *languages->choices(), languages->language(),
                      [languages](const QString &code) { languages->setLanguage(code); });
    if (auto *currencies = app.currencies(); currencies->isOffered())
        all += choose(u"currency"_s, u"tag"_s, ShopActions::tr("Prices: %1"),
                      ShopActions::tr("currency money", "keywords"), *currencies->choices(), currencies->currency(),
                      [currencies](const QString &code) { currencies->setCurrency(code); });
    all += licences;
    return all;
}

} // namespace

void addShopActions(AppContext &app) {
    app.actions()->add(&app, [&app] {
        return placesOfAll(app) + placesOfPerson(app) + placesOfShop(app) + commands(app) + settings(app);
    });
}

} // namespace aura::app
