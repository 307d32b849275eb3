// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blobs/blob_files.h"
#include "core/account_sync.h"

namespace aura::sync {

/// Sends pictures in parts, in a lane of its own: one that is stuck holds up nothing but what attaches it. A cut upload
/// goes on where the server says. Used by one thread.
class BlobSync {
public:
    struct Events {
        std::function<void(const QByteArray &sha256)> sent;
        /// The server will never take it.
        std::function<void(const QByteArray &sha256, const Error &error)> refused;
    };

    /// Everything referred to must outlive this.
    BlobSync(Context &context, Session &session, BlobFiles &files, Events events)
        : m_context(context)
        , m_session(session)
        , m_files(files)
        , m_events(std::move(events)) {}

    bool busy() const { return m_done != nullptr; }
    /// Something waits that may be tried.
    bool hasWork() const;
    /// A picture that was refused may be tried again: a person wants it.
    void forgive(const QByteArray &sha256) { m_refused.erase(sha256); }
    /// Tries each picture once.
    void run(std::function<void(RunResult)> done);
    /// When the run under way last got anywhere, in monotonic milliseconds.
    std::int64_t progressAt() const { return m_progressAt; }
    /// As AccountSync::abandon().
    void abandon(const Error &error);

private:
    void next();
    void send(std::int64_t offset, const QByteArray &bytes);
    void answered(const HttpAnswer &answer);
    void finish(std::optional<Error> error, bool reached, std::int64_t wait);

    Context &m_context;
    Session &m_session;
    BlobFiles &m_files;
    Events m_events;

    std::function<void(RunResult)> m_done;
    std::set<QByteArray> m_refused; // until the program starts again
    std::set<QByteArray> m_tried;   // in this run
    QByteArray m_sha256;
    std::int64_t m_bytes = 0;
    std::int64_t m_sentFrom = -1; // where the part under way begins; -1: only asked
    bool m_startedOver = false;
    std::optional<Error> m_error; // of a picture that has to be tried again
    std::int64_t m_wait = 0;
    std::int64_t m_progressAt = 0;
    Backoff m_backoff;
};

} // namespace aura::sync
