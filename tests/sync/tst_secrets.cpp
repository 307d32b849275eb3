// SPDX-License-Identifier: Apache-2.0
// What the engine does with personal data and tokens when the secret store is there, late, locked, absent, emptied or
// dies in the middle of a change of keys; and with several people on one device.
#include "sync_fixture.h"

#include <QDirIterator>
#include <QTest>

using namespace aura;
using namespace aura::sync;
using namespace aura::sync::testing;

namespace {

constexpr std::uint64_t seed = 20'261'128;

/// A keychain whose doors the test opens and shuts.
class TestKeychain final : public SecretStore {
public:
    SecretState is = SecretState::Ready;
    bool late = false;         ///< Answers wait for answerAll().
    int writesUntilDeath = -1; ///< After so many writes nothing is written any more.
    QHash<QString, QByteArray> secrets;

    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override {
        answer([this, name, done = std::move(done)] {
            if (is == SecretState::Absent)
                done(Error{ErrorCode::NotFound, u"there is no keychain"_s});
            else if (is != SecretState::Ready)
                done(Error{ErrorCode::Unavailable, u"locked"_s});
            else if (!secrets.contains(name))
                done(Error{ErrorCode::NotFound, u"no such secret"_s});
            else
                done(secrets.value(name));
        });
    }
    void write(const QString &name, const QByteArray &secret, std::function<void(Status)> done) override {
        answer([this, name, secret, done = std::move(done)] {
            if (is != SecretState::Ready || writesUntilDeath == 0)
                return done(Error{ErrorCode::Unavailable, u"not written"_s});
            if (writesUntilDeath > 0)
                --writesUntilDeath;
            secrets.insert(name, secret);
            done({});
        });
    }
    void remove(const QString &name, std::function<void(Status)> done) override {
        answer([this, name, done = std::move(done)] {
            secrets.remove(name);
            done({});
        });
    }
    SecretState state() const override { return is; }

    void answerAll() {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &task : waiting)
            task();
    }

private:
    void answer(std::function<void()> task) {
        if (late)
            m_waiting.append(std::move(task));
        else
            task();
    }
    QList<std::function<void()>> m_waiting;
};

} // namespace

class SecretsTest : public SyncFixture {
    Q_OBJECT

    std::unique_ptr<TestKeychain> m_keychain;

    SecretStore &secretStore() override { return *m_keychain; }
    Status act(void (SyncCore::*command)(std::function<void(Status)>)) {
        std::optional<Status> status;
        (m_core.get()->*command)([&](Status answer) { status = std::move(answer); });
        settle();
        return status ? *status : Status(Error{ErrorCode::Internal, u"no answer"_s});
    }
    Status startAfresh() {
        std::optional<Status> status;
        m_core->startAfresh([] { return Status{}; }, [&](Status answer) { status = std::move(answer); });
        settle();
        return status ? *status : Status(Error{ErrorCode::Internal, u"no answer"_s});
    }
    Status add(std::int64_t quantity) { return SyncFixture::add(0, quantity); }
    std::int64_t inCart() const {
        const auto &lines = m_core->view()->cart.lines;
        return lines.isEmpty() ? 0 : lines.first().quantity;
    }
    SecretState secrets() const { return m_core->view()->status.secrets; }
    CheckoutRequest request() const {
        CheckoutRequest request;
        request.shippingAddress = {
            u"Augusta Byron"_s, u"12 Quillfeather Square"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s,
            u"+49 30 5550199"_s};
        request.paymentMethod = u"invoice"_s;
        request.notes = u"leave it with Zenobia"_s;
        return request;
    }

    /// The bytes of all files of ours but the public catalogue.
    QByteArray privateBytes() const {
        QByteArray bytes;
        QDirIterator files(m_folder->filePath(u"client"_s), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains("/catalogue/"_L1) && file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }
    bool hasFolder(const QString &name) const {
        return QFile::exists(m_folder->filePath(u"client/accounts/"_s + name));
    }

private Q_SLOTS:
    void initTestCase() { qInfo("seed %llu", static_cast<unsigned long long>(seed)); }

    void init() {
        m_keychain = std::make_unique<TestKeychain>();
        setUp(seed);
        m_products = {makeProduct(u"Lamp of verdigris"_s)};
        publishCatalogue();
        QVERIFY(syncNow());
    }
    void cleanup() { tearDown(); }

    void nothingPersonalStandsInAnyFile() {
        QVERIFY(add(2));
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QVERIFY(m_core->checkout(request()));
        m_server->faults.push_back({u"/api/v1/sync/push"_s, Fault::AnswerLost});
        QVERIFY(!syncNow());
        const QByteArrayList personal{"Augusta",
                                      "Quillfeather",
                                      "5550199",
                                      "Zenobia",
                                      "verdigris",
                                      "ada@example.org",
                                      m_server->validRefresh,
                                      m_server->validAccess};
        const auto check = [&](const QByteArray &when) {
            const auto bytes = privateBytes();
            QVERIFY(bytes.size() > 10'000);
            for (const auto &secret : personal)
                QVERIFY2(!bytes.contains(secret), QByteArray(secret + " " + when).constData());
        };
        check("while it waits");
        QVERIFY(syncNow());
        QCOMPARE(m_core->view()->orders.size(), 1);
        check("after it was sent");
        m_core.reset();
        check("after the end");
        start();
        QCOMPARE(m_core->view()->orders.first().order.shippingAddress.name, u"Augusta Byron"_s);
    }

    void theKeyIsMadeOnceAndNamedInTheDeviceFile() {
        const auto ring = m_keychain->secrets.value(u"keys/test"_s);
        QVERIFY(!ring.isEmpty());
        restart();
        QCOMPARE(m_keychain->secrets.value(u"keys/test"_s), ring);
        QCOMPARE(secrets(), SecretState::Ready);
        QVERIFY(!privateBytes().contains(ring.split(':').last()));
        QVERIFY(!privateBytes().contains(QByteArray::fromHex(ring.split(':').last())));
    }

    void aLateAnswerOpensTheAccountLater() {
        QVERIFY(signIn());
        QVERIFY(add(3));
        m_keychain->late = true;
        restart();
        QVERIFY(!m_core->isSettled());
        QCOMPARE(secrets(), SecretState::Unknown);
        QVERIFY(m_core->view()->status.browsable);
        QCOMPARE(add(1).error().code, ErrorCode::Unavailable);
        m_keychain->answerAll();
        settle();
        QVERIFY(m_core->isSettled());
        QCOMPARE(secrets(), SecretState::Ready);
        QCOMPARE(inCart(), 3);
        QVERIFY(m_core->view()->account.signedIn);
        QVERIFY(!hasFolder(u"unsealed"_s));
    }

    void withoutAKeychainAGuestShopsAndNobodySignsIn() {
        m_core.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<TestKeychain>();
        m_keychain->is = SecretState::Absent;
        publishCatalogue();
        start();
        QVERIFY(syncNow());
        QCOMPARE(secrets(), SecretState::Absent);
        QVERIFY(add(2));
        restart();
        QCOMPARE(inCart(), 2);
        m_server->requests.clear();
        QCOMPARE(signIn().error().code, ErrorCode::SecretsLocked);
        QVERIFY2(m_server->requests.isEmpty(), "the password was sent although nobody can be signed in");
        // Once there is a keychain, the cart is where it belongs.
        m_keychain->is = SecretState::Ready;
        QVERIFY(act(&SyncCore::askForKeys));
        QCOMPARE(inCart(), 2);
        QVERIFY(!hasFolder(u"unsealed"_s));
        QVERIFY(signIn());
        QCOMPARE(inCart(), 2);
        QVERIFY(!privateBytes().contains("verdigris"));
    }

    void aLockedKeychainHidesTheAccountAndLosesNothing() {
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QVERIFY(add(3));
        m_keychain->is = SecretState::Locked;
        restart();
        QCOMPARE(secrets(), SecretState::Locked);
        QVERIFY(m_core->view()->account.isGuest());
        QCOMPARE(inCart(), 0);
        QVERIFY(add(1));
        QVERIFY(m_core->changeCart({{CartCommand::Kind::Set, variantOf(0), 4}}).first());
        restart();
        QCOMPARE(inCart(), 4);
        QCOMPARE(act(&SyncCore::askForKeys).error().code, ErrorCode::SecretsLocked);
        m_keychain->is = SecretState::Ready;
        QVERIFY(act(&SyncCore::askForKeys));
        QVERIFY(m_core->view()->account.signedIn);
        QCOMPARE(inCart(), 7);
        QVERIFY(syncNow());
        QCOMPARE(m_server->cart.lines.first().quantity, 7);
    }

    void whatIsTakenOutWhileLockedStaysInTheAccount() {
        QVERIFY(signIn());
        QVERIFY(add(3));
        m_keychain->is = SecretState::Locked;
        restart();
        QVERIFY(add(1));
        QVERIFY(m_core->changeCart({{CartCommand::Kind::Remove, variantOf(0), 0}}).first());
        m_keychain->is = SecretState::Ready;
        restart();
        QCOMPARE(inCart(), 3);
    }

    void aLostKeyIsSaidAndWhatItSealedIsKept() {
        QVERIFY(signIn());
        QVERIFY(add(3));
        const auto lost = std::exchange(m_keychain->secrets, {});
        restart();
        QCOMPARE(secrets(), SecretState::KeyMissing);
        QVERIFY2(m_keychain->secrets.isEmpty(), "a new key would make the old files unreadable for good");
        QCOMPARE(signIn().error().code, ErrorCode::SecretsLocked);
        // The keychain comes back from a backup.
        m_keychain->secrets = lost;
        QVERIFY(act(&SyncCore::askForKeys));
        QCOMPARE(inCart(), 3);

        m_keychain->secrets.clear();
        restart();
        QVERIFY(startAfresh());
        QCOMPARE(secrets(), SecretState::Ready);
        QVERIFY(m_core->view()->account.isGuest());
        QCOMPARE(m_core->view()->status.quarantined.size(), 1);
        QVERIFY(QFile::exists(m_core->view()->status.quarantined.first()));
        QVERIFY(signIn());
        QCOMPARE(startAfresh().error().code, ErrorCode::Conflict);
    }

    void aKeyOfAnEndedProgramIsGivenUp() {
        m_core.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        publishCatalogue();
        for (int run = 0; run < 2; ++run) {
            MemorySecretStore memory;
            m_core = openCore(memory).value();
            m_core->setAutomatic(false);
            QVERIFY(syncNow());
            QCOMPARE(secrets(), SecretState::MemoryOnly);
            QCOMPARE(m_core->view()->status.quarantined.size(), run);
            QVERIFY(signIn());
            QVERIFY(add(1));
            QCOMPARE(inCart(), 1);
            m_executor.clear();
            m_core.reset();
        }
    }

    void aStoreInMemoryNeverTouchesWhatAKeychainKeeps() {
        QVERIFY(signIn());
        QVERIFY(add(3));
        m_core.reset();
        {
            MemorySecretStore memory;
            m_core = openCore(memory).value();
            QCOMPARE(secrets(), SecretState::KeyMissing);
            QVERIFY(m_core->view()->status.quarantined.isEmpty());
            m_core.reset();
        }
        start();
        QCOMPARE(inCart(), 3);
    }

    void keysChangeUnderSeveralAccounts() {
        const auto ada = m_server->user;
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QVERIFY(add(3));
        QVERIFY(m_core->signOut(SignOut::KeepPending));
        QVERIFY(add(1));
        const auto before = m_keychain->secrets.value(u"keys/test"_s);
        QVERIFY(act(&SyncCore::rotateKey));
        const auto after = m_keychain->secrets.value(u"keys/test"_s);
        QVERIFY(after != before);
        QCOMPARE(KeyRing::fromBytes(after)->keys().size(), 1);
        QCOMPARE(inCart(), 1);
        restart();
        QCOMPARE(inCart(), 1);
        QVERIFY(signIn());
        QCOMPARE(m_core->view()->account.user.id, ada);
        QCOMPARE(inCart(), 4);
    }

    void aChangeOfKeysSurvivesADeathAtEachStep_data() {
        QTest::addColumn<int>("writes");
        QTest::newRow("before the new key is kept") << 0;
        QTest::newRow("before the old key is dropped") << 1;
    }
    void aChangeOfKeysSurvivesADeathAtEachStep() {
        QFETCH(int, writes);
        QVERIFY(signIn());
        QVERIFY(add(3));
        m_keychain->writesUntilDeath = writes;
        QVERIFY(!act(&SyncCore::rotateKey));
        m_keychain->writesUntilDeath = -1;
        restart();
        QCOMPARE(inCart(), 3);
        QCOMPARE(KeyRing::fromBytes(m_keychain->secrets.value(u"keys/test"_s))->keys().size(), 1);
        QVERIFY(act(&SyncCore::rotateKey));
        restart();
        QCOMPARE(inCart(), 3);
    }

    void aDeathBetweenKeyAndRowsIsHealed() {
        QVERIFY(signIn());
        QVERIFY(add(3));
        m_core.reset();
        // The new key is kept, and no row was sealed with it yet.
        const auto ring = KeyRing::fromBytes(m_keychain->secrets.value(u"keys/test"_s));
        m_keychain->secrets.insert(u"keys/test"_s, ring->rotated(*m_random).toBytes());
        start();
        QCOMPARE(inCart(), 3);
        const auto now = KeyRing::fromBytes(m_keychain->secrets.value(u"keys/test"_s));
        QCOMPARE(now->keys().size(), 1);
        QVERIFY(now->currentId() != ring->currentId());
    }

    void anotherProcessFollowsANewKey() {
        QVERIFY(signIn());
        QVERIFY(add(3));
        auto second = openCore(false).value();
        QCOMPARE(second->view()->cart.lines.first().quantity, 3);
        QVERIFY(act(&SyncCore::rotateKey));
        QVERIFY(add(1));
        second->lookAround();
        while (m_executor.runOne()) {
        }
        QCOMPARE(second->view()->cart.lines.first().quantity, 4);
        QVERIFY(second->changeCart({{CartCommand::Kind::Add, variantOf(0), 1}}).first());
        m_core->lookAround();
        QCOMPARE(inCart(), 5);
    }

    void onlyTheProcessThatSyncsMakesAKey() {
        m_core.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain->secrets.clear();
        auto reader = openCore(false).value();
        QVERIFY(m_keychain->secrets.isEmpty());
        QCOMPARE(reader->changeCart({{CartCommand::Kind::Add, variantOf(0), 1}}).first().error().code,
                 ErrorCode::SecretsLocked);
        start();
        QVERIFY(!m_keychain->secrets.isEmpty());
        reader->lookAround();
        QCOMPARE(reader->view()->status.secrets, SecretState::Ready);
    }

    void keptWorkIsSentForItsOwnerOnly() {
        const auto ada = m_server->user;
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QVERIFY(add(3));
        const auto kept = m_core->view()->queue.first()->operation.opId;
        QVERIFY(m_core->signOut(SignOut::KeepPending));
        QVERIFY(!m_keychain->secrets.contains(u"refresh/test/"_s + ada.toString()));

        m_server->user = m_ids->next();
        m_server->cart = {};
        m_server->log.clear();
        m_server->seq = 0;
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QCOMPARE(inCart(), 0);
        QVERIFY(m_server->results.find(kept) == m_server->results.end());
        QVERIFY(hasFolder(ada.toString()));
        QVERIFY(m_core->signOut(SignOut::RefuseWhenPending));

        m_server->user = ada;
        m_server->log.clear();
        m_server->epoch = u"e2"_s;
        restart();
        QVERIFY(signIn());
        QCOMPARE(inCart(), 3);
        QVERIFY(syncNow());
        QCOMPARE(m_server->effects[kept], 1);
        QCOMPARE(m_server->cart.lines.first().quantity, 3);
    }

    void theRefreshTokenIsTheStores() {
        QVERIFY(signIn());
        QVERIFY(syncNow());
        // Another process synced meanwhile and traded the token.
        m_server->validRefresh = "traded";
        m_keychain->secrets.insert(u"refresh/test/"_s + m_server->user.toString(), "traded");
        m_clock->advance(3'600'000);
        QVERIFY(syncNow());
        QVERIFY(m_core->view()->account.signedIn);
    }

    void aTokenThatCouldNotBeKeptIsStillUsed() {
        QVERIFY(signIn());
        m_keychain->writesUntilDeath = 0;
        m_clock->advance(3'600'000);
        QVERIFY(syncNow());
        m_clock->advance(3'600'000);
        QVERIFY(syncNow());
        QVERIFY(m_core->view()->account.signedIn);
    }

    void damagedRowsAreFetchedAgain() {
        QVERIFY(signIn());
        QVERIFY(add(2));
        QVERIFY(syncNow());
        m_core.reset();
        const auto path = m_folder->filePath(u"client/accounts/"_s + m_server->user.toString() + u"/store.db"_s);
        {
            auto database = storage::Database::open(path);
            QVERIFY(database->execute("UPDATE row SET payload = substr(payload, 1, 20)"));
        }
        start();
        QVERIFY(syncNow());
        QCOMPARE(inCart(), 2);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
