// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/exchange.h>

#include <algorithm>
#include <limits>

namespace aura {

namespace {

__extension__ using Wide = __int128;

constexpr ExchangeRate smallestRate = rateUnit / 1'000'000;
constexpr ExchangeRate largestRate = rateUnit * 1'000'000;
// Between two currencies of a table a rate may be larger than any in it.
constexpr ExchangeRate largestReadable = rateUnit * 9'000'000;
constexpr std::int64_t largestAmount = 1'000'000'000'000'000;
constexpr int microDecimals = 6;

Error invalid(const QString &why) {
    return {ErrorCode::InvalidArgument, why};
}

Wide powerOfTen(int exponent) {
    Wide result = 1;
    while (exponent-- > 0)
        result *= 10;
    return result;
}

/// value / divisor, halves away from zero; divisor positive.
Wide divideRounded(Wide value, Wide divisor) {
    const Wide half = divisor / 2;
    return value >= 0 ? (value + half) / divisor : -((-value + half) / divisor);
}

/// `value`, which has `decimals`, at a rate and with `wanted` decimals.
Result<std::int64_t> atRate(std::int64_t value, int decimals, int wanted, ExchangeRate rate) {
    if (value > largestAmount || value < -largestAmount)
        return Error{ErrorCode::TooLarge, QStringLiteral("amount out of range")};
    Wide numerator = Wide{value} * rate;
    Wide divisor = rateUnit;
    if (wanted >= decimals)
        numerator *= powerOfTen(wanted - decimals);
    else
        divisor *= powerOfTen(decimals - wanted);
    const Wide result = divideRounded(numerator, divisor);
    if (result > std::numeric_limits<std::int64_t>::max() || result < std::numeric_limits<std::int64_t>::min())
        return Error{ErrorCode::TooLarge, QStringLiteral("amount out of range")};
    return static_cast<std::int64_t>(result);
}

std::optional<ExchangeRate> rateOf(const ExchangeRates &rates, Currency currency) {
    if (currency == rates.base)
        return rateUnit;
    const auto found = std::find_if(rates.rates.cbegin(), rates.rates.cend(),
                                    [&](const CurrencyRate &entry) { return entry.currency == currency; });
    return found == rates.rates.cend() ? std::nullopt : std::optional(found->rate);
}

} // namespace

Result<ExchangeRate> exchangeRateFromDecimal(QStringView text) {
    constexpr int decimals = 12;
    constexpr int longest = 30;
    const auto malformed = invalid(QStringLiteral("not a rate: ") + text.left(longest).toString());
    const auto point = text.indexOf(u'.');
    const auto whole = point < 0 ? text : text.first(point);
    const auto fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    const auto areDigits = [](QStringView digits) {
        return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    // More digits before the point than the largest rate has would be out of bounds anyway.
    if (whole.isEmpty() || whole.size() > decimals || fraction.size() > decimals ||
        (point >= 0 && fraction.isEmpty()) || !areDigits(whole) || !areDigits(fraction))
        return malformed;
    Wide rate = whole.toLongLong();
    for (int i = 0; i < decimals; ++i)
        rate = rate * 10 + (i < fraction.size() ? fraction[i].unicode() - u'0' : 0);
    if (rate <= 0 || rate >= largestReadable)
        return malformed;
    return static_cast<ExchangeRate>(rate);
}

QString toDecimalString(ExchangeRate rate) {
    QString text = QString::number(rate / rateUnit);
    auto fraction = QString::number(rate % rateUnit).rightJustified(12, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? text : QString(text + u'.' + fraction);
}

Status validateExchangeRates(const ExchangeRates &rates) {
    if (rates.base.isNone() && !rates.rates.isEmpty())
        return invalid(QStringLiteral("rates without a base"));
    if (rates.rates.size() > mostRates)
        return invalid(QStringLiteral("too many rates"));
    for (qsizetype i = 0; i < rates.rates.size(); ++i) {
        const auto &entry = rates.rates[i];
        if (entry.currency.isNone() || entry.currency == rates.base)
            return invalid(QStringLiteral("a rate of the base itself"));
        if (entry.rate < smallestRate || entry.rate > largestRate)
            return invalid(QStringLiteral("the rate of %1 is out of bounds").arg(entry.currency.code()));
        if (i > 0 && !(rates.rates[i - 1].currency < entry.currency))
            return invalid(QStringLiteral("%1 is not in its place or stands twice").arg(entry.currency.code()));
    }
    return {};
}

QList<Currency> currenciesOf(const ExchangeRates &rates) {
    QList<Currency> currencies;
    if (rates.base.isNone())
        return currencies;
    currencies.append(rates.base);
    for (const auto &entry : rates.rates)
        currencies.append(entry.currency);
    std::sort(currencies.begin(), currencies.end());
    return currencies;
}

std::optional<ExchangeRate> rateBetween(const ExchangeRates &rates, Currency from, Currency to) {
    if (from.isNone() || to.isNone())
        return std::nullopt;
    if (from == to)
        return rateUnit;
    if (rates.base.isNone())
        return std::nullopt;
    const auto ofFrom = rateOf(rates, from);
    const auto ofTo = rateOf(rates, to);
    if (!ofFrom || !ofTo || *ofFrom <= 0 || *ofTo <= 0)
        return std::nullopt;
    const Wide rate = divideRounded(Wide{*ofTo} * rateUnit, *ofFrom);
    if (rate <= 0 || rate >= largestReadable)
        return std::nullopt;
    return static_cast<ExchangeRate>(rate);
}

Result<Money> convert(Money amount, Currency to, ExchangeRate rate) {
    AURA_ASSIGN(const auto minor, atRate(amount.minor, amount.currency.exponent(), to.exponent(), rate));
    return Money{minor, to};
}

Result<UnitPrice> convert(UnitPrice price, Currency to, ExchangeRate rate) {
    const auto ofMinor = static_cast<std::int64_t>(powerOfTen(microDecimals - price.currency.exponent()));
    const bool fine = price.micros % ofMinor != 0;
    const int decimals = std::min(microDecimals, to.exponent() + (fine ? 2 : 0));
    AURA_ASSIGN(const auto scaled, atRate(price.micros, microDecimals, decimals, rate));
    const Wide micros = Wide{scaled} * powerOfTen(microDecimals - decimals);
    if (micros > std::numeric_limits<std::int64_t>::max())
        return Error{ErrorCode::TooLarge, QStringLiteral("price out of range")};
    return UnitPrice{static_cast<std::int64_t>(micros), to};
}

std::optional<Conversion> conversionOf(Money total, Currency to, const ExchangeRates &rates) {
    if (to.isNone() || total.currency == to)
        return std::nullopt;
    const auto rate = rateBetween(rates, total.currency, to);
    if (!rate)
        return std::nullopt;
    const auto converted = convert(total, to, *rate);
    if (!converted)
        return std::nullopt;
    return Conversion{*converted, *rate, rates.setAt};
}

QList<Conversion> spreadConversion(const Conversion &whole, const QList<Money> &totals) {
    std::vector<std::int64_t> weights;
    weights.reserve(static_cast<std::size_t>(totals.size()));
    for (const auto &total : totals)
        weights.push_back(std::max<std::int64_t>(0, total.minor));
    QList<Conversion> parts;
    for (const auto minor : spread(whole.total.minor, weights))
        parts.append({{minor, whole.total.currency}, whole.rate, whole.ratesSetAt});
    return parts;
}

} // namespace aura
