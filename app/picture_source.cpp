// SPDX-License-Identifier: Apache-2.0
#include "picture_source.h"

#include <aura/domain/picture_sizes.h>
#include <aura/storage/catalogue_reader.h>

#include <atomic>

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

/// A picture on its way, from what the person added to this device and from the shop at once: the first that has it
/// counts. Either may take as long as it likes, one for the keychain and one for the network.
class Fetch : public std::enable_shared_from_this<Fetch> {
public:
    explicit Fetch(qml::PictureSource::Done done)
        : m_done(std::move(done)) {}

    void ask(QFuture<Result<QByteArray>> future) {
        ++m_left;
        // Where it finishes: nothing is done there but to hand the bytes on.
        future.then(QtFuture::Launch::Sync, [self = shared_from_this()](const Result<QByteArray> &bytes) {
            self->answered(bytes.value_or(QByteArray()));
        });
    }
    /// Both are asked; nothing may follow. Answers with nothing when neither has it.
    void settle() { answered({}); }
    /// The futures themselves are not cancelled: one that has been continued must not be (it may be finishing).
    void cancel() { finish({}); }
    bool isOver() const { return m_over; }

private:
    void answered(const QByteArray &bytes) {
        if (--m_left == 0 || !bytes.isEmpty())
            finish(bytes);
    }
    void finish(const QByteArray &bytes) {
        if (!m_over.exchange(true))
            m_done(bytes);
    }

    const qml::PictureSource::Done m_done;
    std::atomic<int> m_left = 1; // those that have not answered, and settle()
    std::atomic<bool> m_over = false;
};

} // namespace

qml::PictureSource PictureSource::source() {
    qml::PictureSource source;
    source.local = [this](const QByteArray &sha256, int pixels) { return local(sha256, pixels); };
    source.fetch = [this](const QByteArray &sha256, int pixels, const qml::PictureSource::Done &done) {
        const auto fetch = std::make_shared<Fetch>(done);
        fetch->ask(m_client.keptPicture(sha256));
        // What was scrolled past is not fetched.
        fetch->ask(m_client.fetchPicture(sha256, thumbnailSideFor(pixels), [fetch] { return fetch->isOver(); }));
        fetch->settle();
        return [fetch] { fetch->cancel(); };
    };
    return source;
}

} // namespace aura::app
