// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/database.h>
#include <aura/storage/journal.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace aura;
using namespace aura::storage;

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A partial index that one value of a parameter could use made SQLite prepare the statement anew with each value.
    void aStatementIsPreparedOnce() {
        OpenOptions options;
        options.mode = OpenOptions::Mode::Memory;
        auto database = Database::open({}, options);
        QVERIFY(database);
        QVERIFY(database->execute("CREATE TABLE product(num INTEGER PRIMARY KEY, status INTEGER, at INTEGER);"
                                  "CREATE INDEX product_waiting ON product(at) WHERE status = 1;"));
        constexpr std::string_view sql = "SELECT num FROM product WHERE status = ?1 AND at > ?2 ORDER BY at";
        for (int i = 0; i < 20; ++i)
            QVERIFY(database->queryInt64(sql, i % 3, i));
        int statements = 0;
        for (auto *statement = sqlite3_next_stmt(database->handle(), nullptr); statement != nullptr;
             statement = sqlite3_next_stmt(database->handle(), statement)) {
            if (sqlite3_sql(statement) != sql)
                continue;
            ++statements;
            QCOMPARE(sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_REPREPARE, 0), 0);
            QCOMPARE(sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_RUN, 0), 20);
        }
        QCOMPARE(statements, 1);
    }

    /// Changes write over the reserved journal, in which another one finds them, also after a crash.
    void aReservedJournalIsWrittenOver() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        const QString journal = path + QStringLiteral("-wal");
        constexpr std::int64_t reserved = 3'000'000;
        std::int64_t length = 0;
        {
            auto database = Database::open(path);
            QVERIFY(database);
            QVERIFY(database->execute("CREATE TABLE item(num INTEGER PRIMARY KEY)"));
            QVERIFY(reserveJournal(*database, reserved));
            length = QFileInfo(journal).size();
            QCOMPARE(length, reserved);
            for (int i = 0; i < 100; ++i)
                QVERIFY(database->run("INSERT INTO item VALUES(?1)", i));
            QVERIFY(reserveJournal(*database, reserved)); // it is there
            QCOMPARE(QFileInfo(journal).size(), length);
            // As a crash would leave them.
            QVERIFY(QFile::copy(path, folder.filePath(QStringLiteral("b.db"))));
            QVERIFY(QFile::copy(journal, folder.filePath(QStringLiteral("b.db-wal"))));
            auto second = Database::open(path);
            QVERIFY(second);
            QCOMPARE(second->queryInt64("SELECT count(*) FROM item").value(), 100);
        }
        QCOMPARE(QFileInfo(journal).size(), length);
        for (const auto name : {"a.db", "b.db"}) {
            auto again = Database::open(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(again);
            QCOMPARE(again->queryInt64("SELECT count(*) FROM item").value(), 100);
            QVERIFY(again->run("INSERT INTO item VALUES(1000)"));
        }
    }

    void aReservedJournalThatIsBeingWrittenWaits() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        OpenOptions options;
        options.busyTimeoutMillis = 0;
        auto database = Database::open(path, options);
        auto other = Database::open(path, options);
        QVERIFY(database && other);
        QVERIFY(database->execute("CREATE TABLE item(num INTEGER PRIMARY KEY)"));
        auto writing = Transaction::begin(*other);
        QVERIFY(writing);
        const auto refused = reserveJournal(*database, 1'000'000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StorageBusy);
        QVERIFY(QFileInfo(path + QStringLiteral("-wal")).size() < 1'000'000);
        writing->rollback();
        QVERIFY(reserveJournal(*database, 1'000'000));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
