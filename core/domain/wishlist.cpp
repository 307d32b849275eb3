// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/wishlist.h>

#include <algorithm>

namespace aura {

namespace {

Error withoutProduct() {
    return {ErrorCode::InvalidArgument, QStringLiteral("a wish without a product")};
}

} // namespace

const WishEntry *wishFor(const Wishlist &wishes, const Id &productId) {
    const auto found = std::find_if(wishes.cbegin(), wishes.cend(),
                                    [&](const WishEntry &entry) { return entry.productId == productId; });
    return found == wishes.cend() ? nullptr : &*found;
}

UnitPrice watchedPrice(const Product &product, const Id &variantId) {
    UnitPrice cheapest;
    for (const auto &variant : product.variants) {
        if (variant.id == variantId)
            return variant.price;
        if (cheapest.currency.isNone() || variant.price.micros < cheapest.micros)
            cheapest = variant.price;
    }
    return cheapest;
}

Result<bool> apply(Wishlist &wishes, const WishAdd &operation, UnixMillis at) {
    if (operation.productId.isNil())
        return withoutProduct();
    for (auto &entry : wishes) {
        if (entry.productId != operation.productId)
            continue;
        if (operation.variantId.isNil() || entry.variantId == operation.variantId)
            return false;
        entry.variantId = operation.variantId;
        return true;
    }
    if (wishes.size() >= mostWishes)
        return Error{ErrorCode::TooLarge, QStringLiteral("the wishlist is full")};
    wishes.append({operation.productId, operation.variantId, operation.price, at, 0});
    return true;
}

Result<bool> apply(Wishlist &wishes, const WishRemove &operation) {
    if (operation.productId.isNil())
        return withoutProduct();
    return wishes.removeIf([&](const WishEntry &entry) { return entry.productId == operation.productId; }) > 0;
}

} // namespace aura
