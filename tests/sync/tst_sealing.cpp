// SPDX-License-Identifier: Apache-2.0
// What is sealed opens only with its key and in its place; files of early versions are sealed without a trace of the
// plain; keys change without losing a row. Real SQLite, real OpenSSL.
#include "outbox/outbox.h"
#include "store/private_store.h"
#include "store/sealer.h"

#include <aura/testing/fake_ports.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::sync;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t seed = 20'261'127;

/// The bytes of every file below a folder.
QByteArray rawBytes(const QString &folder) {
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class SealingTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{seed};
    IdGenerator m_ids{m_clock, m_random};
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_quarantined;
    const Id m_ada = m_ids.next();
    const QString m_scope = u"user:ada"_s;

    FileContext context() { return {&m_clock, {}, &m_quarantined}; }

    std::unique_ptr<Outbox> outbox(const Sealer &sealer) {
        auto opened = Outbox::open(m_folder->filePath(u"outbox.db"_s), sealer, context());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    std::unique_ptr<PrivateStore> store(const Sealer &sealer) {
        auto opened = PrivateStore::open(m_folder->filePath(u"store.db"_s), sealer, context());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    Operation order(const QString &note) {
        OrderSubmit submit;
        submit.groupId = m_ids.next();
        submit.shippingAddress.name = u"Augusta Byron"_s;
        submit.shippingAddress.line1 = u"12 Quillfeather Square"_s;
        submit.notes = note;
        Operation operation;
        operation.opId = m_ids.next();
        operation.args = submit;
        operation.kind = operationKind(operation.args);
        operation.lane = operationLane(operation.args);
        operation.occurredAt = m_clock.now();
        return operation;
    }

    static QByteArray argsOf(const Operation &operation) { return wire::operationArgsToBytes(operation.args); }

    wire::PullResponse page(const QString &name) {
        wire::PullResponse response;
        response.epoch = u"e1"_s;
        response.next = 1;
        const auto id = m_ids.next();
        response.rows.append({u"user"_s, id, 1, QJsonObject{{u"name"_s, name}}});
        response.checksum = rowChecksum(u"user"_s, id, 1);
        return response;
    }

private Q_SLOTS:
    void initTestCase() { qInfo("seed %llu", static_cast<unsigned long long>(seed)); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_quarantined.clear();
    }

    void theCipherIsAes256Gcm() {
        // Case 14 of the algorithm's published test vectors.
        const Aead aead(QByteArray(32, 0));
        QByteArray sealed;
        aead.seal(QByteArray(12, 0), QByteArray(16, 0), {}, sealed);
        QCOMPARE(sealed.toHex(), QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"));
        QCOMPARE(*aead.open(QByteArray(12, 0), sealed, {}), QByteArray(16, 0));
    }

    void theKeyOfAPassphraseIsScrypts() {
        // The second of RFC 7914, its first half.
        const auto key = keyFromPassphrase("password", "NaCl", {10, 8, 16});
        QVERIFY(key);
        QCOMPARE(key->toHex(), QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"));
        QCOMPARE(keyFromPassphrase("password", "NaCl", {30, 255, 1}).error().code, ErrorCode::InvalidArgument);
    }

    void sealedValuesOpenOnlyWhole() {
        const AccountSealer sealer(KeyRing::fresh(m_random), m_ada, m_random);
        const auto sealed = sealer.seal("the whole truth", "here");
        QCOMPARE(*sealer.open(sealed, "here"), QByteArray("the whole truth"));
        QCOMPARE(sealer.open(sealed, "there").error().code, ErrorCode::Corrupt);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            auto bent = sealed;
            bent[i] = static_cast<char>(bent[i] ^ 1);
            QVERIFY2(!sealer.open(bent, "here"), qPrintable(QString::number(i)));
            QVERIFY2(!sealer.open(sealed.first(i), "here"), qPrintable(QString::number(i)));
        }
        QCOMPARE(sealer.open(PlainSealer().seal("slipped in", "here"), "here").error().code, ErrorCode::Corrupt);
    }

    void eachAccountAndEachKeyIsItsOwn() {
        const auto ring = KeyRing::fresh(m_random);
        const AccountSealer ada(ring, m_ada, m_random);
        const AccountSealer eve(ring, m_ids.next(), m_random);
        const auto sealed = ada.seal("hers", "here");
        QCOMPARE(eve.open(sealed, "here").error().code, ErrorCode::Corrupt);
        const AccountSealer other(KeyRing::fresh(m_random), m_ada, m_random);
        QCOMPARE(other.open(sealed, "here").error().code, ErrorCode::SecretsLocked);
        const AccountSealer rotated(ring.rotated(m_random), m_ada, m_random);
        QCOMPARE(*rotated.open(sealed, "here"), QByteArray("hers"));
        QVERIFY(!rotated.seal("hers", "here").startsWith(ada.mark()));
    }

    void noNonceComesTwice() {
        const AccountSealer sealer(KeyRing::fresh(m_random), m_ada, m_random);
        QSet<QByteArray> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(sealer.seal("same", "same").sliced(1 + KeyRing::idBytes, Aead::nonceBytes));
        QCOMPARE(seen.size(), 10'000);
    }

    void ringsAreReadAsTheyWereWritten() {
        const auto ring = KeyRing::fresh(m_random).rotated(m_random);
        const auto read = KeyRing::fromBytes(ring.toBytes());
        QVERIFY(read);
        QCOMPARE(read->toBytes(), ring.toBytes());
        QCOMPARE(read->keys().size(), 2);
        QCOMPARE(KeyRing::fromBytes("").error().code, ErrorCode::Corrupt);
        QCOMPARE(KeyRing::fromBytes("aura-keys-9 x").error().code, ErrorCode::NewerVersion);
        QCOMPARE(KeyRing::fromBytes(ring.toBytes().chopped(1)).error().code, ErrorCode::Corrupt);
    }

    void plainFilesAreSealedWithoutATrace() {
        const QByteArrayList secrets{"Augusta Byron", "Quillfeather", "leave it with Zenobia", "Mellifluous Person",
                                     "merge-secret"};
        auto kept = order(u"leave it with Zenobia"_s);
        {
            const PlainSealer plain;
            const auto box = outbox(plain);
            const auto rows = store(plain);
            // What was deleted may still be in the pages, or in the journal.
            const auto dropped = order(u"no longer wanted"_s);
            QVERIFY(box->append({kept, dropped}));
            QVERIFY(box->discard(dropped.opId));
            QVERIFY(box->setValue("merge", "merge-secret"));
            QVERIFY(rows->apply({{m_scope, page(u"Mellifluous Person"_s)}}, {}));
        }
        const auto before = rawBytes(m_folder->path());
        for (const auto &secret : secrets)
            QVERIFY2(before.contains(secret), secret.constData());

        const AccountSealer sealer(KeyRing::fresh(m_random), m_ada, m_random);
        const auto box = outbox(sealer);
        const auto rows = store(sealer);
        const auto after = rawBytes(m_folder->path());
        QVERIFY(!after.contains("no longer wanted"));
        for (const auto &secret : secrets)
            QVERIFY2(!after.contains(secret), secret.constData());
        QCOMPARE(argsOf(box->find(kept.opId)->operation), argsOf(kept));
        QCOMPARE(*box->value("merge"), QByteArray("merge-secret"));
        QCOMPARE(rows->rows(m_scope, u"user"_s)->first().data.value("name"_L1).toString(), u"Mellifluous Person"_s);
        QVERIFY(m_quarantined.isEmpty());
    }

    void aDamagedValueIsToldOfAndKept() {
        const AccountSealer sealer(KeyRing::fresh(m_random), m_ada, m_random);
        const auto box = outbox(sealer);
        for (const auto *key : {"draft/a", "draft/b", "other"})
            QVERIFY(box->setValue(key, "half a product"));
        const auto damaged = [this](const char *what) {
            auto file = storage::Database::open(m_folder->filePath(u"outbox.db"_s));
            return file && file->execute(what);
        };
        QVERIFY(damaged("UPDATE meta SET value = substr(value, 1, length(value) - 1) WHERE key = 'draft/b'"));
        const auto values = box->values("draft/");
        QVERIFY(values);
        QCOMPARE(values->keys(), (QStringList{u"draft/a"_s, u"draft/b"_s}));
        QCOMPARE(**values->find(u"draft/a"_s), QByteArray("half a product"));
        QCOMPARE((*values->find(u"draft/b"_s)).error().code, ErrorCode::Corrupt);
        QCOMPARE(box->value("draft/b").error().code, ErrorCode::Corrupt);
    }

    void aReaderDelaysTheCleaningOnly() {
        {
            const PlainSealer plain;
            const auto box = outbox(plain);
            QVERIFY(box->append({order(u"leave it with Zenobia"_s)}));
        }
        const auto ring = KeyRing::fresh(m_random);
        const AccountSealer sealer(ring, m_ada, m_random);
        {
            auto reader = storage::Database::open(m_folder->filePath(u"outbox.db"_s));
            QVERIFY(reader->execute("BEGIN; SELECT count(*) FROM operation;"));
            const auto box = Outbox::open(m_folder->filePath(u"outbox.db"_s), sealer, {&m_clock, {}, nullptr, 1});
            QVERIFY(box);
            QCOMPARE((*box)->entries().size(), std::size_t{1});
            QVERIFY(reader->execute("ROLLBACK"));
        }
        const auto box = outbox(sealer);
        QVERIFY(!rawBytes(m_folder->path()).contains("Zenobia"));
        QCOMPARE(box->entries().size(), std::size_t{1});
    }

    void newFilesHoldNothingPlainAtAnyTime() {
        const AccountSealer sealer(KeyRing::fresh(m_random), m_ada, m_random);
        const auto box = outbox(sealer);
        const auto rows = store(sealer);
        auto operation = order(u"leave it with Zenobia"_s);
        QVERIFY(box->append({operation}));
        Settlement settlement;
        settlement.opId = operation.opId;
        settlement.state = QueueState::NeedsAttention;
        settlement.reason = Error{ErrorCode::Conflict, u"Augusta must decide"_s};
        OperationResult result;
        result.opId = operation.opId;
        result.status = OperationStatus::Conflict;
        result.detail = u"Augusta, again"_s;
        settlement.result = result;
        QVERIFY(box->settle({settlement}));
        auto first = page(u"Mellifluous Person"_s);
        first.hasMore = true;
        QVERIFY(rows->stage(m_scope, first));
        QVERIFY(rows->setValue("profile", "augusta@example.org"));
        const auto bytes = rawBytes(m_folder->path());
        for (const auto *secret : {"Augusta", "Quillfeather", "Zenobia", "Mellifluous", "augusta@example.org"})
            QVERIFY2(!bytes.contains(secret), secret);
    }

    void aFileOfAnotherKeyIsLeftAlone() {
        const auto ring = KeyRing::fresh(m_random);
        {
            const AccountSealer sealer(ring, m_ada, m_random);
            QVERIFY(outbox(sealer)->append({order(u"note"_s)}));
        }
        const AccountSealer other(KeyRing::fresh(m_random), m_ada, m_random);
        const auto refused = Outbox::open(m_folder->filePath(u"outbox.db"_s), other, context());
        QCOMPARE(refused.error().code, ErrorCode::SecretsLocked);
        QCOMPARE(Outbox::open(m_folder->filePath(u"outbox.db"_s), PlainSealer(), context()).error().code,
                 ErrorCode::SecretsLocked);
        QVERIFY(m_quarantined.isEmpty());
        QCOMPARE(outbox(AccountSealer(ring, m_ada, m_random))->entries().size(), std::size_t{1});
    }

    void aNewKeyTakesAllRowsWithIt() {
        const auto old = KeyRing::fresh(m_random);
        auto operation = order(u"note"_s);
        {
            const AccountSealer sealer(old, m_ada, m_random);
            QVERIFY(outbox(sealer)->append({operation}));
            QVERIFY(store(sealer)->apply({{m_scope, page(u"Person"_s)}}, {}));
        }
        const auto both = old.rotated(m_random);
        {
            const AccountSealer sealer(both, m_ada, m_random);
            const auto box = outbox(sealer);
            QVERIFY(!*box->holds(markOfKey(old.currentId())));
            QVERIFY(*box->holds(sealer.mark()));
            QVERIFY(!*store(sealer)->holds(markOfKey(old.currentId())));
        }
        const AccountSealer sealer(both.onlyCurrent(), m_ada, m_random);
        QCOMPARE(argsOf(outbox(sealer)->find(operation.opId)->operation), argsOf(operation));
        QCOMPARE(store(sealer)->rows(m_scope, u"user"_s)->size(), 1);
    }

    void whoeverStillHasTheOldKeyWritesNothing() {
        const auto old = KeyRing::fresh(m_random);
        const AccountSealer before(old, m_ada, m_random);
        const auto stale = outbox(before);
        {
            const AccountSealer after(old.rotated(m_random), m_ada, m_random);
            (void)outbox(after);
        }
        QCOMPARE(stale->append({order(u"note"_s)}).error().code, ErrorCode::SecretsLocked);
    }

    void oneDamagedOperationDoesNotStopTheOthers() {
        const AccountSealer sealer(KeyRing::fresh(m_random), m_ada, m_random);
        const auto bad = order(u"one"_s);
        const auto good = order(u"two"_s);
        QVERIFY(outbox(sealer)->append({bad, good}));
        {
            auto database = storage::Database::open(m_folder->filePath(u"outbox.db"_s));
            QVERIFY(database->run("UPDATE operation SET args = substr(args, 1, length(args) - 1) || x'00' "
                                  "WHERE op_id = ?1",
                                  bad.opId));
        }
        const auto box = outbox(sealer);
        QCOMPARE(box->find(bad.opId)->state, QueueState::NeedsAttention);
        QCOMPARE(box->find(bad.opId)->reason->code, ErrorCode::Corrupt);
        QCOMPARE(box->due(10, false).size(), 1);
        QVERIFY(m_quarantined.isEmpty());
    }
};

QTEST_APPLESS_MAIN(SealingTest)
#include "tst_sealing.moc"
