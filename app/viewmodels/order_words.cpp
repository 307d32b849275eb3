// SPDX-License-Identifier: Apache-2.0
#include "order_words.h"

#include "texts.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>

#include <QCoreApplication>

namespace aura::app {

namespace {

struct OrderTexts {
    Q_DECLARE_TR_FUNCTIONS(OrderTexts)
};

/// Still in the queue without the server having accepted it.
bool isQueued(const sync::OrderView &view) {
    return !view.queuedAs.isNil() && view.queueState != sync::QueueState::Applied;
}

OrderWords queuedWords(const sync::OrderView &view, const sync::QueueEntry *entry) {
    if (view.queueState != sync::QueueState::NeedsAttention)
        return {OrderTexts::tr("Queued, not ordered yet"),
                OrderTexts::tr("It is kept on this device and sent as soon as the shop can be reached."),
                Tone::Warning};
    if (entry != nullptr && entry->result && !entry->result->shortVariants.isEmpty())
        return {OrderTexts::tr("Not ordered"),
                OrderTexts::tr("The shop does not have enough of it any more. Nothing was ordered."), Tone::Danger};
    if (entry != nullptr && entry->result && entry->result->quote)
        return {OrderTexts::tr("Please confirm"),
                OrderTexts::tr("Something changed before your order arrived. Nothing was ordered yet."), Tone::Warning};
    QString reason = OrderTexts::tr("The shop could not take it. Nothing was ordered.");
    if (entry != nullptr && entry->reason)
        reason = errorText(*entry->reason);
    else if (entry != nullptr && entry->result)
        reason = errorText(entry->result->code);
    return {OrderTexts::tr("Not ordered"), reason, Tone::Danger};
}

OrderWords placedWords(const Order &order) {
    switch (order.fulfilmentState) {
    case FulfilmentState::Unfulfilled:
        return {OrderTexts::tr("Placed"), OrderTexts::tr("The seller prepares your order."), Tone::Accent};
    case FulfilmentState::Partial:
        return {OrderTexts::tr("Partly shipped"), OrderTexts::tr("A part is on its way to you."), Tone::Accent};
    case FulfilmentState::Fulfilled:
        return {OrderTexts::tr("Shipped"), OrderTexts::tr("Your order is on its way to you."), Tone::Accent};
    case FulfilmentState::Delivered:
        return {OrderTexts::tr("Delivered"), OrderTexts::tr("Your order has arrived."), Tone::Positive};
    case FulfilmentState::Canceled:
        return {OrderTexts::tr("Canceled"), OrderTexts::tr("Nothing is delivered."), Tone::Neutral};
    }
    return {};
}

TimelineItem moment(const QString &title, UnixMillis at, Stage stage, const QString &note = {}) {
    TimelineItem item;
    item.title = title;
    item.time = format::dateTime(at);
    item.note = note;
    item.stage = stage;
    return item;
}

} // namespace

OrderWords wordsFor(const sync::OrderView &view, const sync::QueueEntry *entry) {
    if (isQueued(view))
        return queuedWords(view, entry);
    switch (view.order.state) {
    case OrderState::Submitted:
        // The server took it; its own row has not arrived yet.
        return {OrderTexts::tr("Sent"), OrderTexts::tr("The shop has your order and numbers it."), Tone::Accent};
    case OrderState::Placed:
        return placedWords(view.order);
    case OrderState::NeedsConfirmation:
        return {OrderTexts::tr("Please confirm"), OrderTexts::tr("Something changed. Nothing was ordered yet."),
                Tone::Warning};
    case OrderState::Expired:
        return {OrderTexts::tr("Expired"), OrderTexts::tr("It waited too long and was not ordered."), Tone::Danger};
    case OrderState::Canceled:
        return {OrderTexts::tr("Canceled"), OrderTexts::tr("Nothing is delivered."), Tone::Neutral};
    case OrderState::Completed:
        return {OrderTexts::tr("Completed"), OrderTexts::tr("Your order has arrived."), Tone::Positive};
    }
    return {};
}

QList<TimelineItem> timelineOf(const sync::OrderView &view, const sync::QueueEntry *entry) {
    const Order &order = view.order;
    const auto words = wordsFor(view, entry);
    const QString received = OrderTexts::tr("Placed");
    const QString shipped = OrderTexts::tr("Shipped");
    const QString delivered = OrderTexts::tr("Delivered");
    QList<TimelineItem> items;
    if (isQueued(view)) {
        const bool failed = view.queueState == sync::QueueState::NeedsAttention;
        items += moment(words.text, order.createdAt, failed ? Stage::Failed : Stage::Current, words.detail);
        items += moment(received, 0, Stage::Upcoming);
        items += moment(shipped, 0, Stage::Upcoming);
        items += moment(delivered, 0, Stage::Upcoming);
        return items;
    }
    if (order.state == OrderState::Canceled || order.state == OrderState::Expired ||
        order.state == OrderState::NeedsConfirmation) {
        items += moment(OrderTexts::tr("Sent"), order.createdAt, Stage::Done);
        items += moment(words.text, order.updatedAt, Stage::Failed, words.detail);
        return items;
    }
    const bool sent = order.state == OrderState::Submitted;
    const bool isDelivered =
        order.fulfilmentState == FulfilmentState::Delivered || order.state == OrderState::Completed;
    const bool isShipped = isDelivered || order.fulfilmentState == FulfilmentState::Fulfilled;
    const bool isPartial = order.fulfilmentState == FulfilmentState::Partial;
    items +=
        moment(sent ? words.text : received, order.createdAt, isShipped || isPartial ? Stage::Done : Stage::Current,
               isShipped || isPartial ? QString() : words.detail);
    items += moment(isPartial ? OrderTexts::tr("Partly shipped") : shipped, 0,
                    isDelivered              ? Stage::Done
                    : isShipped || isPartial ? Stage::Current
                                             : Stage::Upcoming,
                    order.tracking.number.isEmpty()
                        ? QString()
                        : OrderTexts::tr("%1 %2").arg(order.tracking.carrier, order.tracking.number).trimmed());
    items += moment(delivered, order.deliveredAt, isDelivered ? Stage::Done : Stage::Upcoming,
                    !isDelivered && order.estimatedDelivery > 0
                        ? OrderTexts::tr("Expected on %1").arg(format::date(order.estimatedDelivery))
                        : QString());
    return items;
}

QString orderTitle(const Order &order) {
    return order.number.isEmpty() ? OrderTexts::tr("Order without a number yet")
                                  : OrderTexts::tr("Order %1").arg(order.number);
}

QString paymentWords(const Order &order) {
    QString method = paymentMethodText(order.paymentMethod);
    switch (order.paymentState) {
    case PaymentState::None:
    case PaymentState::Authorized:
        return method;
    case PaymentState::PartiallyPaid:
        return OrderTexts::tr("%1, partly paid").arg(method);
    case PaymentState::Paid:
        return OrderTexts::tr("%1, paid").arg(method);
    case PaymentState::PartiallyRefunded:
        return OrderTexts::tr("%1, partly refunded").arg(method);
    case PaymentState::Refunded:
        return OrderTexts::tr("%1, refunded").arg(method);
    case PaymentState::Voided:
        return OrderTexts::tr("%1, not charged").arg(method);
    }
    return method;
}

QuoteItem sumsOf(const Order &order) {
    Quote quote;
    quote.taxIncluded = order.taxIncluded;
    quote.subtotal = order.subtotal;
    quote.shipping = order.shipping;
    quote.tax = order.tax;
    quote.discount = order.discount;
    quote.total = order.total;
    return quoteItem(quote);
}

} // namespace aura::app
