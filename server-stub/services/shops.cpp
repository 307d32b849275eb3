// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/shops.h>

#include <aura/server/services/change_log.h>
#include <aura/server/services/products.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>

#include <algorithm>

namespace aura::server::shops {

using namespace Qt::StringLiterals;

Status requireOwnName(Write &write, const Vendor &vendor) {
    bool taken = false;
    const auto name = vendor.name.simplified().toCaseFolded();
    AURA_TRY(write.db.forEach(
        "SELECT name FROM vendor WHERE id <> ?1",
        [&](const storage::Statement &row) { taken = taken || row.text(0).simplified().toCaseFolded() == name; },
        vendor.id));
    return taken ? Status{Error{ErrorCode::AlreadyExists, u"another shop has this name"_s}} : Status{};
}

Status change(Write &write, const Id &user, const ShopPatch &operation, UnixMillis at) {
    AURA_TRY(vendorScope::requireMember(write.db, operation.vendorId, user));
    AURA_ASSIGN(auto vendor, storage::CatalogueReader(write.db).vendor(operation.vendorId));
    AURA_ASSIGN(const auto currency, products::shopCurrency(write, vendor.id));
    const auto former = vendor.name;
    AURA_ASSIGN(const bool changed, apply(vendor, operation, std::min(at, write.now)));
    if (!changed)
        return {};
    if (!sellsIn(vendor).isNone() && !currency.isNone() && sellsIn(vendor) != currency)
        return Error{ErrorCode::InvalidArgument, u"deliveryMethods: the shop sells in "_s + currency.code()};
    if (vendor.name != former)
        AURA_TRY(requireOwnName(write, vendor));
    ++vendor.rev;
    AURA_TRY(storage::CatalogueWriter(write.db).putVendor(vendor));
    // Whom the market has not approved the public does not know.
    if (vendor.status == VendorStatus::Approved)
        AURA_TRY(changeLog::record(write.db, changeLog::catalogueScope, u"vendor", vendor.id, vendor.rev));
    return vendorScope::record(write.db, vendor.id, u"vendor", vendor.id, vendor.rev);
}

} // namespace aura::server::shops
