// SPDX-License-Identifier: Apache-2.0
#include "return_search.h"

#include "buyer_search.h"

#include <aura/domain/admin_order.h>
#include <aura/server/services/people.h>

#include <algorithm>

namespace aura::server::returnSearch {

using namespace Qt::StringLiterals;

namespace {

using Found = std::vector<Place>;

/// What narrows returns. Each parameter stands where its number says.
struct Narrow {
    const AdminReturnQuery &query;
    const QByteArray &below;
    QString number; ///< Its beginning; not both of these.
    QString words;  ///< Of the buyer, as the index is asked.

    std::string conditions() const { return " AND r.id < ?1" + filters(); }
    std::string filters() const {
        std::string sql;
        if (query.state)
            sql += " AND r.state = ?2";
        if (query.reason)
            sql += " AND r.reason = ?3";
        if (!query.vendor.isNil())
            sql += " AND o.vendor_id = ?4";
        if (query.before != 0)
            sql += " AND r.updated_at < ?5";
        if (!number.isEmpty())
            sql += " AND o.number >= ?6 AND o.number < ?7";
        return sql;
    }
    /// `last` is the greatest parameter of all, and always there.
    void bind(storage::Statement &row, std::int64_t last) const {
        row.bindAt(1, below);
        row.bindAt(2, returnStateName(query.state.value_or(ReturnState::Requested)));
        row.bindAt(3, returnReasonName(query.reason.value_or(ReturnReason::Other)));
        row.bindAt(4, query.vendor);
        row.bindAt(5, query.before);
        row.bindAt(6, number);
        // Up to, and without, what follows all that begin so in the order of bytes.
        row.bindAt(7, number + QChar(0xFFFD));
        row.bindAt(8, words);
        row.bindAt(9, last);
    }
};

constexpr std::string_view newestFirst = " ORDER BY r.id DESC LIMIT ?9";

Result<Found> rowsOf(storage::Database &db, const Narrow &narrow, const std::string &more = {}) {
    AURA_ASSIGN(auto row, db.prepare("SELECT r.id, o.id FROM return_request r JOIN customer_order o ON o.num = "
                                     "r.order_num WHERE true" +
                                     narrow.conditions() + more + std::string(newestFirst)));
    narrow.bind(row, narrow.query.limit + 1);
    Found found;
    for (;;) {
        AURA_ASSIGN(const bool there, row.step());
        if (!there)
            return found;
        found.push_back({row.id(0), row.id(1), 0});
    }
}

Result<Found> ofPeople(storage::Database &db, const Narrow &narrow, const std::vector<std::int64_t> &people) {
    AURA_ASSIGN(auto row, db.prepare("SELECT r.id, o.id FROM user_account u CROSS JOIN return_request r INDEXED BY "
                                     "return_request_user ON r.user_id = u.id CROSS JOIN customer_order o ON o.num = "
                                     "r.order_num WHERE u.num = ?9" +
                                     narrow.conditions()));
    Found found;
    for (const auto person : people) {
        row.reset();
        narrow.bind(row, person);
        for (;;) {
            AURA_ASSIGN(const bool more, row.step());
            if (!more)
                break;
            found.push_back({row.id(0), row.id(1), 0});
        }
    }
    const auto wanted = std::min(found.size(), static_cast<std::size_t>(narrow.query.limit) + 1);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(wanted), found.end(),
                      [](const Place &a, const Place &b) { return b.id < a.id; });
    found.resize(wanted);
    return found;
}

/// Goes through returns for those of many people.
Result<Found> amongMany(storage::Database &db, const Narrow &narrow, const buyerSearch::Buyers &people) {
    AURA_ASSIGN(auto row, db.prepare("SELECT r.id, o.id, u.num FROM return_request r CROSS JOIN customer_order o ON "
                                     "o.num = r.order_num CROSS JOIN user_account u INDEXED BY user_account_id ON "
                                     "u.id = r.user_id WHERE true" +
                                     narrow.conditions() + std::string(newestFirst)));
    narrow.bind(row, INT64_MAX);
    Found found;
    while (static_cast<int>(found.size()) <= narrow.query.limit) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            break;
        if (people.has(row.int64(2)))
            found.push_back({row.id(0), row.id(1), 0});
    }
    return found;
}

Result<Found> byBuyer(storage::Database &db, const Narrow &narrow) {
    AURA_ASSIGN(const auto people, buyerSearch::find(db, narrow.words));
    if (people.areFew())
        return ofPeople(db, narrow, people.few);
    if (people.areAsked)
        return rowsOf(db, narrow, " AND " + buyerSearch::isMeantSql("r.user_id", "?8"));
    return amongMany(db, narrow, people);
}

Result<Found> disputesOf(storage::Database &db, const Narrow &narrow, const Place &after) {
    AURA_ASSIGN(
        auto row,
        db.prepare("SELECT r.id, o.id, r.disputed_at FROM return_request r JOIN customer_order o ON o.num = "
                   "r.order_num WHERE r.dispute = 'open' AND (r.disputed_at, r.id) > (?10, ?1)" +
                   narrow.filters() +
                   (narrow.words.isEmpty() ? std::string() : " AND " + buyerSearch::isMeantSql("r.user_id", "?8")) +
                   " ORDER BY r.disputed_at, r.id LIMIT ?9"));
    narrow.bind(row, narrow.query.limit + 1);
    row.bindAt(10, after.disputedAt);
    Found found;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return found;
        found.push_back({row.id(0), row.id(1), row.int64(2)});
    }
}

/// Asks with what the person has typed, as a number or as words of the buyer.
template <typename Ask>
Result<Found> asked(const AdminReturnQuery &query, const QByteArray &below, const Ask &ask) {
    const auto text = query.text.trimmed();
    if (text.isEmpty())
        return ask({query, below, {}, {}});
    if (isOrderNumber(text))
        return ask({query, below, text.toUpper(), {}});
    const auto words = people::matchOf(text);
    // Only what cannot be a word was asked for.
    if (words.isEmpty())
        return Found{};
    auto found = ask(Narrow{query, below, {}, words});
    // A letter that is younger than the index's alphabet parts a word for it alone, and it keeps no phrases.
    if (!found && found.error().code == ErrorCode::InvalidArgument)
        return Found{};
    return found;
}

} // namespace

Result<Found> find(storage::Database &db, const AdminReturnQuery &query, const QByteArray &below) {
    return asked(query, below, [&](const Narrow &narrow) {
        return narrow.words.isEmpty() ? rowsOf(db, narrow) : byBuyer(db, narrow);
    });
}

Result<Found> disputed(storage::Database &db, const AdminReturnQuery &query, const Place &after) {
    return asked(query, after.id.toBytes(), [&](const Narrow &narrow) { return disputesOf(db, narrow, after); });
}

} // namespace aura::server::returnSearch
