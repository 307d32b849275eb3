// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/catalogue.h>

#include <QByteArray>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace aura::server {

/// The small forms of pictures, as files that are made once. Decoding is left to processes of their own
/// (aura-thumbnailer), which get no secret of the server's environment, are ended when a picture takes too long, and
/// are started again when they fall. Thread-safe.
class ThumbnailService {
public:
    struct Options {
        QString program{};               ///< aura-thumbnailer; empty: no thumbnails are made.
        unsigned processes = 2;          ///< At most so many, each started when it is first needed.
        int limitMillis = 20'000;        ///< For one picture.
        std::size_t mostWaiting = 2'000; ///< More are refused.
    };
    ThumbnailService(QString blobsPath, QString thumbnailsPath, Options options);
    /// Stops.
    ~ThumbnailService();
    ThumbnailService(const ThumbnailService &) = delete;
    ThumbnailService &operator=(const ThumbnailService &) = delete;

    /// False: there is no program, and pictures are handed out as they are.
    bool enabled() const { return !m_options.program.isEmpty(); }
    /// Where a thumbnail is, or would be.
    QString path(const QByteArray &sha256, int side) const;

    using Done = std::function<void(Result<PictureLook>)>;
    /// Makes all sizes of a whole picture and says what it looks like. Whoever asks for the same picture meanwhile gets
    /// the same answer. `done` is called once, on a thread of the service (or within, when nothing is made):
    /// InvalidArgument for what cannot be decoded, which is remembered for a while; Unavailable without a program, when
    /// too many wait or it fell; Canceled when the service stops.
    void make(const QByteArray &sha256, Done done);
    /// Removes the files.
    void remove(const QByteArray &sha256);
    /// Answers what waits with Canceled and ends the processes. A second call does nothing.
    void stop();

    /// How many pictures were given to a process so far.
    std::int64_t made() const { return m_made; }

private:
    void run();
    void finish(const QByteArray &sha256, const Result<PictureLook> &look);

    const QString m_blobsPath;
    const QString m_thumbnailsPath;
    const Options m_options;
    std::atomic<std::int64_t> m_made = 0;
    std::mutex m_mutex; // of what follows
    std::condition_variable m_wake;
    std::deque<QByteArray> m_queue;
    std::map<QByteArray, std::vector<Done>> m_asked;
    std::set<QByteArray> m_undecodable;
    bool m_stopping = false;
    unsigned m_idle = 0;
    std::vector<std::thread> m_threads;
};

} // namespace aura::server
