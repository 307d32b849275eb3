// SPDX-License-Identifier: Apache-2.0
#include "tour.h"

#include "tour_words.h"

#include "network_cut.h"

#include <aura/app/app_context.h>
#include <aura/app/browse_models.h>
#include <aura/app/checkout_model.h>
#include <aura/app/onboarding_model.h>
#include <aura/app/product_list_model.h>
#include <aura/app/product_model.h>
#include <aura/app/shop_settings_model.h>
#include <aura/app/vendor_product_edit.h>
#include <aura/app/vendor_products.h>
#include <aura/app/vendor_stock.h>
#include <aura/domain/id.h>
#include <aura/sync/client.h>

#include <QAccessible>
#include <QCoreApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QScreen>
#include <QTextStream>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace aura::app {

namespace {

constexpr int pollMillis = 40;
constexpr int mostPolls = 60'000 / pollMillis;
// Layouts, fades and pictures that were asked for in the last frame need a moment to say so.
constexpr int calmPolls = 8;

constexpr int imageLoading = 2; // QQuickImageBase::Loading

bool anyItem(QQuickItem *item, const std::function<bool(QQuickItem *)> &matches) {
    if (!item->isVisible())
        return false;
    if (matches(item))
        return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), [&](QQuickItem *child) { return anyItem(child, matches); });
}

QString accessibleName(QQuickItem *item) {
    auto *interface = QAccessible::queryAccessibleInterface(item);
    return interface != nullptr && !interface->state().invisible ? interface->text(QAccessible::Name) : QString();
}

} // namespace

Tour::Tour(AppContext &context, sync::Client &client, NetworkCut &network, QQuickWindow &window, const QDir &folder,
           Account account, Account seller)
    : m_context(context)
    , m_client(client)
    , m_network(network)
    , m_window(window)
    , m_folder(folder)
    , m_account(std::move(account))
    , m_seller(std::move(seller))
    , m_list(std::make_unique<ProductListModel>()) {
    QAccessible::setActive(true);
    // A display without a window manager gives the keyboard to nobody by itself.
    m_window.requestActivate();
    // Whatever lies under the pointer would look different in the pictures.
    QCursor::setPos(m_window.screen(), m_window.screen()->geometry().bottomRight());
    connect(qmlEngine(&m_window), &QQmlEngine::warnings, this,
            [this](const QList<QQmlError> &warnings) { m_complaints += static_cast<int>(warnings.size()); });
    m_list->setApp(&m_context);
    m_list->setInStockOnly(true);
    plan();
    m_poll.setInterval(pollMillis);
    connect(&m_poll, &QTimer::timeout, this, &Tour::look);
    if (!m_folder.mkpath(u"."_s)) {
        // The event loop does not run yet, so that quitting has to wait for it.
        QTimer::singleShot(0, this, [this] { fail(u"cannot write into "_s + m_folder.path()); });
        return;
    }
    QTimer::singleShot(0, this, &Tour::next);
}

Tour::~Tour() = default;

void Tour::add(const QString &name, std::function<void()> act, std::function<bool()> arrived) {
    m_steps.push_back({name, std::move(act), std::move(arrived)});
}

void Tour::addScreen(const QString &name, const QString &route) {
    add(
        name, [this, route] { navigate(route); }, [this, route] { return this->route() == route; });
}

void Tour::addPress(const QString &name, const QString &button, std::function<bool()> arrived) {
    // Pressed as soon as it is there and enabled.
    add(
        {}, [] {}, [this, button] { return press(button); });
    add(
        name, [] {}, std::move(arrived));
}

void Tour::plan() {
    if (m_account.email.isEmpty() && !m_seller.email.isEmpty()) {
        planSeller();
        return;
    }
    planBrowsing();
    planOrdering();
    planOffline();
    planRest();
    planDecisions();
    if (!m_account.email.isEmpty())
        planBuyer();
    if (!m_seller.email.isEmpty())
        planSeller();
    addScreen(u"home-again"_s, u"home"_s);
}

void Tour::planBrowsing() {
    add(
        u"home"_s, [] {},
        [this] {
            return m_context.catalogueState() == AppContext::CatalogueState::Searchable && m_list->total() > 0 &&
                   choose();
        });
    addScreen(u"categories"_s, u"categories"_s);
    add(
        u"category"_s, [this] { navigate(u"category/"_s + m_categoryId); },
        [this] { return route().startsWith(u"category/"); });
    add(
        u"suggestions"_s,
        [this] {
            navigate(u"home"_s);
            QMetaObject::invokeMethod(&m_window, "beginSearch");
            type(m_word.left(4));
        },
        [this] {
            return anyItem(m_window.contentItem(), [this](QQuickItem *item) {
                return item->height() > 0 && item->mapToScene({}).y() < m_window.height() &&
                       item->property("targetId").isValid() &&
                       accessibleName(item).startsWith(m_word.left(4), Qt::CaseInsensitive);
            });
        });
    const auto offered = [this](const QString &what, const QString &argument = {}) {
        const auto said = saidAs(what, argument);
        return anyItem(m_window.contentItem(), [&](QQuickItem *item) {
            if (item->height() <= 0 || !item->property("marked").isValid())
                return false;
            const auto name = accessibleName(item);
            return std::any_of(said.begin(), said.end(), [&](const QString &each) { return name.startsWith(each); });
        });
    };
    add(
        u"palette"_s, [this] { QMetaObject::invokeMethod(&m_window, "beginCommand"); },
        [offered] { return offered(u"Home"_s); });
    add(
        u"palette-typed"_s, [this] { type(m_word.left(4)); },
        [this, offered] { return offered(u"Search the shop for “%1”"_s, m_word.left(4)); });
    add(
        {}, [this] { QMetaObject::invokeMethod(&m_window, "beginCommand"); },
        [this] { return findItem(u"Commands and places"_s) == nullptr; });
    add(
        u"search"_s, [this] { navigate(u"search/"_s + m_word); }, [this] { return route() == u"search/"_s + m_word; });
    add(
        u"nothing-found"_s, [this] { navigate(u"search/qwertzuiopasdf"_s); },
        [this] { return findItem(u"Nothing found for “%1”"_s, u"qwertzuiopasdf"_s) != nullptr; });
    add(
        u"product"_s, [this] { navigate(u"product/"_s + m_products.at(0)); },
        [this] {
            const auto *product = model<ProductModel>();
            if (product == nullptr || product->state() != ProductModel::State::Ready)
                return false;
            if (product->availability() == StockLevel::InStock)
                return findItem(u"Add to cart"_s) != nullptr;
            // Bought up in this variant, by earlier tours perhaps: the next one then.
            if (m_products.size() > 2) {
                m_products.erase(m_products.begin());
                navigate(u"product/"_s + m_products.at(0));
            }
            return false;
        });
    add(
        u"product-end"_s, [this] { scrollToEnd(); }, [] { return true; });
    addPress(u"added"_s, u"Add to cart"_s, [this] { return m_context.cart()->count() == 1; });
    add(
        {}, [this] { m_context.cart()->add(m_plain, {}, 2); }, [this] { return m_context.cart()->count() == 3; });
    addScreen(u"wishlist-none"_s, u"wishlist"_s);
    add(
        {},
        [this] {
            for (std::size_t i = 0; i < std::min<std::size_t>(m_products.size(), 5); ++i)
                m_context.wishlist()->toggle(m_products.at(i));
        },
        [this] { return m_context.wishlist()->items()->count() >= 2; });
    addScreen(u"wishlist"_s, u"wishlist"_s);
    addScreen(u"cart"_s, u"cart"_s);
    const auto line = [](ItemListModel *lines) { return lines->itemAt<CartLineItem>(0).variantId; };
    add(
        u"cart-saved"_s, [this, line] { m_context.cart()->saveForLater(line(m_context.cart()->lines())); },
        [this] { return m_context.cart()->saved()->count() == 1; });
    add(
        {}, [this, line] { m_context.cart()->moveToCart(line(m_context.cart()->saved())); },
        [this] { return m_context.cart()->saved()->count() == 0; });
    addScreen(u"product-missing"_s, u"product/"_s + Id().toString());
}

void Tour::planOrdering() {
    addScreen(u"account-guest"_s, u"account"_s);
    addScreen(u"signin"_s, u"signin"_s);
    planForgotten();
    add(
        u"register"_s,
        [this] {
            navigate(u"register"_s);
            typeInto(u"Name"_s, u"Ada Morgenstern"_s);
            typeInto(u"E-mail"_s, u"ada.%1@example.org"_s.arg(QUuid::createUuid().toString(QUuid::Id128).left(12)));
            typeInto(u"Password"_s, u"correct horse battery"_s);
        },
        [this] { return route() == u"register"; });
    addPress({}, u"Make the account"_s, [this] { return m_context.session()->signedIn() && route() != u"register"; });
    planAccount();
    planCheckout(u"checkout"_s);
    addPress(u"ordered"_s, u"Place order"_s, [this] { return route().startsWith(u"ordered/") && isCalm(); });
    add(
        {}, [this] { m_context.syncModel()->syncNow(); },
        [this] { return !m_context.syncModel()->busy() && isCalm(); });
    addScreen(u"orders"_s, u"orders"_s);
    add(
        u"order"_s, [this] { navigate(u"order/"_s + newestOrder()); },
        [this] { return route().startsWith(u"order/"); });
    add(
        u"notifications"_s, [this] { navigate(u"notifications"_s); },
        [this] { return route() == u"notifications" && m_context.notices()->count() > 0; });
}

void Tour::planCheckout(const QString &name) {
    add(
        name + u"-address"_s, [this] { navigate(u"checkout"_s); },
        [this] { return findItem(u"Continue"_s) != nullptr; });
    addPress({}, u"Another address"_s, [this] { return findItem(u"Another address"_s) == nullptr; });
    add(
        name + u"-incomplete"_s, [this] { press(u"Continue"_s); }, [] { return true; });
    add(
        {},
        [this] {
            typeInto(u"Name"_s, u"Ada Morgenstern"_s);
            typeInto(u"Street and number"_s, u"Gartenstraße 12"_s);
            typeInto(u"Postal code"_s, u"04107"_s);
            typeInto(u"City"_s, u"Leipzig"_s);
            if (auto *checkout = model<CheckoutModel>())
                checkout->setField(CheckoutModel::Field::Country, u"DE"_s);
        },
        [] { return true; });
    addPress(name + u"-delivery"_s, u"Continue"_s, [this] { return checkoutStep() == 1; });
    addPress(name + u"-payment"_s, u"Continue"_s, [this] { return checkoutStep() == 2; });
    add(
        name + u"-card"_s,
        [this] {
            if (auto *checkout = model<CheckoutModel>())
                checkout->setPaymentMethod(u"card"_s);
        },
        [] { return true; });
    addPress(name + u"-card-incomplete"_s, u"Continue"_s, [] { return true; });
    add(
        {},
        [this] {
            if (auto *checkout = model<CheckoutModel>())
                checkout->setPaymentMethod(u"invoice"_s);
        },
        [] { return true; });
    addPress(name + u"-review"_s, u"Continue"_s, [this] { return checkoutStep() == 3; });
}

void Tour::planOffline() {
    add(
        {},
        [this] {
            m_network.cut();
            m_context.syncModel()->syncNow();
        },
        [this] { return !m_context.syncModel()->online(); });
    add(
        {}, [this] { m_context.cart()->add(m_products.at(0), {}, 1); },
        [this] { return m_context.cart()->count() == 1; });
    addScreen(u"cart-offline"_s, u"cart"_s);
    add(
        {}, [this] { navigate(u"checkout"_s); }, [this] { return findItem(u"Continue"_s) != nullptr; });
    // The address of the last order is there already.
    addPress({}, u"Continue"_s, [this] { return checkoutStep() == 1; });
    addPress({}, u"Continue"_s, [this] { return checkoutStep() == 2; });
    addPress(u"checkout-offline-review"_s, u"Continue"_s, [this] { return checkoutStep() == 3; });
    addPress(u"queued"_s, u"Queue order"_s, [this] { return route().startsWith(u"queued/"); });
    add(
        u"queue"_s, [this] { navigate(u"queue"_s); },
        [this] { return route() == u"queue" && m_context.queue()->count() > 0 && !m_context.syncModel()->busy(); });
    addScreen({}, u"account"_s);
    addPress(u"sign-out-pending"_s, u"Sign out"_s, [this] { return findItem(u"Keep and sign out"_s) != nullptr; });
    addPress({}, u"Stay"_s, [this] { return findItem(u"Stay"_s) == nullptr; });
    addScreen(u"orders-queued"_s, u"orders"_s);
    add(
        u"order-queued"_s, [this] { navigate(u"order/"_s + newestOrder()); },
        [this] { return route().startsWith(u"order/"); });
    add(
        u"network-wants-sign-in"_s,
        [this] {
            navigate(u"home"_s);
            m_network.capture();
            m_context.syncModel()->syncNow();
        },
        [this] { return m_context.syncModel()->problem() == SyncModel::Problem::Intercepted; });
    add(
        {},
        [this] {
            m_network.mend();
            m_context.syncModel()->syncNow();
        },
        [this] { return m_context.syncModel()->online() && m_context.syncModel()->pendingCount() == 0; });
    add(
        {}, [this] { m_context.syncModel()->syncNow(); },
        [this] { return !m_context.syncModel()->busy() && isCalm(); });
    addScreen(u"orders-sent"_s, u"orders"_s);
}

void Tour::planRest() {
    addScreen(u"queue-empty"_s, u"queue"_s);
    addScreen(u"cart-empty"_s, u"cart"_s);
    addScreen(u"settings"_s, u"settings"_s);
}

void Tour::planDecisions() {
    // More than any shop has: the order comes back, and a person decides.
    add(
        {}, [this] { m_context.cart()->add(m_plain, {}, 9'999); },
        [this] { return m_context.cart()->count() == 9'999; });
    add(
        {}, [this] { navigate(u"checkout"_s); }, [this] { return findItem(u"Continue"_s) != nullptr; });
    addPress({}, u"Continue"_s, [this] { return checkoutStep() == 1; });
    addPress({}, u"Continue"_s, [this] { return checkoutStep() == 2; });
    addPress({}, u"Continue"_s, [this] { return checkoutStep() == 3; });
    addPress({}, u"Place order"_s, [this] { return m_context.syncModel()->attentionCount() == 1; });
    addScreen(u"queue-decision"_s, u"queue"_s);
    addPress(u"queue-edit"_s, u"Change it"_s, [this] { return findItem(u"Send again"_s) != nullptr; });
    addPress({}, u"Close"_s, [this] { return findItem(u"Send again"_s) == nullptr; });
    addPress(u"queue-discarded"_s, u"Discard"_s, [this] { return m_context.queue()->count() == 0; });
    add(
        {}, [this] { m_context.queue()->forgetUndo(); },
        [this] { return m_context.syncModel()->attentionCount() == 0; });
}

bool Tour::choose() {
    if (!m_products.empty())
        return true;
    const auto names = m_list->roleNames();
    const auto value = [&](int row, const char *role) { return m_list->index(row).data(names.key(role)); };
    // What shows most goes first: a product with variants and pictures.
    std::vector<std::pair<int, int>> rated;
    QString plain;
    for (int row = 0; row < std::min(m_list->rowCount(), 200); ++row) {
        const int worth =
            (value(row, "variantCount").toInt() > 1 ? 2 : 0) + (value(row, "ratingCount").toInt() > 0 ? 1 : 0);
        if (static_cast<StockLevel>(value(row, "availability").toInt()) != StockLevel::InStock)
            continue;
        if (plain.isEmpty() && value(row, "variantCount").toInt() == 1)
            plain = m_list->productIdAt(row);
        rated.emplace_back(-worth, row);
    }
    std::sort(rated.begin(), rated.end());
    if (rated.size() < 2 || plain.isEmpty())
        return false;
    for (const auto &[worth, row] : rated)
        m_products.push_back(m_list->productIdAt(row));
    m_plain = plain;
    // A word of a name is a search that finds something.
    const auto words = value(rated[0].second, "name").toString().split(u' ', Qt::SkipEmptyParts);
    m_word =
        *std::max_element(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
    m_word.remove(u'/');
    const auto *home = model<HomeModel>();
    if (home == nullptr || home->categories()->count() == 0) {
        m_products.clear();
        return false;
    }
    m_categoryId = home->categories()->itemAt<CategoryItem>(0).categoryId;
    return true;
}

QString Tour::newestOrder() const {
    const auto orders = m_client.orders();
    return orders.isEmpty() ? QString() : orders.constFirst().order.id.toString();
}

int Tour::checkoutStep() const {
    const auto *checkout = model<CheckoutModel>();
    return checkout == nullptr ? -1 : static_cast<int>(checkout->step());
}

void Tour::next() {
    if (m_current == m_steps.size()) {
        if (m_complaints > 0) {
            fail(QStringLiteral("the interface complained %1 times (see above)").arg(m_complaints));
            return;
        }
        QTextStream(stdout) << m_pictures << " pictures in " << m_folder.path() << '\n';
        m_poll.stop();
        QCoreApplication::exit(0);
        return;
    }
    m_polls = 0;
    m_calm = 0;
    m_done = false;
    m_steps[m_current].act();
    m_poll.start();
}

void Tour::look() {
    const Step &step = m_steps[m_current];
    if (++m_polls > mostPolls) {
        fail(QStringLiteral("step %1 (%2) did not come about, at %3").arg(m_current + 1).arg(step.name, route()));
        return;
    }
    m_calm = settled() ? m_calm + 1 : 0;
    // Asked again only until it was true once: pressing a button is such a question.
    if (!m_done)
        m_done = step.arrived();
    if (!m_done || (!step.name.isEmpty() && m_calm < calmPolls))
        return;
    m_poll.stop();
    if (!step.name.isEmpty())
        picture();
    ++m_current;
    QTimer::singleShot(0, this, &Tour::next);
}

void Tour::picture() {
    const QString name =
        QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(m_steps[m_current].name);
    if (!m_window.grabWindow().save(m_folder.filePath(name)))
        fail(u"cannot write "_s + m_folder.filePath(name));
}

void Tour::fail(const QString &why) {
    m_poll.stop();
    m_window.grabWindow().save(m_folder.filePath(u"failed.png"_s));
    QTextStream(stderr) << "aura-shop: the tour stopped: " << why << '\n';
    QCoreApplication::exit(1);
}

void Tour::navigate(const QString &route) {
    QMetaObject::invokeMethod(&m_window, "navigate", Q_ARG(QString, route));
}

bool Tour::settled() const {
    return m_window.property("settled").toBool() && !anyItem(m_window.contentItem(), [](QQuickItem *item) {
               return item->inherits("QQuickImage") && item->property("status").toInt() == imageLoading;
           });
}

bool Tour::isCalm() const {
    return m_calm >= calmPolls;
}

QString Tour::route() const {
    return m_window.property("route").toString();
}

template <typename Model>
Model *Tour::model() const {
    Model *found = nullptr;
    anyItem(m_window.contentItem(), [&](QQuickItem *item) {
        found = item->findChild<Model *>(QString(), Qt::FindDirectChildrenOnly);
        return found != nullptr;
    });
    return found;
}

// Asked for by the seller's part.
template OnboardingModel *Tour::model<OnboardingModel>() const;
template ShopSettingsModel *Tour::model<ShopSettingsModel>() const;
template VendorProductEditModel *Tour::model<VendorProductEditModel>() const;
template VendorProductListModel *Tour::model<VendorProductListModel>() const;
template VendorStockModel *Tour::model<VendorStockModel>() const;

QQuickItem *Tour::findItem(const QString &name, const QString &argument) const {
    const auto said = saidAs(name, argument);
    QQuickItem *found = nullptr;
    anyItem(m_window.contentItem(), [&](QQuickItem *item) {
        if (!item->isEnabled() || !said.contains(accessibleName(item)))
            return false;
        found = item;
        return true;
    });
    return found;
}

bool Tour::press(const QString &name, const QString &argument) {
    const auto said = saidAs(name, argument);
    // A heading may be called as the button below it is.
    return anyItem(m_window.contentItem(), [&](QQuickItem *item) {
        if (!item->isEnabled() || !said.contains(accessibleName(item)))
            return false;
        auto *interface = QAccessible::queryAccessibleInterface(item);
        if (interface == nullptr || interface->actionInterface() == nullptr ||
            !interface->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()))
            return false;
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        return true;
    });
}

void Tour::type(const QString &text) {
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&m_window, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&m_window, &up);
    }
}

void Tour::typeInto(const QString &field, const QString &text) {
    const auto said = saidAs(field);
    QQuickItem *found = nullptr;
    anyItem(m_window.contentItem(), [&](QQuickItem *item) {
        if (!item->inherits("QQuickTextInput") || !said.contains(accessibleName(item)))
            return false;
        found = item;
        return true;
    });
    if (found == nullptr) {
        fail(u"there is no field "_s + field);
        return;
    }
    found->forceActiveFocus(Qt::TabFocusReason);
    QMetaObject::invokeMethod(found, "selectAll");
    type(text);
}

void Tour::scrollToEnd() {
    anyItem(m_window.contentItem(), [](QQuickItem *item) {
        if (!item->inherits("QQuickFlickable") || item->property("contentHeight").toReal() <= item->height())
            return false;
        item->setProperty("contentY", item->property("contentHeight").toReal() - item->height());
        return true;
    });
}

} // namespace aura::app
