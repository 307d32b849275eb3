// SPDX-License-Identifier: Apache-2.0
#include "stock_history.h"

#include <QHash>

namespace aura::server::stockHistory {

using namespace Qt::StringLiterals;

namespace {

/// An adjustment's "received: on two pallets" in its two parts. Other kinds have no words of people.
void readReason(const QString &text, StockMovement &movement) {
    if (movement.kind == MovementKind::Transfer)
        movement.note = text.left(longestStockNote);
    if (movement.kind != MovementKind::Adjust)
        return;
    const auto colon = text.indexOf(": "_L1);
    if (const auto reason = stockReasonFromName(QStringView(text).left(colon < 0 ? text.size() : colon))) {
        movement.reason = *reason;
        if (colon >= 0)
            movement.note = text.mid(colon + 2).left(longestStockNote);
    } else {
        movement.note = text.left(longestStockNote);
    }
}

} // namespace

bool isTold(std::string_view kind) {
    return kind != "reserve" && kind != "release";
}

Result<StockHistory> of(storage::Database &db, const Id &variant) {
    StockHistory history;
    history.variantId = variant;
    AURA_ASSIGN(const auto onHand, db.queryInt64("SELECT on_hand FROM stock WHERE variant_id = ?1", variant));
    auto after = onHand.value_or(0);
    // What there is at each location, back to where the oldest line leaves it.
    QHash<Id, std::int64_t> here;
    auto main = after;
    AURA_TRY(db.forEach(
        "SELECT location_id, on_hand FROM stock_place WHERE variant_id = ?1",
        [&](const storage::Statement &place) {
            here.insert(place.id(0), place.int64(1));
            main -= place.int64(1);
        },
        variant));
    here.insert(Id{}, main);
    // Who bought is the order's to say. Nothing but adjustments, counts and steps of orders is done on a device.
    AURA_ASSIGN(auto row,
                db.prepare("SELECT m.num, m.kind, m.on_hand_delta, m.allocated_delta, m.reason, m.order_id, "
                           "w.user_id, CASE WHEN w.user_id IS NOT NULL THEN r.device_id END, m.recorded_at, "
                           "m.location_id, m.other_location_id FROM "
                           "stock_movement m LEFT JOIN stock s ON s.variant_id = m.variant_id LEFT JOIN vendor_member "
                           "w ON w.vendor_id = s.vendor_id AND w.user_id = m.user_id AND m.kind <> 'allocate' LEFT "
                           "JOIN operation_result r ON r.op_id = m.op_id WHERE m.variant_id = ?1 AND m.kind NOT IN "
                           "('reserve', 'release') ORDER BY m.num DESC LIMIT ?2"));
    row.bind(variant, mostMovements + 1);
    while (true) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return history;
        if (history.movements.size() == mostMovements) {
            history.complete = false;
            return history;
        }
        StockMovement movement;
        movement.seq = row.int64(0);
        AURA_ASSIGN(movement.kind, movementKindFromName(row.text(1)));
        movement.onHand = row.int64(2);
        movement.allocated = row.int64(3);
        movement.onHandAfter = after;
        after -= movement.onHand;
        movement.locationId = row.id(9);
        movement.otherId = row.id(10);
        auto &there = here[movement.locationId];
        movement.hereAfter = there;
        there -= movement.onHand;
        readReason(row.text(4), movement);
        movement.orderId = row.id(5);
        movement.userId = row.id(6);
        movement.deviceId = row.id(7);
        movement.recordedAt = row.int64(8);
        history.movements.append(std::move(movement));
    }
}

} // namespace aura::server::stockHistory
