// SPDX-License-Identifier: Apache-2.0
// A backup that somebody makes from their console while shoppers buy and a shop counts, restored after more of both:
// the devices go on with a server of another history, and all that was ever confirmed to them is there once.
#include "live_shop.h"

#include <aura/sync/operation_client.h>

#include <atomic>
#include <thread>

using namespace aura;
using aura::testing::Shop;
using namespace Qt::StringLiterals;

class BackupRestoredTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<QTemporaryDir> m_folder;
    static constexpr int patience = 30'000;
    static inline const QString password = u"correct horse"_s;

    std::unique_ptr<sync::Client> client(const QString &name) const {
        auto made = m_shop->client(m_folder->filePath(name), false, name);
        if (!made->registerAccount(name, name.toLower() + u"@example.org"_s, password).result())
            qFatal("no account");
        return made;
    }
    static void signInAgain(sync::Client &client, const QString &email) {
        if (!client.signOut(sync::SignOut::DiscardPending).result() || !client.signIn(email, password).result() ||
            !client.syncNow().result())
            qFatal("cannot sign in");
    }
    Id variant(int product) const { return m_shop->products[product].variants.first().id; }
    static sync::CheckoutRequest checkoutRequest() {
        sync::CheckoutRequest request;
        request.shippingAddress = {u"Ada"_s, u"1 Way"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
        request.paymentMethod = u"invoice"_s;
        return request;
    }
    BackupEntry newest(sync::OperationClient &desk) {
        const auto all = desk.backups(false).result();
        return all && !all->isEmpty() ? all->first() : BackupEntry();
    }
    std::int64_t orders() { return m_shop->number("SELECT count(*) FROM customer_order"); }
    /// Of the chairs, which nobody buys.
    std::int64_t counted() { return m_shop->number("SELECT min(on_hand) FROM stock WHERE on_hand >= 100"); }

    /// Does one thing after another, each confirmed by the server, until told to stop.
    class Worker {
    public:
        explicit Worker(std::function<bool()> work)
            : m_thread([this, work = std::move(work)] {
                while (m_goesOn && !m_hasFailed) {
                    if (work())
                        ++m_done;
                    else
                        m_hasFailed = true;
                }
            }) {}
        ~Worker() { stop(); }
        int done() const { return m_done; }
        bool hasFailed() const { return m_hasFailed; }
        void stop() {
            m_goesOn = false;
            if (m_thread.joinable())
                m_thread.join();
        }

    private:
        std::atomic<bool> m_goesOn{true};
        std::atomic<bool> m_hasFailed{false};
        std::atomic<int> m_done{0};
        std::thread m_thread; // begins when all the others are there
    };

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<Shop>();
    }
    void cleanup() { m_shop.reset(); }

    void oneMadeWhileEverybodyWorksLosesNothing() {
        const auto ada = client(u"Ada"_s);
        const auto vera = client(u"Vera"_s);
        const auto boss = client(u"Boss"_s);
        // As much as the ledger knows of.
        m_shop->change([&](server::Write &w) -> Status {
            AURA_TRY(w.db.run("UPDATE stock SET on_hand = 99 WHERE variant_id <> ?1", variant(2)));
            return w.db.run("INSERT INTO stock_movement(variant_id, kind, on_hand_delta, occurred_at, recorded_at) "
                            "SELECT variant_id, 'import', on_hand, ?1, ?1 FROM stock",
                            w.now);
        });
        m_shop->hire(u"vera@example.org"_s);
        m_shop->giveRole(u"boss@example.org"_s, Role::SuperAdmin);
        signInAgain(*vera, u"vera@example.org"_s);
        signInAgain(*boss, u"boss@example.org"_s);
        QVERIFY(ada->syncNow().result());
        sync::AdminClient console(*boss);
        sync::OperationClient desk(console);

        Worker buying([&] {
            return ada->addToCart(variant(0), 1).result() && ada->checkout(checkoutRequest()).result() &&
                   aura::testing::inStep(*ada);
        });
        Worker counting([&] {
            return vera->perform(StockAdjust{variant(2), 1, StockReason::Received, {}}).result() &&
                   aura::testing::inStep(*vera);
        });
        const auto more = [&](int than) {
            return (buying.done() > than && counting.done() > than) || buying.hasFailed() || counting.hasFailed();
        };
        QTRY_VERIFY_WITH_TIMEOUT(more(2), patience);
        QVERIFY(desk.backUp().result());
        QTRY_VERIFY_WITH_TIMEOUT(newest(desk).state == BackupEntry::State::Ready, patience);
        const auto backup = newest(desk).id;
        QVERIFY(desk.verify(backup).result());
        QTRY_VERIFY_WITH_TIMEOUT(newest(desk).verdict != BackupEntry::Verdict::Unknown &&
                                     newest(desk).verdict != BackupEntry::Verdict::Running,
                                 patience);
        QVERIFY2(newest(desk).verdict == BackupEntry::Verdict::Whole, qPrintable(newest(desk).problem));
        const int then = std::max(buying.done(), counting.done());
        QTRY_VERIFY_WITH_TIMEOUT(more(then + 2), patience);
        buying.stop();
        counting.stop();
        QVERIFY(!buying.hasFailed() && !counting.hasFailed());
        QCOMPARE(orders(), buying.done());
        QCOMPARE(counted(), 100 + counting.done());
        // And what has not been sent when it happens.
        QVERIFY(ada->addToCart(variant(1), 5).result());
        QVERIFY(vera->perform(StockAdjust{variant(2), 1, StockReason::Received, {}}).result());

        m_shop->restoreFrom(backup);
        QVERIFY(orders() < buying.done());
        QVERIFY(counted() < 100 + counting.done());
        // The first request may still find the old server's connection.
        QTRY_VERIFY_WITH_TIMEOUT(aura::testing::inStep(*ada), patience);
        QTRY_VERIFY_WITH_TIMEOUT(aura::testing::inStep(*vera), patience);
        QCOMPARE(orders(), buying.done());
        QCOMPARE(counted(), 100 + counting.done() + 1);
        QCOMPARE(ada->orders().size(), buying.done());
        QCOMPARE(ada->cart().lines.size(), 1);
        QCOMPARE(m_shop->number("SELECT sum(quantity) FROM cart_line WHERE saved = 0"), 5);
        // They go on as before, and so does the console; and what there is now adds up.
        QVERIFY(ada->checkout(checkoutRequest()).result());
        QVERIFY(aura::testing::inStep(*ada));
        QCOMPARE(orders(), buying.done() + 1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.backups(false).result(), patience);
        QVERIFY(desk.backUp().result());
        QTRY_VERIFY_WITH_TIMEOUT(newest(desk).state == BackupEntry::State::Ready, patience);
        QVERIFY(desk.verify(newest(desk).id).result());
        QTRY_VERIFY_WITH_TIMEOUT(newest(desk).verdict != BackupEntry::Verdict::Unknown &&
                                     newest(desk).verdict != BackupEntry::Verdict::Running,
                                 patience);
        QVERIFY2(newest(desk).verdict == BackupEntry::Verdict::Whole, qPrintable(newest(desk).problem));
    }
};

QTEST_GUILESS_MAIN(BackupRestoredTest)
#include "tst_backup_restored.moc"
