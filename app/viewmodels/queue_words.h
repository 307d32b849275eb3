// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operation_words.h"

#include <aura/app/items.h>
#include <aura/sync/types.h>

namespace aura::app {

/// An entry of the queue in words, as of `now`.
QueueItem queueItem(const sync::QueueEntry &entry, UnixMillis now, const OperationNames &names = {});
/// Why it was not taken or is not sent yet; empty when there is nothing to say.
QString queueReason(const sync::QueueEntry &entry);
/// What is not as it was when the order was queued, one change a line; empty without a quote of the server.
QString quoteChanges(const OrderSubmit &submit, const OperationResult &result);

} // namespace aura::app
