// SPDX-License-Identifier: Apache-2.0
// bench_search [--keep FILE.db] CATALOGUE.ndjson[.zst]…
// Builds a catalogue of the files (or opens the one kept by an earlier run) and prints how long loading its columns,
// searching and counting facets take, one JSON object a line. Every measurement is one call on a warm connection.
#include "bench_catalogue.h"

#include <aura/storage/catalogue_query.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace aura;
using namespace aura::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "search";

template <typename Work>
double millis(Work &&work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename T>
T must(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "bench_search: %s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

void reportTimes(const char *metric, const std::vector<double> &times) {
    const auto n = static_cast<std::int64_t>(times.size());
    for (const auto &[name, q] : {std::pair{"p50", 0.5}, std::pair{"p99", 0.99}, std::pair{"max", 1.0}})
        bench::report(benchName, qPrintable(QString::fromLatin1(metric) + u'_' + QLatin1StringView(name)),
                      bench::quantile(times, q), "ms", n);
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

CatalogueQuery typed(const QString &text) {
    CatalogueQuery query;
    query.text = text;
    return query;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    QStringList files = application.arguments().mid(1);
    QTemporaryDir directory;
    QString path = directory.filePath(u"catalogue.db"_s);
    if (files.size() >= 2 && files.first() == u"--keep") {
        path = files[1];
        files = files.mid(2);
    }
    if (!QFileInfo::exists(path)) {
        if (files.isEmpty())
            files = bench::sharedCatalogues();
        if (files.isEmpty()) {
            std::fprintf(stderr,
                         "# bench_search skipped: icecat_19k or jlcparts_bundle is absent (AURA_SHARED_DATA)\n");
            return 0;
        }
        std::int64_t products = 0;
        const double took = millis([&] { products = must(bench::buildCatalogue(path, files)).products; });
        bench::report(benchName, "build", took, "ms", products);
    }

    OpenOptions options;
    options.mode = OpenOptions::Mode::ReadOnly;
    std::shared_ptr<const CatalogueColumns> columns;
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        auto database = must(Database::open(path, options));
        times.push_back(millis([&] { columns = must(CatalogueColumns::load(database)); }));
    }
    reportTimes("columns_load", times);
    bench::report(benchName, "products", static_cast<double>(columns->visibleCount()), "count", 1);

    auto database = must(Database::open(path, options));
    times.clear();
    for (int i = 0; i < 50; ++i) {
        const std::int64_t changed[] = {1 + i * 100};
        times.push_back(millis([&] { must(columns->updated(database, changed)); }));
    }
    reportTimes("columns_updated", times);

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
    bench::report(benchName, "first_facets", millis([&] { must(search.facets({})); }), "ms", 1);

    std::vector<double> runs;
    std::vector<double> facets;
    std::vector<double> both;
    std::vector<double> suggestions;
    double slowest = 0;
    QString slowestText;
    for (const auto &prefix : prefixes) {
        const auto query = typed(prefix);
        runs.push_back(millis([&] { must(search.run(query)); }));
        facets.push_back(millis([&] { must(search.facets(query)); }));
        both.push_back(millis([&] { must(search.runWithFacets(query)); }));
        suggestions.push_back(millis([&] { must(search.suggest(prefix, 10)); }));
        if (runs.back() > slowest) {
            slowest = runs.back();
            slowestText = prefix;
        }
    }
    reportTimes("prefix_search", runs);
    reportTimes("prefix_facets", facets);
    reportTimes("prefix_search_and_facets", both);
    reportTimes("prefix_suggest", suggestions);
    std::fprintf(stderr, "slowest prefix: \"%s\"\n", qPrintable(slowestText));

    std::vector<double> submitted;
    for (const auto &name : names) {
        auto query = typed(name);
        query.textComplete = true;
        submitted.push_back(millis([&] { must(search.run(query)); }));
    }
    reportTimes("whole_name_submitted", submitted);

    std::vector<double> misspelt;
    for (const auto &name : names) {
        QString slip = name.section(u' ', 0, 1);
        slip.remove(slip.size() / 3, 1);
        misspelt.push_back(millis([&] { must(search.run(typed(slip))); }));
    }
    reportTimes("misspelt_search", misspelt);

    times.clear();
    for (int i = 0; i < 50; ++i)
        times.push_back(millis([&] { must(search.facets({})); }));
    reportTimes("facets_of_everything", times);
    for (const auto &[name, sort] :
         {std::pair{"price_first_use", SortOrder::PriceAsc}, std::pair{"name_first_use", SortOrder::NameAsc},
          std::pair{"price_again", SortOrder::PriceAsc}}) {
        CatalogueQuery query;
        query.sort = sort;
        bench::report(benchName, qPrintable(u"sort_by_"_s + QLatin1StringView(name)),
                      millis([&] { must(search.run(query)); }), "ms", 1);
    }
    return 0;
}
