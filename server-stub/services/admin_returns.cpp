// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/admin_returns.h>

#include <aura/server/services/refunds.h>
#include <aura/server/services/returns.h>
#include <aura/wire/json_reader.h>

#include "order_rows.h"
#include "return_search.h"

#include <algorithm>

namespace aura::server::adminReturns {

using namespace Qt::StringLiterals;

namespace {

AdminReturnLine lineOf(const Order &order, const LinePart &part) {
    const auto line = std::find_if(order.lines.begin(), order.lines.end(),
                                   [&](const OrderLine &each) { return each.variantId == part.variantId; });
    if (line == order.lines.end())
        return {{}, {}, {}, part.quantity, {0, order.total.currency}};
    return {line->productName, line->variantName, line->sku, part.quantity, line->unitPrice};
}

Result<AdminReturn> whole(storage::Database &db, const Order &order, const OrderReturn &entry) {
    AdminReturn row;
    row.id = entry.id;
    row.orderId = order.id;
    row.orderNumber = order.number;
    row.vendorId = order.vendorId;
    row.vendorName = order.vendorName;
    row.state = entry.state;
    row.reason = entry.reason;
    row.text = entry.text;
    row.answer = entry.answer;
    row.refunded = entry.refunded;
    row.createdAt = entry.createdAt;
    row.updatedAt = entry.updatedAt;
    row.dispute = entry.dispute;
    row.disputedAt = entry.disputedAt;
    row.messages = entry.messages;
    for (const auto &part : entry.lines)
        row.lines.append(lineOf(order, part));
    AURA_TRY(db.forEach(
        "SELECT name, email, deleted_at IS NOT NULL FROM user_account WHERE id = ?1",
        [&](const storage::Statement &person) {
            row.buyer = person.text(0);
            // What they are called now is no address any more.
            row.buyerEmail = person.boolean(2) ? QString() : person.text(1);
        },
        order.userId));
    AURA_ASSIGN(const auto left, refunds::left(db, order));
    row.worth = worthOfReturn(order, entry);
    row.worth.minor = std::min(row.worth.minor, left.minor);
    return row;
}

Result<AdminReturn> ofOrder(storage::Database &db, const Order &order, const Id &id) {
    const auto entry = std::find_if(order.returns.begin(), order.returns.end(),
                                    [&](const OrderReturn &each) { return each.id == id; });
    if (entry == order.returns.end())
        return Error{ErrorCode::NotFound, u"no such return"_s};
    return whole(db, order, *entry);
}

Result<Id> orderOf(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare("SELECT o.id FROM return_request r JOIN customer_order o ON o.num = r.order_num "
                                     "WHERE r.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such return"_s};
    return row.id(0);
}

QJsonObject stateOf(const AdminReturn &entry) {
    QJsonObject state{{u"status"_s, returnStateName(entry.state)}, {u"answer"_s, entry.answer}};
    if (entry.dispute != DisputeState::None)
        state.insert("dispute"_L1, disputeStateName(entry.dispute));
    if (!entry.refunded.currency.isNone())
        state.insert("refunded"_L1, wire::toJson(entry.refunded));
    return state;
}

/// After which row a page of disputes begins: as the cursor of its last row says.
Result<returnSearch::Place> placeOf(const QString &cursor) {
    if (cursor.isEmpty())
        return returnSearch::Place{};
    const auto dot = cursor.indexOf(u'.');
    bool isTime = false;
    const auto disputedAt = cursor.left(std::max<qsizetype>(0, dot)).toLongLong(&isTime);
    const auto id = Id::parse(cursor.mid(dot + 1));
    if (!id || !isTime)
        return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    return returnSearch::Place{*id, {}, disputedAt};
}

Result<std::vector<returnSearch::Place>> find(storage::Database &db, const AdminReturnQuery &query) {
    if (query.isDisputed) {
        AURA_ASSIGN(const auto after, placeOf(query.cursor));
        return returnSearch::disputed(db, query, after);
    }
    QByteArray below(16, '\xff');
    if (!query.cursor.isEmpty()) {
        const auto id = Id::parse(query.cursor);
        if (!id)
            return Error{ErrorCode::InvalidArgument, u"cursor"_s};
        below = id->toBytes();
    }
    return returnSearch::find(db, query, below);
}

} // namespace

Result<AdminPage<AdminReturn>> page(storage::Database &db, const AdminReturnQuery &query) {
    AdminPage<AdminReturn> page;
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(auto found, find(db, query));
    if (static_cast<int>(found.size()) > query.limit) {
        found.pop_back();
        page.next = found.back().id.toString();
        if (query.isDisputed)
            page.next.prepend(QString::number(found.back().disputedAt) + u'.');
    }
    for (const auto &place : found) {
        AURA_ASSIGN(const auto order, orderRows::byId(db, place.orderId));
        AURA_ASSIGN(auto row, ofOrder(db, order, place.id));
        row.messages.clear(); // read with the one that is looked at
        page.rows.append(std::move(row));
    }
    return page;
}

Result<AdminReturn> one(storage::Database &db, const Id &id) {
    AURA_ASSIGN(const auto orderId, orderOf(db, id));
    AURA_ASSIGN(const auto order, orderRows::byId(db, orderId));
    return ofOrder(db, order, id);
}

Result<AdminReturn> decide(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                           const ReturnDecision &decision) {
    AURA_ASSIGN(const auto before, one(write.db, id));
    AURA_ASSIGN(const bool moved, returns::decide(write, actor.id, before.orderId, id, decision));
    if (!moved) {
        AURA_TRY(log.append(write, actor, {u"return.read"_s, u"return"_s, id, {{u"name"_s, before.orderNumber}}}));
        return before;
    }
    AURA_ASSIGN(const auto after, one(write.db, id));
    QJsonObject detail{{u"name"_s, before.orderNumber},
                       {u"reason"_s, decision.reason},
                       {u"before"_s, stateOf(before)},
                       {u"after"_s, stateOf(after)}};
    if (decision.step == ReturnDecision::Step::Refund)
        detail.insert("amount"_L1, wire::toJson(decision.amount));
    AURA_TRY(log.append(write, actor, {u"return."_s + returnStepName(decision.step), u"return"_s, id, detail}));
    return after;
}

Result<AdminReturn> say(Write &write, const AuditLog &log, const Actor &actor, const Id &id, const ReturnWords &words) {
    AURA_ASSIGN(const auto before, one(write.db, id));
    AURA_ASSIGN(const bool added, returns::sayForPlatform(write, actor.id, before.orderId, id, words));
    AURA_ASSIGN(auto after, one(write.db, id));
    if (!added) {
        AURA_TRY(log.append(write, actor, {u"return.read"_s, u"return"_s, id, {{u"name"_s, before.orderNumber}}}));
        return after;
    }
    AURA_TRY(log.append(write, actor,
                        {u"return.message"_s,
                         u"return"_s,
                         id,
                         {{u"name"_s, before.orderNumber}, {u"text"_s, after.messages.constLast().text}}}));
    return after;
}

} // namespace aura::server::adminReturns
