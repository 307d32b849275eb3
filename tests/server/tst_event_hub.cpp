// SPDX-License-Identifier: Apache-2.0
#include "api_fixture.h"
#include "raw_client.h"

#include <QDir>
#include <QFile>

#include <condition_variable>
#include <mutex>
#include <sys/resource.h>

using namespace aura;
using namespace aura::testing;

namespace {

constexpr int listeners = 5'000;

/// Counts the frames of many streams.
class CountingSink final : public http::ResponseSink {
public:
    void complete(std::uint64_t, http::Response &&) override {}
    void openStream(std::uint64_t, std::shared_ptr<http::EventStreamState>) override {}
    void pushFrame(std::uint64_t, QByteArray frame) override {
        const std::scoped_lock lock(m_mutex);
        m_last = frame;
        ++m_frames;
        m_arrived.notify_all();
    }
    void closeStream(std::uint64_t, bool) override {}

    bool waitFor(int frames) {
        std::unique_lock lock(m_mutex);
        return m_arrived.wait_for(lock, std::chrono::seconds(20), [&] { return m_frames >= frames; });
    }
    int frames() {
        const std::scoped_lock lock(m_mutex);
        return m_frames;
    }
    QByteArray last() {
        const std::scoped_lock lock(m_mutex);
        return m_last;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    QByteArray m_last;
    int m_frames = 0;
};

qsizetype threads() {
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

std::int64_t residentBytes() {
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
                                          : 0;
}

} // namespace

class TestEventHub : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thousandsAreToldOnOneThread() {
        const auto sink = std::make_shared<CountingSink>();
        EventHub hub;
        const auto before = threads();
        std::vector<http::EventStream> streams;
        for (int i = 0; i < listeners; ++i) {
            http::Responder responder(sink, static_cast<std::uint64_t>(i) + 1);
            auto stream = responder.openEvents();
            hub.subscribe({u"catalogue"_s, u"user:%1"_s.arg(i)}, stream);
            streams.push_back(stream);
        }
        QCOMPARE(threads(), before);
        QCOMPARE(hub.listenerCount(), std::size_t{2} * listeners);
        hub.publish({{u"catalogue"_s, 7}});
        QVERIFY(sink->waitFor(listeners));
        QVERIFY(sink->last().contains("\"seq\":7"));
        hub.publish({{u"user:17"_s, 8}, {u"user:nobody"_s, 9}});
        QVERIFY(sink->waitFor(listeners + 1));
        QVERIFY(sink->last().contains("user:17"));
        QCOMPARE(sink->frames(), listeners + 1);
        // Most of them leave; the next poke finds out.
        for (int i = 10; i < listeners; ++i)
            streams[static_cast<std::size_t>(i)].close();
        hub.publish({{u"catalogue"_s, 10}});
        QVERIFY(sink->waitFor(listeners + 11));
        hub.publish({{u"catalogue"_s, 11}});
        QVERIFY(sink->waitFor(listeners + 21));
        QCOMPARE(hub.listenerCount(), std::size_t{listeners + 10}); // their own scopes did not move
    }

    void aScopeThatNeverMovesForgetsThoseWhoLeft() {
        const auto sink = std::make_shared<CountingSink>();
        EventHub hub;
        for (int i = 0; i < 20'000; ++i) {
            http::Responder responder(sink, static_cast<std::uint64_t>(i) + 1);
            const auto stream = responder.openEvents();
            hub.subscribe({u"quiet"_s}, stream);
            stream.close();
        }
        QVERIFY(hub.listenerCount() <= 128);
    }

    void thousandsListenOverSockets() {
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
        if (limit.rlim_max < 2 * listeners + 200)
            QSKIP("needs 10,200 open files");
        ApiFixture f;
        http::ServerOptions options;
        options.threads = 2;
        options.limits.connections = listeners + 10;
        const SystemClock clock;
        SystemRandom random;
        http::HttpServer server(f.app().router(), options, clock, random);
        const auto port = server.start();
        QVERIFY(port);
        const auto connect = [&] {
            RawClient client(*port);
            client.send("GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
            client.readUntil("\r\n\r\n");
            return client;
        };
        std::vector<RawClient> clients;
        clients.reserve(listeners);
        clients.push_back(connect());
        const auto threadsBefore = threads();
        const auto memoryBefore = residentBytes();
        while (clients.size() < listeners)
            clients.push_back(connect());
        const auto each = (residentBytes() - memoryBefore) / listeners;
        qInfo("%lld bytes for each listener, its client's side included", static_cast<long long>(each));
        QVERIFY(each < 16 * 1024);
        QCOMPARE(threads(), threadsBefore);
        QCOMPARE(server.connectionCount(), std::size_t{listeners});
        f.vendor(u"lights"_s);
        for (auto &client : clients)
            QVERIFY(client.readUntil("\"seq\"").find("event: poke") != std::string::npos);
        f.app().closeStreams();
        clients.clear();
        server.stop();
    }
};

QTEST_GUILESS_MAIN(TestEventHub)
#include "tst_event_hub.moc"
