// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>

#include <QByteArray>

#include <functional>

namespace aura::app {

/// What is printed for whoever packs.
struct Slips {
    enum class Kind {
        PickList,    ///< What is to be fetched for all of the orders, an article once.
        PackingSlip, ///< What is in a parcel, without prices; a page an order.
    };
    Kind kind = Kind::PackingSlip;
    QList<Order> orders;
    UnixMillis printedAt = 0;
};

/// Draws slips. The view models know nothing of drawing: main() hands this to them.
using SlipMaker = std::function<Result<QByteArray>(const Slips &)>;

/// A line of a pick list: how many of a variant are wanted, and for how many orders.
struct PickEntry {
    Id variantId;
    QString sku;
    QString name;
    std::int64_t quantity = 0;
    int orders = 0;
};
/// What is left to send of them, by SKU, then by name, as shelves are.
QList<PickEntry> pickList(const QList<Order> &orders);

/// The order as if it were nothing but what is in a parcel: what its slip shows.
Order contentOf(Order order, const QList<LinePart> &content, const Tracking &tracking);

/// "Pick list.pdf", "Packing slip A-2026-000123.pdf"
QString slipFileName(const Slips &slips);

} // namespace aura::app
