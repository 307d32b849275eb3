// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/refunds.h>

#include <aura/server/services/card_payments.h>
#include <aura/server/services/settlement.h>

#include <algorithm>

namespace aura::server::refunds {

using namespace Qt::StringLiterals;

namespace {

Result<std::int64_t> given(storage::Database &db, const Order &order) {
    AURA_ASSIGN(const auto sum, db.queryInt64("SELECT sum(r.amount) FROM customer_order o JOIN payment p ON "
                                              "p.order_num = o.num JOIN refund r ON r.payment_id = p.id WHERE o.id = "
                                              "?1",
                                              order.id));
    return sum.value_or(0);
}

} // namespace

Result<Money> left(storage::Database &db, const Order &order) {
    AURA_ASSIGN(const auto sum, given(db, order));
    return Money{std::max<std::int64_t>(0, order.total.minor - sum), order.total.currency};
}

Result<Money> leftOnCard(storage::Database &db, const Order &order) {
    const Money nothing{0, order.total.currency};
    // Orders that were canceled before refunds were written down have none, but this.
    if (order.paymentMethod != "card"_L1 || order.paymentState == PaymentState::Refunded)
        return nothing;
    // Without a payment of the order's own a refund could not be written down, and would be given again.
    AURA_ASSIGN(
        const auto taken,
        db.queryInt64("SELECT 1 FROM card_payment WHERE group_id = ?1 AND user_id = ?2 AND taken_at IS NOT NULL "
                      "AND EXISTS(SELECT 1 FROM payment p JOIN customer_order o ON o.num = p.order_num WHERE "
                      "o.id = ?3)",
                      order.groupId, order.userId, order.id));
    if (!taken)
        return nothing;
    return left(db, order);
}

Result<Money> give(Write &write, Order &order, Money wanted, const Id &key, const QString &reason, const Id &returnId) {
    AURA_ASSIGN(const auto most, left(write.db, order));
    const Money amount{std::min(wanted.minor, most.minor), order.total.currency};
    // For goods that cost the buyer nothing the shop may have been paid by the platform.
    AURA_TRY(settlement::takeBack(write, order, amount, key));
    if (amount.minor > 0) {
        AURA_TRY(cardPayments::giveBack(write, order, amount, key));
        // Orders of former times may have no payment.
        AURA_TRY(write.db.run("INSERT INTO refund(id, payment_id, return_id, amount, currency, reason, created_at) "
                              "SELECT ?1, p.id, ?3, ?4, ?5, ?6, ?7 FROM payment p JOIN customer_order o ON o.num = "
                              "p.order_num WHERE o.id = ?2 LIMIT 1",
                              key, order.id, returnId, amount.minor, amount.currency.code(), reason, write.now));
    }
    if (amount.minor == most.minor)
        order.paymentState = PaymentState::Refunded;
    return amount;
}

} // namespace aura::server::refunds
