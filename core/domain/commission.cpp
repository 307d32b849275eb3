// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/commission.h>

#include <QSet>

#include <algorithm>

namespace aura {

namespace {

__extension__ using Wide = __int128;

constexpr int allBasisPoints = 10'000;
constexpr std::int64_t mostFixedMinor = 1'000'000'000;

/// What is wrong with a rule by itself; empty when nothing is.
QString problemOf(const CommissionRule &rule) {
    const bool hasMoney = rule.priceFromMicros != 0 || rule.priceBelowMicros != 0 || rule.fixedMinor != 0;
    if (rule.id.isNil())
        return QStringLiteral("an id is missing");
    if (rule.name.trimmed().isEmpty() || rule.name.size() > longestRuleName)
        return QStringLiteral("the name is empty or too long");
    if (rule.basisPoints < 0 || rule.basisPoints > allBasisPoints)
        return QStringLiteral("the share is not between 0 and 100 percent");
    if (rule.fixedMinor < 0 || rule.fixedMinor > mostFixedMinor || rule.priceFromMicros < 0 ||
        rule.priceBelowMicros < 0)
        return QStringLiteral("an amount is out of range");
    if (rule.priceBelowMicros != 0 && rule.priceBelowMicros <= rule.priceFromMicros)
        return QStringLiteral("the prices end before they begin");
    if (rule.from < 0 || rule.until < 0 || (rule.until != 0 && rule.until <= rule.from))
        return QStringLiteral("the time ends before it begins");
    if (hasMoney && rule.currency.isNone())
        return QStringLiteral("an amount of money needs a currency");
    return {};
}

} // namespace

Status validateCommissionRules(const QList<CommissionRule> &rules) {
    if (rules.size() > mostCommissionRules)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("too many rules")};
    QSet<Id> seen;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        auto problem = problemOf(rules[i]);
        if (problem.isEmpty() && seen.contains(rules[i].id))
            problem = QStringLiteral("the id stands twice");
        if (!problem.isEmpty())
            return Error{ErrorCode::InvalidArgument, QStringLiteral("rule %1: %2").arg(i + 1).arg(problem)};
        seen.insert(rules[i].id);
    }
    return {};
}

bool fits(const CommissionRule &rule, const CommissionSubject &subject) {
    if (!rule.vendorId.isNil() && rule.vendorId != subject.vendorId)
        return false;
    if (!rule.categoryId.isNil() && !subject.categories.contains(rule.categoryId))
        return false;
    if (!rule.currency.isNone() && rule.currency != subject.price.currency)
        return false;
    if (subject.price.micros < rule.priceFromMicros ||
        (rule.priceBelowMicros != 0 && subject.price.micros >= rule.priceBelowMicros))
        return false;
    return subject.at >= rule.from && (rule.until == 0 || subject.at < rule.until);
}

const CommissionRule *commissionFor(const QList<CommissionRule> &rules, const CommissionSubject &subject) {
    const auto found =
        std::find_if(rules.cbegin(), rules.cend(), [&](const CommissionRule &rule) { return fits(rule, subject); });
    return found == rules.cend() ? nullptr : &*found;
}

Result<LineFee> feeOf(const CommissionRule *rule, Money lineTotal) {
    LineFee fee;
    fee.amount = {0, lineTotal.currency};
    if (rule == nullptr)
        return fee;
    fee.ruleId = rule->id;
    fee.ruleName = rule->name;
    fee.basisPoints = rule->basisPoints;
    fee.fixedMinor = rule->fixedMinor;
    AURA_ASSIGN(const auto share, percentage(lineTotal, rule->basisPoints));
    AURA_ASSIGN(const auto wanted, add(share, Money{rule->fixedMinor, lineTotal.currency}));
    fee.amount.minor = std::clamp<std::int64_t>(wanted.minor, 0, std::max<std::int64_t>(0, lineTotal.minor));
    return fee;
}

std::int64_t feeGivenBack(std::int64_t fee, std::int64_t back, std::int64_t total) {
    if (fee <= 0 || back <= 0)
        return 0;
    if (back >= total)
        return fee;
    return static_cast<std::int64_t>((Wide{fee} * back + total / 2) / total);
}

} // namespace aura
