// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/stock_policy.h>

#include <aura/server/services/offers.h>
#include <aura/server/services/vendor_scope.h>

#include <algorithm>
#include <tuple>

namespace aura::server::stockPolicy {

using namespace Qt::StringLiterals;

Result<StockPolicy> of(storage::Database &db, const Id &vendor) {
    StockPolicy policy;
    policy.vendorId = vendor;
    AURA_ASSIGN(auto row, db.prepare("SELECT low_threshold, updated_at, rev FROM vendor_setting WHERE vendor_id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(vendor).step());
    if (found) {
        policy.lowThreshold = row.int64(0);
        policy.updatedAt = row.int64(1);
        policy.rev = row.int64(2);
    }
    AURA_TRY(db.forEach(
        "SELECT id, name, address, position, closed FROM stock_location WHERE vendor_id = ?1 ORDER BY position, id",
        [&](const storage::Statement &entry) {
            // Under the shop's own id stands what was said of its main location.
            const auto id = entry.id(0);
            policy.locations.append({id == vendor ? Id{} : id, entry.text(1), entry.text(2),
                                     static_cast<int>(entry.int64(3)), entry.boolean(4)});
        },
        vendor));
    // As the reducer sorts them.
    std::sort(policy.locations.begin(), policy.locations.end(), [](const StockLocation &a, const StockLocation &b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
    return policy;
}

Result<StockLevel> set(Write &write, const Id &user, const StockThreshold &operation, UnixMillis at) {
    AURA_ASSIGN(const auto known, stockLedger::level(write.db, operation.variantId));
    if (!known)
        return Error{ErrorCode::NotFound, u"no stock is kept of "_s + operation.variantId.toString()};
    auto level = *known;
    AURA_TRY(vendorScope::requireMember(write.db, level.vendorId, user));
    AURA_ASSIGN(const auto policy, of(write.db, level.vendorId));
    AURA_ASSIGN(const bool changed, apply(level, operation, policy.lowThreshold, std::min(at, write.now)));
    if (!changed)
        return level;
    ++level.rev;
    AURA_TRY(write.db.run("UPDATE stock SET low_threshold = ?2, shops_threshold = ?3, updated_at = ?4, rev = ?5 WHERE "
                          "variant_id = ?1",
                          level.variantId, level.lowThreshold, !level.ownThreshold, level.updatedAt, level.rev));
    AURA_TRY(publishAvailability(write.db, level.variantId, available(level), level.lowThreshold));
    AURA_TRY(vendorScope::record(write.db, level.vendorId, u"stock", level.variantId, level.rev));
    return level;
}

namespace {

/// The shop's own row has another revision, and its devices are told.
Status saved(Write &write, const StockPolicy &policy) {
    AURA_TRY(write.db.run("INSERT INTO vendor_setting(vendor_id, low_threshold, updated_at, rev) VALUES(?1, ?2, ?3, "
                          "?4) ON CONFLICT(vendor_id) DO UPDATE SET low_threshold = excluded.low_threshold, updated_at "
                          "= excluded.updated_at, rev = excluded.rev",
                          policy.vendorId, policy.lowThreshold, policy.updatedAt, policy.rev));
    return vendorScope::record(write.db, policy.vendorId, u"shop", policy.vendorId, policy.rev);
}

Status saveLocation(Write &write, const Id &vendor, const StockLocation &location) {
    return write.db.run("INSERT INTO stock_location(vendor_id, id, name, address, position, closed) VALUES(?1, ?2, ?3, "
                        "?4, ?5, ?6) ON CONFLICT(vendor_id, id) DO UPDATE SET name = excluded.name, address = "
                        "excluded.address, position = excluded.position, closed = excluded.closed",
                        vendor, location.id.isNil() ? vendor : location.id, location.name, location.address,
                        location.position, location.closed);
}

StockLocation *find(StockPolicy &policy, const Id &locationId) {
    const auto found = std::find_if(policy.locations.begin(), policy.locations.end(),
                                    [&](const StockLocation &location) { return location.id == locationId; });
    return found == policy.locations.end() ? nullptr : &*found;
}

} // namespace

Status set(Write &write, const Id &user, const StockLocationPut &operation, UnixMillis at) {
    AURA_TRY(vendorScope::requireMember(write.db, operation.vendorId, user));
    if (operation.mine.id == operation.vendorId)
        return Error{ErrorCode::InvalidArgument, u"a location has an id of its own"_s};
    AURA_ASSIGN(auto policy, of(write.db, operation.vendorId));
    const auto *before = find(policy, operation.mine.id);
    const bool wasOpen = before == nullptr || !before->closed;
    AURA_ASSIGN(const bool changed, apply(policy, operation, std::min(at, write.now)));
    if (!changed)
        return {};
    const auto location = *find(policy, operation.mine.id);
    if (location.closed && wasOpen) {
        AURA_ASSIGN(const auto there,
                    write.db.queryInt64("SELECT 1 FROM stock_place p JOIN stock s ON s.variant_id = p.variant_id WHERE "
                                        "p.location_id = ?2 AND s.vendor_id = ?1 LIMIT 1",
                                        policy.vendorId, location.id));
        if (there)
            return Error{ErrorCode::Conflict, u"there are pieces at the location"_s};
    }
    AURA_TRY(saveLocation(write, policy.vendorId, location));
    ++policy.rev;
    return saved(write, policy);
}

Status useLocation(Write &write, const Id &vendor, const Id &locationId, bool arrives) {
    if (locationId.isNil())
        return {};
    AURA_ASSIGN(auto policy, of(write.db, vendor));
    auto *location = find(policy, locationId);
    if (location == nullptr)
        return Error{ErrorCode::NotFound, u"the shop has no location "_s + locationId.toString()};
    if (!location->closed || !arrives)
        return {};
    // What somebody brought there is there.
    location->closed = false;
    AURA_TRY(saveLocation(write, vendor, *location));
    ++policy.rev;
    policy.updatedAt = write.now;
    return saved(write, policy);
}

Status set(Write &write, const Id &user, const StockPolicySet &operation, UnixMillis at) {
    AURA_TRY(vendorScope::requireMember(write.db, operation.vendorId, user));
    AURA_ASSIGN(auto policy, of(write.db, operation.vendorId));
    AURA_ASSIGN(const bool changed, apply(policy, operation, std::min(at, write.now)));
    if (!changed)
        return {};
    ++policy.rev;
    AURA_TRY(write.db.run("UPDATE stock SET low_threshold = ?2 WHERE vendor_id = ?1 AND shops_threshold",
                          policy.vendorId, policy.lowThreshold));
    // Most variants are nowhere near either threshold: only bands that change are looked at one by one.
    QList<std::pair<Id, std::int64_t>> changedBands;
    AURA_TRY(write.db.forEach(
        "SELECT s.variant_id, s.on_hand - s.allocated - s.reserved - s.safety AS free FROM stock s JOIN variant v ON "
        "v.id = s.variant_id WHERE s.vendor_id = ?1 AND s.shops_threshold AND v.track_inventory AND free > 0 AND "
        "v.availability <> CASE WHEN free <= ?2 THEN ?3 ELSE ?4 END",
        [&](const storage::Statement &row) {
            changedBands.append({row.id(0), row.int64(1)});
        },
        policy.vendorId, policy.lowThreshold, Availability::Low, Availability::In));
    for (const auto &[variant, free] : std::as_const(changedBands))
        AURA_TRY(publishAvailability(write.db, variant, free, policy.lowThreshold));
    return saved(write, policy);
}

} // namespace aura::server::stockPolicy
