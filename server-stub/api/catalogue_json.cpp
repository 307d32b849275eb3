// SPDX-License-Identifier: Apache-2.0
#include "catalogue_json.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString decimal(std::int64_t micros, Currency currency) {
    return toDecimalString(UnitPrice{micros, currency});
}

QJsonArray valuesToJson(const QList<storage::FacetValue> &values) {
    QJsonArray array;
    for (const auto &value : values) {
        QJsonObject object{
            {u"label"_s, value.label}, {u"count"_s, qint64{value.count}}, {u"selected"_s, value.selected}};
        if (!value.id.isNil())
            object.insert("id"_L1, value.id.toString());
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const storage::PriceFacet &facet) {
    QJsonArray buckets;
    for (const auto &bucket : facet.buckets) {
        buckets.append(QJsonObject{{u"from"_s, decimal(bucket.fromMicros, facet.currency)},
                                   {u"to"_s, decimal(bucket.toMicros, facet.currency)},
                                   {u"count"_s, qint64{bucket.count}}});
    }
    return {{u"currency"_s, facet.currency.code()},
            {u"min"_s, decimal(facet.minMicros, facet.currency)},
            {u"max"_s, decimal(facet.maxMicros, facet.currency)},
            {u"count"_s, qint64{facet.count}},
            {u"converted"_s, qint64{facet.converted}},
            {u"buckets"_s, buckets}};
}

} // namespace

QJsonObject cardToJson(const storage::ProductCard &card, const Id &category) {
    return {
        {u"id"_s, card.id.toString()},
        {u"externalId"_s, textOrNull(card.externalId)},
        {u"name"_s, card.name},
        {u"brand"_s, textOrNull(card.brand)},
        {u"vendor"_s, QJsonObject{{u"id"_s, card.vendorId.toString()}, {u"name"_s, card.vendorName}}},
        {u"categoryId"_s, category.isNil() ? QJsonValue() : QJsonValue(category.toString())},
        {u"price"_s, wire::toJson(card.price)},
        {u"comparePrice"_s, card.comparePrice ? QJsonValue(wire::toJson(*card.comparePrice)) : QJsonValue()},
        {u"availability"_s, availabilityName(card.availability)},
        {u"ratings"_s, QJsonObject{{u"sum"_s, qint64{card.ratingSum}}, {u"count"_s, qint64{card.ratingCount}}}},
        {u"picture"_s, card.picture.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(card.picture.toHex()))},
        {u"pictureColor"_s, u"#%1"_s.arg(card.pictureColor & 0xffffff, 6, 16, QChar(u'0'))},
        {u"variantCount"_s, card.variantCount},
        {u"updatedAt"_s, wire::timeToString(card.updatedAt)},
    };
}

QJsonObject facetsToJson(const storage::Facets &facets) {
    QJsonArray prices;
    for (const auto &facet : facets.prices)
        prices.append(toJson(facet));
    QJsonArray ratings;
    for (int stars = 4; stars >= 1; --stars) {
        ratings.append(QJsonObject{{u"atLeast"_s, stars},
                                   {u"count"_s, qint64{facets.ratingAtLeast[static_cast<std::size_t>(stars - 1)]}}});
    }
    QJsonArray attributes;
    for (const auto &facet : facets.attributes) {
        attributes.append(QJsonObject{{u"name"_s, facet.name},
                                      {u"label"_s, facet.label},
                                      {u"numeric"_s, facet.numeric},
                                      {u"coverage"_s, qint64{facet.coverage}},
                                      {u"distinct"_s, qint64{facet.distinct}},
                                      {u"values"_s, valuesToJson(facet.values)}});
    }
    return {{u"total"_s, qint64{facets.total}},
            {u"brands"_s, valuesToJson(facets.brands)},
            {u"brandCount"_s, qint64{facets.brandCount}},
            {u"vendors"_s, valuesToJson(facets.vendors)},
            {u"categories"_s, valuesToJson(facets.categories)},
            {u"prices"_s, prices},
            {u"ratings"_s, ratings},
            {u"availability"_s,
             QJsonObject{{u"inStock"_s, qint64{facets.inStock}}, {u"outOfStock"_s, qint64{facets.outOfStock}}}},
            {u"attributes"_s, attributes}};
}

QJsonObject ratingsToJson(const std::array<std::int64_t, 5> &histogram) {
    std::int64_t count = 0;
    std::int64_t sum = 0;
    QJsonArray stars;
    for (std::size_t i = 0; i < histogram.size(); ++i) {
        count += histogram[i];
        sum += histogram[i] * static_cast<std::int64_t>(i + 1);
        stars.append(qint64{histogram[i]});
    }
    const double average = count == 0 ? 0 : static_cast<double>(sum * 100 / count) / 100;
    return {{u"average"_s, average}, {u"count"_s, qint64{count}}, {u"histogram"_s, stars}};
}

} // namespace aura::server
