// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/operation.h>
#include <aura/server/services/change_log.h>
#include <aura/server/store/store.h>
#include <aura/testing/fake_ports.h>

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>

using namespace aura;
using namespace aura::server;

class TestWriteQueue : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    testing::FakeClock m_clock;
    testing::SeededRandom m_random{7};
    IdGenerator m_ids{m_clock, m_random};

    std::unique_ptr<Store> openStore(WriteQueue::Options options = {}) {
        auto folder = DataFolder::open(m_dir->path());
        if (!folder)
            qFatal("%s", qPrintable(folder.error().detail));
        auto store = Store::open(std::move(*folder), m_clock, m_random, std::move(options));
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(*store);
    }

    static Status put(Write &write, std::string_view key) {
        return write.db.run("INSERT INTO setting(key, value, updated_at) VALUES(?1, '', ?2)", key, write.now);
    }

    static std::int64_t count(Store &store) {
        const auto connection = store.reads().connection();
        return (*connection)->queryInt64("SELECT count(*) FROM setting")->value_or(-1);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void jobsOfOneBatchShareACommit() {
        auto store = openStore();
        std::latch entered(1);
        std::latch go(1);
        std::atomic<int> done = 0;
        // While the first job holds the writer, the others gather.
        store->writes().submit(
            [&](Write &write) {
                entered.count_down();
                go.wait();
                return put(write, "first");
            },
            [&](const Status &status) { done += status ? 1 : 0; });
        entered.wait();
        for (int i = 0; i < 100; ++i)
            store->writes().submit([i](Write &write) { return put(write, std::to_string(i)); },
                                   [&](const Status &status) { done += status ? 1 : 0; });
        go.count_down();
        store->writes().stop();
        QCOMPARE(done.load(), 101);
        QCOMPARE(store->writes().commits(), std::uint64_t{2});
        QCOMPARE(count(*store), 101);
    }

    void aFailedJobLeavesNoTraceAndHarmsNobody() {
        auto store = openStore();
        std::latch entered(1);
        std::latch go(1);
        store->writes().submit(
            [&](Write &) -> Status {
                entered.count_down();
                go.wait();
                return {};
            },
            [](const Status &) {});
        entered.wait();
        Status good;
        Status bad;
        store->writes().submit([](Write &write) { return put(write, "good"); }, [&](const Status &s) { good = s; });
        store->writes().submit(
            [](Write &write) -> Status {
                AURA_TRY(put(write, "half"));
                return Error{ErrorCode::Conflict, QStringLiteral("no")};
            },
            [&](const Status &s) { bad = s; });
        go.count_down();
        store->writes().stop();
        QVERIFY(good);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::Conflict);
        QCOMPARE(count(*store), 1);
    }

    void aFailedCommitFailsEveryJob() {
        auto store = openStore();
        std::latch entered(1);
        std::latch go(1);
        store->writes().submit(
            [&](Write &) -> Status {
                entered.count_down();
                go.wait();
                return {};
            },
            [](const Status &) {});
        entered.wait();
        std::vector<Status> outcomes(3);
        std::latch told(3);
        const auto keep = [&](std::size_t i) {
            return [&, i](const Status &s) {
                outcomes[i] = s;
                told.count_down();
            };
        };
        store->writes().submit([](Write &write) { return put(write, "before"); }, keep(0));
        // A deferred foreign key is found wrong by COMMIT itself.
        store->writes().submit(
            [](Write &write) -> Status {
                AURA_TRY(write.db.execute("PRAGMA defer_foreign_keys=ON"));
                return write.db.run("INSERT INTO return_line(return_id, position, quantity) VALUES(x'00', 1, 1)");
            },
            keep(1));
        store->writes().submit([](Write &write) { return put(write, "after"); }, keep(2));
        go.count_down();
        told.wait();
        const auto later = store->writes().runAndWait([](Write &write) { return put(write, "later"); });
        for (const auto &outcome : outcomes)
            QVERIFY(!outcome);
        QVERIFY(later);
        QCOMPARE(count(*store), 1);
    }

    void whatTheStorageRolledBackIsReported() {
        auto store = openStore();
        std::latch entered(1);
        std::latch go(1);
        store->writes().submit(
            [&](Write &) -> Status {
                entered.count_down();
                go.wait();
                return {};
            },
            [](const Status &) {});
        entered.wait();
        std::vector<Status> outcomes(2);
        store->writes().submit([](Write &write) { return put(write, "before"); },
                               [&](const Status &s) { outcomes[0] = s; });
        store->writes().submit(
            [](Write &write) -> Status {
                // What SQLite does by itself when the disk is full.
                AURA_TRY(write.db.execute("ROLLBACK"));
                return {};
            },
            [&](const Status &s) { outcomes[1] = s; });
        go.count_down();
        store->writes().stop();
        QVERIFY(!outcomes[0]);
        QVERIFY(!outcomes[1]);
        QCOMPARE(count(*store), 0);
    }

    void aFullQueueRefuses() {
        WriteQueue::Options options;
        options.capacity = 2;
        auto store = openStore(options);
        std::latch entered(1);
        std::latch go(1);
        store->writes().submit(
            [&](Write &) -> Status {
                entered.count_down();
                go.wait();
                return {};
            },
            [](const Status &) {});
        entered.wait();
        int refused = 0;
        std::atomic<int> accepted = 0;
        for (int i = 0; i < 5; ++i)
            store->writes().submit([](Write &) -> Status { return {}; },
                                   [&](const Status &status) {
                                       if (status)
                                           ++accepted;
                                       else if (status.error().code == ErrorCode::Unavailable)
                                           ++refused;
                                   });
        QCOMPARE(refused, 3);
        go.count_down();
        store->writes().stop();
        QCOMPARE(accepted.load(), 2);
        store->writes().submit([](Write &) -> Status { return {}; }, [&](const Status &s) { refused += s ? 0 : 1; });
        QCOMPARE(refused, 4);
    }

    void theBatchTimeNeverGoesBack() {
        auto store = openStore();
        const auto now = [](Write &write) -> Result<UnixMillis> { return write.now; };
        const auto first = *store->writes().runAndWait(now);
        m_clock.jump(-60'000);
        QCOMPARE(*store->writes().runAndWait(now), first);
    }

    void committedSurvivesReopening() {
        {
            auto store = openStore();
            QVERIFY(store->writes().runAndWait([](Write &write) { return put(write, "kept"); }));
        }
        auto store = openStore();
        QCOMPARE(count(*store), 1);
    }

    void aFolderIsHeldByOneProcess() {
        auto store = openStore();
        const auto second = DataFolder::open(m_dir->path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StorageBusy);
    }

    void newerAndForeignFilesAreRefused() {
        QString path;
        {
            auto store = openStore();
            path = store->folder().databasePath();
            QVERIFY(store->writes().runAndWait(
                [](Write &write) -> Status { return write.db.execute("PRAGMA user_version=99"); }));
        }
        {
            auto folder = DataFolder::open(m_dir->path());
            const auto store = Store::open(std::move(*folder), m_clock, m_random);
            QVERIFY(!store);
            QCOMPARE(store.error().code, ErrorCode::NewerVersion);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        auto folder = DataFolder::open(m_dir->path());
        const auto store = Store::open(std::move(*folder), m_clock, m_random);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
    }

    void stockCannotBeSoldTwiceWhateverIsWritten() {
        auto store = openStore();
        const Id variant = m_ids.next();
        const Id vendor = m_ids.next();
        const auto outcome = store->writes().runAndWait([&](Write &write) -> Status {
            AURA_TRY(write.db.run("INSERT INTO stock(variant_id, vendor_id, on_hand, updated_at) VALUES(?1, ?2, 1, 0)",
                                  variant, vendor));
            AURA_TRY(write.db.run("UPDATE stock SET allocated = 1 WHERE variant_id = ?1", variant));
            return write.db.run("UPDATE stock SET allocated = 2 WHERE variant_id = ?1", variant);
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Conflict);
    }

    void theLedgerIsAppendOnly() {
        auto store = openStore();
        const Id variant = m_ids.next();
        QVERIFY(store->writes().runAndWait([&](Write &write) -> Status {
            return write.db.run("INSERT INTO stock_movement(variant_id, kind, on_hand_delta, occurred_at, recorded_at) "
                                "VALUES(?1, 'import', 5, 0, 0)",
                                variant);
        }));
        QVERIFY(!store->writes().runAndWait(
            [](Write &write) { return write.db.run("UPDATE stock_movement SET on_hand_delta = 6"); }));
        QVERIFY(!store->writes().runAndWait([](Write &write) { return write.db.run("DELETE FROM stock_movement"); }));
    }

    void changeLogKeepsNumbersAndChecksum() {
        auto store = openStore();
        const Id a = m_ids.next();
        const Id b = m_ids.next();
        const auto head = store->writes().runAndWait([&](Write &write) -> Result<changeLog::Head> {
            const auto scope = changeLog::catalogueScope;
            AURA_TRY(changeLog::record(write.db, scope, u"product", a, 1));
            AURA_TRY(changeLog::record(write.db, scope, u"product", b, 1));
            AURA_TRY(changeLog::record(write.db, scope, u"product", a, 2));
            AURA_TRY(changeLog::record(write.db, scope, u"availability", a, 0));
            AURA_TRY(changeLog::recordDeletion(write.db, scope, u"product", b, write.now));
            return changeLog::head(write.db, scope);
        });
        QVERIFY(head);
        QCOMPARE(head->seq, 5);
        QCOMPARE(head->checksum, rowChecksum(u"product", a, 2));
        const auto swept = store->writes().runAndWait([&](Write &write) -> Result<changeLog::Head> {
            AURA_TRY(changeLog::sweepTombstones(write.db, write.now + 1));
            return changeLog::head(write.db, changeLog::catalogueScope);
        });
        QVERIFY(swept);
        QCOMPARE(swept->swept, 5);
        QCOMPARE(swept->checksum, head->checksum);
    }
};

QTEST_GUILESS_MAIN(TestWriteQueue)
#include "tst_write_queue.moc"
