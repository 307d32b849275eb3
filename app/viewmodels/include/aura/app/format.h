// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/exchange.h>
#include <aura/domain/money.h>
#include <aura/ports/clock.h>

#include <QLocale>
#include <QString>

#include <optional>

/// How values are shown to people: the only place that knows locales. Pure functions, callable from any thread.
namespace aura::app::format {

/// "12,50 €" or "$12.50", as the locale writes it. Empty for a zero without currency.
QString money(Money amount, const QLocale &locale = {});
/// Like money(), with as many decimals as the price really has ("$0.5523").
QString price(UnitPrice price, const QLocale &locale = {});
/// Sums in several currencies, joined by " + ".
QString moneyList(const QList<Money> &amounts, const QLocale &locale = {});

/// The currency in which the person reads prices, with the rates to get there; none: prices are shown as they are. One
/// for the program, as the default locale is. Any thread.
void setShownCurrency(Currency currency, const ExchangeRates &rates);
Currency shownCurrency();
/// In which an amount of a currency is shown: the person's where there is a rate, otherwise its own.
Currency shownAs(Currency currency);
/// What an amount comes to in the person's currency; nothing where that is its own or there is no rate.
std::optional<Money> converted(Money amount);
std::optional<UnitPrice> converted(UnitPrice price);
/// As money(), price() and moneyList(), converted where there is a rate and marked as such ("≈ $12.34"). A list of
/// which all can be converted is one sum.
QString shownMoney(Money amount, const QLocale &locale = {});
QString shownPrice(UnitPrice price, const QLocale &locale = {});
QString shownMoneyList(const QList<Money> &amounts, const QLocale &locale = {});
/// "≈ $12.34 (1 EUR = 1.0845 USD)": what a total came to when it was agreed to. `total` is what is paid.
QString conversion(const Conversion &conversion, Currency paidIn, const QLocale &locale = {});

QString count(std::int64_t number, const QLocale &locale = {});
/// "4.3"; empty when nobody rated.
QString rating(std::int64_t sum, std::int64_t count, const QLocale &locale = {});
/// "just now", "3 min ago", "2 h ago", "yesterday", then the date.
QString ago(UnixMillis then, UnixMillis now, const QLocale &locale = {});
/// What a line of a cart or an order is of: "Mug, Blue"; the variant only where it says something that the product's
/// name does not.
QString lineName(const QString &product, const QString &variant);
bool saysMore(const QString &product, const QString &variant);
/// The long date of the locale.
QString date(UnixMillis time, const QLocale &locale = {});
QString dateTime(UnixMillis time, const QLocale &locale = {});

} // namespace aura::app::format
