// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loop.h"
#include "parser.h"
#include "response_access.h"

#include <chrono>
#include <optional>

namespace aura::server::http {

/// One client: reads requests, hands them to handlers one at a time, and writes the answers in order. A state machine
/// on its loop's thread; only the ResponseSink's functions may be called from others.
class Connection final : public ResponseSink, public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Loop> loop, tcp::socket socket);
    ~Connection() override;

    void start();
    /// Answers 503 to whatever is asked, or just closes.
    void refuse(bool withAnswer);
    /// Closes at the next moment at which no request is in flight.
    void finishSoon();
    void close();
    void checkDeadline(std::int64_t time);
    void carryOut(Loop::Order order);

    std::size_t place() const { return m_place; }
    void setPlace(std::size_t place) { m_place = place; }

    // ResponseSink
    void complete(std::uint64_t serial, Response &&response) override;
    void openStream(std::uint64_t serial, std::shared_ptr<EventStreamState> state) override;
    void pushFrame(std::uint64_t serial, QByteArray frame) override;
    void closeStream(std::uint64_t serial, bool abort) override;

private:
    enum class Phase : std::uint8_t {
        Handshake,
        Waiting,   // for the first byte of a request
        Head,      // some of it arrived
        Body,      // the head is complete
        Answering, // a handler owes the answer
        Streaming, // events, until one side closes
        Lingering, // everything is sent; the client is still talking
        Closed,
    };

    void handshake();
    /// The one step function: parses, writes and reads as far as it goes without waiting.
    void advance();
    bool canParse() const;
    bool parseNext();
    void headComplete();
    std::optional<Response> checkHead();
    void dispatch();
    /// Answers in place of a handler.
    void respond(Response response);
    /// Answers a request that cannot be read to its end.
    void fail(const RequestParser::Failure &failure);
    void answer(Response &&response);
    void beginStream(std::shared_ptr<EventStreamState> state);
    void shrinkToListener();
    void beginNextRequest();
    ResponseAccess::HeadInput headInput() const;
    void report(int status, std::uint64_t bytesOut);

    /// True when everything is written; false when it waits, or closed.
    bool flush();
    bool loadFilePart();
    void wrote(std::size_t bytes);
    void waitToWrite(TlsSession::Need need);
    void finish();

    /// True when bytes arrived at once.
    bool readSome();
    void bytesArrived(std::size_t count);
    void readEnded(bool clean);
    bool makeRoom();
    std::string_view input() const { return {m_in.get() + m_inBegin, m_inEnd - m_inBegin}; }

    // Outlives everything below, which refers to its io_context.
    const std::shared_ptr<Loop> m_loop;
    tcp::socket m_socket;
    std::unique_ptr<TlsSession> m_tls;
    std::size_t m_place = 0;

    Phase m_phase = Phase::Waiting;
    bool m_reading = false;     // an asynchronous read is under way
    bool m_writing = false;     // waiting until the socket takes more
    bool m_inputEnded = false;  // the client sends no more
    bool m_closeAfter = false;  // once everything is written
    bool m_lingerAfter = false; // and then let the client read it
    bool m_keepAlive = false;   // of the current request
    bool m_http10 = false;
    std::int64_t m_deadline = 0;
    std::int64_t m_writeDeadline = 0;
    std::int64_t m_bodyStart = 0;
    std::int64_t m_lastWrite = 0; // of an event stream

    std::unique_ptr<char[]> m_in;
    std::size_t m_inCapacity = 0;
    std::size_t m_inBegin = 0;
    std::size_t m_inEnd = 0;
    RequestParser m_parser;
    Request m_request;

    // Of the request that is being answered; the handler may have moved the request itself away.
    std::uint64_t m_serial = 0;
    std::string m_requestId;
    Conditions m_conditions;
    int m_routeIndex = -1;
    std::uint64_t m_bytesIn = 0;
    std::chrono::steady_clock::time_point m_started;

    std::string m_out;
    std::size_t m_outSent = 0;
    std::optional<Response> m_held; // owner of a large body on its way out
    PreparedBody m_heldBody;        // what is left of it

    std::shared_ptr<EventStreamState> m_stream;
    std::size_t m_frameBytes = 0; // of events within m_out

    std::string m_peer;
};

} // namespace aura::server::http
