// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/product_edit.h>
#include <aura/server/store/write_queue.h>

namespace aura::server {

/// What vendors do with their products: the shared reducers over the catalogue's rows. `at` is when the person acted.
/// Each needs a member of a vendor that may work: PermissionDenied otherwise. What becomes another one is told in the
/// product's history.
namespace products {

/// Who acts: for the permission and the history.
struct Actor {
    Id user;
    Id device;
    Id opId;
};

/// NotFound for an unknown category, AlreadyExists when an id, a SKU or the external id is taken, InvalidArgument for
/// another currency than the shop's, otherwise as productFrom().
Result<Product> create(Write &write, const Actor &actor, const ProductCreate &operation, UnixMillis at);

struct Patched {
    Product product;                ///< As it is now, changed or not.
    QList<FieldConflict> conflicts; ///< When there are any, nothing was changed.
};
/// NotFound for an unknown product or category, OutOfStock when pieces of a variant that is to go are promised,
/// AlreadyExists as create(), otherwise as apply().
Result<Patched> patch(Write &write, const Actor &actor, const ProductPatch &operation, UnixMillis at);

/// The one currency in which a shop sells: that of its deliveries, or of what it has already. None: any will do.
Result<Currency> shopCurrency(Write &write, const Id &vendorId);

/// Unavailable while the picture's bytes are not all here: later it may succeed.
Result<Product> attach(Write &write, const Actor &actor, const MediaAttach &operation, UnixMillis at);

/// Keeps what the platform has decided about a product: `product` is `before` with another status. Sets its revision.
Status decide(Write &write, const Product &before, Product &product);

/// Whether the public sees the product: it is published, and its shop is open.
Result<bool> isShown(storage::Database &db, const Product &product);

/// Tells the scopes that a product is another one now: the catalogue (as a row or, when it left the public's sight, as
/// a tombstone) and its vendor's. What a shop sells that is not open is out of sight.
Status publish(Write &write, const Product &product, bool wasPublic);

} // namespace products

} // namespace aura::server
