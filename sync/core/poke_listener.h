// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/context.h"
#include "core/event_parser.h"
#include "session/session.h"

#include <memory>
#include <optional>

namespace aura::sync {

/// Keeps one stream of events open (GET /api/v1/events), on which the server says which scopes have moved: the
/// catalogue, and of whoever is signed in their own. Pokes carry no data and may be lost; they only make a pull come
/// sooner. Used by one thread; keeps no timer.
class PokeListener final : private DownloadSink {
public:
    struct Events {
        std::function<void()> opened; ///< What moved before may not have been told.
        std::function<void(const QString &scope, std::int64_t seq)> poked;
        std::function<void()> closed; ///< It ended or could not be opened: until nextAt(), only polling finds out.
    };

    /// Context and session must outlive this.
    PokeListener(Context &context, Session &session, Events events);
    ~PokeListener() override;

    /// The server has answered, and the stream has not ended since.
    bool isLive() const { return m_live; }
    /// When the next attempt is due, in monotonic milliseconds; nothing while a stream is open or being opened.
    std::optional<std::int64_t> nextAt() const;
    /// Opens the stream if it is due.
    void tick();
    /// Makes the next attempt due now.
    void hurry();
    /// Closes the stream, which belongs to somebody else or is not wanted any more. tick() opens a new one.
    void restart();

private:
    Status begin(std::int64_t offset, const QByteArray &contentType) override;
    Status write(QByteArrayView bytes) override;
    void ended(const HttpAnswer &answer);

    Context &m_context;
    Session &m_session;
    Events m_events;
    std::unique_ptr<EventParser> m_parser;
    Backoff m_backoff;
    bool m_open = false;
    bool m_live = false;
    // Of the session's call for a person, of the transport's request for a guest.
    std::uint64_t m_call = 0;
    Transport::Handle m_request = 0;
    std::int64_t m_nextAt = 0;
};

} // namespace aura::sync
