// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>
#include <aura/domain/result.h>

#include <QList>
#include <QString>

namespace aura {

struct Order;
enum class OrderActor : std::uint8_t;

/// requested → approved | rejected; approved → received → refunded.
enum class ReturnState : std::uint8_t { Requested, Approved, Rejected, Received, Refunded };
QString returnStateName(ReturnState state);
Result<ReturnState> returnStateFromName(QStringView name);

enum class ReturnReason : std::uint8_t { Damaged, WrongArticle, NotAsDescribed, Unwanted, Other };
QString returnReasonName(ReturnReason reason);
Result<ReturnReason> returnReasonFromName(QStringView name);

/// A buyer who does not agree can have the platform decide: none → open → granted | dismissed. What was granted can be
/// disputed again (the shop was to pay and does not), what was dismissed cannot.
enum class DisputeState : std::uint8_t { None, Open, Granted, Dismissed };
QString disputeStateName(DisputeState state);
Result<DisputeState> disputeStateFromName(QStringView name);

/// On which side somebody writes about a return. Who it is of those who run the platform, or of a shop, is not told.
enum class MessageSide : std::uint8_t { Buyer, Shop, Platform };
QString messageSideName(MessageSide side);
Result<MessageSide> messageSideFromName(QStringView name);

inline constexpr qsizetype longestReturnText = 2'000;

/// Some pieces of an order's line. No two lines of an order have the same variant.
struct LinePart {
    Id variantId;
    std::int64_t quantity = 0;

    friend bool operator==(const LinePart &, const LinePart &) = default;
};

/// What one side has written about a return.
struct ReturnMessage {
    Id id;
    MessageSide side = MessageSide::Buyer;
    QString text;
    UnixMillis at = 0;      ///< Never before the one above it.
    bool isWaiting = false; ///< Written here and not sent yet; said by foldOrder(), and by nobody else.

    friend bool operator==(const ReturnMessage &, const ReturnMessage &) = default;
};

/// What goes back of an order, and how far that is.
struct OrderReturn {
    Id id;
    ReturnState state = ReturnState::Requested;
    ReturnReason reason = ReturnReason::Other;
    QString text;   ///< The buyer's words.
    QString answer; ///< The vendor's words.
    QList<LinePart> lines;
    Money refunded; ///< Zero without currency until it is refunded.
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0; ///< When it last moved, as whoever moved it says; messages do not count.
    UnixMillis since = 0;     ///< Since when it is where it is, by the server's clock.
    DisputeState dispute = DisputeState::None;
    UnixMillis disputedAt = 0;       ///< Of the last dispute; 0 when there was none.
    QList<ReturnMessage> messages{}; ///< Oldest first.

    friend bool operator==(const OrderReturn &, const OrderReturn &) = default;
};

/// A buyer wants to send something back. The vendor decides.
struct ReturnRequest {
    Id returnId; ///< Made on the device, so that a repeated request is the same one.
    Id orderId;
    QList<LinePart> lines;
    ReturnReason reason = ReturnReason::Other;
    QString text;

    friend bool operator==(const ReturnRequest &, const ReturnRequest &) = default;
};

/// Moves a return from where the person saw it to where they want it: a compare-and-swap.
struct ReturnTransition {
    Id returnId;
    Id orderId;
    ReturnState from = ReturnState::Requested;
    ReturnState to = ReturnState::Requested;
    QString answer; ///< To the buyer; needed for a rejection.

    friend bool operator==(const ReturnTransition &, const ReturnTransition &) = default;
};

/// How many pieces of a line may still be sent back: what was ordered and is on its way or there, less what is in
/// returns, but for those that only the shop has rejected. 0 for an unknown variant.
std::int64_t returnableQuantity(const Order &order, const Id &variantId);
/// Whether anything may still be sent back; nothing is when there are mostReturnsOfOrder.
bool canReturn(const Order &order);

/// What all returns of the order that were received or refunded are worth together, as the order's price falls on its
/// lines. Delivery is paid back with the last piece. Rounding never adds up to more or less than the order's total,
/// less what was canceled of it.
Money worthOfReturns(const Order &order, const QList<OrderReturn> &returns);

/// The reducers of returns, the same in client and server.
/// A request: true when it was added, false when it is there already. InvalidArgument for missing ids, no lines, a
/// quantity below 1, a variant that is not in the order or stands in two lines, more than was ordered, or a text that
/// is too long. Conflict when it has not left the vendor or less is left; TooLarge with mostReturnsOfOrder.
Result<bool> apply(Order &order, const ReturnRequest &operation, UnixMillis at);
/// A step: true when the return moved, false when it is at the target already. InvalidArgument for a step that no
/// return makes, a rejection without a word or a text that is too long; PermissionDenied for a buyer; NotFound;
/// Conflict when it is at neither end. A refund sets OrderReturn::refunded and the order's state of payment. What the
/// shop approves or pays back is not disputed any more.
Result<bool> apply(Order &order, const ReturnTransition &operation, OrderActor actor, UnixMillis at);

} // namespace aura
