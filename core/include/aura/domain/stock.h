// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

#include <QList>
#include <QString>

#include <optional>

namespace aura {

/// Where "low" begins, as long as neither the shop nor the variant says anything else.
inline constexpr std::int64_t standardLowThreshold = 5;

/// Pieces of a variant that are not at their shop's main location.
struct PlacedStock {
    Id locationId;
    std::int64_t onHand = 0;

    friend bool operator==(const PlacedStock &, const PlacedStock &) = default;
};

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
    /// Of `onHand`, what is elsewhere than at the main location: by the location's id, ascending, never 0. What is
    /// sold, held and low goes by the sum.
    QList<PlacedStock> elsewhere;
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const StockLevel &, const StockLevel &) = default;
};

/// What can be sold now. The server never lets it fall below zero.
std::int64_t available(const StockLevel &level);

/// What of a variant is at a location; a nil id names the main one, where everything is that is not elsewhere.
std::int64_t onHandAt(const StockLevel &level, const Id &locationId);

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
    Id locationId{}; ///< Where; nil for the shop's main location.

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
    /// Where somebody stood; nil for the shop's main location. All of the above is of what is there.
    Id locationId{};

    friend bool operator==(const StockCount &, const StockCount &) = default;
};

/// So many pieces go from one location of the shop to another. Commutes with every other movement; never takes what is
/// not there: then all of it is refused, so that no shelf says less than was carried to it.
struct StockTransfer {
    Id variantId;
    Id from; ///< Nil for the main location, as everywhere.
    Id to;
    std::int64_t quantity = 0; ///< 1 to mostStock.
    QString note{};

    friend bool operator==(const StockTransfer &, const StockTransfer &) = default;
};

inline constexpr qsizetype longestLocationName = 60;
inline constexpr qsizetype longestLocationAddress = 300;
inline constexpr qsizetype mostStockLocations = 30; ///< Closed ones among them.
inline constexpr int mostLocationPosition = 1'000'000;

/// A place where a shop has pieces. There is always a main one, whose id is nil; until somebody names it, it is called
/// what the device calls it.
struct StockLocation {
    Id id;
    QString name;
    QString address{}; ///< Empty when nobody needs it.
    int position = 0;  ///< Sales take from the main location, and what it does not have from the others in this order.
    bool closed = false; ///< Nothing is there, and nothing goes there. What arrives all the same opens it again.

    friend bool operator==(const StockLocation &, const StockLocation &) = default;
};

/// Adds a location or changes one: every field that the person changed becomes as they wrote it, every other one stays.
struct StockLocationPut {
    Id vendorId;
    std::optional<StockLocation> base{}; ///< As the person saw it; nothing for a new one.
    StockLocation mine;

    friend bool operator==(const StockLocationPut &, const StockLocationPut &) = default;
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
    std::int64_t rev = 1;             ///< 1 until somebody sets anything.
    QList<StockLocation> locations{}; ///< By position, then id. The main one is among them once it has been changed.

    friend bool operator==(const StockPolicy &, const StockPolicy &) = default;
};

/// Sets where "low" begins for all variants of a shop that have no threshold of their own. The last one that arrives
/// counts.
struct StockPolicySet {
    Id vendorId;
    std::int64_t low = standardLowThreshold; ///< 0 to mostStock.

    friend bool operator==(const StockPolicySet &, const StockPolicySet &) = default;
};

/// The main location first, whether or not it was ever changed, then the others in their order, closed ones included.
QList<StockLocation> locationsOf(const StockPolicy &policy);
/// Whether the shop has such a location; of course it has the main one.
bool hasLocation(const StockPolicy &policy, const Id &locationId);
/// Where so many pieces of a variant are taken from when they leave with an order: from the main location, and what it
/// does not have from the others in the shop's order. Less than asked for when there is not as much.
QList<PlacedStock> takenFrom(const StockLevel &level, const StockPolicy &policy, std::int64_t quantity);

/// True when something changed, false when it is so already; InvalidArgument for a threshold out of range. Of a variant
/// that has none of its own any more, `shops` is what counts from then on.
Result<bool> apply(StockLevel &level, const StockThreshold &operation, std::int64_t shops, UnixMillis at);
Result<bool> apply(StockPolicy &policy, const StockPolicySet &operation, UnixMillis at);
/// InvalidArgument for a name that is empty (the main location may have none), for texts that are too long or a name of
/// several lines, and for a main location that is to be closed; TooLarge for more than mostStockLocations. That a
/// location is empty before it is closed is for the caller to see to.
Result<bool> apply(StockPolicy &policy, const StockLocationPut &operation, UnixMillis at);

/// The reducers of stock, the same in client and server. `missed` is what others moved since the count's observation.
/// InvalidArgument for a number out of range, TooLarge when the shelf would hold more than mostStock, OutOfStock when
/// less would remain than is promised (allocated, reserved and safety), or less than nothing at a location; the level
/// is unchanged then. Whether the shop has the location is for the caller to see to.
Status apply(StockLevel &level, const StockAdjust &operation, UnixMillis at);
Status apply(StockLevel &level, const StockCount &operation, std::int64_t missed, UnixMillis at);
/// InvalidArgument for a quantity out of range, a note that is too long, or from a location to itself; OutOfStock when
/// there is not as much.
Status apply(StockLevel &level, const StockTransfer &operation, UnixMillis at);

} // namespace aura
