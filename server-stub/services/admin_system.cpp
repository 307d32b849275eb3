// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/admin_system.h>

#include <aura/domain/order.h>
#include <aura/server/services/carts.h>

namespace aura::server::adminSystem {

namespace {

constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

static_assert(static_cast<int>(OrderState::Submitted) == 0 && static_cast<int>(OrderState::Completed) == 5);

/// What was paid for at once since then. Groups have numbers in their order, and orders an index of state and time: the
/// first one since is found by that, and nobody goes through those before.
Result<std::int64_t> groupsSince(storage::Database &db, UnixMillis since) {
    std::optional<std::int64_t> first;
    for (int state = 0; state <= static_cast<int>(OrderState::Completed); ++state) {
        AURA_ASSIGN(const auto group,
                    db.queryInt64("SELECT min(group_num) FROM customer_order WHERE state = ?1 AND created_at = (SELECT "
                                  "min(created_at) FROM customer_order WHERE state = ?1 AND created_at >= ?2)",
                                  state, since));
        if (group && (!first || *group < *first))
            first = group;
    }
    if (!first)
        return 0;
    AURA_ASSIGN(const auto count, db.queryInt64("SELECT count(*) FROM order_group WHERE num >= ?1", *first));
    return count.value_or(0);
}

/// What waits in carts since then and is not touched for a day. When a cart was touched last stands in when it ends.
Result<std::int64_t> cartsLeft(storage::Database &db, UnixMillis since, UnixMillis until) {
    AURA_ASSIGN(const auto count,
                db.queryInt64("SELECT count(*) FROM cart WHERE expires_at >= ?1 AND expires_at <= ?2 AND EXISTS(SELECT "
                              "1 FROM cart_line l WHERE l.cart = cart.num AND NOT l.saved)",
                              since + cartLifetimeMillis, until + cartLifetimeMillis));
    return count.value_or(0);
}

} // namespace

Result<SystemSummary> summary(storage::Database &db, UnixMillis now) {
    AURA_ASSIGN(auto transaction, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    SystemSummary summary;
    const auto count = [&](std::int64_t &into, std::string_view sql, std::int64_t parameter) -> Status {
        AURA_ASSIGN(const auto number, db.queryInt64(sql, parameter));
        into = number.value_or(0);
        return {};
    };
    // Tokens are renewed every quarter of an hour while a device is in use; one that was made within a day is valid
    // yet.
    AURA_TRY(count(summary.activePeople,
                   "SELECT count(DISTINCT user_id) FROM refresh_token WHERE expires_at > ?1 AND created_at > ?1 - "
                   "86400000",
                   now));
    AURA_TRY(count(summary.people, "SELECT count(*) FROM user_account WHERE deleted_at IS NULL AND num > ?1", 0));
    AURA_TRY(count(summary.openOrders, "SELECT count(*) FROM customer_order WHERE state = ?1 AND fulfilment_state < 3",
                   static_cast<std::int64_t>(OrderState::Placed)));
    static_assert(static_cast<int>(FulfilmentState::Delivered) == 3);
    // What somebody has switched off has no problem.
    AURA_TRY(count(summary.stoppedWebhooks, "SELECT count(*) FROM webhook WHERE is_active = ?1 AND problem <> ''", 0));
    AURA_TRY(count(summary.buyers,
                   "SELECT count(DISTINCT user_id) FROM customer_order WHERE state IN (0, 1, 2, 3, 4, 5) AND "
                   "created_at > ?1 - 86400000",
                   now));
    AURA_ASSIGN(summary.orderedCarts, groupsSince(db, now - summaryDays * dayMillis));
    AURA_ASSIGN(summary.leftCarts, cartsLeft(db, now - summaryDays * dayMillis, now - dayMillis));
    AURA_TRY(count(summary.mailsWaiting, "SELECT count(*) FROM mail WHERE failed_at IS NULL AND created_at >= ?1", 0));
    AURA_TRY(count(summary.deliveriesWaiting,
                   "SELECT count(*) FROM webhook_delivery WHERE state = 'waiting' AND num > ?1", 0));
    AURA_TRY(count(summary.paymentsWaiting, "SELECT count(*) FROM payment_job WHERE done_at IS NULL AND num > ?1", 0));
    const auto today = now / dayMillis;
    summary.orders.resize(summaryDays);
    // Every state is named, so that the index of state and time has them all.
    AURA_TRY(db.forEach(
        "SELECT created_at / 86400000, count(*) FROM customer_order WHERE state IN (0, 1, 2, 3, 4, 5) AND created_at "
        ">= ?1 GROUP BY created_at / 86400000",
        [&](const storage::Statement &row) {
            const auto day = row.int64(0) - (today - summaryDays + 1);
            if (day >= 0 && day < summaryDays)
                summary.orders[day] = row.int64(1);
        },
        (today - summaryDays + 1) * dayMillis));
    return summary;
}

} // namespace aura::server::adminSystem
