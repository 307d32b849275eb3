// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/category_rules.h>

#include <QSet>

#include <algorithm>

namespace aura {

using namespace Qt::StringLiterals;

namespace {

using Type = AttributeRule::Type;

Error wrong(const QString &name, QLatin1StringView what) {
    return {ErrorCode::InvalidArgument, u"%1: %2"_s.arg(name, what)};
}

bool has(const QList<Attribute> &attributes, const QString &name) {
    return std::any_of(attributes.begin(), attributes.end(), [&](const Attribute &attribute) {
        return attribute.name == name && !attribute.values.isEmpty() && !attribute.values.first().isEmpty();
    });
}

Status validateRule(const AttributeRule &rule) {
    if (rule.name.isEmpty() || rule.name != rule.name.simplified() || rule.name.startsWith(u'_'))
        return wrong(rule.name, "is no name"_L1);
    if (rule.name.size() > longestRuleText || rule.unit.size() > longestRuleUnit)
        return wrong(rule.name, "is too long"_L1);
    if (!rule.unit.isEmpty() && rule.type != Type::Number)
        return wrong(rule.name, "only numbers have a unit"_L1);
    if (rule.type != Type::Choice)
        return rule.choices.isEmpty() ? Status{} : Status(wrong(rule.name, "has choices and is none"_L1));
    if (rule.choices.size() < 2 || rule.choices.size() > mostRuleChoices)
        return wrong(rule.name, "a choice has 2 to 60 of them"_L1);
    QSet<QString> known;
    for (const auto &choice : rule.choices) {
        if (choice.isEmpty() || choice != choice.simplified() || choice.size() > longestRuleText)
            return wrong(rule.name, "a choice is empty or too long"_L1);
        if (known.contains(choice.toCaseFolded()))
            return wrong(rule.name, "a choice is there twice"_L1);
        known.insert(choice.toCaseFolded());
    }
    return {};
}

} // namespace

QString attributeTypeName(Type type) {
    switch (type) {
    case Type::Text:
        return u"text"_s;
    case Type::Number:
        return u"number"_s;
    case Type::YesNo:
        return u"yes_no"_s;
    case Type::Choice:
        return u"choice"_s;
    }
    return {};
}

std::optional<Type> attributeTypeFromName(QStringView name) {
    for (const auto type : {Type::Text, Type::Number, Type::YesNo, Type::Choice}) {
        if (attributeTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

QString ruleLabel(const AttributeRule &rule) {
    const auto label = attributeLabel(rule.name);
    return rule.unit.isEmpty() ? label : u"%1 (%2)"_s.arg(label, rule.unit);
}

Status validateRules(const QList<AttributeRule> &rules) {
    if (rules.size() > mostAttributeRules)
        return Error{ErrorCode::InvalidArgument, u"too many properties"_s};
    QSet<QString> known;
    for (const auto &rule : rules) {
        AURA_TRY(validateRule(rule));
        // Two that differ in their case only would be one to whoever reads them.
        if (known.contains(rule.name.toCaseFolded()))
            return wrong(rule.name, "is there twice"_L1);
        known.insert(rule.name.toCaseFolded());
    }
    return {};
}

QList<AttributeRule> withInherited(QList<AttributeRule> own, const QList<AttributeRule> &above) {
    for (const auto &rule : above) {
        const bool isKnown =
            std::any_of(own.cbegin(), own.cend(), [&](const AttributeRule &each) { return each.name == rule.name; });
        if (!isKnown)
            own.append(rule);
    }
    return own;
}

QStringList missingAttributes(const Product &product, const QList<AttributeRule> &rules) {
    QStringList missing;
    for (const auto &rule : rules) {
        if (!rule.isRequired || has(product.attributes, rule.name) || has(product.technicalSpecs, rule.name))
            continue;
        const bool inEach = !product.variants.isEmpty() &&
                            std::all_of(product.variants.begin(), product.variants.end(),
                                        [&](const Variant &variant) { return has(variant.options, rule.name); });
        if (!inEach)
            missing.append(rule.name);
    }
    return missing;
}

} // namespace aura
