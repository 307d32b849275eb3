// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/orders.h>

#include <functional>

namespace aura::server::orderRows {

/// Writes an order with its lines; returns its number in the table. `tracked` tells whether a variant's stock is
/// counted.
Result<std::int64_t> insert(storage::Database &db, std::int64_t group, const Order &order,
                            const std::function<bool(const Id &variant)> &tracked);

/// Writes how an order stands under its next revision, and tells the buyer and the vendor.
Status update(Write &write, Order &order);

/// NotFound when there is no such order.
Result<Order> byId(storage::Database &db, const Id &id);
/// By its number in the table, which grows with time.
Result<Order> byNum(storage::Database &db, std::int64_t num);
Result<QList<Order>> ofGroup(storage::Database &db, std::int64_t group);
Result<OrderPage> page(storage::Database &db, const Id &user, std::optional<OrderState> state, int limit,
                       const QString &cursor);

} // namespace aura::server::orderRows
