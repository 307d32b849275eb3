// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/database.h>

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
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
