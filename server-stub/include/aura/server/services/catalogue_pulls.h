// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/sync_pull.h>

#include <list>
#include <mutex>
#include <optional>

namespace aura::server {

/// Pages of the public catalogue's changes, and the sums of its parts. After a poke every device asks for the same
/// page, with the cursor that they all had: it is put together once, or by as many as ask at the same moment. Holds
/// what is true of the catalogue as it is now; the next change drops it all. Thread-safe; the lock is held for a lookup
/// only.
class CataloguePulls {
public:
    explicit CataloguePulls(qsizetype mostBytes = 16 * 1024 * 1024)
        : m_mostBytes(mostBytes) {}

    /// As pullPage(), for the public scope.
    Result<QByteArray> page(storage::Database &db, const PullRequest &request, const QString &epoch, UnixMillis now);
    /// As bucketSums(), for the public scope. Adding them up reads a row of everything, and anybody may ask.
    Result<wire::BucketSums> sums(storage::Database &db, const QString &epoch);

private:
    struct Page {
        QString history; ///< The server's epoch, the one that the client named, and how far tombstones are swept.
        std::int64_t cursor = 0;
        int limit = 0;
        QByteArray body;
    };

    /// What was kept for another head is dropped. False when somebody has kept something newer.
    bool isFor(std::int64_t seq);

    static constexpr std::size_t mostPages = 64;
    const qsizetype m_mostBytes;
    std::mutex m_mutex;
    std::int64_t m_seq = -1; ///< The scope's head for which they are good.
    std::optional<wire::BucketSums> m_sums;
    qsizetype m_bytes = 0;
    std::list<Page> m_pages; ///< The last one asked for first.
};

} // namespace aura::server
