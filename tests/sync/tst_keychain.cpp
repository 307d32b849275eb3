// SPDX-License-Identifier: Apache-2.0
// The client with the system's real keychain: open, locked or absent, as AURA_KEYRING says (see with_keyring.sh).
#include <aura/platform/keychain_secret_store.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;

class KeychainTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_mode = qEnvironmentVariable("AURA_KEYRING");

    std::shared_ptr<SecretStore> keychain() const {
        return std::make_shared<platform::KeychainSecretStore>(u"aura-shop-test"_s, 2'000);
    }
    std::unique_ptr<sync::Client> client() const {
        sync::Options options;
        options.dataDir = m_folder->path();
        options.serverUrl = QUrl(u"http://127.0.0.1:9"_s);
        options.automatic = false;
        options.passphraseLogCost = 4;
        options.secrets = keychain();
        auto opened = sync::Client::open(std::move(options));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    /// Runs the event loop, which the keychain needs, until the future has finished.
    template <typename T>
    static T await(const QFuture<T> &future) {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("it hangs");
        return future.result();
    }
    static Result<QByteArray> read(SecretStore &store, const QString &name) {
        auto answer = std::make_shared<std::optional<Result<QByteArray>>>();
        store.read(name, [answer](Result<QByteArray> secret) { answer->emplace(std::move(secret)); });
        if (!QTest::qWaitFor([&] { return answer->has_value(); }, 60'000))
            qFatal("it hangs");
        return **answer;
    }
    QString serverFolder() const {
        const QDir servers(m_folder->filePath(u"servers"_s));
        return servers.filePath(servers.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first());
    }
    QString keyName() const { return u"keys/"_s + serverFolder().section(u'/', -1); }

private Q_SLOTS:
    void initTestCase() {
        if (m_mode.isEmpty())
            QSKIP("with_keyring.sh says which keyring there is");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anOpenKeychainKeepsTheKey() {
        if (m_mode != "unlocked"_L1)
            QSKIP("the keyring is not open");
        {
            const auto first = client();
            QCOMPARE(*await(first->secretsSettled()), SecretState::Ready);
        }
        const auto store = keychain();
        const auto made = read(*store, keyName());
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(made->startsWith("aura-keys-1 "));
        const auto again = client();
        QCOMPARE(*await(again->secretsSettled()), SecretState::Ready);
        QCOMPARE(*read(*store, keyName()), *made);
        QVERIFY(await(again->rotateKey()));
        QVERIFY(*read(*store, keyName()) != *made);
    }

    void aPassphraseTakesTheSecretsOutAndBack() {
        if (m_mode != "unlocked"_L1)
            QSKIP("the keyring is not open");
        const auto shop = client();
        QCOMPARE(*await(shop->secretsSettled()), SecretState::Ready);
        const auto store = keychain();
        const auto key = *read(*store, keyName());
        QVERIFY(await(shop->setPassphrase(u"correct horse"_s)));
        QCOMPARE(shop->status().secrets, SecretState::Passphrase);
        QCOMPARE(read(*store, keyName()).error().code, ErrorCode::NotFound);
        QVERIFY(await(shop->useKeychain()));
        QCOMPARE(shop->status().secrets, SecretState::Ready);
        QCOMPARE(*read(*store, keyName()), key);
        QVERIFY(!QFile::exists(serverFolder() + u"/secrets.sealed"_s));
    }

    void withoutAnOpenOneThereIsAPassphrase() {
        if (m_mode == "unlocked"_L1)
            QSKIP("the keyring is open");
        {
            const auto shop = client();
            const auto state = *await(shop->secretsSettled());
            QCOMPARE(state, m_mode == "locked"_L1 ? SecretState::Locked : SecretState::Absent);
            QCOMPARE(await(shop->signIn(u"ada@example.org"_s, u"secret"_s)).error().code, ErrorCode::SecretsLocked);
            QCOMPARE(await(shop->retrySecrets()).error().code, ErrorCode::SecretsLocked);
            QCOMPARE(await(shop->setPassphrase(u"short"_s)).error().code, ErrorCode::InvalidArgument);
            QVERIFY(await(shop->setPassphrase(u"correct horse"_s)));
            QCOMPARE(shop->status().secrets, SecretState::Passphrase);
        }
        const auto shop = client();
        QCOMPARE(*await(shop->secretsSettled()), SecretState::PassphraseNeeded);
        QCOMPARE(await(shop->unlock(u"wrong horse"_s)).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(shop->status().secrets, SecretState::PassphraseNeeded);
        QVERIFY(await(shop->unlock(u"correct horse"_s)));
        QCOMPARE(shop->status().secrets, SecretState::Passphrase);
        // There is nowhere to move them to, so they stay.
        QVERIFY(!await(shop->useKeychain()));
        QCOMPARE(shop->status().secrets, SecretState::Passphrase);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
