// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/cart.h>

#include <algorithm>

namespace aura {

namespace {

CartLine *find(QList<CartLine> &lines, const Id &variantId) {
    for (auto &line : lines) {
        if (line.variantId == variantId)
            return &line;
    }
    return nullptr;
}

bool remove(QList<CartLine> &lines, const Id &variantId) {
    return lines.removeIf([&](const CartLine &line) { return line.variantId == variantId; }) > 0;
}

bool isPlausible(std::int64_t quantity) {
    return quantity >= 1 && quantity <= mostPerLine;
}

Error outOfRange() {
    return {ErrorCode::InvalidArgument, QStringLiteral("quantity out of range")};
}

Status append(Cart &cart, QList<CartLine> &lines, CartLine line, UnixMillis at) {
    if (lines.size() >= mostCartLines)
        return Error{ErrorCode::TooLarge, QStringLiteral("there are %1 lines already").arg(mostCartLines)};
    if (line.variantId.isNil() || line.productId.isNil())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("cart line without product")};
    line.addedAt = at;
    line.updatedAt = at;
    lines.append(std::move(line));
    cart.updatedAt = std::max(cart.updatedAt, at);
    return {};
}

Status appendToCart(Cart &cart, const CartLine &line, UnixMillis at) {
    AURA_TRY(append(cart, cart.lines, line, at));
    remove(cart.saved, line.variantId);
    return {};
}

/// Takes the line from one list to the other: with the quantity that it has there, or as the person saw it.
Status move(Cart &cart, QList<CartLine> &from, QList<CartLine> &to, CartLine line, UnixMillis at) {
    if (!isPlausible(line.quantity))
        return outOfRange();
    if (find(to, line.variantId) != nullptr)
        return {};
    if (const auto *known = find(from, line.variantId))
        line = *known;
    AURA_TRY(append(cart, to, line, at));
    remove(from, line.variantId);
    return {};
}

void change(Cart &cart, CartLine &line, std::int64_t quantity, const CartLine &seen, UnixMillis at) {
    line.quantity = std::min(quantity, mostPerLine);
    // The newest sight of the price wins, so that the person is asked to confirm only what is news.
    if (!seen.unitPrice.currency.isNone())
        line.unitPrice = seen.unitPrice;
    line.updatedAt = at;
    cart.updatedAt = std::max(cart.updatedAt, at);
}

} // namespace

Status apply(Cart &cart, const CartAdd &operation, UnixMillis at) {
    const auto delta = operation.line.quantity;
    if (!isPlausible(delta))
        return outOfRange();
    if (auto *line = find(cart.lines, operation.line.variantId)) {
        change(cart, *line, line->quantity + delta, operation.line, at);
        return {};
    }
    return appendToCart(cart, operation.line, at);
}

Status apply(Cart &cart, const CartSet &operation, UnixMillis at) {
    const auto quantity = operation.line.quantity;
    if (quantity < 0 || quantity > mostPerLine)
        return outOfRange();
    if (quantity == 0)
        return apply(cart, CartRemove{operation.line.variantId}, at);
    if (auto *line = find(cart.lines, operation.line.variantId)) {
        change(cart, *line, quantity, operation.line, at);
        return {};
    }
    return appendToCart(cart, operation.line, at);
}

Status apply(Cart &cart, const CartRemove &operation, UnixMillis at) {
    if (remove(cart.lines, operation.variantId) || remove(cart.saved, operation.variantId))
        cart.updatedAt = std::max(cart.updatedAt, at);
    return {};
}

Status apply(Cart &cart, const CartSave &operation, UnixMillis at) {
    if (operation.unlessInCart && find(cart.lines, operation.line.variantId) != nullptr)
        return {};
    return move(cart, cart.lines, cart.saved, operation.line, at);
}

Status apply(Cart &cart, const CartRestore &operation, UnixMillis at) {
    return move(cart, cart.saved, cart.lines, operation.line, at);
}

QList<CartLine> mergeGuestCart(Cart &cart, const Cart &guest, UnixMillis at) {
    QList<CartLine> left;
    for (const auto &line : guest.lines) {
        if (!apply(cart, CartAdd{line}, at))
            left.append(line);
    }
    for (const auto &line : guest.saved) {
        if (!apply(cart, CartSave{line, true}, at))
            left.append(line);
    }
    return left;
}

std::int64_t totalItems(const Cart &cart) {
    std::int64_t items = 0;
    for (const auto &line : cart.lines)
        items += line.quantity;
    return items;
}

Result<QList<Money>> cartTotals(const Cart &cart) {
    QList<Money> totals;
    for (const auto &line : cart.lines) {
        AURA_ASSIGN(const auto amount, lineTotal(line.unitPrice, line.quantity));
        const auto same = std::find_if(totals.begin(), totals.end(),
                                       [&](const Money &total) { return total.currency == amount.currency; });
        if (same == totals.end()) {
            totals.append(amount);
            continue;
        }
        AURA_ASSIGN(*same, add(*same, amount));
    }
    return totals;
}

} // namespace aura
