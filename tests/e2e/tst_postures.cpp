// SPDX-License-Identifier: Apache-2.0
// The machine misbehaves: its clock is wrong, its files are locked, read-only, from a newer version or damaged. The
// command says which it is, in words and in its exit code, and what was acknowledged is there once the cause is gone.
#include "shop_world.h"

#include <aura/testing/disk_shim.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;
using testing::DiskShim;

namespace {

constexpr std::int64_t year = 366 * 86'400;

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Fills the page where a table begins with rubbish.
bool damageTable(const QString &path, const char *table) {
    std::int64_t page = 0;
    std::int64_t size = 0;
    {
        auto database = storage::Database::open(path);
        if (!database || !database->execute("PRAGMA wal_checkpoint(TRUNCATE)"))
            return false;
        page = database->queryInt64("SELECT rootpage FROM sqlite_schema WHERE name = ?1", QLatin1StringView(table))
                   .value()
                   .value_or(0);
        size = database->queryInt64("PRAGMA page_size").value().value_or(0);
    }
    QFile file(path);
    return page > 1 && file.open(QIODevice::ReadWrite) && file.seek((page - 1) * size) &&
           file.write(QByteArray(size, '\xa5')) == size;
}

} // namespace

class PostureTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;
    std::unique_ptr<Device> m_device;
    QString m_email;
    int m_people = 0;

    QString data() const { return m_folder.filePath(u"server"_s); }

    std::int64_t placedOrders() const {
        return ServerTruth(data()).number("SELECT count(*) FROM customer_order o JOIN user_account u ON u.id = "
                                          "o.user_id WHERE u.email = ?1",
                                          m_email);
    }

    /// The one file of that name that belongs to the signed-in account, or to the device.
    QString clientFile(const QString &pattern) const {
        QString found;
        QDirIterator it(m_device->serverFolder(), {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const auto path = it.next();
            if (!path.contains("/guest/"_L1))
                found = path;
        }
        return found;
    }

    void fill() {
        QCOMPARE(m_device->run({u"cart"_s, u"set"_s, u"p1"_s, u"2"_s}).exitCode, 0);
        QCOMPARE(m_device->run(Device::checkout({u"--no-sync"_s})).exitCode, 0);
        QCOMPARE(m_device->run({u"cart"_s, u"set"_s, u"p2"_s, u"1"_s}).exitCode, 0);
    }

    void expectKept() {
        const auto status = m_device->run({u"status"_s});
        QVERIFY2(status.exitCode == 0, status.summary().constData());
        QCOMPARE(m_device->orders().size(), 1);
        QCOMPARE(m_device->cartLines().size(), 1);
        const auto synced = m_device->syncUntilDone();
        QVERIFY2(synced.exitCode == 0, synced.summary().constData());
        QCOMPARE(placedOrders(), 1);
        QVERIFY(m_device->queue().isEmpty());
        QCOMPARE(m_device->cartLines().size(), 1);
        QCOMPARE(ServerTruth(data()).contradiction(), QString());
    }

    static void expectError(const testing::Ended &ended, int exitCode, const QString &code) {
        QVERIFY2(ended.exitCode == exitCode, ended.summary().constData());
        QCOMPARE(ended.json()["error"_L1]["code"_L1].toString(), code);
        QVERIFY(!ended.json()["error"_L1]["detail"_L1].toString().isEmpty());
    }

public:
    /// A busy machine may take longer for one of these than Qt Test's five minutes.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(writeCatalogue(m_folder.filePath(u"things.ndjson"_s), 30, 1'000));
        const auto imported = testing::runProgram(
            u"aura-server"_s, {u"import"_s, u"--data"_s, data(), m_folder.filePath(u"things.ndjson"_s)});
        QVERIFY2(imported.exitCode == 0, imported.summary().constData());
    }

    void init() {
        m_server = std::make_unique<testing::ServerProcess>(data());
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_email = u"ada%1@e2e.example"_s.arg(++m_people);
        m_device = std::make_unique<Device>(m_folder.filePath(m_email), m_server->url());
        QVERIFY(m_device->signUp(m_email));
        QCOMPARE(m_device->syncUntilDone().exitCode, 0);
    }

    void cleanup() {
        m_device.reset();
        m_server.reset();
    }

    void clocksThatAreAYearOff_data() {
        QTest::addColumn<qint64>("device");
        QTest::addColumn<qint64>("server");
        QTest::newRow("the device is ahead") << qint64{year} << qint64{0};
        QTest::newRow("the device is behind") << qint64{-year} << qint64{0};
        QTest::newRow("the server is ahead") << qint64{0} << qint64{year};
    }

    /// Orders are placed all the same, and nothing waits for a time that never comes once the clock is right again.
    void clocksThatAreAYearOff() {
        QFETCH(qint64, device);
        QFETCH(qint64, server);
        DiskShim shim;
        shim.clockAhead = server;
        m_server->stop();
        m_server->setEnvironment(shim.over(QProcessEnvironment::systemEnvironment()));
        shim.clockAhead = device;
        Device off = *m_device;
        off.environment = shim.over(m_device->environment);
        // While the server is away, an attempt fails and the next one is put off, by the wrong clock.
        QCOMPARE(off.run({u"cart"_s, u"set"_s, u"p1"_s, u"2"_s}).exitCode, 0);
        QCOMPARE(off.run(Device::checkout()).exitCode, 0);
        QCOMPARE(off.run({u"sync"_s}).exitCode, 5);
        QVERIFY(m_server->start());
        auto sent = off.run({u"sync"_s});
        if (sent.exitCode == 4) {
            // A session that is a year old is over; what waits is not.
            QVERIFY(server > 0);
            QCOMPARE(off.orders().size(), 1);
            QCOMPARE(off.run({u"login"_s, m_email}).exitCode, 0);
        }
        sent = off.syncUntilDone();
        QVERIFY2(sent.exitCode == 0, sent.summary().constData());
        QCOMPARE(placedOrders(), 1);
        QVERIFY(off.queue().isEmpty());
        // The same, but the clock is put right between ordering and sending.
        m_server->stop();
        m_server->setEnvironment(QProcessEnvironment::systemEnvironment());
        QCOMPARE(off.run({u"cart"_s, u"set"_s, u"p1"_s, u"1"_s}).exitCode, 0);
        QCOMPARE(off.run(Device::checkout()).exitCode, 0);
        QVERIFY(m_server->start());
        const auto synced = m_device->syncUntilDone();
        QVERIFY2(synced.exitCode == 0, synced.summary().constData());
        QCOMPARE(placedOrders(), 2);
        QVERIFY(m_device->queue().isEmpty());
        QCOMPARE(m_device->run({u"status"_s}).json()["account"_L1]["signedIn"_L1].toBool(), true);
    }

    void aFolderThatCannotBeWritten() {
        fill();
        DiskShim shim;
        shim.folder = m_device->folder();
        shim.readOnly = true;
        Device stuck = *m_device;
        stuck.environment = shim.over(m_device->environment);
        for (const auto &command :
             {QStringList{u"status"_s}, QStringList{u"sync"_s}, QStringList{u"cart"_s, u"set"_s, u"p3"_s, u"1"_s}})
            expectError(stuck.run(command), 7, u"storage_read_only"_s);
        expectKept();
    }

    void filesLockedByAnotherProcess_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("outbox") << u"outbox.db"_s;
        QTest::newRow("store") << u"store.db"_s;
        QTest::newRow("device") << u"device.db"_s;
    }

    void filesLockedByAnotherProcess() {
        QFETCH(QString, file);
        fill();
        {
            auto other = storage::Database::open(clientFile(file));
            QVERIFY(other);
            auto transaction = storage::Transaction::begin(*other);
            QVERIFY(transaction);
            expectError(m_device->run({u"cart"_s, u"set"_s, u"p3"_s, u"1"_s}), 7, u"storage_busy"_s);
        }
        expectKept();
    }

    void aServerWhoseFileIsLocked() {
        fill();
        {
            auto other = storage::Database::open(data() + u"/aura.db"_s);
            QVERIFY(other);
            auto transaction = storage::Transaction::begin(*other);
            QVERIFY(transaction);
            QCOMPARE(m_device->run({u"sync"_s}).exitCode, 5);
            QCOMPARE(m_device->orders().size(), 1);
        }
        expectKept();
    }

    void filesOfANewerVersion_data() { filesThatAreDamaged_data(); }

    void filesOfANewerVersion() {
        QFETCH(QString, file);
        fill();
        const auto path = clientFile(file);
        std::int64_t version = 0;
        {
            auto database = storage::Database::open(path);
            QVERIFY(database);
            version = database->queryInt64("PRAGMA user_version").value().value_or(0);
            QVERIFY(database->execute("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        const auto before = contentOf(path);
        for (const auto &command :
             {QStringList{u"status"_s}, QStringList{u"sync"_s}, QStringList{u"cart"_s, u"set"_s, u"p3"_s, u"1"_s}})
            expectError(m_device->run(command), 7, u"newer_version"_s);
        QCOMPARE(contentOf(path), before);
        {
            auto database = storage::Database::open(path);
            QVERIFY(database);
            QVERIFY(database->execute("PRAGMA user_version = " + std::to_string(version)));
        }
        expectKept();
    }

    void filesThatAreDamaged_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("outbox") << u"outbox.db"_s << QByteArray("operation");
        QTest::newRow("store") << u"store.db"_s << QByteArray("row");
        QTest::newRow("catalogue") << u"catalogue-*.db"_s << QByteArray("product");
        QTest::newRow("device") << u"device.db"_s << QByteArray("meta");
    }

    void filesThatAreDamaged() {
        QFETCH(QString, file);
        QFETCH(QByteArray, table);
        // One order is the server's already, another one waits.
        fill();
        QCOMPARE(m_device->syncUntilDone().exitCode, 0);
        QCOMPARE(m_device->run(Device::checkout({u"--no-sync"_s})).exitCode, 0);
        QCOMPARE(m_device->orders().size(), 2);
        const auto path = clientFile(file);
        QVERIFY(damageTable(path, table.constData()));
        const auto damaged = contentOf(path);

        if (file.startsWith("catalogue"_L1)) {
            // Nobody needs the damaged file: whoever reads it says so, and the next sync brings a new one.
            expectError(m_device->run({u"search"_s, u"thing"_s}), 7, u"corrupt"_s);
            QCOMPARE(m_device->orders().size(), 2);
            QCOMPARE(m_device->syncUntilDone().exitCode, 0);
            QCOMPARE(m_device->run({u"search"_s, u"thing"_s}).json()["total"_L1].toInt(), 30);
            QVERIFY(clientFile(file) != path);
            QCOMPARE(placedOrders(), 2);
            return;
        }
        // It is put aside as it is, and said.
        const auto status = m_device->run({u"status"_s});
        QVERIFY2(status.exitCode == 0, status.summary().constData());
        const auto quarantined = status.json()["quarantined"_L1].toArray();
        QCOMPARE(quarantined.size(), 1);
        QCOMPARE(contentOf(quarantined[0].toString()), damaged);
        if (file == "device.db"_L1) {
            // Who was signed in is forgotten; what they did is not.
            QCOMPARE(m_device->run({u"login"_s, m_email}).exitCode, 0);
        }
        const auto synced = m_device->syncUntilDone();
        QVERIFY2(synced.exitCode == 0, synced.summary().constData());
        const int orders = file == "outbox.db"_L1 ? 1 : 2; // The other one waits in the file that was put aside.
        QCOMPARE(placedOrders(), orders);
        QCOMPARE(m_device->orders().size(), orders);
        QCOMPARE(m_device->run({u"cart"_s, u"set"_s, u"p4"_s, u"1"_s}).exitCode, 0);
        QCOMPARE(m_device->syncUntilDone().exitCode, 0);
        QCOMPARE(ServerTruth(data()).contradiction(), QString());
    }
};

QTEST_GUILESS_MAIN(PostureTest)
#include "tst_postures.moc"
