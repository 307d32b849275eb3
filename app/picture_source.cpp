// SPDX-License-Identifier: Apache-2.0
#include "picture_source.h"

#include <aura/storage/catalogue_reader.h>

namespace aura::app {

std::unique_ptr<PictureSource::Connection> PictureSource::take() {
    const auto current = m_client.catalogue();
    if (!current)
        return nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        while (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            if (connection->catalogue == current)
                return connection;
        }
    }
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    auto database = storage::Database::open(current->path, options);
    if (!database)
        return nullptr;
    return std::make_unique<Connection>(Connection{current, std::move(*database)});
}

void PictureSource::giveBack(std::unique_ptr<Connection> connection) {
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(connection));
}

QByteArray PictureSource::bytes(const QByteArray &sha256) {
    auto connection = take();
    if (!connection)
        return {};
    const auto blob = storage::CatalogueReader(connection->database).inlineBlob(sha256);
    giveBack(std::move(connection));
    return blob ? blob->bytes : QByteArray();
}

} // namespace aura::app
