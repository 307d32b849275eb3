// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>

#include <QList>

namespace aura {

inline constexpr qsizetype mostWishes = 500;

/// A product that a person keeps an eye on; each product once.
struct WishEntry {
    Id productId;
    Id variantId;    ///< The one they want of it; nil for whichever.
    UnitPrice price; ///< What the person saw when they added it; no currency when that is not known.
    UnixMillis addedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const WishEntry &, const WishEntry &) = default;
};

/// A person's wishes, first added first.
using Wishlist = QList<WishEntry>;

struct WishAdd {
    Id productId;
    Id variantId{};
    UnitPrice price{};

    friend bool operator==(const WishAdd &, const WishAdd &) = default;
};

struct WishRemove {
    Id productId;

    friend bool operator==(const WishRemove &, const WishRemove &) = default;
};

/// The reducers of wishlists, the same in client and server. True when the list changed, false when it says that
/// already. Adding what is there keeps its time and price; it only takes the other variant, if one is named. Changes of
/// different products may come in any order. InvalidArgument without a product, TooLarge beyond mostWishes.
Result<bool> apply(Wishlist &wishes, const WishAdd &operation, UnixMillis at);
Result<bool> apply(Wishlist &wishes, const WishRemove &operation);

/// What a wish for the product costs: the variant, or the cheapest one when it is nil or gone. Without currency when
/// there is nothing to buy.
UnitPrice watchedPrice(const Product &product, const Id &variantId);

/// nullptr when the product is not among the wishes.
const WishEntry *wishFor(const Wishlist &wishes, const Id &productId);

} // namespace aura
