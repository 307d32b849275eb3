// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/offers.h>

#include <aura/server/services/change_log.h>
#include <aura/storage/catalogue_writer.h>

namespace aura::server {

Result<std::optional<Offer>> offerOf(storage::Database &db, const Id &variantId) {
    AURA_ASSIGN(
        auto row,
        db.prepare("SELECT p.id, m.id, p.name, v.name, v.sku, v.price_micros, p.currency, v.track_inventory, "
                   "v.availability, m.name, m.rev, ifnull(h.closed, 0), ifnull(h.closed_until, 0) FROM variant v JOIN "
                   "product p ON p.num = v.product JOIN vendor m ON m.num = p.vendor LEFT JOIN vendor_more h "
                   "ON h.vendor_id = m.id "
                   "WHERE v.id = ?1 AND p.is_active AND p.status = ?2 AND m.status = ?3"));
    AURA_ASSIGN(const bool found, row.bind(variantId, ProductStatus::Published, VendorStatus::Approved).step());
    if (!found)
        return std::optional<Offer>{};
    AURA_ASSIGN(const auto currency, Currency::parse(row.text(6)));
    Offer offer;
    offer.productId = row.id(0);
    offer.variantId = variantId;
    offer.vendorId = row.id(1);
    offer.productName = row.text(2);
    offer.variantName = row.text(3);
    offer.sku = row.text(4);
    offer.price = {row.int64(5), currency};
    offer.tracked = row.boolean(7);
    offer.availability = static_cast<Availability>(row.integer(8));
    offer.vendorName = row.text(9);
    offer.vendorRev = row.int64(10);
    offer.holiday = {row.boolean(11), row.int64(12), {}};
    return std::optional(std::move(offer));
}

Status publishAvailability(storage::Database &db, const Id &variantId, std::int64_t available,
                           std::int64_t lowThreshold) {
    const auto band = availabilityFor(available, lowThreshold, true);
    // What is not counted is always there.
    AURA_ASSIGN(const auto former,
                db.queryInt64("SELECT availability FROM variant WHERE id = ?1 AND track_inventory", variantId));
    if (!former || *former == static_cast<std::int64_t>(band))
        return {};
    AURA_TRY(storage::CatalogueWriter(db).setAvailability(variantId, band));
    AURA_ASSIGN(const auto seen, db.queryInt64("SELECT p.status = ?2 AND p.is_active FROM variant v JOIN product p ON "
                                               "p.num = v.product WHERE v.id = ?1",
                                               variantId, ProductStatus::Published));
    if (seen.value_or(0) != 0)
        AURA_TRY(changeLog::record(db, changeLog::catalogueScope, u"availability", variantId, 0));
    return {};
}

} // namespace aura::server
