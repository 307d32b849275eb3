// SPDX-License-Identifier: Apache-2.0
// Serves handlers that do nothing until SIGINT or SIGTERM:
//   bench_http_null [port [threads [certificate.pem key.pem]]]
//   wrk -t1 -c64 -d5 http://127.0.0.1:PORT/null
// /null answers inline, /page shares a cached 13.6 kB body, /deferred is answered by another thread in batches,
// /events is a stream of server-sent events that stays idle.
#include <aura/server/http/server.h>

#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

using namespace aura;
using namespace aura::server::http;

namespace {

/// Answers what is given to it from a thread of its own, as a writer that groups commits does.
class Answerer {
public:
    Answerer()
        : m_thread([this] { run(); }) {}
    ~Answerer() {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    void give(Responder responder) {
        bool first = false;
        {
            const std::lock_guard lock(m_mutex);
            first = m_waiting.empty();
            m_waiting.push_back(std::move(responder));
        }
        if (first)
            m_wake.notify_one();
    }

private:
    void run() {
        std::vector<Responder> batch;
        for (;;) {
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
                if (m_waiting.empty())
                    return;
                batch.swap(m_waiting);
            }
            for (Responder &responder : batch)
                responder.send(Response::json(std::string("{}")));
            batch.clear();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Responder> m_waiting;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace

int main(int argc, char **argv) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    ServerOptions options;
    options.port = static_cast<std::uint16_t>(argc > 1 ? std::atoi(argv[1]) : 0);
    options.threads = static_cast<unsigned>(argc > 2 ? std::atoi(argv[2]) : 0);
    if (argc > 4) {
        options.certificatePath = argv[3];
        options.keyPath = argv[4];
    }
    const QByteArray page(13'600, 'x');
    Answerer answerer;
    Router router;
    const auto root = [](const char *name) {
        RouteOptions route;
        route.name = name;
        route.mount = Mount::Root;
        return route;
    };
    router.add(Method::Get, "/null", root("null"),
               answering([](Request &) { return Response::json(std::string("{}")); }));
    router.add(Method::Get, "/page", root("page"), answering([page](Request &) { return Response::json(page); }));
    router.add(Method::Get, "/deferred", root("deferred"),
               [&](Request &&, Responder responder) { answerer.give(std::move(responder)); });

    std::mutex streamsMutex;
    std::vector<EventStream> streams;
    router.add(Method::Get, "/events", root("events"), [&](Request &&, Responder responder) {
        const std::lock_guard lock(streamsMutex);
        streams.push_back(responder.openEvents());
    });

    const SystemClock clock;
    SystemRandom random;
    HttpServer server(std::move(router), options, clock, random);
    const auto port = server.start();
    if (!port) {
        std::fprintf(stderr, "%s\n", qPrintable(port.error().detail));
        return 1;
    }
    std::printf("listening on http%s://127.0.0.1:%u\n", argc > 4 ? "s" : "", *port);
    std::fflush(stdout);
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
    return 0;
}
