// SPDX-License-Identifier: Apache-2.0
// The part of the book that says where in the shop things are.
#include "checkers/book.h"

#include "world/shop_server.h"

namespace aura::simulation {

using namespace Qt::StringLiterals;

void Book::applyPlaces(const Operation &operation) {
    if (const auto *adjust = std::get_if<StockAdjust>(&operation.args))
        m_placed.insert(operation.opId, adjust->locationId);
    else if (const auto *count = std::get_if<StockCount>(&operation.args))
        m_placed.insert(operation.opId, count->locationId);
    else if (const auto *transfer = std::get_if<StockTransfer>(&operation.args))
        m_carried.insert(operation.opId, *transfer);
}

std::optional<QString> Book::comparePlaces(ShopServer &server) const {
    std::optional<QString> wrong;
    auto &db = server.db();
    // What somebody did at a location is a line of that location; a transfer is one line at each of its two.
    QHash<Id, int> ends;
    auto status = db.forEach(
        "SELECT op_id, kind, variant_id, location_id, other_location_id, on_hand_delta FROM stock_movement WHERE op_id "
        "IS NOT NULL AND kind IN ('adjust', 'count', 'transfer')",
        [&](const storage::Statement &row) {
            const auto op = row.id(0);
            const auto here = row.id(3);
            if (row.text(1) != "transfer"_L1) {
                if (m_placed.contains(op) && m_placed.value(op) != here)
                    wrong = u"stock moved at another location than %1 says"_s.arg(op.toString());
                return;
            }
            const auto known = m_carried.constFind(op);
            if (known == m_carried.cend()) {
                wrong = u"%1 carried something, and had no effect"_s.arg(op.toString());
                return;
            }
            ++ends[op];
            const bool leaves = row.int64(5) < 0;
            if (row.id(2) != known->variantId || here != (leaves ? known->from : known->to) ||
                row.id(4) != (leaves ? known->to : known->from) ||
                row.int64(5) != (leaves ? -known->quantity : known->quantity))
                wrong = u"%1 carried something else than it says"_s.arg(op.toString());
        });
    if (!status)
        return status.error().detail;
    for (auto carried = m_carried.cbegin(); carried != m_carried.cend(); ++carried) {
        if (ends.value(carried.key()) != 2)
            wrong = u"of what %1 carried, the ledger has %2 ends"_s.arg(carried.key().toString())
                        .arg(ends.value(carried.key()));
    }
    if (wrong)
        return wrong;
    // Each shelf is its lines' sum, and together they are what there is.
    QHash<std::pair<Id, Id>, std::int64_t> sums;
    status = db.forEach("SELECT variant_id, location_id, sum(on_hand_delta) FROM stock_movement WHERE location_id IS "
                        "NOT NULL GROUP BY variant_id, location_id",
                        [&](const storage::Statement &row) {
                            if (row.int64(2) != 0)
                                sums.insert({row.id(0), row.id(1)}, row.int64(2));
                        });
    if (!status)
        return status.error().detail;
    QHash<Id, std::int64_t> elsewhere;
    status = db.forEach("SELECT variant_id, location_id, on_hand FROM stock_place", [&](const storage::Statement &row) {
        const auto lines = sums.take({row.id(0), row.id(1)});
        elsewhere[row.id(0)] += row.int64(2);
        if (lines != row.int64(2))
            wrong = u"%1 pieces of %2 are at a location, its movements give %3"_s.arg(row.int64(2))
                        .arg(row.id(0).toString())
                        .arg(lines);
    });
    if (!status)
        return status.error().detail;
    if (!wrong && !sums.isEmpty())
        wrong = u"what moved to a location is not there"_s;
    status = db.forEach("SELECT variant_id, on_hand FROM stock", [&](const storage::Statement &row) {
        if (row.int64(1) < elsewhere.value(row.id(0)))
            wrong = u"%1 pieces of %2 are elsewhere, and %3 in all"_s.arg(elsewhere.value(row.id(0)))
                        .arg(row.id(0).toString())
                        .arg(row.int64(1));
    });
    return status ? wrong : std::optional(status.error().detail);
}

} // namespace aura::simulation
