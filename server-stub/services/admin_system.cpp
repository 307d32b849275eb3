// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/admin_system.h>

#include <aura/domain/order.h>

namespace aura::server::adminSystem {

namespace {

constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

static_assert(static_cast<int>(OrderState::Submitted) == 0 && static_cast<int>(OrderState::Completed) == 5);

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
