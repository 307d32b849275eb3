// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/admin_return.h>

#include <QCryptographicHash>

#include <algorithm>

namespace aura {

using namespace Qt::StringLiterals;

namespace {

using Step = ReturnDecision::Step;

constexpr Step steps[] = {Step::Approve, Step::Reject, Step::Refund, Step::Dismiss};

ReturnState targetOf(Step step, ReturnState from) {
    switch (step) {
    case Step::Approve:
        return ReturnState::Approved;
    case Step::Reject:
        return ReturnState::Rejected;
    case Step::Dismiss:
        return from == ReturnState::Requested ? ReturnState::Rejected : from;
    case Step::Refund:
        break;
    }
    return ReturnState::Refunded;
}

bool isSoAlready(const OrderReturn &entry, const ReturnDecision &decision) {
    if (decision.step == Step::Dismiss)
        return entry.dispute == DisputeState::Dismissed;
    if (entry.dispute == DisputeState::Open)
        return false;
    if (entry.state != targetOf(decision.step, entry.state))
        return false;
    return decision.step != Step::Refund || entry.refunded == decision.amount;
}

/// Its id follows from what was decided of, so that it is the same whoever works it out.
Id idOfReason(const OrderReturn &entry) {
    const QByteArray name = entry.id.toBytes() + QByteArray::number(qint64{entry.disputedAt}) + "decided";
    return Id::fromBytes(QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(16));
}

void endDispute(OrderReturn &entry, const ReturnDecision &decision, UnixMillis at) {
    entry.dispute = decision.step == Step::Dismiss ? DisputeState::Dismissed : DisputeState::Granted;
    const auto before = entry.messages.isEmpty() ? entry.createdAt : entry.messages.constLast().at;
    entry.messages.append({idOfReason(entry), MessageSide::Platform, decision.reason, std::max(before, at)});
}

/// What was rejected could be asked for once more meanwhile.
bool areItsPiecesFree(const Order &order, const OrderReturn &entry) {
    return std::all_of(entry.lines.begin(), entry.lines.end(), [&](const LinePart &line) {
        return line.quantity <= returnableQuantity(order, line.variantId);
    });
}

} // namespace

QString returnStepName(Step step) {
    switch (step) {
    case Step::Approve:
        return u"approve"_s;
    case Step::Reject:
        return u"reject"_s;
    case Step::Refund:
        return u"refund"_s;
    case Step::Dismiss:
        return u"dismiss"_s;
    }
    return {};
}

std::optional<Step> returnStepFromName(QStringView name) {
    for (const auto step : steps) {
        if (returnStepName(step) == name)
            return step;
    }
    return std::nullopt;
}

Money worthOfReturn(const Order &order, const OrderReturn &entry) {
    const Money nothing{0, order.total.currency};
    if (entry.state == ReturnState::Refunded)
        return nothing;
    QList<OrderReturn> refunded;
    for (const auto &each : order.returns) {
        if (each.state == ReturnState::Refunded)
            refunded.append(each);
    }
    auto all = refunded;
    all.append(entry);
    all.last().state = ReturnState::Received; // as if it had come
    return {std::max<std::int64_t>(0, worthOfReturns(order, all).minor - worthOfReturns(order, refunded).minor),
            order.total.currency};
}

bool mayDecide(ReturnState from, DisputeState dispute, Step step) {
    // For good: another one who has the dispute before them does not overrule it unawares.
    if (dispute == DisputeState::Dismissed)
        return false;
    switch (step) {
    case Step::Approve:
        return from == ReturnState::Requested || from == ReturnState::Rejected;
    case Step::Reject:
        // A dispute ends for good; who decides one says so.
        return from == ReturnState::Requested && dispute != DisputeState::Open;
    case Step::Refund:
        return from != ReturnState::Refunded;
    case Step::Dismiss:
        return dispute == DisputeState::Open;
    }
    return false;
}

Result<bool> decide(Order &order, const Id &returnId, const ReturnDecision &decision, UnixMillis at) {
    const auto found = std::find_if(order.returns.begin(), order.returns.end(),
                                    [&](const OrderReturn &entry) { return entry.id == returnId; });
    if (found == order.returns.end())
        return Error{ErrorCode::NotFound, u"no such return"_s};
    const auto target = targetOf(decision.step, found->state);
    const bool isRefund = decision.step == Step::Refund;
    if (isSoAlready(*found, decision))
        return false;
    if (found->state != decision.seen || !mayDecide(found->state, found->dispute, decision.step))
        return Error{ErrorCode::Conflict, u"the return is "_s + returnStateName(found->state)};
    if (found->state == ReturnState::Rejected && target != ReturnState::Rejected && !areItsPiecesFree(order, *found))
        return Error{ErrorCode::Conflict, u"its pieces stand in another return"_s};
    if (isRefund) {
        if (decision.amount.currency != order.total.currency)
            return Error{ErrorCode::InvalidArgument, u"the order was paid in another currency"_s};
        if (decision.amount.minor <= 0 || decision.amount.minor > worthOfReturn(order, *found).minor)
            return Error{ErrorCode::InvalidArgument, u"it is not worth that much"_s};
        found->refunded = decision.amount;
        order.paymentState = PaymentState::PartiallyRefunded;
    }
    if (found->dispute == DisputeState::Open)
        endDispute(*found, decision, at);
    if (found->state != target) {
        found->state = target;
        found->since = at;
        found->answer = decision.reason;
        found->updatedAt = std::max(found->updatedAt, at);
    }
    order.updatedAt = std::max(order.updatedAt, at);
    return true;
}

} // namespace aura
