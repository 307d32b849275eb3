// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>
#include <aura/sync/client.h>

#include <mutex>
#include <vector>

namespace aura::app {

/// The bytes of pictures that travelled inside the catalogue. Follows the client to a replaced catalogue. Thread-safe.
class PictureSource {
public:
    /// The client must outlive the source.
    explicit PictureSource(const sync::Client &client)
        : m_client(client) {}

    /// Empty when there is no catalogue or the picture is not inside it.
    QByteArray bytes(const QByteArray &sha256);

private:
    struct Connection {
        sync::CatalogueHandle catalogue; ///< Keeps the file on disk while it is open.
        storage::Database database;
    };

    std::unique_ptr<Connection> take();
    void giveBack(std::unique_ptr<Connection> connection);

    const sync::Client &m_client;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_idle;
};

} // namespace aura::app
