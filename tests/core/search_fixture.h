// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue_fixture.h"

#include <aura/storage/catalogue_query.h>

#include <vector>

namespace aura::testing {

using namespace aura::storage;
using namespace Qt::StringLiterals;

using Nums = std::vector<std::int32_t>;

inline std::shared_ptr<const CatalogueColumns> load(Database &database) {
    auto loaded = CatalogueColumns::load(database);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

inline CatalogueQuery typed(const QString &text) {
    CatalogueQuery query;
    query.text = text;
    return query;
}

inline QueryResult run(testing::CatalogueFixture &shop, const CatalogueQuery &query) {
    auto result = CatalogueSearch(shop.database, load(shop.database)).run(query);
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}
Nums find(testing::CatalogueFixture &shop, const QString &text) {
    return run(shop, typed(text)).nums;
}

Nums submit(testing::CatalogueFixture &shop, const QString &text) {
    auto query = typed(text);
    query.textComplete = true;
    return run(shop, query).nums;
}

inline Facets facetsOf(testing::CatalogueFixture &shop, const CatalogueQuery &query) {
    auto result = CatalogueSearch(shop.database, load(shop.database)).facets(query);
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

inline QString show(const QList<FacetValue> &values) {
    QStringList parts;
    for (const auto &value : values)
        parts += value.label + u'=' + QString::number(value.count) + (value.selected ? u"*"_s : QString{});
    return parts.join(u' ');
}

inline QString show(const Facets &facets, const QString &attribute) {
    for (const auto &facet : facets.attributes) {
        if (facet.name == attribute)
            return show(facet.values);
    }
    return u"none"_s;
}

/// 1 to 4: laptops; 5: a bag. Numbers are popularity.
inline void fill(testing::CatalogueFixture &shop) {
    const auto computers = shop.addCategory(u"Computers"_s);
    const auto notebooks = shop.addCategory(u"Notebooks"_s, computers.id);
    const auto bags = shop.addCategory(u"Bags"_s, computers.id);
    struct Row {
        const char16_t *name, *brand, *model, *gtin, *external, *colour;
        int size;
        std::int64_t price;
        Availability band;
        int stars;
    };
    const Row rows[] = {
        {u"Pavilion dv7 Notebook 43.2 cm (17\") Intel® Core™2 Duo", u"HP", u"dv7-1211ea", u"0884420588030", u"2101957",
         u"Silver", 17, 110, Availability::In, 5},
        {u"Aspire Notebook", u"Acer", u"A-515", u"", u"A1", u"Black", 15, 400, Availability::Out, 4},
        {u"Pavilion g6 Notebook", u"HP", u"g6/77", u"", u"A2", u"Black", 15, 300, Availability::Low, 3},
        {u"ThinkPad Notebook", u"Lenovo", u"X1", u"", u"C2653151", u"Black", 14, 900, Availability::In, 0},
        {u"Notebook bag for Pavilion", u"Case Logic", u"CL-9", u"", u"A3", u"Silver", 17, 30, Availability::In, 2},
    };
    for (const auto &row : rows) {
        auto product = shop.product(QString::fromUtf16(row.name), row.price * 1'000'000);
        product.brand = QString::fromUtf16(row.brand);
        product.modelNumber = QString::fromUtf16(row.model);
        product.gtin = QString::fromUtf16(row.gtin);
        product.externalId = QString::fromUtf16(row.external);
        product.categories = {row.price == 30 ? bags.id : notebooks.id};
        product.attributes = {shop.text(u"colour"_s, QString::fromUtf16(row.colour)),
                              {u"size"_s, Attribute::Kind::Number, false, {QString::number(row.size)}}};
        product.ratingSum = row.stars;
        product.ratingCount = row.stars > 0 ? 1 : 0;
        product.description = u"Comes with a wonderful keyboard"_s;
        product.variants[0].availability = row.band;
        shop.put(product);
    }
}

} // namespace aura::testing
