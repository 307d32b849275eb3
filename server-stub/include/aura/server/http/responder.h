// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/response.h>

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace aura::server::http {

struct EventStreamState;

/// Where responses go: a connection, or a test. Every function may be called from any thread. `serial` names the
/// request that is answered; a sink ignores serials that are not pending.
class ResponseSink {
public:
    virtual ~ResponseSink() = default;
    virtual void complete(std::uint64_t serial, Response &&response) = 0;
    virtual void openStream(std::uint64_t serial, std::shared_ptr<EventStreamState> state) = 0;
    virtual void pushFrame(std::uint64_t serial, QByteArray frame) = 0;
    /// `abort` drops what is still queued.
    virtual void closeStream(std::uint64_t serial, bool abort) = 0;
};

/// One listener of server-sent events (`text/event-stream`). A handle: copies speak to the same listener, any thread
/// may use any copy, and the stream is closed when the last copy goes.
class EventStream {
public:
    EventStream() = default;

    /// Queues one event. False, and nothing is sent, when the listener is gone; a listener that has more than its limit
    /// of unsent bytes is dropped here. `data` may have line breaks; `event` and `id` may not (they end there).
    bool send(std::string_view event, std::string_view data, std::string_view id = {}) const;
    /// The bytes of one event, to send to many listeners while formatting once.
    static QByteArray frame(std::string_view event, std::string_view data, std::string_view id = {});
    bool sendFrame(const QByteArray &frame) const;

    /// Sends what is queued and closes.
    void close() const;
    bool isClosed() const;
    /// `notice` is called once when the listener is gone, for whatever reason, on any thread and possibly at once.
    /// At most one notice a stream: a second one replaces the first.
    void onClosed(std::function<void()> notice) const;

private:
    friend class Responder;
    struct Handle;
    explicit EventStream(std::shared_ptr<EventStreamState> state);
    std::shared_ptr<Handle> m_handle;
};

/// The duty to answer one request. Move-only; answer it exactly once, inside the handler or later from any thread.
/// A responder that is destroyed unanswered answers 500. Answering after the client left or the server stopped is
/// harmless. Neither copies the request nor keeps it alive.
class Responder {
public:
    Responder() = default;
    Responder(std::shared_ptr<ResponseSink> sink, std::uint64_t serial)
        : m_sink(std::move(sink))
        , m_serial(serial) {}
    Responder(Responder &&other) noexcept = default;
    Responder &operator=(Responder &&other) noexcept;
    Responder(const Responder &) = delete;
    Responder &operator=(const Responder &) = delete;
    ~Responder();

    /// Further calls do nothing.
    void send(Response response);
    /// Answers 200 with `text/event-stream` and keeps the response open. `bufferLimit` bounds the unsent bytes.
    EventStream openEvents(std::size_t bufferLimit = 65'536);
    bool isPending() const { return m_sink != nullptr; }

private:
    std::shared_ptr<ResponseSink> m_sink;
    std::uint64_t m_serial = 0;
};

} // namespace aura::server::http
