// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/return_thread.h>

#include <aura/domain/return_limits.h>

#include <algorithm>

namespace aura {

using namespace Qt::StringLiterals;

namespace {

template <typename Written>
Result<OrderReturn *> find(Order &order, const Written &operation) {
    if (operation.messageId.isNil() || operation.returnId.isNil() || operation.orderId.isNil())
        return Error{ErrorCode::InvalidArgument, u"a message without an id, a return or an order"_s};
    if (operation.text.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, u"the message says nothing"_s};
    if (operation.text.size() > longestReturnText)
        return Error{ErrorCode::InvalidArgument, u"the message is longer than 2000 characters"_s};
    const auto found = std::find_if(order.returns.begin(), order.returns.end(),
                                    [&](const OrderReturn &entry) { return entry.id == operation.returnId; });
    if (found == order.returns.end())
        return Error{ErrorCode::NotFound, u"no such return"_s};
    return &*found;
}

bool has(const OrderReturn &entry, const Id &messageId) {
    return std::any_of(entry.messages.begin(), entry.messages.end(),
                       [&](const ReturnMessage &message) { return message.id == messageId; });
}

bool hasRoom(const Order &order, MessageSide side, qsizetype letters) {
    qsizetype messages = 1;
    for (const auto &entry : order.returns) {
        for (const auto &message : entry.messages) {
            messages += message.side == side ? 1 : 0;
            letters += message.side == side ? message.text.size() : 0;
        }
    }
    return messages <= mostMessagesOfASide && letters <= mostLettersOfASide;
}

void add(Order &order, OrderReturn &entry, const Id &id, MessageSide side, const QString &text, UnixMillis at) {
    const auto before = entry.messages.isEmpty() ? entry.createdAt : entry.messages.constLast().at;
    entry.messages.append({id, side, text.trimmed(), std::max(before, at)});
    order.updatedAt = std::max(order.updatedAt, at);
}

QString whyNot(const OrderReturn &entry) {
    if (!disputableFrom(entry))
        return u"there is nothing to decide"_s;
    return entry.state == ReturnState::Rejected ? u"it is too late"_s : u"the shop has more time"_s;
}

} // namespace

bool isOver(const OrderReturn &entry) {
    return entry.state == ReturnState::Refunded || entry.dispute == DisputeState::Dismissed;
}

std::optional<UnixMillis> disputableFrom(const OrderReturn &entry) {
    if (entry.dispute == DisputeState::Open || entry.dispute == DisputeState::Dismissed)
        return std::nullopt;
    switch (entry.state) {
    case ReturnState::Rejected:
        return entry.since;
    case ReturnState::Requested:
    case ReturnState::Received:
        return entry.since + disputeAfterMillis;
    case ReturnState::Approved:
        // The shop has to say that it came; whether it did, the platform can ask.
        return entry.since + disputeAcceptedAfterMillis;
    case ReturnState::Refunded:
        break;
    }
    return std::nullopt;
}

bool mayDispute(const OrderReturn &entry, UnixMillis now) {
    const auto from = disputableFrom(entry);
    // Of a rejection the clocks of two devices need not agree: it is there.
    if (entry.state == ReturnState::Rejected)
        return from && now < *from + disputeRejectedWithinMillis;
    return from && now >= *from;
}

Result<bool> apply(Order &order, const ReturnSay &operation, MessageSide side, UnixMillis at) {
    AURA_ASSIGN(auto *entry, find(order, operation));
    if (has(*entry, operation.messageId))
        return false;
    if (isOver(*entry))
        return Error{ErrorCode::Conflict, u"the return is over"_s};
    if (!hasRoom(order, side, operation.text.trimmed().size()))
        return Error{ErrorCode::TooLarge, u"no more can be written about the order's returns"_s};
    add(order, *entry, operation.messageId, side, operation.text, at);
    return true;
}

Result<bool> apply(Order &order, const ReturnDispute &operation, OrderActor actor, UnixMillis at, UnixMillis now) {
    if (actor != OrderActor::Customer)
        return Error{ErrorCode::PermissionDenied, u"only the buyer can dispute"_s};
    AURA_ASSIGN(auto *entry, find(order, operation));
    if (has(*entry, operation.messageId))
        return false;
    if (entry->dispute == DisputeState::Open)
        return apply(order, ReturnSay{operation.messageId, operation.returnId, operation.orderId, operation.text},
                     MessageSide::Buyer, at);
    if (!mayDispute(*entry, now))
        return Error{ErrorCode::Conflict, whyNot(*entry)};
    entry->dispute = DisputeState::Open;
    entry->disputedAt = now;
    add(order, *entry, operation.messageId, MessageSide::Buyer, operation.text, at);
    return true;
}

} // namespace aura
