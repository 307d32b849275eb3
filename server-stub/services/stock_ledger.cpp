// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/stock_ledger.h>

#include <aura/domain/whole_shop.h>
#include <aura/planted.h>
#include <aura/server/services/offers.h>
#include <aura/server/services/stock_policy.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/wishes.h>

#include "stock_history.h"

#include <tuple>
#include <utility>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace stockLedger {

namespace {

/// A part of a movement: what happens at one location.
struct Part {
    Id locationId;
    std::int64_t onHand = 0;
    std::int64_t after = 0; ///< There, once it has happened.
};

Result<QList<PlacedStock>> elsewhere(storage::Database &db, const Id &variantId) {
    QList<PlacedStock> placed;
    AURA_TRY(db.forEach(
        "SELECT location_id, on_hand FROM stock_place WHERE variant_id = ?1 ORDER BY location_id",
        [&](const storage::Statement &row) {
            placed.append({row.id(0), row.int64(1)});
        },
        variantId));
    return placed;
}

/// Where a movement takes place. Nothing when less than nothing would be left at a location.
Result<std::optional<QList<Part>>> partsOf(Write &write, const Movement &movement) {
    const bool leaves = movement.onHand < 0 && (movement.kind == "ship" || movement.locationId == wholeShop());
    if (movement.onHand == 0)
        return std::optional(QList<Part>{{movement.locationId, 0, 0}});
    StockLevel level;
    AURA_ASSIGN(level.elsewhere, elsewhere(write.db, movement.variantId));
    if (level.elsewhere.isEmpty() && movement.locationId.isNil())
        return std::optional(QList<Part>{{{}, movement.onHand, 0}}); // as in a shop with one location
    AURA_ASSIGN(auto row, write.db.prepare("SELECT on_hand, vendor_id FROM stock WHERE variant_id = ?1"));
    AURA_ASSIGN(const bool known, row.bind(movement.variantId).step());
    if (!known)
        return std::optional<QList<Part>>{};
    level.onHand = row.int64(0);
    level.vendorId = row.id(1);
    AURA_TRY(row.run());
    QList<Part> parts;
    if (!leaves) {
        const auto after = onHandAt(level, movement.locationId) + movement.onHand;
        if (after < 0)
            return std::optional<QList<Part>>{};
        parts.append({movement.locationId, movement.onHand, after});
        return std::optional(parts);
    }
    AURA_ASSIGN(const auto policy, stockPolicy::of(write.db, level.vendorId));
    auto left = -movement.onHand;
    for (const auto &taken : takenFrom(level, policy, left)) {
        parts.append({taken.locationId, -taken.onHand, onHandAt(level, taken.locationId) - taken.onHand});
        left -= taken.onHand;
    }
    return left == 0 ? std::optional(parts) : std::optional<QList<Part>>{};
}

Status place(Write &write, const Id &variantId, const Part &part) {
    if (part.locationId.isNil() || part.onHand == 0)
        return {}; // what is nowhere else is at the main location
    if (part.after == 0)
        return write.db.run("DELETE FROM stock_place WHERE variant_id = ?1 AND location_id = ?2", variantId,
                            part.locationId);
    return write.db.run("INSERT INTO stock_place(variant_id, location_id, on_hand) VALUES(?1, ?2, ?3) ON "
                        "CONFLICT(variant_id, location_id) DO UPDATE SET on_hand = excluded.on_hand",
                        variantId, part.locationId, part.after);
}

Result<std::int64_t> writeRow(Write &write, const Movement &movement, const Id &otherLocation = {}) {
    AURA_TRY(write.db.run("INSERT INTO stock_movement(variant_id, kind, on_hand_delta, allocated_delta, "
                          "reserved_delta, reason, order_id, user_id, op_id, occurred_at, recorded_at, location_id, "
                          "other_location_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                          movement.variantId, movement.kind, movement.onHand, movement.allocated, movement.reserved,
                          movement.reason, movement.orderId, movement.userId, movement.opId, movement.occurredAt,
                          write.now, movement.locationId, otherLocation));
    return write.db.lastInsertRowId();
}

} // namespace

Result<bool> move(Write &write, const Movement &movement) {
    AURA_ASSIGN(const auto parts, partsOf(write, movement));
    if (!parts)
        return false;
    Id vendor;
    std::int64_t available = 0;
    std::int64_t lowThreshold = 0;
    std::int64_t rev = 0;
    {
        AURA_ASSIGN(auto row,
                    write.db.prepare(
                        "UPDATE stock SET on_hand = on_hand + ?2, allocated = allocated + ?3, reserved = reserved + "
                        "?4, updated_at = ?5, rev = rev + 1 WHERE variant_id = ?1 AND on_hand + ?2 >= 0 AND allocated "
                        "+ ?3 >= 0 AND reserved + ?4 >= 0 AND on_hand + ?2 - allocated - ?3 - reserved - ?4 - safety "
                        ">= 0 RETURNING vendor_id, on_hand - allocated - reserved - safety, low_threshold, rev"));
        row.bind(movement.variantId, movement.onHand, movement.allocated, movement.reserved, write.now);
        AURA_ASSIGN(const bool moved, row.step());
        if (!moved)
            return false;
        vendor = row.id(0);
        available = row.int64(1);
        lowThreshold = row.int64(2);
        rev = row.int64(3);
        AURA_TRY(row.run());
    }
    if (AURA_PLANTED("sale-not-in-ledger"))
        return true;
    std::int64_t num = 0;
    auto row = movement;
    for (const auto &part : *parts) {
        AURA_TRY(place(write, movement.variantId, part));
        row.locationId = part.locationId;
        row.onHand = part.onHand;
        AURA_ASSIGN(num, writeRow(write, row));
        // What is promised or held has no place: the first row tells it.
        row.allocated = row.reserved = 0;
    }
    AURA_TRY(publishAvailability(write.db, movement.variantId, available, lowThreshold));
    const auto before = available - (movement.onHand - movement.allocated - movement.reserved);
    if (before <= 0 && available > 0 && !AURA_PLANTED("back-in-stock-not-told"))
        AURA_TRY(wishes::tellBackInStock(write, movement.variantId));
    AURA_TRY(vendorScope::record(write.db, vendor, u"stock", movement.variantId, rev));
    if (stockHistory::isTold(movement.kind))
        AURA_TRY(vendorScope::record(write.db, vendor, u"ledger", movement.variantId, num));
    return true;
}

Result<bool> transfer(Write &write, const Movement &movement, const StockTransfer &operation) {
    AURA_ASSIGN(const auto known, level(write.db, operation.variantId));
    if (!known || onHandAt(*known, operation.from) < operation.quantity)
        return false;
    const auto rev = known->rev + 1;
    AURA_TRY(write.db.run("UPDATE stock SET updated_at = ?2, rev = ?3 WHERE variant_id = ?1", operation.variantId,
                          write.now, rev));
    std::int64_t num = 0;
    for (const auto &[here, other, by] : {std::tuple{operation.from, operation.to, -operation.quantity},
                                          std::tuple{operation.to, operation.from, operation.quantity}}) {
        if (by > 0 && AURA_PLANTED("transfer-arrives-nowhere"))
            continue;
        AURA_TRY(place(write, operation.variantId, {here, by, onHandAt(*known, here) + by}));
        auto row = movement;
        row.variantId = operation.variantId;
        row.kind = "transfer";
        row.onHand = by;
        row.locationId = here;
        AURA_ASSIGN(num, writeRow(write, row, other));
    }
    AURA_TRY(vendorScope::record(write.db, known->vendorId, u"stock", operation.variantId, rev));
    AURA_TRY(vendorScope::record(write.db, known->vendorId, u"ledger", operation.variantId, num));
    return true;
}

Status begin(Write &write, const Id &variantId, const Id &vendorId) {
    AURA_TRY(write.db.run("INSERT INTO stock(variant_id, vendor_id, low_threshold, shops_threshold, updated_at) "
                          "VALUES(?1, ?2, ifnull((SELECT low_threshold FROM vendor_setting WHERE vendor_id = ?2), ?4), "
                          "1, ?3)",
                          variantId, vendorId, write.now, standardLowThreshold));
    return vendorScope::record(write.db, vendorId, u"stock", variantId, 1);
}

Status end(Write &write, const Id &variantId, const Id &user, UnixMillis at) {
    AURA_ASSIGN(const auto last, level(write.db, variantId));
    if (!last)
        return {};
    Movement movement;
    movement.variantId = variantId;
    movement.kind = "adjust";
    movement.reason = stockReasonName(StockReason::Correction);
    movement.userId = user;
    movement.occurredAt = at;
    auto shelves = last->elsewhere;
    shelves.prepend({{}, onHandAt(*last, {})});
    for (const auto &shelf : std::as_const(shelves)) {
        if (shelf.onHand == 0)
            continue;
        movement.locationId = shelf.locationId;
        movement.onHand = -shelf.onHand;
        AURA_TRY(writeRow(write, movement));
    }
    AURA_TRY(write.db.run("DELETE FROM stock_place WHERE variant_id = ?1", variantId));
    AURA_TRY(write.db.run("DELETE FROM stock WHERE variant_id = ?1", variantId));
    AURA_TRY(vendorScope::recordDeletion(write.db, last->vendorId, u"ledger", variantId, write.now));
    return vendorScope::recordDeletion(write.db, last->vendorId, u"stock", variantId, write.now);
}

Result<std::optional<StockLevel>> level(storage::Database &db, const Id &variantId) {
    AURA_ASSIGN(auto row, db.prepare("SELECT s.vendor_id, s.on_hand, s.allocated, s.reserved, s.safety, "
                                     "s.low_threshold, s.updated_at, s.rev, (SELECT max(num) FROM stock_movement m "
                                     "WHERE m.variant_id = s.variant_id), (SELECT p.id FROM variant v JOIN product p "
                                     "ON p.num = v.product WHERE v.id = s.variant_id), s.shops_threshold FROM stock s "
                                     "WHERE s.variant_id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(variantId).step());
    if (!found)
        return std::optional<StockLevel>{};
    StockLevel level;
    level.variantId = variantId;
    level.vendorId = row.id(0);
    level.onHand = row.int64(1);
    level.allocated = row.int64(2);
    level.reserved = row.int64(3);
    level.safety = row.int64(4);
    level.lowThreshold = row.int64(5);
    level.updatedAt = row.int64(6);
    level.rev = row.int64(7);
    level.ledgerSeq = row.int64(8);
    level.productId = row.id(9);
    level.ownThreshold = !row.boolean(10);
    AURA_ASSIGN(level.elsewhere, elsewhere(db, variantId));
    return std::optional(level);
}

Result<std::int64_t> missedSince(storage::Database &db, const StockCount &count, const Id &user, const Id &device,
                                 const Id &opId) {
    // A device's ids ascend, so the smaller ones are of what it did before.
    AURA_ASSIGN(
        const auto sum,
        db.queryInt64("SELECT sum(m.on_hand_delta) FROM stock_movement m WHERE m.variant_id = ?1 AND m.num > "
                      "?2 AND (m.location_id IS ?6 OR ?7 = 1) AND NOT EXISTS(SELECT 1 FROM operation_result r WHERE "
                      "r.op_id = m.op_id AND r.user_id = ?3 AND r.device_id = ?4 AND r.op_id < ?5)",
                      count.variantId, count.observedSeq, user, device, opId, count.locationId,
                      count.locationId == wholeShop() ? 1 : 0));
    return sum.value_or(0);
}

} // namespace stockLedger

namespace stockChanges {

namespace {

Result<StockLevel> ownLevel(Write &write, const Id &user, const Id &variant) {
    AURA_ASSIGN(const auto level, stockLedger::level(write.db, variant));
    if (!level)
        return Error{ErrorCode::NotFound, u"no stock is kept of "_s + variant.toString()};
    AURA_TRY(vendorScope::requireMember(write.db, level->vendorId, user));
    return *level;
}

/// Makes the difference between two levels, which is at one location or of the whole shop, a movement.
Result<StockLevel> moveTo(Write &write, const Actor &actor, const StockLevel &before, const StockLevel &after,
                          std::string_view kind, const QString &reason, const Id &locationId, UnixMillis at) {
    const bool whole = locationId == wholeShop();
    if (!whole)
        AURA_TRY(stockPolicy::useLocation(write, before.vendorId, locationId, onHandAt(after, locationId) > 0));
    stockLedger::Movement movement;
    movement.variantId = before.variantId;
    movement.kind = kind;
    movement.onHand = after.onHand - before.onHand;
    movement.reason = reason;
    // What leaves the shop leaves as a sale does; all else that is of the whole shop is at the main location.
    const bool leaves = whole && movement.onHand < 0 && kind == "adjust";
    movement.locationId = whole && !leaves ? Id{} : locationId;
    movement.userId = actor.user;
    movement.opId = AURA_PLANTED("seller-not-in-ledger") ? Id{} : actor.opId;
    movement.occurredAt = at;
    AURA_ASSIGN(const bool moved, stockLedger::move(write, movement));
    if (!moved)
        return Error{ErrorCode::OutOfStock, u"less would remain than is promised"_s};
    AURA_ASSIGN(const auto level, stockLedger::level(write.db, before.variantId));
    return *level;
}

} // namespace

Result<StockLevel> adjust(Write &write, const Actor &actor, const StockAdjust &operation, UnixMillis at) {
    AURA_ASSIGN(const auto before, ownLevel(write, actor.user, operation.variantId));
    auto after = before;
    AURA_TRY(apply(after, operation, at));
    QString reason = stockReasonName(operation.reason);
    if (!operation.note.isEmpty())
        reason += u": "_s + operation.note;
    return moveTo(write, actor, before, after, "adjust", reason, operation.locationId, at);
}

Result<StockLevel> count(Write &write, const Actor &actor, const StockCount &operation, UnixMillis at) {
    AURA_ASSIGN(const auto before, ownLevel(write, actor.user, operation.variantId));
    AURA_ASSIGN(const auto missed, stockLedger::missedSince(write.db, operation, actor.user, actor.device, actor.opId));
    auto after = before;
    AURA_TRY(apply(after, operation, missed, at));
    // A count that finds what was expected is a fact as well: the ledger keeps it.
    return moveTo(write, actor, before, after, "count", u"%1 counted"_s.arg(operation.counted), operation.locationId,
                  at);
}

Result<StockLevel> transfer(Write &write, const Actor &actor, const StockTransfer &operation, UnixMillis at) {
    AURA_ASSIGN(auto after, ownLevel(write, actor.user, operation.variantId));
    AURA_TRY(apply(after, operation, at));
    AURA_TRY(stockPolicy::useLocation(write, after.vendorId, operation.from, false));
    AURA_TRY(stockPolicy::useLocation(write, after.vendorId, operation.to, true));
    stockLedger::Movement movement;
    movement.reason = operation.note;
    movement.userId = actor.user;
    movement.opId = actor.opId;
    movement.occurredAt = at;
    AURA_ASSIGN(const bool moved, stockLedger::transfer(write, movement, operation));
    if (!moved)
        return Error{ErrorCode::OutOfStock, u"there are fewer at the location"_s};
    AURA_ASSIGN(const auto level, stockLedger::level(write.db, operation.variantId));
    return *level;
}

} // namespace stockChanges

} // namespace aura::server
