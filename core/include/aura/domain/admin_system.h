// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

#include <QList>
#include <QString>

#include <optional>

namespace aura {

/// What a server counts since it was started, and how it stands now: one reading of /metrics, all routes together.
struct ServerCounters {
    /// Of the answers that took up to so many seconds, how many there were; ascending, and each counts those before.
    struct Bucket {
        double seconds = 0;
        std::int64_t answers = 0;

        friend bool operator==(const Bucket &, const Bucket &) = default;
    };

    std::int64_t requests = 0;
    std::int64_t errors = 0; ///< Of them, those that the server could not answer: 5xx.
    QList<Bucket> durations; ///< The last one has no bound: seconds is infinite.
    std::int64_t commits = 0;
    std::int64_t writesWaiting = 0;
    std::int64_t databaseBytes = 0; ///< With its journal.
    std::int64_t pages = 0;         ///< Pages of the catalogue that were asked for.
    std::int64_t cachedPages = 0;   ///< Of them, those that were there already.
    std::int64_t queries = 0;       ///< Statements that the database was asked.

    friend bool operator==(const ServerCounters &, const ServerCounters &) = default;
};

/// What happened between two readings.
struct ServerRates {
    double requestsPerSecond = 0;
    std::optional<double> errorShare{};    ///< 0 to 1; nothing when nobody asked.
    std::optional<double> cacheShare{};    ///< Of pages of the catalogue, the same.
    std::optional<double> medianSeconds{}; ///< Of answers; within a bucket as if they were spread evenly.
    std::optional<double> slowSeconds{};   ///< 95 of 100 were faster.
    double commitsPerSecond = 0;
    double queriesPerSecond = 0;
};
/// Nothing when no time has passed, or when the server has begun to count anew.
std::optional<ServerRates> ratesBetween(const ServerCounters &before, const ServerCounters &after, std::int64_t millis);

/// What the server knows of itself and of its people, counted when it is asked.
struct SystemSummary {
    QString version;
    bool isReady = false;             ///< It can read and write.
    std::int64_t activePeople = 0;    ///< Whose devices renewed a session within a day.
    std::int64_t people = 0;          ///< Without those who have left.
    std::int64_t openOrders = 0;      ///< Placed, and neither completed nor canceled.
    QList<std::int64_t> orders;       ///< Placed on each of the last summaryDays days (UTC), today last.
    std::int64_t stoppedWebhooks = 0; ///< Switched off by the server, as they failed.
    std::int64_t buyers = 0;          ///< Who ordered within a day.
    std::int64_t leftCarts = 0;       ///< Of the last summaryDays days: with something in it, and untouched for a day.
    std::int64_t orderedCarts = 0;    ///< Of the same days: that were ordered, of however many shops.
    std::int64_t mailsWaiting = 0;
    std::int64_t deliveriesWaiting = 0; ///< Of webhooks.
    std::int64_t paymentsWaiting = 0;   ///< What the provider of cards is to do yet.

    friend bool operator==(const SystemSummary &, const SystemSummary &) = default;
};
inline constexpr int summaryDays = 14;

} // namespace aura
