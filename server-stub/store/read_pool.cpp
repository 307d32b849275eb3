// SPDX-License-Identifier: Apache-2.0
#include <aura/server/store/read_pool.h>

#include <atomic>

namespace aura::server {

namespace {

std::uint64_t nextSerial() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

struct Mine {
    std::uint64_t serial;
    storage::Database *database;
};

// Serials are never used again, so an entry of a pool that is gone is never taken for another pool's.
thread_local std::vector<Mine> mine;

} // namespace

ReadPool::ReadPool(QString path, QByteArray vfs)
    : m_path(std::move(path))
    , m_vfs(std::move(vfs))
    , m_serial(nextSerial()) {}

ReadPool::~ReadPool() = default;

Result<storage::Database *> ReadPool::connection() {
    // Newest first: a thread may have outlived many pools.
    for (auto entry = mine.rbegin(); entry != mine.rend(); ++entry) {
        if (entry->serial == m_serial)
            return entry->database;
    }
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    options.vfs = m_vfs;
    AURA_ASSIGN(auto database, storage::Database::open(m_path, options));
    auto owned = std::make_unique<storage::Database>(std::move(database));
    auto *connection = owned.get();
    {
        const std::scoped_lock lock(m_mutex);
        m_connections.push_back(std::move(owned));
    }
    mine.push_back({m_serial, connection});
    return connection;
}

} // namespace aura::server
