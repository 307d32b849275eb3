// SPDX-License-Identifier: Apache-2.0
#include "core/poke_listener.h"

#include "core/answers.h"

#include <aura/wire/json_reader.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

// Three of the server's heartbeats.
constexpr int idleMillis = 45'000;
// A server that has no such stream will not have one in a moment.
constexpr std::int64_t waitWithoutStream = 5 * 60 * 1'000;

} // namespace

PokeListener::PokeListener(Context &context, Session &session, Events events)
    : m_context(context)
    , m_session(session)
    , m_events(std::move(events)) {}

PokeListener::~PokeListener() {
    restart();
}

std::optional<std::int64_t> PokeListener::nextAt() const {
    return m_open ? std::nullopt : std::optional(m_nextAt);
}

void PokeListener::hurry() {
    m_nextAt = std::min(m_nextAt, m_context.clock.monotonic());
}

void PokeListener::tick() {
    if (m_open || m_context.clock.monotonic() < m_nextAt)
        return;
    m_open = true;
    m_parser = std::make_unique<EventParser>([this](const QByteArray &type, const QByteArray &data) {
        const auto object = wire::parseObject(data);
        if (type != "poke" || !object)
            return;
        wire::JsonReader reader(*object);
        const auto scope = reader.string("scope"_L1, 200);
        const auto seq = reader.integer("seq"_L1);
        if (!reader.failed())
            m_events.poked(scope, seq);
    });
    HttpRequest request;
    request.path = u"/api/v1/events"_s;
    request.accept = "text/event-stream";
    request.idleTimeoutMillis = idleMillis;
    const auto done = [this](const HttpAnswer &answer) { ended(answer); };
    if (m_session.state() == Session::State::Active)
        m_call = m_session.download(std::move(request), *this, done);
    else
        m_request = m_context.transport.download(std::move(request), *this, done);
}

void PokeListener::restart() {
    if (m_call != 0)
        m_session.cancel(std::exchange(m_call, 0));
    if (m_request != 0)
        m_context.transport.cancel(std::exchange(m_request, 0));
    m_open = false;
    m_live = false;
    m_nextAt = m_context.clock.monotonic();
}

Status PokeListener::begin(std::int64_t, const QByteArray &contentType) {
    // A captive portal answers everything with a page of its own.
    if (!contentType.startsWith("text/event-stream"))
        return Error{ErrorCode::Unavailable, u"the answer is not a stream of events"_s};
    m_live = true;
    m_events.opened();
    return {};
}

Status PokeListener::write(QByteArrayView bytes) {
    // Only what has brought something counts as a success: a server may close each stream at once.
    m_backoff.reset();
    return m_parser->feed(bytes);
}

void PokeListener::ended(const HttpAnswer &answer) {
    m_open = false;
    m_call = 0;
    m_request = 0;
    m_live = false;
    auto wait = waitFor(answer, m_backoff.next(m_context.random));
    if (answer.status >= 400 && answer.status < 500 && answer.status != 401 && answer.status != 429)
        wait = std::max(wait, waitWithoutStream);
    m_nextAt = m_context.clock.monotonic() + wait;
    m_events.closed();
}

} // namespace aura::sync
