// SPDX-License-Identifier: Apache-2.0
// A catalogue in which something is wrong that no log tells of, against the real server: what differs is fetched, and
// nothing else.
#include "live_shop.h"

#include <aura/domain/operation.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_schema.h>

using namespace aura;
using namespace aura::testing;

class TestCatalogueRepair : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shop> m_shop;
    QString m_path; ///< Of the catalogue file before anything was wrong.

    QString device() const { return m_folder->filePath(u"ada"_s); }
    std::unique_ptr<sync::Client> open() { return m_shop->client(device()); }

    /// Changes the catalogue behind the client's back, and what it remembers of its sum with it: as if a change had
    /// got lost on its way.
    template <typename Harm>
    void harm(Harm change) {
        auto database = storage::Database::open(m_path).value();
        storage::CatalogueWriter writer(database);
        const auto before = sumOf(database);
        QVERIFY(change(writer, database));
        const auto kept = storage::catalogue::metaValue(database, "checksum")->toULongLong(nullptr, 16);
        QVERIFY(storage::catalogue::setMetaValue(database, "checksum",
                                                 QString::number(kept - before + sumOf(database), 16)));
    }
    static std::uint64_t sumOf(storage::Database &database) {
        std::uint64_t sum = 0;
        for (const auto *table : {"vendor", "category", "product", "review"}) {
            const auto read = database.forEach(std::string("SELECT id, rev FROM ") + table, [&](const auto &row) {
                sum += row.int64(1) == 0 ? 0 : rowChecksum(QString::fromLatin1(table), row.id(0), row.int64(1));
            });
            if (!read)
                qFatal("%s", qPrintable(read.error().detail));
        }
        return sum;
    }
    static QStringList names(const sync::Client &client) {
        auto database = storage::Database::open(client.catalogue()->path).value();
        QStringList names;
        if (!database.forEach("SELECT name FROM product ORDER BY name",
                              [&](const auto &row) { names.append(row.text(0)); }))
            qFatal("no names");
        return names;
    }
    QStringList soldNames() const {
        QStringList names;
        for (const auto &product : m_shop->products)
            names.append(product.name);
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<Shop>();
        const auto client = open();
        QVERIFY(client->syncNow().result());
        // By pulls, so that the file is of one snapshot whatever comes later.
        for (int i = 0; i < 40; ++i)
            m_shop->put(m_shop->product(u"Thing %1"_s.arg(i, 2, 10, QChar(u'0'))));
        QVERIFY(client->syncNow().result());
        m_path = client->catalogue()->path;
        QCOMPARE(names(*client), soldNames());
    }
    void cleanup() { m_shop.reset(); }

    void whatDiffersIsFetchedAndNothingElse_data() {
        QTest::addColumn<bool>("more");
        QTest::newRow("nothing else has changed") << false;
        QTest::newRow("something else has changed, too") << true;
    }

    void whatDiffersIsFetchedAndNothingElse() {
        QFETCH(bool, more);
        harm([&](storage::CatalogueWriter &writer, storage::Database &) -> Status {
            AURA_TRY(writer.removeProduct(m_shop->products[7].id)); // one that never came
            auto old = m_shop->products[9];
            old.name = u"An old name"_s;
            old.rev = 9;
            AURA_TRY(writer.putProduct(old)); // one whose change never came
            auto gone = m_shop->product(u"Sold no more"_s);
            return writer.putProduct(gone); // one whose end never came
        });
        if (more) {
            m_shop->put(m_shop->product(u"Umbrella"_s));
            m_shop->put(m_shop->product(u"Vase"_s));
        }
        const auto client = open();
        QVERIFY(names(*client) != soldNames());
        const auto report = client->syncNow().result();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(names(*client), soldNames());
        // The same file: no snapshot was needed.
        QCOMPARE(client->catalogue()->path, m_path);
        QVERIFY(!report->catalogueReplaced);
        // And it adds up from now on.
        m_shop->put(m_shop->product(u"Zip"_s));
        QVERIFY(client->syncNow().result());
        QCOMPARE(names(*client), soldNames());
        auto database = storage::Database::open(m_path).value();
        QCOMPARE(storage::catalogue::metaValue(database, "checksum")->toULongLong(nullptr, 16), sumOf(database));
    }

    void aSumThatWasRememberedWronglyCostsNoRows() {
        {
            auto database = storage::Database::open(m_path).value();
            QVERIFY(storage::catalogue::setMetaValue(database, "checksum", u"5"_s));
        }
        const auto client = open();
        const auto report = client->syncNow().result();
        QVERIFY(report);
        QCOMPARE(report->rowsReceived, 0);
        QCOMPARE(client->catalogue()->path, m_path);
        auto database = storage::Database::open(m_path).value();
        QCOMPARE(storage::catalogue::metaValue(database, "checksum")->toULongLong(nullptr, 16), sumOf(database));
    }

    /// A page that cannot be read stands in the way of comparing, not of a new file.
    void aFileThatCannotBeReadThroughIsReplaced() {
        std::int64_t at = 0;
        {
            auto database = storage::Database::open(m_path).value();
            const auto page = database.queryInt64("SELECT rootpage FROM sqlite_schema WHERE name = 'review'").value();
            const auto size = database.queryInt64("PRAGMA page_size").value();
            at = (*page - 1) * *size;
            QVERIFY(storage::catalogue::setMetaValue(database, "checksum", u"5"_s));
            QVERIFY(database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(QByteArray(100, '\xff')) == 100);
        file.close();
        const auto client = open();
        const auto report = client->syncNow().result();
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(client->catalogue()->path != m_path);
        QCOMPARE(names(*client), soldNames());
    }

    void whenMostOfItDiffersASnapshotIsFetched() {
        for (int i = 0; i < 200; ++i)
            m_shop->put(m_shop->product(u"More %1"_s.arg(i, 3, 10, QChar(u'0'))));
        QVERIFY(open()->syncNow().result());
        harm([&](storage::CatalogueWriter &writer, storage::Database &) -> Status {
            for (const auto &product : std::as_const(m_shop->products))
                AURA_TRY(writer.removeProduct(product.id));
            return {};
        });
        const auto client = open();
        QVERIFY(client->syncNow().result());
        QCOMPARE(names(*client), soldNames());
        QVERIFY(client->catalogue()->path != m_path);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueRepair)
#include "tst_catalogue_repair.moc"
