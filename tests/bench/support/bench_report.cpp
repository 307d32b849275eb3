// SPDX-License-Identifier: Apache-2.0
#include "bench_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace aura::bench {

using namespace Qt::StringLiterals;

void report(const char *bench, const QString &metric, double value, const char *unit, std::int64_t n) {
    std::printf("{\"bench\":\"%s\",\"metric\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"n\":%lld}\n", bench,
                qPrintable(metric), value, unit, static_cast<long long>(n));
    std::fflush(stdout);
}

void reportTimes(const char *bench, const QString &metric, const std::vector<double> &millis) {
    const auto n = static_cast<std::int64_t>(millis.size());
    report(bench, metric + u"_p50"_s, quantile(millis, 0.5), "ms", n);
    report(bench, metric + u"_p99"_s, quantile(millis, 0.99), "ms", n);
    report(bench, metric + u"_max"_s, quantile(millis, 1), "ms", n);
}

void reportFrames(const char *bench, const QString &metric, const std::vector<double> &millis) {
    constexpr double droppedMillis = 33;
    reportTimes(bench, metric, millis);
    report(bench, metric + QStringLiteral("_over_33ms"),
           static_cast<double>(
               std::count_if(millis.begin(), millis.end(), [](double frame) { return frame > droppedMillis; })),
           "count", static_cast<std::int64_t>(millis.size()));
}

double quantile(std::vector<double> values, double q) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

double millisSince(const QElapsedTimer &timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void giveUp(const QString &why) {
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(why));
    std::exit(1);
}

} // namespace aura::bench
