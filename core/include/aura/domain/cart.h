// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>

#include <QList>
#include <QString>

namespace aura {

inline constexpr std::int64_t mostPerLine = 9'999;
inline constexpr qsizetype mostCartLines = 200;
/// A cart that nobody touches for this long is dropped.
inline constexpr std::int64_t cartLifetimeMillis = 30LL * 24 * 3'600 * 1'000;

/// One variant in a cart. Names and price are what the person saw when it was added; the server prices again.
struct CartLine {
    Id productId;
    Id variantId;
    Id vendorId;
    QString productName;
    QString variantName;
    std::int64_t quantity = 0; ///< 1 to mostPerLine.
    UnitPrice unitPrice;
    UnixMillis addedAt = 0;
    UnixMillis updatedAt = 0;

    friend bool operator==(const CartLine &, const CartLine &) = default;
};

/// One person's cart over many vendors; lines in the order in which they were first added. A variant is either in the
/// cart or saved for later, never both. What is saved counts in no total and is not bought.
struct Cart {
    Id id;
    QList<CartLine> lines;
    QList<CartLine> saved; ///< In the order in which they were saved; at most mostCartLines.
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const Cart &, const Cart &) = default;
};

/// The arguments of the cart's operations. Quantities beyond the limits are capped, not refused: a cart is a wish.
struct CartAdd {
    CartLine line; ///< quantity is the delta, 1 to mostPerLine.
    friend bool operator==(const CartAdd &, const CartAdd &) = default;
};
struct CartSet {
    CartLine line; ///< quantity is the new quantity; 0 removes the line; a missing line is added.
    friend bool operator==(const CartSet &, const CartSet &) = default;
};
/// Out of the cart, or out of what is saved.
struct CartRemove {
    Id variantId;
    friend bool operator==(const CartRemove &, const CartRemove &) = default;
};
/// Takes a line out of the cart and keeps it for later, with the quantity that it has by then. One that is in neither
/// (anymore) is saved as the person saw it.
struct CartSave {
    CartLine line;             ///< quantity is 1 to mostPerLine.
    bool unlessInCart = false; ///< A guest's, that is merged: what the person has in the cart stays there.
    friend bool operator==(const CartSave &, const CartSave &) = default;
};
/// The way back.
struct CartRestore {
    CartLine line;
    friend bool operator==(const CartRestore &, const CartRestore &) = default;
};

/// The cart's reducers, the same in client and server. `at` is when the person acted. TooLarge when the cart is full;
/// InvalidArgument for a quantity out of range; the cart is unchanged then. Removing what is not there is a success,
/// and so is saving what is saved. Whatever puts a saved variant into the cart takes it out of what is saved.
Status apply(Cart &cart, const CartAdd &operation, UnixMillis at);
Status apply(Cart &cart, const CartSet &operation, UnixMillis at);
Status apply(Cart &cart, const CartRemove &operation, UnixMillis at);
Status apply(Cart &cart, const CartSave &operation, UnixMillis at);
Status apply(Cart &cart, const CartRestore &operation, UnixMillis at);

/// Puts a guest's lines into a person's cart: quantities of the same variant are summed and capped; what the guest
/// saved is saved unless the person has it in the cart. Lines that find no room are returned, so that a person can be
/// told.
QList<CartLine> mergeGuestCart(Cart &cart, const Cart &guest, UnixMillis at);

std::int64_t totalItems(const Cart &cart);
/// One sum for each currency, in the order in which the currencies appear; lines are rounded one by one.
Result<QList<Money>> cartTotals(const Cart &cart);

} // namespace aura
