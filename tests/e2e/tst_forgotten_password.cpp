// SPDX-License-Identifier: Apache-2.0
// A forgotten password from the request to the next sign-in: the real programs, and a mail server between them.
#include "raw_client.h"
#include "shop_world.h"

#include <aura/testing/mail_catcher.h>
#include <aura/wire/account_json.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;

namespace {

constexpr int signInNeeded = 4;
constexpr int unreachable = 5;

} // namespace

class ForgottenPasswordTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    testing::MailCatcher m_mail;
    std::unique_ptr<testing::ServerProcess> m_server;

    int post(const QByteArray &target, const QByteArray &body) {
        testing::RawClient client(static_cast<quint16>(m_server->url().port()));
        const QByteArray request = "POST /api/v1" + target +
                                   " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
                                   QByteArray::number(body.size()) + "\r\n\r\n" + body;
        return client.send(request.toStdString()) ? client.response().status : 0;
    }

private Q_SLOTS:
    void initTestCase() {
        const auto data = m_folder.filePath(u"server"_s);
        const auto catalogue = m_folder.filePath(u"things.ndjson"_s);
        QVERIFY(writeCatalogue(catalogue, 20, 1'000));
        QCOMPARE(testing::runProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, data, catalogue}).exitCode, 0);
        QVERIFY(!m_mail.url().isEmpty());
        m_server = std::make_unique<testing::ServerProcess>(data, QStringList{u"--mail-server"_s,
                                                                              QString::fromLatin1(m_mail.url()),
                                                                              u"--mail-from"_s, u"shop@e2e.example"_s});
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    }

    void wrongMailSettingsAreRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no sender") << QStringList{u"--mail-server"_s, u"smtp://127.0.0.1:1"_s};
        QTest::newRow("no mail server") << QStringList{u"--mail-server"_s, u"http://127.0.0.1:1"_s, u"--mail-from"_s,
                                                       u"shop@e2e.example"_s};
        QTest::newRow("two places") << QStringList{u"--mail-server"_s, u"smtp://127.0.0.1:1"_s, u"--mail-folder"_s,
                                                   u"mail"_s,          u"--mail-from"_s,        u"a@b.example"_s};
        QTest::newRow("no such password")
            << QStringList{u"--mail-server"_s,    u"smtp://127.0.0.1:1"_s, u"--mail-from"_s,
                           u"shop@e2e.example"_s, u"--mail-password"_s,    u"/no/such/file"_s};
    }
    void wrongMailSettingsAreRefused() {
        QFETCH(QStringList, arguments);
        const auto ended = testing::runProgram(
            u"aura-server"_s, QStringList{u"serve"_s, u"--data"_s, m_folder.filePath(u"other"_s)} + arguments);
        QCOMPARE(ended.exitCode, 2);
    }

    void aNewPasswordLosesNothing() {
        Device device{m_folder.filePath(u"device"_s), m_server->url()};
        QVERIFY(device.signUp(u"ada@e2e.example"_s));
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        // Work that could not be sent yet.
        QCOMPARE(m_server->stop(), 0);
        QCOMPARE(device.run({u"cart"_s, u"add"_s, u"p1"_s}).exitCode, 0);
        QCOMPARE(device.run({u"sync"_s}).exitCode, unreachable);
        const auto restarted = m_server->start();
        QVERIFY2(restarted, restarted ? "" : qPrintable(restarted.error().detail));

        QCOMPARE(post("/auth/forgot", wire::forgotToBytes(u"ada@e2e.example"_s)), 202);
        QCOMPARE(post("/auth/forgot", wire::forgotToBytes(u"nobody@e2e.example"_s)), 202);
        auto mails = m_mail.waitFor(1);
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails.first().recipients, QList<QByteArray>{"ada@e2e.example"});
        QCOMPARE(mails.first().sender, QByteArray("shop@e2e.example"));
        static const QRegularExpression link(u"aura://reset/([A-Za-z0-9_-]+)"_s);
        const auto token = link.match(QString::fromUtf8(mails.first().body())).captured(1).toLatin1();
        QVERIFY(!token.isEmpty());
        const auto body = wire::toBytes(wire::PasswordReset{token, u"another good horse"_s});
        QCOMPARE(post("/auth/reset", body), 204);
        QCOMPARE(post("/auth/reset", body), 404);
        mails = m_mail.waitFor(2);
        QCOMPARE(mails.last().header("Subject"), QByteArray("Your password was changed"));

        // The device is signed out, clearly, and keeps what it has.
        QCOMPARE(device.run({u"sync"_s}).exitCode, signInNeeded);
        const auto status = device.run({u"status"_s}).json();
        QCOMPARE(status["state"_L1].toString(), u"auth_required"_s);
        QVERIFY(!status["account"_L1]["signedIn"_L1].toBool());
        QCOMPARE(device.queue().size(), 1);
        QCOMPARE(device.run({u"login"_s, u"ada@e2e.example"_s}).exitCode, signInNeeded);
        device.environment.insert(u"AURA_PASSWORD"_s, u"another good horse"_s);
        QCOMPARE(device.run({u"login"_s, u"ada@e2e.example"_s}).exitCode, 0);
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        QVERIFY(device.queue().isEmpty());
        QCOMPARE(ServerTruth(m_folder.filePath(u"server"_s)).number("SELECT sum(quantity) FROM cart_line"), 1);
    }

    /// Who registers with a device that speaks German is written to in German, until they choose another language.
    void mailsAreInTheLanguageOfTheDevice() {
        const auto before = m_mail.caught().size();
        Device device{m_folder.filePath(u"german"_s), m_server->url()};
        device.environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        QVERIFY(device.signUp(u"grete@e2e.example"_s));
        QCOMPARE(post("/auth/forgot", wire::forgotToBytes(u"grete@e2e.example"_s)), 202);
        const auto mails = m_mail.waitFor(before + 1);
        QCOMPARE(mails.size(), before + 1);
        QCOMPARE(mails.last().header("Content-Language"), QByteArray("de"));
        QVERIFY2(mails.last().body().startsWith("Hallo "), mails.last().body().constData());
        QVERIFY(mails.last().html().contains("<html lang=\"de\""));
    }
};

QTEST_GUILESS_MAIN(ForgottenPasswordTest)
#include "tst_forgotten_password.moc"
