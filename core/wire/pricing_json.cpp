// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/pricing_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostTaxes = 50;
constexpr qsizetype mostTaxRules = 300;
constexpr qsizetype mostTaxClasses = 10'000;
constexpr qsizetype mostLanguages = 20;

QJsonValue idOrNull(const Id &id) {
    return id.isNil() ? QJsonValue() : QJsonValue(id.toString());
}

template <typename T, typename Read>
QList<T> listFrom(JsonReader &reader, QLatin1StringView key, qsizetype longest, Read read) {
    QList<T> list;
    const auto array = reader.array(key, longest, Need::Optional);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader nested(array[i].toObject(), reader.pointerTo(key) + u'/' + QString::number(i));
        list.append(read(nested));
        reader.absorb(nested);
    }
    return list;
}

Discount discountFromJson(JsonReader &reader) {
    Discount discount;
    discount.promotionId = reader.id("promotionId"_L1);
    discount.name = localTextFromJson(reader, "name"_L1, longestPromotionName);
    discount.code = reader.string("code"_L1, longestVoucherCode, Need::Optional);
    discount.vendorId = reader.id("vendorId"_L1);
    discount.variantId = reader.id("variantId"_L1, Need::Optional);
    discount.amount = reader.money("amount"_L1);
    discount.byPlatform = reader.boolean("byPlatform"_L1, false);
    return discount;
}

TaxPart taxFromJson(JsonReader &reader) {
    TaxPart tax;
    tax.basisPoints = static_cast<int>(reader.integer("rate"_L1, 0, 10'000));
    tax.net = reader.money("net"_L1);
    tax.tax = reader.money("tax"_L1);
    return tax;
}

QStringList countriesFrom(JsonReader &reader, QLatin1StringView key) {
    QStringList countries;
    for (const auto &value : reader.array(key, mostTaxRules, Need::Optional))
        countries.append(value.toString().left(3));
    return countries;
}

} // namespace

QJsonObject toJson(const LocalText &text) {
    QJsonObject object;
    for (auto entry = text.texts.cbegin(); entry != text.texts.cend(); ++entry)
        object.insert(entry.key(), *entry);
    return object;
}

LocalText localTextFromJson(JsonReader &reader, QLatin1StringView key, qsizetype longest) {
    LocalText text;
    const auto object = reader.object(key, Need::Optional);
    if (object.size() > mostLanguages) {
        reader.fail(key, "too_long", u"is in too many languages"_s);
        return text;
    }
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto value = entry.value().toString();
        if (!entry.value().isString() || value.size() > longest || entry.key().size() > 8)
            reader.fail(key, "format", u"is not a text by language"_s);
        else
            text.texts.insert(entry.key(), value);
    }
    return text;
}

QJsonArray discountsToJson(const QList<Discount> &discounts) {
    QJsonArray array;
    for (const auto &discount : discounts) {
        QJsonObject object{
            {u"promotionId"_s, discount.promotionId.toString()},
            {u"name"_s, toJson(discount.name)},
            {u"vendorId"_s, discount.vendorId.toString()},
            {u"variantId"_s, idOrNull(discount.variantId)},
            {u"amount"_s, toJson(discount.amount)},
            {u"byPlatform"_s, discount.byPlatform},
        };
        if (!discount.code.isEmpty())
            object.insert("code"_L1, discount.code);
        array.append(object);
    }
    return array;
}

QList<Discount> discountsFromJson(JsonReader &reader) {
    return listFrom<Discount>(reader, "discounts"_L1, mostDiscounts, discountFromJson);
}

QJsonArray taxesToJson(const QList<TaxPart> &taxes) {
    QJsonArray array;
    for (const auto &tax : taxes)
        array.append(
            QJsonObject{{u"rate"_s, tax.basisPoints}, {u"net"_s, toJson(tax.net)}, {u"tax"_s, toJson(tax.tax)}});
    return array;
}

QList<TaxPart> taxesFromJson(JsonReader &reader) {
    return listFrom<TaxPart>(reader, "taxes"_L1, mostTaxes, taxFromJson);
}

QJsonObject toJson(const VoucherVerdict &verdict) {
    QJsonObject object{{u"state"_s, voucherStateName(verdict.state)}, {u"code"_s, verdict.code}};
    if (!verdict.least.currency.isNone())
        object.insert("least"_L1, toJson(verdict.least));
    if (verdict.pieces != 0)
        object.insert("pieces"_L1, qint64{verdict.pieces});
    return object;
}

VoucherVerdict voucherVerdictFromJson(JsonReader &reader) {
    VoucherVerdict verdict;
    // A reason that this software does not know is no reason to forget the quote.
    verdict.state =
        voucherStateFromName(reader.string("state"_L1, 40, Need::Optional)).value_or(VoucherState::OtherArticles);
    verdict.code = reader.string("code"_L1, 2 * longestVoucherCode, Need::Optional);
    if (reader.has("least"_L1))
        verdict.least = reader.money("least"_L1);
    verdict.pieces = reader.integer("pieces"_L1, 0, INT32_MAX, Need::Optional);
    return verdict;
}

QJsonObject taxesAndDeliveryToJson(const PriceRules &rules) {
    QJsonArray taxRules;
    for (const auto &rule : rules.taxRules)
        taxRules.append(QJsonObject{{u"country"_s, rule.country},
                                    {u"included"_s, rule.included},
                                    {u"standard"_s, rule.standardBasisPoints},
                                    {u"reduced"_s, rule.reducedBasisPoints}});
    QJsonArray classes;
    for (const auto &entry : rules.taxClasses)
        classes.append(
            QJsonObject{{u"categoryId"_s, entry.categoryId.toString()}, {u"taxClass"_s, taxClassName(entry.taxClass)}});
    return {{u"taxRules"_s, taxRules},
            {u"taxClasses"_s, classes},
            {u"deliveryExcept"_s, rules.delivery.isExcept},
            {u"deliveryCountries"_s, QJsonArray::fromStringList(rules.delivery.countries)},
            {u"rev"_s, qint64{rules.rev}}};
}

QJsonObject toJson(const PriceRules &rules) {
    auto object = taxesAndDeliveryToJson(rules);
    QJsonArray promotions;
    for (const auto &promotion : rules.promotions)
        promotions.append(toJson(promotion));
    object.insert("promotions"_L1, promotions);
    return object;
}

PriceRules priceRulesFromJson(JsonReader &reader) {
    PriceRules rules;
    rules.taxRules = listFrom<TaxRule>(reader, "taxRules"_L1, mostTaxRules, [](JsonReader &nested) {
        TaxRule rule;
        rule.country = nested.string("country"_L1, 2, Need::Optional);
        rule.included = nested.boolean("included"_L1, true);
        rule.standardBasisPoints = static_cast<int>(nested.integer("standard"_L1, 0, 10'000));
        rule.reducedBasisPoints = static_cast<int>(nested.integer("reduced"_L1, 0, 10'000));
        return rule;
    });
    rules.taxClasses = listFrom<CategoryTax>(reader, "taxClasses"_L1, mostTaxClasses, [](JsonReader &nested) {
        CategoryTax entry;
        entry.categoryId = nested.id("categoryId"_L1);
        const auto taxClass = taxClassFromName(nested.string("taxClass"_L1, 20));
        if (!taxClass)
            nested.fail("taxClass"_L1, "format", u"is unknown"_s);
        entry.taxClass = taxClass.value_or(TaxClass::Standard);
        return entry;
    });
    rules.delivery.isExcept = reader.boolean("deliveryExcept"_L1, false);
    rules.delivery.countries = countriesFrom(reader, "deliveryCountries"_L1);
    const auto promotions = reader.array("promotions"_L1, mostPromotions, Need::Optional);
    for (const auto &value : promotions) {
        // One of a newer kind is not obeyed, and holds nothing up: the server says what it comes to.
        JsonReader nested(value.toObject());
        auto promotion = promotionFromJson(nested);
        if (!nested.failed())
            rules.promotions.append(std::move(promotion));
    }
    rules.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return rules;
}

Result<PriceRules> priceRulesFromBytes(QByteArrayView utf8) {
    AURA_ASSIGN(auto object, parseObject(utf8));
    JsonReader reader(std::move(object));
    auto rules = priceRulesFromJson(reader);
    if (reader.failed())
        return reader.error();
    return rules;
}

Id pricingRowId() {
    static constexpr char name[] = "rules of prices.";
    return Id::fromBytes(QByteArrayView(name, 16));
}

QByteArray toBytes(const VoucherAnswer &answer) {
    QJsonObject object{{u"state"_s, voucherStateName(answer.state)}};
    if (answer.promotion)
        object.insert("promotion"_L1, toJson(*answer.promotion));
    return toBytes(object);
}

Result<VoucherAnswer> voucherAnswerFromBytes(QByteArrayView utf8) {
    AURA_ASSIGN(auto object, parseObject(utf8));
    JsonReader reader(std::move(object));
    VoucherAnswer answer;
    AURA_ASSIGN(answer.state, voucherStateFromName(reader.string("state"_L1, 40)));
    if (reader.has("promotion"_L1)) {
        auto nested = reader.nested("promotion"_L1);
        answer.promotion = promotionFromJson(nested);
        // The server knows what it does, this software does not: it is checked when it is ordered.
        if (nested.failed())
            return VoucherAnswer{VoucherState::Unchecked, std::nullopt};
    }
    return answer;
}

} // namespace aura::wire
