// SPDX-License-Identifier: Apache-2.0
// One person's session in several processes, and personal data on a device without a keychain: the real programs.
#include "shop_world.h"

#include <aura/ports/random.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;

namespace {

constexpr int busy = 7;
constexpr int locked = 8;

QByteArray privateBytes(const QString &folder) {
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().contains("/catalogue/"_L1) && file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class SessionsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;
    int m_devices = 0;

    Device device() { return {m_folder.filePath(u"device-%1"_s.arg(++m_devices)), m_server->url()}; }
    /// No keychain and no plain file: what a machine without a desktop has.
    Device bareDevice() {
        auto device = this->device();
        device.environment.remove(u"AURA_INSECURE_TOKEN_FILE"_s);
        device.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_folder.filePath(u"no-bus"_s));
        return device;
    }
    std::int64_t revokedTokens() {
        return ServerTruth(m_folder.filePath(u"server"_s))
            .number("SELECT count(*) FROM refresh_token WHERE revoked_at IS NOT NULL");
    }

private Q_SLOTS:
    void initTestCase() {
        const auto data = m_folder.filePath(u"server"_s);
        const auto catalogue = m_folder.filePath(u"things.ndjson"_s);
        QVERIFY(writeCatalogue(catalogue, 20, 1'000));
        QCOMPARE(testing::runProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, data, catalogue}).exitCode, 0);
        m_server = std::make_unique<testing::ServerProcess>(data);
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    }

    // Each process has only the refresh token, so each one trades it before it can sync.
    void manyProcessesShareOneSession() {
        const auto device = this->device();
        QVERIFY(device.signUp(u"many@e2e.example"_s));
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        const auto before = revokedTokens();
        int synced = 0;
        for (int round = 0; round < 4; ++round) {
            std::vector<std::unique_ptr<QProcess>> processes;
            for (int i = 0; i < 4; ++i)
                processes.push_back(device.start({u"sync"_s}));
            for (const auto &process : processes) {
                const auto ended = testing::finish(*process);
                QVERIFY2(ended.exitCode == 0 || ended.exitCode == busy, ended.summary().constData());
                synced += ended.exitCode == 0 ? 1 : 0;
            }
        }
        QVERIFY(synced > 0);
        QCOMPARE(device.run({u"sync"_s}).exitCode, 0);
        QCOMPARE(revokedTokens(), before);
    }

    void killedAtAnyMomentNobodyIsSignedOut() {
        const auto device = this->device();
        QVERIFY(device.signUp(u"killed@e2e.example"_s));
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        const auto before = revokedTokens();
        SystemRandom random;
        for (int i = 0; i < 12; ++i) {
            const auto moment = static_cast<int>(random.below(120));
            const auto process = device.start({u"sync"_s});
            (void)process->waitForFinished(moment);
            (void)testing::kill(*process);
            // The next process takes over at once, with the token as the killed one left it.
            const auto ended = device.syncUntilDone();
            QVERIFY2(ended.exitCode == 0,
                     QByteArray(ended.summary() + " after " + QByteArray::number(moment) + " ms").constData());
            QVERIFY(ended.json()["account"_L1].toObject()["signedIn"_L1].toBool());
        }
        QCOMPARE(revokedTokens(), before);
    }

    void withoutAKeychainAPassphraseProtects() {
        auto device = bareDevice();
        QCOMPARE(device.run({u"sync"_s}).exitCode, 0);
        QCOMPARE(device.run({u"cart"_s, u"add"_s, u"p1"_s}).exitCode, 0);
        const auto refused = device.run({u"register"_s, u"bare@e2e.example"_s, u"--name"_s, u"Augusta Byron"_s});
        QCOMPARE(refused.exitCode, locked);
        QCOMPARE(refused.json()["error"_L1].toObject()["code"_L1].toString(), u"secrets_locked"_s);

        device.environment.insert(u"AURA_PASSPHRASE"_s, u"a long enough one"_s);
        QCOMPARE(device.run({u"register"_s, u"bare@e2e.example"_s, u"--name"_s, u"Augusta Byron"_s}).exitCode, 0);
        QCOMPARE(device.cartLines().size(), 1);
        const auto checkout = device.run(Device::checkout({u"--no-sync"_s, u"--notes"_s, u"ask for Zenobia"_s}));
        QVERIFY2(checkout.exitCode == 0, checkout.summary().constData());
        const auto bytes = privateBytes(device.folder());
        for (const auto *secret :
             {"Augusta", "Lovelace", "St James", "SW1Y", "Zenobia", "bare@e2e.example", "Thing number"})
            QVERIFY2(!bytes.contains(secret), secret);

        device.environment.insert(u"AURA_PASSPHRASE"_s, u"a wrong passphrase"_s);
        QCOMPARE(device.run({u"queue"_s}).exitCode, locked);
        device.environment.remove(u"AURA_PASSPHRASE"_s);
        const auto status = device.run({u"status"_s});
        QCOMPARE(status.json()["secrets"_L1].toString(), u"passphrase_needed"_s);
        QVERIFY(status.json()["account"_L1].isNull());

        device.environment.insert(u"AURA_PASSPHRASE"_s, u"a long enough one"_s);
        QCOMPARE(device.queue().size(), 2);
        device.environment.insert(u"AURA_NEW_PASSPHRASE"_s, u"quite another one"_s);
        QCOMPARE(device.run({u"secrets"_s, u"change"_s}).exitCode, 0);
        QCOMPARE(device.run({u"queue"_s}).exitCode, locked);
        device.environment.insert(u"AURA_PASSPHRASE"_s, u"quite another one"_s);
        QCOMPARE(device.run({u"secrets"_s, u"rotate"_s}).exitCode, 0);
        QCOMPARE(device.queue().size(), 2);
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        QCOMPARE(device.orders().size(), 1);
    }

    void aForgottenPassphraseLosesTheDeviceNotTheAccount() {
        auto device = bareDevice();
        device.environment.insert(u"AURA_PASSPHRASE"_s, u"soon forgotten"_s);
        QCOMPARE(device.run({u"register"_s, u"forgot@e2e.example"_s, u"--name"_s, u"F"_s}).exitCode, 0);
        device.environment.remove(u"AURA_PASSPHRASE"_s);
        const auto reset = device.run({u"secrets"_s, u"reset"_s});
        QCOMPARE(reset.exitCode, 0);
        QVERIFY(QFile::exists(reset.json()["quarantined"_L1].toArray().first().toString()));
        device.environment.insert(u"AURA_PASSPHRASE"_s, u"remembered now"_s);
        QCOMPARE(device.run({u"login"_s, u"forgot@e2e.example"_s}).exitCode, 0);
    }

    void signingOutExportsOrKeepsWhatWaits() {
        const auto device = this->device();
        QVERIFY(device.signUp(u"leaves@e2e.example"_s));
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        QCOMPARE(device.run({u"cart"_s, u"add"_s, u"p2"_s, u"3"_s}).exitCode, 0);
        QCOMPARE(device.run({u"logout"_s}).exitCode, 6);
        QCOMPARE(device.run({u"logout"_s, u"--keep"_s, u"--discard"_s}).exitCode, 2);
        QCOMPARE(device.run({u"logout"_s, u"--keep"_s}).exitCode, 0);
        QCOMPARE(device.cartLines().size(), 0);

        // Somebody else on the same device has nothing of it.
        QVERIFY(device.signUp(u"arrives@e2e.example"_s));
        QCOMPARE(device.syncUntilDone().exitCode, 0);
        QCOMPARE(device.cartLines().size(), 0);
        QCOMPARE(device.run({u"logout"_s}).exitCode, 0);

        QCOMPARE(device.run({u"login"_s, u"leaves@e2e.example"_s}).exitCode, 0);
        QCOMPARE(device.queue().size(), 1);
        const auto file = m_folder.filePath(u"waiting.json"_s);
        QCOMPARE(device.run({u"logout"_s, u"--export"_s, file}).exitCode, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(exported.readAll().contains("cart.add"));
        QCOMPARE(exported.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(device.run({u"login"_s, u"leaves@e2e.example"_s}).exitCode, 0);
        QCOMPARE(device.queue().size(), 0);
        QCOMPARE(device.run({u"cart"_s, u"add"_s, u"p2"_s}).exitCode, 0);
        // An export never overwrites, and then nothing is discarded either.
        QVERIFY(device.run({u"logout"_s, u"--export"_s, file}).exitCode != 0);
        QCOMPARE(device.queue().size(), 1);
    }
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
