// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/category_rules.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// [{"name", "type", "unit", "choices", "required", "filter"}]
QJsonArray toJson(const QList<AttributeRule> &rules);
/// Under "attributes". What breaks validateRules() is an error.
QList<AttributeRule> attributeRulesFromJson(JsonReader &reader);
/// As it is kept in a row. Corrupt for anything else.
Result<QList<AttributeRule>> attributeRulesFromBytes(QByteArrayView bytes);

/// Into the row of a category, which older software reads without them: "mergedInto" and "attributes".
void addRules(QJsonObject &category, const CategoryRules &rules);
/// From the row of a category.
CategoryRules categoryRulesFromJson(JsonReader &reader);

} // namespace aura::wire
