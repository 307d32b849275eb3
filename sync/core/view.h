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
};

} // namespace aura::sync
