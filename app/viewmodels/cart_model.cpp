// SPDX-License-Identifier: Apache-2.0
#include <aura/app/cart_model.h>

#include "cart_lines.h"
#include "catalogue.h"
#include "texts.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

namespace {

const CartLine *lineOf(const QList<CartLine> &lines, const Id &variantId) {
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(), [&](const CartLine &line) { return line.variantId == variantId; });
    return found == lines.cend() ? nullptr : &*found;
}

} // namespace

CartModel::CartModel(AppContext &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_lines(new ItemListModel(&CartLineItem::staticMetaObject, this))
    , m_saved(new ItemListModel(&CartLineItem::staticMetaObject, this)) {
    refresh();
}

CartModel::~CartModel() = default;

void CartModel::refresh() {
    m_cart = m_app.client().cart();
    m_count = static_cast<int>(totalItems(m_cart));
    m_view = std::make_unique<CartView>(cartView(m_cart, m_app.catalogue(), m_app.clock().now()));
    m_hasNotices = m_view->hasNotices;
    m_saved->setItems(savedLines(m_cart, m_app.catalogue(), m_app.clock().now()));
    askForPromotions();
    show();
}

/// The same quote as at the checkout, but for where it goes.
void CartModel::askForPromotions() {
    const auto ticket = ++m_ticket;
    if (m_cart.lines.isEmpty() || m_app.client().priceRules().promotions.isEmpty()) {
        m_discounts.clear();
        return;
    }
    // What is known of lines that are still there stays until the answer comes.
    m_discounts.removeIf(
        [this](const Discount &discount) { return lineOf(m_cart.lines, discount.variantId) == nullptr; });
    sync::whenDone(m_app.client().quote({}), this, [this, ticket](const Result<QList<Quote>> &quotes) {
        if (ticket != m_ticket)
            return;
        QList<Discount> discounts;
        for (const auto &quote : quotes ? *quotes : QList<Quote>{}) {
            for (const auto &part : quote.vendors)
                discounts += part.discounts;
        }
        discounts.removeIf([](const Discount &discount) { return discount.variantId.isNil(); });
        if (discounts == m_discounts)
            return;
        m_discounts = discounts;
        show();
    });
}

void CartModel::show() {
    auto totals = m_view->totals;
    for (const auto &discount : std::as_const(m_discounts)) {
        for (auto &total : totals) {
            if (total.currency == discount.amount.currency)
                total.minor = std::max<std::int64_t>(0, total.minor - discount.amount.minor);
        }
    }
    m_total = format::shownMoneyList(totals);
    m_paid = format::moneyList(totals);
    m_currencies = static_cast<int>(totals.size());
    auto lines = m_view->lines;
    for (auto &line : lines)
        line.discount = lineDiscount(m_discounts, idFrom(line.variantId), DiscountIn::Shown);
    m_lines->setItems(lines);
    Q_EMIT changed();
}

QVariantList CartModel::discounts() const {
    return discountRows(m_discounts);
}

QString CartModel::countText() const {
    return articleCount(m_count);
}

QString CartModel::totalNote() const {
    if (m_currencies > 1)
        return m_paid == m_total ? tr("Several currencies: each is a payment of its own.")
                                 : tr("You pay %1, each currency by itself.").arg(m_paid);
    return m_paid == m_total ? QString() : tr("You pay %1, without delivery.").arg(m_paid);
}

QString CartModel::undoText() const {
    if (!m_undo)
        return {};
    const auto &name = m_undo->line.productName;
    return m_undo->removed ? tr("%1 removed").arg(name) : tr("%1 saved for later").arg(name);
}

QString CartModel::savedText() const {
    return articleCount(m_cart.saved.size());
}

int CartModel::quantityOf(const QString &variantId) const {
    const Id id = idFrom(variantId);
    for (const auto &line : m_cart.lines) {
        if (line.variantId == id)
            return static_cast<int>(line.quantity);
    }
    return 0;
}

void CartModel::add(const QString &productId, const QString &variantId, int quantity) {
    Id variant = idFrom(variantId);
    if (variant.isNil()) {
        const auto found = m_app.catalogue().defaultVariantOf(idFrom(productId));
        if (!found) {
            Q_EMIT failed(errorText(found.error()));
            return;
        }
        variant = *found;
    }
    const auto view = m_app.catalogue().variant(variant);
    const QString name = view ? view->productName : QString();
    sync::whenDone(m_app.client().addToCart(variant, quantity), this, [this, name, quantity](const Status &status) {
        refresh();
        if (status)
            Q_EMIT added(name, quantity);
        else if (status.error().code == ErrorCode::TooLarge)
            Q_EMIT failed(tr("The cart is full."));
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

void CartModel::setQuantity(const QString &variantId, int quantity) {
    if (quantity <= 0) {
        remove(variantId);
        return;
    }
    sync::whenDone(m_app.client().setQuantity(idFrom(variantId), quantity), this, [this](const Status &status) {
        refresh();
        if (!status)
            Q_EMIT failed(errorText(status.error()));
    });
}

void CartModel::remember(const Undo &undo, const Status &status) {
    refresh();
    if (!status) {
        Q_EMIT failed(errorText(status.error()));
        return;
    }
    m_undo = undo;
    Q_EMIT undoChanged();
}

void CartModel::remove(const QString &variantId) {
    const Id id = idFrom(variantId);
    const auto *inCart = lineOf(m_cart.lines, id);
    const auto *line = inCart != nullptr ? inCart : lineOf(m_cart.saved, id);
    if (line == nullptr)
        return;
    const Undo undo{*line, inCart != nullptr ? Place::Cart : Place::Saved, true};
    sync::whenDone(m_app.client().removeFromCart(id), this,
                   [this, undo](const Status &status) { remember(undo, status); });
}

void CartModel::saveForLater(const QString &variantId) {
    const Id id = idFrom(variantId);
    const auto *line = lineOf(m_cart.lines, id);
    if (line == nullptr)
        return;
    sync::whenDone(m_app.client().saveForLater(id), this,
                   [this, undo = Undo{*line}](const Status &status) { remember(undo, status); });
}

void CartModel::moveToCart(const QString &variantId) {
    const Id id = idFrom(variantId);
    const auto *line = lineOf(m_cart.saved, id);
    if (line == nullptr)
        return;
    sync::whenDone(m_app.client().moveToCart(id), this, [this, moved = *line](const Status &status) {
        refresh();
        if (status)
            Q_EMIT added(moved.productName, static_cast<int>(moved.quantity));
        else if (status.error().code == ErrorCode::TooLarge)
            Q_EMIT failed(tr("The cart is full."));
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

void CartModel::undo() {
    if (!m_undo)
        return;
    const auto undo = *std::exchange(m_undo, std::nullopt);
    Q_EMIT undoChanged();
    const auto &line = undo.line;
    auto &client = m_app.client();
    const auto back = undo.from == Place::Saved ? client.saveForLater(line.variantId, line.quantity)
                      : undo.removed            ? client.setQuantity(line.variantId, line.quantity)
                                                : client.moveToCart(line.variantId);
    sync::whenDone(back, this, [this](const Status &status) {
        refresh();
        if (!status)
            Q_EMIT failed(errorText(status.error()));
    });
}

void CartModel::forgetUndo() {
    if (!m_undo)
        return;
    m_undo.reset();
    Q_EMIT undoChanged();
}

} // namespace aura::app
