// SPDX-License-Identifier: Apache-2.0
#include <aura/server/http/responder.h>

#include "event_stream_state.h"
#include "text.h"

namespace aura::server::http {

/// Shared by the copies of an EventStream; the last one closes it.
struct EventStream::Handle {
    std::shared_ptr<EventStreamState> state;

    explicit Handle(std::shared_ptr<EventStreamState> shared)
        : state(std::move(shared)) {}
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { close(); }

    void close() const {
        if (const auto sink = state->detach())
            sink->closeStream(state->serial, false);
    }
};

EventStream::EventStream(std::shared_ptr<EventStreamState> state)
    : m_handle(std::make_shared<Handle>(std::move(state))) {}

QByteArray EventStream::frame(std::string_view event, std::string_view data, std::string_view id) {
    std::string out;
    out.reserve(event.size() + data.size() + id.size() + 32);
    const auto field = [&](std::string_view name, std::string_view value) {
        out.append(name).append(": ").append(value.substr(0, value.find_first_of("\r\n"))).append("\n");
    };
    if (!id.empty())
        field("id", id);
    if (!event.empty())
        field("event", event);
    do {
        const std::size_t end = data.find_first_of("\r\n");
        field("data", data);
        if (end == std::string_view::npos)
            break;
        data.remove_prefix(data.substr(end, 2) == "\r\n" ? end + 2 : end + 1);
    } while (true);
    out += "\n";
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

bool EventStream::send(std::string_view event, std::string_view data, std::string_view id) const {
    return sendFrame(frame(event, data, id));
}

bool EventStream::sendFrame(const QByteArray &frame) const {
    if (!m_handle)
        return false;
    EventStreamState &state = *m_handle->state;
    const auto size = static_cast<std::size_t>(frame.size());
    std::shared_ptr<ResponseSink> sink;
    bool full = false;
    {
        const std::lock_guard lock(state.mutex);
        sink = state.sink;
        if (!sink)
            return false;
        full = state.queued + size > state.limit;
        if (!full) {
            state.queued += size;
            // Inside the lock, so that frames of several threads keep the order in which they were counted.
            sink->pushFrame(state.serial, frame);
        }
    }
    if (full && state.detach())
        sink->closeStream(state.serial, true);
    return !full;
}

void EventStream::close() const {
    if (m_handle)
        m_handle->close();
}

bool EventStream::isClosed() const {
    if (!m_handle)
        return true;
    const std::lock_guard lock(m_handle->state->mutex);
    return m_handle->state->sink == nullptr;
}

void EventStream::onClosed(std::function<void()> notice) const {
    if (!m_handle)
        return;
    {
        const std::lock_guard lock(m_handle->state->mutex);
        if (m_handle->state->sink) {
            m_handle->state->notice = std::move(notice);
            return;
        }
    }
    notice();
}

Responder &Responder::operator=(Responder &&other) noexcept {
    if (this != &other) {
        Responder previous(std::move(*this));
        m_sink = std::move(other.m_sink);
        m_serial = other.m_serial;
    }
    return *this;
}

Responder::~Responder() {
    if (m_sink)
        m_sink->complete(m_serial, Response::problem(500, "internal", "The request was not answered."));
}

void Responder::send(Response response) {
    if (const auto sink = std::move(m_sink)) {
        m_sink.reset();
        sink->complete(m_serial, std::move(response));
    }
}

EventStream Responder::openEvents(std::size_t bufferLimit) {
    const auto sink = std::move(m_sink);
    m_sink.reset();
    if (!sink)
        return {};
    auto state = std::make_shared<EventStreamState>();
    state->sink = sink;
    state->serial = m_serial;
    state->limit = bufferLimit;
    EventStream stream(state);
    sink->openStream(m_serial, std::move(state));
    return stream;
}

} // namespace aura::server::http
