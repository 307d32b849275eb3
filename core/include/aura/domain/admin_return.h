// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/order.h>

namespace aura {

/// Some pieces of an article that somebody sends back.
struct AdminReturnLine {
    QString name; ///< Of the product, as it was bought.
    QString variant;
    QString sku;
    std::int64_t quantity = 0;
    UnitPrice price;

    friend bool operator==(const AdminReturnLine &, const AdminReturnLine &) = default;
};

/// What somebody sends back, whichever shop it came from, as those see it who run the platform.
struct AdminReturn {
    Id id;
    Id orderId;
    QString orderNumber;
    Id vendorId;
    QString vendorName;
    QString buyer; ///< The name now; empty for somebody who has left.
    QString buyerEmail;
    ReturnState state = ReturnState::Requested;
    ReturnReason reason = ReturnReason::Other;
    QString text;   ///< The buyer's words.
    QString answer; ///< The shop's, or those of whoever decided for it.
    QList<AdminReturnLine> lines;
    Money refunded; ///< Zero without currency until it is refunded.
    Money worth;    ///< What can be given back for it now; zero when nothing.
    UnixMillis createdAt = 0;
    UnixMillis updatedAt = 0;
    DisputeState dispute = DisputeState::None;
    UnixMillis disputedAt = 0;       ///< Of the last dispute; 0 when there was none.
    QList<ReturnMessage> messages{}; ///< Oldest first.

    friend bool operator==(const AdminReturn &, const AdminReturn &) = default;
};

/// Newest first; disputed ones by how long they wait, the longest first.
struct AdminReturnQuery {
    /// As AdminOrderQuery::text.
    QString text;
    std::optional<ReturnState> state;
    std::optional<ReturnReason> reason;
    Id vendor;               ///< Nil for every shop.
    UnixMillis before = 0;   ///< Only those that nobody has touched since then; 0 for all.
    bool isDisputed = false; ///< Only those that buyers want to have decided.
    QString cursor;
    int limit = 100;
    bool isExport = false;
};

/// What somebody who runs the platform decides in a shop's place.
struct ReturnDecision {
    enum class Step : std::uint8_t {
        Approve, ///< Also what the shop rejected.
        Reject,  ///< What nobody has answered or disputed.
        Refund,  ///< An amount goes back and that ends it, whether the pieces have come or not.
        Dismiss, ///< The shop is right: ends a dispute for good. What nobody has answered is rejected with it.
    };

    Step step = Step::Approve;
    Money amount; ///< With Refund; more than nothing.
    QString reason;
    ReturnState seen = ReturnState::Requested;
};
/// "approve", "reject", "refund", "dismiss"
QString returnStepName(ReturnDecision::Step step);
std::optional<ReturnDecision::Step> returnStepFromName(QStringView name);

/// What it is worth beside what went back for others: what a refund may be at most.
Money worthOfReturn(const Order &order, const OrderReturn &entry);
/// Whether the step can be taken from where it is.
bool mayDecide(ReturnState from, DisputeState dispute, ReturnDecision::Step step);

/// What somebody who runs the platform writes to both.
struct ReturnWords {
    Id messageId; ///< Made by whoever asks, so that a repeated message is the same one.
    QString text;

    friend bool operator==(const ReturnWords &, const ReturnWords &) = default;
};

/// True when it moved, false when it has been decided so already. NotFound; Conflict when it is not where it was seen,
/// cannot go there, or its pieces stand in another return by now; InvalidArgument for an amount that is nothing, more
/// than it is worth or in another currency. Sets the order's state of payment to partly refunded with a refund. Ends a
/// dispute, in the shop's favour with Dismiss; why is its last message then, whose id whoever stores it may change for
/// one that nobody has.
Result<bool> decide(Order &order, const Id &returnId, const ReturnDecision &decision, UnixMillis at);

} // namespace aura
