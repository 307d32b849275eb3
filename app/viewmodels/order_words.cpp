// SPDX-License-Identifier: Apache-2.0
#include "order_words.h"

#include "texts.h"

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/app/invoice.h>

#include <QCoreApplication>
#include <QUrl>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct OrderTexts {
    Q_DECLARE_TR_FUNCTIONS(OrderTexts)
};

/// Still in the queue without the server having accepted it.
bool isQueued(const sync::OrderView &view) {
    return !view.queuedAs.isNil() && view.queueState != sync::QueueState::Applied;
}

/// Whether the order looks canceled because of something that the shop does not know yet.
bool isCancelWaiting(const OrderQueue &queue) {
    if (queue.change == nullptr || queue.change->state == sync::QueueState::NeedsAttention ||
        queue.change->state == sync::QueueState::Blocked)
        return false;
    const auto *step = std::get_if<OrderTransition>(&queue.change->operation.args);
    return step != nullptr && step->to == OrderStep::Canceled;
}

OrderWords queuedWords(const sync::OrderView &view, const sync::QueueEntry *entry) {
    if (view.queueState != sync::QueueState::NeedsAttention)
        return {OrderTexts::tr("Queued, not ordered yet"),
                OrderTexts::tr("It is kept on this device and sent as soon as the shop can be reached."),
                Tone::Warning};
    if (entry != nullptr && entry->result && !entry->result->shortVariants.isEmpty())
        return {OrderTexts::tr("Not ordered"),
                OrderTexts::tr("The shop does not have enough of it any more. Nothing was ordered."), Tone::Danger};
    if (entry != nullptr && entry->result && entry->result->quote && !isDeliverable(*entry->result->quote))
        return {OrderTexts::tr("Not ordered"),
                OrderTexts::tr("A shop does not deliver to this country. Nothing was ordered."), Tone::Danger};
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
        return {OrderTexts::tr("Shipped"),
                order.restCanceledAt == 0
                    ? OrderTexts::tr("Your order is on its way to you.")
                    : OrderTexts::tr("A part is on its way to you. The seller has canceled the rest."),
                Tone::Accent};
    case FulfilmentState::Delivered:
        return {OrderTexts::tr("Delivered"),
                order.restCanceledAt == 0 ? OrderTexts::tr("Your order has arrived.")
                                          : OrderTexts::tr("A part has arrived. The seller has canceled the rest."),
                Tone::Positive};
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

/// Where a parcel is followed; nothing but addresses of the web is ever opened.
QString webAddress(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
               ? url.toString()
               : QString();
}

} // namespace

OrderQueue queueOf(const sync::OrderView &view, const QList<sync::QueueEntry> &queue) {
    OrderQueue found;
    for (const auto &entry : queue) {
        if (!view.queuedAs.isNil() && entry.operation.opId == view.queuedAs)
            found.submission = &entry;
        const auto *step = std::get_if<OrderTransition>(&entry.operation.args);
        const auto *request = std::get_if<ReturnRequest>(&entry.operation.args);
        const bool ofThis = (step != nullptr && step->orderId == view.order.id) ||
                            (request != nullptr && request->orderId == view.order.id);
        if (ofThis && entry.state != sync::QueueState::Applied)
            found.change = &entry;
    }
    return found;
}

OrderWords changeWords(const OrderQueue &queue) {
    if (queue.change == nullptr)
        return {};
    const bool cancel = std::holds_alternative<OrderTransition>(queue.change->operation.args);
    if (queue.change->state == sync::QueueState::NeedsAttention || queue.change->state == sync::QueueState::Blocked) {
        const QString reason = queue.change->reason ? errorText(*queue.change->reason) : QString();
        if (!cancel)
            return {OrderTexts::tr("The return was not taken"), reason, Tone::Danger};
        const bool tooLate = queue.change->reason && queue.change->reason->code == ErrorCode::Conflict;
        return {OrderTexts::tr("It could not be canceled"),
                tooLate ? OrderTexts::tr("The seller had already sent it. You can send it back once it is there.")
                        : reason,
                Tone::Danger};
    }
    if (cancel)
        return {
            OrderTexts::tr("The cancellation waits to be sent"),
            OrderTexts::tr("It is kept on this device. Until the shop has it, the seller may still send the goods."),
            Tone::Warning};
    return {OrderTexts::tr("The return waits to be sent"),
            OrderTexts::tr("It is kept on this device and sent as soon as the shop can be reached."), Tone::Warning};
}

OrderWords wordsFor(const sync::OrderView &view, const OrderQueue &queue) {
    if (isQueued(view))
        return queuedWords(view, queue.submission);
    if (isCancelWaiting(queue))
        return {OrderTexts::tr("Being canceled"), OrderTexts::tr("Not canceled yet: the shop does not know of it."),
                Tone::Warning};
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

QList<TimelineItem> timelineOf(const sync::OrderView &view, const OrderQueue &queue) {
    const Order &order = view.order;
    const auto words = wordsFor(view, queue);
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
        items +=
            moment(words.text, order.updatedAt, isCancelWaiting(queue) ? Stage::Current : Stage::Failed, words.detail);
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
    if (order.packed && !isShipped && !isPartial) {
        items.last().stage = Stage::Done;
        items.last().note.clear();
        items += moment(OrderTexts::tr("Packed"), 0, Stage::Current, OrderTexts::tr("Ready for the carrier."));
    }
    items += moment(isPartial ? OrderTexts::tr("Partly shipped") : shipped, order.shippedAt,
                    isDelivered              ? Stage::Done
                    : isShipped || isPartial ? Stage::Current
                                             : Stage::Upcoming,
                    order.tracking.number.isEmpty()
                        ? QString()
                        : OrderTexts::tr("%1 %2").arg(order.tracking.carrier, order.tracking.number).trimmed());
    if (order.restCanceledAt != 0) {
        const auto worth = format::money(worthOfCanceled(order));
        const bool paid =
            order.paymentState == PaymentState::PartiallyRefunded || order.paymentState == PaymentState::Refunded;
        items += moment(OrderTexts::tr("The rest was canceled"), order.restCanceledAt, Stage::Failed,
                        paid ? OrderTexts::tr("%1 goes back to you.").arg(worth)
                             : OrderTexts::tr("%1 less to pay.").arg(worth));
    }
    items += moment(delivered, order.deliveredAt, isDelivered ? Stage::Done : Stage::Upcoming,
                    !isDelivered && order.estimatedDelivery > 0
                        ? OrderTexts::tr("Expected on %1").arg(format::date(order.estimatedDelivery))
                        : QString());
    for (const auto &entry : order.returns) {
        const auto state = returnWords(entry);
        const bool ended = entry.state == ReturnState::Refunded;
        items += moment(state.text, entry.updatedAt,
                        entry.state == ReturnState::Rejected ? Stage::Failed
                        : ended                              ? Stage::Done
                                                             : Stage::Current,
                        returnTitle(order, entry.lines));
    }
    return items;
}

QString returnTitle(const Order &order, const QList<LinePart> &parts) {
    QStringList names;
    for (const auto &part : parts) {
        const auto line = std::find_if(order.lines.begin(), order.lines.end(),
                                       [&](const OrderLine &l) { return l.variantId == part.variantId; });
        if (line != order.lines.end())
            names += OrderTexts::tr("%1 × %2").arg(format::count(part.quantity), line->productName);
    }
    return names.join(QStringLiteral(", "));
}

QString returnReasonText(ReturnReason reason) {
    switch (reason) {
    case ReturnReason::Damaged:
        return OrderTexts::tr("It is damaged or does not work");
    case ReturnReason::WrongArticle:
        return OrderTexts::tr("It is not what I ordered");
    case ReturnReason::NotAsDescribed:
        return OrderTexts::tr("It is not as described");
    case ReturnReason::Unwanted:
        return OrderTexts::tr("I do not want it any more");
    case ReturnReason::Other:
        return OrderTexts::tr("Something else");
    }
    return {};
}

OrderWords returnWords(const OrderReturn &entry) {
    switch (entry.state) {
    case ReturnState::Requested:
        return {OrderTexts::tr("Return requested"), OrderTexts::tr("The seller looks at it."), Tone::Accent};
    case ReturnState::Approved:
        return {OrderTexts::tr("Return approved"), OrderTexts::tr("Send it back, then the money comes."), Tone::Accent};
    case ReturnState::Rejected:
        return {OrderTexts::tr("Return rejected"), {}, Tone::Danger};
    case ReturnState::Received:
        return {OrderTexts::tr("Return received"), OrderTexts::tr("The seller has it. The money comes next."),
                Tone::Accent};
    case ReturnState::Refunded:
        return {OrderTexts::tr("Refunded"),
                entry.refunded.currency.isNone()
                    ? QString()
                    : OrderTexts::tr("%1 goes back to you.").arg(format::money(entry.refunded)),
                Tone::Positive};
    }
    return {};
}

OrderWords parcelWords(const Shipment &parcel) {
    switch (parcel.state) {
    case ShipmentState::Pending:
        return {OrderTexts::tr("Being prepared"), {}, Tone::Neutral};
    case ShipmentState::Ready:
        return {OrderTexts::tr("Packed"), {}, Tone::Neutral};
    case ShipmentState::Shipped:
        return {OrderTexts::tr("On its way"), format::dateTime(parcel.shippedAt), Tone::Accent};
    case ShipmentState::Delivered:
        return {OrderTexts::tr("Delivered"), format::dateTime(parcel.deliveredAt), Tone::Positive};
    case ShipmentState::Canceled:
        return {OrderTexts::tr("Canceled"), {}, Tone::Neutral};
    }
    return {};
}

QString canceledWords(const OrderLine &line) {
    if (line.canceled == 0)
        return {};
    return line.canceled == line.quantity
               ? OrderTexts::tr("Canceled")
               : OrderTexts::tr("%1 of %2 canceled").arg(format::count(line.canceled), format::count(line.quantity));
}

QList<ParcelItem> parcelItems(const Order &order) {
    QList<ParcelItem> items;
    for (const auto &parcel : order.shipments) {
        const auto words = parcelWords(parcel);
        ParcelItem item;
        item.title = order.shipments.size() == 1
                         ? OrderTexts::tr("Parcel")
                         : OrderTexts::tr("Parcel %1 of %2")
                               .arg(format::count(items.size() + 1), format::count(order.shipments.size()));
        item.stateText = words.text;
        item.tone = words.tone;
        item.time = words.detail;
        item.content = returnTitle(order, parcel.lines);
        item.tracking = QString(parcel.tracking.carrier + u' ' + parcel.tracking.number).trimmed();
        item.trackingUrl = webAddress(parcel.tracking.url);
        items.append(item);
    }
    return items;
}

bool hasInvoice(const Order &order) {
    return !order.number.isEmpty() && (order.state == OrderState::Placed || order.state == OrderState::Completed);
}

QString deliveryNameOf(const Order &order, const std::optional<Vendor> &vendor) {
    if (vendor) {
        for (const auto &method : vendor->deliveryMethods) {
            if (method.code == order.deliveryCode)
                return method.name;
        }
    }
    return order.deliveryCode;
}

QString invoiceFileName(const Order &order) {
    return OrderTexts::tr("Invoice %1").arg(order.number) + QStringLiteral(".pdf");
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

QuoteItem sumsOf(const Order &order, bool forShop) {
    Quote quote;
    VendorQuote part;
    part.discounts = order.discounts;
    part.taxes = order.taxes;
    for (auto &discount : part.discounts) {
        if (forShop && discount.byPlatform)
            discount.name =
                localText(QStringLiteral("en"),
                          OrderTexts::tr("%1, paid by the marketplace").arg(discount.name.in(QLocale().name())));
    }
    quote.vendors = {part};
    quote.taxIncluded = order.taxIncluded;
    quote.subtotal = order.subtotal;
    quote.shipping = order.shipping;
    quote.tax = order.tax;
    quote.discount = order.discount;
    quote.total = order.total;
    quote.converted = order.converted;
    auto item = quoteItem(quote);
    if (order.restCanceledAt != 0) {
        const auto worth = worthOfCanceled(order);
        item.canceled = format::money({-worth.minor, worth.currency});
        item.remaining = format::money({order.total.minor - worth.minor, worth.currency});
    }
    return item;
}

} // namespace aura::app
