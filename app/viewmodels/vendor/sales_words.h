// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/vendor_analytics.h>
#include <aura/domain/sales.h>

#include <QString>

#include <functional>
#include <optional>

namespace aura::app {

std::int64_t valueOf(const SalesTotals &totals, VendorAnalyticsModel::Measure measure);
/// An amount or a number, as the measure is; "–" for an amount without a currency.
QString valueText(std::int64_t value, VendorAnalyticsModel::Measure measure, Currency currency);
/// Whether more of it is good news.
bool isWelcome(VendorAnalyticsModel::Measure measure);
/// 0 to 1; 0 of nothing.
double shareOf(std::int64_t value, std::int64_t all);
/// What a chart ends with above: 2, 4, 6, 8 or 10 times a power of ten, so that half of it can be said as well.
std::int64_t topOf(std::int64_t highest);

/// By how many whole percent more or less, at most 9,999; nothing where before there was nothing.
std::optional<int> changeInPercent(std::int64_t now, std::int64_t before);
/// "+12 %", "-3 %", "0 %" as the locale writes it.
QString signedPercentText(int percent);
/// "12 %" of a share between 0 and 1; "< 1 %" where it is less than half of one and not nothing.
QString percentText(double share);

/// "2 Mar" or, of months, "Mar 2026": below a point of a chart.
QString pointLabel(QDate first, SalesStep step);
/// The same in full: "Monday, 2 March 2026", "02/03/26 – 08/03/26", "March 2026".
QString pointText(QDate first, QDate last, SalesStep step);
/// "02/03/26 – 31/03/26"
QString daysText(const SalesPeriod &period);
/// A day as the locale writes short dates, or as 2026-03-02. Invalid for what is none.
QDate dayFromText(const QString &text);

/// Tables for other programs: English headings, a comma between fields, plain numbers, CRLF (RFC 4180). What a
/// spreadsheet would take for a formula is marked as text.
QByteArray salesCsv(const SalesReport &report);
/// Every product that was sold, the most revenue first.
QByteArray productCsv(const SalesReport &report, const std::function<QString(const Id &)> &nameOf);

} // namespace aura::app
