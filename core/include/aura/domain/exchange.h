// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/money.h>
#include <aura/ports/clock.h>

#include <QList>

#include <optional>

namespace aura {

/// How many major units of one currency a major unit of another is worth, in 10^-12: 1.0845 is 1'084'500'000'000.
using ExchangeRate = std::int64_t;
inline constexpr ExchangeRate rateUnit = 1'000'000'000'000;

/// Reads a decimal number with at most 12 decimals, above 0 and below 9,000,000. InvalidArgument for anything else.
Result<ExchangeRate> exchangeRateFromDecimal(QStringView text);
/// The shortest exact decimal form: "1.0845".
QString toDecimalString(ExchangeRate rate);

struct CurrencyRate {
    Currency currency;
    ExchangeRate rate = 0; ///< Of the table's base.

    friend bool operator==(const CurrencyRate &, const CurrencyRate &) = default;
};

/// The shop's table of rates, as its administrator has set it. Prices stay in their vendor's currency; the table says
/// what people who think in another one are shown.
struct ExchangeRates {
    Currency base; ///< None: the shop converts nothing.
    UnixMillis setAt = 0;
    QList<CurrencyRate> rates; ///< By code, without the base.

    friend bool operator==(const ExchangeRates &, const ExchangeRates &) = default;
};
inline constexpr qsizetype mostRates = 200;
/// InvalidArgument for rates without a base, of the base itself, of a currency twice, not in their order, outside
/// 0.000001 … 1,000,000, or too many.
Status validateExchangeRates(const ExchangeRates &rates);

/// The base and what the table has a rate for, by code; empty without a base.
QList<Currency> currenciesOf(const ExchangeRates &rates);

/// What one major unit of `from` is worth in `to`, rounded half up to 12 decimals when both are converted through the
/// base; exactly 1 for the same currency. Nothing when the table does not know one of them.
std::optional<ExchangeRate> rateBetween(const ExchangeRates &rates, Currency from, Currency to);

/// An amount at a rate, rounded once, half away from zero, to the minor unit of `to`: none for JPY, three decimals for
/// KWD. TooLarge beyond 10^15 minor units.
Result<Money> convert(Money amount, Currency to, ExchangeRate rate);
/// A price at a rate, for showing it. It is rounded to the minor unit like an amount; one that has a fraction of a
/// minor unit itself (0.0042 EUR a piece) keeps two decimals more.
Result<UnitPrice> convert(UnitPrice price, Currency to, ExchangeRate rate);

/// A total in the currency in which a person reads prices, as it was when they agreed to it. What is paid is the total
/// in the vendor's currency; this one is kept with the order, whatever the rates become.
struct Conversion {
    Money total;
    ExchangeRate rate = 0; ///< From the order's currency to the total's.
    UnixMillis ratesSetAt = 0;

    friend bool operator==(const Conversion &, const Conversion &) = default;
};
/// Nothing when `to` is none or the total's own currency, or the table does not know the pair.
std::optional<Conversion> conversionOf(Money total, Currency to, const ExchangeRates &rates);
/// The parts of a converted total that belong to `totals`, which sum to what was converted: by largest remainder, so
/// that the converted parts sum to the converted total.
QList<Conversion> spreadConversion(const Conversion &whole, const QList<Money> &totals);

} // namespace aura
