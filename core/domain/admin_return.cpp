// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/admin_return.h>

#include <algorithm>

namespace aura {

using namespace Qt::StringLiterals;

namespace {

using Step = ReturnDecision::Step;

constexpr Step steps[] = {Step::Approve, Step::Reject, Step::Refund};

ReturnState targetOf(Step step) {
    switch (step) {
    case Step::Approve:
        return ReturnState::Approved;
    case Step::Reject:
        return ReturnState::Rejected;
    case Step::Refund:
        break;
    }
    return ReturnState::Refunded;
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

bool mayDecide(ReturnState from, Step step) {
    switch (step) {
    case Step::Approve:
        return from == ReturnState::Requested || from == ReturnState::Rejected;
    case Step::Reject:
        return from == ReturnState::Requested;
    case Step::Refund:
        return from != ReturnState::Refunded;
    }
    return false;
}

Result<bool> decide(Order &order, const Id &returnId, const ReturnDecision &decision, UnixMillis at) {
    const auto found = std::find_if(order.returns.begin(), order.returns.end(),
                                    [&](const OrderReturn &entry) { return entry.id == returnId; });
    if (found == order.returns.end())
        return Error{ErrorCode::NotFound, u"no such return"_s};
    const auto target = targetOf(decision.step);
    const bool isRefund = decision.step == Step::Refund;
    if (found->state == target && (!isRefund || found->refunded == decision.amount))
        return false;
    if (found->state != decision.seen || !mayDecide(found->state, decision.step))
        return Error{ErrorCode::Conflict, u"the return is "_s + returnStateName(found->state)};
    if (found->state == ReturnState::Rejected && !areItsPiecesFree(order, *found))
        return Error{ErrorCode::Conflict, u"its pieces stand in another return"_s};
    if (isRefund) {
        if (decision.amount.currency != order.total.currency)
            return Error{ErrorCode::InvalidArgument, u"the order was paid in another currency"_s};
        if (decision.amount.minor <= 0 || decision.amount.minor > worthOfReturn(order, *found).minor)
            return Error{ErrorCode::InvalidArgument, u"it is not worth that much"_s};
        found->refunded = decision.amount;
        order.paymentState = PaymentState::PartiallyRefunded;
    }
    found->state = target;
    found->answer = decision.reason;
    found->updatedAt = std::max(found->updatedAt, at);
    order.updatedAt = std::max(order.updatedAt, at);
    return true;
}

} // namespace aura
