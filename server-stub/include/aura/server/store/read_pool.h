// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>

#include <memory>
#include <mutex>
#include <vector>

namespace aura::server {

/// Read-only connections, one for each thread that asks, with their statements kept prepared. A connection sees what
/// was committed when its statement (or its transaction) began.
class ReadPool {
public:
    /// `vfs`: see storage::OpenOptions::vfs.
    explicit ReadPool(QString path, QByteArray vfs = {});
    /// Closes every connection; no thread may use one any more.
    ~ReadPool();
    ReadPool(const ReadPool &) = delete;
    ReadPool &operator=(const ReadPool &) = delete;

    /// The calling thread's connection, opened at its first call; owned by the pool. Errors as Database::open().
    Result<storage::Database *> connection();

private:
    const QString m_path;
    const QByteArray m_vfs;
    const std::uint64_t m_serial;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<storage::Database>> m_connections;
};

} // namespace aura::server
