// SPDX-License-Identifier: Apache-2.0
// Vendors sell in different currencies: limits, counts and orders by price compare in one, by the shop's rates.
#include "search_fixture.h"

#include <aura/storage/catalogue_schema.h>
#include <aura/storage/exchange_rates.h>

#include <QTest>

#include <algorithm>
#include <random>

using namespace aura;
using namespace aura::storage;
using namespace aura::testing;
using namespace Qt::StringLiterals;

namespace {

const Currency chf = Currency::of("CHF");
const Currency eur = Currency::of("EUR");
const Currency jpy = Currency::of("JPY");
const Currency usd = Currency::of("USD");
const Currency none;
const ExchangeRates euros{eur, 1, {{jpy, 160 * rateUnit}, {usd, 3 * rateUnit / 2}}};

void sell(testing::CatalogueFixture &shop, std::int64_t micros, Currency currency) {
    auto product = shop.product(u"Lamp"_s, micros);
    product.variants[0].price.currency = currency;
    shop.put(product);
}

/// Numbers are popularity.
void fillShop(testing::CatalogueFixture &shop) {
    sell(shop, 20'000'000, eur);    // 1: $30.00, ¥3,200
    sell(shop, 15'000'000, usd);    // 2: €10.00, ¥1,600
    sell(shop, 2'400'000'000, jpy); // 3: €15.00, $22.50
    sell(shop, 1'000'000, chf);     // 4: nobody knows
    sell(shop, 10'010'000, eur);    // 5: $15.015, shown as $15.02; ¥1,601.60, shown as ¥1,602
    sell(shop, 29'990'000, usd);    // 6: €19.99333…, shown as €19.99; ¥3,198.93, shown as ¥3,199
}

CatalogueQuery limited(std::optional<std::int64_t> least, std::optional<std::int64_t> most, Currency currency) {
    CatalogueQuery query;
    query.sort = SortOrder::Popularity;
    query.minPriceMicros = least;
    query.maxPriceMicros = most;
    query.currency = currency;
    return query;
}

CatalogueQuery sortedBy(SortOrder sort, Currency currency) {
    CatalogueQuery query;
    query.sort = sort;
    query.currency = currency;
    return query;
}

} // namespace

class CatalogueCurrenciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cheapestComesFirstWhateverTheCurrency() {
        testing::CatalogueFixture shop;
        fillShop(shop);
        shop.must(setExchangeRates(shop.database, euros));
        for (const auto currency : {eur, usd, jpy, none}) {
            QCOMPARE(run(shop, sortedBy(SortOrder::PriceAsc, currency)).nums, (Nums{2, 5, 3, 6, 1, 4}));
            QCOMPARE(run(shop, sortedBy(SortOrder::PriceDesc, currency)).nums, (Nums{1, 6, 3, 5, 2, 4}));
        }
        // In one that the shop has no rate for, only what is priced in it compares.
        QCOMPARE(run(shop, sortedBy(SortOrder::PriceAsc, chf)).nums, (Nums{4, 5, 1, 3, 2, 6}));
        QCOMPARE(run(shop, sortedBy(SortOrder::PriceDesc, chf)).nums, (Nums{4, 1, 5, 3, 6, 2}));
    }

    void withoutRatesCurrenciesStandApart() {
        testing::CatalogueFixture shop;
        fillShop(shop);
        QCOMPARE(run(shop, sortedBy(SortOrder::PriceAsc, none)).nums, (Nums{4, 5, 1, 3, 2, 6}));
        QCOMPARE(run(shop, sortedBy(SortOrder::PriceAsc, usd)).nums, (Nums{2, 6, 4, 5, 1, 3}));
        QCOMPARE(run(shop, limited({}, 20'000'000, usd)).nums, (Nums{2}));
        QCOMPARE(run(shop, limited({}, 20'000'000, none)).nums, (Nums{1, 2, 4, 5})); // each in its own
        const auto prices = facetsOf(shop, {}).prices;
        QCOMPARE(prices.size(), std::size_t{4});
        QCOMPARE(prices[0].converted, 0);
    }

    void limitsHoldForWhatIsShown() {
        testing::CatalogueFixture shop;
        fillShop(shop);
        shop.must(setExchangeRates(shop.database, euros));
        const auto found = [&](std::optional<std::int64_t> least, std::optional<std::int64_t> most, Currency currency) {
            return run(shop, limited(least, most, currency)).nums;
        };
        QCOMPARE(found({}, 15'000'000, usd), (Nums{2}));
        QCOMPARE(found({}, 15'010'000, usd), (Nums{2}));
        QCOMPARE(found({}, 15'020'000, usd), (Nums{2, 5})); // rounded, as it is shown
        QCOMPARE(found(29'990'000, {}, usd), (Nums{1, 6}));
        QCOMPARE(found(2'400'000'000, 3'199'000'000, jpy), (Nums{3, 6}));
        QCOMPARE(found(1'602'000'000, 1'602'000'000, jpy), (Nums{5}));
        QCOMPARE(found({}, 19'990'000, eur), (Nums{2, 3, 5, 6}));
        QCOMPARE(found({}, 10'000'000, none), (Nums{2})); // the base of the rates
        QCOMPARE(found(0, {}, eur), (Nums{1, 2, 3, 5, 6}));
        QCOMPARE(found(-5, {}, eur), (Nums{1, 2, 3, 5, 6})); // what has no rate is not below zero either
        QCOMPARE(found({}, 5'000'000, chf), (Nums{4}));
        QCOMPARE(found({}, {}, eur), (Nums{1, 2, 3, 4, 5, 6}));
    }

    void pricesAreCountedInOneCurrency() {
        testing::CatalogueFixture shop;
        fillShop(shop);
        shop.must(setExchangeRates(shop.database, euros));
        const auto expect = [&](const CatalogueQuery &query, Currency currency, std::int64_t least, std::int64_t most,
                                std::int64_t converted) {
            const auto prices = facetsOf(shop, query).prices;
            QCOMPARE(prices.size(), std::size_t{2});
            QCOMPARE(prices[0].currency, currency);
            QCOMPARE(prices[0].minMicros, least);
            QCOMPARE(prices[0].maxMicros, most);
            QCOMPARE(prices[0].count, 5);
            QCOMPARE(prices[0].converted, converted);
            std::int64_t counted = 0;
            for (const auto &bucket : prices[0].buckets)
                counted += bucket.count;
            QCOMPARE(counted, 5);
            QCOMPARE(prices[0].buckets.front().fromMicros, least);
            QCOMPARE(prices[0].buckets.back().toMicros, most);
            QCOMPARE(prices[1].currency, chf);
            QCOMPARE(prices[1].count, 1);
        };
        expect(sortedBy(SortOrder::Popularity, usd), usd, 15'000'000, 30'000'000, 3);
        expect(sortedBy(SortOrder::Popularity, jpy), jpy, 1'600'000'000, 3'200'000'000, 4);
        // Nobody chose one: that of most of what is found.
        expect({}, eur, 10'000'000, 20'000'000, 3);
        // Its own limits do not narrow it.
        expect(limited({}, 15'000'000, usd), usd, 15'000'000, 30'000'000, 3);
        // Nothing of what is found can be converted: it is counted as it is.
        const auto prices = facetsOf(shop, sortedBy(SortOrder::Popularity, Currency::of("NOK"))).prices;
        QCOMPARE(prices.size(), std::size_t{4});
        QCOMPARE(prices[0].count, 2);
    }

    void otherRatesCountOnceTheyAreRead() {
        testing::CatalogueFixture shop;
        fillShop(shop);
        shop.must(setExchangeRates(shop.database, euros));
        const auto columns = load(shop.database);
        CatalogueSearch search(shop.database, columns);
        QCOMPARE(search.run(sortedBy(SortOrder::PriceAsc, eur))->nums.front(), 2);
        auto dear = euros;
        dear.rates[1].rate = rateUnit / 10; // a dollar is ten euros
        shop.must(setExchangeRates(shop.database, dear));
        QCOMPARE(search.run(sortedBy(SortOrder::PriceAsc, eur))->nums.front(), 2);
        const auto updated = columns->updated(shop.database, {});
        QVERIFY(updated);
        search.setColumns(*updated);
        QCOMPARE(search.run(sortedBy(SortOrder::PriceAsc, eur))->nums, (Nums{5, 3, 1, 2, 6, 4}));
        QCOMPARE(search.run(limited(150'000'000, {}, eur))->nums, (Nums{2, 6}));
        // A table that cannot be read is none.
        QVERIFY(catalogue::setMetaValue(shop.database, "rates", u"{"_s));
        QCOMPARE(run(shop, sortedBy(SortOrder::PriceAsc, usd)).nums, (Nums{2, 6, 4, 5, 1, 3}));
    }

    void manyCurrenciesAreAskedInTurn() {
        testing::CatalogueFixture shop;
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<std::uint32_t>(n)); };
        const Currency zar = Currency::of("ZAR");
        const std::vector<Currency> all{Currency::of("AED"), chf, eur, jpy, Currency::of("KWD"), usd, zar};
        const auto any = [&] { return all[static_cast<std::size_t>(pick(7))]; };
        ExchangeRates rates{eur, 1, {}};
        for (const auto currency : all) {
            if (currency != eur && currency != zar)
                rates.rates.append({currency, rateUnit / 1'000 * (1 + pick(5'000))});
        }
        shop.must(setExchangeRates(shop.database, rates));
        std::vector<UnitPrice> prices{{}};
        for (int i = 0; i < 300; ++i) {
            const auto currency = any();
            sell(shop, (1 + pick(100'000)) * std::int64_t{10'000}, currency);
            prices.push_back({0, currency});
        }
        const auto columns = load(shop.database);
        for (std::size_t num = 1; num < prices.size(); ++num)
            prices[num].micros = columns->priceMicros(static_cast<std::int32_t>(num));
        CatalogueSearch search(shop.database, columns);
        for (int round = 0; round < 60; ++round) {
            const auto currency = any();
            const auto limit = (1 + pick(1'000)) * std::int64_t{1'000'000};
            Nums expected;
            for (std::size_t num = 1; num < prices.size(); ++num) {
                const auto rate = rateBetween(rates, prices[num].currency, currency);
                // What is in it already is not rounded.
                const auto price = prices[num].currency == currency ? Result<UnitPrice>(prices[num])
                                   : rate                           ? convert(prices[num], currency, *rate)
                                                                    : Error{ErrorCode::NotFound, u"no rate"_s};
                if (price && price->micros <= limit)
                    expected.push_back(static_cast<std::int32_t>(num));
            }
            QCOMPARE(search.run(limited({}, limit, currency))->nums, expected);
        }
    }
};

QTEST_APPLESS_MAIN(CatalogueCurrenciesTest)
#include "tst_catalogue_currencies.moc"
