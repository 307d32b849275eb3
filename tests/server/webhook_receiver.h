// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/ports/random.h>
#include <aura/server/http/server.h>

#include <QHash>

#include <atomic>
#include <memory>
#include <mutex>

namespace aura::testing {

using namespace Qt::StringLiterals;

/// What somebody runs who wants to be told: on a port of this machine.
class Receiver {
public:
    struct Request {
        QByteArray event;
        QByteArray eventId;
        QByteArray delivery;
        QByteArray signature;
        QByteArray body;
    };

    Receiver() {
        http::Router router;
        http::RouteOptions options;
        options.mount = http::Mount::Root;
        options.body = http::BodyKind::Binary;
        options.name = "told";
        router.add(http::Method::Post, "/told", options,
                   http::answering([this](http::Request &request) { return answer(request); }));
        options.name = "elsewhere";
        router.add(http::Method::Post, "/elsewhere", options, http::answering([this](http::Request &) {
                       ++m_elsewhere;
                       return http::Response::empty(200);
                   }));
        http::ServerOptions listen;
        listen.threads = 1;
        m_server = std::make_unique<http::HttpServer>(std::move(router), listen, m_clock, m_random);
        const auto port = m_server->start();
        if (!port)
            qFatal("%s", qPrintable(port.error().detail));
        url = u"http://127.0.0.1:%1/told"_s.arg(*port);
    }
    ~Receiver() { m_server->stop(std::chrono::seconds(0)); }

    /// How it answers from now on; and how it answers to some by themselves.
    void setStatus(int status) { m_status = status; }
    void setStatus(const QByteArray &eventId, int status) {
        const std::scoped_lock lock(m_mutex);
        m_byEvent.insert(eventId, status);
    }
    QList<Request> requests() const {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }
    qsizetype count() const { return requests().size(); }
    int elsewhere() const { return m_elsewhere; }

    QString url;

private:
    http::Response answer(http::Request &request) {
        const auto header = [&](std::string_view name) {
            const auto value = request.header(name).value_or("");
            return QByteArray(value.data(), static_cast<qsizetype>(value.size()));
        };
        const std::scoped_lock lock(m_mutex);
        m_requests.append({header("Aura-Event"), header("Aura-Event-Id"), header("Aura-Delivery"),
                           header("Aura-Signature"),
                           QByteArray(request.body().data(), static_cast<qsizetype>(request.body().size()))});
        const int status = m_byEvent.value(m_requests.last().eventId, m_status);
        auto response = http::Response::problem(status, "as_told", "As it was told to answer.");
        if (status < 300)
            response = http::Response::empty(status);
        if (status == 302)
            response.addHeader("Location", "/elsewhere");
        return response;
    }

    SystemClock m_clock;
    SystemRandom m_random;
    mutable std::mutex m_mutex;
    QList<Request> m_requests;
    QHash<QByteArray, int> m_byEvent;
    std::atomic<int> m_status{200};
    std::atomic<int> m_elsewhere{0};
    std::unique_ptr<http::HttpServer> m_server;
};

} // namespace aura::testing
