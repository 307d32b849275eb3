// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/reservations.h>

#include <aura/domain/cart.h>
#include <aura/server/services/offers.h>
#include <aura/server/services/stock_ledger.h>

#include <QSet>

namespace aura::server::reservations {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Id id;
    Id variant;
    Id user;
    Id group;
    std::int64_t quantity = 0;
};

template <typename... Args>
Result<QList<Row>> rowsWhere(storage::Database &db, std::string_view sql, const Args &...args) {
    QList<Row> rows;
    AURA_TRY(db.forEach(
        sql,
        [&](const storage::Statement &row) {
            rows.append({row.id(0), row.id(1), row.id(2), row.id(3), row.int64(4)});
        },
        args...));
    return rows;
}

#define AURA_RESERVATION_COLUMNS "SELECT id, variant_id, user_id, group_id, quantity FROM reservation "

Status giveBack(Write &write, const QList<Row> &rows, const char *reason) {
    for (const auto &row : rows) {
        stockLedger::Movement movement;
        movement.variantId = row.variant;
        movement.kind = "release";
        movement.reserved = -row.quantity;
        movement.reason = QString::fromLatin1(reason);
        movement.orderId = row.group;
        movement.userId = row.user;
        movement.occurredAt = write.now;
        AURA_ASSIGN(const bool moved, stockLedger::move(write, movement));
        if (!moved)
            return Error{ErrorCode::Internal, u"a reservation that its stock does not know"_s};
        AURA_TRY(write.db.run("DELETE FROM reservation WHERE id = ?1", row.id));
    }
    return {};
}

Result<bool> holdOne(Write &write, const Id &user, const Id &group, const Wish &wish) {
    stockLedger::Movement movement;
    movement.variantId = wish.variantId;
    movement.kind = "reserve";
    movement.reserved = wish.quantity;
    movement.orderId = group;
    movement.userId = user;
    movement.occurredAt = write.now;
    AURA_ASSIGN(const bool held, stockLedger::move(write, movement));
    if (held)
        return true;
    // Perhaps it is held for somebody whose time is over.
    AURA_TRY(expire(write, wish.variantId));
    return stockLedger::move(write, movement);
}

} // namespace

Result<Held> hold(Write &write, IdGenerator &ids, const Id &user, const Id &group, const QList<Wish> &wishes) {
    if (group.isNil() || wishes.isEmpty() || wishes.size() > mostCartLines)
        return Error{ErrorCode::InvalidArgument, u"a checkout has 1 to 200 lines"_s};
    QSet<Id> variants;
    for (const auto &wish : wishes) {
        if (wish.quantity < 1 || wish.quantity > mostPerLine || variants.contains(wish.variantId))
            return Error{ErrorCode::InvalidArgument,
                         u"a line needs a quantity from 1 to 9999, once for each variant"_s};
        variants.insert(wish.variantId);
    }
    AURA_ASSIGN(const auto taken,
                rowsWhere(write.db, AURA_RESERVATION_COLUMNS "WHERE group_id = ?1 AND user_id <> ?2", group, user));
    if (!taken.isEmpty())
        return Error{ErrorCode::Conflict, u"the order's id is taken"_s};

    // What was held before comes back only together with what is held now.
    AURA_ASSIGN(auto savepoint, storage::Transaction::begin(write.db));
    AURA_ASSIGN(const auto former, rowsWhere(write.db, AURA_RESERVATION_COLUMNS "WHERE user_id = ?1", user));
    AURA_TRY(giveBack(write, former, "begun anew"));
    Held held;
    held.expiresAt = write.now + lifetimeMillis;
    for (const auto &wish : wishes) {
        AURA_ASSIGN(const auto offer, offerOf(write.db, wish.variantId));
        const bool sells = offer && takesOrders(offer->holiday, write.now);
        if (sells && !offer->tracked)
            continue;
        bool enough = false;
        if (sells) {
            AURA_ASSIGN(enough, holdOne(write, user, group, wish));
        }
        if (!enough) {
            held.shortVariants.append(wish.variantId);
            continue;
        }
        AURA_TRY(write.db.run("INSERT INTO reservation(id, variant_id, user_id, group_id, quantity, created_at, "
                              "expires_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                              ids.next(), wish.variantId, user, group, wish.quantity, write.now, held.expiresAt));
    }
    if (!held.shortVariants.isEmpty())
        return held;
    AURA_TRY(savepoint.commit());
    return held;
}

Status release(Write &write, const Id &user, const Id &group) {
    AURA_ASSIGN(const auto rows,
                rowsWhere(write.db, AURA_RESERVATION_COLUMNS "WHERE group_id = ?1 AND user_id = ?2", group, user));
    return giveBack(write, rows, "");
}

Status expire(Write &write, const Id &variant) {
    AURA_ASSIGN(const auto rows,
                variant.isNil()
                    ? rowsWhere(write.db, AURA_RESERVATION_COLUMNS "WHERE expires_at <= ?1", write.now)
                    : rowsWhere(write.db, AURA_RESERVATION_COLUMNS "WHERE variant_id = ?2 AND expires_at <= ?1",
                                write.now, variant));
    return giveBack(write, rows, "expired");
}

} // namespace aura::server::reservations
