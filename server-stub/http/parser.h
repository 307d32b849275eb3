// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "request_access.h"

#include <aura/server/http/server.h>

#include <cstddef>
#include <memory>
#include <string_view>

namespace aura::server::http {

/// Parses one request after another out of bytes that arrive in any pieces. Everything of the wire's syntax, and
/// nothing of sockets. Not thread-safe.
class RequestParser {
public:
    enum class Event {
        NeedMore, ///< Give the bytes that were not consumed again, with more behind them.
        Head,     ///< The head is complete and valid; set the body's limit, then go on.
        Complete, ///< The request is complete.
        Failed,   ///< See failure(). Nothing more can be parsed on this connection.
    };
    struct Step {
        Event event = Event::NeedMore;
        std::size_t consumed = 0;
    };
    struct Failure {
        int status = 400;
        std::string_view code;
        std::string_view detail;
    };

    explicit RequestParser(const Limits &limits);
    ~RequestParser();

    /// Begins a new message that is written into `request`, which must stay where it is until the message is complete.
    void start(Request &request);
    Step feed(std::string_view bytes);
    /// In force from Head on.
    void setBodyLimit(std::size_t bytes);

    const Failure &failure() const;
    bool hasStarted() const; ///< At least one byte of the message arrived.
    bool isHeadDone() const;

    // Known from Head on.
    bool hasBody() const;
    /// Content-Length or chunked: an HTTP/1.1 message without either has no body.
    bool hasLength() const;
    /// The announced length; 0 for chunked bodies.
    std::uint64_t contentLength() const;
    bool keepAlive() const;
    bool isHttp10() const;
    bool expectsContinue() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace aura::server::http
