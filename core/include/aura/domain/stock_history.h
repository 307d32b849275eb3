// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/stock.h>

#include <QList>

#include <optional>

namespace aura {

/// What moved stock, as a vendor is told. That a checkout held pieces for some minutes is nothing that they are told.
enum class MovementKind : std::uint8_t {
    Import,     ///< What there was at the beginning.
    Adjust,     ///< A difference, with its reason.
    Count,      ///< What was counted, less what was thought to be there.
    Allocate,   ///< Sold: promised to an order, and still on the shelf.
    Deallocate, ///< The order was canceled.
    Ship,       ///< Left the shelf with an order.
    Return,     ///< Came back from an order.
    Transfer,   ///< From one location to another: a line for each of the two.
};
QString movementKindName(MovementKind kind);
Result<MovementKind> movementKindFromName(QStringView name);

/// One line of a variant's ledger. Lines never change once they are written.
struct StockMovement {
    std::int64_t seq = 0; ///< The ledger's number; ascending, with gaps.
    MovementKind kind = MovementKind::Adjust;
    std::int64_t onHand = 0;           ///< So many more on the shelf.
    std::int64_t allocated = 0;        ///< So many more promised to orders.
    std::int64_t onHandAfter = 0;      ///< On all shelves of the shop, once it had happened.
    Id locationId{};                   ///< Where it moved; nil for the main location.
    Id otherId{};                      ///< Of a transfer, the other location.
    std::int64_t hereAfter = 0;        ///< On the shelf at `locationId`, once it had happened.
    std::optional<StockReason> reason; ///< Of an adjustment.
    QString note;
    Id orderId;                ///< nil when there is none.
    Id userId;                 ///< Of whoever works for the vendor; nil for buyers and for the market itself.
    Id deviceId;               ///< On which they did it; nil when that is not known (any more).
    UnixMillis recordedAt = 0; ///< By the server's clock.

    friend bool operator==(const StockMovement &, const StockMovement &) = default;
};

/// How many lines a vendor's device has of each variant, the newest ones: as many bytes as a product has, so that even
/// a large shop's are there without a network. A number and no span of time, because a span would go on ending without
/// anything happening, and two devices would disagree.
inline constexpr int mostMovements = 30;

/// The end of a variant's ledger.
struct StockHistory {
    Id variantId;
    QList<StockMovement> movements; ///< The newest first, at most mostMovements.
    bool complete = true;           ///< There is nothing older.

    friend bool operator==(const StockHistory &, const StockHistory &) = default;
};

} // namespace aura
