// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/items.h>
#include <aura/sync/types.h>

namespace aura::app {

/// How an order stands, in honest words: what is queued is not ordered yet.
struct OrderWords {
    QString text;
    QString detail;
    Tone tone = Tone::Neutral;
};

/// The operations that say something of an order: the queued submission behind it, and the newest change of it (a
/// cancellation, a return) that the shop has not taken. nullptr when there is none. They point into `queue`.
struct OrderQueue {
    const sync::QueueEntry *submission = nullptr;
    const sync::QueueEntry *change = nullptr;
};
OrderQueue queueOf(const sync::OrderView &view, const QList<sync::QueueEntry> &queue);

OrderWords wordsFor(const sync::OrderView &view, const OrderQueue &queue);
QList<TimelineItem> timelineOf(const sync::OrderView &view, const OrderQueue &queue);
/// Why a change of the order waits, or was not taken; no text when there is none.
OrderWords changeWords(const OrderQueue &queue);
/// "Return of 2 × Mug"
QString returnTitle(const Order &order, const QList<LinePart> &parts);
QString returnReasonText(ReturnReason reason);
OrderWords returnWords(const OrderReturn &entry);
OrderWords parcelWords(const Shipment &parcel);
/// An order's parcels, the oldest first.
/// "1 of 3 canceled", "Canceled"; empty when all of the line comes.
QString canceledWords(const OrderLine &line);
QList<ParcelItem> parcelItems(const Order &order);
/// "Order A-2026-000123"
QString orderTitle(const Order &order);
/// `forShop`: it is told what of the discounts the platform pays.
QuoteItem sumsOf(const Order &order, bool forShop = false);

} // namespace aura::app
