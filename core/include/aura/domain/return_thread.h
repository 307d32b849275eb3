// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>

#include <optional>

namespace aura {

/// How much the buyer, the shop and the platform may each write about the returns of an order, all of them together:
/// none can fill what is another's. An order travels whole; what it may come to follows from this and return_limits.h.
inline constexpr qsizetype mostMessagesOfASide = 100;
inline constexpr qsizetype mostLettersOfASide = 50'000;
/// So long a shop has for its next step, before the buyer may have the platform decide.
inline constexpr std::int64_t disputeAfterMillis = 3LL * 24 * 3'600 * 1'000;

/// Somebody writes to the other side.
struct ReturnSay {
    Id messageId; ///< Made on the device, so that a repeated message is the same one.
    Id returnId;
    Id orderId;
    QString text;

    friend bool operator==(const ReturnSay &, const ReturnSay &) = default;
};

/// The buyer does not agree, and wants the platform to decide. `text` is a message as well.
struct ReturnDispute {
    Id messageId;
    Id returnId;
    Id orderId;
    QString text;

    friend bool operator==(const ReturnDispute &, const ReturnDispute &) = default;
};

/// Nothing is left to talk about: it is paid back, or the platform has decided that the shop is right.
bool isOver(const OrderReturn &entry);
/// From when on the buyer may have the platform decide, by OrderReturn::since; nothing where there is nothing to
/// decide: over, or disputed already. A rejection has a last day as well: disputeRejectedWithinMillis.
std::optional<UnixMillis> disputableFrom(const OrderReturn &entry);
bool mayDispute(const OrderReturn &entry, UnixMillis now);

/// The reducers, the same in client and server.
/// A message: true when it was added, false when it is there already. InvalidArgument for missing ids, or a text that
/// is empty or too long; NotFound; Conflict when the return is over; TooLarge when the side has written as much as it
/// may about the order's returns.
Result<bool> apply(Order &order, const ReturnSay &operation, MessageSide side, UnixMillis at);
/// A dispute: true when it is open now, or when its words were added to one that is; false when they are there already.
/// How much the buyer has written before does not count. PermissionDenied for the shop; InvalidArgument and NotFound as
/// above; Conflict when there is nothing to decide, not yet, or no more. `now` is by whose clock a time is over.
Result<bool> apply(Order &order, const ReturnDispute &operation, OrderActor actor, UnixMillis at, UnixMillis now);

} // namespace aura
