// SPDX-License-Identifier: Apache-2.0
#include "picture_source.h"

#include <aura/domain/picture_sizes.h>
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

QByteArray PictureSource::drawing(const QByteArray &sha256) {
    auto connection = take();
    if (!connection)
        return {};
    const auto blob = storage::CatalogueReader(connection->database).inlineBlob(sha256);
    giveBack(std::move(connection));
    return blob ? blob->bytes : QByteArray();
}

QByteArray PictureSource::local(const QByteArray &sha256, int pixels) {
    auto bytes = drawing(sha256);
    return bytes.isEmpty() ? m_client.cachedPicture(sha256, thumbnailSideFor(pixels)).value_or(QByteArray()) : bytes;
}

namespace {

/// A picture on its way: from what the person added to this device first, then from the shop.
struct Fetch {
    std::mutex mutex;
    QFuture<Result<QByteArray>> current;
    bool cancelled = false;

    void follow(const QFuture<Result<QByteArray>> &future) {
        const std::scoped_lock lock(mutex);
        current = future;
        if (cancelled)
            current.cancel();
    }
    void cancel() {
        const std::scoped_lock lock(mutex);
        cancelled = true;
        current.cancel();
    }
};

} // namespace

qml::PictureSource PictureSource::source() {
    qml::PictureSource source;
    source.local = [this](const QByteArray &sha256, int pixels) { return local(sha256, pixels); };
    source.fetch = [this](const QByteArray &sha256, int pixels, const qml::PictureSource::Done &done) {
        const auto fetch = std::make_shared<Fetch>();
        const auto fromShop = [this, fetch, sha256, pixels, done] {
            const auto future = m_client.fetchPicture(sha256, thumbnailSideFor(pixels));
            fetch->follow(future);
            // Where it finishes: nothing is done there but to hand the bytes on.
            QFuture<Result<QByteArray>>(future)
                .then(QtFuture::Launch::Sync,
                      [done](const Result<QByteArray> &bytes) { done(bytes.value_or(QByteArray())); })
                .onCanceled([done] { done({}); });
        };
        const auto kept = m_client.keptPicture(sha256);
        fetch->follow(kept);
        QFuture<Result<QByteArray>>(kept)
            .then(QtFuture::Launch::Sync,
                  [done, fromShop](const Result<QByteArray> &bytes) {
                      if (bytes)
                          done(*bytes);
                      else
                          fromShop();
                  })
            .onCanceled([done] { done({}); });
        return [fetch] { fetch->cancel(); };
    };
    return source;
}

} // namespace aura::app
