// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/commission_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestAmount = 40;
constexpr qsizetype mostNames = 100'000;
constexpr qsizetype longestPath = 5'000;

Currency currencyFrom(JsonReader &reader) {
    const auto code = reader.string("currency"_L1, 3, Need::Optional);
    if (code.isEmpty())
        return {};
    const auto currency = Currency::parse(code);
    if (!currency)
        reader.fail("currency"_L1, "format", u"is not a currency"_s);
    return currency.value_or(Currency{});
}

/// An amount in the rule's own currency; 0 when it is not there.
template <typename Read>
std::int64_t amountFrom(JsonReader &reader, QLatin1StringView key, Read read) {
    const auto text = reader.string(key, longestAmount, Need::Optional);
    if (text.isEmpty())
        return 0;
    const Result<std::int64_t> amount = read(text);
    if (!amount)
        reader.fail(key, "format", u"is not an amount of this currency"_s);
    return amount ? *amount : 0;
}

QJsonArray namesToJson(const QList<CommissionName> &names) {
    QJsonArray list;
    for (const auto &name : names)
        list.append(QJsonObject{{u"id"_s, name.id.toString()}, {u"name"_s, name.name}});
    return list;
}

QList<CommissionName> namesFromJson(JsonReader &reader, QLatin1StringView key) {
    QList<CommissionName> names;
    for (const auto &value : reader.array(key, mostNames, Need::Optional)) {
        JsonReader nested(value.toObject(), reader.pointerTo(key));
        const auto id = nested.id("id"_L1);
        names.append({id, nested.string("name"_L1, longestPath)});
        reader.absorb(nested);
    }
    return names;
}

CommissionRule ruleFromJson(JsonReader &reader) {
    CommissionRule rule;
    rule.id = reader.id("id"_L1);
    rule.name = reader.string("name"_L1, longestRuleName);
    rule.vendorId = reader.id("vendorId"_L1, Need::Optional);
    rule.categoryId = reader.id("categoryId"_L1, Need::Optional);
    rule.currency = currencyFrom(reader);
    const auto price = [&](const QString &text) -> Result<std::int64_t> {
        AURA_ASSIGN(const auto read, unitPriceFromDecimal(text, rule.currency));
        return read.micros;
    };
    rule.priceFromMicros = amountFrom(reader, "priceFrom"_L1, price);
    rule.priceBelowMicros = amountFrom(reader, "priceBelow"_L1, price);
    rule.from = reader.time("from"_L1, Need::Optional);
    rule.until = reader.time("until"_L1, Need::Optional);
    rule.basisPoints = static_cast<int>(reader.integer("basisPoints"_L1, 0, 10'000));
    rule.fixedMinor = amountFrom(reader, "fixed"_L1, [&](const QString &text) -> Result<std::int64_t> {
        AURA_ASSIGN(const auto read, moneyFromDecimal(text, rule.currency));
        return read.minor;
    });
    return rule;
}

} // namespace

QJsonObject toJson(const CommissionRule &rule) {
    QJsonObject object{{u"id"_s, rule.id.toString()}, {u"name"_s, rule.name}, {u"basisPoints"_s, rule.basisPoints}};
    if (!rule.vendorId.isNil())
        object.insert("vendorId"_L1, rule.vendorId.toString());
    if (!rule.categoryId.isNil())
        object.insert("categoryId"_L1, rule.categoryId.toString());
    if (!rule.currency.isNone())
        object.insert("currency"_L1, rule.currency.code());
    if (rule.priceFromMicros != 0)
        object.insert("priceFrom"_L1, toDecimalString(UnitPrice{rule.priceFromMicros, rule.currency}));
    if (rule.priceBelowMicros != 0)
        object.insert("priceBelow"_L1, toDecimalString(UnitPrice{rule.priceBelowMicros, rule.currency}));
    if (rule.from != 0)
        object.insert("from"_L1, timeToString(rule.from));
    if (rule.until != 0)
        object.insert("until"_L1, timeToString(rule.until));
    if (rule.fixedMinor != 0)
        object.insert("fixed"_L1, toDecimalString(Money{rule.fixedMinor, rule.currency}));
    return object;
}

QByteArray toBytes(const CommissionRules &rules) {
    QJsonArray list;
    for (const auto &rule : rules.rules)
        list.append(toJson(rule));
    QJsonObject object{{u"rules"_s, list}, {u"rev"_s, qint64{rules.rev}}};
    if (!rules.shops.isEmpty())
        object.insert("shops"_L1, namesToJson(rules.shops));
    if (!rules.categories.isEmpty())
        object.insert("categories"_L1, namesToJson(rules.categories));
    return toBytes(object);
}

CommissionRules commissionRulesFromJson(JsonReader &reader) {
    CommissionRules rules;
    rules.rev = reader.integer("rev"_L1, 0);
    const auto list = reader.array("rules"_L1, mostCommissionRules);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader nested(list[i].toObject(), reader.pointerTo("rules"_L1) + u'/' + QString::number(i));
        rules.rules.append(ruleFromJson(nested));
        reader.absorb(nested);
    }
    rules.shops = namesFromJson(reader, "shops"_L1);
    rules.categories = namesFromJson(reader, "categories"_L1);
    return rules;
}

Result<CommissionRules> commissionRulesFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<CommissionRules>(bytes, commissionRulesFromJson);
}

QByteArray toBytes(const CommissionTrial &trial) {
    QJsonObject object{{u"product"_s, trial.productName},    {u"vendor"_s, trial.vendorName},
                       {u"price"_s, toJson(trial.price)},    {u"total"_s, toJson(trial.total)},
                       {u"fee"_s, toJson(trial.fee.amount)}, {u"place"_s, trial.place}};
    if (trial.place != 0) {
        object.insert("ruleId"_L1, trial.fee.ruleId.toString());
        object.insert("rule"_L1, trial.fee.ruleName);
        object.insert("basisPoints"_L1, trial.fee.basisPoints);
        object.insert("fixedMinor"_L1, qint64{trial.fee.fixedMinor});
    }
    return toBytes(object);
}

Result<CommissionTrial> commissionTrialFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<CommissionTrial>(bytes, [](JsonReader &reader) {
        CommissionTrial trial;
        trial.productName = reader.string("product"_L1, rows::longestText);
        trial.vendorName = reader.string("vendor"_L1, rows::longestText);
        trial.price = reader.unitPrice("price"_L1);
        trial.total = reader.money("total"_L1);
        trial.fee.amount = reader.money("fee"_L1);
        trial.place = static_cast<int>(reader.integer("place"_L1, 0, mostCommissionRules));
        trial.fee.ruleId = reader.id("ruleId"_L1, Need::Optional);
        trial.fee.ruleName = reader.string("rule"_L1, longestRuleName, Need::Optional);
        trial.fee.basisPoints = static_cast<int>(reader.integer("basisPoints"_L1, 0, 10'000, Need::Optional));
        trial.fee.fixedMinor = reader.integer("fixedMinor"_L1, 0, INT64_MAX, Need::Optional);
        return trial;
    });
}

} // namespace aura::wire
