// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/outbox.h"

#include <aura/sync/types.h>

namespace aura::sync {

/// Everything that readers see, as one immutable value: built on the engine's thread, shared with all others.
struct View {
    Cart cart;
    QList<OrderView> orders;
    QueueList queue;
    SyncStatus status;
    Account account;
    AddressBook addresses;
    Wishlist wishlist;
    NoticeBoard notices;
    CatalogueHandle catalogue;
    ExchangeRates rates;
    PriceRules priceRules;
};

/// What promotions ask of the person. What was refused is no order.
inline Shopper shopperIn(const View &view) {
    QList<const Order *> orders;
    for (const auto &shown : view.orders) {
        if (shown.queuedAs.isNil() || shown.queueState != QueueState::NeedsAttention)
            orders.append(&shown.order);
    }
    return shopperOf(orders, view.account.signedIn);
}

} // namespace aura::sync
