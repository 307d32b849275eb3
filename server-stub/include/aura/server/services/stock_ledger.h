// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/stock.h>
#include <aura/server/store/write_queue.h>

#include <optional>
#include <string_view>

namespace aura::server {

/// The one way in which stock moves: the level, its ledger row, the public band and the vendor's scope change together,
/// in the writer's transaction.
namespace stockLedger {

/// One row of the ledger. The three deltas may have any sign.
struct Movement {
    Id variantId;
    /// "adjust", "count", "reserve", "release", "allocate", "deallocate", "ship", "return"; transfer() for those.
    std::string_view kind;
    std::int64_t onHand = 0;
    std::int64_t allocated = 0;
    std::int64_t reserved = 0;
    QString reason{};
    Id orderId{};
    Id userId{};
    Id opId{};
    UnixMillis occurredAt = 0; ///< By the clock of whoever moved it; orders nothing.
    /// Where on the shelves it moves; nil for the main location. What is shipped is taken where takenFrom() says, with
    /// a row for each location.
    Id locationId{};
};

/// False, and nothing moved, when less than nothing would be left of any part, or when no stock is kept of the variant.
Result<bool> move(Write &write, const Movement &movement);

/// So many pieces from `from` to `to`: two rows of the ledger, and the sum stays. `movement` says who and when. False,
/// and nothing moved, when there are fewer.
Result<bool> transfer(Write &write, const Movement &movement, const StockTransfer &operation);

/// Begins to keep stock of a variant, at zero. AlreadyExists when it is kept.
Status begin(Write &write, const Id &variantId, const Id &vendorId);

/// Keeps no stock of a variant any more: what is on the shelf leaves the ledger, and the level is gone here and for the
/// vendor's devices. Nothing of it may be promised (isPromised()). A success when none is kept. The movement is
/// `user`'s.
Status end(Write &write, const Id &variantId, const Id &user, UnixMillis at);

/// Nothing when no stock is kept of the variant.
Result<std::optional<StockLevel>> level(storage::Database &db, const Id &variantId);

/// What moved on the shelf at a location after ledger number `count.observedSeq`, apart from what `device` of `user`
/// had done before it made the operation `opId`: its own doings were in the view that the count was made upon.
Result<std::int64_t> missedSince(storage::Database &db, const StockCount &count, const Id &user, const Id &device,
                                 const Id &opId);

} // namespace stockLedger

/// A vendor's own changes of stock.
namespace stockChanges {

/// Who acts: needed for the permission, the ledger and the count's own past.
struct Actor {
    Id user;
    Id device;
    Id opId;
};

/// Each changes the level through the shared reducer and returns what it is now. NotFound for an unknown variant or a
/// location that the shop does not have, PermissionDenied when it is not the person's vendor (or that one is
/// suspended), otherwise the reducers' errors.
Result<StockLevel> adjust(Write &write, const Actor &actor, const StockAdjust &operation, UnixMillis at);
Result<StockLevel> count(Write &write, const Actor &actor, const StockCount &operation, UnixMillis at);
Result<StockLevel> transfer(Write &write, const Actor &actor, const StockTransfer &operation, UnixMillis at);

} // namespace stockChanges

} // namespace aura::server
