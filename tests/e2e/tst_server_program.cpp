// SPDX-License-Identifier: Apache-2.0
// aura-server as a program: how it says that it listens, how it ends, what it refuses to start with, and that whatever
// goes wrong with a request is answered in one form.
#include "raw_client.h"
#include "shop_world.h"
#include "test_certificate.h"

#include <aura/wire/json_reader.h>
#include <aura/wire/session_json.h>

#include <QCryptographicHash>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;
using testing::RawClient;

class ServerProgramTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    quint16 port() const { return static_cast<quint16>(m_server->url().port()); }

    static testing::Ended serve(const QStringList &arguments) {
        return testing::runProgram(u"aura-server"_s, QStringList{u"serve"_s} + arguments);
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writeCatalogue(path(u"things.ndjson"_s), 20, 5));
        const auto imported = testing::runProgram(
            u"aura-server"_s, {u"import"_s, u"--data"_s, path(u"data"_s), path(u"things.ndjson"_s)});
        QVERIFY2(imported.exitCode == 0, imported.summary().constData());
        m_server = std::make_unique<testing::ServerProcess>(path(u"data"_s));
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    }

    void itSaysWhereItListens() {
        QCOMPARE(m_server->url().scheme(), u"http"_s);
        QCOMPARE(m_server->url().host(), u"127.0.0.1"_s);
        QVERIFY(port() > 0);
        RawClient client(port());
        QVERIFY(client.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"));
        QCOMPARE(client.response().status, 200);
    }

    void itFindsTheThumbnailerBesideIt() {
        const auto ask = [&](const QByteArray &request) {
            RawClient client(port());
            if (!client.send(std::string_view(request.constData(), static_cast<std::size_t>(request.size()))))
                qFatal("not sent");
            return client.response();
        };
        const QByteArray host = " HTTP/1.1\r\nHost: x\r\n";
        const QByteArray person = R"({"name":"Ada","email":"ada@example.org","password":"correct horse"})";
        const auto registered = ask("POST /api/v1/auth/register" + host + "Content-Type: application/json\r\n" +
                                    "Content-Length: " + QByteArray::number(person.size()) + "\r\n\r\n" + person);
        QCOMPARE(registered.status, 201);
        const auto tokens = wire::sessionTokensFromBytes(QByteArray::fromStdString(registered.body));
        QVERIFY(tokens);
        // Four by four red pixels.
        const auto picture = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEAQMAAACTPww9AAAABGdBTUEAALGPC/"
            "xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAABlBMVEX/AAD///9BHTQRAAAAAWJLR0QB/"
            "wIt3gAAAAd0SU1FB+"
            "oLHAMSM9N25O4AAAALSURBVAjXY2CAAAAACAABLyDdMQAAACV0RVh0ZGF0ZTpjcmVhdGUAMjAyNi0xMS0yOFQwMzoxODo1MSswMDowMOrD"
            "fs4AAAAldEVYdGRhdGU6bW9kaWZ5ADIwMjYtMTEtMjhUMDM6MTg6NTErMDA6MDCbnsZyAAAAAElFTkSuQmCC");
        const auto name = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
        const auto sent =
            ask("PUT /api/v1/blobs/" + name + host + "Authorization: Bearer " + tokens->accessToken +
                "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + QByteArray::number(picture.size()) +
                "\r\n\r\n" + picture);
        QCOMPARE(sent.status, 201);
        const auto thumbnail = ask("GET /api/v1/blobs/" + name + "/96" + host + "\r\n");
        QCOMPARE(thumbnail.status, 200);
        QCOMPARE(thumbnail.header("Content-Type"), std::string("image/jpeg")); // made, and not what was sent
    }

    void everyErrorIsAProblem_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray host = " HTTP/1.1\r\nHost: x\r\n";
        const QByteArray json = "Content-Type: application/json\r\n";
        const auto post = [&](const QByteArray &target, const QByteArray &body, const QByteArray &headers = {}) {
            return "POST " + target + host + json + headers + "Content-Length: " + QByteArray::number(body.size()) +
                   "\r\n\r\n" + body;
        };
        row("no such path", "GET /nowhere" + host + "\r\n", 404);
        row("no such product", "GET /api/v1/products/01890a5d-ac96-774b-bcce-b302099a8057" + host + "\r\n", 404);
        row("not an id", "GET /api/v1/products/banana" + host + "\r\n", 404);
        row("wrong method", "DELETE /api/v1/products" + host + "\r\n", 405);
        row("wrong parameter", "GET /api/v1/products?limit=banana" + host + "\r\n", 400);
        row("cursor of nobody", "GET /api/v1/products?cursor=banana" + host + "\r\n", 400);
        row("not signed in", "GET /api/v1/cart" + host + "\r\n", 401);
        row("a forged token", "GET /api/v1/cart" + host + "Authorization: Bearer a.b.c\r\n\r\n", 401);
        row("not JSON", post("/api/v1/auth/login", "{"), 400);
        row("wrong fields", post("/api/v1/auth/register", R"({"email":"x","password":"1"})"), 422);
        row("another content type",
            "POST /api/v1/auth/login" + host + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}", 415);
        row("no length", "POST /api/v1/auth/login" + host + json + "\r\n", 411);
        row("a body beyond its bound", "POST /api/v1/auth/login" + host + json + "Content-Length: 100000000\r\n\r\n",
            413);
        row("a push beyond its bound", "POST /api/v1/sync/push" + host + json + "Content-Length: 100000000\r\n\r\n",
            401);
        row("headers beyond their bound", "GET /health" + host + "X-Long: " + QByteArray(100'000, 'x') + "\r\n\r\n",
            431);
        row("a target beyond its bound", "GET /" + QByteArray(20'000, 'x') + host + "\r\n", 414);
        row("no host", "GET /health HTTP/1.1\r\n\r\n", 400);
        row("two lengths", "POST /api/v1/auth/login" + host + json + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
            400);
        row("no HTTP", "HELLO\r\n\r\n", 400);
        row("another scope",
            "GET /api/v1/sync/pull?scope=user:01890a5d-ac96-774b-bcce-b302099a8057&cursor=0" + host + "\r\n", 401);
    }

    void everyErrorIsAProblem() {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        RawClient client(port());
        QVERIFY(client.send(std::string_view(request.constData(), static_cast<std::size_t>(request.size()))));
        const auto response = client.response();
        QCOMPARE(response.status, status);
        QCOMPARE(response.header("Content-Type"), std::string("application/problem+json"));
        const auto problem = wire::parseObject(QByteArray::fromStdString(response.body));
        QVERIFY(problem);
        QCOMPARE(problem->value("status"_L1).toInt(), status);
        QVERIFY(!problem->value("code"_L1).toString().isEmpty());
        QVERIFY(!problem->value("title"_L1).toString().isEmpty());
        QVERIFY(problem->value("retryable"_L1).isBool());
        // It harmed nobody else.
        RawClient other(port());
        QVERIFY(other.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"));
        QCOMPARE(other.response().status, 200);
    }

    void signalsEndItInOrder_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    /// Whatever clients hold open: an idle connection, a stream of events.
    void signalsEndItInOrder() {
        QFETCH(int, signal);
        QVERIFY(writeCatalogue(path(u"few.ndjson"_s), 3, 5));
        const auto data = path(u"signals"_s);
        testing::runProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, data, path(u"few.ndjson"_s)});
        auto process =
            testing::startProgram(u"aura-server"_s, {u"serve"_s, u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
        while (!process->canReadLine())
            QVERIFY(process->waitForReadyRead(60'000));
        const auto said = process->readLine();
        QVERIFY(said.startsWith("listening on http://127.0.0.1:"));
        const auto at = static_cast<quint16>(QUrl(QString::fromUtf8(said).trimmed().section(u' ', -1)).port());
        RawClient idle(at);
        QVERIFY(idle.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"));
        QCOMPARE(idle.response().status, 200);
        RawClient listener(at);
        QVERIFY(listener.send("GET /api/v1/events HTTP/1.1\r\nHost: x\r\n\r\n"));
        QVERIFY(!listener.readUntil("\r\n\r\n").empty());
        ::kill(static_cast<pid_t>(process->processId()), signal);
        const auto ended = testing::finish(*process);
        QVERIFY2(ended.exitCode == 0, ended.summary().constData());
        QVERIFY(idle.isAtEnd());
        // In order: what was in the journal is in the file.
        QVERIFY(!QFile::exists(data + u"/aura.db-wal"_s));
    }

    void tlsIsSpokenWithACertificate() {
        QVERIFY(testing::makeCertificate(path(u"key.pem"_s), path(u"cert.pem"_s)));
        const QStringList tls{u"--cert"_s, path(u"cert.pem"_s), u"--key"_s, path(u"key.pem"_s)};
        testing::ServerProcess server(path(u"tls"_s), tls);
        const auto started = server.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        QCOMPARE(server.url().scheme(), u"https"_s);
        auto trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(path(u"cert.pem"_s)));
        QNetworkRequest request(server.url().resolved(QUrl(u"/health"_s)));
        request.setSslConfiguration(trusting);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000));
        QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
        // A client that nobody told of this certificate does not talk to whoever shows it.
        const Device device(path(u"stranger"_s), server.url());
        QCOMPARE(device.run({u"sync"_s}).exitCode, 5);
        QCOMPARE(device.run({u"register"_s, u"a@e2e.example"_s, u"--name"_s, u"A"_s}).exitCode, 5);
        QCOMPARE(server.stop(), 0);
    }

    void whatCannotWorkIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const QString listen = u"127.0.0.1:0"_s;
        const auto row = [](const char *name, const QStringList &arguments, int exitCode, const char *says) {
            QTest::newRow(name) << arguments << exitCode << QByteArray(says);
        };
        row("no folder", {}, 2, "--data");
        row("unknown option", {u"--data"_s, path(u"x"_s), u"--wrong"_s}, 2, "wrong");
        row("no port", {u"--data"_s, path(u"x"_s), u"--listen"_s, u"localhost"_s}, 2, "ADDRESS:PORT");
        row("half of TLS", {u"--data"_s, path(u"x"_s), u"--cert"_s, path(u"cert.pem"_s)}, 2, "belong together");
        row("no certificate",
            {u"--data"_s, path(u"x"_s), u"--listen"_s, listen, u"--cert"_s, path(u"none"_s), u"--key"_s,
             path(u"none"_s)},
            1, "none");
        row("the folder is held", {u"--data"_s, path(u"data"_s), u"--listen"_s, listen}, 1, "another process");
        row("bytes that are no database", {u"--data"_s, path(u"garbage"_s), u"--listen"_s, listen}, 1, "damaged");
        row("newer data", {u"--data"_s, path(u"newer"_s), u"--listen"_s, listen}, 1, "newer version");
        row("another kind of database", {u"--data"_s, path(u"foreign"_s), u"--listen"_s, listen}, 1, "damaged");
    }

    void whatCannotWorkIsSaid() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        for (const auto *name : {"garbage", "newer", "foreign"})
            QVERIFY(QDir().mkpath(path(QLatin1StringView(name))));
        QFile garbage(path(u"garbage/aura.db"_s));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(8'192, 'g'));
        garbage.close();
        QFile::remove(path(u"newer/aura.db"_s));
        QFile::remove(path(u"foreign/aura.db"_s));
        QVERIFY(testing::runProgram(u"aura-server"_s,
                                    {u"import"_s, u"--data"_s, path(u"newer"_s), path(u"things.ndjson"_s)})
                    .exitCode == 0);
        for (const auto &[name, script] :
             {std::pair{u"newer/aura.db"_s, "PRAGMA user_version=9999"},
              std::pair{u"foreign/aura.db"_s, "CREATE TABLE t(x); PRAGMA user_version=1"}}) {
            auto database = storage::Database::open(path(name));
            QVERIFY(database);
            QVERIFY(database->execute(script));
        }
        const auto ended = serve(arguments);
        QVERIFY2(ended.exitCode == exitCode, ended.summary().constData());
        QVERIFY2(ended.errors.contains(says), ended.summary().constData());
        QVERIFY(!ended.output.contains("listening"));
        QVERIFY(!arguments.contains(path(u"garbage"_s)) || QFile(path(u"garbage/aura.db"_s)).size() == 8'192);
    }

    void aPortInUseIsSaid() {
        const auto ended = serve({u"--data"_s, path(u"second"_s), u"--listen"_s, u"127.0.0.1:%1"_s.arg(port())});
        QVERIFY2(ended.exitCode == 1, ended.summary().constData());
        QVERIFY(!ended.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "tst_server_program.moc"
