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

CartModel::CartModel(AppContext &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_lines(new ItemListModel(&CartLineItem::staticMetaObject, this)) {
    refresh();
}

void CartModel::refresh() {
    m_cart = m_app.client().cart();
    m_count = static_cast<int>(totalItems(m_cart));
    const auto view = cartView(m_cart, m_app.catalogue());
    m_total = format::moneyList(view.totals);
    m_currencies = static_cast<int>(view.totals.size());
    m_hasNotices = view.hasNotices;
    m_lines->setItems(view.lines);
    Q_EMIT changed();
}

QString CartModel::countText() const {
    return articleCount(m_count);
}

QString CartModel::totalNote() const {
    return m_currencies > 1 ? tr("Several currencies: each is a payment of its own.") : QString();
}

QString CartModel::undoText() const {
    return m_removed ? tr("%1 removed").arg(m_removed->productName) : QString();
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

void CartModel::remove(const QString &variantId) {
    const Id id = idFrom(variantId);
    const auto line = std::find_if(m_cart.lines.cbegin(), m_cart.lines.cend(),
                                   [&](const CartLine &candidate) { return candidate.variantId == id; });
    if (line == m_cart.lines.cend())
        return;
    sync::whenDone(m_app.client().removeFromCart(id), this, [this, removed = *line](const Status &status) {
        refresh();
        if (!status) {
            Q_EMIT failed(errorText(status.error()));
            return;
        }
        m_removed = removed;
        Q_EMIT undoChanged();
    });
}

void CartModel::undo() {
    if (!m_removed)
        return;
    const CartLine line = *std::exchange(m_removed, std::nullopt);
    Q_EMIT undoChanged();
    sync::whenDone(m_app.client().setQuantity(line.variantId, line.quantity), this, [this](const Status &status) {
        refresh();
        if (!status)
            Q_EMIT failed(errorText(status.error()));
    });
}

void CartModel::forgetUndo() {
    if (!m_removed)
        return;
    m_removed.reset();
    Q_EMIT undoChanged();
}

} // namespace aura::app
