// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/items.h>
#include <aura/domain/cart.h>

namespace aura::app {

class Catalogue;

struct CartView {
    QList<CartLineItem> lines; ///< Grouped by vendor.
    QList<Money> totals;       ///< One a currency, at today's prices.
    bool hasNotices = false;
    QStringList closedShops; ///< Names of those that take no orders now.
};

/// A cart as the local catalogue prices it today. What the catalogue does not know keeps the price that was seen.
CartView cartView(const Cart &cart, Catalogue &catalogue, UnixMillis now);

/// What is saved for later, the last saved first, at today's prices.
QList<CartLineItem> savedLines(const Cart &cart, Catalogue &catalogue, UnixMillis now);

} // namespace aura::app
