// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aura {

/// A property that products of a category are asked for.
struct AttributeRule {
    enum class Type : std::uint8_t { Text, Number, YesNo, Choice };

    QString name; ///< As Attribute::name.
    Type type = Type::Text;
    QString unit;        ///< Of a number, as people read it: "cm"; may be empty.
    QStringList choices; ///< Of a choice, in their order.
    bool isRequired = false;
    bool isFilter = true; ///< Whether people may narrow a list down by it.

    friend bool operator==(const AttributeRule &, const AttributeRule &) = default;
};
/// "text", "number", "yes_no", "choice"
QString attributeTypeName(AttributeRule::Type type);
std::optional<AttributeRule::Type> attributeTypeFromName(QStringView name);
/// "Width (cm)"
QString ruleLabel(const AttributeRule &rule);

/// What the platform says of a category beside its name and place.
struct CategoryRules {
    Id categoryId;
    /// Another one that it has become: what is or would be in this one is there. Nil for one of its own.
    Id mergedInto;
    QList<AttributeRule> attributes;

    bool isEmpty() const { return mergedInto.isNil() && attributes.isEmpty(); }
    friend bool operator==(const CategoryRules &, const CategoryRules &) = default;
};

inline constexpr qsizetype mostAttributeRules = 50;
inline constexpr qsizetype mostRuleChoices = 60;
inline constexpr qsizetype longestRuleText = 100; ///< Of a name and of a choice.
inline constexpr qsizetype longestRuleUnit = 20;

/// InvalidArgument naming the property: one without a name, named twice, with a choice twice, a choice of fewer than
/// two, choices or a unit where they make no sense, or more of anything than the limits.
Status validateRules(const QList<AttributeRule> &rules);

/// `own` and, of what stands above it, what it does not say itself.
QList<AttributeRule> withInherited(QList<AttributeRule> own, const QList<AttributeRule> &above);

/// The names of required properties that the product does not have, of its own or in every variant.
QStringList missingAttributes(const Product &product, const QList<AttributeRule> &rules);

} // namespace aura
