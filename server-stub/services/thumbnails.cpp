// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/thumbnails.h>

#include "decoder_process.h"

#include <aura/domain/picture_sizes.h>

#include <QFile>
#include <QList>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRemembered = 10'000;

/// "ok 4000 3000 8a6f51"
Result<PictureLook> lookFrom(const QByteArray &line) {
    const auto words = line.split(' ');
    if (words.size() == 4 && words[0] == "ok") {
        bool fine = false;
        const auto color = words[3].toUInt(&fine, 16);
        const PictureLook look{color, words[1].toInt(), words[2].toInt()};
        if (fine && look.width > 0 && look.height > 0)
            return look;
    }
    // "no invalid_argument: why"
    const auto name = QString::fromLatin1(words.value(1)).chopped(words.value(1).endsWith(':') ? 1 : 0);
    return Error{words[0] == "no" ? errorCodeFromName(name) : ErrorCode::Unavailable, QString::fromUtf8(line)};
}

} // namespace

ThumbnailService::ThumbnailService(QString blobsPath, QString thumbnailsPath, Options options)
    : m_blobsPath(std::move(blobsPath))
    , m_thumbnailsPath(std::move(thumbnailsPath))
    , m_options(std::move(options)) {}

ThumbnailService::~ThumbnailService() {
    stop();
}

QString ThumbnailService::path(const QByteArray &sha256, int side) const {
    return m_thumbnailsPath + u'/' + QString::number(side) + u'/' + QString::fromLatin1(sha256.toHex());
}

void ThumbnailService::make(const QByteArray &sha256, Done done) {
    std::optional<Error> refused;
    {
        const std::scoped_lock lock(m_mutex);
        const auto asked = m_asked.find(sha256);
        if (m_options.program.isEmpty() || m_stopping)
            refused = Error{ErrorCode::Unavailable, u"no thumbnails are made"_s};
        else if (m_undecodable.contains(sha256))
            refused = Error{ErrorCode::InvalidArgument, u"it could not be decoded before"_s};
        else if (asked == m_asked.end() && m_queue.size() >= m_options.mostWaiting)
            refused = Error{ErrorCode::Unavailable, u"too many pictures wait"_s};
        else {
            auto &waiting = m_asked[sha256];
            waiting.push_back(std::move(done));
            if (waiting.size() == 1) {
                m_queue.push_back(sha256);
                if (m_idle == 0 && m_threads.size() < m_options.processes)
                    m_threads.emplace_back([this] { run(); });
            }
        }
    }
    if (refused)
        done(*refused);
    else
        m_wake.notify_one();
}

void ThumbnailService::run() {
    DecoderProcess decoder(m_options.program, {m_blobsPath, m_thumbnailsPath});
    for (;;) {
        QByteArray sha256;
        {
            std::unique_lock lock(m_mutex);
            ++m_idle;
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            --m_idle;
            if (m_stopping)
                return;
            sha256 = m_queue.front();
            m_queue.pop_front();
        }
        ++m_made;
        const auto line = decoder.ask(sha256.toHex(), m_options.limitMillis);
        finish(sha256, line ? lookFrom(*line) : Result<PictureLook>(line.error()));
    }
}

void ThumbnailService::finish(const QByteArray &sha256, const Result<PictureLook> &look) {
    std::vector<Done> asked;
    {
        const std::scoped_lock lock(m_mutex);
        asked = std::move(m_asked[sha256]);
        m_asked.erase(sha256);
        if (!look && look.error().code == ErrorCode::InvalidArgument) {
            if (m_undecodable.size() >= mostRemembered)
                m_undecodable.clear();
            m_undecodable.insert(sha256);
        }
    }
    for (const auto &done : asked)
        done(look);
}

void ThumbnailService::remove(const QByteArray &sha256) {
    for (const int side : thumbnailSides)
        QFile::remove(path(sha256, side));
}

void ThumbnailService::stop() {
    std::map<QByteArray, std::vector<Done>> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        // What a process works on is answered by its thread.
        for (const auto &sha256 : std::exchange(m_queue, {}))
            dropped.insert(m_asked.extract(sha256));
    }
    m_wake.notify_all();
    for (auto &[sha256, asked] : dropped) {
        for (const auto &done : asked)
            done(Error{ErrorCode::Canceled, u"the server stops"_s});
    }
    for (auto &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

} // namespace aura::server
