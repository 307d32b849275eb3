// SPDX-License-Identifier: Apache-2.0
// How payouts are read: by a shop's devices, and by those who run the platform.
#include <aura/server/services/payouts.h>

namespace aura::server::payouts {

using namespace Qt::StringLiterals;

namespace {

#define AURA_PAYOUT_COLUMNS                                                                                            \
    "SELECT p.id, p.vendor_id, p.amount, p.currency, p.state, p.reason, p.account, p.retry_of, p.created_at, "         \
    "p.changed_at, p.rev"

Status read(const storage::Statement &row, Payout &payout) {
    payout.id = row.id(0);
    payout.vendorId = row.id(1);
    AURA_ASSIGN(const auto currency, Currency::parse(row.text(3)));
    payout.amount = {row.int64(2), currency};
    AURA_ASSIGN(payout.state, payoutStateFromName(row.text(4)));
    payout.reason = row.text(5);
    payout.account = row.text(6);
    payout.retryOf = row.id(7);
    payout.createdAt = row.int64(8);
    payout.changedAt = row.int64(9);
    payout.rev = row.int64(10);
    return {};
}

} // namespace

Result<Payout> byId(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(AURA_PAYOUT_COLUMNS " FROM payout p WHERE p.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such payout"_s};
    Payout payout;
    AURA_TRY(read(row, payout));
    return payout;
}

Result<PayoutAccount> account(storage::Database &db, const Id &vendor) {
    AURA_ASSIGN(auto row, db.prepare("SELECT holder, ending, problem, since, rev FROM payout_account WHERE vendor_id = "
                                     "?1"));
    AURA_ASSIGN(const bool found, row.bind(vendor).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no account"_s};
    return PayoutAccount{row.text(0), row.text(1), row.text(2), row.int64(3), row.int64(4)};
}

Result<AdminPage<AdminPayout>> page(storage::Database &db, const AdminPayoutQuery &query) {
    std::int64_t below = INT64_MAX;
    if (!query.cursor.isEmpty()) {
        bool isNumber = false;
        below = query.cursor.toLongLong(&isNumber);
        if (!isNumber || below < 1)
            return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    }
    AURA_ASSIGN(
        auto row,
        db.prepare(std::string(AURA_PAYOUT_COLUMNS
                               ", v.name, p.attempts, p.error, CASE p.state WHEN 'failed' THEN NOT EXISTS(SELECT 1 "
                               "FROM payout r WHERE r.retry_of = p.id) WHEN 'paid' THEN 0 ELSE p.error <> '' END, "
                               "p.num FROM payout p LEFT JOIN vendor v ON v.id = p.vendor_id WHERE p.num < ?1") +
                   (query.state ? " AND p.state = ?2" : "") + (query.vendor.isNil() ? "" : " AND p.vendor_id = ?3") +
                   " ORDER BY p.num DESC LIMIT ?4"));
    row.bindAt(1, below);
    if (query.state)
        row.bindAt(2, payoutStateName(*query.state));
    if (!query.vendor.isNil())
        row.bindAt(3, query.vendor);
    row.bindAt(4, query.limit + 1);
    AdminPage<AdminPayout> page;
    std::int64_t last = 0;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return page;
        if (page.rows.size() == query.limit) {
            page.next = QString::number(last);
            return page;
        }
        AdminPayout payout;
        AURA_TRY(read(row, payout));
        payout.vendorName = row.text(11);
        payout.attempts = row.integer(12);
        payout.lastProblem = row.text(13);
        payout.mayRetry = row.boolean(14);
        last = row.int64(15);
        page.rows.append(payout);
    }
}

} // namespace aura::server::payouts
