// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/returns.h>

#include <aura/planted.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/refunds.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/webhooks.h>

#include "order_rows.h"

#include <algorithm>

namespace aura::server::returns {

using namespace Qt::StringLiterals;

namespace {

OrderReturn &returnOf(Order &order, const Id &id) {
    return *std::find_if(order.returns.begin(), order.returns.end(),
                         [&](const OrderReturn &entry) { return entry.id == id; });
}

/// Puts what came back onto the shelf. What is not counted, or not sold any more, has none.
Status restock(Write &write, const Order &order, const OrderReturn &entry, const Id &user, const Id &opId,
               UnixMillis at) {
    for (const auto &line : entry.lines) {
        AURA_ASSIGN(const auto tracked,
                    write.db.queryInt64("SELECT l.tracked FROM order_line l JOIN customer_order o ON o.num = "
                                        "l.order_num WHERE o.id = ?1 AND l.variant_id = ?2",
                                        order.id, line.variantId));
        if (tracked.value_or(0) == 0)
            continue;
        stockLedger::Movement movement;
        movement.variantId = line.variantId;
        movement.kind = "return";
        movement.onHand = line.quantity;
        movement.orderId = order.id;
        movement.userId = user;
        movement.opId = opId;
        movement.occurredAt = at;
        AURA_TRY(stockLedger::move(write, movement));
    }
    return {};
}

/// Of what a return is worth, what the platform has not given back already.
Status recordRefund(Write &write, Order &order, OrderReturn &entry) {
    // A return is refunded once, so its id names the refund as well.
    AURA_ASSIGN(entry.refunded, refunds::give(write, order, entry.refunded, entry.id, u"return"_s, entry.id));
    return write.db.run("UPDATE return_request SET refunded = ?2 WHERE id = ?1", entry.id, entry.refunded.minor);
}

Status tellBuyer(Write &write, const Order &order, const OrderReturn &entry) {
    switch (entry.state) {
    case ReturnState::Approved:
        return notices::tellOfOrder(write, order, NoticeKind::ReturnApproved);
    case ReturnState::Rejected:
        return notices::tellOfOrder(write, order, NoticeKind::ReturnRejected);
    case ReturnState::Refunded:
        return notices::tellOfOrder(write, order, NoticeKind::ReturnRefunded, entry.refunded);
    default:
        return {};
    }
}

Status keep(Write &write, const OrderReturn &entry) {
    return write.db.run("UPDATE return_request SET state = ?2, answer = ?3, updated_at = ?4, rev = rev + 1 WHERE id "
                        "= ?1",
                        entry.id, returnStateName(entry.state), entry.answer, entry.updatedAt);
}

NoticeKind noticeOf(ReturnDecision::Step step) {
    switch (step) {
    case ReturnDecision::Step::Approve:
        return NoticeKind::ReturnApproved;
    case ReturnDecision::Step::Reject:
        return NoticeKind::ReturnRejected;
    case ReturnDecision::Step::Refund:
        break;
    }
    return NoticeKind::ReturnRefunded;
}

} // namespace

Result<Order> request(Write &write, const Id &user, const ReturnRequest &operation, UnixMillis at) {
    auto &db = write.db;
    AURA_ASSIGN(auto order, orderRows::byId(db, operation.orderId));
    if (order.userId != user)
        return Error{ErrorCode::NotFound, u"no such order"_s};
    const auto asked = std::min(at, write.now);
    AURA_ASSIGN(const bool added, apply(order, operation, asked));
    if (!added)
        return order;
    AURA_ASSIGN(const auto taken, db.queryInt64("SELECT 1 FROM return_request WHERE id = ?1", operation.returnId));
    if (taken)
        return Error{ErrorCode::AlreadyExists, u"the return's id is taken"_s};
    AURA_TRY(db.run("INSERT INTO return_request(id, order_num, user_id, state, reason, text, created_at, updated_at) "
                    "SELECT ?1, num, ?3, ?4, ?5, ?6, ?7, ?7 FROM customer_order WHERE id = ?2",
                    operation.returnId, order.id, user, returnStateName(ReturnState::Requested),
                    returnReasonName(operation.reason), operation.text, asked));
    for (const auto &line : operation.lines) {
        const auto position = std::find_if(order.lines.begin(), order.lines.end(),
                                           [&](const OrderLine &l) { return l.variantId == line.variantId; }) -
                              order.lines.begin();
        AURA_TRY(db.run("INSERT INTO return_line(return_id, position, quantity) VALUES(?1, ?2, ?3)", operation.returnId,
                        static_cast<std::int64_t>(position), line.quantity));
    }
    AURA_TRY(orderRows::update(write, order));
    auto told = webhooks::about(order);
    told.insert("returnId"_L1, operation.returnId.toString());
    AURA_TRY(webhooks::record(write, WebhookEvent::ReturnOpened, told));
    return order;
}

Result<Order> transition(Write &write, const Id &user, const ReturnTransition &operation, const Id &opId,
                         UnixMillis at) {
    AURA_ASSIGN(auto order, orderRows::byId(write.db, operation.orderId));
    AURA_ASSIGN(const bool seller, vendorScope::isMember(write.db, order.vendorId, user));
    if (!seller && order.userId != user)
        return Error{ErrorCode::NotFound, u"no such order"_s};
    if (seller)
        AURA_TRY(vendorScope::requireMember(write.db, order.vendorId, user));
    const auto acted = std::min(at, write.now);
    AURA_ASSIGN(const bool moved, apply(order, operation, seller ? OrderActor::Vendor : OrderActor::Customer, acted));
    if (!moved)
        return order;
    auto &entry = returnOf(order, operation.returnId);
    AURA_TRY(keep(write, entry));
    if (entry.state == ReturnState::Received && !AURA_PLANTED("return-not-on-shelf"))
        AURA_TRY(restock(write, order, entry, user, opId, at));
    if (entry.state == ReturnState::Refunded)
        AURA_TRY(recordRefund(write, order, entry));
    AURA_TRY(orderRows::update(write, order));
    AURA_TRY(tellBuyer(write, order, entry));
    return order;
}

Result<bool> decide(Write &write, const Id &orderId, const Id &returnId, const ReturnDecision &decision) {
    AURA_ASSIGN(auto order, orderRows::byId(write.db, orderId));
    AURA_ASSIGN(const bool moved, aura::decide(order, returnId, decision, write.now));
    if (!moved)
        return false;
    auto &entry = returnOf(order, returnId);
    AURA_TRY(keep(write, entry));
    if (decision.step == ReturnDecision::Step::Refund) {
        AURA_TRY(recordRefund(write, order, entry));
        // Somebody has said an amount; another one is not what they meant.
        if (entry.refunded != decision.amount)
            return Error{ErrorCode::Conflict, u"less is left to give back"_s};
    }
    AURA_TRY(orderRows::update(write, order));
    AURA_TRY(notices::tellBoth(write, order, noticeOf(decision.step),
                               u"%1: %2"_s.arg(order.vendorName, decision.reason), entry.refunded));
    return true;
}

} // namespace aura::server::returns
