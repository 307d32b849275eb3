// SPDX-License-Identifier: Apache-2.0
#include "vendor/desk_figures.h"

#include <aura/app/app_context.h>
#include <aura/app/format.h>
#include <aura/app/vendor_today.h>

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace aura::app {

namespace {

QString sumText(const DaySales &sales) {
    return sales.sums.isEmpty() ? QStringLiteral("–") : format::moneyList(sales.sums);
}

} // namespace

VendorTodayModel::VendorTodayModel(QObject *parent)
    : AppObject(parent)
    , m_days(new ItemListModel(&DayItem::staticMetaObject, this)) {}

bool VendorTodayModel::nothingToDo() const {
    return m_toPack + m_toShip + m_low + m_out + m_unread + m_returns == 0;
}

void VendorTodayModel::attach(AppContext &app) {
    auto *desk = app.desk();
    for (const auto signal : {&VendorDesk::productsChanged, &VendorDesk::stockChanged, &VendorDesk::ordersChanged,
                              &VendorDesk::reviewsChanged, &VendorDesk::readyChanged, &VendorDesk::ageChanged})
        connect(desk, signal, this, &VendorTodayModel::refreshLater);
    desk->open();
}

void VendorTodayModel::refresh() {
    const auto &desk = *app()->desk();
    const auto count = [](const auto &list, auto &&matches) {
        return static_cast<int>(std::count_if(list.cbegin(), list.cend(), matches));
    };
    m_toPack = count(desk.orders(), waitsForPacking);
    m_toShip = count(desk.orders(), waitsForShipping);
    m_returns = count(desk.orders(), hasReturnToDecide);
    const auto read = desk.reviewsReadUntil();
    m_unread = count(desk.reviews(), [read](const Review &review) { return review.createdAt > read; });
    m_low = 0;
    m_out = 0;
    for (const auto &product : desk.products()) {
        if (!keepsStock(product))
            continue;
        for (const auto &variant : product.variants) {
            const auto state = stockStateOf(variant, desk.level(variant.id));
            m_low += state == StockState::Low ? 1 : 0;
            m_out += state == StockState::Out ? 1 : 0;
        }
    }
    m_empty = desk.products().isEmpty() && desk.orders().isEmpty();

    const QLocale locale;
    const auto now = app()->clock().now();
    const auto zone = QTimeZone::systemTimeZone();
    const auto sales = salesOf(desk.orders(), now, zone, locale.firstDayOfWeek());
    m_date = locale.toString(sales.today.day, QLocale::LongFormat);
    m_salesToday = sumText(sales.today);
    m_ordersToday = tr("%n order(s)", nullptr, sales.today.orders);
    m_salesWeek = sumText(sales.week);
    m_ordersWeek = tr("%n order(s)", nullptr, sales.week.orders);
    m_comparison.clear();
    m_tone = Tone::Neutral;
    if (const auto change = changePercent(sales.week.sums, sales.lastWeek.sums)) {
        const QString size = locale.toString(std::abs(*change)) + QChar(QChar::Nbsp) + locale.percent();
        m_tone = *change > 0 ? Tone::Positive : *change < 0 ? Tone::Warning : Tone::Neutral;
        m_comparison = *change > 0   ? tr("%1 more than last week by now").arg(size)
                       : *change < 0 ? tr("%1 less than last week by now").arg(size)
                                     : tr("As much as last week by now");
    }
    // Money where all of it is in one currency, the number of orders otherwise.
    QSet<QString> currencies;
    for (const auto &day : sales.days) {
        for (const auto &sum : day.sums)
            currencies.insert(sum.currency.code());
    }
    const bool oneCurrency = currencies.size() < 2;
    const auto height = [oneCurrency](const DaySales &day) {
        if (!oneCurrency)
            return static_cast<double>(day.orders);
        return day.sums.isEmpty() ? 0.0 : static_cast<double>(day.sums.first().minor);
    };
    double highest = 0;
    for (const auto &day : sales.days)
        highest = std::max(highest, height(day));
    QList<DayItem> days;
    for (const auto &day : sales.days) {
        DayItem item;
        item.label = locale.standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat);
        item.narrow = locale.standaloneDayName(day.day.dayOfWeek(), QLocale::NarrowFormat);
        item.text = tr("%1: %2, %3")
                        .arg(locale.toString(day.day, QLocale::LongFormat), sumText(day),
                             tr("%n order(s)", nullptr, day.orders));
        item.share = highest > 0 ? height(day) / highest : 0;
        item.today = day.day == sales.today.day;
        days.append(item);
    }
    m_days->setItems(days);
    Q_EMIT changed();
}

} // namespace aura::app
