// SPDX-License-Identifier: Apache-2.0
// What a client sees on the wire, with real sockets: requests, limits, refusals, conditions.
#include "http_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace aura;
using namespace aura::testing;

namespace {

QString text(const std::string &bytes) {
    return QString::fromStdString(bytes);
}

} // namespace

class HttpProtocolTest : public QObject {
    Q_OBJECT

    ServerFixture m_fixture;
    QTemporaryDir m_folder;
    QByteArray m_content;

    std::string firstAnswer(std::string_view request) {
        RawClient client(m_fixture.port);
        if (!client.send(request))
            return "not sent";
        return client.response().body;
    }

private Q_SLOTS:
    void initTestCase() {
        for (int i = 0; i < 500'000; ++i)
            m_content.append(static_cast<char>('a' + i % 26));
        QFile file(m_folder.filePath(QStringLiteral("content.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_content), m_content.size());
        file.close();
        const auto opened = File::open(file.fileName().toStdString());
        QVERIFY(opened);
        m_fixture.router.add(Method::Get, "/file", atRoot("file"), answering([file = *opened](Request &) {
                                 Response response = Response::file("application/octet-stream", file);
                                 response.setETag("\"v1\"").setCacheControl("public, immutable");
                                 return response;
                             }));
        m_fixture.router.add(Method::Get, "/tagged", atRoot("tagged"), answering([](Request &) {
                                 Response response = Response::text("tagged");
                                 response.setETag("\"17\"");
                                 return response;
                             }));
        m_fixture.router.add(Method::Get, "/who", atRoot("who"), answering([](Request &request) {
                                 return Response::text(std::string(request.peer()) + " " + std::string(request.id()));
                             }));
        m_fixture.options.limits.headerBytes = 4096;
        m_fixture.options.limits.targetBytes = 1024;
        m_fixture.options.limits.headerCount = 20;
        QVERIFY(m_fixture.start());
    }

    void keepsTheConnectionAndNamesTheRequest() {
        RawClient client(m_fixture.port);
        std::string previous;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(client.send(get("/hello")));
            const RawResponse response = client.response();
            QCOMPARE(response.status, 200);
            QCOMPARE(text(response.body), QStringLiteral("hello"));
            QCOMPARE(text(response.header("X-Content-Type-Options")), QStringLiteral("nosniff"));
            QCOMPARE(text(response.header("Cache-Control")), QStringLiteral("no-store"));
            QVERIFY(text(response.header("Date")).endsWith(QStringLiteral(" GMT")));
            QVERIFY(response.header("Strict-Transport-Security").empty());
            QVERIFY(response.header("X-Request-Id") != previous);
            previous = response.header("X-Request-Id");
        }
        QVERIFY(client.send(get("/who", "X-Request-Id: given-1.2_3\r\n")));
        QCOMPARE(text(client.response().body), QStringLiteral("127.0.0.1 given-1.2_3"));
        QVERIFY(client.send(get("/hello", "X-Request-Id: bad id\r\n")));
        QVERIFY(client.response().header("X-Request-Id") != "bad id");
    }

    void answersPipelinedRequestsInOrder() {
        RawClient client(m_fixture.port);
        std::string all;
        for (int i = 0; i < 200; ++i)
            all += post("/echo", "number " + std::to_string(i)) + get("/hello");
        all += get("/big") + get("/hello");
        QVERIFY(client.send(all));
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(text(client.response().body), QStringLiteral("number %1").arg(i));
            QCOMPARE(text(client.response().body), QStringLiteral("hello"));
        }
        const RawResponse big = client.response();
        QCOMPARE(big.body.size(), static_cast<std::size_t>(m_fixture.big.size()));
        QCOMPARE(text(client.response().body), QStringLiteral("hello"));
    }

    void understandsRequestsCutAtEveryByte_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("length") << QByteArray::fromStdString(post("/echo", "a body of twenty-six bytes"))
                                << QByteArray("a body of twenty-six bytes");
        QTest::newRow("chunked")
            << QByteArray("POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "5\r\nhello\r\nB;ext=\"1\"\r\n chunked wo\r\n3\r\nrld\r\n0\r\nX-Trailer: t\r\n\r\n")
            << QByteArray("hello chunked world");
        QTest::newRow("no body") << QByteArray::fromStdString(get("/hello", "X-A: b\r\n")) << QByteArray("hello");
    }
    void understandsRequestsCutAtEveryByte() {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, body);
        const std::string bytes = request.toStdString();
        for (std::size_t cut = 1; cut < bytes.size(); ++cut) {
            RawClient client(m_fixture.port);
            QVERIFY(client.send(std::string_view(bytes).substr(0, cut)));
            QVERIFY(client.send(std::string_view(bytes).substr(cut)));
            const RawResponse response = client.response();
            QCOMPARE(response.status, 200);
            QCOMPARE(text(response.body).toUtf8(), body);
        }
        RawClient client(m_fixture.port);
        for (int round = 0; round < 3; ++round) {
            for (const char &byte : bytes)
                QVERIFY(client.send({&byte, 1}));
            QCOMPARE(text(client.response().body).toUtf8(), body);
        }
    }

    void refusesBadRequests_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray host = "Host: h\r\n";
        row("no Host", "GET /hello HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", "GET /hello HTTP/1.1\r\n" + host + host + "\r\n", 400);
        row("empty Host", "GET /hello HTTP/1.1\r\nHost:\r\n\r\n", 400);
        row("Host with a path", "GET /hello HTTP/1.1\r\nHost: a/b\r\n\r\n", 400);
        row("folded header", "GET /hello HTTP/1.1\r\n" + host + "X: a\r\n b\r\n\r\n", 400);
        row("space before the colon", "GET /hello HTTP/1.1\r\nHost : h\r\n\r\n", 400);
        row("header without a colon", "GET /hello HTTP/1.1\r\n" + host + "nonsense\r\n\r\n", 400);
        row("bare line feeds", "GET /hello HTTP/1.1\nHost: h\n\n", 400);
        row("bare carriage return", "GET /hello HTTP/1.1\r\n" + host + "X: a\rb\r\n\r\n", 400);
        row("NUL in a header", "GET /hello HTTP/1.1\r\n" + host + QByteArray("X: a\0b\r\n\r\n", 10), 400);
        row("NUL in the target", QByteArray("GET /hel\0lo HTTP/1.1\r\n", 22) + host + "\r\n", 400);
        row("NUL encoded", "GET /hello%00 HTTP/1.1\r\n" + host + "\r\n", 400);
        row("traversal", "GET /../etc/passwd HTTP/1.1\r\n" + host + "\r\n", 400);
        row("encoded traversal", "GET /%2e%2e/etc/passwd HTTP/1.1\r\n" + host + "\r\n", 400);
        row("not UTF-8", "GET /%ff HTTP/1.1\r\n" + host + "\r\n", 400);
        row("no version", "GET /hello\r\n" + host + "\r\n", 400);
        row("garbage version", "GET /hello FOO/1.1\r\n" + host + "\r\n", 400);
        row("TLS on the plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), 400);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("HTTP/1.2", "GET /hello HTTP/1.2\r\n" + host + "\r\n", 505);
        row("unknown method", "BREW /hello HTTP/1.1\r\n" + host + "\r\n", 501);
        row("CONNECT", "CONNECT h:443 HTTP/1.1\r\n" + host + "\r\n", 501);
        row("length and chunks",
            "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunks and length",
            "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", 400);
        row("two lengths", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
            400);
        row("the same length twice",
            "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd", 400);
        row("list of lengths", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 4, 5\r\n\r\nabcd", 400);
        row("negative length", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400);
        row("huge length", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n", 400);
        row("unknown encoding", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\n\r\n", 501);
        row("gzip and chunked", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
        row("chunked not last", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked, gzip\r\n\r\n", 501);
        row("gzip and a length",
            "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\nContent-Length: 1\r\n\r\na", 501);
        row("chunks in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunk size is not hex", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
            400);
        row("chunk size overflows",
            "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n", 400);
        row("chunk without its line end",
            "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n", 400);
        row("endless chunk extension",
            "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n3;" + QByteArray(20'000, 'e'), 400);
        row("unknown expectation", "POST /echo HTTP/1.1\r\n" + host + "Expect: tea\r\nContent-Length: 1\r\n\r\na", 417);
        row("no such path", "GET /nowhere HTTP/1.1\r\n" + host + "\r\n", 404);
        row("method not allowed", "DELETE /hello HTTP/1.1\r\n" + host + "\r\n", 405);
        row("JSON without a length", "POST /json HTTP/1.1\r\n" + host + "Content-Type: application/json\r\n\r\n", 411);
        row("not JSON", "POST /json HTTP/1.1\r\n" + host + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}",
            415);
        row("no type", "POST /json HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\n{}", 415);
        row("body over the route's limit", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 100001\r\n\r\n", 413);
        row("chunk over the route's limit",
            "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n186A1\r\n", 413);
        row("chunks add up over the limit",
            "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nC350\r\n" + QByteArray(50'000, 'c') +
                "\r\nC351\r\n",
            413);
        row("long target", "GET /" + QByteArray(1024, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
        row("endless target", "GET /" + QByteArray(100'000, 'a'), 414);
        row("large header", "GET /hello HTTP/1.1\r\n" + host + "X: " + QByteArray(4096, 'x') + "\r\n\r\n", 431);
        row("endless header", "GET /hello HTTP/1.1\r\n" + host + "X: " + QByteArray(100'000, 'x'), 431);
        row("many headers", "GET /hello HTTP/1.1\r\n" + host + QByteArray("X: y\r\n").repeated(20) + "\r\n", 431);
    }
    void refusesBadRequests() {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        RawClient client(m_fixture.port);
        client.send(request.toStdString());
        const RawResponse response = client.response();
        QCOMPARE(response.status, status);
        QCOMPARE(text(response.header("Content-Type")), QStringLiteral("application/problem+json"));
        const QJsonObject problem = QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
        QCOMPARE(problem[u"status"].toInt(), status);
        for (const QStringView key : {u"type", u"title", u"code", u"detail", u"instance"})
            QVERIFY2(!problem[key].toString().isEmpty(), qPrintable(key.toString()));
        QCOMPARE(problem[u"request_id"].toString(), text(response.header("X-Request-Id")));
        // What follows a request that was not understood must not be taken for another one.
        if (response.header("Connection") == "close") {
            client.send(get("/hello"));
            QCOMPARE(text(client.readToEnd()), QString());
        } else {
            QVERIFY(client.send(get("/hello")));
            QCOMPARE(client.response().status, 200);
        }
    }

    void limitsAreExact() {
        RawClient client(m_fixture.port);
        const std::string head = get("/hello", "X: \r\n");
        const auto padded = [&](std::size_t total) {
            return get("/hello", "X: " + std::string(total - head.size(), 'x') + "\r\n");
        };
        QVERIFY(client.send(padded(4096)));
        QCOMPARE(client.response().status, 200);
        QVERIFY(client.send(padded(4097)));
        QCOMPARE(client.response().status, 431);
        RawClient second(m_fixture.port);
        QVERIFY(second.send(post("/echo", std::string(100'000, 'e'))));
        QCOMPARE(second.response().body.size(), std::size_t(100'000));
    }

    void theHeaderLimitHoldsForSlowHeadersToo() {
        RawClient client(m_fixture.port);
        client.send("GET /hello HTTP/1.1\r\nHost: h\r\n");
        for (int i = 0; i < 19 && client.send("X: " + std::string(300, 'x') + "\r\n"); ++i) {
        }
        client.send("\r\n");
        QCOMPARE(client.response().status, 431);
    }

    void aClientThatKeepsSendingStillSeesTheRefusal() {
        RawClient client(m_fixture.port);
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 4000000\r\n\r\n"));
        // A server that just closed would reset the connection under these.
        for (int i = 0; i < 400; ++i)
            QVERIFY(client.send(std::string(10'000, 'z')));
        QCOMPARE(client.response().status, 413);
    }

    void invitesTheBody() {
        RawClient client(m_fixture.port);
        const std::string request = post("/echo", "invited", "Expect: 100-Continue\r\n");
        const std::size_t head = request.find("\r\n\r\n") + 4;
        QVERIFY(client.send(request.substr(0, head)));
        QCOMPARE(client.response().status, 100);
        QVERIFY(client.send(request.substr(head)));
        QCOMPARE(text(client.response().body), QStringLiteral("invited"));
        RawClient tooLarge(m_fixture.port);
        QVERIFY(
            tooLarge.send("POST /echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 200000\r\n\r\n"));
        QCOMPARE(tooLarge.response().status, 413);
    }

    void speaksHttp10() {
        RawClient closing(m_fixture.port);
        QVERIFY(closing.send("GET /hello HTTP/1.0\r\n\r\n"));
        QCOMPARE(text(closing.response().header("Connection")), QStringLiteral("close"));
        QVERIFY(closing.isAtEnd());
        RawClient keeping(m_fixture.port);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(keeping.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
            QCOMPARE(text(keeping.response().header("Connection")), QStringLiteral("keep-alive"));
        }
    }

    void closesWhenAskedAndWhenTheClientEndsItsSide() {
        RawClient asked(m_fixture.port);
        QVERIFY(asked.send(get("/hello", "Connection: close\r\n")));
        QCOMPARE(asked.response().status, 200);
        QVERIFY(asked.isAtEnd());
        RawClient ended(m_fixture.port);
        QVERIFY(ended.send("\r\n" + get("/hello") + get("/hello")));
        ended.endOutput();
        QCOMPARE(ended.response().status, 200);
        QCOMPARE(ended.response().status, 200);
        QVERIFY(ended.isAtEnd());
    }

    void answersHead() {
        RawClient client(m_fixture.port);
        QVERIFY(client.send("HEAD /big HTTP/1.1\r\nHost: h\r\n\r\n" + get("/hello")));
        const RawResponse head = client.response(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(text(head.header("Content-Length")), QString::number(m_fixture.big.size()));
        QCOMPARE(text(client.response().body), QStringLiteral("hello"));
        QVERIFY(client.send("HEAD /nowhere HTTP/1.1\r\nHost: h\r\n\r\n" + get("/hello")));
        QCOMPARE(client.response(true).status, 404);
        QCOMPARE(client.response().status, 200);
    }

    void answersNotModified_data() {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<int>("status");
        QTest::newRow("same") << QByteArray("\"17\"") << 304;
        QTest::newRow("weak") << QByteArray("W/\"17\"") << 304;
        QTest::newRow("in a list") << QByteArray("\"1\", \"17\"") << 304;
        QTest::newRow("any") << QByteArray("*") << 304;
        QTest::newRow("other") << QByteArray("\"18\"") << 200;
        QTest::newRow("part") << QByteArray("\"1") << 200;
    }
    void answersNotModified() {
        QFETCH(const QByteArray, given);
        QFETCH(const int, status);
        RawClient client(m_fixture.port);
        QVERIFY(client.send(get("/tagged", "If-None-Match: " + given.toStdString() + "\r\n") + get("/hello")));
        const RawResponse response = client.response();
        QCOMPARE(response.status, status);
        QCOMPARE(text(response.header("ETag")), QStringLiteral("\"17\""));
        QCOMPARE(text(client.response().body), QStringLiteral("hello"));
    }

    void servesFilesInParts_data() {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("length");
        const auto row = [](const char *name, const QByteArray &headers, int status, int first, int length) {
            QTest::newRow(name) << headers << status << first << length;
        };
        row("whole", "", 200, 0, 500'000);
        row("start", "Range: bytes=0-9\r\n", 206, 0, 10);
        row("one byte", "Range: bytes=7-7\r\n", 206, 7, 1);
        row("to the end", "Range: bytes=499990-\r\n", 206, 499'990, 10);
        row("beyond the end", "Range: bytes=400000-900000\r\n", 206, 400'000, 100'000);
        row("suffix", "Range: bytes=-5\r\n", 206, 499'995, 5);
        row("suffix over all", "Range: bytes=-900000\r\n", 206, 0, 500'000);
        row("behind the end", "Range: bytes=500000-\r\n", 416, 0, 0);
        row("empty suffix", "Range: bytes=-0\r\n", 416, 0, 0);
        row("malformed", "Range: bytes=a-b\r\n", 200, 0, 500'000);
        row("reversed", "Range: bytes=9-1\r\n", 200, 0, 500'000);
        row("other unit", "Range: lines=1-2\r\n", 200, 0, 500'000);
        row("several", "Range: bytes=0-1,5-6\r\n", 200, 0, 500'000);
        row("same version", "Range: bytes=1-2\r\nIf-Range: \"v1\"\r\n", 206, 1, 2);
        row("new version", "Range: bytes=1-2\r\nIf-Range: \"v0\"\r\n", 200, 0, 500'000);
        row("unchanged", "Range: bytes=1-2\r\nIf-None-Match: \"v1\"\r\n", 304, 0, 0);
    }
    void servesFilesInParts() {
        QFETCH(const QByteArray, headers);
        QFETCH(const int, status);
        QFETCH(const int, first);
        QFETCH(const int, length);
        RawClient client(m_fixture.port);
        QVERIFY(client.send(get("/file", headers.toStdString()) + get("/hello")));
        const RawResponse response = client.response();
        QCOMPARE(response.status, status);
        if (status == 206)
            QCOMPARE(text(response.header("Content-Range")),
                     QStringLiteral("bytes %1-%2/500000").arg(first).arg(first + length - 1));
        if (status == 416)
            QCOMPARE(text(response.header("Content-Range")), QStringLiteral("bytes */500000"));
        if (status == 200 || status == 206) {
            QVERIFY(QByteArray::fromStdString(response.body) == m_content.mid(first, length));
            QCOMPARE(text(response.header("Cache-Control")), QStringLiteral("public, immutable"));
        }
        QCOMPARE(text(client.response().body), QStringLiteral("hello"));
    }

    void survivesRandomBytes() {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const std::string valid = post("/echo", "0123456789") +
                                  "POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                                  "5\r\nhello\r\n0\r\nT: t\r\n\r\n" +
                                  get("/file?a=%20b", "Range: bytes=1-5\r\n");
        for (int round = 0; round < 600; ++round) {
            std::string bytes = valid;
            for (int flips = random.bounded(1, 6); flips > 0; --flips)
                bytes[static_cast<std::size_t>(random.bounded(static_cast<int>(bytes.size())))] =
                    static_cast<char>(random.bounded(256));
            RawClient client(m_fixture.port);
            const auto cut = static_cast<std::size_t>(random.bounded(static_cast<int>(bytes.size())));
            client.send(std::string_view(bytes).substr(0, cut));
            client.send(std::string_view(bytes).substr(cut));
            client.endOutput();
            client.readToEnd();
        }
        QCOMPARE(firstAnswer(get("/hello")), std::string("hello"));
    }
};

QTEST_GUILESS_MAIN(HttpProtocolTest)
#include "tst_http_protocol.moc"
