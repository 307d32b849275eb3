// SPDX-License-Identifier: Apache-2.0
// How good search is, by our judgements, over the three real catalogues in one shop:
//   bench_search_quality [--catalogue FILE.db] [--each] [--show QUERY]...
// --catalogue keeps the database in that file, and takes it from there the next time; --each also prints every query's
// figures, --show prints what a query finds and its grades instead of measuring.
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

void report(const QString &half, const judging::Quality &quality, std::size_t queries, std::size_t nothing) {
    const auto n = static_cast<std::int64_t>(queries);
    const auto mean = quality.mean(queries);
    bench::report(benchName, half + u"_ndcg_10"_s, mean.ndcg, "ratio", n);
    bench::report(benchName, half + u"_mrr"_s, mean.reciprocal, "ratio", n);
    bench::report(benchName, half + u"_recall_50"_s, mean.recall, "ratio", n);
    bench::report(benchName, half + u"_zero_results"_s, static_cast<double>(nothing), "count", n);
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
    const QTemporaryDir folder;
    QString path = folder.filePath(u"catalogue.db"_s);
    if (const auto given = arguments.indexOf(u"--catalogue"_s); given > 0)
        path = arguments.value(given + 1);
    if (!QFile::exists(path))
        judging::writeCatalogue(path, sources);
    const auto judgements = judging::readJudgements(QStringLiteral(AURA_JUDGEMENTS), sources);
    judging::Searcher searcher(path);
    if (const auto first = arguments.indexOf(u"--show"_s); first > 0) {
        for (const auto &query : arguments.mid(first + 1))
            show(searcher, sources, judgements, query);
        return 0;
    }
    std::array<judging::Quality, 2> sums;
    std::array<std::size_t, 2> queries{};
    std::array<std::size_t, 2> nothing{};
    for (const auto &judgement : judgements) {
        const auto quality = judging::judge(judgement, searcher.find(judgement.query, 50));
        const std::size_t half = judgement.heldOut ? 1 : 0;
        sums[half] += quality;
        ++queries[half];
        nothing[half] += quality.nothing ? 1 : 0;
        if (arguments.contains(u"--each"_s)) {
            std::fprintf(stderr, "%.3f %.2f %.2f %s%s (%lld graded)\n", quality.ndcg, quality.reciprocal,
                         quality.recall, qPrintable(judgement.query), judgement.heldOut ? " [held out]" : "",
                         static_cast<long long>(judgement.grades.size()));
        }
    }
    report(u"tuning"_s, sums[0], queries[0], nothing[0]);
    report(u"held_out"_s, sums[1], queries[1], nothing[1]);
    return 0;
}
