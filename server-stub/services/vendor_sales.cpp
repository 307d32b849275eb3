// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/vendor_sales.h>

namespace aura::server::vendorSales {

namespace {

constexpr std::int64_t millisOfDay = 24LL * 3'600 * 1'000;
constexpr auto placed = static_cast<int>(OrderState::Placed);
constexpr auto completed = static_cast<int>(OrderState::Completed);
static_assert(completed == 5 && placed == 1, "the states in the statements below");

/// The orders of a vendor between two moments, with their lines.
Result<std::vector<Sale>> salesOf(storage::Database &db, const Id &vendor, UnixMillis from, UnixMillis to,
                                  QHash<std::int64_t, std::size_t> &places) {
    std::vector<Sale> sales;
    Status known;
    AURA_TRY(db.forEach(
        "SELECT o.num, o.id, o.created_at, o.currency, l.product_id, l.variant_id, l.quantity, l.total, l.canceled "
        "FROM "
        "customer_order o JOIN order_line l ON l.order_num = o.num WHERE o.vendor_id = ?1 AND o.created_at >= ?2 AND "
        "o.created_at < ?3 AND o.state IN (1, 5) ORDER BY o.created_at, o.num, l.position",
        [&](const storage::Statement &row) {
            const auto num = row.int64(0);
            if (!places.contains(num)) {
                const auto currency = Currency::parse(row.text(3));
                if (!currency) {
                    known = currency.error();
                    return;
                }
                places.insert(num, sales.size());
                sales.push_back({row.id(1), row.int64(2), *currency, {}, {}});
            }
            if (const auto sold = soldOf({row.id(4), row.id(5), row.int64(6), row.int64(7)}, row.int64(8)))
                sales[places.value(num)].lines.append(*sold);
        },
        vendor, from, to));
    AURA_TRY(known);
    return sales;
}

/// The returns that were asked for between two moments; of orders that are older, without their lines.
Status addReturns(storage::Database &db, const Id &vendor, UnixMillis from, UnixMillis to,
                  QHash<std::int64_t, std::size_t> &places, std::vector<Sale> &sales) {
    Status known;
    AURA_TRY(db.forEach(
        "SELECT o.num, o.id, o.created_at, o.currency, r.created_at, ifnull(r.refunded, 0), (SELECT sum(quantity) FROM "
        "return_line l WHERE l.return_id = r.id) FROM customer_order o JOIN return_request r ON r.order_num = o.num "
        "WHERE o.vendor_id = ?1 AND o.state IN (1, 5) AND r.state <> 'rejected' AND r.created_at >= ?2 AND "
        "r.created_at < ?3 ORDER BY r.created_at, r.id",
        [&](const storage::Statement &row) {
            const auto num = row.int64(0);
            if (!places.contains(num)) {
                const auto currency = Currency::parse(row.text(3));
                if (!currency) {
                    known = currency.error();
                    return;
                }
                places.insert(num, sales.size());
                sales.push_back({row.id(1), row.int64(2), *currency, {}, {}});
            }
            sales[places.value(num)].returns.append({row.int64(4), row.int64(6), row.int64(5)});
        },
        vendor, from, to));
    return known;
}

} // namespace

Result<SalesReport> report(storage::Database &db, const Id &vendor, SalesQuery query) {
    AURA_TRY(validateSalesPeriod(query.period));
    // No place is further than a day from Greenwich.
    const auto dayOf = [](QDate day) { return day.toJulianDay() - QDate(1970, 1, 1).toJulianDay(); };
    const UnixMillis from = (dayOf(query.period.before().first) - 1) * millisOfDay;
    const UnixMillis to = (dayOf(query.period.last) + 2) * millisOfDay;
    // What others write meanwhile is in all of the figures or in none.
    AURA_ASSIGN(const auto moment, storage::Transaction::begin(db, storage::Transaction::Kind::Deferred));
    QHash<std::int64_t, std::size_t> places;
    AURA_ASSIGN(auto sales, salesOf(db, vendor, from, to, places));
    AURA_TRY(addReturns(db, vendor, from, to, places, sales));
    AURA_TRY(db.forEach(
        "SELECT p.id, c.id FROM product p JOIN vendor v ON v.num = p.vendor JOIN category c ON c.num = p.category "
        "WHERE v.id = ?1",
        [&](const storage::Statement &row) { query.categories.insert(row.id(0), row.id(1)); }, vendor));
    AURA_TRY(db.forEach(
        "SELECT s.variant_id, s.on_hand - s.allocated - s.reserved - s.safety FROM stock s JOIN variant t ON t.id = "
        "s.variant_id WHERE s.vendor_id = ?1 AND t.track_inventory",
        [&](const storage::Statement &row) { query.stock.insert(row.id(0), row.int64(1)); }, vendor));
    return SalesBook(sales).report(query);
}

} // namespace aura::server::vendorSales
