// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_order.h>
#include <aura/wire/admin_json.h>

namespace aura::wire {

// Orders in the administration API: see admin_json.h.

/// The query of GET /admin/orders: q, state, fulfilment, payment, vendor, user, cursor, limit, export.
QByteArray toQuery(const AdminOrderQuery &query);

/// As an order elsewhere, with the buyer, what was paid, what went back and what the shop was charged. Without
/// "shippingAddress", "billingAddress" and "notes", and with "country" instead, unless the order is opened.
QJsonObject toJson(const AdminOrder &order);
QByteArray toBytes(const AdminPage<AdminOrder> &page);
Result<AdminPage<AdminOrder>> adminOrdersFromBytes(QByteArrayView bytes);
/// GET /admin/orders/{id}, and the answer of the steps.
Result<AdminOrder> adminOrderFromBytes(QByteArrayView bytes);

/// POST /admin/orders/{id}/cancel. 409 when the order is another one than was seen, or something of it has left.
QByteArray toBytes(const OrderCancellation &cancellation);
OrderCancellation orderCancellationFromJson(JsonReader &reader);

/// POST /admin/orders/{id}/refund. 409 as above, and when less is left to give back.
QByteArray toBytes(const OrderRefund &refund);
OrderRefund orderRefundFromJson(JsonReader &reader);

} // namespace aura::wire
