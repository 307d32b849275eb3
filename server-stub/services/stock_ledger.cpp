// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/stock_ledger.h>

#include <aura/planted.h>
#include <aura/server/services/offers.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/wishes.h>

#include "stock_history.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace stockLedger {

Result<bool> move(Write &write, const Movement &movement) {
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
    AURA_TRY(write.db.run("INSERT INTO stock_movement(variant_id, kind, on_hand_delta, allocated_delta, "
                          "reserved_delta, reason, order_id, user_id, op_id, occurred_at, recorded_at) "
                          "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                          movement.variantId, movement.kind, movement.onHand, movement.allocated, movement.reserved,
                          movement.reason, movement.orderId, movement.userId, movement.opId, movement.occurredAt,
                          write.now));
    const auto num = write.db.lastInsertRowId();
    AURA_TRY(publishAvailability(write.db, movement.variantId, available, lowThreshold));
    const auto before = available - (movement.onHand - movement.allocated - movement.reserved);
    if (before <= 0 && available > 0 && !AURA_PLANTED("back-in-stock-not-told"))
        AURA_TRY(wishes::tellBackInStock(write, movement.variantId));
    AURA_TRY(vendorScope::record(write.db, vendor, u"stock", movement.variantId, rev));
    if (stockHistory::isTold(movement.kind))
        AURA_TRY(vendorScope::record(write.db, vendor, u"ledger", movement.variantId, num));
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
    if (last->onHand != 0)
        AURA_TRY(write.db.run("INSERT INTO stock_movement(variant_id, kind, on_hand_delta, reason, user_id, "
                              "occurred_at, recorded_at) VALUES(?1, 'adjust', ?2, ?3, ?4, ?5, ?6)",
                              variantId, -last->onHand, stockReasonName(StockReason::Correction), user, at, write.now));
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
    return std::optional(level);
}

Result<std::int64_t> missedSince(storage::Database &db, const Id &variantId, std::int64_t observedSeq, const Id &user,
                                 const Id &device, const Id &opId) {
    // A device's ids ascend, so the smaller ones are of what it did before.
    AURA_ASSIGN(const auto sum,
                db.queryInt64("SELECT sum(m.on_hand_delta) FROM stock_movement m WHERE m.variant_id = ?1 AND m.num > "
                              "?2 AND NOT EXISTS(SELECT 1 FROM operation_result r WHERE r.op_id = m.op_id AND "
                              "r.user_id = ?3 AND r.device_id = ?4 AND r.op_id < ?5)",
                              variantId, observedSeq, user, device, opId));
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

/// Makes the difference between two levels a movement.
Result<StockLevel> moveTo(Write &write, const Actor &actor, const StockLevel &before, const StockLevel &after,
                          std::string_view kind, const QString &reason, UnixMillis at) {
    stockLedger::Movement movement;
    movement.variantId = before.variantId;
    movement.kind = kind;
    movement.onHand = after.onHand - before.onHand;
    movement.reason = reason;
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
    return moveTo(write, actor, before, after, "adjust", reason, at);
}

Result<StockLevel> count(Write &write, const Actor &actor, const StockCount &operation, UnixMillis at) {
    AURA_ASSIGN(const auto before, ownLevel(write, actor.user, operation.variantId));
    AURA_ASSIGN(const auto missed, stockLedger::missedSince(write.db, operation.variantId, operation.observedSeq,
                                                            actor.user, actor.device, actor.opId));
    auto after = before;
    AURA_TRY(apply(after, operation, missed, at));
    // A count that finds what was expected is a fact as well: the ledger keeps it.
    return moveTo(write, actor, before, after, "count", u"%1 counted"_s.arg(operation.counted), at);
}

} // namespace stockChanges

} // namespace aura::server
