// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/cart.h>

#include <algorithm>

namespace aura {

namespace {

CartLine *find(Cart &cart, const Id &variantId) {
    for (auto &line : cart.lines) {
        if (line.variantId == variantId)
            return &line;
    }
    return nullptr;
}

Error outOfRange() {
    return {ErrorCode::InvalidArgument, QStringLiteral("quantity out of range")};
}

Status append(Cart &cart, CartLine line, UnixMillis at) {
    if (cart.lines.size() >= mostCartLines)
        return Error{ErrorCode::TooLarge, QStringLiteral("the cart holds %1 lines already").arg(mostCartLines)};
    if (line.variantId.isNil() || line.productId.isNil())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("cart line without product")};
    line.addedAt = at;
    line.updatedAt = at;
    cart.lines.append(std::move(line));
    cart.updatedAt = std::max(cart.updatedAt, at);
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
    if (delta < 1 || delta > mostPerLine)
        return outOfRange();
    if (auto *line = find(cart, operation.line.variantId)) {
        change(cart, *line, line->quantity + delta, operation.line, at);
        return {};
    }
    return append(cart, operation.line, at);
}

Status apply(Cart &cart, const CartSet &operation, UnixMillis at) {
    const auto quantity = operation.line.quantity;
    if (quantity < 0 || quantity > mostPerLine)
        return outOfRange();
    if (quantity == 0)
        return apply(cart, CartRemove{operation.line.variantId}, at);
    if (auto *line = find(cart, operation.line.variantId)) {
        change(cart, *line, quantity, operation.line, at);
        return {};
    }
    return append(cart, operation.line, at);
}

Status apply(Cart &cart, const CartRemove &operation, UnixMillis at) {
    const auto removed =
        cart.lines.removeIf([&](const CartLine &line) { return line.variantId == operation.variantId; });
    if (removed > 0)
        cart.updatedAt = std::max(cart.updatedAt, at);
    return {};
}

QList<CartLine> mergeGuestCart(Cart &cart, const Cart &guest, UnixMillis at) {
    QList<CartLine> left;
    for (const auto &line : guest.lines) {
        if (!apply(cart, CartAdd{line}, at))
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
