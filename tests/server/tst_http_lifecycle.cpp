// SPDX-License-Identifier: Apache-2.0
// Time, threads and endings: deadlines, deferred answers, clients that leave, event streams, stopping.
#include "http_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <thread>

using namespace aura;
using namespace aura::testing;
using std::chrono::milliseconds;

class HttpLifecycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlowHeadTimesOut() {
        ServerFixture fixture;
        fixture.options.timeouts.header = milliseconds(50);
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send("GET /hello HTTP/1.1\r\nHo"));
        const RawResponse response = client.response();
        QCOMPARE(response.status, 408);
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(response.body))[u"retryable"].toBool());
        QVERIFY(client.isAtEnd());
        RawClient silent(fixture.port);
        QVERIFY(silent.isAtEnd());
        QVERIFY(fixture.drained());
    }

    void aDrippingHeadTimesOut() {
        ServerFixture fixture;
        fixture.options.timeouts.header = milliseconds(100);
        fixture.options.limits.headerBytes = 100'000'000;
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send("GET /hello HTTP/1.1\r\nX: "));
        // Progress does not move the deadline: only that ends this.
        std::thread dripping([&] {
            while (client.send("x"))
                std::this_thread::yield();
        });
        const RawResponse response = client.response();
        QVERIFY(client.isAtEnd());
        dripping.join();
        QCOMPARE(response.status, 408);
    }

    void aSlowBodyTimesOut() {
        ServerFixture fixture;
        fixture.options.timeouts.body = milliseconds(50);
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n12345"));
        QCOMPARE(client.response().status, 408);
        RawClient chunked(fixture.port);
        QVERIFY(chunked.send("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n123"));
        QCOMPARE(chunked.response().status, 408);
    }

    void anIdleConnectionIsClosed() {
        ServerFixture fixture;
        fixture.options.timeouts.idle = milliseconds(50);
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send(get("/hello")));
        QCOMPARE(client.response().status, 200);
        QVERIFY(client.isAtEnd());
    }

    void aClientThatDoesNotReadIsDropped() {
        ServerFixture fixture;
        fixture.options.timeouts.write = milliseconds(50);
        fixture.big = QByteArray(50'000'000, 'b');
        QVERIFY(fixture.start());
        RawClient client(fixture.port, 4096);
        QVERIFY(client.send(get("/big")));
        QVERIFY(QTest::qWaitFor([&] { return fixture.server->connectionCount() == 1; }, 20'000));
        QVERIFY(fixture.drained());
    }

    void aDeferredAnswerComesFromAnotherThread() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        // Two wait behind the first, one of them answered inline.
        QVERIFY(client.send(get("/later") + get("/hello") + get("/later")));
        for (int i = 0; i < 2; ++i) {
            auto responder = fixture.later.take();
            QVERIFY(responder);
            std::thread([responder = std::move(*responder), i]() mutable {
                responder.send(Response::text("later " + std::to_string(i)));
            }).join();
            QCOMPARE(QString::fromStdString(client.response().body), QStringLiteral("later %1").arg(i));
            if (i == 0)
                QCOMPARE(QString::fromStdString(client.response().body), QStringLiteral("hello"));
        }
    }

    void manyDeferredAnswersFromManyThreads() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        constexpr int clients = 40;
        constexpr int rounds = 25;
        std::vector<std::thread> answerers;
        answerers.reserve(3);
        std::atomic<int> answered{0};
        for (int i = 0; i < 3; ++i) {
            answerers.emplace_back([&] {
                while (answered.fetch_add(1) < clients * rounds) {
                    if (auto responder = fixture.later.take())
                        responder->send(Response::text("late"));
                }
            });
        }
        std::vector<RawClient> all;
        all.reserve(clients);
        for (int i = 0; i < clients; ++i)
            all.emplace_back(fixture.port);
        int good = 0;
        for (int round = 0; round < rounds; ++round) {
            for (RawClient &client : all)
                client.send(get("/later"));
            for (RawClient &client : all)
                good += client.response().body == "late";
        }
        for (std::thread &thread : answerers)
            thread.join();
        QCOMPARE(good, clients * rounds);
    }

    void aClientMayLeaveBeforeItsAnswer_data() {
        QTest::addColumn<bool>("hard");
        QTest::newRow("reset") << true;
        QTest::newRow("close") << false;
    }
    void aClientMayLeaveBeforeItsAnswer() {
        QFETCH(const bool, hard);
        ServerFixture fixture;
        QVERIFY(fixture.start());
        for (int i = 0; i < 20; ++i) {
            RawClient client(fixture.port);
            QVERIFY(client.send(get("/later")));
            auto responder = fixture.later.take();
            QVERIFY(responder);
            if (hard) {
                client.reset();
                if (i % 2 == 0)
                    QVERIFY(fixture.drained());
            } else {
                client.close();
            }
            responder->send(Response::shared("application/octet-stream", fixture.big));
        }
        QVERIFY(fixture.drained());
        RawClient client(fixture.port);
        QVERIFY(client.send(get("/hello")));
        QCOMPARE(client.response().status, 200);
    }

    void aHalfClosedClientStillGetsItsDeferredAnswer() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send(get("/later") + get("/hello")));
        client.endOutput();
        auto responder = fixture.later.take();
        QVERIFY(responder);
        responder->send(Response::text("late"));
        QCOMPARE(QString::fromStdString(client.response().body), QStringLiteral("late"));
        QCOMPARE(QString::fromStdString(client.response().body), QStringLiteral("hello"));
        QVERIFY(client.isAtEnd());
    }

    void whatIsNotAnsweredIsAnInternalError() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QTest::ignoreMessage(QtWarningMsg, "handler of throw: on purpose");
        for (const char *path : {"/drop", "/throw"}) {
            QVERIFY(client.send(get(path)));
            const RawResponse response = client.response();
            QCOMPARE(response.status, 500);
            QVERIFY(response.body.find("on purpose") == std::string::npos);
        }
        QVERIFY(client.send(get("/later")));
        fixture.later.take();
        QCOMPARE(client.response().status, 500);
        QVERIFY(client.send(get("/hello")));
        QCOMPARE(client.response().status, 200);
    }

    void anAnswerThatTakesTooLongIsReplaced() {
        ServerFixture fixture;
        fixture.options.timeouts.answer = milliseconds(500);
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send(get("/later")));
        auto late = fixture.later.take();
        QVERIFY(late);
        QCOMPARE(client.response().status, 503);
        // The late answer must not become that of the next request.
        QVERIFY(client.send(get("/later")));
        auto next = fixture.later.take();
        QVERIFY(next);
        late->send(Response::text("too late"));
        next->send(Response::text("in time"));
        QCOMPARE(QString::fromStdString(client.response().body), QStringLiteral("in time"));
    }

    void connectionsAreLimited() {
        ServerFixture fixture;
        fixture.options.limits.connections = 20;
        QVERIFY(fixture.start());
        std::vector<RawClient> all;
        for (int i = 0; i < 20; ++i) {
            all.emplace_back(fixture.port);
            QVERIFY(all.back().send(get("/hello")));
            QCOMPARE(all.back().response().status, 200);
        }
        {
            RawClient refused(fixture.port);
            refused.send(get("/hello"));
            const RawResponse response = refused.response();
            QCOMPARE(response.status, 503);
            QCOMPARE(QString::fromStdString(response.header("Connection")), QStringLiteral("close"));
            QVERIFY(!response.header("Retry-After").empty());
        }
        std::vector<RawClient> flood;
        flood.reserve(200);
        for (int i = 0; i < 200; ++i)
            flood.emplace_back(fixture.port);
        flood.clear();
        QVERIFY(all.back().send(get("/hello")));
        QCOMPARE(all.back().response().status, 200);
        all.clear();
        QVERIFY(fixture.drained());
        RawClient again(fixture.port);
        QVERIFY(again.send(get("/hello")));
        QCOMPARE(again.response().status, 200);
    }

    void hundredsOfConnectionsAtOnce() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        // Both ends live in this process, whose descriptors may be limited to 1024.
        constexpr int count = 400;
        std::vector<RawClient> all;
        all.reserve(count);
        for (int i = 0; i < count; ++i)
            all.emplace_back(fixture.port);
        for (int round = 0; round < 3; ++round) {
            for (RawClient &client : all)
                QVERIFY(client.send(get("/hello")));
            for (RawClient &client : all)
                QCOMPARE(client.response().status, 200);
        }
        QCOMPARE(fixture.server->connectionCount(), std::size_t(count));
    }

    void metricsAreReported() {
        ServerFixture fixture;
        Handover<RequestMetrics> reports;
        fixture.options.onAnswered = [&](const RequestMetrics &metrics) { reports.put(metrics); };
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send(post("/echo", "12345") + get("/nowhere") + "BAD\r\n\r\n"));
        client.readToEnd();
        const auto echo = reports.take();
        const auto missing = reports.take();
        const auto bad = reports.take();
        QVERIFY(echo && missing && bad);
        QCOMPARE(fixture.server->router().routes()[static_cast<std::size_t>(echo->route)]->options.name,
                 std::string("echo"));
        QCOMPARE(echo->status, 200);
        QCOMPARE(echo->bytesIn, std::uint64_t(5));
        QVERIFY(echo->bytesOut > 100 && echo->micros >= 0);
        QCOMPARE(missing->route, -1);
        QCOMPARE(missing->status, 404);
        QCOMPARE(bad->status, 400);
    }

    void stopLetsRequestsInFlightFinish() {
        ServerFixture fixture;
        // One loop: when the idle connection ends, the busy one's loop has heard of the stop too.
        fixture.options.threads = 1;
        QVERIFY(fixture.start());
        RawClient idle(fixture.port);
        QVERIFY(idle.send(get("/hello")));
        QCOMPARE(idle.response().status, 200);
        RawClient busy(fixture.port);
        QVERIFY(busy.send(get("/later")));
        auto responder = fixture.later.take();
        QVERIFY(responder);
        std::jthread stopping([&] { fixture.server->stop(milliseconds(20'000)); });
        QVERIFY(idle.isAtEnd());
        responder->send(Response::text("finished"));
        const RawResponse response = busy.response();
        QCOMPARE(QString::fromStdString(response.body), QStringLiteral("finished"));
        QCOMPARE(QString::fromStdString(response.header("Connection")), QStringLiteral("close"));
        stopping.join();
        QVERIFY(busy.isAtEnd());
        QVERIFY(!RawClient(fixture.port).isConnected());
    }

    void stopDoesNotWaitForEver() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        RawClient busy(fixture.port);
        QVERIFY(busy.send(get("/later")));
        auto responder = fixture.later.take();
        QVERIFY(responder);
        RawClient half(fixture.port);
        QVERIFY(half.send("GET /he"));
        fixture.server->stop(milliseconds(30));
        QVERIFY(busy.isAtEnd());
        responder->send(Response::text("nobody listens"));
        fixture.server.reset();
        RawClient gone(fixture.port);
        QVERIFY(!gone.isConnected());
    }

    void respondersAndStreamsMayOutliveTheServer() {
        auto fixture = std::make_unique<ServerFixture>();
        QVERIFY(fixture->start());
        RawClient busy(fixture->port);
        QVERIFY(busy.send(get("/later")));
        auto responder = fixture->later.take();
        RawClient listener(fixture->port);
        QVERIFY(listener.send(get("/events")));
        auto stream = fixture->streams.take();
        QVERIFY(responder && stream);
        fixture.reset();
        QVERIFY(stream->isClosed());
        QVERIFY(!stream->send("a", "b"));
        responder->send(Response::text("nobody listens"));
    }

    void startReportsWhatIsWrong() {
        ServerFixture first;
        QVERIFY(first.start());
        const SystemClock clock;
        SystemRandom random;
        const auto startWith = [&](const ServerOptions &options) {
            HttpServer server(Router(), options, clock, random);
            return server.start();
        };
        ServerOptions options;
        options.port = first.port;
        const auto taken = startWith(options);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::AlreadyExists);
        options.port = 0;
        options.address = "nowhere";
        QCOMPARE(startWith(options).error().code, ErrorCode::InvalidArgument);
        options.address = "127.0.0.1";
        options.certificatePath = "/nonexistent.pem";
        QCOMPARE(startWith(options).error().code, ErrorCode::InvalidArgument);
        options.keyPath = "/nonexistent.pem";
        QCOMPARE(startWith(options).error().code, ErrorCode::InvalidArgument);
    }

    void eventsArriveInOrder() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send(get("/events")));
        const RawResponse head = client.response();
        QCOMPARE(head.status, 200);
        QCOMPARE(QString::fromStdString(head.header("Content-Type")), QStringLiteral("text/event-stream"));
        auto stream = fixture.streams.take();
        QVERIFY(stream);
        Handover<int> closed;
        stream->onClosed([&] { closed.put(1); });
        for (int i = 0; i < 100; ++i)
            QVERIFY(stream->send("poke", "{\"n\":" + std::to_string(i) + "}"));
        for (int i = 0; i < 100; ++i)
            QCOMPARE(QString::fromStdString(client.readUntil("\n\n")),
                     QStringLiteral("event: poke\ndata: {\"n\":%1}\n\n").arg(i));
        QVERIFY(stream->send({}, "last"));
        stream->close();
        QVERIFY(closed.take());
        QCOMPARE(QString::fromStdString(client.readToEnd()), QStringLiteral("data: last\n\n"));
        QVERIFY(!stream->send("poke", "x"));
    }

    void droppingTheStreamClosesIt() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send(get("/events")));
        auto stream = fixture.streams.take();
        QVERIFY(stream);
        EventStream copy = *stream;
        stream.reset();
        QVERIFY(copy.send("a", "b"));
        copy = EventStream();
        const std::string all = client.readToEnd();
        QVERIFY(QByteArray::fromStdString(all).endsWith("event: a\ndata: b\n\n"));
    }

    void aListenerThatLeavesIsNoticed() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send(get("/events")));
        auto stream = fixture.streams.take();
        QVERIFY(stream);
        Handover<int> closed;
        stream->onClosed([&] { closed.put(1); });
        client.close();
        QVERIFY(closed.take());
        QVERIFY(stream->isClosed());
        QVERIFY(fixture.drained());
        stream->onClosed([&] { closed.put(2); });
        QCOMPARE(*closed.take(), 2);
    }

    void aSlowListenerIsDropped() {
        ServerFixture fixture;
        fixture.streamLimit = 100'000;
        QVERIFY(fixture.start());
        RawClient client(fixture.port, 4096);
        QVERIFY(client.send(get("/events")));
        auto stream = fixture.streams.take();
        QVERIFY(stream);
        const QByteArray frame = EventStream::frame("poke", std::string(10'000, 'x'));
        // The socket's buffers take some megabytes before the bound is felt.
        int sent = 0;
        while (sent < 100'000 && stream->sendFrame(frame))
            ++sent;
        QVERIFY(sent >= 9 && sent < 100'000);
        QVERIFY(stream->isClosed());
        QVERIFY(fixture.drained());
    }

    void idleListenersHearAHeartbeat() {
        ServerFixture fixture;
        fixture.options.timeouts.heartbeat = milliseconds(20);
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send(get("/events")));
        auto stream = fixture.streams.take();
        QVERIFY(stream);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!client.readUntil("\n:\n\n").empty() || i > 0);
        QVERIFY(stream->send("a", "b"));
        QVERIFY(!client.readUntil("event: a\ndata: b\n\n").empty());
    }

    void stopEndsStreams() {
        ServerFixture fixture;
        QVERIFY(fixture.start());
        RawClient client(fixture.port);
        QVERIFY(client.send(get("/events")));
        auto stream = fixture.streams.take();
        QVERIFY(stream);
        Handover<int> closed;
        stream->onClosed([&] { closed.put(1); });
        QVERIFY(stream->send("a", "b"));
        fixture.server->stop(milliseconds(10'000));
        QVERIFY(closed.take());
        QVERIFY(QByteArray::fromStdString(client.readToEnd()).endsWith("event: a\ndata: b\n\n"));
    }
};

QTEST_GUILESS_MAIN(HttpLifecycleTest)
#include "tst_http_lifecycle.moc"
