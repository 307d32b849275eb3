// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/vendor_desk.h>

#include <QTimeZone>

namespace aura::app {

/// How a variant's stock stands for its vendor. Untracked stock never runs out.
enum class StockState { Fine, Low, Out, Untracked };
/// `level` may be nullptr: nothing was ever on the shelf.
StockState stockStateOf(const DeskVariant &variant, const aura::StockLevel *level);
/// Whether somebody still looks after the product's stock: it is sold, or about to be.
bool keepsStock(const DeskProduct &product);

/// The lowest and the highest price; nothing without variants.
std::optional<std::pair<UnitPrice, UnitPrice>> pricesOf(const DeskProduct &product);
/// What can be sold of all counted variants; nothing when none is counted.
std::optional<std::int64_t> stockOf(const DeskProduct &product, const VendorDesk &desk);

/// What was sold on one day. Amounts in several currencies stay apart.
struct DaySales {
    QDate day;
    QList<Money> sums;
    int orders = 0;
};

/// What a vendor sold, by the days and weeks of a place. Canceled and unconfirmed orders do not count.
struct SalesFigures {
    DaySales today;
    DaySales week;        ///< Since the first day of this week; `day` is that day.
    DaySales lastWeek;    ///< The week before, up to the same moment, so that Tuesday is compared with Tuesday.
    QList<DaySales> days; ///< The last 14, the oldest first; today is the last one.
};
SalesFigures salesOf(const QList<Order> &orders, UnixMillis now, const QTimeZone &zone, Qt::DayOfWeek firstOfWeek);

/// By how many percent more or less; nothing where that says nothing: before there was nothing, or in another currency.
std::optional<int> changePercent(const QList<Money> &now, const QList<Money> &before);

/// Which orders wait for what.
bool waitsForPacking(const Order &order);
bool waitsForShipping(const Order &order);
bool isOnItsWay(const Order &order);
/// A return waits for the vendor's word, or the goods are back and the money is not.
bool hasReturnToDecide(const Order &order);

} // namespace aura::app
