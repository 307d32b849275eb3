// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/sync_pull.h>

#include <list>
#include <mutex>

namespace aura::server {

/// Pages of the public catalogue's changes. After a poke every device asks for the same one, with the cursor that they
/// all had: it is put together once. Holds pages of the catalogue as it is now; the next change drops them all.
/// Thread-safe; the lock is held for a lookup only.
class CataloguePulls {
public:
    explicit CataloguePulls(qsizetype mostBytes = 16 * 1024 * 1024)
        : m_mostBytes(mostBytes) {}

    /// As pullPage(), for the public scope.
    Result<QByteArray> page(storage::Database &db, const PullRequest &request, const QString &epoch, UnixMillis now);

private:
    struct Page {
        QString history; ///< The server's epoch, the one that the client named, and how far tombstones are swept.
        std::int64_t cursor = 0;
        int limit = 0;
        QByteArray body;
    };

    const qsizetype m_mostBytes;
    std::mutex m_mutex;
    std::int64_t m_seq = -1; ///< The scope's head for which the pages are good.
    qsizetype m_bytes = 0;
    std::list<Page> m_pages; ///< The last one asked for first.
};

} // namespace aura::server
