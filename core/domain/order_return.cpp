// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/order_return.h>

#include <aura/domain/order.h>
#include <aura/domain/return_limits.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace aura {

namespace {

__extension__ using Wide = __int128;

constexpr std::array returnStateNames{u"requested", u"approved", u"rejected", u"received", u"refunded"};
constexpr std::array disputeStateNames{u"none", u"open", u"granted", u"dismissed"};
constexpr std::array messageSideNames{u"buyer", u"shop", u"platform"};
constexpr std::array returnReasonNames{u"damaged", u"wrong_article", u"not_as_described", u"unwanted", u"other"};
constexpr qsizetype mostReturnLines = 200;

template <typename Enum, typename Names>
Result<Enum> fromName(QStringView name, const Names &names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown name: ") + name.left(32).toString()};
}

Error invalid(const QString &detail) {
    return {ErrorCode::InvalidArgument, detail};
}

const OrderLine *lineOf(const Order &order, const Id &variantId) {
    const auto found = std::find_if(order.lines.begin(), order.lines.end(),
                                    [&](const OrderLine &line) { return line.variantId == variantId; });
    return found == order.lines.end() ? nullptr : &*found;
}

bool hasLeft(const Order &order) {
    const auto step = stepOf(order);
    return step == OrderStep::Shipped || step == OrderStep::Delivered;
}

/// What the platform has decided is decided: its pieces are not asked for anew, and disputed anew.
bool holdsItsPieces(const OrderReturn &entry) {
    return entry.state != ReturnState::Rejected || entry.dispute == DisputeState::Dismissed;
}

std::int64_t sentBack(const QList<OrderReturn> &returns, const Id &variantId) {
    std::int64_t quantity = 0;
    for (const auto &entry : returns) {
        for (const auto &line : entry.lines) {
            if (line.variantId == variantId && holdsItsPieces(entry))
                quantity += line.quantity;
        }
    }
    return quantity;
}

bool mayMove(ReturnState from, ReturnState to) {
    switch (to) {
    case ReturnState::Approved:
    case ReturnState::Rejected:
        return from == ReturnState::Requested;
    case ReturnState::Received:
        return from == ReturnState::Approved;
    case ReturnState::Refunded:
        return from == ReturnState::Received;
    case ReturnState::Requested:
        break;
    }
    return false;
}

std::int64_t share(std::int64_t amount, std::int64_t part, std::int64_t whole) {
    return whole == 0 ? 0 : static_cast<std::int64_t>(Wide{amount} * part / whole);
}

std::int64_t discountOn(const Order &order, const OrderLine &line) {
    std::int64_t sum = 0;
    for (const auto &discount : order.discounts)
        sum += discount.variantId == line.variantId ? discount.amount.minor : 0;
    return sum;
}

/// The tax that is added to so much of a line's price.
std::int64_t taxOn(const Order &order, const OrderLine &line, std::int64_t net) {
    for (const auto &part : order.taxes) {
        if (part.basisPoints == line.taxBasisPoints)
            return share(part.tax.minor, net, part.net.minor);
    }
    return 0;
}

/// For orders of former times, of which nothing is known line by line: discount and tax fall on the goods as their
/// prices do.
std::int64_t worthOfGoods(const Order &order, std::int64_t goods) {
    const auto discounted = goods - share(order.discount.minor, goods, order.subtotal.minor);
    const auto taxed = order.subtotal.minor + order.shipping.minor - order.discount.minor;
    return discounted + (order.taxIncluded ? 0 : share(order.tax.minor, discounted, taxed));
}

/// What so many pieces of the lines are worth of what the order costs; with the last piece the delivery, too.
template <typename Pieces>
Money worthOf(const Order &order, Pieces pieces) {
    std::int64_t goods = 0;
    std::int64_t worth = 0;
    bool everything = true;
    for (const auto &line : order.lines) {
        const auto quantity = std::min(pieces(line), line.quantity);
        everything = everything && quantity == line.quantity;
        const auto price = share(line.total.minor, quantity, line.quantity);
        // Of what was taken off as much as stays with the pieces that stay, and at least that: nobody gets back more
        // than they paid.
        const auto off = discountOn(order, line);
        const auto net = std::max<std::int64_t>(0, price - (off - share(off, line.quantity - quantity, line.quantity)));
        goods += price;
        worth += net + (order.taxIncluded ? 0 : taxOn(order, line, net));
    }
    if (everything)
        return order.total;
    const bool isOld =
        (order.discounts.isEmpty() && order.discount.minor != 0) || (!order.taxIncluded && order.taxes.isEmpty());
    return {std::clamp<std::int64_t>(isOld ? worthOfGoods(order, goods) : worth, 0, order.total.minor),
            order.total.currency};
}

Status validate(const Order &order, const ReturnRequest &operation) {
    if (operation.returnId.isNil() || operation.orderId.isNil())
        return invalid(QStringLiteral("return without an id or an order"));
    if (operation.lines.isEmpty() || operation.lines.size() > mostReturnLines)
        return invalid(QStringLiteral("a return has 1 to 200 lines"));
    if (operation.text.size() > longestReturnText)
        return invalid(QStringLiteral("the text is longer than 2000 characters"));
    QSet<Id> variants;
    for (const auto &line : operation.lines) {
        const auto *ordered = lineOf(order, line.variantId);
        if (ordered == nullptr)
            return invalid(QStringLiteral("an article was not in the order"));
        if (line.quantity < 1 || line.quantity > ordered->quantity - ordered->canceled)
            return invalid(QStringLiteral("the quantity must be from 1 to what was ordered"));
        if (variants.contains(line.variantId))
            return invalid(QStringLiteral("an article stands in two lines"));
        variants.insert(line.variantId);
    }
    return {};
}

} // namespace

QString returnStateName(ReturnState state) {
    return QString::fromUtf16(returnStateNames[static_cast<std::size_t>(state)]);
}
Result<ReturnState> returnStateFromName(QStringView name) {
    return fromName<ReturnState>(name, returnStateNames);
}
QString returnReasonName(ReturnReason reason) {
    return QString::fromUtf16(returnReasonNames[static_cast<std::size_t>(reason)]);
}
Result<ReturnReason> returnReasonFromName(QStringView name) {
    return fromName<ReturnReason>(name, returnReasonNames);
}
QString disputeStateName(DisputeState state) {
    return QString::fromUtf16(disputeStateNames[static_cast<std::size_t>(state)]);
}
Result<DisputeState> disputeStateFromName(QStringView name) {
    return fromName<DisputeState>(name, disputeStateNames);
}
QString messageSideName(MessageSide side) {
    return QString::fromUtf16(messageSideNames[static_cast<std::size_t>(side)]);
}
Result<MessageSide> messageSideFromName(QStringView name) {
    return fromName<MessageSide>(name, messageSideNames);
}

std::int64_t returnableQuantity(const Order &order, const Id &variantId) {
    const auto *line = lineOf(order, variantId);
    if (line == nullptr || !hasLeft(order))
        return 0;
    return std::max<std::int64_t>(0, line->quantity - line->canceled - sentBack(order.returns, variantId));
}

bool canReturn(const Order &order) {
    return order.returns.size() < mostReturnsOfOrder &&
           std::any_of(order.lines.begin(), order.lines.end(),
                       [&](const OrderLine &line) { return returnableQuantity(order, line.variantId) > 0; });
}

Money worthOfCanceled(const Order &order) {
    return worthOf(order, [](const OrderLine &line) { return line.canceled; });
}

Money worthOfReturns(const Order &order, const QList<OrderReturn> &returns) {
    const auto gone = worthOf(order, [&](const OrderLine &line) {
        auto quantity = line.canceled;
        for (const auto &entry : returns) {
            if (entry.state != ReturnState::Received && entry.state != ReturnState::Refunded)
                continue;
            for (const auto &part : entry.lines)
                quantity += part.variantId == line.variantId ? part.quantity : 0;
        }
        return quantity;
    });
    return {gone.minor - worthOfCanceled(order).minor, gone.currency};
}

Result<bool> apply(Order &order, const ReturnRequest &operation, UnixMillis at) {
    AURA_TRY(validate(order, operation));
    const bool known = std::any_of(order.returns.begin(), order.returns.end(),
                                   [&](const OrderReturn &entry) { return entry.id == operation.returnId; });
    if (known)
        return false;
    if (!hasLeft(order))
        return Error{ErrorCode::Conflict, QStringLiteral("nothing of the order is on its way")};
    for (const auto &line : operation.lines) {
        if (line.quantity > returnableQuantity(order, line.variantId))
            return Error{ErrorCode::Conflict, QStringLiteral("less is left to send back")};
    }
    if (order.returns.size() >= mostReturnsOfOrder)
        return Error{ErrorCode::TooLarge, QStringLiteral("an order has at most %1 returns").arg(mostReturnsOfOrder)};
    OrderReturn fresh;
    fresh.id = operation.returnId;
    fresh.reason = operation.reason;
    fresh.text = operation.text;
    fresh.lines = operation.lines;
    fresh.createdAt = fresh.updatedAt = fresh.since = at;
    order.returns.append(std::move(fresh));
    order.updatedAt = std::max(order.updatedAt, at);
    return true;
}

Result<bool> apply(Order &order, const ReturnTransition &operation, OrderActor actor, UnixMillis at) {
    if (!mayMove(operation.from, operation.to))
        return invalid(QStringLiteral("no return goes from %1 to %2")
                           .arg(returnStateName(operation.from), returnStateName(operation.to)));
    if (actor != OrderActor::Vendor)
        return Error{ErrorCode::PermissionDenied, QStringLiteral("this step is the vendor's")};
    if (operation.answer.size() > longestReturnText)
        return invalid(QStringLiteral("the answer is longer than 2000 characters"));
    if (operation.to == ReturnState::Rejected && operation.answer.trimmed().isEmpty())
        return invalid(QStringLiteral("a rejection needs a word of why"));
    const auto found = std::find_if(order.returns.begin(), order.returns.end(),
                                    [&](const OrderReturn &entry) { return entry.id == operation.returnId; });
    if (found == order.returns.end())
        return Error{ErrorCode::NotFound, QStringLiteral("no such return")};
    if (found->state == operation.to)
        return false;
    if (found->state != operation.from)
        return Error{ErrorCode::Conflict, QStringLiteral("the return is not ") + returnStateName(operation.from)};
    if (operation.to == ReturnState::Refunded) {
        // What it adds to the others, whatever of their worth was paid back: what somebody has decided not to give for
        // one is not given with the next.
        std::int64_t paidBack = 0;
        QList<OrderReturn> others;
        for (const auto &entry : std::as_const(order.returns)) {
            if (entry.state != ReturnState::Refunded)
                continue;
            paidBack += entry.refunded.minor;
            others.append(entry);
        }
        auto counted = others;
        counted.append(*found);
        found->refunded = worthOfReturns(order, counted);
        found->refunded.minor = std::max<std::int64_t>(0, found->refunded.minor - worthOfReturns(order, others).minor);
        const bool everything = paidBack + found->refunded.minor + worthOfCanceled(order).minor >= order.total.minor;
        order.paymentState = everything ? PaymentState::Refunded : PaymentState::PartiallyRefunded;
    }
    found->state = operation.to;
    found->since = at;
    const bool givesIn = operation.to == ReturnState::Approved || operation.to == ReturnState::Refunded;
    if (givesIn && found->dispute == DisputeState::Open)
        found->dispute = DisputeState::Granted;
    if (!operation.answer.trimmed().isEmpty())
        found->answer = operation.answer;
    found->updatedAt = std::max(found->updatedAt, at);
    order.updatedAt = std::max(order.updatedAt, at);
    return true;
}

} // namespace aura
