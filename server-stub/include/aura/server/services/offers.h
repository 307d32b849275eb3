// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>
#include <aura/storage/database.h>

#include <optional>

namespace aura::server {

/// What the market offers a variant for at this moment: the few columns that carts and orders need.
struct Offer {
    Id productId;
    Id variantId;
    Id vendorId;
    QString productName;
    QString variantName;
    QString sku;
    UnitPrice price;
    bool tracked = true; ///< Whether stock is counted.
    Availability availability = Availability::Out;
    QString vendorName;
    std::int64_t vendorRev = 0;
    Holiday holiday; ///< Without its note; whether orders are taken is for whoever takes them to ask.
};

/// Nothing when there is no such variant, or its product or vendor does not sell.
Result<std::optional<Offer>> offerOf(storage::Database &db, const Id &variantId);

/// Sets the public band of a variant's stock after it moved to `available`, and tells the catalogue's scope when the
/// band is another one and the product is to be seen.
Status publishAvailability(storage::Database &db, const Id &variantId, std::int64_t available,
                           std::int64_t lowThreshold);

} // namespace aura::server
