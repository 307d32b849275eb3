// SPDX-License-Identifier: Apache-2.0
// What can be narrowed down, and by what.
#include "search_fixture.h"

#include <QTest>

#include <random>

using namespace aura;
using namespace aura::storage;
using namespace aura::testing;
using namespace Qt::StringLiterals;

class CatalogueFacetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersRestrictTogether() {
        testing::CatalogueFixture shop;
        fill(shop);
        const auto other = shop.addVendor(u"Other"_s);
        auto foreign = shop.product(u"Notebook of another shop"_s, 55'000'000);
        foreign.vendorId = other.id;
        foreign.variants[0].price.currency = Currency::of("USD");
        shop.put(foreign);
        const auto columns = load(shop.database);
        const auto category = [&](QStringView name) {
            for (const auto &row : columns->categories()) {
                if (row.name == name)
                    return row.id;
            }
            return Id{};
        };
        const auto expect = [&](const std::function<void(CatalogueQuery &)> &set, const Nums &nums) {
            CatalogueQuery query;
            query.sort = SortOrder::Popularity;
            set(query);
            QCOMPARE(run(shop, query).nums, nums);
        };
        expect([&](auto &q) { q.categories = {category(u"Computers")}; }, {1, 2, 3, 4, 5});
        expect([&](auto &q) { q.categories = {category(u"Bags")}; }, {5});
        expect([&](auto &q) { q.categories = {shop.ids.next()}; }, {});
        expect([&](auto &q) { q.brands = {u"HP"_s, u"Lenovo"_s}; }, {1, 3, 4});
        expect([&](auto &q) { q.brands = {u"hp"_s}; }, {});
        expect([&](auto &q) { q.vendors = {other.id}; }, {6});
        expect([&](auto &q) { q.minPriceMicros = 110'000'000; }, {1, 2, 3, 4});
        expect(
            [&](auto &q) {
                q.maxPriceMicros = 110'000'000;
                q.currency = Currency::of("EUR");
            },
            {1, 5});
        expect([&](auto &q) { q.currency = Currency::of("USD"); }, {1, 2, 3, 4, 5, 6}); // only limits restrict
        expect(
            [&](auto &q) {
                q.minPriceMicros = 0;
                q.currency = Currency::of("USD");
            },
            {6});
        expect(
            [&](auto &q) {
                q.minPriceMicros = 0;
                q.currency = Currency::of("JPY");
            },
            {});
        expect([&](auto &q) { q.minRatingHundredths = 300; }, {1, 2, 3});
        expect([&](auto &q) { q.inStockOnly = true; }, {1, 3, 4, 5, 6});
        expect(
            [&](auto &q) {
                q.attributes = {{u"colour"_s, {u"Black"_s}}, {u"size"_s, {u"15"_s, u"14"_s}}};
            },
            {2, 3, 4});
        expect([&](auto &q) { q.attributes = {{u"colour"_s, {u"Mauve"_s}}}; }, {});
        expect([&](auto &q) { q.attributes = {{u"flavour"_s, {u"Mint"_s}}}; }, {});
        expect(
            [&](auto &q) {
                q.text = u"pav"_s;
                q.brands = {u"HP"_s};
                q.inStockOnly = true;
                q.sort = SortOrder::PriceDesc;
            },
            {3, 1});
        CatalogueQuery tooMany;
        tooMany.attributes.resize(static_cast<qsizetype>(mostAttributeSelections) + 1);
        QCOMPARE(CatalogueSearch(shop.database, columns).run(tooMany).error().code, ErrorCode::InvalidArgument);
    }

    void facetsExcludeTheirOwnSelection() {
        testing::CatalogueFixture shop;
        fill(shop);
        auto facets = facetsOf(shop, {});
        QCOMPARE(facets.total, 5);
        QCOMPARE(show(facets.brands), u"HP=2 Acer=1 Lenovo=1 Case Logic=1"_s);
        QCOMPARE(show(facets.vendors), u"Nordlicht=5"_s);
        QCOMPARE(show(facets.categories), u"Computers=5"_s);
        QCOMPARE(facets.ratingAtLeast, (std::array<std::int64_t, 4>{4, 4, 3, 2}));
        QCOMPARE(facets.inStock, 4);
        QCOMPARE(facets.outOfStock, 1);
        QCOMPARE(show(facets, u"colour"_s), u"Black=3 Silver=2"_s);
        QCOMPARE(show(facets, u"size"_s), u"14=1 15=2 17=2"_s);

        CatalogueQuery query;
        query.brands = {u"HP"_s};
        query.attributes = {{u"colour"_s, {u"Silver"_s}}};
        facets = facetsOf(shop, query);
        QCOMPARE(facets.total, 1);
        QCOMPARE(show(facets.brands), u"HP=1* Case Logic=1"_s);
        QCOMPARE(show(facets, u"colour"_s), u"Silver=1* Black=1"_s);
        QCOMPARE(facets.inStock, 1);
        QCOMPARE(facets.prices.size(), std::size_t{1});
        QCOMPARE(facets.prices[0].minMicros, 110'000'000);

        query = {};
        query.maxPriceMicros = 100'000'000;
        facets = facetsOf(shop, query);
        QCOMPARE(facets.prices[0].maxMicros, 900'000'000);
        QCOMPARE(facets.prices[0].count, 5);
        std::int64_t counted = 0;
        for (const auto &bucket : facets.prices[0].buckets)
            counted += bucket.count;
        QCOMPARE(counted, 5);
        QVERIFY(facets.prices[0].buckets.size() <= 20);
        QCOMPARE(facets.prices[0].buckets.front().fromMicros, 30'000'000);
        QCOMPARE(facets.prices[0].buckets.back().toMicros, 900'000'000);

        query = {};
        query.brands = {u"Acer"_s};
        query.inStockOnly = true;
        facets = facetsOf(shop, query);
        QCOMPARE(facets.total, 0);
        QCOMPARE(show(facets.brands), u"HP=2 Lenovo=1 Case Logic=1 Acer=0*"_s);
        QCOMPARE(facets.outOfStock, 1);
    }

    void facetCountsEqualWhatSelectingFinds() {
        testing::CatalogueFixture shop;
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<std::uint32_t>(n)); };
        QList<Category> categories;
        for (int i = 0; i < 8; ++i)
            categories.append(
                shop.addCategory(u"C%1"_s.arg(i), i < 2 ? Id{} : categories[pick(static_cast<int>(i))].id));
        for (int i = 0; i < 400; ++i) {
            auto product = shop.product(u"Thing %1"_s.arg(pick(5)), (1 + pick(50)) * 1'000'000);
            product.brand = u"B%1"_s.arg(pick(5));
            product.categories = {categories[pick(8)].id};
            if (const auto second = categories[pick(8)].id; second != product.categories[0])
                product.categories.append(second);
            product.attributes = {shop.text(u"a"_s, QString::number(pick(3))),
                                  shop.text(u"b"_s, QString::number(pick(4)))};
            product.variants[0].availability = static_cast<Availability>(pick(3));
            shop.put(product);
        }
        CatalogueSearch search(shop.database, load(shop.database));
        for (int round = 0; round < 40; ++round) {
            CatalogueQuery query;
            if (pick(2) == 0)
                query.text = u"thing %1"_s.arg(pick(5));
            if (pick(2) == 0)
                query.brands = {u"B%1"_s.arg(pick(5)), u"B%1"_s.arg(pick(5))};
            if (pick(2) == 0)
                query.attributes.append({u"a"_s, {QString::number(pick(3))}});
            if (pick(2) == 0)
                query.attributes.append({u"b"_s, {QString::number(pick(4))}});
            if (pick(2) == 0)
                query.categories = {categories[pick(8)].id};
            query.inStockOnly = pick(2) == 0;
            const auto page = search.runWithFacets(query);
            QVERIFY(page);
            QCOMPARE(page->facets.total, page->result.total);
            const auto found = [&](const CatalogueQuery &changed) { return search.run(changed)->total; };
            for (const auto &brand : page->facets.brands) {
                auto changed = query;
                changed.brands = {brand.label};
                QCOMPARE(found(changed), brand.count);
            }
            for (const auto &category : page->facets.categories) {
                auto changed = query;
                changed.categories = {category.id};
                QCOMPARE(found(changed), category.count);
            }
            for (const auto &facet : page->facets.attributes) {
                for (const auto &value : facet.values) {
                    auto changed = query;
                    changed.attributes.removeIf([&](const AttributeSelection &s) { return s.name == facet.name; });
                    changed.attributes.append({facet.name, {value.label}});
                    QCOMPARE(found(changed), value.count);
                }
            }
            auto changed = query;
            changed.inStockOnly = true;
            QCOMPARE(found(changed), page->facets.inStock);
        }
    }

    void categoriesShowTheNextLevel() {
        testing::CatalogueFixture shop;
        fill(shop);
        const auto columns = load(shop.database);
        CatalogueQuery query;
        query.categories = {columns->categories()[0].id};
        QCOMPARE(show(facetsOf(shop, query).categories), u"Bags=1 Notebooks=4"_s);
        query.categories = {columns->categories()[2].id};
        QCOMPARE(show(facetsOf(shop, query).categories), u"Bags=1* Notebooks=4"_s);
    }

    void quantitiesStandInRisingOrder() {
        testing::CatalogueFixture shop;
        const QStringList resistances{u"10kΩ"_s, u"100Ω"_s, u"1MΩ"_s, u"4.7kΩ"_s};
        const QStringList ranges{u"9V~12V"_s, u"4V~5V"_s};
        for (int i = 0; i < 40; ++i) {
            auto product = shop.product(u"Resistor"_s);
            product.attributes = {shop.text(u"resistance"_s, resistances[i % 4]),
                                  shop.text(u"range"_s, ranges[i % 5 == 0 ? 1 : 0])};
            shop.put(product);
        }
        const auto facets = facetsOf(shop, {});
        QCOMPARE(show(facets, u"resistance"_s), u"100Ω=10 4.7kΩ=10 10kΩ=10 1MΩ=10"_s);
        QCOMPARE(show(facets, u"range"_s), u"9V~12V=32 4V~5V=8"_s);
    }
};

QTEST_APPLESS_MAIN(CatalogueFacetsTest)
#include "tst_catalogue_facets.moc"
