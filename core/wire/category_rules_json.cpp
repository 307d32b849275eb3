// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/category_rules_json.h>

#include <QJsonDocument>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

AttributeRule ruleFrom(JsonReader &reader) {
    AttributeRule rule;
    rule.name = reader.string("name"_L1, longestRuleText);
    const auto name = reader.string("type"_L1, 20);
    const auto type = attributeTypeFromName(name);
    if (!type && !reader.failed())
        reader.fail("type"_L1, "format", u"must be text, number, yes_no or choice"_s);
    rule.type = type.value_or(AttributeRule::Type::Text);
    rule.unit = reader.string("unit"_L1, longestRuleUnit, Need::Optional);
    for (const auto &choice : reader.array("choices"_L1, mostRuleChoices, Need::Optional)) {
        if (!choice.isString())
            reader.fail("choices"_L1, "type", u"must be texts"_s);
        rule.choices.append(choice.toString());
    }
    rule.isRequired = reader.boolean("required"_L1, false);
    rule.isFilter = reader.boolean("filter"_L1, true);
    return rule;
}

} // namespace

QJsonArray toJson(const QList<AttributeRule> &rules) {
    QJsonArray array;
    for (const auto &rule : rules)
        array.append(QJsonObject{{u"name"_s, rule.name},
                                 {u"type"_s, attributeTypeName(rule.type)},
                                 {u"unit"_s, rule.unit},
                                 {u"choices"_s, QJsonArray::fromStringList(rule.choices)},
                                 {u"required"_s, rule.isRequired},
                                 {u"filter"_s, rule.isFilter}});
    return array;
}

QList<AttributeRule> attributeRulesFromJson(JsonReader &reader) {
    QList<AttributeRule> rules;
    for (const auto &value : reader.array("attributes"_L1, mostAttributeRules, Need::Optional)) {
        JsonReader row(value.toObject(), reader.pointerTo("attributes"_L1));
        rules.append(ruleFrom(row));
        reader.absorb(row);
    }
    if (const auto right = validateRules(rules); !right && !reader.failed())
        reader.fail("attributes"_L1, "format", right.error().detail);
    return rules;
}

Result<QList<AttributeRule>> attributeRulesFromBytes(QByteArrayView bytes) {
    const auto array = QJsonDocument::fromJson(bytes.toByteArray()).array();
    JsonReader reader(QJsonObject{{u"attributes"_s, array}});
    auto rules = attributeRulesFromJson(reader);
    if (reader.failed())
        return Error{ErrorCode::Corrupt, reader.error().detail};
    return rules;
}

void addRules(QJsonObject &category, const CategoryRules &rules) {
    if (!rules.mergedInto.isNil())
        category.insert("mergedInto"_L1, rules.mergedInto.toString());
    if (!rules.attributes.isEmpty())
        category.insert("attributes"_L1, toJson(rules.attributes));
}

CategoryRules categoryRulesFromJson(JsonReader &reader) {
    CategoryRules rules;
    rules.categoryId = reader.id("id"_L1);
    rules.mergedInto = reader.id("mergedInto"_L1, Need::Optional);
    rules.attributes = attributeRulesFromJson(reader);
    return rules;
}

} // namespace aura::wire
