// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>
#include <aura/domain/result.h>
#include <aura/ports/clock.h>

#include <QList>
#include <QString>

namespace aura {

inline constexpr int mostCommissionRules = 200;
inline constexpr qsizetype longestRuleName = 100; ///< Characters.

/// What a shop is charged for a line of an order that it sells. Rules stand in an order, and the first one that fits
/// counts; a line that none fits costs nothing. What a rule does not name fits everything.
struct CommissionRule {
    Id id;
    QString name;
    Id vendorId;                       ///< Nil: every shop.
    Id categoryId;                     ///< With everything below it; nil: every product.
    Currency currency;                 ///< None: every currency. Needed by a range of prices and by a fixed part.
    std::int64_t priceFromMicros = 0;  ///< Of one piece, inclusive.
    std::int64_t priceBelowMicros = 0; ///< Exclusive; 0: no end.
    UnixMillis from = 0;               ///< Of the sale, inclusive; 0: no beginning.
    UnixMillis until = 0;              ///< Exclusive; 0: no end.
    int basisPoints = 0;               ///< Of the line's total: 1,200 is 12 %.
    std::int64_t fixedMinor = 0;       ///< Once for the line, in `currency`.

    friend bool operator==(const CommissionRule &, const CommissionRule &) = default;
};

/// What an id that a rule names is called.
struct CommissionName {
    Id id;
    QString name;

    friend bool operator==(const CommissionName &, const CommissionName &) = default;
};

/// All there are, and the revision that a change names.
struct CommissionRules {
    QList<CommissionRule> rules;
    std::int64_t rev = 0;
    QList<CommissionName> shops{};      ///< Those that rules name.
    QList<CommissionName> categories{}; ///< All, parents first; each with those above it: "Home › Lamps".

    friend bool operator==(const CommissionRules &, const CommissionRules &) = default;
};

/// InvalidArgument, naming the rule by its place, for more than mostCommissionRules, an id that is missing or stands
/// twice, a name that is empty or too long, a share outside 0 … 10,000, a negative amount, a range or a time that ends
/// before it begins, and an amount of money without a currency.
Status validateCommissionRules(const QList<CommissionRule> &rules);

/// What a rule looks at.
struct CommissionSubject {
    Id vendorId;
    QList<Id> categories; ///< Of the product, with all above them.
    UnitPrice price;
    UnixMillis at = 0;
};

bool fits(const CommissionRule &rule, const CommissionSubject &subject);
/// The first rule that fits; nullptr when none does. Points into the list.
const CommissionRule *commissionFor(const QList<CommissionRule> &rules, const CommissionSubject &subject);

/// What is kept of a sale, whatever becomes of the rule afterwards.
struct LineFee {
    Id ruleId;        ///< Nil when no rule fitted.
    QString ruleName; ///< As it was called then.
    int basisPoints = 0;
    std::int64_t fixedMinor = 0;
    Money amount; ///< In the line's currency.

    friend bool operator==(const LineFee &, const LineFee &) = default;
};

/// The share of the line's total, rounded once to minor units, half away from zero, plus the fixed part; never more
/// than the total. Zero with a nil rule.
Result<LineFee> feeOf(const CommissionRule *rule, Money lineTotal);

/// How much of a fee has gone back when `back` of an order's total has: rounded half away from zero, and all of it
/// with all of the total. Never negative nor more than the fee.
std::int64_t feeGivenBack(std::int64_t fee, std::int64_t back, std::int64_t total);

/// What a product would be charged now, for those who run the platform.
struct CommissionTrial {
    QString productName;
    QString vendorName;
    UnitPrice price;
    Money total; ///< Of one piece.
    LineFee fee;
    int place = 0; ///< The rule's, from 1; 0 when none fits.

    friend bool operator==(const CommissionTrial &, const CommissionTrial &) = default;
};

} // namespace aura
