// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/wishlist.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// What people keep an eye on, as rows of their scope (entity "wish", by the product's id).
namespace wishes {

/// First added first.
Result<Wishlist> of(storage::Database &db, const Id &user);
/// NotFound when the product is not among them.
Result<WishEntry> one(storage::Database &db, const Id &user, const Id &productId);

/// Errors as of the reducers. NotFound for a product that there never was; one that is not sold any more may be wished
/// for.
Status change(Write &write, const Id &user, const WishAdd &operation, UnixMillis at);
Status change(Write &write, const Id &user, const WishRemove &operation);

/// Tells those who wish for it that a variant can be bought again; who has chosen none is told when it is the first one
/// of its product. Once a day at most: reservations come and go.
Status tellBackInStock(Write &write, const Id &variantId);

} // namespace wishes

} // namespace aura::server
