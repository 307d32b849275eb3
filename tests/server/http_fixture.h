// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "raw_client.h"

#include <aura/server/http/server.h>

#include <QTest>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace aura::testing {

using namespace aura::server::http;

inline RouteOptions atRoot(std::string name) {
    RouteOptions options;
    options.name = std::move(name);
    options.mount = Mount::Root;
    return options;
}

/// Hands values from the server's threads to the test's.
template <typename T>
class Handover {
public:
    void put(T value) {
        {
            const std::lock_guard lock(m_mutex);
            m_values.push_back(std::move(value));
        }
        m_arrived.notify_one();
    }
    /// Nothing after 20 seconds.
    std::optional<T> take() {
        std::unique_lock lock(m_mutex);
        if (!m_arrived.wait_for(lock, std::chrono::seconds(20), [this] { return !m_values.empty(); }))
            return std::nullopt;
        return front();
    }
    std::optional<T> tryTake() {
        const std::lock_guard lock(m_mutex);
        return m_values.empty() ? std::nullopt : front();
    }

private:
    std::optional<T> front() {
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        return value;
    }

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<T> m_values;
};

/// A server on a free port of loopback with routes that most tests need:
///   GET /hello → "hello"; POST /echo → the body; GET /big → `big`; GET /later → its responder into `later`;
///   GET /events → its stream into `streams`; GET /drop → never answered; GET /throw → an exception.
struct ServerFixture {
    ServerOptions options;
    Router router;
    SystemClock clock;
    SystemRandom random;
    QByteArray big = QByteArray(3'000'000, 'b');
    Handover<Responder> later;
    Handover<EventStream> streams;
    std::size_t streamLimit = 64 * 1024;
    std::unique_ptr<HttpServer> server;
    std::uint16_t port = 0;

    ServerFixture() {
        options.threads = 2;
        options.timeouts.sweep = std::chrono::milliseconds(5);
        options.timeouts.linger = std::chrono::milliseconds(300);
        router.add(Method::Get, "/hello", atRoot("hello"),
                   answering([](Request &) { return Response::text("hello"); }));
        RouteOptions echo = atRoot("echo");
        echo.bodyLimit = 100'000;
        router.add(Method::Post, "/echo", echo, answering([](Request &r) { return Response::text(r.takeBody()); }));
        RouteOptions json = atRoot("json");
        json.body = BodyKind::Json;
        router.add(Method::Post, "/json", json, answering([](Request &r) { return Response::json(r.takeBody()); }));
        router.add(Method::Get, "/big", atRoot("big"),
                   answering([this](Request &) { return Response::shared("application/octet-stream", big); }));
        router.add(Method::Get, "/later", atRoot("later"),
                   [this](Request &&, Responder responder) { later.put(std::move(responder)); });
        router.add(Method::Get, "/events", atRoot("events"),
                   [this](Request &&, Responder responder) { streams.put(responder.openEvents(streamLimit)); });
        router.add(Method::Get, "/drop", atRoot("drop"), [](Request &&, Responder) {});
        router.add(Method::Get, "/throw", atRoot("throw"),
                   [](Request &&, Responder) { throw std::runtime_error("on purpose"); });
    }

    /// False when the server does not start.
    bool start() {
        server = std::make_unique<HttpServer>(std::move(router), options, clock, random);
        const auto result = server->start();
        if (!result)
            qWarning("%s", qPrintable(result.error().detail));
        port = result ? *result : std::uint16_t{0};
        return result.has_value();
    }
    /// True once no connection is open; the server's own deadlines bound the wait.
    bool drained() const {
        return QTest::qWaitFor([this] { return server->connectionCount() == 0; }, 20'000);
    }
};

inline std::string get(std::string_view target, std::string_view more = {}) {
    std::string text = "GET ";
    return text.append(target).append(" HTTP/1.1\r\nHost: localhost\r\n").append(more).append("\r\n");
}

inline std::string post(std::string_view target, std::string_view body, std::string_view more = {}) {
    std::string text = "POST ";
    text.append(target).append(" HTTP/1.1\r\nHost: localhost\r\n").append(more);
    return text.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n\r\n").append(body);
}

} // namespace aura::testing
