// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// What goes back of what was paid for an order: for returns, for what was canceled, and because somebody who runs the
/// platform says so. Together never more than the order's total.
namespace refunds {

/// What is not given back yet; zero for an order of which everything was.
Result<Money> left(storage::Database &db, const Order &order);
/// As much of it as was paid by card and can be given back by the provider; zero when nothing.
Result<Money> leftOnCard(storage::Database &db, const Order &order);

/// Gives `wanted` back, or what is left of the order when that is less, and returns what it was; nothing happens for
/// zero. What was paid by card goes back by its provider. `key` is the refund's id, and new.
/// Order::paymentState becomes Refunded with the last of it, otherwise it is the caller's.
Result<Money> give(Write &write, Order &order, Money wanted, const Id &key, const QString &reason,
                   const Id &returnId = {});

} // namespace refunds

} // namespace aura::server
