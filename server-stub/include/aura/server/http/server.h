// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>
#include <aura/ports/clock.h>
#include <aura/ports/random.h>
#include <aura/server/http/router.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace aura::server::http {

/// What one answered request cost. `route` is Route::index, or -1 when no route matched.
struct RequestMetrics {
    int route = -1;
    int status = 0;
    std::uint64_t bytesIn = 0;  ///< Body only.
    std::uint64_t bytesOut = 0; ///< Head and body.
    std::int64_t micros = 0;    ///< From the complete request to the answer.
};

struct Limits {
    std::size_t headerBytes = 16'384;  ///< Request line and headers together: 431.
    std::size_t headerCount = 100;     ///< 431.
    std::size_t targetBytes = 8'192;   ///< 414.
    std::size_t bodyBytes = 1'048'576; ///< 413; a route may have its own.
    std::size_t connections = 10'000;  ///< Beyond it a connection is answered 503 and closed.
};

struct Timeouts {
    using Millis = std::chrono::milliseconds;
    Millis handshake{10'000};
    Millis header{10'000}; ///< From the first byte (or the accept) to the end of the head: 408.
    Millis idle{75'000};   ///< Between two requests.
    Millis body{30'000};   ///< For the body: 408; grows with what arrives at 8 KiB a second or faster.
    Millis answer{60'000}; ///< For a deferred answer: 503, and a later answer is ignored.
    Millis write{30'000};  ///< Without progress.
    Millis linger{2'000};  ///< For the client to read an answer that came before its request was complete.
    Millis heartbeat{15'000};
    Millis sweep{500}; ///< How often deadlines are checked: their precision.
};

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;        ///< 0 lets the system choose.
    unsigned threads = 0;          ///< 0 is one per core.
    std::string certificatePath{}; ///< PEM chain; TLS is on when both paths are set.
    std::string keyPath{};
    Limits limits{};
    Timeouts timeouts{};
    /// Called on a loop's thread after every answer; must be quick and must not throw.
    std::function<void(const RequestMetrics &)> onAnswered{};
};

/// The HTTP/1.1 server: one loop a thread, each with its own listening socket; a connection stays on its loop.
class HttpServer {
public:
    /// `clock` and `random` must outlive the server.
    HttpServer(Router router, ServerOptions options, const Clock &clock, Random &random);
    /// Stops, with no time for requests in flight.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens and returns the port. InvalidArgument for a bad address or certificate, AlreadyExists when the port is
    /// taken, PermissionDenied when it may not be used, Internal otherwise. Call once.
    Result<std::uint16_t> start();

    /// Stops accepting, closes idle connections and event streams, lets requests in flight finish for at most `grace`,
    /// then closes. Returns when every loop's thread ended. Not from a handler. A second call does nothing.
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(10));

    /// Open connections at this moment. Any thread.
    std::size_t connectionCount() const;
    const Router &router() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace aura::server::http
