// SPDX-License-Identifier: Apache-2.0
// Searching and counting facets in the catalogue as a device gets it from the server. Every measurement is one call on
// a warm connection; nothing is remembered from one call to the next but what SQLite keeps of the file.
#include "bench_catalogue.h"
#include "bench_client.h"

#include <aura/storage/catalogue_query.h>
#include <aura/storage/exchange_rates.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace aura;
using namespace aura::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "search";

template <typename T>
T must(Result<T> result) {
    if (!result)
        bench::giveUp(result.error().detail);
    return std::move(*result);
}

/// Every beginning of one to twelve letters, as a person typing the name produces them.
QStringList prefixesOf(const QStringList &names) {
    QStringList prefixes;
    for (const auto &name : names) {
        for (qsizetype length = 1; length <= std::min<qsizetype>(12, name.size()); ++length)
            prefixes += name.left(length);
    }
    return prefixes;
}

/// The same catalogue, in which two thirds of the products are priced in other currencies.
void severalCurrencies(const QString &path) {
    auto database = must(Database::open(path));
    const ExchangeRates rates{Currency::of("EUR"),
                              1,
                              {{Currency::of("GBP"), rateUnit / 10 * 8},
                               {Currency::of("JPY"), rateUnit * 160},
                               {Currency::of("USD"), rateUnit / 10 * 11}}};
    if (!setExchangeRates(database, rates) ||
        !database.execute("UPDATE product SET currency = CASE num % 3 WHEN 0 THEN 'JPY' WHEN 1 THEN 'USD' "
                          "ELSE currency END"))
        bench::giveUp(u"no prices in several currencies"_s);
    CatalogueSearch search(database, must(CatalogueColumns::load(database)));
    must(search.facets({}));
    CatalogueQuery query;
    query.currency = Currency::of("GBP");
    query.sort = SortOrder::PriceAsc;
    bench::report(benchName, u"currencies_prices_first_use"_s,
                  bench::millis([&] { search.columns()->pricesIn(query.currency); }), "ms", 1);
    bench::report(benchName, u"currencies_sort_by_price_first_use"_s, bench::millis([&] { must(search.run(query)); }),
                  "ms", 1);
    query.maxPriceMicros = 20'000'000;
    std::vector<double> sorted;
    std::vector<double> facets;
    for (int i = 0; i < 50; ++i) {
        sorted.push_back(bench::millis([&] { must(search.run(query)); }));
        facets.push_back(bench::millis([&] { must(search.facets(query)); }));
    }
    bench::reportTimes(benchName, u"currencies_limit_and_sort_by_price"_s, sorted);
    bench::reportTimes(benchName, u"currencies_facets_of_everything"_s, facets);
}

CatalogueQuery typed(const QString &text) {
    CatalogueQuery query;
    query.text = text;
    return query;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList files = bench::sharedCatalogues();
    if (files.isEmpty()) {
        std::fprintf(stderr, "# bench_search skipped: icecat_19k or jlcparts_bundle is absent (AURA_SHARED_DATA)\n");
        return 0;
    }
    const QTemporaryDir folder;
    const QString path = bench::syncedCatalogue(folder.path(), files);

    OpenOptions options;
    options.mode = OpenOptions::Mode::ReadOnly;
    std::shared_ptr<const CatalogueColumns> columns;
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        auto database = must(Database::open(path, options));
        times.push_back(bench::millis([&] { columns = must(CatalogueColumns::load(database)); }));
    }
    bench::reportTimes(benchName, u"columns_load"_s, times);
    bench::report(benchName, u"products"_s, static_cast<double>(columns->visibleCount()), "count", 1);

    auto database = must(Database::open(path, options));
    times.clear();
    for (int i = 0; i < 50; ++i) {
        const std::int64_t changed[] = {1 + i * 100};
        times.push_back(bench::millis([&] { must(columns->updated(database, changed)); }));
    }
    bench::reportTimes(benchName, u"columns_updated"_s, times);

    QStringList names;
    constexpr std::int64_t samples = 200;
    for (std::int64_t i = 0; i < samples; ++i) {
        auto name = must(database.prepare("SELECT name FROM product WHERE num = ?1"));
        if (must(name.bind(1 + i * (columns->size() - 1) / samples).step()))
            names += name.text(0);
    }
    const QStringList prefixes = prefixesOf(names);
    CatalogueSearch search(database, columns);
    // The first call reads what later ones share; it is a measurement of its own.
    bench::report(benchName, u"first_facets"_s, bench::millis([&] { must(search.facets({})); }), "ms", 1);

    std::vector<double> runs;
    std::vector<double> facets;
    std::vector<double> both;
    std::vector<double> suggestions;
    double slowest = 0;
    QString slowestText;
    for (const auto &prefix : prefixes) {
        const auto query = typed(prefix);
        runs.push_back(bench::millis([&] { must(search.run(query)); }));
        facets.push_back(bench::millis([&] { must(search.facets(query)); }));
        both.push_back(bench::millis([&] { must(search.runWithFacets(query)); }));
        suggestions.push_back(bench::millis([&] { must(search.suggest(prefix, 10)); }));
        if (runs.back() > slowest) {
            slowest = runs.back();
            slowestText = prefix;
        }
    }
    bench::reportTimes(benchName, u"prefix_search"_s, runs);
    bench::reportTimes(benchName, u"prefix_facets"_s, facets);
    bench::reportTimes(benchName, u"prefix_search_and_facets"_s, both);
    bench::reportTimes(benchName, u"prefix_suggest"_s, suggestions);
    std::fprintf(stderr, "slowest prefix: \"%s\"\n", qPrintable(slowestText));

    std::vector<double> submitted;
    for (const auto &name : names) {
        auto query = typed(name);
        query.textComplete = true;
        submitted.push_back(bench::millis([&] { must(search.run(query)); }));
    }
    bench::reportTimes(benchName, u"whole_name_submitted"_s, submitted);

    std::vector<double> misspelt;
    for (const auto &name : names) {
        QString slip = name.section(u' ', 0, 1);
        slip.remove(slip.size() / 3, 1);
        misspelt.push_back(bench::millis([&] { must(search.run(typed(slip))); }));
    }
    bench::reportTimes(benchName, u"misspelt_search"_s, misspelt);

    times.clear();
    for (int i = 0; i < 50; ++i)
        times.push_back(bench::millis([&] { must(search.facets({})); }));
    bench::reportTimes(benchName, u"facets_of_everything"_s, times);
    for (const auto &[name, sort] :
         {std::pair{"price_first_use", SortOrder::PriceAsc}, std::pair{"name_first_use", SortOrder::NameAsc},
          std::pair{"price_again", SortOrder::PriceAsc}}) {
        CatalogueQuery query;
        query.sort = sort;
        bench::report(benchName, u"sort_by_"_s + QLatin1StringView(name),
                      bench::millis([&] { must(search.run(query)); }), "ms", 1);
    }
    severalCurrencies(path);
    return 0;
}
