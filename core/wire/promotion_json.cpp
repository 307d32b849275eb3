// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/pricing_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostAmounts = 100;
constexpr qsizetype longestTag = 200;

QJsonArray amountsToJson(const QList<Money> &amounts) {
    QJsonArray array;
    for (const auto &amount : amounts)
        array.append(toJson(amount));
    return array;
}

QList<Money> amountsFrom(JsonReader &reader, QLatin1StringView key) {
    QList<Money> amounts;
    for (const auto &value : reader.array(key, mostAmounts, Need::Optional)) {
        JsonReader nested(QJsonObject{{u"amount"_s, value}}, reader.pointerTo(key));
        amounts.append(nested.money("amount"_L1));
        reader.absorb(nested);
    }
    return amounts;
}

QJsonObject conditionToJson(const PromotionCondition &condition) {
    QJsonObject object{{u"kind"_s, conditionKindName(condition.kind)}};
    if (!condition.id.isNil())
        object.insert("id"_L1, condition.id.toString());
    if (!condition.tag.isEmpty())
        object.insert("tag"_L1, condition.tag);
    if (!condition.amounts.isEmpty())
        object.insert("amounts"_L1, amountsToJson(condition.amounts));
    if (condition.quantity != 0)
        object.insert("quantity"_L1, qint64{condition.quantity});
    return object;
}

PromotionCondition conditionFromJson(JsonReader &reader) {
    PromotionCondition condition;
    const auto kind = conditionKindFromName(reader.string("kind"_L1, 40));
    if (!kind)
        reader.fail("kind"_L1, "format", u"is unknown"_s);
    condition.kind = kind.value_or(PromotionCondition::Kind::Total);
    condition.id = reader.id("id"_L1, Need::Optional);
    condition.tag = reader.string("tag"_L1, longestTag, Need::Optional);
    condition.amounts = amountsFrom(reader, "amounts"_L1);
    condition.quantity = reader.integer("quantity"_L1, 0, INT32_MAX, Need::Optional);
    return condition;
}

} // namespace

QJsonObject toJson(const Promotion &promotion) {
    QJsonArray conditions;
    for (const auto &condition : promotion.conditions)
        conditions.append(conditionToJson(condition));
    QJsonObject object{
        {u"id"_s, promotion.id.toString()},
        {u"name"_s, toJson(promotion.name)},
        {u"on"_s, promotion.isOn},
        {u"needsCode"_s, promotion.needsCode},
        {u"join"_s, promotion.joinsAny ? u"any"_s : u"all"_s},
        {u"conditions"_s, conditions},
        {u"target"_s, actionTargetName(promotion.action.target)},
        {u"basisPoints"_s, promotion.action.basisPoints},
        {u"amounts"_s, amountsToJson(promotion.action.amounts)},
        {u"mostUses"_s, qint64{promotion.mostUses}},
        {u"mostUsesEach"_s, qint64{promotion.mostUsesEach}},
        {u"priority"_s, promotion.priority},
        {u"combinable"_s, promotion.isCombinable},
    };
    if (!promotion.paidBy.isNil())
        object.insert("paidBy"_L1, promotion.paidBy.toString());
    if (promotion.from != 0)
        object.insert("from"_L1, timeToString(promotion.from));
    if (promotion.until != 0)
        object.insert("until"_L1, timeToString(promotion.until));
    return object;
}

Promotion promotionFromJson(JsonReader &reader) {
    Promotion promotion;
    promotion.id = reader.id("id"_L1);
    promotion.name = localTextFromJson(reader, "name"_L1, longestPromotionName);
    promotion.isOn = reader.boolean("on"_L1, true);
    promotion.needsCode = reader.boolean("needsCode"_L1, false);
    const auto join = reader.string("join"_L1, 10, Need::Optional);
    promotion.joinsAny = join == "any"_L1;
    if (!join.isEmpty() && join != "any"_L1 && join != "all"_L1)
        reader.fail("join"_L1, "format", u"is neither all nor any"_s);
    const auto conditions = reader.array("conditions"_L1, mostConditions, Need::Optional);
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        JsonReader nested(conditions[i].toObject(), reader.pointerTo("conditions"_L1) + u'/' + QString::number(i));
        promotion.conditions.append(conditionFromJson(nested));
        reader.absorb(nested);
    }
    const auto target = actionTargetFromName(reader.string("target"_L1, 20));
    if (!target)
        reader.fail("target"_L1, "format", u"is unknown"_s);
    promotion.action.target = target.value_or(PromotionAction::Target::Lines);
    promotion.action.basisPoints = static_cast<int>(reader.integer("basisPoints"_L1, 0, 10'000, Need::Optional));
    promotion.action.amounts = amountsFrom(reader, "amounts"_L1);
    promotion.paidBy = reader.id("paidBy"_L1, Need::Optional);
    promotion.from = reader.time("from"_L1, Need::Optional);
    promotion.until = reader.time("until"_L1, Need::Optional);
    promotion.mostUses = reader.integer("mostUses"_L1, 0, INT64_MAX, Need::Optional);
    promotion.mostUsesEach = reader.integer("mostUsesEach"_L1, 0, INT64_MAX, Need::Optional);
    promotion.priority = static_cast<int>(reader.integer("priority"_L1, -1'000, 1'000, Need::Optional));
    promotion.isCombinable = reader.boolean("combinable"_L1, true);
    return promotion;
}

} // namespace aura::wire
