// SPDX-License-Identifier: Apache-2.0
#include "shop.h"

#include <aura/app/format.h>
#include <aura/storage/catalogue_query.h>
#include <aura/wire/catalogue_json.h>

namespace aura::cli {

using namespace Qt::StringLiterals;

namespace {

Result<storage::SortOrder> sortOrder(const QString &name) {
    using storage::SortOrder;
    static const QHash<QString, SortOrder> orders{
        {QString(), SortOrder::Relevance},        {u"relevance"_s, SortOrder::Relevance},
        {u"popularity"_s, SortOrder::Popularity}, {u"price"_s, SortOrder::PriceAsc},
        {u"price-desc"_s, SortOrder::PriceDesc},  {u"rating"_s, SortOrder::Rating},
        {u"newest"_s, SortOrder::Newest},         {u"name"_s, SortOrder::NameAsc},
        {u"discount"_s, SortOrder::Discount},
    };
    if (!orders.contains(name))
        return Error{ErrorCode::InvalidArgument, u"unknown order "_s + name};
    return orders.value(name);
}

Result<storage::CatalogueQuery> queryFrom(const Arguments &arguments, storage::Database &database) {
    storage::CatalogueQuery query;
    query.text = arguments.words.mid(1).join(u' ');
    query.textComplete = !arguments.has(u"typing"_s);
    query.brands = arguments.values(u"brand"_s);
    query.inStockOnly = arguments.has(u"in-stock"_s);
    AURA_ASSIGN(query.sort, sortOrder(arguments.value(u"sort"_s)));
    if (const auto slugs = arguments.values(u"category"_s); !slugs.isEmpty()) {
        AURA_ASSIGN(const auto categories, storage::CatalogueReader(database).categories());
        for (const auto &slug : slugs) {
            const auto found = std::find_if(categories.begin(), categories.end(), [&](const Category &category) {
                return category.slug == slug || category.id.toString() == slug;
            });
            if (found == categories.end())
                return Error{ErrorCode::NotFound, u"no category "_s + slug};
            query.categories.append(found->id);
        }
    }
    for (const auto &pair : arguments.values(u"attribute"_s)) {
        const auto equals = pair.indexOf(u'=');
        if (equals < 1)
            return Error{ErrorCode::InvalidArgument, u"--attribute takes NAME=VALUE"_s};
        query.attributes.append({pair.left(equals), {pair.mid(equals + 1)}});
    }
    // In which limits are meant and prices compared: as they are shown.
    query.currency = app::format::shownCurrency();
    if (arguments.has(u"currency"_s)) {
        AURA_ASSIGN(query.currency, Currency::parse(arguments.value(u"currency"_s).toUpper()));
    }
    const auto price = [&](const QString &option, std::optional<std::int64_t> &micros) -> Status {
        if (!arguments.has(option))
            return {};
        AURA_ASSIGN(const auto parsed, unitPriceFromDecimal(arguments.value(option), query.currency));
        micros = parsed.micros;
        return {};
    };
    AURA_TRY(price(u"min-price"_s, query.minPriceMicros));
    AURA_TRY(price(u"max-price"_s, query.maxPriceMicros));
    return query;
}

QJsonObject cardJson(const storage::ProductCard &card) {
    return {
        {u"id"_s, card.id.toString()},
        {u"externalId"_s, card.externalId},
        {u"name"_s, card.name},
        {u"brand"_s, card.brand},
        {u"vendorId"_s, card.vendorId.toString()},
        {u"vendor"_s, card.vendorName},
        {u"price"_s, amountJson(card.price)},
        {u"availability"_s, availabilityName(card.availability)},
        {u"variants"_s, card.variantCount},
        {u"ratingSum"_s, qint64{card.ratingSum}},
        {u"ratingCount"_s, qint64{card.ratingCount}},
    };
}

QJsonArray valuesJson(const QList<storage::FacetValue> &values) {
    QJsonArray array;
    for (const auto &value : values) {
        QJsonObject object{{u"label"_s, value.label}, {u"count"_s, qint64{value.count}}};
        if (!value.id.isNil())
            object.insert("id"_L1, value.id.toString());
        array.append(object);
    }
    return array;
}

QJsonObject facetsJson(const storage::Facets &facets) {
    QJsonArray attributes;
    for (const auto &attribute : facets.attributes) {
        attributes.append(QJsonObject{{u"name"_s, attribute.name},
                                      {u"coverage"_s, qint64{attribute.coverage}},
                                      {u"values"_s, valuesJson(attribute.values)}});
    }
    QJsonArray prices;
    for (const auto &price : facets.prices) {
        prices.append(QJsonObject{{u"currency"_s, price.currency.code()},
                                  {u"min"_s, toDecimalString(UnitPrice{price.minMicros, price.currency})},
                                  {u"max"_s, toDecimalString(UnitPrice{price.maxMicros, price.currency})},
                                  {u"count"_s, qint64{price.count}},
                                  {u"converted"_s, qint64{price.converted}}});
    }
    return {{u"prices"_s, prices},
            {u"brands"_s, valuesJson(facets.brands)},
            {u"vendors"_s, valuesJson(facets.vendors)},
            {u"categories"_s, valuesJson(facets.categories)},
            {u"inStock"_s, qint64{facets.inStock}},
            {u"outOfStock"_s, qint64{facets.outOfStock}},
            {u"attributes"_s, attributes}};
}

} // namespace

Result<Reply> searchCommand(Shop &shop, const Arguments &arguments) {
    AURA_ASSIGN(auto *database, shop.catalogue());
    AURA_ASSIGN(const auto limit, arguments.number(u"limit"_s, 20, 1, 10'000));
    AURA_ASSIGN(const auto offset, arguments.number(u"offset"_s, 0, 0, INT32_MAX));
    AURA_ASSIGN(const auto query, queryFrom(arguments, *database));
    if (!shop.client().status().searchable)
        return Error{ErrorCode::Unavailable, u"the catalogue is not searchable yet: run aura sync"_s};
    AURA_ASSIGN(auto columns, storage::CatalogueColumns::load(*database));
    storage::CatalogueSearch search(*database, std::move(columns));
    AURA_ASSIGN(const auto result, search.run(query));
    std::vector<std::int32_t> page;
    for (auto i = static_cast<std::size_t>(offset);
         i < result.nums.size() && page.size() < static_cast<std::size_t>(limit); ++i)
        page.push_back(result.nums[i]);
    AURA_ASSIGN(const auto cards, storage::CatalogueReader(*database).cards(page));

    Reply reply;
    QJsonArray products;
    for (const auto &card : cards) {
        products.append(cardJson(card));
        reply.lines.append(u"%1  %2  %3  %4"_s.arg(card.id.toString(), amount(card.price).rightJustified(14),
                                                   card.externalId, card.name));
    }
    reply.json = {{u"total"_s, qint64{result.total}},
                  {u"offset"_s, qint64{offset}},
                  {u"corrected"_s, result.corrected},
                  {u"lacking"_s, QJsonArray::fromStringList(result.lacking)},
                  {u"products"_s, products}};
    if (arguments.has(u"facets"_s)) {
        AURA_ASSIGN(const auto facets, search.facets(query));
        reply.json.insert("facets"_L1, facetsJson(facets));
        for (const auto &brand : facets.brands)
            reply.lines.append(u"brand %1: %2"_s.arg(brand.label).arg(brand.count));
        for (const auto &category : facets.categories)
            reply.lines.append(u"category %1: %2"_s.arg(category.label).arg(category.count));
    }
    reply.lines.append(u"%1 of %2"_s.arg(cards.size()).arg(result.total));
    return reply;
}

Result<Reply> showCommand(Shop &shop, const Arguments &arguments) {
    if (arguments.words.size() != 2)
        return Error{ErrorCode::InvalidArgument, u"show needs one product"_s};
    AURA_ASSIGN(const auto product, shop.product(arguments.words[1]));
    AURA_ASSIGN(auto *database, shop.catalogue());
    const auto vendor = storage::CatalogueReader(*database).vendor(product.vendorId);
    Reply reply;
    reply.json = {{u"product"_s, wire::toJson(product, wire::Audience::Public)}};
    if (vendor)
        reply.json.insert("vendor"_L1, vendor->name);
    reply.lines.append(product.name);
    if (vendor)
        reply.lines.append(u"Sold by "_s + vendor->name);
    reply.lines.append(u"Id %1, source %2"_s.arg(product.id.toString(), product.externalId));
    for (const auto &variant : product.variants) {
        reply.lines.append(u"%1  %2  %3  %4"_s.arg(variant.id.toString(), amount(variant.price).rightJustified(14),
                                                   availabilityName(variant.availability), variant.name));
    }
    if (!product.description.isEmpty())
        reply.lines.append(product.description);
    return reply;
}

} // namespace aura::cli
