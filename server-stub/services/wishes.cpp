// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/wishes.h>

#include <aura/planted.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/tellings.h>

#include <algorithm>

namespace aura::server::wishes {

using namespace Qt::StringLiterals;

namespace {

#define AURA_WISH_COLUMNS "SELECT product_id, variant_id, price_micros, currency, added_at, rev FROM wishlist_entry "

Result<WishEntry> wishFrom(const storage::Statement &row) {
    WishEntry entry;
    entry.productId = row.id(0);
    entry.variantId = row.id(1);
    if (const auto code = row.text(3); !code.isEmpty()) {
        AURA_ASSIGN(const auto currency, Currency::parse(code));
        entry.price = {row.int64(2), currency};
    }
    entry.addedAt = row.int64(4);
    entry.rev = row.int64(5);
    return entry;
}

} // namespace

Result<Wishlist> of(storage::Database &db, const Id &user) {
    Wishlist wishes;
    AURA_ASSIGN(auto row, db.prepare(AURA_WISH_COLUMNS "WHERE user_id = ?1 ORDER BY added_at, product_id"));
    row.bind(user);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return wishes;
        AURA_ASSIGN(auto entry, wishFrom(row));
        wishes.append(std::move(entry));
    }
}

Result<WishEntry> one(storage::Database &db, const Id &user, const Id &productId) {
    AURA_ASSIGN(auto row, db.prepare(AURA_WISH_COLUMNS "WHERE user_id = ?1 AND product_id = ?2"));
    AURA_ASSIGN(const bool found, row.bind(user, productId).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such wish"_s};
    return wishFrom(row);
}

Status change(Write &write, const Id &user, const WishAdd &operation, UnixMillis at) {
    auto &db = write.db;
    AURA_ASSIGN(auto list, of(db, user));
    AURA_ASSIGN(const bool changed, apply(list, operation, std::min(at, write.now)));
    if (!changed)
        return {};
    AURA_ASSIGN(const auto known, db.queryInt64("SELECT 1 FROM product WHERE id = ?1", operation.productId));
    if (!known)
        return Error{ErrorCode::NotFound, u"no such product"_s};
    const auto &entry = *wishFor(list, operation.productId);
    AURA_TRY(db.run("INSERT INTO wishlist_entry(user_id, product_id, variant_id, price_micros, currency, added_at, "
                    "rev) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(user_id, product_id) DO UPDATE SET "
                    "variant_id = excluded.variant_id, rev = excluded.rev",
                    user, entry.productId, entry.variantId, entry.price.micros,
                    entry.price.currency.isNone() ? u""_s : entry.price.currency.code(), entry.addedAt, entry.rev + 1));
    if (!AURA_PLANTED("wish-not-told"))
        AURA_TRY(changeLog::record(db, changeLog::userScope(user), u"wish", entry.productId, entry.rev + 1));
    return {};
}

Status change(Write &write, const Id &user, const WishRemove &operation) {
    AURA_ASSIGN(auto list, of(write.db, user));
    AURA_ASSIGN(const bool changed, apply(list, operation));
    if (!changed)
        return {};
    AURA_TRY(
        write.db.run("DELETE FROM wishlist_entry WHERE user_id = ?1 AND product_id = ?2", user, operation.productId));
    AURA_TRY(changeLog::recordDeletion(write.db, changeLog::userScope(user), u"wish", operation.productId, write.now));
    return {};
}

Status tellBackInStock(Write &write, const Id &variantId) {
    auto &db = write.db;
    Id productId;
    bool first = false;
    {
        // What is not counted was never gone.
        AURA_ASSIGN(auto row, db.prepare("SELECT p.id, NOT EXISTS(SELECT 1 FROM variant o WHERE o.product = p.num AND "
                                         "o.id <> v.id AND o.availability <> ?2) FROM variant v JOIN product p ON "
                                         "p.num = v.product WHERE v.id = ?1 AND v.track_inventory"));
        AURA_ASSIGN(const bool found, row.bind(variantId, Availability::Out).step());
        if (!found)
            return {};
        productId = row.id(0);
        first = row.boolean(1);
    }
    return tellings::beginBackInStock(write, productId, variantId, first);
}

} // namespace aura::server::wishes
