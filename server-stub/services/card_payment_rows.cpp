// SPDX-License-Identifier: Apache-2.0
#include "card_payment_rows.h"

#include "order_rows.h"

#include <algorithm>

namespace aura::server::cardPayments {

using namespace Qt::StringLiterals;

namespace {

thread_local bool added = false;

Status addJob(Write &write, const Id &paymentId, std::string_view kind, Money amount, const Id &key) {
    added = true;
    return write.db.run("INSERT INTO payment_job(key, payment_id, kind, amount, next_attempt_at, created_at) "
                        "VALUES(?1, ?2, ?3, ?4, ?5, ?5) ON CONFLICT(kind, key) DO NOTHING",
                        key, paymentId, kind, amount.minor, write.now);
}

} // namespace

bool takeAdded() {
    return std::exchange(added, false);
}

Result<CardPayment> read(storage::Database &db, const Id &user, const Id &paymentId) {
    AURA_ASSIGN(auto row, db.prepare("SELECT group_id, amount, currency, state, action, decline FROM card_payment "
                                     "WHERE id = ?1 AND user_id = ?2"));
    AURA_ASSIGN(const bool found, row.bind(paymentId, user).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such payment"_s};
    CardPayment payment;
    payment.paymentId = paymentId;
    payment.groupId = row.id(0);
    AURA_ASSIGN(const auto currency, Currency::parse(row.text(2)));
    payment.amount = {row.int64(1), currency};
    AURA_ASSIGN(payment.state, cardPaymentStateFromName(row.text(3)));
    payment.action = row.text(4);
    payment.decline = row.text(5);
    return payment;
}

Result<Taken> take(Write &write, const Id &user, const OrderSubmit &submit, Money total) {
    AURA_ASSIGN(const auto payment, read(write.db, user, submit.paymentId));
    if (payment.groupId != submit.groupId)
        return Error{ErrorCode::NotFound, u"the payment is for another order"_s};
    if (payment.amount != total)
        return Error{ErrorCode::Conflict, u"another amount is held than the order costs"_s};
    if (payment.state != CardPaymentState::Authorized)
        return Error{ErrorCode::Canceled, u"nothing is held on the card any more"_s};
    AURA_ASSIGN(auto row, write.db.prepare("UPDATE card_payment SET taken_at = ?2, updated_at = ?2 WHERE id = ?1 AND "
                                           "taken_at IS NULL RETURNING provider, reference"));
    AURA_ASSIGN(const bool free, row.bind(submit.paymentId, write.now).step());
    if (!free)
        return Error{ErrorCode::Canceled, u"another order has taken what was held"_s};
    Taken taken{row.text(0), row.text(1)};
    AURA_TRY(row.run());
    AURA_TRY(addJob(write, submit.paymentId, "capture", total, submit.paymentId));
    return taken;
}

Status giveBack(Write &write, const Order &order, Money amount, const Id &key) {
    if (order.paymentMethod != "card"_L1 || amount.minor <= 0)
        return {};
    AURA_ASSIGN(auto row, write.db.prepare("SELECT id FROM card_payment WHERE group_id = ?1 AND user_id = ?2 AND "
                                           "taken_at IS NOT NULL"));
    AURA_ASSIGN(const bool found, row.bind(order.groupId, order.userId).step());
    return found ? addJob(write, row.id(0), "refund", amount, key) : Status{};
}

Status release(Write &write, const Id &paymentId, Money amount) {
    AURA_TRY(
        write.db.run("UPDATE card_payment SET state = 'voided', updated_at = ?2 WHERE id = ?1", paymentId, write.now));
    return addJob(write, paymentId, "release", amount, paymentId);
}

Status captured(Write &write, const Id &paymentId, Money amount) {
    AURA_TRY(write.db.run("UPDATE card_payment SET captured = ?2, updated_at = ?3 WHERE id = ?1", paymentId,
                          amount.minor, write.now));
    std::optional<std::int64_t> group;
    AURA_ASSIGN(group, write.db.queryInt64("SELECT g.num FROM order_group g JOIN card_payment p ON p.group_id = g.id "
                                           "WHERE p.id = ?1",
                                           paymentId));
    if (!group)
        return {};
    AURA_TRY(write.db.run("UPDATE payment SET state = 'captured', updated_at = ?2 WHERE group_num = ?1 AND state = "
                          "'authorized'",
                          *group, write.now));
    AURA_ASSIGN(auto orders, orderRows::ofGroup(write.db, *group));
    for (auto &order : orders) {
        // What was canceled or sent back meanwhile is on its way back already.
        if (order.paymentState != PaymentState::Authorized)
            continue;
        order.paymentState = PaymentState::Paid;
        AURA_TRY(orderRows::update(write, order));
    }
    return {};
}

} // namespace aura::server::cardPayments
