// SPDX-License-Identifier: Apache-2.0
#include "outbox/outbox.h"

#include <aura/testing/fake_ports.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::sync;
using namespace Qt::StringLiterals;

class OutboxTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{11};
    IdGenerator m_ids{m_clock, m_random};
    PlainSealer m_sealer;
    QTemporaryDir m_folder;
    QStringList m_quarantined;
    QString m_path;

    std::unique_ptr<Outbox> open() {
        auto outbox = Outbox::open(m_path, m_sealer, {&m_clock, {}, &m_quarantined});
        if (!outbox)
            qFatal("%s", qPrintable(outbox.error().detail));
        return std::move(*outbox);
    }

    Operation make(const QString &lane, const QList<Id> &deps = {}) {
        CartLine line;
        line.productId = m_ids.next();
        line.variantId = m_ids.next();
        line.vendorId = m_ids.next();
        line.productName = u"Lamp"_s;
        line.quantity = 2;
        line.unitPrice = {1'500'000, Currency::of("EUR")};
        Operation operation;
        operation.opId = m_ids.next();
        operation.kind = u"cart.add"_s;
        operation.lane = lane;
        operation.args = CartAdd{line};
        operation.deps = deps;
        operation.occurredAt = m_clock.now();
        return operation;
    }

    static QList<Id> idsOf(const QList<Operation> &operations) {
        QList<Id> ids;
        for (const auto &operation : operations)
            ids.append(operation.opId);
        return ids;
    }

    static Settlement verdict(const Operation &operation, QueueState state) {
        Settlement settlement;
        settlement.opId = operation.opId;
        settlement.state = state;
        if (state == QueueState::NeedsAttention)
            settlement.reason = Error{ErrorCode::OutOfStock, u"none left"_s};
        return settlement;
    }

private Q_SLOTS:
    void init() {
        m_path = m_folder.filePath(QString::number(m_random.below(1'000'000'000)) + u".db"_s);
        m_quarantined.clear();
    }

    void operationsComeBackAfterReopening() {
        auto first = make(u"cart"_s);
        auto second = make(u"cart"_s);
        auto other = make(u"order:1"_s, {first.opId});
        {
            const auto outbox = open();
            QVERIFY(outbox->append({first, second}));
            QVERIFY(outbox->append({other}));
            QVERIFY(outbox->markInFlight({first}));
        }
        const auto outbox = open();
        QCOMPARE(outbox->entries().size(), std::size_t{3});
        second.prev = first.opId;
        QCOMPARE(outbox->find(second.opId)->operation, second);
        QCOMPARE(outbox->find(other.opId)->operation, other);
        // Its process is gone: sent again, with the same id, and the person is told that it may have arrived.
        QCOMPARE(outbox->find(first.opId)->state, QueueState::Pending);
        QVERIFY(outbox->find(first.opId)->maybeDelivered);
        QCOMPARE(outbox->find(first.opId)->attempts, 1);
    }

    void lanesKeepTheirOrderAndDependenciesTheirs() {
        const auto outbox = open();
        const auto cart1 = make(u"cart"_s);
        const auto cart2 = make(u"cart"_s);
        const auto order = make(u"order:1"_s, {cart2.opId});
        const auto free = make(u"order:2"_s);
        QVERIFY(outbox->append({cart1, cart2, order, free}));
        QCOMPARE(idsOf(outbox->due(m_clock.now(), 500, false)),
                 (QList<Id>{cart1.opId, cart2.opId, order.opId, free.opId}));
        QCOMPARE(outbox->due(m_clock.now(), 2, false).size(), 2);

        // What waits holds its lane and what depends on it, nothing else.
        auto wait = verdict(cart1, QueueState::Parked);
        wait.nextAttemptAt = m_clock.now() + 10'000;
        QVERIFY(outbox->settle({wait}));
        QCOMPARE(idsOf(outbox->due(m_clock.now(), 500, false)), (QList<Id>{free.opId}));
        QVERIFY(outbox->settle({verdict(free, QueueState::Applied)}));
        QCOMPARE(outbox->nextDue(m_clock.now()), std::optional(wait.nextAttemptAt));
        QCOMPARE(outbox->due(m_clock.now(), 500, true).size(), 3);
        m_clock.advance(10'000);
        QCOMPARE(outbox->due(m_clock.now(), 500, false).size(), 3);
    }

    void aClockSetBackDoesNotHoldOperations() {
        const auto outbox = open();
        const auto operation = make(u"cart"_s);
        QVERIFY(outbox->append({operation}));
        auto wait = verdict(operation, QueueState::Pending);
        wait.nextAttemptAt = m_clock.now() + 20'000;
        QVERIFY(outbox->settle({wait}));
        constexpr std::int64_t year = 365LL * 24 * 3'600 * 1'000;
        QCOMPARE(outbox->due(m_clock.now() - year, 500, false).size(), 1);
    }

    void aRejectionBlocksWhatDependsOnItAndARetryRevivesIt() {
        const auto outbox = open();
        const auto bad = make(u"cart"_s);
        const auto next = make(u"cart"_s);
        const auto order = make(u"order:1"_s, {bad.opId});
        QVERIFY(outbox->append({bad, next, order}));
        QVERIFY(outbox->settle({verdict(bad, QueueState::NeedsAttention)}));
        QCOMPARE(outbox->find(order.opId)->state, QueueState::Blocked);
        QCOMPARE(idsOf(outbox->due(m_clock.now(), 500, false)), (QList<Id>{next.opId}));

        auto corrected = bad;
        corrected.opId = m_ids.next();
        QVERIFY(outbox->replace(bad.opId, corrected, m_ids));
        QVERIFY(outbox->find(bad.opId) == nullptr);
        QVERIFY(outbox->find(order.opId) == nullptr);
        const auto due = outbox->due(m_clock.now(), 500, false);
        QCOMPARE(due.size(), 3);
        QCOMPARE(due[0].opId, next.opId);
        QVERIFY(due[0].prev.isNil());
        QCOMPARE(due[1].opId, corrected.opId);
        QCOMPARE(due[1].prev, next.opId);
        QCOMPARE(due[2].lane, u"order:1"_s);
        QCOMPARE(due[2].deps, QList<Id>{corrected.opId});
    }

    void discardingClosesTheLane() {
        const auto outbox = open();
        const auto a = make(u"cart"_s);
        const auto b = make(u"cart"_s);
        const auto c = make(u"cart"_s);
        const auto order = make(u"order:1"_s, {b.opId});
        QVERIFY(outbox->append({a, b, c, order}));
        QVERIFY(outbox->discard(b.opId));
        QCOMPARE(outbox->find(c.opId)->operation.prev, a.opId);
        QCOMPARE(outbox->find(order.opId)->state, QueueState::Blocked);
        QCOMPARE(outbox->discard(b.opId).error().code, ErrorCode::NotFound);
    }

    void anotherProcessMayAppend() {
        const auto here = open();
        const auto there = open();
        const auto first = make(u"cart"_s);
        QVERIFY(here->append({first}));
        auto second = make(u"cart"_s);
        QVERIFY(there->append({second}));
        QCOMPARE(there->find(second.opId)->operation.prev, first.opId);
        QVERIFY(*here->reloadIfChanged());
        QCOMPARE(here->entries().size(), std::size_t{2});
        QVERIFY(!*here->reloadIfChanged());
    }

    void whatIsUnderWayStaysSoWhenAnotherProcessAppends() {
        const auto here = open();
        const auto first = make(u"cart"_s);
        QVERIFY(here->append({first}));
        QVERIFY(here->markInFlight({first}));
        const auto there = open();
        QVERIFY(there->append({make(u"cart"_s)}));
        QVERIFY(*here->reloadIfChanged());
        QCOMPARE(here->find(first.opId)->state, QueueState::InFlight);
    }

    void aDamagedFileIsPutAsideAndKept() {
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(8192, 'x'));
        }
        const auto outbox = open();
        QCOMPARE(outbox->entries().size(), std::size_t{0});
        QCOMPARE(m_quarantined.size(), 1);
        QFile aside(m_quarantined.first());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), QByteArray(8192, 'x'));
    }

    void aNewerFileIsRefusedAndLeftAlone() {
        {
            const auto outbox = open();
            QVERIFY(outbox->append({make(u"cart"_s)}));
        }
        {
            auto database = storage::Database::open(m_path);
            QVERIFY(database->execute("PRAGMA user_version=99"));
        }
        const auto refused = Outbox::open(m_path, m_sealer, {&m_clock, {}, &m_quarantined});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NewerVersion);
        QVERIFY(m_quarantined.isEmpty());
        QVERIFY(QFile::exists(m_path));
    }

    void aBusyFileIsNeverPutAside() {
        {
            const auto outbox = open();
            QVERIFY(outbox->append({make(u"cart"_s)}));
        }
        storage::OpenOptions options;
        options.busyTimeoutMillis = 1;
        auto holder = storage::Database::open(m_path, options);
        QVERIFY(holder->execute("BEGIN EXCLUSIVE"));
        const auto refused = Outbox::open(m_path, m_sealer, {&m_clock, {}, &m_quarantined, 1});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StorageBusy);
        QVERIFY(holder->execute("ROLLBACK"));
        QVERIFY(m_quarantined.isEmpty());
        QCOMPARE(open()->entries().size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
