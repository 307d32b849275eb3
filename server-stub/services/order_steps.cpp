// SPDX-License-Identifier: Apache-2.0
// How placed orders go on their way: OrderService::transition() and cancel().
#include <aura/planted.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/orders.h>
#include <aura/server/services/refunds.h>
#include <aura/server/services/settlement.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/webhooks.h>

#include "order_rows.h"

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

struct Remaining {
    std::int64_t position = 0;
    Id variant;
    std::int64_t quantity = 0; ///< Not shipped yet.
    bool tracked = false;
};

/// The lines of an order of which something is still to be shipped.
Result<QList<Remaining>> remainingOf(storage::Database &db, std::int64_t order) {
    QList<Remaining> lines;
    AURA_TRY(db.forEach(
        "SELECT l.position, l.variant_id, l.tracked, l.quantity - l.canceled - ifnull((SELECT sum(sl.quantity) FROM "
        "shipment_line "
        "sl JOIN shipment s ON s.id = sl.shipment_id WHERE s.order_num = l.order_num AND s.state IN ('shipped', "
        "'delivered') AND sl.position = l.position), 0) FROM order_line l WHERE l.order_num = ?1 ORDER BY l.position",
        [&](const storage::Statement &row) {
            if (row.int64(3) > 0)
                lines.append({row.int64(0), row.id(1), row.int64(3), row.boolean(2)});
        },
        order));
    return lines;
}

Status moveStock(Write &write, const QList<Remaining> &lines, std::string_view kind, bool ship, const Id &order,
                 const Id &user, const Id &opId, UnixMillis at) {
    for (const auto &line : lines) {
        if (!line.tracked)
            continue;
        stockLedger::Movement movement;
        movement.variantId = line.variant;
        movement.kind = kind;
        movement.onHand = ship ? -line.quantity : 0;
        movement.allocated = -line.quantity;
        movement.orderId = order;
        movement.userId = user;
        movement.opId = opId;
        movement.occurredAt = at;
        AURA_ASSIGN(const bool moved, stockLedger::move(write, movement));
        // A product that is gone took its stock with it; one that is there must have what it promised.
        AURA_ASSIGN(const auto level, stockLedger::level(write.db, line.variant));
        if (!moved && level)
            return Error{ErrorCode::OutOfStock, u"the shelf does not hold what was sold"_s};
    }
    return {};
}

Status insertShipment(Write &write, const Id &id, std::int64_t order, const QList<Remaining> &lines,
                      std::string_view state) {
    AURA_TRY(write.db.run("INSERT INTO shipment(id, order_num, state, created_at, updated_at) VALUES(?1, ?2, ?3, ?4, "
                          "?4)",
                          id, order, state, write.now));
    for (const auto &line : lines)
        AURA_TRY(write.db.run("INSERT INTO shipment_line(shipment_id, position, quantity) VALUES(?1, ?2, ?3)", id,
                              line.position, line.quantity));
    return {};
}

/// Shipments in one of two states go on to another one.
Status moveShipments(Write &write, std::int64_t order, std::string_view from, std::string_view orFrom,
                     std::string_view to) {
    return write.db.run("UPDATE shipment SET state = ?4, updated_at = ?5, rev = rev + 1 WHERE order_num = ?1 AND state "
                        "IN (?2, ?3)",
                        order, from, orFrom, to, write.now);
}

/// What a step does beside the order's own row.
Status carryOut(Write &write, IdGenerator &ids, std::int64_t num, const Order &order, const OrderTransition &step,
                const Id &user, const Id &opId, UnixMillis at) {
    AURA_ASSIGN(const auto lines, remainingOf(write.db, num));
    switch (step.to) {
    case OrderStep::Placed:
        return moveShipments(write, num, "pending", "ready", "canceled");
    case OrderStep::Packed:
        AURA_TRY(moveShipments(write, num, "pending", "pending", "canceled"));
        return insertShipment(write, ids.next(), num, lines, "ready");
    case OrderStep::Shipped:
        AURA_TRY(moveStock(write, lines, "ship", true, order.id, user, opId, at));
        AURA_TRY(moveShipments(write, num, "pending", "ready", "canceled"));
        AURA_TRY(insertShipment(write, ids.next(), num, lines, "ready"));
        return write.db.run("UPDATE shipment SET state = 'shipped', carrier = ?2, tracking_number = ?3, tracking_url = "
                            "?4, shipped_at = ?5, rev = rev + 1 WHERE order_num = ?1 AND state = 'ready'",
                            num, order.tracking.carrier, order.tracking.number, order.tracking.url, order.shippedAt);
    case OrderStep::Delivered:
        return write.db.run("UPDATE shipment SET state = 'delivered', delivered_at = ?2, updated_at = ?3, rev = rev + "
                            "1 WHERE order_num = ?1 AND state = 'shipped'",
                            num, order.deliveredAt, write.now);
    case OrderStep::Canceled:
        if (!AURA_PLANTED("cancel-keeps-stock"))
            AURA_TRY(moveStock(write, lines, "deallocate", false, order.id, user, opId, at));
        AURA_TRY(moveShipments(write, num, "pending", "ready", "canceled"));
        return write.db.run("UPDATE payment SET state = 'voided', updated_at = ?2 WHERE order_num = ?1 AND provider = "
                            "'' AND state IN ('pending', 'authorized')",
                            num, write.now);
    }
    return {};
}

/// What was paid for the canceled pieces goes back; what is still to be paid gets less.
Status settleRest(Write &write, std::int64_t num, Order &order) {
    const auto worth = worthOfCanceled(order);
    if (worth.minor == 0)
        return settlement::takeBack(write, order, worth, order.id);
    if (order.paymentState != PaymentState::PartiallyRefunded) {
        // The rest of an order is canceled once, so the order's id names it.
        AURA_TRY(settlement::takeBack(write, order, worth, order.id));
        return write.db.run(
            "UPDATE payment SET amount = amount - ?2, updated_at = ?3 WHERE order_num = ?1 AND provider "
            "= '' AND state IN ('pending', 'authorized') AND amount >= ?2",
            num, worth.minor, write.now);
    }
    // The rest of an order is canceled once, so the order's id names the refund as well.
    AURA_TRY(refunds::give(write, order, worth, order.id, u"canceled"_s));
    return {};
}

/// What a step of the shop means to the buyer; nothing when it is none of their business.
std::optional<NoticeKind> noticeOf(OrderStep step) {
    switch (step) {
    case OrderStep::Placed:
        return std::nullopt;
    case OrderStep::Packed:
        return NoticeKind::OrderPacked;
    case OrderStep::Shipped:
        return NoticeKind::OrderShipped;
    case OrderStep::Delivered:
        return NoticeKind::OrderDelivered;
    case OrderStep::Canceled:
        return NoticeKind::OrderCanceled;
    }
    return std::nullopt;
}

} // namespace

Result<Order> OrderService::transition(Write &write, const Id &user, const OrderTransition &step, const Id &opId,
                                       UnixMillis at) {
    AURA_ASSIGN(auto order, orderRows::byId(write.db, step.orderId));
    AURA_ASSIGN(const bool seller, vendorScope::isMember(write.db, order.vendorId, user));
    const bool buyer = order.userId == user;
    // Whether there is such an order is nobody else's business.
    if (!seller && !buyer)
        return Error{ErrorCode::NotFound, u"no such order"_s};
    const bool asBuyer = buyer && (!seller || step.to == OrderStep::Canceled);
    if (!asBuyer)
        AURA_TRY(vendorScope::requireMember(write.db, order.vendorId, user));
    const auto acted = std::min(at, write.now);
    AURA_ASSIGN(const bool moved, apply(order, step, asBuyer ? OrderActor::Customer : OrderActor::Vendor, acted));
    if (!moved)
        return order;
    AURA_TRY(moveOn(write, order, step, user, opId, at));
    if (const auto kind = noticeOf(step.to); kind && !asBuyer && !AURA_PLANTED("step-not-told"))
        AURA_TRY(notices::tellOfOrder(write, order, *kind));
    return orderRows::byId(write.db, order.id);
}

Status OrderService::moveOn(Write &write, Order &order, const OrderTransition &step, const Id &user, const Id &opId,
                            UnixMillis at) {
    AURA_ASSIGN(const auto num, write.db.queryInt64("SELECT num FROM customer_order WHERE id = ?1", order.id));
    AURA_TRY(carryOut(write, m_ids, *num, order, step, user, opId, at));
    if (step.to == OrderStep::Canceled && order.paymentMethod == "card"_L1) {
        AURA_TRY(refunds::give(write, order, order.total, order.id, u"canceled"_s));
        order.paymentState = PaymentState::Refunded;
    }
    // All of it, however it was to be paid; what a refund has taken back already is not taken back again.
    if (step.to == OrderStep::Canceled)
        AURA_TRY(settlement::takeBack(write, order, order.total, m_ids.next()));
    AURA_TRY(orderRows::update(write, order));
    if (step.to == OrderStep::Canceled)
        return webhooks::record(write, WebhookEvent::OrderCanceled, webhooks::about(order));
    if (step.to == OrderStep::Shipped)
        return webhooks::record(write, WebhookEvent::OrderShipped, webhooks::about(order));
    return {};
}

Result<Order> OrderService::cancelForPlatform(Write &write, const Id &actor, const Id &orderId, const QString &reason) {
    AURA_ASSIGN(auto order, orderRows::byId(write.db, orderId));
    const auto step = stepOf(order);
    if (step == OrderStep::Canceled)
        return order;
    if (step != OrderStep::Placed && step != OrderStep::Packed)
        return Error{ErrorCode::Conflict, u"the order cannot be canceled any more"_s};
    const OrderTransition canceling{orderId, *step, OrderStep::Canceled, {}};
    AURA_TRY(apply(order, canceling, OrderActor::Vendor, write.now));
    AURA_TRY(moveOn(write, order, canceling, actor, {}, write.now));
    AURA_TRY(notices::tellBoth(write, order, NoticeKind::OrderCanceled, reason));
    return orderRows::byId(write.db, order.id);
}

Result<Order> OrderService::toSend(Write &write, const Id &user, const Id &orderId) {
    AURA_ASSIGN(auto order, orderRows::byId(write.db, orderId));
    AURA_ASSIGN(const bool seller, vendorScope::isMember(write.db, order.vendorId, user));
    if (!seller && order.userId != user)
        return Error{ErrorCode::NotFound, u"no such order"_s};
    AURA_TRY(vendorScope::requireMember(write.db, order.vendorId, user));
    return order;
}

Result<Order> OrderService::shipParcel(Write &write, const Id &user, const ParcelShip &parcel, const Id &opId,
                                       UnixMillis at) {
    AURA_ASSIGN(auto order, toSend(write, user, parcel.orderId));
    const auto acted = std::min(at, write.now);
    AURA_ASSIGN(const bool moved, apply(order, parcel, acted));
    if (!moved)
        return order;
    AURA_ASSIGN(const auto taken, write.db.queryInt64("SELECT 1 FROM shipment WHERE id = ?1", parcel.parcelId));
    if (taken)
        return Error{ErrorCode::InvalidArgument, u"the parcel's id is taken"_s};
    AURA_ASSIGN(const auto num, write.db.queryInt64("SELECT num FROM customer_order WHERE id = ?1", order.id));
    AURA_ASSIGN(auto lines, remainingOf(write.db, *num));
    for (auto &line : lines) {
        const auto part = std::find_if(parcel.lines.cbegin(), parcel.lines.cend(),
                                       [&](const LinePart &p) { return p.variantId == line.variant; });
        line.quantity = part == parcel.lines.cend() ? 0 : part->quantity;
    }
    lines.removeIf([](const Remaining &line) { return line.quantity == 0; });
    AURA_TRY(moveStock(write, lines, "ship", true, order.id, user, opId, at));
    AURA_TRY(moveShipments(write, *num, "pending", "ready", "canceled"));
    AURA_TRY(insertShipment(write, parcel.parcelId, *num, lines, "shipped"));
    AURA_TRY(write.db.run("UPDATE shipment SET carrier = ?2, tracking_number = ?3, tracking_url = ?4, shipped_at = ?5 "
                          "WHERE id = ?1",
                          parcel.parcelId, parcel.tracking.carrier, parcel.tracking.number, parcel.tracking.url,
                          acted));
    AURA_TRY(orderRows::update(write, order));
    AURA_TRY(notices::tellOfOrder(write, order, NoticeKind::OrderShipped));
    auto told = webhooks::about(order);
    told.insert("parcelId"_L1, parcel.parcelId.toString());
    AURA_TRY(webhooks::record(write, WebhookEvent::OrderShipped, told));
    return orderRows::byId(write.db, order.id);
}

Result<Order> OrderService::cancelRest(Write &write, const Id &user, const OrderCancelRest &rest, const Id &opId,
                                       UnixMillis at) {
    AURA_ASSIGN(auto order, toSend(write, user, rest.orderId));
    const auto acted = std::min(at, write.now);
    AURA_ASSIGN(const bool moved, apply(order, rest, acted));
    if (!moved)
        return order;
    AURA_ASSIGN(const auto num, write.db.queryInt64("SELECT num FROM customer_order WHERE id = ?1", order.id));
    AURA_ASSIGN(const auto lines, remainingOf(write.db, *num));
    AURA_TRY(moveStock(write, lines, "deallocate", false, order.id, user, opId, at));
    AURA_TRY(moveShipments(write, *num, "pending", "ready", "canceled"));
    for (const auto &line : lines)
        AURA_TRY(write.db.run("UPDATE order_line SET canceled = ?3 WHERE order_num = ?1 AND position = ?2", *num,
                              line.position, line.quantity));
    AURA_TRY(settleRest(write, *num, order));
    AURA_TRY(orderRows::update(write, order));
    AURA_TRY(notices::tellOfOrder(write, order, NoticeKind::OrderCutShort, worthOfCanceled(order)));
    return orderRows::byId(write.db, order.id);
}

Result<Order> OrderService::cancel(Write &write, const Id &user, const Id &orderId) {
    AURA_ASSIGN(const auto order, read(write.db, user, orderId));
    const auto step = stepOf(order);
    if (step == OrderStep::Canceled)
        return order;
    if (step != OrderStep::Placed && step != OrderStep::Packed)
        return Error{ErrorCode::Conflict, u"the order cannot be canceled any more"_s};
    return transition(write, user, {orderId, *step, OrderStep::Canceled, {}}, {}, write.now);
}

} // namespace aura::server
