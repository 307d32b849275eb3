// SPDX-License-Identifier: Apache-2.0
#include "order_search.h"

#include "buyer_search.h"

#include <aura/server/services/people.h>

#include <algorithm>
#include <functional>

namespace aura::server::orderSearch {

using namespace Qt::StringLiterals;

namespace {

using storage::Statement;

// Of a number like A-2026-000123: by so much of it few orders are meant, and its own index finds them.
constexpr qsizetype tellingNumber = 10;

using Found = std::vector<std::int64_t>;

/// What narrows orders. Each parameter stands where its number says.
struct Narrow {
    const AdminOrderQuery &query;
    QString number; ///< Its beginning; not both of these.
    QString words;  ///< Of the buyer, as the index is asked.
    std::int64_t below;

    std::string conditions(bool numberIsSource, bool vendorIsSource) const {
        std::string sql = " AND o.num < ?1";
        if (!number.isEmpty() && !numberIsSource)
            sql += " AND o.number >= ?3 AND o.number < ?4";
        if (!query.vendor.isNil() && !vendorIsSource)
            sql += " AND o.vendor_id = ?5";
        if (query.state)
            sql += " AND o.state = ?6";
        if (query.fulfilment)
            sql += " AND o.fulfilment_state = ?7";
        if (query.payment)
            sql += " AND o.payment_state = ?8";
        return sql;
    }
    /// `last` is the greatest parameter of all, and always there.
    void bind(Statement &row, std::int64_t last) const {
        row.bindAt(1, below);
        row.bindAt(2, query.user);
        row.bindAt(3, number);
        // Up to, and without, what follows all that begin so in the order of bytes.
        row.bindAt(4, number + QChar(0xFFFD));
        row.bindAt(5, query.vendor);
        row.bindAt(6, query.state.value_or(OrderState::Placed));
        row.bindAt(7, query.fulfilment.value_or(FulfilmentState::Unfulfilled));
        row.bindAt(8, query.payment.value_or(PaymentState::None));
        row.bindAt(9, words);
        row.bindAt(10, last);
    }
    /// Where orders come from in the order of their numbers, whatever else they are.
    std::string walk(const char *and_ = "") const {
        const bool byVendor = !query.vendor.isNil();
        return std::string(byVendor ? "customer_order o INDEXED BY customer_order_vendor_standing"
                                    : "customer_order o INDEXED BY customer_order_standing") +
               and_ + (byVendor ? " WHERE o.vendor_id = ?5" : " WHERE true") + conditions(false, byVendor);
    }
};

Result<Found> rowsOf(storage::Database &db, const Narrow &narrow, const std::string &from) {
    AURA_ASSIGN(auto row, db.prepare("SELECT o.num FROM " + from + " ORDER BY o.num DESC LIMIT ?10"));
    narrow.bind(row, narrow.query.limit + 1);
    Found found;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return found;
        found.push_back(row.int64(0));
    }
}

Result<Found> byStanding(storage::Database &db, const Narrow &narrow) {
    if (!narrow.query.user.isNil())
        return rowsOf(db, narrow,
                      "customer_order o INDEXED BY customer_order_user_created WHERE o.user_id = ?2" +
                          narrow.conditions(false, false));
    if (narrow.number.size() >= tellingNumber)
        return rowsOf(db, narrow,
                      "customer_order o INDEXED BY customer_order_number WHERE o.number >= ?3 AND o.number < ?4" +
                          narrow.conditions(true, false));
    return rowsOf(db, narrow, narrow.walk());
}

/// The orders of a few people.
Result<Found> ofPeople(storage::Database &db, const Narrow &narrow, const Found &people) {
    AURA_ASSIGN(auto row, db.prepare("SELECT o.num FROM user_account u CROSS JOIN customer_order o INDEXED BY "
                                     "customer_order_user_created ON o.user_id = u.id WHERE u.num = ?10" +
                                     narrow.conditions(false, false)));
    Found found;
    for (const auto person : people) {
        row.reset();
        narrow.bind(row, person);
        for (;;) {
            AURA_ASSIGN(const bool more, row.step());
            if (!more)
                break;
            found.push_back(row.int64(0));
        }
    }
    const auto wanted = std::min(found.size(), static_cast<std::size_t>(narrow.query.limit) + 1);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(wanted), found.end(),
                      std::greater<>());
    found.resize(wanted);
    return found;
}

/// Goes through orders for those of many people.
Result<Found> amongMany(storage::Database &db, const Narrow &narrow, const buyerSearch::Buyers &people) {
    AURA_ASSIGN(auto row, db.prepare("SELECT o.num, u.num FROM " +
                                     narrow.walk(" CROSS JOIN user_account u INDEXED BY user_account_id ON u.id = "
                                                 "o.user_id") +
                                     " ORDER BY o.num DESC LIMIT ?10"));
    narrow.bind(row, INT64_MAX);
    Found found;
    while (static_cast<int>(found.size()) <= narrow.query.limit) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            break;
        if (people.has(row.int64(1)))
            found.push_back(row.int64(0));
    }
    return found;
}

Result<Found> byBuyer(storage::Database &db, const Narrow &narrow) {
    AURA_ASSIGN(const auto people, buyerSearch::find(db, narrow.words));
    if (people.areFew())
        return ofPeople(db, narrow, people.few);
    if (people.areAsked)
        return rowsOf(db, narrow, narrow.walk() + " AND " + buyerSearch::isMeantSql("o.user_id", "?9"));
    return amongMany(db, narrow, people);
}

} // namespace

Result<Found> find(storage::Database &db, const AdminOrderQuery &query, std::int64_t below) {
    const auto text = query.text.trimmed();
    if (text.isEmpty())
        return byStanding(db, {query, {}, {}, below});
    if (isOrderNumber(text))
        return byStanding(db, {query, text.toUpper(), {}, below});
    const auto words = people::matchOf(text);
    // Only what cannot be a word was asked for.
    if (words.isEmpty())
        return Found{};
    auto found = byBuyer(db, {query, {}, words, below});
    // A letter that is younger than the index's alphabet parts a word for it alone, and it keeps no phrases.
    if (!found && found.error().code == ErrorCode::InvalidArgument)
        return Found{};
    return found;
}

} // namespace aura::server::orderSearch
