// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/money.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>

namespace aura {

namespace {

__extension__ using Wide = __int128;

constexpr Wide int64Max = std::numeric_limits<std::int64_t>::max();
constexpr Wide int64Min = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t microsPerMajor = 1'000'000;
constexpr std::int64_t largestMicros = 1'000'000'000'000 * microsPerMajor;

// ISO 4217 active codes whose exponent is 2; the others are listed with theirs.
constexpr std::string_view twoDecimals =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP "
    "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR "
    "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
    "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP "
    "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL";
constexpr std::string_view noDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view threeDecimals = "BHD IQD JOD KWD LYD OMR TND";

bool lists(std::string_view codes, std::string_view code) {
    return codes.find(code) != std::string_view::npos;
}

std::int64_t powerOfTen(int exponent) {
    std::int64_t result = 1;
    while (exponent-- > 0)
        result *= 10;
    return result;
}

Error tooLarge() {
    return {ErrorCode::TooLarge, QStringLiteral("amount out of range")};
}

Result<std::int64_t> narrow(Wide value) {
    if (value > int64Max || value < int64Min)
        return tooLarge();
    return static_cast<std::int64_t>(value);
}

/// value / divisor, halves away from zero; divisor positive.
Wide divideRounded(Wide value, Wide divisor) {
    const Wide half = divisor / 2;
    return value >= 0 ? (value + half) / divisor : -((-value + half) / divisor);
}

/// Reads digits[.digits] as an integer scaled by 10^decimals; more decimals than that are an error unless zero.
Result<std::int64_t> scaledDecimal(QStringView text, int decimals) {
    const Error malformed{ErrorCode::InvalidArgument,
                          QStringLiteral("not a decimal number: ") + text.left(40).toString()};
    Wide value = 0;
    int fraction = -1;
    bool anyDigit = false;
    for (const QChar c : text) {
        if (c == u'.' && fraction < 0 && anyDigit) {
            fraction = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return malformed;
        anyDigit = true;
        const int digit = c.unicode() - u'0';
        if (fraction >= 0 && fraction >= decimals) {
            if (digit != 0) {
                return Error{ErrorCode::InvalidArgument,
                             QStringLiteral("more than %1 decimals: ").arg(decimals) + text.left(40).toString()};
            }
            continue;
        }
        if (fraction >= 0)
            ++fraction;
        value = value * 10 + digit;
        if (value > int64Max)
            return tooLarge();
    }
    if (!anyDigit || text.endsWith(u'.'))
        return malformed;
    value *= powerOfTen(decimals - std::max(fraction, 0));
    return narrow(value);
}

QString scaledToString(std::int64_t value, int decimals) {
    const bool negative = value < 0;
    // Negating in unsigned arithmetic is defined for the smallest value too.
    const std::uint64_t magnitude =
        negative ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    QString digits = QString::number(magnitude);
    if (decimals > 0) {
        if (digits.size() <= decimals)
            digits.prepend(QString(decimals + 1 - digits.size(), u'0'));
        digits.insert(digits.size() - decimals, u'.');
    }
    return negative ? QString(u'-' + digits) : digits;
}

} // namespace

Result<Currency> Currency::parse(QStringView code) {
    const QByteArray latin = code.toLatin1();
    const std::string_view text(latin.constData(), static_cast<std::size_t>(latin.size()));
    const bool wellFormed =
        text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!wellFormed || !(lists(twoDecimals, text) || lists(noDecimals, text) || lists(threeDecimals, text)))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not a currency code: ") + code.left(16).toString()};
    Currency currency;
    std::copy(text.begin(), text.end(), currency.m_code.begin());
    return currency;
}

Currency Currency::of(const char (&code)[4]) {
    const auto parsed = parse(QString::fromLatin1(code));
    assert(parsed);
    return parsed ? *parsed : Currency{};
}

QString Currency::code() const {
    return isNone() ? QString{} : QString::fromLatin1(m_code.data(), 3);
}

int Currency::exponent() const {
    const std::string_view code(m_code.data(), 3);
    if (lists(noDecimals, code))
        return 0;
    return lists(threeDecimals, code) ? 3 : 2;
}

Result<Money> add(Money a, Money b) {
    if (a.currency != b.currency) {
        if (a.currency.isNone() && a.minor == 0)
            return b;
        if (b.currency.isNone() && b.minor == 0)
            return a;
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("currencies differ: %1, %2").arg(a.currency.code(), b.currency.code())};
    }
    AURA_ASSIGN(const auto minor, narrow(Wide{a.minor} + b.minor));
    return Money{minor, a.currency};
}

Result<Money> subtract(Money a, Money b) {
    AURA_ASSIGN(const auto negated, narrow(-Wide{b.minor}));
    return add(a, Money{negated, b.currency});
}

QString toDecimalString(Money money) {
    return scaledToString(money.minor, money.currency.exponent());
}

Result<Money> moneyFromDecimal(QStringView text, Currency currency) {
    const bool negative = text.startsWith(u'-');
    AURA_ASSIGN(const auto value, scaledDecimal(negative ? text.mid(1) : text, currency.exponent()));
    return Money{negative ? -value : value, currency};
}

Result<UnitPrice> unitPriceFromDecimal(QStringView text, Currency currency) {
    if (text.startsWith(u'-'))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("negative price: ") + text.left(40).toString()};
    AURA_ASSIGN(const auto micros, scaledDecimal(text, 6));
    if (micros > largestMicros)
        return tooLarge();
    return UnitPrice{micros, currency};
}

QString toDecimalString(UnitPrice price) {
    QString text = scaledToString(price.micros, 6);
    const int keep = price.currency.exponent();
    int drop = 0;
    while (drop < 6 - keep && text[text.size() - 1 - drop] == u'0')
        ++drop;
    text.chop(drop);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

namespace {

/// `numerator` / `denominator` micros as a price in the steps of `like`.
Result<UnitPrice> roundedLike(UnitPrice like, Wide numerator, std::int64_t denominator) {
    std::int64_t step = microsPerMajor / powerOfTen(like.currency.exponent());
    while (step > 1 && like.micros % step != 0)
        step /= 10;
    const Wide micros = divideRounded(numerator, Wide{denominator} * step) * step;
    if (micros <= 0)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("no price is left")};
    if (micros > largestMicros)
        return tooLarge();
    return UnitPrice{static_cast<std::int64_t>(micros), like.currency};
}

} // namespace

Result<UnitPrice> raisedBy(UnitPrice price, std::int64_t basisPoints) {
    return roundedLike(price, Wide{price.micros} * (Wide{10'000} + basisPoints), 10'000);
}

Result<UnitPrice> raisedByAmount(UnitPrice price, std::int64_t micros) {
    return roundedLike(price, Wide{price.micros} + micros, 1);
}

Result<Money> lineTotal(UnitPrice price, std::int64_t quantity) {
    if (quantity < 0)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("negative quantity")};
    const std::int64_t microsPerMinor = microsPerMajor / powerOfTen(price.currency.exponent());
    AURA_ASSIGN(const auto minor, narrow(divideRounded(Wide{price.micros} * quantity, microsPerMinor)));
    return Money{minor, price.currency};
}

std::vector<std::int64_t> spread(std::int64_t total, const std::vector<std::int64_t> &weights) {
    std::vector<std::int64_t> parts(weights.size(), 0);
    if (weights.empty())
        return parts;
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide{0});
    if (sum == 0) {
        parts.front() = total;
        return parts;
    }
    const bool negative = total < 0;
    const Wide magnitude = negative ? -Wide{total} : Wide{total};
    std::vector<Wide> remainders(weights.size());
    Wide assigned = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide exact = magnitude * weights[i];
        parts[i] = static_cast<std::int64_t>(exact / sum);
        remainders[i] = exact % sum;
        assigned += parts[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; assigned < magnitude; ++i, ++assigned)
        ++parts[order[i]];
    if (negative) {
        for (auto &part : parts)
            part = -part;
    }
    return parts;
}

Result<Money> percentage(Money amount, std::int64_t basisPoints) {
    AURA_ASSIGN(const auto minor, narrow(divideRounded(Wide{amount.minor} * basisPoints, 10'000)));
    return Money{minor, amount.currency};
}

} // namespace aura
