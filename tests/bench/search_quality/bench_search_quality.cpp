// SPDX-License-Identifier: Apache-2.0
// How good search is, by our judgements, over the three real catalogues in one shop, and over each one alone:
//   bench_search_quality [--databases FOLDER] [--judgements FILE] [--each] [--alone CATALOGUE] [--show QUERY]...
// --databases keeps the databases in that folder, and takes them from there the next time; --judgements takes another
// file of the form of tests/search/judgements.json; --each also prints the
// figures of every query that is not held out, --show prints what a query finds and its grades instead of measuring (in
// the shop of all catalogues, or in that of the one behind --alone).
#include "bench_report.h"
#include "judging.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace aura;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "search_quality";

void show(judging::Searcher &searcher, const judging::Sources &sources,
          const std::vector<judging::Judgement> &judgements, const QString &query) {
    const auto known = std::find_if(judgements.begin(), judgements.end(),
                                    [&](const judging::Judgement &judgement) { return judgement.query == query; });
    std::printf("== %s\n", qPrintable(query));
    for (const auto &[catalogue, id] : searcher.find(query, 12)) {
        const bool judged = known != judgements.end() && known->catalogue == catalogue;
        const auto &product = sources.at(catalogue)[id];
        std::printf("%d %-8s %s | %s %s\n", judged ? known->grades.value(id) : 0, qPrintable(id),
                    qPrintable(product.product.name.left(90)), qPrintable(product.path),
                    qPrintable(product.product.description.left(60)));
    }
}

void report(const QString &metric, const judging::Quality &quality, std::size_t queries, std::size_t nothing) {
    const auto n = static_cast<std::int64_t>(queries);
    const auto mean = quality.mean(queries);
    bench::report(benchName, metric + u"_ndcg_10"_s, mean.ndcg, "ratio", n);
    bench::report(benchName, metric + u"_mrr"_s, mean.reciprocal, "ratio", n);
    bench::report(benchName, metric + u"_recall_50"_s, mean.recall, "ratio", n);
    bench::report(benchName, metric + u"_zero_results"_s, static_cast<double>(nothing), "count", n);
}

using Searchers = std::map<QString, std::unique_ptr<judging::Searcher>>;

void measure(const Searchers &searchers, const std::vector<judging::Judgement> &judgements, const QString &suffix,
             bool each) {
    std::array<judging::Quality, 2> sums;
    std::array<std::size_t, 2> queries{};
    std::array<std::size_t, 2> nothing{};
    for (const auto &judgement : judgements) {
        const auto own = searchers.find(judgement.catalogue);
        auto &searcher = *(own != searchers.end() ? own : searchers.begin())->second;
        const auto quality = judging::judge(judgement, searcher.find(judgement.query, 50));
        const std::size_t half = judgement.heldOut ? 1 : 0;
        sums[half] += quality;
        ++queries[half];
        nothing[half] += quality.nothing ? 1 : 0;
        if (each && !judgement.heldOut) {
            std::fprintf(stderr, "%.3f %.2f %.2f %s%s (%lld graded)\n", quality.ndcg, quality.reciprocal,
                         quality.recall, qPrintable(judgement.query), qPrintable(suffix),
                         static_cast<long long>(judgement.grades.size()));
        }
    }
    report(u"tuning"_s + suffix, sums[0], queries[0], nothing[0]);
    report(u"held_out"_s + suffix, sums[1], queries[1], nothing[1]);
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QString data = qEnvironmentVariable("AURA_SHARED_DATA");
    const auto sources = data.isEmpty() ? judging::Sources{} : judging::readSources(data);
    if (sources.empty()) {
        std::fprintf(stderr, "# bench_search_quality skipped: a real catalogue is absent (AURA_SHARED_DATA)\n");
        return 0;
    }
    const auto valueOf = [&](const QString &option) {
        const auto at = arguments.indexOf(option);
        return at > 0 ? arguments.value(at + 1) : QString{};
    };
    const QTemporaryDir folder;
    const QDir databases(arguments.contains(u"--databases"_s) ? valueOf(u"--databases"_s) : folder.path());
    const auto opened = [&](const QString &name, const judging::Sources &shop) {
        const QString path = databases.filePath(name + u".db"_s);
        if (!QFile::exists(path))
            judging::writeCatalogue(path, shop);
        return std::make_unique<judging::Searcher>(path);
    };
    const QString file =
        arguments.contains(u"--judgements"_s) ? valueOf(u"--judgements"_s) : QStringLiteral(AURA_JUDGEMENTS);
    const auto judgements = judging::readJudgements(file, sources);
    Searchers together;
    Searchers alone;
    together.emplace(QString{}, opened(u"all"_s, sources));
    for (const auto &[name, products] : sources)
        alone.emplace(name, opened(name, {{name, products}}));
    if (const auto first = arguments.indexOf(u"--show"_s); first > 0) {
        const auto one = alone.find(valueOf(u"--alone"_s));
        for (const auto &query : arguments.mid(first + 1))
            show(*(one != alone.end() ? one : together.begin())->second, sources, judgements, query);
        return 0;
    }
    const bool each = arguments.contains(u"--each"_s);
    measure(together, judgements, {}, each);
    measure(alone, judgements, u"_alone"_s, each);
    return 0;
}
