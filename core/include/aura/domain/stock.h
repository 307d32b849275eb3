// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

#include <QString>

#include <optional>

namespace aura {

/// Where "low" begins, as long as neither the shop nor the variant says anything else.
inline constexpr std::int64_t standardLowThreshold = 5;

/// The exact stock of one variant: what its vendor sees, never the public.
struct StockLevel {
    Id variantId;
    Id productId;
    Id vendorId;
    std::int64_t onHand = 0;                          ///< Pieces on the shelf.
    std::int64_t allocated = 0;                       ///< Of them, sold and not yet shipped.
    std::int64_t reserved = 0;                        ///< Of them, held for a checkout that is under way.
    std::int64_t safety = 0;                          ///< Of them, never sold.
    std::int64_t lowThreshold = standardLowThreshold; ///< The public band is "low" up to here.
    bool ownThreshold = false;  ///< `lowThreshold` was set for this variant; otherwise it is its shop's (StockPolicy).
    std::int64_t ledgerSeq = 0; ///< The last movement of the ledger that is counted in; 0 before the first one.
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const StockLevel &, const StockLevel &) = default;
};

/// What can be sold now. The server never lets it fall below zero.
std::int64_t available(const StockLevel &level);

/// Why stock moved, as a person says it.
enum class StockReason : std::uint8_t { Received, Returned, Damaged, Lost, Found, Correction };
QString stockReasonName(StockReason reason);
Result<StockReason> stockReasonFromName(QStringView name);

inline constexpr std::int64_t mostStock = 1'000'000'000;
inline constexpr qsizetype longestStockNote = 500;

/// So many pieces more or fewer. Commutes with every other movement.
struct StockAdjust {
    Id variantId;
    std::int64_t delta = 0; ///< Not 0, at most mostStock either way.
    StockReason reason = StockReason::Correction;
    QString note;

    friend bool operator==(const StockAdjust &, const StockAdjust &) = default;
};

/// Somebody stood before the shelf and counted. What others moved after the counter last looked is added to the count;
/// what the same device moved before is in the count already.
struct StockCount {
    /// Whoever queues the count fills in what is known by then.
    static constexpr std::int64_t notObserved = -1;

    Id variantId;
    std::int64_t counted = 0; ///< 0 to mostStock.
    /// ledgerSeq of the row that the counting device had, 0 when nothing had moved yet. An operation that is sent has
    /// it.
    std::int64_t observedSeq = notObserved;
    /// onHand in the view at that moment, the device's own pending movements included. Only the view uses it, to tell
    /// what others moved since; the server knows that from its ledger.
    std::int64_t observedOnHand = 0;

    friend bool operator==(const StockCount &, const StockCount &) = default;
};

/// Sets where "low" begins for one variant, or lets its shop say so again. The last one that arrives counts.
struct StockThreshold {
    Id variantId;
    std::optional<std::int64_t> low; ///< 0 to mostStock; nothing for the shop's.

    friend bool operator==(const StockThreshold &, const StockThreshold &) = default;
};

/// How a shop looks after its stock.
struct StockPolicy {
    Id vendorId;
    std::int64_t lowThreshold = standardLowThreshold; ///< For variants without one of their own.
    UnixMillis updatedAt = 0;
    std::int64_t rev = 1; ///< 1 until somebody sets anything.

    friend bool operator==(const StockPolicy &, const StockPolicy &) = default;
};

/// Sets where "low" begins for all variants of a shop that have no threshold of their own. The last one that arrives
/// counts.
struct StockPolicySet {
    Id vendorId;
    std::int64_t low = standardLowThreshold; ///< 0 to mostStock.

    friend bool operator==(const StockPolicySet &, const StockPolicySet &) = default;
};

/// True when something changed, false when it is so already; InvalidArgument for a threshold out of range. Of a variant
/// that has none of its own any more, `shops` is what counts from then on.
Result<bool> apply(StockLevel &level, const StockThreshold &operation, std::int64_t shops, UnixMillis at);
Result<bool> apply(StockPolicy &policy, const StockPolicySet &operation, UnixMillis at);

/// The reducers of stock, the same in client and server. `missed` is what others moved since the count's observation.
/// InvalidArgument for a number out of range, TooLarge when the shelf would hold more than mostStock, OutOfStock when
/// less would remain than is promised (allocated, reserved and safety); the level is unchanged then.
Status apply(StockLevel &level, const StockAdjust &operation, UnixMillis at);
Status apply(StockLevel &level, const StockCount &operation, std::int64_t missed, UnixMillis at);

} // namespace aura
