// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include "event_stream_state.h"
#include "text.h"

#include <QLoggingCategory>

#include <exception>

namespace aura::server::http {

namespace {

Q_LOGGING_CATEGORY(httpLog, "aura.server.http")

using boost::system::error_code;

constexpr std::size_t outputHighWater = 65'536; // stop parsing pipelined requests beyond it
constexpr std::size_t copiedBody = 4'096;       // below it one write of a copy is cheaper than two buffers

// The connection whose handler is running on this thread: it may be answered without a detour.
thread_local const Connection *dispatching = nullptr;

bool isAcceptableId(std::string_view id) {
    if (id.empty() || id.size() > 64)
        return false;
    for (const char c : id) {
        const char lower = lowerAscii(c);
        if (!((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-'))
            return false;
    }
    return true;
}

bool isJsonType(std::string_view value) {
    const std::string_view type = trimmed(takeUntil(value, ';'));
    constexpr std::string_view suffix = "+json";
    return equalsIgnoringCase(type, "application/json") ||
           (type.size() > suffix.size() && equalsIgnoringCase(type.substr(type.size() - suffix.size()), suffix));
}

} // namespace

Connection::Connection(std::shared_ptr<Loop> loop, tcp::socket socket)
    : m_loop(std::move(loop))
    , m_socket(std::move(socket))
    , m_parser(m_loop->options().limits) {
    error_code ec;
    const auto endpoint = m_socket.remote_endpoint(ec);
    if (!ec)
        m_peer = endpoint.address().to_string();
    m_parser.start(m_request);
}

Connection::~Connection() = default;

void Connection::start() {
    const Timeouts &timeouts = m_loop->options().timeouts;
    if (const auto &tls = m_loop->shared().tls) {
        m_tls = tls->newSession(m_socket.native_handle());
        if (!m_tls)
            return close();
        m_phase = Phase::Handshake;
        m_deadline = m_loop->now() + timeouts.handshake.count();
        return handshake();
    }
    m_deadline = m_loop->now() + timeouts.header.count();
    advance();
}

void Connection::handshake() {
    const TlsSession::Io io = m_tls->handshake();
    if (io.need == TlsSession::Need::Closed)
        return close();
    if (io.need == TlsSession::Need::Nothing) {
        m_phase = Phase::Waiting;
        m_deadline = m_loop->now() + m_loop->options().timeouts.header.count();
        return advance();
    }
    const auto wait = io.need == TlsSession::Need::Read ? tcp::socket::wait_read : tcp::socket::wait_write;
    m_socket.async_wait(wait, [self = shared_from_this()](const error_code &ec) {
        if (self->m_phase != Phase::Handshake)
            return;
        if (ec)
            self->close();
        else
            self->handshake();
    });
}

void Connection::refuse(bool withAnswer) {
    if (!withAnswer || m_loop->shared().tls)
        return close();
    m_keepAlive = false;
    m_lingerAfter = true;
    Response response = Response::problem(503, "unavailable", "The server has no connection to spare.");
    response.addHeader("Retry-After", "1");
    respond(std::move(response));
    advance();
}

void Connection::finishSoon() {
    switch (m_phase) {
    case Phase::Handshake:
        return close();
    case Phase::Waiting:
        if (!m_writing)
            return close();
        m_closeAfter = true;
        return;
    case Phase::Streaming:
        m_stream->detach();
        m_closeAfter = true;
        return advance();
    default:
        return; // A request in flight is answered with "Connection: close".
    }
}

void Connection::close() {
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    ++m_serial;
    if (m_tls)
        m_tls->sendClose();
    error_code ignored;
    m_socket.close(ignored);
    m_tls.reset();
    m_in.reset();
    m_inCapacity = m_inBegin = m_inEnd = 0;
    std::string().swap(m_out);
    m_outSent = 0;
    m_held.reset();
    if (const auto stream = std::move(m_stream))
        stream->detach();
    m_loop->shared().connections.fetch_sub(1);
    m_loop->remove(*this);
}

void Connection::checkDeadline(std::int64_t time) {
    if (m_writing && time >= m_writeDeadline)
        return close();
    if (m_phase == Phase::Streaming) {
        if (!m_writing && time - m_lastWrite >= m_loop->options().timeouts.heartbeat.count()) {
            m_out += ":\n\n";
            m_lastWrite = time;
            advance();
        }
        return;
    }
    if (time < m_deadline || m_closeAfter)
        return;
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        fail({408, "unavailable", "The request did not arrive in time."});
        return advance();
    case Phase::Answering:
        ++m_serial;
        answer(Response::problem(503, "unavailable", "The answer took too long."));
        if (m_phase == Phase::Waiting)
            beginNextRequest();
        return advance();
    case Phase::Waiting:
        if (m_writing)
            return; // Its own deadline counts.
        return close();
    default:
        return close();
    }
}

void Connection::carryOut(Loop::Order order) {
    if (auto *open = std::get_if<Loop::Order::Open>(&order.what)) {
        if (m_phase != Phase::Answering || order.serial != m_serial) {
            open->state->detach();
            return;
        }
        beginStream(std::move(open->state));
        shrinkToListener();
        return advance();
    }
    if (order.serial != m_serial)
        return;
    if (auto *response = std::get_if<Response>(&order.what)) {
        if (m_phase != Phase::Answering)
            return;
        answer(std::move(*response));
        beginNextRequest();
        return advance();
    }
    if (m_phase != Phase::Streaming)
        return;
    if (auto *frame = std::get_if<QByteArray>(&order.what)) {
        m_out.append(frame->constData(), static_cast<std::size_t>(frame->size()));
        m_frameBytes += static_cast<std::size_t>(frame->size());
        m_lastWrite = m_loop->now();
    } else if (std::get<Loop::Order::Close>(order.what).abort) {
        return close();
    } else {
        m_closeAfter = true;
    }
    if (!m_writing)
        advance();
}

void Connection::complete(std::uint64_t serial, Response &&response) {
    if (dispatching == this) {
        if (serial == m_serial && m_phase == Phase::Answering)
            answer(std::move(response));
        return;
    }
    m_loop->give({shared_from_this(), serial, std::move(response)});
}

void Connection::openStream(std::uint64_t serial, std::shared_ptr<EventStreamState> state) {
    if (dispatching == this && serial == m_serial && m_phase == Phase::Answering)
        beginStream(std::move(state));
    else
        m_loop->give({shared_from_this(), serial, Loop::Order::Open{std::move(state)}});
}

void Connection::pushFrame(std::uint64_t serial, QByteArray frame) {
    m_loop->give({shared_from_this(), serial, std::move(frame)});
}

void Connection::closeStream(std::uint64_t serial, bool abort) {
    m_loop->give({shared_from_this(), serial, Loop::Order::Close{abort}});
}

void Connection::advance() {
    for (;;) {
        while (canParse() && parseNext()) {
        }
        if (!flush())
            return;
        if (m_closeAfter)
            return finish();
        if (canParse() && m_inBegin != m_inEnd && m_phase == Phase::Waiting)
            continue; // Output had held pipelined requests up.
        if (m_inputEnded && m_phase != Phase::Answering)
            return close();
        if (!readSome())
            return;
    }
}

bool Connection::canParse() const {
    return m_phase >= Phase::Waiting && m_phase <= Phase::Body && !m_closeAfter && !m_held &&
           m_out.size() - m_outSent < outputHighWater;
}

bool Connection::parseNext() {
    const RequestParser::Step step = m_parser.feed(input());
    m_inBegin += step.consumed;
    switch (step.event) {
    case RequestParser::Event::NeedMore:
        if (m_phase == Phase::Waiting && m_parser.hasStarted()) {
            m_phase = Phase::Head;
            m_deadline = m_loop->now() + m_loop->options().timeouts.header.count();
        }
        return false;
    case RequestParser::Event::Head:
        headComplete();
        return m_phase == Phase::Waiting || m_phase == Phase::Body;
    case RequestParser::Event::Complete:
        dispatch();
        return true;
    case RequestParser::Event::Failed:
        fail(m_parser.failure());
        return false;
    }
    return false;
}

void Connection::headComplete() {
    m_keepAlive = m_parser.keepAlive();
    m_http10 = m_parser.isHttp10();
    m_conditions.head = m_request.method() == Method::Head;
    m_conditions.readOnly = m_conditions.head || m_request.method() == Method::Get;
    m_conditions.ifNoneMatch = m_request.header("If-None-Match").value_or(std::string_view{});
    m_conditions.range = m_request.header("Range").value_or(std::string_view{});
    m_conditions.ifRange = m_request.header("If-Range").value_or(std::string_view{});
    const auto given = m_request.header("X-Request-Id");
    m_requestId = given && isAcceptableId(*given) ? *given : m_loop->nextRequestId();
    RequestAccess::setId(m_request, m_requestId);
    RequestAccess::setPeer(m_request, m_peer);
    RequestAccess::setTls(m_request, m_tls != nullptr);

    if (auto refusal = checkHead()) {
        if (m_parser.hasBody()) {
            m_keepAlive = false;
            m_lingerAfter = true;
        }
        respond(std::move(*refusal));
        return beginNextRequest();
    }
    if (!m_parser.hasBody())
        return dispatch();
    m_phase = Phase::Body;
    m_bodyStart = m_loop->now();
    m_deadline = m_bodyStart + m_loop->options().timeouts.body.count();
    if (m_parser.expectsContinue() && m_inBegin == m_inEnd)
        m_out += "HTTP/1.1 100 Continue\r\n\r\n";
}

std::optional<Response> Connection::checkHead() {
    const Router &router = m_loop->shared().router;
    if (auto refusal = router.match(m_request))
        return refusal;
    const Route &route = *m_request.route();
    m_routeIndex = route.index;
    if (router.guard()) {
        try {
            if (auto refusal = router.guard()(m_request, route))
                return refusal;
        } catch (const std::exception &e) {
            qCWarning(httpLog, "guard of %s: %s", route.options.name.c_str(), e.what());
            return Response::problem(500, "internal", {});
        }
    }
    const RouteOptions &options = route.options;
    if (options.body != BodyKind::Optional && !m_parser.hasLength())
        return Response::problem(411, "length_required", "This resource needs a body with a length.");
    if (options.body == BodyKind::Json && !isJsonType(m_request.header("Content-Type").value_or("")))
        return Response::problem(415, "unsupported_media_type", "The body has to be application/json.");
    const std::size_t limit = options.bodyLimit > 0 ? options.bodyLimit : m_loop->options().limits.bodyBytes;
    if (m_parser.contentLength() > limit)
        return Response::problem(413, "too_large", "The body is larger than this resource takes.");
    m_parser.setBodyLimit(limit);
    return std::nullopt;
}

void Connection::dispatch() {
    m_phase = Phase::Answering;
    ++m_serial;
    m_bytesIn = m_request.body().size();
    if (m_loop->options().onAnswered)
        m_started = std::chrono::steady_clock::now();
    const Route &route = *m_request.route();
    dispatching = this;
    try {
        route.handler(std::move(m_request), Responder(shared_from_this(), m_serial));
    } catch (const std::exception &e) {
        // The responder has answered 500 while it was unwound.
        qCWarning(httpLog, "handler of %s: %s", route.options.name.c_str(), e.what());
    }
    dispatching = nullptr;
    if (m_phase == Phase::Answering)
        m_deadline = m_loop->now() + m_loop->options().timeouts.answer.count();
    else if (m_phase == Phase::Streaming)
        shrinkToListener();
    else
        beginNextRequest();
}

void Connection::respond(Response response) {
    m_phase = Phase::Answering;
    ++m_serial;
    m_bytesIn = m_request.body().size();
    if (m_loop->options().onAnswered)
        m_started = std::chrono::steady_clock::now();
    answer(std::move(response));
}

void Connection::fail(const RequestParser::Failure &failure) {
    if (!m_parser.isHeadDone()) {
        m_conditions = {};
        m_requestId = m_loop->nextRequestId();
    }
    m_keepAlive = false;
    m_lingerAfter = true;
    respond(Response::problem(failure.status, failure.code, failure.detail));
}

ResponseAccess::HeadInput Connection::headInput() const {
    return {m_loop->dateHeader(), m_requestId, m_keepAlive, m_http10, m_tls != nullptr};
}

void Connection::answer(Response &&response) {
    const bool lastOne = m_inputEnded && m_inBegin == m_inEnd;
    m_keepAlive = m_keepAlive && !lastOne && !m_loop->isStopping() && !ResponseAccess::wantsClose(response);
    const std::size_t before = m_out.size();
    m_held.emplace(std::move(response));
    m_heldBody = ResponseAccess::writeHead(m_out, *m_held, m_conditions, headInput());
    const std::uint64_t total = m_out.size() - before + m_heldBody.length;
    const bool copy = !m_heldBody.file && m_heldBody.length <= (m_tls ? outputHighWater : copiedBody);
    if (copy)
        m_out += m_heldBody.memory;
    if (copy || m_heldBody.length == 0)
        m_held.reset();
    m_closeAfter = !m_keepAlive;
    m_phase = Phase::Waiting;
    report(m_heldBody.status, total);
}

void Connection::beginStream(std::shared_ptr<EventStreamState> state) {
    m_keepAlive = false;
    const std::size_t before = m_out.size();
    ResponseAccess::writeStreamHead(m_out, headInput());
    report(200, m_out.size() - before);
    m_phase = Phase::Streaming;
    m_lastWrite = m_loop->now();
    m_stream = std::move(state);
    if (m_conditions.head || m_loop->isStopping()) {
        m_stream->detach();
        m_closeAfter = true;
    }
}

void Connection::shrinkToListener() {
    // Thousands of listeners wait for hours: nothing of the request is kept.
    m_request = Request();
    if (!m_reading) {
        m_in.reset();
        m_inCapacity = m_inBegin = m_inEnd = 0;
    }
}

void Connection::report(int status, std::uint64_t bytesOut) {
    if (const auto &hook = m_loop->options().onAnswered) {
        const auto spent = std::chrono::steady_clock::now() - m_started;
        hook({m_routeIndex, status, m_bytesIn, bytesOut,
              std::chrono::duration_cast<std::chrono::microseconds>(spent).count()});
    }
    m_routeIndex = -1;
}

void Connection::beginNextRequest() {
    if (m_phase != Phase::Waiting || m_closeAfter)
        return;
    m_parser.start(m_request);
    m_deadline = m_loop->now() + m_loop->options().timeouts.idle.count();
}

} // namespace aura::server::http
