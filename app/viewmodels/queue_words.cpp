// SPDX-License-Identifier: Apache-2.0
#include "queue_words.h"

#include "texts.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>

#include <QCoreApplication>

namespace aura::app {

namespace {

using sync::QueueEntry;
using sync::QueueState;

struct QueueWords {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

template <typename Line>
QString nameOf(const Line &line) {
    return format::lineName(line.productName, line.variantName);
}

QString stateText(QueueState state) {
    switch (state) {
    case QueueState::Pending:
        return QueueWords::tr("Waiting to be sent");
    case QueueState::InFlight:
        return QueueWords::tr("Being sent");
    case QueueState::Applied:
        return QueueWords::tr("Done");
    case QueueState::NeedsAttention:
        return QueueWords::tr("Needs your decision");
    case QueueState::Blocked:
        return QueueWords::tr("Held back");
    case QueueState::Parked:
        return QueueWords::tr("On hold at the shop");
    }
    return {};
}

Tone toneOf(QueueState state) {
    switch (state) {
    case QueueState::InFlight:
        return Tone::Accent;
    case QueueState::Applied:
        return Tone::Positive;
    case QueueState::NeedsAttention:
        return Tone::Danger;
    case QueueState::Blocked:
    case QueueState::Parked:
        return Tone::Warning;
    case QueueState::Pending:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

/// What the state means for the person.
QString helpOf(const QueueEntry &entry) {
    switch (entry.state) {
    case QueueState::Blocked:
        return QueueWords::tr(
            "It builds on another change that needs your decision. Decide there, or discard this one.");
    case QueueState::Parked:
        return QueueWords::tr("The shop cannot do this yet. It keeps being tried; everything else goes on.");
    case QueueState::Pending:
    case QueueState::InFlight:
        if (entry.maybeDelivered)
            return QueueWords::tr("It was sent, and no answer came. It is asked for again and takes effect only once.");
        return {};
    case QueueState::Applied:
    case QueueState::NeedsAttention:
        return {};
    }
    return {};
}

/// "Tried 3 times, next try in 2 min"
QString attemptsOf(const QueueEntry &entry, UnixMillis now) {
    if (entry.attempts == 0 || entry.state == QueueState::Applied)
        return {};
    QString text =
        entry.attempts == 1 ? QueueWords::tr("Tried once") : QueueWords::tr("Tried %n times", nullptr, entry.attempts);
    const bool waits = entry.state == QueueState::Pending || entry.state == QueueState::Parked;
    if (waits && entry.nextAttemptAt > now) {
        constexpr std::int64_t minute = 60'000;
        const auto minutes = (entry.nextAttemptAt - now) / minute;
        text += minutes == 0 ? QueueWords::tr(", next try within a minute")
                             : QueueWords::tr(", next try in %n min", nullptr, static_cast<int>(minutes));
    }
    return text;
}

} // namespace

QString queueReason(const QueueEntry &entry) {
    if (entry.result && !entry.result->shortVariants.isEmpty())
        return QueueWords::tr("The shop does not have enough of it any more. Nothing was ordered.");
    if (entry.result && entry.result->quote && !isDeliverable(*entry.result->quote))
        return QueueWords::tr("A shop does not deliver to this country. Nothing was ordered.");
    if (entry.result && entry.result->quote)
        return QueueWords::tr("Something changed before your order arrived. Nothing was ordered.");
    const bool refused = entry.state == QueueState::NeedsAttention;
    if (refused && (entry.reason || entry.result)) {
        const auto code = entry.reason ? entry.reason->code : entry.result->code;
        if (const QString text = refusalText(entry.operation, code, entry.result); !text.isEmpty())
            return text;
    }
    if (entry.reason)
        return errorText(*entry.reason);
    if (entry.result && entry.state == QueueState::NeedsAttention)
        return errorText(entry.result->code);
    return {};
}

QString quoteChanges(const OrderSubmit &submit, const OperationResult &result) {
    QStringList changes;
    const auto offered = [&](const Id &variantId) -> const QuoteLine * {
        for (const auto &vendor : result.quote->vendors) {
            for (const auto &line : vendor.lines) {
                if (line.variantId == variantId)
                    return &line;
            }
        }
        return nullptr;
    };
    for (const auto &line : submit.lines) {
        const auto *now = result.quote ? offered(line.variantId) : nullptr;
        if (result.shortVariants.contains(line.variantId))
            changes += QueueWords::tr("%1: not enough in stock").arg(nameOf(line));
        else if (result.quote && now == nullptr)
            changes += QueueWords::tr("%1: not sold any more").arg(nameOf(line));
        else if (now != nullptr && now->unitPrice != line.unitPrice)
            changes += QueueWords::tr("%1: %2 instead of %3")
                           .arg(nameOf(line), format::price(now->unitPrice), format::price(line.unitPrice));
        if (now != nullptr && now->quantity != line.quantity)
            changes += QueueWords::tr("%1: %2 instead of %3 pieces")
                           .arg(nameOf(line), format::count(now->quantity), format::count(line.quantity));
    }
    if (result.quote && !submit.voucher.isEmpty() && result.quote->voucher.state != VoucherState::Applied)
        changes += QueueWords::tr("Voucher %1: %2").arg(submit.voucher, voucherText(result.quote->voucher));
    if (result.quote && result.quote->discount.minor != 0)
        for (const auto &row : quoteItem(*result.quote).discounts) {
            const auto item = row.value<SpecItem>();
            changes += QueueWords::tr("%1: %2").arg(item.name, item.value);
        }
    if (result.quote && result.quote->total != submit.expectedTotal)
        changes += QueueWords::tr("Total, with delivery: %1 instead of %2")
                       .arg(format::money(result.quote->total), format::money(submit.expectedTotal));
    const auto &agreed = submit.converted;
    if (result.quote && agreed && result.quote->converted && result.quote->converted->total != agreed->total)
        changes += QueueWords::tr("In your currency: %1 instead of %2")
                       .arg(format::conversion(*result.quote->converted, result.quote->total.currency),
                            format::money(agreed->total));
    else if (result.quote && agreed && !result.quote->converted)
        changes += QueueWords::tr("The shop does not convert into %1 any more.").arg(agreed->total.currency.code());
    return changes.join(u'\n');
}

QueueItem queueItem(const QueueEntry &entry, UnixMillis now, const OperationNames &names) {
    QueueItem item;
    item.opId = entry.operation.opId.toString();
    item.title = operationTitle(entry.operation, names);
    item.detail = operationDetail(entry.operation);
    item.icon = operationIcon(entry.operation);
    item.state = static_cast<QueueItem::State>(entry.state);
    item.stateText = stateText(entry.state);
    item.tone = toneOf(entry.state);
    item.reason = queueReason(entry);
    item.help = helpOf(entry);
    item.createdText = format::ago(entry.operation.occurredAt, now);
    item.attemptsText = attemptsOf(entry, now);
    const auto *submit = std::get_if<OrderSubmit>(&entry.operation.args);
    const bool awaitsDecision = entry.state == QueueState::NeedsAttention;
    if (submit != nullptr) {
        if (!submit->lines.isEmpty())
            item.orderId = orderIdFor(submit->groupId, submit->lines.first().vendorId).toString();
        if (awaitsDecision && entry.result)
            item.changes = quoteChanges(*submit, *entry.result);
        // What is not there cannot be agreed to: fewer of it can, by editing.
        item.canConfirm = awaitsDecision && entry.result && entry.result->quote &&
                          entry.result->shortVariants.isEmpty() && isDeliverable(*entry.result->quote) &&
                          submit->paymentId.isNil();
        if (item.canConfirm)
            item.newTotal = format::money(entry.result->quote->total);
    }
    if (awaitsDecision && entry.result && !entry.result->fields.isEmpty())
        item.changes = fieldChanges(entry.result->fields);
    if (const auto *step = std::get_if<OrderTransition>(&entry.operation.args))
        item.orderId = step->orderId.toString();
    else if (const auto *parcel = std::get_if<ParcelShip>(&entry.operation.args))
        item.orderId = parcel->orderId.toString();
    else if (const auto *rest = std::get_if<OrderCancelRest>(&entry.operation.args))
        item.orderId = rest->orderId.toString();
    else if (const auto *request = std::get_if<ReturnRequest>(&entry.operation.args))
        item.orderId = request->orderId.toString();
    else if (const auto *say = std::get_if<ReturnSay>(&entry.operation.args))
        item.orderId = say->orderId.toString();
    else if (const auto *dispute = std::get_if<ReturnDispute>(&entry.operation.args))
        item.orderId = dispute->orderId.toString();
    const bool settled = entry.state == QueueState::Applied || entry.state == QueueState::InFlight;
    item.canRetry = !settled && entry.state != QueueState::Blocked && !item.canConfirm;
    item.canDiscard = !settled && !entry.maybeDelivered;
    item.asksBeforeDiscard = entry.state == QueueState::Pending || entry.state == QueueState::Parked;
    item.canEdit = (awaitsDecision || entry.state == QueueState::Blocked) && !entry.maybeDelivered &&
                   (submit != nullptr || std::holds_alternative<CartAdd>(entry.operation.args) ||
                    std::holds_alternative<CartSet>(entry.operation.args));
    return item;
}

static_assert(static_cast<int>(QueueItem::State::NeedsAttention) == static_cast<int>(QueueState::NeedsAttention));
static_assert(static_cast<int>(QueueItem::State::Parked) == static_cast<int>(QueueState::Parked));

} // namespace aura::app
