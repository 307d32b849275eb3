// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/admin_promotion_json.h>

#include <aura/wire/order_json.h>
#include <aura/wire/pricing_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostNames = 100'000;
constexpr qsizetype longestPath = 5'000;
constexpr qsizetype mostCurrencies = 200;
constexpr qsizetype mostArticles = 50;
constexpr qsizetype longestArticle = 500;

QJsonArray namesToJson(const QList<CommissionName> &names) {
    QJsonArray list;
    for (const auto &name : names)
        list.append(QJsonObject{{u"id"_s, name.id.toString()}, {u"name"_s, name.name}});
    return list;
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

QList<CommissionName> namesFromJson(JsonReader &reader, QLatin1StringView key) {
    return listFrom<CommissionName>(reader, key, mostNames, [](JsonReader &nested) {
        const auto id = nested.id("id"_L1);
        return CommissionName{id, nested.string("name"_L1, longestPath)};
    });
}

AdminPromotion adminPromotionFromJson(JsonReader &reader) {
    AdminPromotion promotion;
    auto nested = reader.nested("promotion"_L1);
    promotion.promotion = promotionFromJson(nested);
    reader.absorb(nested);
    promotion.rev = reader.integer("rev"_L1, 0);
    promotion.uses = reader.integer("uses"_L1, 0, INT64_MAX, Need::Optional);
    promotion.codes = reader.integer("codes"_L1, 0, INT64_MAX, Need::Optional);
    promotion.createdAt = reader.time("createdAt"_L1, Need::Optional);
    promotion.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    return promotion;
}

/// What `read` makes of a document.
template <typename Read>
auto fromBytes(QByteArrayView utf8, Read read) -> Result<decltype(read(std::declval<JsonReader &>()))> {
    AURA_ASSIGN(auto object, parseObject(utf8));
    JsonReader reader(std::move(object));
    auto value = read(reader);
    if (reader.failed())
        return reader.error();
    return value;
}

} // namespace

QJsonObject toJson(const AdminPromotion &promotion) {
    return {{u"promotion"_s, toJson(promotion.promotion)},
            {u"rev"_s, qint64{promotion.rev}},
            {u"uses"_s, qint64{promotion.uses}},
            {u"codes"_s, qint64{promotion.codes}},
            {u"createdAt"_s, timeToString(promotion.createdAt)},
            {u"updatedAt"_s, timeToString(promotion.updatedAt)}};
}

Result<AdminPromotion> adminPromotionFromBytes(QByteArrayView utf8) {
    return fromBytes(utf8, adminPromotionFromJson);
}

QByteArray toBytes(const PromotionBook &book) {
    QJsonArray promotions;
    for (const auto &promotion : book.promotions)
        promotions.append(toJson(promotion));
    return toBytes(QJsonObject{{u"promotions"_s, promotions},
                               {u"shops"_s, namesToJson(book.shops)},
                               {u"categories"_s, namesToJson(book.categories)}});
}

Result<PromotionBook> promotionBookFromBytes(QByteArrayView utf8) {
    return fromBytes(utf8, [](JsonReader &reader) {
        PromotionBook book;
        book.promotions = listFrom<AdminPromotion>(reader, "promotions"_L1, mostPromotions, adminPromotionFromJson);
        book.shops = namesFromJson(reader, "shops"_L1);
        book.categories = namesFromJson(reader, "categories"_L1);
        return book;
    });
}

QByteArray toBytes(const PromotionChange &change) {
    return toBytes(QJsonObject{{u"promotion"_s, toJson(change.promotion)}, {u"rev"_s, qint64{change.rev}}});
}

PromotionChange promotionChangeFromJson(JsonReader &reader) {
    PromotionChange change;
    auto nested = reader.nested("promotion"_L1);
    change.promotion = promotionFromJson(nested);
    reader.absorb(nested);
    change.rev = reader.integer("rev"_L1, 0);
    return change;
}

QByteArray toBytes(const PromotionFigures &figures) {
    QJsonArray given;
    for (const auto &amount : figures.given)
        given.append(toJson(amount));
    return toBytes(QJsonObject{{u"orders"_s, qint64{figures.orders}},
                               {u"canceled"_s, qint64{figures.canceled}},
                               {u"people"_s, qint64{figures.people}},
                               {u"given"_s, given}});
}

Result<PromotionFigures> promotionFiguresFromBytes(QByteArrayView utf8) {
    return fromBytes(utf8, [](JsonReader &reader) {
        PromotionFigures figures;
        figures.orders = reader.integer("orders"_L1, 0);
        figures.canceled = reader.integer("canceled"_L1, 0);
        figures.people = reader.integer("people"_L1, 0);
        for (const auto &value : reader.array("given"_L1, mostCurrencies, Need::Optional)) {
            JsonReader nested(QJsonObject{{u"amount"_s, value}}, reader.pointerTo("given"_L1));
            figures.given.append(nested.money("amount"_L1));
            reader.absorb(nested);
        }
        return figures;
    });
}

QByteArray toBytes(const PromotionCodePage &page) {
    QJsonArray codes;
    for (const auto &code : page.codes)
        codes.append(QJsonObject{{u"code"_s, code.code},
                                 {u"mostUses"_s, qint64{code.mostUses}},
                                 {u"uses"_s, qint64{code.uses}},
                                 {u"createdAt"_s, timeToString(code.createdAt)}});
    return toBytes(QJsonObject{{u"codes"_s, codes}, {u"next"_s, page.next}});
}

Result<PromotionCodePage> promotionCodesFromBytes(QByteArrayView utf8) {
    return fromBytes(utf8, [](JsonReader &reader) {
        PromotionCodePage page;
        page.codes = listFrom<PromotionCode>(reader, "codes"_L1, mostCodesAtOnce, [](JsonReader &nested) {
            PromotionCode code;
            code.code = nested.string("code"_L1, longestVoucherCode);
            code.mostUses = nested.integer("mostUses"_L1, 0, INT64_MAX, Need::Optional);
            code.uses = nested.integer("uses"_L1, 0, INT64_MAX, Need::Optional);
            code.createdAt = nested.time("createdAt"_L1, Need::Optional);
            return code;
        });
        page.next = reader.string("next"_L1, longestVoucherCode, Need::Optional);
        return page;
    });
}

QByteArray toBytes(const PromotionCodeBatch &batch) {
    return toBytes(QJsonObject{{u"code"_s, batch.code},
                               {u"prefix"_s, batch.prefix},
                               {u"count"_s, batch.count},
                               {u"mostUses"_s, qint64{batch.mostUses}}});
}

PromotionCodeBatch promotionCodeBatchFromJson(JsonReader &reader) {
    PromotionCodeBatch batch;
    batch.code = reader.string("code"_L1, 2 * longestVoucherCode, Need::Optional);
    batch.prefix = reader.string("prefix"_L1, longestCodePrefix, Need::Optional);
    batch.count = static_cast<int>(reader.integer("count"_L1, 1, mostCodesAtOnce, Need::Optional));
    if (!reader.has("count"_L1))
        batch.count = 1;
    batch.mostUses = reader.integer("mostUses"_L1, 0, 1'000'000'000, Need::Optional);
    return batch;
}

QByteArray toBytes(const PriceTrial &trial) {
    QJsonArray articles;
    for (const auto &article : trial.articles)
        articles.append(QJsonObject{{u"product"_s, article.product}, {u"quantity"_s, qint64{article.quantity}}});
    QJsonObject object{{u"articles"_s, articles},
                       {u"code"_s, trial.code},
                       {u"country"_s, trial.country},
                       {u"firstOrder"_s, trial.isFirstOrder}};
    if (trial.at != 0)
        object.insert("at"_L1, timeToString(trial.at));
    return toBytes(object);
}

PriceTrial priceTrialFromJson(JsonReader &reader) {
    PriceTrial trial;
    trial.articles = listFrom<PriceTrial::Article>(reader, "articles"_L1, mostArticles, [](JsonReader &nested) {
        const auto product = nested.string("product"_L1, longestArticle);
        return PriceTrial::Article{product, nested.integer("quantity"_L1, 1, mostPerLine)};
    });
    if (trial.articles.isEmpty())
        reader.fail("articles"_L1, "missing", u"are needed"_s);
    trial.code = reader.string("code"_L1, 2 * longestVoucherCode, Need::Optional);
    trial.country = reader.string("country"_L1, 2, Need::Optional).toUpper();
    trial.isFirstOrder = reader.boolean("firstOrder"_L1, false);
    trial.at = reader.time("at"_L1, Need::Optional);
    return trial;
}

Result<Quote> quoteFromBytes(QByteArrayView utf8) {
    return fromBytes(utf8, quoteFromJson);
}

QByteArray toBytes(const TaxBook &book) {
    auto object = taxesAndDeliveryToJson(book.rules);
    object.insert("categories"_L1, namesToJson(book.categories));
    object.insert("policyIncluded"_L1, book.rules.tax.included);
    object.insert("policyRate"_L1, qint64{book.rules.tax.basisPoints});
    return toBytes(object);
}

Result<TaxBook> taxBookFromBytes(QByteArrayView utf8) {
    return fromBytes(utf8, [](JsonReader &reader) {
        TaxBook book;
        book.rules = priceRulesFromJson(reader);
        book.categories = namesFromJson(reader, "categories"_L1);
        book.rules.tax.included = reader.boolean("policyIncluded"_L1, true);
        book.rules.tax.basisPoints = reader.integer("policyRate"_L1, 0, 10'000, Need::Optional);
        return book;
    });
}

} // namespace aura::wire
