// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <vector>

namespace aura {

/// An ISO 4217 currency code. Default-constructed it is "none", which only a zero amount may carry.
class Currency {
public:
    constexpr Currency() = default;
    /// Accepts the codes that ISO 4217 lists with 0, 2, 3 or 4 decimals; InvalidArgument for anything else.
    static Result<Currency> parse(QStringView code);
    /// For literals known to be right; asserts.
    static Currency of(const char (&code)[4]);

    QString code() const;
    bool isNone() const { return m_code[0] == 0; }
    /// Digits after the decimal point: 2 for EUR, 0 for JPY, 3 for KWD.
    int exponent() const;

    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    std::array<char, 3> m_code{};
};

/// An amount in minor units (cents) of one currency. Arithmetic that would overflow or mix currencies is refused by the
/// checked functions below; there are no silent operators.
struct Money {
    std::int64_t minor = 0;
    Currency currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// Sums two amounts of the same currency (a zero without currency fits any). InvalidArgument when currencies differ,
/// TooLarge on overflow.
Result<Money> add(Money a, Money b);
Result<Money> subtract(Money a, Money b);

/// "12.34": the decimal form without grouping or symbol, for the wire, files and scripts; people see the locale's form.
QString toDecimalString(Money money);
Result<Money> moneyFromDecimal(QStringView text, Currency currency);

/// A price of one piece, in millionths of the major unit, so that 0.5523 USD keeps every digit. Up to six decimals.
struct UnitPrice {
    std::int64_t micros = 0;
    Currency currency;

    friend bool operator==(const UnitPrice &, const UnitPrice &) = default;
};

/// Reads a decimal number ("0.5523", "12", "1e2" is refused). InvalidArgument when it is not one, is negative or has
/// more than six significant decimals: nothing is rounded silently. TooLarge over 10^12 major units.
Result<UnitPrice> unitPriceFromDecimal(QStringView text, Currency currency);
/// The shortest exact decimal form, but with no fewer decimals than the currency has ("0.5523", "12.50").
QString toDecimalString(UnitPrice price);

/// A price raised (or lowered) by basisPoints (1/10,000) of itself, or by millionths of the major unit. Rounded half up
/// once: to the currency's minor unit, or to the last decimal that the price has when it has more. InvalidArgument when
/// nothing would be left, TooLarge over 10^12 major units.
Result<UnitPrice> raisedBy(UnitPrice price, std::int64_t basisPoints);
Result<UnitPrice> raisedByAmount(UnitPrice price, std::int64_t micros);

/// quantity × price, rounded half up once to minor units. InvalidArgument for a negative quantity, TooLarge on
/// overflow.
Result<Money> lineTotal(UnitPrice price, std::int64_t quantity);

/// Splits `total` over `weights` by largest remainder: the parts sum to the total exactly and differ from the exact
/// share by less than one minor unit. Ties go to the earlier part. All weights zero: everything to the first part.
/// Weights must not be negative; an empty list gives an empty list.
std::vector<std::int64_t> spread(std::int64_t total, const std::vector<std::int64_t> &weights);

/// basisPoints (1/10,000) of an amount, rounded half away from zero: 1900 is 19 %.
Result<Money> percentage(Money amount, std::int64_t basisPoints);

} // namespace aura
