// SPDX-License-Identifier: Apache-2.0
#include "vendor/sales_words.h"

#include <aura/app/format.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

using Measure = VendorAnalyticsModel::Measure;

constexpr int mostPercent = 9'999;

struct SalesWords {
    Q_DECLARE_TR_FUNCTIONS(aura::app::SalesWords)
};

bool isMoney(Measure measure) {
    return measure == Measure::Revenue || measure == Measure::Basket || measure == Measure::Refunded;
}

QByteArray field(const QString &text) {
    QString plain = text;
    if (!plain.isEmpty() && u"=+-@\t\r"_s.contains(plain.front()))
        plain.prepend(u'\'');
    if (plain.contains(u'"') || plain.contains(u',') || plain.contains(u'\n') || plain.contains(u'\r'))
        plain = u'"' + plain.replace(u'"', "\"\""_L1) + u'"';
    return plain.toUtf8();
}

QByteArray amount(std::int64_t minor, Currency currency) {
    return currency.isNone() ? QByteArray("0") : toDecimalString(Money{minor, currency}).toUtf8();
}

QByteArray row(const QByteArrayList &fields) {
    return fields.join(',') + "\r\n";
}

} // namespace

std::int64_t valueOf(const SalesTotals &totals, Measure measure) {
    switch (measure) {
    case Measure::Revenue:
        return totals.revenue;
    case Measure::Orders:
        return totals.orders;
    case Measure::Units:
        return totals.units;
    case Measure::Basket:
        return totals.averageBasket();
    case Measure::Returned:
        return totals.returned;
    case Measure::Refunded:
        return totals.refunded;
    }
    return 0;
}

bool isWelcome(Measure measure) {
    return measure != Measure::Returned && measure != Measure::Refunded;
}

QString valueText(std::int64_t value, Measure measure, Currency currency) {
    if (!isMoney(measure))
        return format::count(value);
    return currency.isNone() ? u"–"_s : format::money({value, currency});
}

double shareOf(std::int64_t value, std::int64_t all) {
    return all > 0 ? std::clamp(static_cast<double>(value) / static_cast<double>(all), 0.0, 1.0) : 0;
}

std::int64_t topOf(std::int64_t highest) {
    std::int64_t unit = 1;
    while (highest > 10 * unit)
        unit *= 10;
    return std::max<std::int64_t>(2, (highest + 2 * unit - 1) / (2 * unit) * 2) * unit;
}

std::optional<int> changeInPercent(std::int64_t now, std::int64_t before) {
    if (before <= 0)
        return std::nullopt;
    const auto was = static_cast<double>(before);
    return static_cast<int>(
        std::clamp(std::round((static_cast<double>(now) - was) * 100 / was), -100.0, double{mostPercent}));
}

QString signedPercentText(int percent) {
    const QLocale locale;
    const QString sign = percent > 0 ? locale.positiveSign() : QString();
    return sign + locale.toString(percent) + QChar(QChar::Nbsp) + locale.percent();
}

QString percentText(double share) {
    const QLocale locale;
    const auto percent = static_cast<int>(std::round(share * 100));
    const auto text = locale.toString(std::max(percent, share > 0 ? 1 : 0)) + QChar(QChar::Nbsp) + locale.percent();
    return percent == 0 && share > 0 ? SalesWords::tr("< %1", "less than a percentage").arg(text) : text;
}

QString pointLabel(QDate first, SalesStep step) {
    const QLocale locale;
    const auto month = locale.standaloneMonthName(first.month(), QLocale::ShortFormat);
    if (step == SalesStep::Month)
        return SalesWords::tr("%1 %2", "month and year").arg(month, QString::number(first.year()));
    return SalesWords::tr("%1 %2", "day and month").arg(locale.toString(first.day()), month);
}

QString pointText(QDate first, QDate last, SalesStep step) {
    const QLocale locale;
    switch (step) {
    case SalesStep::Day:
        return locale.toString(first, QLocale::LongFormat);
    case SalesStep::Week:
        return daysText({first, last});
    case SalesStep::Month:
        break;
    }
    return SalesWords::tr("%1 %2", "month and year")
        .arg(locale.standaloneMonthName(first.month(), QLocale::LongFormat), QString::number(first.year()));
}

QString daysText(const SalesPeriod &period) {
    const QLocale locale;
    const auto first = locale.toString(period.first, QLocale::ShortFormat);
    return period.first == period.last
               ? first
               : SalesWords::tr("%1 – %2").arg(first, locale.toString(period.last, QLocale::ShortFormat));
}

QDate dayFromText(const QString &text) {
    const auto plain = text.trimmed();
    if (const auto day = QDate::fromString(plain, Qt::ISODate); day.isValid())
        return day;
    const auto day = QLocale().toDate(plain, QLocale::ShortFormat);
    // Where years are written with two digits, they are of this century.
    return day.isValid() && day.year() < 1'970 ? day.addYears(100) : day;
}

QByteArray salesCsv(const SalesReport &report) {
    QByteArray csv =
        row({"period", "from", "orders", "units", "revenue", "average_basket", "returned", "refunded", "currency"});
    const auto add = [&](const QByteArray &period, const QList<SalesPoint> &points) {
        for (const auto &point : points) {
            const auto &totals = point.totals;
            csv += row({period, point.first.toString(Qt::ISODate).toUtf8(), QByteArray::number(qint64{totals.orders}),
                        QByteArray::number(qint64{totals.units}), amount(totals.revenue, report.currency),
                        amount(totals.averageBasket(), report.currency), QByteArray::number(qint64{totals.returned}),
                        amount(totals.refunded, report.currency), report.currency.code().toUtf8()});
        }
    };
    add("before", report.pointsBefore);
    add("now", report.points);
    return csv;
}

QByteArray productCsv(const SalesReport &report, const std::function<QString(const Id &)> &nameOf) {
    QByteArray csv = row({"product", "name", "units", "revenue", "currency"});
    for (const auto &share : report.products)
        csv += row({share.id.toString().toUtf8(), field(nameOf(share.id)), QByteArray::number(qint64{share.units}),
                    amount(share.revenue, report.currency), report.currency.code().toUtf8()});
    return csv;
}

} // namespace aura::app
