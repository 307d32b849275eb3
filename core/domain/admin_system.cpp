// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/admin_system.h>

#include <algorithm>
#include <cmath>

namespace aura {

namespace {

/// The answers of each bucket by themselves.
QList<ServerCounters::Bucket> betweenBuckets(const ServerCounters &before, const ServerCounters &after) {
    QList<ServerCounters::Bucket> buckets;
    std::int64_t below = 0;
    for (qsizetype i = 0; i < after.durations.size(); ++i) {
        const auto former = before.durations.size() == after.durations.size() ? before.durations[i].answers : 0;
        const auto upTo = after.durations[i].answers - former;
        buckets.append({after.durations[i].seconds, upTo - below});
        below = upTo;
    }
    return buckets;
}

std::optional<double> quantile(const QList<ServerCounters::Bucket> &buckets, double share) {
    std::int64_t all = 0;
    for (const auto &bucket : buckets)
        all += bucket.answers;
    if (all <= 0)
        return std::nullopt;
    const double wanted = share * static_cast<double>(all);
    double passed = 0;
    double from = 0;
    for (const auto &bucket : buckets) {
        const auto answers = static_cast<double>(bucket.answers);
        if (answers > 0 && passed + answers >= wanted) {
            // Beyond the last bound nobody knows how far.
            if (!std::isfinite(bucket.seconds))
                return from;
            return from + (bucket.seconds - from) * (wanted - passed) / answers;
        }
        passed += answers;
        from = bucket.seconds;
    }
    return from;
}

} // namespace

std::optional<ServerRates> ratesBetween(const ServerCounters &before, const ServerCounters &after,
                                        std::int64_t millis) {
    const auto requests = after.requests - before.requests;
    const auto errors = after.errors - before.errors;
    const auto commits = after.commits - before.commits;
    const auto pages = after.pages - before.pages;
    const auto cached = after.cachedPages - before.cachedPages;
    const auto queries = after.queries - before.queries;
    if (millis <= 0 || requests < 0 || errors < 0 || commits < 0 || pages < 0 || cached < 0 || queries < 0)
        return std::nullopt;
    const double seconds = static_cast<double>(millis) / 1'000;
    const auto buckets = betweenBuckets(before, after);
    ServerRates rates;
    rates.requestsPerSecond = static_cast<double>(requests) / seconds;
    if (requests > 0)
        rates.errorShare = static_cast<double>(errors) / static_cast<double>(requests);
    // Both are read while the server works: one that came in between may be in the one only.
    if (pages > 0)
        rates.cacheShare = std::min(1.0, static_cast<double>(cached) / static_cast<double>(pages));
    rates.medianSeconds = quantile(buckets, 0.5);
    rates.slowSeconds = quantile(buckets, 0.95);
    rates.commitsPerSecond = static_cast<double>(commits) / seconds;
    rates.queriesPerSecond = static_cast<double>(queries) / seconds;
    return rates;
}

} // namespace aura
