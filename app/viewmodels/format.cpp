// SPDX-License-Identifier: Apache-2.0
#include <aura/app/format.h>

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>
#include <memory>
#include <mutex>

namespace aura::app::format {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// The sign that people expect; the ISO code where there is none or where it would be ambiguous.
QString symbol(Currency currency, const QLocale &locale) {
    const QString code = currency.code();
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code)
        return locale.currencySymbol(QLocale::CurrencySymbol);
    static const std::array<std::pair<QLatin1StringView, QStringView>, 8> symbols{{
        {"EUR"_L1, u"€"},
        {"USD"_L1, u"$"},
        {"GBP"_L1, u"£"},
        {"JPY"_L1, u"¥"},
        {"INR"_L1, u"₹"},
        {"KRW"_L1, u"₩"},
        {"ILS"_L1, u"₪"},
        {"UAH"_L1, u"₴"},
    }};
    for (const auto &[name, sign] : symbols) {
        if (name == code)
            return sign.toString();
    }
    return code + u'\u00a0';
}

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

} // namespace

QString money(Money amount, const QLocale &locale) {
    if (amount.currency.isNone())
        return {};
    const int decimals = amount.currency.exponent();
    double value = static_cast<double>(amount.minor);
    for (int i = 0; i < decimals; ++i)
        value /= 10;
    const QString text = locale.toCurrencyString(std::abs(value), symbol(amount.currency, locale), decimals);
    // Not as bookkeepers write it: in some countries that is in brackets.
    return amount.minor < 0 ? locale.negativeSign() + text : text;
}

QString price(UnitPrice price, const QLocale &locale) {
    if (price.currency.isNone())
        return {};
    const QString exact = toDecimalString(price);
    const auto point = exact.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(exact.size() - point - 1);
    return locale.toCurrencyString(static_cast<double>(price.micros) / 1e6, symbol(price.currency, locale), decimals);
}

QString moneyList(const QList<Money> &amounts, const QLocale &locale) {
    QStringList parts;
    for (const auto &amount : amounts)
        parts += money(amount, locale);
    return parts.join(u" + "_s);
}

namespace {

struct Shown {
    Currency currency;
    ExchangeRates rates;
};
std::mutex shownMutex;
std::shared_ptr<const Shown> shownNow; // guarded by the mutex

std::shared_ptr<const Shown> shown() {
    const std::scoped_lock lock(shownMutex);
    return shownNow;
}

QString marked(const QString &text) {
    return u"≈\u00a0"_s + text;
}

} // namespace

void setShownCurrency(Currency currency, const ExchangeRates &rates) {
    auto next = currency.isNone() ? nullptr : std::make_shared<const Shown>(Shown{currency, rates});
    const std::scoped_lock lock(shownMutex);
    shownNow = std::move(next);
}

Currency shownCurrency() {
    const auto now = shown();
    return now == nullptr ? Currency{} : now->currency;
}

Currency shownAs(Currency currency) {
    const auto now = shown();
    return now != nullptr && !currency.isNone() && rateBetween(now->rates, currency, now->currency) ? now->currency
                                                                                                    : currency;
}

std::optional<Money> converted(Money amount) {
    const auto now = shown();
    const auto conversion = now == nullptr ? std::nullopt : conversionOf(amount, now->currency, now->rates);
    return conversion ? std::optional(conversion->total) : std::nullopt;
}

std::optional<UnitPrice> converted(UnitPrice price) {
    const auto now = shown();
    if (now == nullptr || price.currency.isNone() || now->currency == price.currency)
        return std::nullopt;
    const auto rate = rateBetween(now->rates, price.currency, now->currency);
    const auto other = rate ? convert(price, now->currency, *rate) : Result<UnitPrice>(price);
    return rate && other ? std::optional(*other) : std::nullopt;
}

QString shownMoney(Money amount, const QLocale &locale) {
    const auto other = converted(amount);
    return other ? marked(money(*other, locale)) : money(amount, locale);
}

QString shownPrice(UnitPrice amount, const QLocale &locale) {
    const auto other = converted(amount);
    return other ? marked(price(*other, locale)) : price(amount, locale);
}

QString shownMoneyList(const QList<Money> &amounts, const QLocale &locale) {
    const auto now = shown();
    if (now == nullptr || amounts.isEmpty())
        return moneyList(amounts, locale);
    Money sum{0, now->currency};
    bool any = false;
    for (const auto &amount : amounts) {
        const auto converted = conversionOf(amount, now->currency, now->rates);
        any = any || converted;
        if (!converted && amount.currency != now->currency)
            return moneyList(amounts, locale);
        const auto more = add(sum, converted ? converted->total : amount);
        if (!more)
            return moneyList(amounts, locale);
        sum = *more;
    }
    return any ? marked(money(sum, locale)) : money(sum, locale);
}

QString conversion(const Conversion &conversion, Currency paidIn, const QLocale &locale) {
    constexpr int digits = 6;
    const auto rate =
        locale.toString(static_cast<double>(conversion.rate) / static_cast<double>(rateUnit), 'g', digits);
    return u"%1 (1 %2 = %3 %4)"_s.arg(marked(money(conversion.total, locale)), paidIn.code(), rate,
                                      conversion.total.currency.code());
}

QString count(std::int64_t number, const QLocale &locale) {
    return locale.toString(static_cast<qlonglong>(number));
}

QString rating(std::int64_t sum, std::int64_t count, const QLocale &locale) {
    return count <= 0 ? QString() : locale.toString(static_cast<double>(sum) / static_cast<double>(count), 'f', 1);
}

QString ago(UnixMillis then, UnixMillis now, const QLocale &locale) {
    if (then <= 0)
        return {};
    const auto passed = now - then;
    // A clock that was set back must not show things from the future.
    if (passed < minute)
        return Format::tr("just now");
    if (passed < hour)
        return Format::tr("%n min ago", nullptr, static_cast<int>(passed / minute));
    if (passed < day)
        return Format::tr("%n h ago", nullptr, static_cast<int>(passed / hour));
    if (passed < 2 * day)
        return Format::tr("yesterday");
    return date(then, locale);
}

bool saysMore(const QString &product, const QString &variant) {
    return !variant.isEmpty() && variant != product;
}

QString lineName(const QString &product, const QString &variant) {
    return saysMore(product, variant) ? Format::tr("%1, %2").arg(product, variant) : product;
}

QString date(UnixMillis time, const QLocale &locale) {
    return time <= 0 ? QString() : locale.toString(QDateTime::fromMSecsSinceEpoch(time).date(), QLocale::LongFormat);
}

QString dateTime(UnixMillis time, const QLocale &locale) {
    return time <= 0 ? QString() : locale.toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
}

} // namespace aura::app::format
