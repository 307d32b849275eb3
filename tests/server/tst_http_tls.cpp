// SPDX-License-Identifier: Apache-2.0
#include "http_fixture.h"
#include "test_certificate.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace aura;
using namespace aura::testing;

class HttpTlsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ServerFixture m_fixture;
    QSslConfiguration m_trusting;

    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    QByteArray url(const char *target) const {
        return "https://127.0.0.1:" + QByteArray::number(m_fixture.port) + target;
    }

    QNetworkRequest request(const char *target) const {
        QNetworkRequest result{QUrl(QString::fromLatin1(url(target)))};
        result.setSslConfiguration(m_trusting);
        return result;
    }

    static bool finished(QNetworkReply *reply) {
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000);
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(makeCertificate(path("key.pem"), path("cert.pem")));
        QVERIFY(makeCertificate(path("other-key.pem"), path("other-cert.pem")));
        m_fixture.options.certificatePath = path("cert.pem").toStdString();
        m_fixture.options.keyPath = path("key.pem").toStdString();
        m_fixture.options.timeouts.handshake = std::chrono::seconds(3);
        QVERIFY(m_fixture.start());
        m_trusting = QSslConfiguration::defaultConfiguration();
        m_trusting.setCaCertificates(QSslCertificate::fromPath(path("cert.pem")));
    }

    void speaksTls13ByDefaultAndAsksForItsReturn() {
        QSslSocket socket;
        socket.setSslConfiguration(m_trusting);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_fixture.port);
        QVERIFY2(socket.waitForEncrypted(20'000), qPrintable(socket.errorString()));
        QCOMPARE(socket.sessionProtocol(), QSsl::TlsV1_3);
        QByteArray input;
        const auto readTo = [&](const QByteArray &text) {
            while (!input.contains(text)) {
                if (!socket.waitForReadyRead(20'000))
                    return false;
                input += socket.readAll();
            }
            return true;
        };
        // Pipelined, and cut within a TLS record and across two.
        const QByteArray text = QByteArray::fromStdString(get("/hello") + post("/echo", "over TLS"));
        socket.write(text.left(30));
        socket.flush();
        socket.write(text.mid(30));
        QVERIFY(readTo("over TLS"));
        QVERIFY(input.contains("Strict-Transport-Security: max-age="));
        QCOMPARE(input.count("HTTP/1.1 200 OK"), 2);
        socket.write(QByteArray::fromStdString(get("/hello", "Connection: close\r\n")));
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(20'000));
    }

    void speaksTls12() {
        QSslConfiguration configuration = m_trusting;
        configuration.setProtocol(QSsl::TlsV1_2);
        QSslSocket socket;
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_fixture.port);
        QVERIFY2(socket.waitForEncrypted(20'000), qPrintable(socket.errorString()));
        QCOMPARE(socket.sessionProtocol(), QSsl::TlsV1_2);
    }

    void servesTheNetworkManagerOfQt() {
        QNetworkAccessManager manager;
        QNetworkReply *big = manager.get(request("/big"));
        QNetworkReply *hello = manager.get(request("/hello"));
        QNetworkRequest upload = request("/echo");
        upload.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
        const QByteArray body(90'000, 'u');
        QNetworkReply *echo = manager.post(upload, body);
        QVERIFY(finished(big) && finished(hello) && finished(echo));
        QCOMPARE(big->error(), QNetworkReply::NoError);
        QVERIFY(big->readAll() == m_fixture.big);
        QCOMPARE(hello->readAll(), QByteArray("hello"));
        QVERIFY(echo->readAll() == body);
    }

    void answersDeferredAndStreamsEvents() {
        QNetworkAccessManager manager;
        QNetworkReply *late = manager.get(request("/later"));
        QNetworkReply *events = manager.get(request("/events"));
        QByteArray received;
        connect(events, &QNetworkReply::readyRead, events, [&] { received += events->readAll(); });
        // The manager sends only while this thread's event loop runs.
        std::optional<Responder> responder;
        std::optional<EventStream> stream;
        QVERIFY(QTest::qWaitFor([&] { return (responder = m_fixture.later.tryTake()).has_value(); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return (stream = m_fixture.streams.tryTake()).has_value(); }, 20'000));
        responder->send(Response::text("late"));
        QVERIFY(finished(late));
        QCOMPARE(late->readAll(), QByteArray("late"));
        for (int i = 0; i < 50; ++i)
            QVERIFY(stream->send("poke", std::to_string(i)));
        QVERIFY(QTest::qWaitFor([&] { return received.contains("data: 49\n\n"); }, 20'000));
        stream->close();
        QVERIFY(finished(events));
    }

    void manyClientsLeaveWithoutGoodbye() {
        for (int i = 0; i < 30; ++i) {
            QSslSocket socket;
            socket.setSslConfiguration(m_trusting);
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_fixture.port);
            QVERIFY(socket.waitForEncrypted(20'000));
            socket.write(QByteArray::fromStdString(get("/big")));
            QVERIFY(socket.waitForReadyRead(20'000));
            socket.abort();
        }
        QVERIFY(m_fixture.drained());
    }

    void plainHttpAndSilenceAreClosed() {
        RawClient plain(m_fixture.port);
        QVERIFY(plain.send(get("/hello")));
        QVERIFY(plain.readToEnd().find("HTTP/1.1") == std::string::npos);
        RawClient silent(m_fixture.port);
        QVERIFY(silent.isAtEnd());
    }

    void keyAndCertificateMustBelongTogether() {
        ServerFixture wrong;
        wrong.options.certificatePath = path("cert.pem").toStdString();
        wrong.options.keyPath = path("other-key.pem").toStdString();
        const SystemClock clock;
        SystemRandom random;
        HttpServer server(Router(), wrong.options, clock, random);
        const auto result = server.start();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        QVERIFY(result.error().detail.contains(QStringLiteral("other-key.pem")));
    }
};

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "tst_http_tls.moc"
