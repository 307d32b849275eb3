// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/pricing.h>

#include <QSet>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array taxClassNames{u"standard", u"reduced", u"zero"};
constexpr std::array conditionNames{u"category", u"shop", u"tag", u"total", u"quantity", u"first_order", u"signed_in"};
constexpr std::array targetNames{u"lines", u"order", u"delivery"};
constexpr int allBasisPoints = 10'000;
constexpr std::int64_t mostMinor = 1'000'000'000'000;
constexpr std::int64_t mostQuantity = 1'000'000;
constexpr std::int64_t mostUsesOfAll = 1'000'000'000;
constexpr int farthestPriority = 1'000;
constexpr qsizetype mostAmounts = 50;
constexpr qsizetype longestTag = 100;
constexpr qsizetype mostLanguages = 20;
constexpr qsizetype mostTaxRules = 300;
constexpr qsizetype mostTaxClasses = 10'000;

template <typename Enum, typename Names>
QString nameOf(Enum value, const Names &names) {
    return QString::fromUtf16(names[static_cast<std::size_t>(value)]);
}

template <typename Enum, typename Names>
Result<Enum> fromName(QStringView name, const Names &names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown name: ") + name.left(32).toString()};
}

Status invalid(const char *field, const QString &detail) {
    return Error{ErrorCode::InvalidArgument, QLatin1String(field) + QStringLiteral(": ") + detail};
}

Status validateAmounts(const char *field, const QList<Money> &amounts) {
    if (amounts.size() > mostAmounts)
        return invalid(field, QStringLiteral("too many amounts"));
    QSet<QString> currencies;
    for (const auto &amount : amounts) {
        if (amount.currency.isNone() || amount.minor < 1 || amount.minor > mostMinor)
            return invalid(field, QStringLiteral("an amount is out of range"));
        if (currencies.contains(amount.currency.code()))
            return invalid(field, QStringLiteral("a currency stands twice"));
        currencies.insert(amount.currency.code());
    }
    return {};
}

Status validateCondition(const PromotionCondition &condition) {
    using Kind = PromotionCondition::Kind;
    constexpr const char *field = "conditions";
    switch (condition.kind) {
    case Kind::Category:
    case Kind::Shop:
        if (condition.id.isNil())
            return invalid(field, QStringLiteral("a category or a shop is missing"));
        break;
    case Kind::Tag:
        if (condition.tag.trimmed().isEmpty() || condition.tag.size() > longestTag)
            return invalid(field, QStringLiteral("a tag is empty or too long"));
        break;
    case Kind::Total:
        if (condition.amounts.isEmpty())
            return invalid(field, QStringLiteral("a total needs an amount"));
        return validateAmounts(field, condition.amounts);
    case Kind::Quantity:
        if (condition.quantity < 1 || condition.quantity > mostQuantity)
            return invalid(field, QStringLiteral("a quantity is out of range"));
        break;
    case Kind::FirstOrder:
    case Kind::SignedIn:
        break;
    }
    return {};
}

} // namespace

QString taxClassName(TaxClass taxClass) {
    return nameOf(taxClass, taxClassNames);
}
Result<TaxClass> taxClassFromName(QStringView name) {
    return fromName<TaxClass>(name, taxClassNames);
}
QString conditionKindName(PromotionCondition::Kind kind) {
    return nameOf(kind, conditionNames);
}
Result<PromotionCondition::Kind> conditionKindFromName(QStringView name) {
    return fromName<PromotionCondition::Kind>(name, conditionNames);
}
QString actionTargetName(PromotionAction::Target target) {
    return nameOf(target, targetNames);
}
Result<PromotionAction::Target> actionTargetFromName(QStringView name) {
    return fromName<PromotionAction::Target>(name, targetNames);
}

Status validatePromotion(const Promotion &promotion) {
    if (promotion.id.isNil())
        return invalid("id", QStringLiteral("is missing"));
    if (promotion.name.isEmpty() || promotion.name.texts.size() > mostLanguages)
        return invalid("name", QStringLiteral("is missing, or in too many languages"));
    for (auto text = promotion.name.texts.cbegin(); text != promotion.name.texts.cend(); ++text) {
        if (text.key().size() != 2 || text->trimmed().isEmpty() || text->size() > longestPromotionName)
            return invalid("name", QStringLiteral("is empty or too long in a language"));
    }
    if (promotion.conditions.size() > mostConditions)
        return invalid("conditions", QStringLiteral("too many"));
    for (const auto &condition : promotion.conditions)
        AURA_TRY(validateCondition(condition));
    const auto &action = promotion.action;
    AURA_TRY(validateAmounts("action", action.amounts));
    if (action.amounts.isEmpty() == (action.basisPoints == 0))
        return invalid("action", QStringLiteral("takes either a share or an amount off"));
    if (action.basisPoints < 0 || action.basisPoints > allBasisPoints)
        return invalid("action", QStringLiteral("the share is not between 0 and 100 percent"));
    if (promotion.from < 0 || promotion.until < 0 || (promotion.until != 0 && promotion.until <= promotion.from))
        return invalid("until", QStringLiteral("the time ends before it begins"));
    if (promotion.mostUses < 0 || promotion.mostUses > mostUsesOfAll || promotion.mostUsesEach < 0 ||
        promotion.mostUsesEach > mostUsesOfAll)
        return invalid("mostUses", QStringLiteral("out of range"));
    if (promotion.priority < -farthestPriority || promotion.priority > farthestPriority)
        return invalid("priority", QStringLiteral("out of range"));
    return {};
}

Status validatePriceRules(const PriceRules &rules) {
    if (rules.taxRules.size() > mostTaxRules || rules.taxClasses.size() > mostTaxClasses)
        return invalid("taxRules", QStringLiteral("too many"));
    QSet<QString> countries;
    for (const auto &rule : rules.taxRules) {
        if (!rule.country.isEmpty() && !isCountryCode(rule.country))
            return invalid("taxRules", QStringLiteral("a country is not one (ISO 3166-1)"));
        if (countries.contains(rule.country))
            return invalid("taxRules", QStringLiteral("a country stands twice"));
        countries.insert(rule.country);
        for (const int rate : {rule.standardBasisPoints, rule.reducedBasisPoints}) {
            if (rate < 0 || rate > allBasisPoints)
                return invalid("taxRules", QStringLiteral("a rate is not between 0 and 100 percent"));
        }
    }
    QSet<Id> categories;
    for (const auto &entry : rules.taxClasses) {
        if (entry.categoryId.isNil() || categories.contains(entry.categoryId))
            return invalid("taxClasses", QStringLiteral("a category is missing or stands twice"));
        categories.insert(entry.categoryId);
    }
    if (rules.delivery.countries.size() > mostTaxRules ||
        !std::all_of(rules.delivery.countries.cbegin(), rules.delivery.countries.cend(),
                     [](const QString &country) { return isCountryCode(country); }))
        return invalid("delivery", QStringLiteral("a country is not one (ISO 3166-1)"));
    return {};
}

Shopper shopperOf(const QList<const Order *> &orders, bool isSignedIn) {
    Shopper shopper;
    shopper.isSignedIn = isSignedIn;
    QSet<std::pair<Id, Id>> counted;
    for (const auto *order : orders) {
        if (order->state == OrderState::Canceled || order->state == OrderState::Expired)
            continue;
        shopper.hasOrdered = true;
        for (const auto &discount : order->discounts) {
            // An order of several shops is one use.
            if (!counted.contains({discount.promotionId, order->groupId})) {
                counted.insert({discount.promotionId, order->groupId});
                ++shopper.uses[discount.promotionId];
            }
        }
    }
    return shopper;
}

} // namespace aura
