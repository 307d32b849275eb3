// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/snapshot_builder.h>
#include <aura/server/services/snapshot_store.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace aura::server {

/// When a new snapshot is worth its work. A client that starts with an older one pulls what is missing, so a few
/// changes can wait; many cannot, once they have come to rest.
class RebuildPolicy {
public:
    struct Options {
        std::int64_t manyChanges = 500;
        std::int64_t quietMillis = 3'000;       ///< After many changes: no further one for so long,
        std::int64_t longestWait = 60'000;      ///< or the first one so long ago.
        std::int64_t fewWait = 30 * 60 * 1'000; ///< After a few changes: the first one so long ago.
    };
    explicit RebuildPolicy(const Options &options)
        : m_options(options) {}

    /// Asked now and then with the position of the last snapshot (none: there is none) and of the catalogue. `now` is
    /// monotonic. The first time, many changes are due at once: they came while nobody looked.
    bool isDue(const std::optional<CataloguePosition> &published, const CataloguePosition &current, std::int64_t now);

private:
    struct Seen {
        std::int64_t published = 0;
        std::int64_t cursor = 0;
        std::int64_t firstChange = 0;
        std::int64_t lastChange = 0;
    };

    Options m_options;
    std::optional<Seen> m_seen;
    bool m_first = true;
};

/// Keeps the published snapshot up to date on a thread of its own.
class SnapshotService {
public:
    struct Options {
        RebuildPolicy::Options policy{};
        SnapshotBuilder::Options builder{};
        std::int64_t keepMillis = 24LL * 3'600 * 1'000; ///< How long former files can still be fetched.
        std::int64_t lookMillis = 500;
        std::int64_t retryMillis = 30'000; ///< After a failure.
    };

    /// `store` and `clock` must outlive the service; the store is open.
    SnapshotService(QString databasePath, SnapshotStore &store, const Clock &clock, const Options &options);
    /// Stops; waits for the step that a build is in.
    ~SnapshotService();
    SnapshotService(const SnapshotService &) = delete;
    SnapshotService &operator=(const SnapshotService &) = delete;

    void start();
    /// A second call does nothing.
    void stop();
    /// One look, and a build when one is due: what the thread does again and again. Instead of start(), not beside it.
    Status lookNow();
    /// Snapshots published since the start.
    int published() const { return m_published; }

private:
    void run();
    Result<storage::Database> openDatabase() const;
    Status look(storage::Database &database);

    const QString m_databasePath;
    SnapshotStore &m_store;
    const Clock &m_clock;
    const Options m_options;
    const SnapshotBuilder m_builder;
    RebuildPolicy m_policy;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_published{0};
    std::thread m_thread;
};

} // namespace aura::server
