// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/admin_orders.h>

#include <aura/server/services/commission.h>
#include <aura/server/services/notices.h>
#include <aura/server/services/refunds.h>
#include <aura/wire/order_json.h>

#include "order_rows.h"
#include "order_search.h"

#include <algorithm>

namespace aura::server::adminOrders {

using namespace Qt::StringLiterals;

namespace {

Status addPayments(storage::Database &db, AdminOrder &order) {
    const auto currency = order.total.currency;
    AURA_TRY(db.forEach(
        "SELECT p.method, p.provider, p.state, p.amount, p.updated_at FROM payment p JOIN customer_order o ON o.num = "
        "p.order_num WHERE o.id = ?1 ORDER BY p.created_at, p.id",
        [&](const storage::Statement &row) {
            order.payments.append({row.text(0), row.text(1), row.text(2), {row.int64(3), currency}, row.int64(4)});
        },
        order.id));
    AURA_TRY(db.forEach(
        "SELECT r.id, r.amount, r.reason, r.created_at, EXISTS(SELECT 1 FROM payment_job j WHERE j.kind = 'refund' AND "
        "j.key = r.id AND j.done_at IS NULL) FROM customer_order o JOIN payment p ON p.order_num = o.num JOIN refund r "
        "ON r.payment_id = p.id WHERE o.id = ?1 ORDER BY r.created_at, r.id",
        [&](const storage::Statement &row) {
            order.refunds.append({row.id(0), {row.int64(1), currency}, row.text(2), row.int64(3), !row.boolean(4)});
        },
        order.id));
    AURA_ASSIGN(order.refundable, refunds::leftOnCard(db, order));
    return {};
}

/// With whatever stands in other tables.
Result<AdminOrder> whole(storage::Database &db, Order &&found) {
    AdminOrder order;
    static_cast<Order &>(order) = std::move(found);
    AURA_TRY(db.forEach(
        "SELECT name, email, deleted_at IS NOT NULL FROM user_account WHERE id = ?1",
        [&](const storage::Statement &row) {
            order.buyer = row.text(0);
            // What they are called now is no address any more.
            order.buyerEmail = row.boolean(2) ? QString() : row.text(1);
        },
        order.userId));
    AURA_TRY(addPayments(db, order));
    AURA_ASSIGN(order.fees, commission::frozen(db, order));
    return order;
}

/// As in lists.
AdminOrder closed(AdminOrder order) {
    const auto country = order.shippingAddress.country;
    order.shippingAddress = {};
    order.shippingAddress.country = country;
    order.billingAddress = {};
    order.notes.clear();
    return order;
}

Result<AdminOrder> closedById(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto order, opened(db, id));
    return closed(std::move(order));
}

QJsonObject stateOf(const AdminOrder &order) {
    std::int64_t given = 0;
    for (const auto &refund : order.refunds)
        given += refund.amount.minor;
    return {{u"status"_s, orderStateName(order.state)},
            {u"payment"_s, paymentStateName(order.paymentState)},
            {u"fulfilment"_s, fulfilmentStateName(order.fulfilmentState)},
            {u"refunded"_s, wire::toJson(Money{given, order.total.currency})}};
}

/// Nothing is changed, but the order is answered with: that is told as having been read.
Result<AdminOrder> seen(Write &write, const AuditLog &log, const Actor &actor, const AdminOrder &order) {
    AURA_TRY(log.append(write, actor, {u"order.read"_s, u"order"_s, order.id, {{u"name"_s, order.number}}}));
    return order;
}

Error changedMeanwhile() {
    return {ErrorCode::Conflict, u"it is not what was looked at any more"_s};
}

} // namespace

Result<AdminPage<AdminOrder>> page(storage::Database &db, const AdminOrderQuery &query) {
    std::int64_t below = INT64_MAX;
    if (!query.cursor.isEmpty()) {
        bool isNumber = false;
        below = query.cursor.toLongLong(&isNumber);
        if (!isNumber || below < 1)
            return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    }
    AdminPage<AdminOrder> page;
    // Orders, people and money as of one moment.
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    AURA_ASSIGN(auto found, orderSearch::find(db, query, below));
    if (static_cast<int>(found.size()) > query.limit) {
        found.pop_back();
        page.next = QString::number(found.back());
    }
    for (const auto num : found) {
        AURA_ASSIGN(auto order, orderRows::byNum(db, num));
        AURA_ASSIGN(auto row, whole(db, std::move(order)));
        page.rows.append(closed(std::move(row)));
    }
    return page;
}

Result<AdminOrder> opened(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto order, orderRows::byId(db, id));
    return whole(db, std::move(order));
}

Result<AdminOrder> cancel(Write &write, OrderService &orders, const AuditLog &log, const Actor &actor, const Id &id,
                          const OrderCancellation &cancellation) {
    AURA_ASSIGN(const auto before, closedById(write.db, id));
    if (before.state == OrderState::Canceled)
        return seen(write, log, actor, before);
    if (before.rev != cancellation.seenRev)
        return changedMeanwhile();
    AURA_TRY(orders.cancelForPlatform(write, actor.id, id, cancellation.reason));
    AURA_ASSIGN(const auto after, closedById(write.db, id));
    AURA_TRY(log.append(write, actor,
                        {u"order.cancel"_s,
                         u"order"_s,
                         id,
                         {{u"name"_s, before.number},
                          {u"reason"_s, cancellation.reason},
                          {u"before"_s, stateOf(before)},
                          {u"after"_s, stateOf(after)}}}));
    return after;
}

Result<AdminOrder> refund(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                          const OrderRefund &refund) {
    AURA_ASSIGN(const auto before, closedById(write.db, id));
    const auto known = std::find_if(before.refunds.begin(), before.refunds.end(),
                                    [&](const AdminRefund &one) { return one.id == refund.refundId; });
    if (known != before.refunds.end() && known->amount == refund.amount)
        return seen(write, log, actor, before);
    AURA_ASSIGN(const auto taken, write.db.queryInt64("SELECT 1 FROM refund WHERE id = ?1", refund.refundId));
    if (taken)
        return Error{ErrorCode::Conflict, u"the refund's id is taken"_s};
    if (refund.amount.currency != before.total.currency)
        return Error{ErrorCode::InvalidArgument, u"the order was paid in another currency"_s};
    if (before.rev != refund.seenRev)
        return changedMeanwhile();
    if (refund.amount.minor > before.refundable.minor)
        return Error{ErrorCode::Conflict, u"less is left to give back"_s};
    AURA_ASSIGN(auto order, orderRows::byId(write.db, id));
    order.paymentState = PaymentState::PartiallyRefunded;
    AURA_TRY(refunds::give(write, order, refund.amount, refund.refundId, refund.reason));
    AURA_TRY(orderRows::update(write, order));
    AURA_TRY(notices::tellBoth(write, order, NoticeKind::ReturnRefunded,
                               u"%1: %2"_s.arg(order.vendorName, refund.reason), refund.amount));
    AURA_ASSIGN(const auto after, closedById(write.db, id));
    AURA_TRY(log.append(write, actor,
                        {u"order.refund"_s,
                         u"order"_s,
                         id,
                         {{u"name"_s, before.number},
                          {u"reason"_s, refund.reason},
                          {u"amount"_s, wire::toJson(refund.amount)},
                          {u"before"_s, stateOf(before)},
                          {u"after"_s, stateOf(after)}}}));
    return after;
}

} // namespace aura::server::adminOrders
