// SPDX-License-Identifier: Apache-2.0
// Several people on one device, and a guest who becomes one of them.
#include "sync_fixture.h"

using namespace aura;
using namespace aura::sync;
using namespace aura::sync::testing;

namespace {

constexpr std::uint64_t seed = 20'260'404;

} // namespace

class SyncAccountsTest : public SyncFixture {
    Q_OBJECT

    storage::Database clientFile(const char *name) const {
        return storage::Database::open(m_folder->filePath(u"client/"_s + QString::fromLatin1(name))).value();
    }
    /// From now on such a change of a file fails, as on a full disk.
    void refuse(const char *file, const char *change) {
        if (!clientFile(file).execute(std::string("CREATE TRIGGER refused ") + change +
                                      " BEGIN SELECT RAISE(ABORT, 'refused'); END"))
            qFatal("no trigger");
    }
    void allow(const char *file) {
        if (!clientFile(file).execute("DROP TRIGGER refused"))
            qFatal("no trigger to drop");
    }

private Q_SLOTS:
    void initTestCase() { qInfo("seed %llu", static_cast<unsigned long long>(seed)); }
    void init() { setUp(seed); }
    void cleanup() { tearDown(); }

    void aGuestsCartArrivesOnceWhereverSigningInIsKilled() {
        publishCatalogue();
        QVERIFY(syncNow());
        m_server->rotates = false;
        std::int64_t expected = 0;
        for (int steps = 0; steps < 14; ++steps) {
            QVERIFY(add(0, 2));
            QVERIFY(add(1, 1));
            expected += 2;
            m_core->signIn({{}, u"ada@example.org"_s, u"secret"_s, {}}, [](const Result<Account> &) {});
            m_core->setAutomatic(true);
            for (int i = 0; i < steps; ++i) {
                m_core->tick();
                m_executor.runOne();
            }
            restart();
            // Whatever had been reached, the cart is there to see.
            const auto seen = cart();
            QVERIFY2(!seen.lines.isEmpty(), qPrintable(u"after %1 steps"_s.arg(steps)));
            if (m_core->view()->account.isGuest()) {
                QCOMPARE(seen.lines.first().quantity, 2);
                QVERIFY(signIn());
            }
            QVERIFY(syncNow());
            QCOMPARE(cart().lines.first().quantity, expected);
            QCOMPARE(m_server->cart.lines.size(), 2);
            QCOMPARE(m_server->cart.lines.first().quantity, expected);
            QVERIFY(m_core->signOut(SignOut::RefuseWhenPending));
            QVERIFY(cart().lines.isEmpty());
        }
        for (const auto &[id, times] : m_server->effects)
            QCOMPARE(times, 1);
    }

    void whatAGuestTookOutAgainIsNotMerged() {
        publishCatalogue();
        QVERIFY(syncNow());
        QVERIFY(add(0, 2));
        // The announcement is written, but not who is signed in.
        refuse("device.db", "BEFORE INSERT ON meta WHEN NEW.key = 'account'");
        QVERIFY(!signIn());
        QVERIFY(m_core->view()->account.isGuest());
        QCOMPARE(cart().lines.size(), 1);
        QVERIFY(m_core->changeCart({{CartCommand::Kind::Remove, variantOf(0), 0}}).first());
        allow("device.db");
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QVERIFY(cart().lines.isEmpty());
        QVERIFY(m_server->cart.lines.isEmpty());
    }

    void aMergedCartThatCannotBeClearedIsMergedOnce() {
        publishCatalogue();
        QVERIFY(syncNow());
        QVERIFY(add(0, 2));
        refuse("accounts/guest/outbox.db", "BEFORE DELETE ON operation");
        QVERIFY(!signIn());
        QVERIFY(!m_core->view()->account.isGuest());
        QCOMPARE(cart().lines.first().quantity, 2);
        QVERIFY(syncNow());
        // Nobody becomes the guest whose cart has been merged.
        QVERIFY(!m_core->signOut(SignOut::RefuseWhenPending));
        QVERIFY(!m_core->view()->account.isGuest());
        restart();
        allow("accounts/guest/outbox.db");
        QVERIFY(m_core->signOut(SignOut::RefuseWhenPending));
        QVERIFY(cart().lines.isEmpty());
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QCOMPARE(cart().lines.first().quantity, 2);
        QCOMPARE(m_server->cart.lines.first().quantity, 2);
    }

    void twoPeopleKeepTheirWorkApart() {
        publishCatalogue();
        const auto ada = m_server->user;
        const auto bob = m_ids->next();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        m_server->offline = true;
        QVERIFY(add(0, 3));
        QVERIFY(m_core->signOut(SignOut::KeepPending));
        m_server->offline = false;

        const auto adasServer = m_server->backup();
        m_server->restore({});
        m_server->user = bob;
        QVERIFY(signIn());
        QVERIFY(cart().lines.isEmpty());
        QCOMPARE(queued(), std::size_t{0});
        QVERIFY(add(1, 1));
        QVERIFY(syncNow());
        QCOMPARE(m_server->effects.size(), std::size_t{1});
        QVERIFY(m_core->signOut(SignOut::RefuseWhenPending));

        const auto bobsServer = m_server->backup();
        m_server->restore(adasServer);
        m_server->user = ada;
        QVERIFY(signIn());
        QCOMPARE(cart().lines.size(), 1);
        QCOMPARE(cart().lines.first().quantity, 3);
        restart();
        QVERIFY(syncNow());
        QCOMPARE(m_server->cart.lines.first().quantity, 3);
        QVERIFY(m_core->signOut(SignOut::RefuseWhenPending));

        m_server->restore(bobsServer);
        m_server->user = bob;
        QVERIFY(signIn());
        QVERIFY(syncNow());
        QCOMPARE(cart().lines.size(), 1);
        QCOMPARE(cart().lines.first().variantId, variantOf(1));
    }

    void whatIsUnknownToTheServerWaitsAlone() {
        publishCatalogue();
        QVERIFY(signIn());
        QVERIFY(syncNow());
        // A server that is older than this client does not know orders.
        m_server->decide = [](const Operation &operation) -> std::optional<OperationResult> {
            if (!std::holds_alternative<OrderSubmit>(operation.args))
                return std::nullopt;
            OperationResult result;
            result.status = OperationStatus::Deferred;
            result.code = ErrorCode::NewerVersion;
            return result;
        };
        QVERIFY(add(0, 1));
        QVERIFY(m_core->checkout(checkoutRequest()));
        QVERIFY(add(1, 1));
        QVERIFY(syncNow());
        QCOMPARE(queued(), std::size_t{1});
        QCOMPARE(m_core->view()->queue.first()->state, QueueState::Parked);
        QCOMPARE(m_server->cart.lines.size(), 2);
        restart();
        QCOMPARE(m_core->view()->queue.first()->state, QueueState::Parked);
        m_server->decide = nullptr; // it has been upgraded
        QVERIFY(syncNow());
        QCOMPARE(queued(), std::size_t{0});
        QCOMPARE(m_server->orders.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(SyncAccountsTest)
#include "tst_sync_accounts.moc"
