// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/catalogue_import.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/import_command.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/testing/fake_ports.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::server;
using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QByteArray &id, const QByteArray &name, const QByteArray &rest = {}) {
    return "{\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"price\":9.99,\"currency\":\"EUR\"" + rest + "}\n";
}

/// Everything that an import may write, as one text.
QString contents(storage::Database &database) {
    QString text;
    for (const auto *sql : {"SELECT num, quote(id), name, price_micros, rev, updated_at, quote(facets) FROM product",
                            "SELECT num, quote(id), name, slug, position, rev, 0 FROM category",
                            "SELECT num, quote(id), name, slug, status, rev, 0 FROM vendor",
                            "SELECT quote(id), entity, seq, rev, 0, 0, 0 FROM change_log ORDER BY seq",
                            "SELECT quote(variant_id), on_hand, rev, 0, 0, 0, 0 FROM stock",
                            "SELECT num, quote(variant_id), on_hand_delta, kind, 0, 0, 0 FROM stock_movement"}) {
        const auto status = database.forEach(sql, [&](const storage::Statement &row) {
            for (int i = 0; i < row.columnCount(); ++i)
                text += row.text(i) + u'|';
            text += u'\n';
        });
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
    }
    return text;
}

QString sharedData() {
    const auto given = qEnvironmentVariable("AURA_SHARED_DATA");
    return given.isEmpty() ? qEnvironmentVariable("AURA_SOURCE_DIR") + u"/../shared/data"_s : given;
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

    struct Outcome {
        Status status;
        ImportReport report;
        std::vector<ImportRefusal> refusals;
    };

    QTemporaryDir m_dir;
    testing::FakeClock m_clock;
    testing::SeededRandom m_random{11};
    IdGenerator m_ids{m_clock, m_random};
    int m_count = 0;

    storage::Database freshDatabase() {
        const auto folder = DataFolder::open(m_dir.filePath(u"data%1"_s.arg(++m_count)));
        return CatalogueImport::openDatabase(folder.value(), m_random).value();
    }

    QString fileWith(const QByteArray &bytes, const QString &name = u"Goods.ndjson"_s) {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QString compressed(const QByteArray &bytes, const QString &name) {
        const auto plain = fileWith(bytes, u"plain"_s);
        QFile::remove(m_dir.filePath(name));
        if (QProcess::execute(u"zstd"_s, {u"-q"_s, plain, u"-o"_s, m_dir.filePath(name)}) != 0)
            qFatal("zstd is needed for this test");
        return m_dir.filePath(name);
    }

    Outcome import(storage::Database &database, const QString &path, std::size_t batch = 100) {
        ImportOptions options;
        options.vendorName = u"Goods & Sons"_s;
        options.batch = batch;
        m_clock.advance(1'000);
        CatalogueImport import(database, m_clock, m_ids, options);
        Outcome outcome;
        outcome.status = import.run(path, outcome.report, {},
                                    [&](const ImportRefusal &refusal) { outcome.refusals.push_back(refusal); });
        return outcome;
    }

private Q_SLOTS:
    void aLineBecomesAProductWithStockAndLog() {
        auto database = freshDatabase();
        const auto outcome = import(database, fileWith(line("7", "Lamp \\\"Ärc\\\" 灯",
                                                            ",\"categoryPath\":[\"Home\",\"Light\"],"
                                                            "\"attributes\":{\"stock\":12,\"watts\":7.5}")));
        QVERIFY2(outcome.status, qPrintable(outcome.status ? QString() : outcome.status.error().detail));
        QCOMPARE(outcome.report.added, 1);
        QCOMPARE(outcome.report.categoriesAdded, 2);
        storage::CatalogueReader reader(database);
        const auto id = reader.productIdByExternalId(outcome.report.vendorId, u"7"_s).value();
        QVERIFY(id);
        const auto product = reader.product(*id).value();
        QCOMPARE(product.name, u"Lamp \"Ärc\" 灯"_s);
        QCOMPARE(product.rev, 1);
        QCOMPARE(product.categories.size(), 1);
        const auto categories = reader.categories().value();
        QCOMPARE(categories.size(), 2);
        QCOMPARE(categories[1].slug, u"home-light"_s);
        QCOMPARE(categories[1].id, product.categories.first());
        QCOMPARE(database.queryInt64("SELECT on_hand FROM stock WHERE variant_id = ?1", product.variants.first().id)
                     .value()
                     .value_or(-1),
                 12);
        QCOMPARE(database.queryInt64("SELECT sum(on_hand_delta) FROM stock_movement").value().value_or(-1), 12);
        // Vendor, two categories and the product; the checksum is that of the living rows.
        const auto head = changeLog::head(database, changeLog::catalogueScope).value();
        QCOMPARE(head.seq, 4);
        QCOMPARE(database.queryInt64("SELECT count(*) FROM product_search WHERE product_search MATCH 'lamp light'")
                     .value()
                     .value_or(-1),
                 1);
    }

    void twiceChangesNothing() {
        auto database = freshDatabase();
        QByteArray bytes;
        for (int i = 0; i < 250; ++i) {
            bytes += line(QByteArray::number(i), "Thing " + QByteArray::number(i),
                          ",\"brand\":\"B" + QByteArray::number(i % 7) + "\",\"categoryPath\":[\"C" +
                              QByteArray::number(i % 5) +
                              "\"],\"imageUrl\":\"http://x.invalid/1\",\"attributes\":{"
                              "\"list\":[\"a\",\"b\"],\"mixed\":[1,\"a\",null],\"none\":[],\"nil\":null,\"n\":1e-6,"
                              "\"nested\":{\"a\":[1,{\"b\":2}]},\"yes\":true,\"_x\":\"\\u0001\\ud83d\\ude00\"}");
        }
        const auto path = fileWith(bytes);
        QCOMPARE(import(database, path).report.added, 250);
        const auto before = contents(database);
        const auto again = import(database, path, 33);
        QVERIFY(again.status);
        QCOMPARE(again.report.unchanged, 250);
        QCOMPARE(again.report.added + again.report.changed + again.report.refused, 0);
        QCOMPARE(contents(database), before);
    }

    void aChangedLineChangesItsProductOnly() {
        auto database = freshDatabase();
        import(database, fileWith(line("1", "One") + line("2", "Two")));
        storage::CatalogueReader reader(database);
        const auto seq = changeLog::head(database, changeLog::catalogueScope).value().seq;
        // Sold since: an import must not bring stock back.
        QVERIFY(database.run("UPDATE stock SET on_hand = 3"));
        const auto outcome =
            import(database, fileWith("{\"id\":\"1\",\"name\":\"One\",\"price\":12.5,\"currency\":\"EUR\"}\n" +
                                      line("2", "Two")));
        QCOMPARE(outcome.report.changed, 1);
        QCOMPARE(outcome.report.unchanged, 1);
        // And its history says so, of that one alone.
        QCOMPARE(database.queryInt64("SELECT count(DISTINCT product_id) FROM product_change").value().value_or(-1), 1);
        QCOMPARE(database
                     .queryInt64("SELECT count(*) FROM product_change WHERE changed_by <> 'import' OR user_id IS "
                                 "NOT NULL")
                     .value()
                     .value_or(-1),
                 0);
        const auto id = reader.productIdByExternalId(outcome.report.vendorId, u"1"_s).value().value();
        const auto product = reader.product(id).value();
        QCOMPARE(product.rev, 2);
        QCOMPARE(product.variants.first().price.micros, 12'500'000);
        QVERIFY(product.updatedAt > product.createdAt);
        QCOMPARE(changeLog::head(database, changeLog::catalogueScope).value().seq, seq + 1);
        QCOMPARE(database.queryInt64("SELECT sum(on_hand) FROM stock").value().value_or(-1), 6);
    }

    void badLinesAreRefusedWithLineAndReason() {
        auto database = freshDatabase();
        const QByteArray bytes =
            line("1", "Good") +                                                                   // 1
            "this is not JSON\n" +                                                                // 2
            "{\"id\":\"3\",\"name\":\"N\",\"price\":-1,\"currency\":\"EUR\"}\n" +                 // 3
            line("4", "Wrong code", ",\"gtin\":\"4006381333932\"") +                              // 4
            line("5", "Long", ",\"description\":\"" + QByteArray(10 * 1024 * 1024, 'x') + "\"") + // 5
            line("1", "Again") +                                                                  // 6
            "{\"id\":\"7\",\"name\":\"N\",\"price\":1,\"currency\":\"XQX\"}\n" +                  // 7
            "\n" +                                                                                // 8
            "[1,2]\n" +                                                                           // 9
            line("10", "Also good").chopped(1);                                                   // 10, without an end
        for (const std::size_t batch : {std::size_t{1}, std::size_t{100}}) {
            const auto outcome = import(database, fileWith(bytes), batch);
            QVERIFY(outcome.status);
            QCOMPARE(outcome.report.added + outcome.report.unchanged, 2);
            QCOMPARE(outcome.report.refused, 7);
            const std::vector<std::tuple<int, ErrorCode, QString>> expected{
                {2, ErrorCode::InvalidArgument, u"not a JSON object"_s},
                {3, ErrorCode::InvalidArgument, u"price"_s},
                {4, ErrorCode::InvalidArgument, u"gtin"_s},
                {5, ErrorCode::TooLarge, u"description"_s},
                {6, ErrorCode::AlreadyExists, u"line 1"_s},
                {7, ErrorCode::InvalidArgument, u"currency"_s},
                {9, ErrorCode::InvalidArgument, u"not a JSON object"_s}};
            QCOMPARE(outcome.refusals.size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const auto &[number, code, word] = expected[i];
                const auto &refusal = outcome.refusals[i];
                QCOMPARE(refusal.line, number);
                QCOMPARE(refusal.code, code);
                QVERIFY2(refusal.reason.startsWith(u"line %1"_s.arg(number)), qPrintable(refusal.reason.left(200)));
                QVERIFY2(refusal.reason.contains(word), qPrintable(refusal.reason.left(200)));
            }
        }
    }

    void aLineThatTheStoreRefusesDoesNotSpoilItsNeighbours() {
        auto database = freshDatabase();
        const auto first = import(database, fileWith(line("1", "One")));
        // An article number of this vendor that a product without external id holds already.
        storage::CatalogueReader reader(database);
        const auto id = reader.productIdByExternalId(first.report.vendorId, u"1"_s).value().value();
        auto other = reader.product(id).value();
        other.id = m_ids.next();
        other.externalId.clear();
        other.variants.first().id = m_ids.next();
        other.variants.first().sku = u"3"_s;
        QVERIFY(storage::CatalogueWriter(database).putProduct(other));
        const auto outcome =
            import(database, fileWith(line("2", "Two", ",\"categoryPath\":[\"New\"]") +
                                      line("3", "Three", ",\"categoryPath\":[\"Newer\"]") + line("4", "Four")));
        QVERIFY(outcome.status);
        QCOMPARE(outcome.report.added, 2);
        QCOMPARE(outcome.report.refused, 1);
        QCOMPARE(outcome.report.categoriesAdded, 1);
        QCOMPARE(outcome.refusals.front().line, 2);
        QCOMPARE(outcome.refusals.front().code, ErrorCode::AlreadyExists);
        QCOMPARE(database.queryInt64("SELECT count(*) FROM category").value().value_or(-1), 1);
        QCOMPARE(database.queryInt64("SELECT count(*) FROM stock").value().value_or(-1), 3);
    }

    void anEmptyFileIsAnEmptyCatalogue() {
        auto database = freshDatabase();
        const auto outcome = import(database, fileWith({}));
        QVERIFY(outcome.status);
        QCOMPARE(outcome.report.rows(), 0);
        QVERIFY(outcome.report.vendorId.isNil());
    }

    void filesThatCannotBeReadAreErrors() {
        auto database = freshDatabase();
        QCOMPARE(import(database, m_dir.filePath(u"nowhere.ndjson"_s)).status.error().code, ErrorCode::NotFound);
        QCOMPARE(import(database, m_dir.path()).status.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(import(database, fileWith("{}", u"fake.ndjson.zst"_s)).status.error().code, ErrorCode::Corrupt);
        QCOMPARE(import(database, fileWith({}, u"empty.ndjson.zst"_s)).status.error().code, ErrorCode::Corrupt);
    }

    void compressedFilesWork() {
        auto database = freshDatabase();
        QByteArray bytes;
        for (int i = 0; i < 3'000; ++i)
            bytes += line(QByteArray::number(i), "Thing " + QByteArray::number(i * 7919));
        const auto outcome = import(database, compressed(bytes, u"big.ndjson.zst"_s), 1'000);
        QVERIFY(outcome.status);
        QCOMPARE(outcome.report.added, 3'000);
    }

    void whatATruncatedFileStillHoldsIsTakenAndTheRestLater() {
        auto database = freshDatabase();
        QByteArray bytes;
        for (int i = 0; i < 20'000; ++i)
            bytes += line(QByteArray::number(i), "Thing " + QByteArray::number(i * 7919));
        const auto whole = compressed(bytes, u"whole.ndjson.zst"_s);
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto packed = file.readAll();
        const auto broken = import(database, fileWith(packed.first(packed.size() * 2 / 3), u"cut.ndjson.zst"_s));
        QCOMPARE(broken.status.error().code, ErrorCode::Corrupt);
        QVERIFY(broken.report.added > 0);
        QVERIFY(broken.report.added < 20'000);
        const auto rest = import(database, whole, 1'000);
        QVERIFY(rest.status);
        QCOMPARE(rest.report.unchanged, broken.report.added);
        QCOMPARE(rest.report.added + rest.report.unchanged, 20'000);
        QCOMPARE(database.queryInt64("SELECT count(*) FROM stock").value().value_or(-1), 20'000);

        auto damaged = packed;
        damaged[damaged.size() / 2] = static_cast<char>(~damaged[damaged.size() / 2]);
        QCOMPARE(import(database, fileWith(damaged, u"damaged.ndjson.zst"_s)).status.error().code, ErrorCode::Corrupt);
    }

    void theCommandSpeaksInExitCodes() {
        const auto data = m_dir.filePath(u"cli"_s);
        const auto good = fileWith(line("1", "One") + "nonsense\n", u"good.ndjson"_s);
        const auto report = m_dir.filePath(u"refused.txt"_s);
        QCOMPARE(importCommand({u"--data"_s, data, good, u"--report"_s, report}), 0);
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("line 2"));
        QCOMPARE(importCommand({u"--data"_s, data, m_dir.filePath(u"nowhere"_s)}), 1);
        QCOMPARE(importCommand({u"--data"_s, data}), 2);
        QCOMPARE(importCommand({u"--data"_s, data, u"--wrong"_s, good}), 2);
        const auto held = DataFolder::open(data);
        QVERIFY(held);
        QCOMPARE(importCommand({u"--data"_s, data, good}), 1);
    }

    void theProgressLineFitsItsTerminal() {
        for (const int columns : {0, 5, 20, 39, 40, 79, 200}) {
            for (const double share : {-1.0, 0.0, 0.42, 1.0, 2.0}) {
                const auto text = progressLine(u"A vendor with a very long name indeed"_s, share, 1'234'567, columns);
                QVERIFY2(text.size() <= columns, qPrintable(text));
            }
        }
        QCOMPARE(progressLine(u"Icecat"_s, 0.5, 1'234, 40), u"Icecat [#######·······]  50 % 1,234 rows"_s);
    }

    void vendorNamesComeFromFileNames() {
        QCOMPARE(vendorNameFromFile(u"/x/icecat_19k.ndjson.zst"_s), u"Icecat 19k"_s);
        QCOMPARE(vendorNameFromFile(u"a-b.json"_s), u"A b"_s);
    }

    void realCatalogues() {
        const QString path = sharedData() + u"/onlineretail_catalogue.ndjson.zst"_s;
        if (!QFile::exists(path))
            QSKIP("onlineretail_catalogue.ndjson.zst is not there");
        auto database = freshDatabase();
        const auto outcome = import(database, path, 1'000);
        QVERIFY(outcome.status);
        QCOMPARE(outcome.report.rows(), 3'791);
        const auto before = contents(database);
        const auto again = import(database, path, 1'000);
        QCOMPARE(again.report.unchanged, outcome.report.added);
        QCOMPARE(again.report.refused, outcome.report.refused);
        QCOMPARE(contents(database), before);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
