// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/qml/picture_source.h>
#include <aura/storage/database.h>
#include <aura/sync/client.h>

#include <memory>
#include <mutex>
#include <vector>

namespace aura::app {

/// Pictures for the interface: the drawings that travelled inside the catalogue, what was fetched before, what this
/// person has added and not yet sent, and then the shop itself. Follows the client to a replaced catalogue.
/// Thread-safe.
class PictureSource {
public:
    /// The client must outlive the source, and the source everything that it was given to.
    explicit PictureSource(sync::Client &client)
        : m_client(client) {}

    /// For setPictureSource().
    qml::PictureSource source();

    /// What is on this device without asking anybody; empty otherwise.
    QByteArray local(const QByteArray &sha256, int pixels);

private:
    struct Connection {
        sync::CatalogueHandle catalogue; ///< Keeps the file on disk while it is open.
        storage::Database database;
    };

    std::unique_ptr<Connection> take();
    void giveBack(std::unique_ptr<Connection> connection);
    QByteArray drawing(const QByteArray &sha256);

    sync::Client &m_client;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_idle;
};

} // namespace aura::app
