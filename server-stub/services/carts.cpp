// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/carts.h>

#include <aura/planted.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/offers.h>

#include <QSet>

#include <algorithm>

namespace aura::server {

namespace {

/// `guess` is where the line would be if nothing before it had gone.
const CartLine *find(const QList<CartLine> &lines, const Id &variant, qsizetype guess = 0) {
    if (guess < lines.size() && lines[guess].variantId == variant)
        return &lines[guess];
    const auto line =
        std::find_if(lines.begin(), lines.end(), [&](const CartLine &l) { return l.variantId == variant; });
    return line == lines.end() ? nullptr : &*line;
}

/// The lines that get a new row, which comes last: what moved between cart and saved, what was taken out and put in
/// again, and so all that stands behind such a line.
QSet<Id> placedAnew(const QList<CartLine> &before, const QList<CartLine> &now) {
    QSet<Id> anew;
    const CartLine *reached = nullptr;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const auto *former = find(before, now[i].variantId, i);
        if (!anew.isEmpty() || former == nullptr || former < reached)
            anew.insert(now[i].variantId);
        reached = former;
    }
    return anew;
}

Status deleteGone(storage::Database &db, std::int64_t cart, const QList<CartLine> &before, const QList<CartLine> &now,
                  const QSet<Id> &anew, bool saved) {
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto &variant = before[i].variantId;
        if (find(now, variant, i) == nullptr || anew.contains(variant))
            AURA_TRY(db.run("DELETE FROM cart_line WHERE cart = ?1 AND variant_id = ?2 AND saved = ?3", cart, variant,
                            saved));
    }
    return {};
}

Status putChanged(storage::Database &db, std::int64_t cart, const QList<CartLine> &before, const QList<CartLine> &now,
                  const QSet<Id> &anew, bool saved) {
    for (qsizetype i = 0; i < now.size(); ++i) {
        const auto &line = now[i];
        if (anew.contains(line.variantId)) {
            AURA_TRY(db.run(
                "INSERT INTO cart_line(cart, position, product_id, variant_id, vendor_id, product_name, variant_name, "
                "quantity, price_micros, currency, added_at, updated_at, saved) VALUES(?1, (SELECT "
                "ifnull(max(position), 0) + 1 FROM cart_line WHERE cart = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
                "?11, ?12)",
                cart, line.productId, line.variantId, line.vendorId, line.productName, line.variantName, line.quantity,
                line.unitPrice.micros, line.unitPrice.currency.code(), line.addedAt, line.updatedAt, saved));
        } else if (*find(before, line.variantId, i) != line) {
            AURA_TRY(
                db.run("UPDATE cart_line SET product_name = ?3, variant_name = ?4, quantity = ?5, price_micros = ?6, "
                       "currency = ?7, added_at = ?8, updated_at = ?9 WHERE cart = ?1 AND variant_id = ?2",
                       cart, line.variantId, line.productName, line.variantName, line.quantity, line.unitPrice.micros,
                       line.unitPrice.currency.code(), line.addedAt, line.updatedAt));
        }
    }
    return {};
}

/// Names and price as the market offers them now. NotFound when the variant is not sold.
Status priceLine(storage::Database &db, CartLine &line) {
    AURA_ASSIGN(const auto offer, offerOf(db, line.variantId));
    if (!offer)
        return Error{ErrorCode::NotFound, QStringLiteral("not sold: ") + line.variantId.toString()};
    line.productId = offer->productId;
    line.vendorId = offer->vendorId;
    line.productName = offer->productName;
    line.variantName = offer->variantName;
    line.unitPrice = offer->price;
    return {};
}

template <typename Operation>
Status applyPriced(Write &write, Cart &cart, Operation &operation, UnixMillis at) {
    if (operation.line.quantity > 0)
        AURA_TRY(priceLine(write.db, operation.line));
    return apply(cart, operation, std::min(at, write.now));
}

template <typename Operation>
Status applyMoved(Write &write, Cart &cart, Operation &operation, UnixMillis at) {
    auto &line = operation.line;
    if (find(cart.lines, line.variantId) == nullptr && find(cart.saved, line.variantId) == nullptr)
        AURA_TRY(priceLine(write.db, line));
    return apply(cart, operation, std::min(at, write.now));
}

} // namespace

Result<Cart> CartService::read(storage::Database &db, const Id &user) {
    Cart cart;
    std::int64_t num = 0;
    {
        AURA_ASSIGN(auto row, db.prepare("SELECT num, id, last_modified, rev FROM cart WHERE user_id = ?1"));
        AURA_ASSIGN(const bool found, row.bind(user).step());
        if (!found)
            return cart;
        num = row.int64(0);
        cart.id = row.id(1);
        cart.updatedAt = row.int64(2);
        cart.rev = row.int64(3);
    }
    AURA_ASSIGN(auto row,
                db.prepare("SELECT product_id, variant_id, vendor_id, product_name, variant_name, quantity, "
                           "price_micros, currency, added_at, updated_at, saved FROM cart_line WHERE cart = ?1 "
                           "ORDER BY position"));
    row.bind(num);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return cart;
        AURA_ASSIGN(const auto currency, Currency::parse(row.text(7)));
        auto &lines = row.boolean(10) ? cart.saved : cart.lines;
        lines.append({row.id(0), row.id(1), row.id(2), row.text(3), row.text(4), row.int64(5),
                      UnitPrice{row.int64(6), currency}, row.int64(8), row.int64(9)});
    }
}

Result<Cart> CartService::readToChange(Write &write, const Id &user) {
    if (!m_last.id.isNil()) {
        AURA_ASSIGN(const auto known,
                    write.db.queryInt64("SELECT 1 FROM cart WHERE user_id = ?1 AND id = ?2 AND rev = ?3", user,
                                        m_last.id, m_last.rev));
        if (known)
            return m_last;
    }
    return read(write.db, user);
}

Status CartService::applyTo(Write &write, Cart &cart, CartAdd operation, UnixMillis at) {
    return applyPriced(write, cart, operation, at);
}

Status CartService::applyTo(Write &write, Cart &cart, CartSet operation, UnixMillis at) {
    return applyPriced(write, cart, operation, at);
}

Status CartService::applyTo(Write &write, Cart &cart, const CartRemove &operation, UnixMillis at) {
    return apply(cart, operation, std::min(at, write.now));
}

Status CartService::applyTo(Write &write, Cart &cart, CartSave operation, UnixMillis at) {
    return applyMoved(write, cart, operation, at);
}

Status CartService::applyTo(Write &write, Cart &cart, CartRestore operation, UnixMillis at) {
    return applyMoved(write, cart, operation, at);
}

template <typename Operation>
Result<Cart> CartService::changeOne(Write &write, const Id &user, const Operation &operation, UnixMillis at) {
    AURA_ASSIGN(const Cart before, readToChange(write, user));
    Cart cart = before;
    AURA_TRY(applyTo(write, cart, operation, at));
    AURA_TRY(save(write, user, before, cart));
    return cart;
}

Result<Cart> CartService::change(Write &write, const Id &user, const CartSave &operation, UnixMillis at) {
    return changeOne(write, user, operation, at);
}

Result<Cart> CartService::change(Write &write, const Id &user, const CartRestore &operation, UnixMillis at) {
    return changeOne(write, user, operation, at);
}

Result<Cart> CartService::change(Write &write, const Id &user, const CartAdd &operation, UnixMillis at) {
    return changeOne(write, user, operation, at);
}

Result<Cart> CartService::change(Write &write, const Id &user, const CartSet &operation, UnixMillis at) {
    return changeOne(write, user, operation, at);
}

Result<Cart> CartService::change(Write &write, const Id &user, const CartRemove &operation, UnixMillis at) {
    return changeOne(write, user, operation, at);
}

Status CartService::remove(Write &write, const Id &user, const QList<Id> &variants, UnixMillis at) {
    AURA_ASSIGN(const Cart before, readToChange(write, user));
    Cart cart = before;
    for (const auto &variant : variants)
        AURA_TRY(apply(cart, CartRemove{variant}, std::min(at, write.now)));
    return save(write, user, before, cart);
}

Status CartService::save(Write &write, const Id &user, const Cart &before, Cart &cart) {
    if (cart == before)
        return {};
    auto &db = write.db;
    cart.rev = before.rev + 1;
    const auto expiresAt = write.now + cartLifetimeMillis;
    if (cart.id.isNil()) {
        cart.id = m_ids.next();
        AURA_TRY(db.run("INSERT INTO cart(id, user_id, last_modified, expires_at, created_at, updated_at, rev) "
                        "VALUES(?1, ?2, ?3, ?4, ?5, ?5, ?6)",
                        cart.id, user, cart.updatedAt, expiresAt, write.now, cart.rev));
    } else {
        AURA_TRY(db.run("UPDATE cart SET last_modified = ?2, expires_at = ?3, updated_at = ?4, rev = ?5 WHERE id = ?1",
                        cart.id, cart.updatedAt, expiresAt, write.now, cart.rev));
    }
    AURA_ASSIGN(const auto num, db.queryInt64("SELECT num FROM cart WHERE id = ?1", cart.id));
    const auto anew = placedAnew(before.lines, cart.lines);
    const auto anewSaved = placedAnew(before.saved, cart.saved);
    AURA_TRY(deleteGone(db, *num, before.lines, cart.lines, anew, false));
    AURA_TRY(deleteGone(db, *num, before.saved, cart.saved, anewSaved, true));
    AURA_TRY(putChanged(db, *num, before.lines, cart.lines, anew, false));
    AURA_TRY(putChanged(db, *num, before.saved, cart.saved, anewSaved, true));
    if (!AURA_PLANTED("cart-not-logged"))
        AURA_TRY(changeLog::record(db, changeLog::userScope(user), u"cart", cart.id, cart.rev));
    m_last = cart;
    return {};
}

Status CartService::expire(Write &write) {
    QList<Id> users;
    AURA_TRY(write.db.forEach(
        "SELECT user_id FROM cart WHERE expires_at <= ?1 AND EXISTS(SELECT 1 FROM cart_line l WHERE l.cart = cart.num "
        "AND NOT l.saved)",
        [&](const storage::Statement &row) { users.append(row.id(0)); }, write.now));
    for (const auto &user : users) {
        AURA_ASSIGN(const Cart before, read(write.db, user));
        Cart cart = before;
        cart.lines.clear();
        cart.updatedAt = write.now;
        AURA_TRY(save(write, user, before, cart));
    }
    return {};
}

} // namespace aura::server
