// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/returns.h>

#include <aura/planted.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/refunds.h>
#include <aura/server/services/stock_ledger.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/webhooks.h>

#include "order_rows.h"

#include <QCryptographicHash>

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
    return write.db.run("UPDATE return_request SET state = ?2, answer = ?3, updated_at = ?4, state_since = ?5, dispute "
                        "= ?6, disputed_at = ?7, rev = rev + 1 WHERE id = ?1",
                        entry.id, returnStateName(entry.state), entry.answer, entry.updatedAt, entry.since,
                        disputeStateName(entry.dispute), entry.disputedAt);
}

NoticeKind noticeOf(ReturnDecision::Step step) {
    switch (step) {
    case ReturnDecision::Step::Approve:
        return NoticeKind::ReturnApproved;
    case ReturnDecision::Step::Reject:
        return NoticeKind::ReturnRejected;
    case ReturnDecision::Step::Dismiss:
        return NoticeKind::DisputeDismissed;
    case ReturnDecision::Step::Refund:
        break;
    }
    return NoticeKind::ReturnRefunded;
}

/// Nobody who is a party to it speaks for the platform.
Status refuseParty(storage::Database &db, const Order &order, const Id &actor) {
    if (order.userId == actor)
        return Error{ErrorCode::PermissionDenied, u"their own return"_s};
    return vendorScope::refuseMember(db, order.vendorId, actor);
}

struct Part {
    Order order;
    bool isSeller = false;
};

/// The order, for the buyer or somebody of the shop that it is from; it is not there for others.
Result<Part> partIn(Write &write, const Id &user, const Id &orderId) {
    AURA_ASSIGN(auto order, orderRows::byId(write.db, orderId));
    AURA_ASSIGN(const bool isSeller, vendorScope::isMember(write.db, order.vendorId, user));
    if (!isSeller && order.userId != user)
        return Error{ErrorCode::NotFound, u"no such order"_s};
    if (isSeller)
        AURA_TRY(vendorScope::requireMember(write.db, order.vendorId, user));
    return Part{std::move(order), isSeller};
}

Status keepLastMessage(Write &write, const OrderReturn &entry, const Id &author) {
    const auto &message = entry.messages.constLast();
    AURA_ASSIGN(const auto taken, write.db.queryInt64("SELECT 1 FROM return_message WHERE id = ?1", message.id));
    if (taken)
        return Error{ErrorCode::AlreadyExists, u"the message's id is taken"_s};
    return write.db.run("INSERT INTO return_message(return_id, position, id, side, user_id, text, written_at) "
                        "VALUES(?1, (SELECT ifnull(max(position), -1) + 1 FROM return_message WHERE return_id = ?1), "
                        "?2, ?3, ?4, ?5, ?6)",
                        entry.id, message.id, messageSideName(message.side), author, message.text, message.at);
}

/// What a decision's message is called follows from what is read by both sides: somebody may have called one of theirs
/// so. `now` nobody knows before.
Status nameDecision(Write &write, ReturnMessage &message) {
    for (;;) {
        AURA_ASSIGN(const auto taken, write.db.queryInt64("SELECT 1 FROM return_message WHERE id = ?1", message.id));
        if (!taken)
            return {};
        const QByteArray name = message.id.toBytes() + QByteArray::number(qint64{write.now});
        message.id = Id::fromBytes(QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(16));
    }
}

/// Whether the person was forgotten whose order it is: nothing is written about it any more.
Result<bool> isForgotten(storage::Database &db, const Id &orderId) {
    AURA_ASSIGN(const auto forgotten, db.queryInt64("SELECT 1 FROM customer_order WHERE id = ?1 AND anonymized_at IS "
                                                    "NOT NULL",
                                                    orderId));
    return forgotten.has_value();
}

Status refuseForgotten(storage::Database &db, const Id &orderId) {
    AURA_ASSIGN(const bool forgotten, isForgotten(db, orderId));
    return forgotten ? Status(Error{ErrorCode::Conflict, u"the buyer has left"_s}) : Status{};
}

Notice aboutOrder(const Order &order, NoticeKind kind) {
    Notice notice;
    notice.kind = kind;
    notice.subject = order.id;
    notice.name = order.number;
    notice.detail = order.vendorName;
    return notice;
}

/// When somebody wrote last about a return of the order; 0 when never. Whoever has answered has read.
Result<UnixMillis> lastAnswered(storage::Database &db, const Order &order, const Id &person) {
    AURA_ASSIGN(const auto last,
                db.queryInt64("SELECT max(m.written_at) FROM return_message m JOIN return_request r ON r.id = "
                              "m.return_id JOIN customer_order o ON o.num = r.order_num WHERE m.user_id = ?1 AND o.id "
                              "= ?2",
                              person, order.id));
    return last.value_or(0);
}

/// No bell a letter: who has not read of one has not been told of less.
Status tellOfMessage(Write &write, const Order &order, const OrderReturn &entry, const Id &author) {
    const auto side = entry.messages.constLast().side;
    QList<Id> people;
    if (side != MessageSide::Shop) {
        AURA_ASSIGN(people, notices::peopleOf(write.db, order.vendorId));
    }
    if (side != MessageSide::Buyer && !people.contains(order.userId))
        people.append(order.userId);
    if (side != MessageSide::Platform) {
        // Whoever has asked something waits for an answer.
        AURA_TRY(write.db.forEach(
            "SELECT DISTINCT user_id FROM return_message WHERE return_id = ?1 AND side = 'platform'",
            [&](const storage::Statement &row) {
                if (!people.contains(row.id(0)))
                    people.append(row.id(0));
            },
            entry.id));
    }
    people.removeAll(author);
    const auto notice = aboutOrder(order, NoticeKind::ReturnMessage);
    for (const auto &person : std::as_const(people)) {
        AURA_ASSIGN(const auto unread, notices::unreadSince(write.db, person, notice.kind, notice.subject));
        AURA_ASSIGN(const auto answered, lastAnswered(write.db, order, person));
        if (!unread || answered > *unread)
            AURA_TRY(notices::tellAnew(write, person, notice));
    }
    return {};
}

Status tellOfDispute(Write &write, const Order &order) {
    AURA_ASSIGN(auto people, notices::peopleOf(write.db, order.vendorId));
    AURA_ASSIGN(const auto deciders, notices::peopleWho(write.db, Permission::ReturnsDecide));
    for (const auto &person : deciders) {
        if (!people.contains(person))
            people.append(person);
    }
    people.removeAll(order.userId);
    for (const auto &person : std::as_const(people))
        AURA_TRY(notices::tell(write, person, aboutOrder(order, NoticeKind::ReturnDisputed)));
    return {};
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
    AURA_TRY(db.run("INSERT INTO return_request(id, order_num, user_id, state, reason, text, created_at, updated_at, "
                    "state_since) SELECT ?1, num, ?3, ?4, ?5, ?6, ?7, ?7, ?8 FROM customer_order WHERE id = ?2",
                    operation.returnId, order.id, user, returnStateName(ReturnState::Requested),
                    returnReasonName(operation.reason), operation.text, asked, write.now));
    returnOf(order, operation.returnId).since = write.now;
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
    AURA_ASSIGN(auto part, partIn(write, user, operation.orderId));
    auto &order = part.order;
    const auto acted = std::min(at, write.now);
    AURA_ASSIGN(const bool moved,
                apply(order, operation, part.isSeller ? OrderActor::Vendor : OrderActor::Customer, acted));
    if (!moved)
        return order;
    auto &entry = returnOf(order, operation.returnId);
    AURA_ASSIGN(const bool forgotten, isForgotten(write.db, order.id));
    if (forgotten)
        entry.answer.clear();
    // A device says when somebody did it; how long the buyer waits is our time.
    entry.since = write.now;
    AURA_TRY(keep(write, entry));
    if (entry.state == ReturnState::Received && !AURA_PLANTED("return-not-on-shelf"))
        AURA_TRY(restock(write, order, entry, user, opId, at));
    if (entry.state == ReturnState::Refunded)
        AURA_TRY(recordRefund(write, order, entry));
    AURA_TRY(orderRows::update(write, order));
    AURA_TRY(tellBuyer(write, order, entry));
    return order;
}

Result<Order> say(Write &write, const Id &user, const ReturnSay &operation, UnixMillis at) {
    AURA_ASSIGN(auto part, partIn(write, user, operation.orderId));
    auto &order = part.order;
    AURA_TRY(refuseForgotten(write.db, order.id));
    const auto side = part.isSeller ? MessageSide::Shop : MessageSide::Buyer;
    AURA_ASSIGN(const bool added, apply(order, operation, side, std::min(at, write.now)));
    if (!added)
        return order;
    const auto &entry = returnOf(order, operation.returnId);
    AURA_TRY(keepLastMessage(write, entry, user));
    AURA_TRY(orderRows::update(write, order));
    AURA_TRY(tellOfMessage(write, order, entry, user));
    return order;
}

Result<Order> dispute(Write &write, const Id &user, const ReturnDispute &operation, UnixMillis at) {
    AURA_ASSIGN(auto part, partIn(write, user, operation.orderId));
    auto &order = part.order;
    AURA_TRY(refuseForgotten(write.db, order.id));
    const auto actor = part.isSeller ? OrderActor::Vendor : OrderActor::Customer;
    AURA_ASSIGN(const auto asked, write.db.queryInt64("SELECT 1 FROM return_request WHERE id = ?1 AND dispute = 'open'",
                                                      operation.returnId));
    AURA_ASSIGN(const bool added, apply(order, operation, actor, std::min(at, write.now), write.now));
    if (!added)
        return order;
    const auto &entry = returnOf(order, operation.returnId);
    AURA_TRY(keep(write, entry));
    AURA_TRY(keepLastMessage(write, entry, user));
    AURA_TRY(orderRows::update(write, order));
    if (asked) {
        // It was disputed already, from another device: these are more words.
        AURA_TRY(tellOfMessage(write, order, entry, user));
        return order;
    }
    AURA_TRY(tellOfDispute(write, order));
    auto told = webhooks::about(order);
    told.insert("returnId"_L1, entry.id.toString());
    AURA_TRY(webhooks::record(write, WebhookEvent::ReturnDisputed, told));
    return order;
}

Result<bool> sayForPlatform(Write &write, const Id &actor, const Id &orderId, const Id &returnId,
                            const ReturnWords &words) {
    AURA_ASSIGN(auto order, orderRows::byId(write.db, orderId));
    AURA_TRY(refuseParty(write.db, order, actor));
    AURA_TRY(refuseForgotten(write.db, order.id));
    AURA_ASSIGN(const bool added, apply(order, ReturnSay{words.messageId, returnId, orderId, words.text},
                                        MessageSide::Platform, write.now));
    if (!added)
        return false;
    const auto &entry = returnOf(order, returnId);
    AURA_TRY(keepLastMessage(write, entry, actor));
    AURA_TRY(orderRows::update(write, order));
    AURA_TRY(tellOfMessage(write, order, entry, actor));
    return true;
}

Result<bool> decide(Write &write, const Id &actor, const Id &orderId, const Id &returnId,
                    const ReturnDecision &decision) {
    AURA_ASSIGN(auto order, orderRows::byId(write.db, orderId));
    AURA_TRY(refuseParty(write.db, order, actor));
    const auto words = order.returns;
    AURA_ASSIGN(const bool moved, aura::decide(order, returnId, decision, write.now));
    if (!moved)
        return false;
    auto &entry = returnOf(order, returnId);
    AURA_ASSIGN(const bool forgotten, isForgotten(write.db, orderId));
    if (forgotten)
        entry.answer.clear();
    AURA_TRY(keep(write, entry));
    const auto before =
        std::find_if(words.begin(), words.end(), [&](const OrderReturn &each) { return each.id == returnId; });
    if (entry.messages.size() > before->messages.size() && !forgotten) {
        AURA_TRY(nameDecision(write, entry.messages.last()));
        AURA_TRY(keepLastMessage(write, entry, actor));
    }
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
