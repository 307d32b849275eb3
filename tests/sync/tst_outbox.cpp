// SPDX-License-Identifier: Apache-2.0
#include "outbox/outbox.h"

#include <aura/testing/fake_ports.h>
#include <aura/wire/sync_json.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

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

    /// Who looks at the queue in another thread sees it as it was then, however it goes on; lists and counts are those
    /// of the entries after each kind of change.
    void aListStaysAsItWasWhenItWasTaken() {
        const auto outbox = open();
        const auto agrees = [&] {
            QList<QueuePointer> entries;
            std::array<int, 6> counts{};
            for (const auto &[seq, entry] : outbox->entries()) {
                entries.append(entry);
                ++counts[static_cast<std::size_t>(entry->state)];
            }
            for (std::size_t i = 0; i < counts.size(); ++i) {
                if (outbox->count(static_cast<QueueState>(i)) != counts[i])
                    return false;
            }
            const auto &list = outbox->list();
            return QList<QueuePointer>(list.begin(), list.end()) == entries;
        };
        QList<Operation> operations;
        std::vector<QueueList> taken;
        for (int i = 0; i < 200; ++i) {
            operations.append(make(u"cart"_s));
            QVERIFY(outbox->append({operations.last()}));
            QVERIFY(agrees());
            taken.push_back(outbox->list());
        }
        QVERIFY(outbox->markInFlight({operations[0], operations[1]}));
        QVERIFY(agrees());
        QVERIFY(outbox->endFlights());
        QVERIFY(agrees());
        QVERIFY(outbox->settle(
            {verdict(operations[0], QueueState::Applied), verdict(operations[1], QueueState::NeedsAttention)}));
        QVERIFY(agrees());
        QVERIFY(outbox->archive({operations[0].opId}));
        QVERIFY(agrees());
        QVERIFY(outbox->discard(operations[1].opId));
        QVERIFY(agrees());
        for (std::size_t i = 0; i < taken.size(); ++i) {
            QCOMPARE(taken[i].size(), i + 1);
            QCOMPARE(taken[i].last()->operation.opId, operations[static_cast<qsizetype>(i)].opId);
            QCOMPARE(taken[i].first()->state, QueueState::Pending);
        }
        // Two that go on from the same list do not see each other's.
        auto here = taken[10];
        auto there = taken[10];
        here.append(taken.back()[50]);
        there.append(taken.back()[60]);
        QCOMPARE(here.last(), taken.back()[50]);
        QCOMPARE(there.last(), taken.back()[60]);
        QCOMPARE(taken[11].last(), taken.back()[11]);
        QVERIFY(outbox->clear());
        QVERIFY(agrees());
        QVERIFY(outbox->list().isEmpty());
    }

    void lanesKeepTheirOrderAndDependenciesTheirs() {
        const auto outbox = open();
        const auto cart1 = make(u"cart"_s);
        const auto cart2 = make(u"cart"_s);
        const auto order = make(u"order:1"_s, {cart2.opId});
        const auto free = make(u"order:2"_s);
        QVERIFY(outbox->append({cart1, cart2, order, free}));
        QCOMPARE(idsOf(outbox->due(500, false)), (QList<Id>{cart1.opId, cart2.opId, order.opId, free.opId}));
        QCOMPARE(outbox->due(2, false).size(), 2);

        // What waits holds its lane and what depends on it, nothing else.
        auto wait = verdict(cart1, QueueState::Parked);
        wait.nextAttemptAt = m_clock.now() + 10'000;
        QVERIFY(outbox->settle({wait}));
        QCOMPARE(idsOf(outbox->due(500, false)), (QList<Id>{free.opId}));
        QVERIFY(outbox->settle({verdict(free, QueueState::Applied)}));
        QCOMPARE(outbox->nextDue(), std::optional(m_clock.monotonic() + 10'000));
        QCOMPARE(outbox->due(500, true).size(), 3);
        m_clock.advance(10'000);
        QCOMPARE(outbox->due(500, false).size(), 3);
    }

    void settingTheClockMovesNoWait_data() {
        constexpr std::int64_t year = 365LL * 24 * 3'600 * 1'000;
        QTest::addColumn<std::int64_t>("jump");
        QTest::newRow("a minute back") << std::int64_t{-60'000};
        QTest::newRow("a year back") << -year;
        QTest::newRow("a minute ahead") << std::int64_t{60'000};
        QTest::newRow("a year ahead") << year;
    }

    void settingTheClockMovesNoWait() {
        QFETCH(std::int64_t, jump);
        auto outbox = open();
        const auto operation = make(u"cart"_s);
        QVERIFY(outbox->append({operation}));
        auto wait = verdict(operation, QueueState::Pending);
        wait.nextAttemptAt = m_clock.now() + 20'000;
        QVERIFY(outbox->settle({wait}));
        m_clock.jump(jump);
        QVERIFY(outbox->due(500, false).isEmpty());
        m_clock.advance(19'999);
        QVERIFY(outbox->due(500, false).isEmpty());
        m_clock.advance(1);
        QCOMPARE(outbox->due(500, false).size(), 1);

        // The next process only has the wall clock to go by: it waits too little or too long, but never for ever.
        wait.nextAttemptAt = m_clock.now() + 20'000;
        QVERIFY(outbox->settle({wait}));
        m_clock.jump(jump);
        outbox = open();
        QVERIFY(outbox->nextDue());
        QVERIFY(*outbox->nextDue() - m_clock.monotonic() <= Outbox::longestWait);
        m_clock.advance(Outbox::longestWait);
        QCOMPARE(outbox->due(500, false).size(), 1);
    }

    void waitsOutliveTheProcess() {
        const auto operation = make(u"cart"_s);
        {
            const auto outbox = open();
            QVERIFY(outbox->append({operation}));
            auto wait = verdict(operation, QueueState::Pending);
            wait.nextAttemptAt = m_clock.now() + 20'000;
            QVERIFY(outbox->settle({wait}));
            m_clock.advance(5'000);
        }
        const auto outbox = open();
        QCOMPARE(outbox->nextDue(), std::optional(m_clock.monotonic() + 15'000));
    }

    void whatTheServerLostComesBackInItsOldPlace() {
        auto outbox = open();
        const auto first = make(u"cart"_s);
        const auto second = make(u"cart"_s);
        const auto order = make(u"order:1"_s, {first.opId, second.opId});
        QVERIFY(outbox->append({first, second, order}));
        QVERIFY(outbox->settle({verdict(first, QueueState::Applied), verdict(second, QueueState::Applied)}));
        QVERIFY(outbox->archive({first.opId, second.opId}));
        QCOMPARE(outbox->entries().size(), std::size_t{1});
        QCOMPARE(idsOf(outbox->foldable()), (QList<Id>{order.opId}));
        outbox = open();
        QCOMPARE(outbox->entries().size(), std::size_t{1});
        QCOMPARE(outbox->archived().value(), (QSet<Id>{first.opId, second.opId}));
        // Nobody queues it twice, wherever it is.
        QVERIFY(outbox->append({first}));
        QCOMPARE(outbox->entries().size(), std::size_t{1});

        QVERIFY(outbox->revive({second.opId, m_ids.next()}));
        QCOMPARE(idsOf(outbox->due(500, false)), (QList<Id>{second.opId, order.opId}));
        QCOMPARE(outbox->find(second.opId)->state, QueueState::Pending);
        QCOMPARE(outbox->find(second.opId)->operation.args, second.args);
        QVERIFY(outbox->find(second.opId)->maybeDelivered);
        // The queue can be cleared; the archive is no queue.
        QVERIFY(outbox->clear());
        QCOMPARE(outbox->archived().value(), QSet<Id>{first.opId});
    }

    void whatIsTriedAgainFreesWhatItBlocked() {
        const auto outbox = open();
        const auto product = make(u"product:1"_s);
        const auto other = make(u"product:2"_s);
        const auto stock = make(u"stock:1"_s, {product.opId});
        const auto count = make(u"stock:1"_s, {stock.opId});
        const auto both = make(u"stock:2"_s, {product.opId, other.opId});
        QVERIFY(outbox->append({product, other, stock, count, both}));
        auto doubted = verdict(product, QueueState::NeedsAttention);
        doubted.maybeDelivered = true;
        QVERIFY(outbox->settle({doubted, verdict(other, QueueState::NeedsAttention)}));
        const auto state = [&](const Operation &operation) { return outbox->find(operation.opId)->state; };
        QCOMPARE(state(count), QueueState::Blocked);
        QVERIFY(outbox->tryAgain(product.opId));
        QVERIFY(outbox->find(product.opId)->maybeDelivered);
        QCOMPARE(idsOf(outbox->due(10, false)), (QList<Id>{product.opId, stock.opId, count.opId}));
        QCOMPARE(state(both), QueueState::Blocked);
        // The rows say that the other one had taken effect after all.
        QVERIFY(outbox->archive({other.opId}));
        QCOMPARE(state(both), QueueState::Pending);
        QCOMPARE(open()->find(both.opId)->state, QueueState::Pending);
        QCOMPARE(outbox->tryAgain(m_ids.next()).error().code, ErrorCode::NotFound);
    }

    void nothingWaitsForWhatARestoredServerIsNotToldAgain() {
        const auto outbox = open();
        const auto first = make(u"cart"_s);
        const auto refused = make(u"cart"_s);
        const auto last = make(u"cart"_s);
        const auto order = make(u"order:1"_s, {first.opId, refused.opId});
        QVERIFY(outbox->append({first, refused, last, order}));
        QVERIFY(outbox->settle({verdict(first, QueueState::Applied), verdict(refused, QueueState::NeedsAttention),
                                verdict(last, QueueState::Applied), verdict(order, QueueState::Applied)}));
        QVERIFY(outbox->archive({first.opId, last.opId, order.opId}));
        const auto sent = [&](const Operation &operation) {
            return outbox->sendable(outbox->find(operation.opId)->operation).value();
        };
        QVERIFY(outbox->revive({last.opId}));
        QCOMPARE(outbox->find(last.opId)->operation.prev, refused.opId);
        QCOMPARE(sent(last).prev, first.opId);
        QVERIFY(outbox->archive({last.opId}));
        // Somebody signs out and gives up what was refused; then the server is restored.
        QVERIFY(outbox->clear());
        QVERIFY(outbox->revive({first.opId, last.opId, order.opId}));
        QCOMPARE(outbox->find(last.opId)->operation.prev, refused.opId);
        QCOMPARE(sent(last).prev, Id{});
        QCOMPARE(sent(order).deps, QList<Id>{first.opId});
    }

    void theArchiveIsBoundedButNeverEmptiedByAClock() {
        const auto outbox = open();
        QList<Operation> operations;
        for (int i = 0; i < Outbox::leastArchived + 200; ++i)
            operations.append(make(u"cart"_s));
        QVERIFY(outbox->append(operations));
        const auto ids = idsOf(operations);
        QVERIFY(outbox->archive(ids.first(1'100)));
        QCOMPARE(outbox->archived()->size(), 1'100);
        // A year ahead, all of them look old: the newest stay.
        m_clock.jump(365LL * 24 * 3'600 * 1'000);
        QVERIFY(outbox->archive(ids.sliced(1'100)));
        const auto kept = outbox->archived().value();
        QCOMPARE(kept.size(), Outbox::leastArchived);
        QVERIFY(kept.contains(ids.last()));
        QVERIFY(!kept.contains(ids.first()));
    }

    void aFileOfTheFirstVersionKeepsItsFullQueue() {
        const auto first = make(u"cart"_s);
        const auto second = make(u"cart"_s, {});
        const auto order = make(u"order:1"_s, {first.opId, second.opId});
        Operation foreign;
        foreign.opId = m_ids.next();
        foreign.kind = u"gift.wrap"_s;
        foreign.lane = u"gift:1"_s;
        foreign.version = 3;
        foreign.args = UnknownArgs{R"({"paper":"blue"})"};
        foreign.occurredAt = m_clock.now();
        {
            auto database = storage::Database::open(m_path).value();
            // As the first release wrote it.
            QVERIFY(database.execute(R"sql(
PRAGMA application_id=1098207074; PRAGMA user_version=1; PRAGMA journal_mode=WAL;
CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE operation(seq INTEGER PRIMARY KEY AUTOINCREMENT, op_id BLOB NOT NULL UNIQUE CHECK(length(op_id) = 16),
    lane TEXT NOT NULL, prev BLOB, kind TEXT NOT NULL, version INTEGER NOT NULL, args BLOB NOT NULL,
    base_rev INTEGER NOT NULL DEFAULT 0, occurred_at INTEGER NOT NULL, state INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, next_attempt_at INTEGER NOT NULL DEFAULT 0,
    maybe_delivered INTEGER NOT NULL DEFAULT 0, error_code TEXT, error_detail BLOB, result BLOB);
CREATE TABLE dependency(op_id BLOB NOT NULL REFERENCES operation(op_id) ON DELETE CASCADE,
    position INTEGER NOT NULL, needs BLOB NOT NULL, PRIMARY KEY(op_id, position)) WITHOUT ROWID;)sql"));
            for (const auto &operation : {first, second, order, foreign}) {
                const bool inFlight = operation.opId == second.opId;
                const QByteArray place = "outbox/args/" + operation.opId.toBytes();
                QVERIFY(database.run(
                    "INSERT INTO operation(op_id, lane, prev, kind, version, args, occurred_at, state, attempts, "
                    "maybe_delivered, next_attempt_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10)",
                    operation.opId, operation.lane, operation.prev, operation.kind, operation.version,
                    m_sealer.seal(wire::operationArgsToBytes(operation.args), place), operation.occurredAt,
                    inFlight ? QueueState::InFlight : QueueState::Pending, inFlight ? 1 : 0,
                    operation.opId == first.opId ? m_clock.now() + 60'000 : 0));
                int position = 0;
                for (const auto &dep : operation.deps)
                    QVERIFY(database.run("INSERT INTO dependency VALUES(?1, ?2, ?3)", operation.opId, position++, dep));
            }
        }
        auto outbox = open();
        QVERIFY(m_quarantined.isEmpty());
        QCOMPARE(outbox->entries().size(), std::size_t{4});
        QCOMPARE(outbox->find(first.opId)->operation, first);
        QCOMPARE(outbox->find(second.opId)->state, QueueState::Pending);
        QVERIFY(outbox->find(second.opId)->maybeDelivered);
        QCOMPARE(outbox->find(order.opId)->operation.deps, order.deps);
        // What nobody here can read is sent as it is, and kept as it is.
        QCOMPARE(outbox->find(foreign.opId)->operation, foreign);
        // A wait of which nobody knows when it began is over: the clock may have been set back since.
        QCOMPARE(outbox->due(500, false).size(), 4);
        QVERIFY(outbox->archive({first.opId}));
        outbox = open();
        QCOMPARE(outbox->entries().size(), std::size_t{3});
        QCOMPARE(outbox->find(foreign.opId)->operation, foreign);
    }

    void aRejectionBlocksWhatDependsOnItAndARetryRevivesIt() {
        const auto outbox = open();
        const auto bad = make(u"cart"_s);
        const auto next = make(u"cart"_s);
        const auto order = make(u"order:1"_s, {bad.opId});
        QVERIFY(outbox->append({bad, next, order}));
        QVERIFY(outbox->settle({verdict(bad, QueueState::NeedsAttention)}));
        QCOMPARE(outbox->find(order.opId)->state, QueueState::Blocked);
        QCOMPARE(idsOf(outbox->due(500, false)), (QList<Id>{next.opId}));

        auto corrected = bad;
        corrected.opId = m_ids.next();
        QVERIFY(outbox->replace(bad.opId, corrected, m_ids));
        QVERIFY(outbox->find(bad.opId) == nullptr);
        QVERIFY(outbox->find(order.opId) == nullptr);
        const auto due = outbox->due(500, false);
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

    void aLaneGoesOnBehindWhatIsLeftOfIt() {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        auto outbox = open();
        const auto tailOf = [&](const QString &lane) {
            Id tail;
            for (const auto &[seq, entry] : outbox->entries()) {
                if (entry->operation.lane == lane)
                    tail = entry->operation.opId;
            }
            return tail;
        };
        for (int round = 0; round < 300; ++round) {
            const auto lane = u"product:%1"_s.arg(random() % 4);
            const auto tail = tailOf(lane);
            const auto added = make(lane);
            QVERIFY(outbox->append({added}));
            QCOMPARE(outbox->find(added.opId)->operation.prev, tail);
            QList<Id> ids;
            for (const auto &[seq, entry] : outbox->entries())
                ids.append(entry->operation.opId);
            const auto one = ids.at(static_cast<qsizetype>(random() % static_cast<unsigned>(ids.size())));
            switch (random() % 8) {
            case 0:
                QVERIFY(outbox->discard(one));
                break;
            case 1:
            case 2:
            case 3:
                QVERIFY(outbox->archive({one, ids.last()}));
                break;
            case 4:
                QVERIFY(outbox->revive({one}));
                break;
            case 5:
                outbox.reset();
                outbox = open();
                break;
            default:
                break;
            }
        }
        QVERIFY(outbox->clear());
        const auto first = make(u"product:0"_s);
        QVERIFY(outbox->append({first}));
        QVERIFY(outbox->find(first.opId)->operation.prev.isNil());
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
