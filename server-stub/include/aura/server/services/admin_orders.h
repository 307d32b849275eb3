// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_order.h>
#include <aura/server/services/audit_log.h>
#include <aura/server/services/orders.h>

namespace aura::server {

/// Orders of every shop as those see and handle them who run the platform. What is changed is done by the services that
/// the buyer's and the shop's own steps use, and told by the log in the same transaction.
namespace adminOrders {

/// Newest first. InvalidArgument for a cursor that is none of these.
Result<AdminPage<AdminOrder>> page(storage::Database &db, const AdminOrderQuery &query);
/// With names, streets and notes. NotFound when there is no such order.
Result<AdminOrder> opened(storage::Database &db, const Id &id);

/// Cancels what has not left; what was paid by card goes back. Returns the order as it is then, also when it was
/// canceled already. Conflict when it is another one than was seen, or something of it has left.
Result<AdminOrder> cancel(Write &write, OrderService &orders, const AuditLog &log, const Actor &actor, const Id &id,
                          const OrderCancellation &cancellation);

/// Gives back a part or all of what was paid by card. The same refund again changes nothing. Conflict when the order is
/// another one than was seen, when less is left than that, or when the id names another refund; InvalidArgument for
/// another currency.
Result<AdminOrder> refund(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                          const OrderRefund &refund);

} // namespace adminOrders

} // namespace aura::server
