// SPDX-License-Identifier: Apache-2.0
#include "vendor/desk_figures.h"

#include <aura/domain/sales.h>

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace aura::app {

namespace {

constexpr int shownDays = 14;

void count(DaySales &sales, const Order &order) {
    ++sales.orders;
    for (auto &sum : sales.sums) {
        if (sum.currency == order.total.currency) {
            if (const auto more = add(sum, order.total))
                sum = *more;
            return;
        }
    }
    sales.sums.append(order.total);
}

} // namespace

StockState stockStateOf(const DeskVariant &variant, const aura::StockLevel *level) {
    if (!variant.trackInventory)
        return StockState::Untracked;
    if (level == nullptr || available(*level) <= 0)
        return StockState::Out;
    return available(*level) <= level->lowThreshold ? StockState::Low : StockState::Fine;
}

bool keepsStock(const DeskProduct &product) {
    return product.status == ProductStatus::Published || product.status == ProductStatus::Proposed ||
           product.status == ProductStatus::Draft;
}

std::optional<std::pair<UnitPrice, UnitPrice>> pricesOf(const DeskProduct &product) {
    if (product.variants.isEmpty())
        return std::nullopt;
    const auto [low, high] =
        std::minmax_element(product.variants.cbegin(), product.variants.cend(),
                            [](const DeskVariant &a, const DeskVariant &b) { return a.price.micros < b.price.micros; });
    return std::pair(low->price, high->price);
}

std::optional<std::int64_t> stockOf(const DeskProduct &product, const VendorDesk &desk) {
    std::optional<std::int64_t> sum;
    for (const auto &variant : product.variants) {
        if (!variant.trackInventory)
            continue;
        const auto *level = desk.level(variant.id);
        sum = sum.value_or(0) + (level == nullptr ? 0 : available(*level));
    }
    return sum;
}

SalesFigures salesOf(const QList<Order> &orders, UnixMillis now, const QTimeZone &zone, Qt::DayOfWeek firstOfWeek) {
    SalesFigures figures;
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now, zone);
    const QDate today = here.date();
    const QDate monday = today.addDays(-((today.dayOfWeek() - firstOfWeek + 7) % 7));
    const QDateTime aWeekAgo(today.addDays(-7), here.time(), zone);
    figures.today.day = today;
    figures.week.day = monday;
    figures.lastWeek.day = monday.addDays(-7);
    for (int i = shownDays - 1; i >= 0; --i)
        figures.days.append({today.addDays(-i), {}, 0});
    for (const auto &order : orders) {
        if (!isSale(order.state) || order.createdAt > now)
            continue;
        const QDateTime placed = QDateTime::fromMSecsSinceEpoch(order.createdAt, zone);
        const QDate day = placed.date();
        const auto age = day.daysTo(today);
        if (age < shownDays)
            count(figures.days[shownDays - 1 - age], order);
        if (age == 0)
            count(figures.today, order);
        if (day >= monday)
            count(figures.week, order);
        else if (day >= figures.lastWeek.day && placed <= aWeekAgo)
            count(figures.lastWeek, order);
    }
    return figures;
}

std::optional<int> changePercent(const QList<Money> &now, const QList<Money> &before) {
    if (before.size() != 1 || now.size() > 1 || before.first().minor <= 0)
        return std::nullopt;
    if (now.size() == 1 && now.first().currency != before.first().currency)
        return std::nullopt;
    const auto was = static_cast<double>(before.first().minor);
    const auto is = now.isEmpty() ? 0.0 : static_cast<double>(now.first().minor);
    return static_cast<int>(std::clamp(std::round((is - was) * 100 / was), -100.0, 9'999.0));
}

bool waitsForPacking(const Order &order) {
    return stepOf(order) == OrderStep::Placed;
}

bool waitsForShipping(const Order &order) {
    return stepOf(order) == OrderStep::Packed;
}

bool isOnItsWay(const Order &order) {
    return stepOf(order) == OrderStep::Shipped;
}

bool hasReturnToDecide(const Order &order) {
    return std::any_of(order.returns.cbegin(), order.returns.cend(), [](const OrderReturn &entry) {
        return entry.dispute != DisputeState::Dismissed &&
               (entry.state == ReturnState::Requested || entry.state == ReturnState::Received);
    });
}

} // namespace aura::app
