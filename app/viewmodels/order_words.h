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

/// `entry` is the queued submission behind the order, or nullptr.
OrderWords wordsFor(const sync::OrderView &view, const sync::QueueEntry *entry);
QList<TimelineItem> timelineOf(const sync::OrderView &view, const sync::QueueEntry *entry);
/// "Order A-2026-000123"
QString orderTitle(const Order &order);
QString paymentWords(const Order &order);
QuoteItem sumsOf(const Order &order);

} // namespace aura::app
