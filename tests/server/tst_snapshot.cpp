// SPDX-License-Identifier: Apache-2.0
#include "catalogue_fixture.h"

#include <aura/server/api/catalogue_snapshot_api.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/snapshot_service.h>

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTest>

using namespace aura;
using namespace aura::server;
using namespace Qt::StringLiterals;
namespace catalogue = storage::catalogue;

namespace {

const QStringList tables{u"vendor"_s,          u"brand"_s,     u"category"_s,    u"product"_s,
                         u"product_detail"_s,  u"variant"_s,   u"facet_value"_s, u"product_category"_s,
                         u"product_picture"_s, u"attribute"_s, u"review"_s,      u"inline_blob"_s};

storage::Database readOnly(const QString &path) {
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::Immutable;
    auto opened = storage::Database::open(path, options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

QString dump(storage::Database &database, const std::string &sql) {
    QString text;
    const auto status = database.forEach(sql, [&](const storage::Statement &row) {
        for (int i = 0; i < row.columnCount(); ++i)
            text += QString::fromLatin1(row.blob(i).toHex()) + u'|';
        text += u'\n';
    });
    if (!status)
        qFatal("%s", qPrintable(status.error().detail));
    return text;
}

/// Every term with its place: two indexes that hold the same are equal here.
QString terms(storage::Database &database) {
    QString text;
    for (const std::string table : {"product_search", "product_search_more"}) {
        if (!database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp." + table + "_terms USING fts5vocab(main, " +
                              table + ", instance)"))
            qFatal("no vocabulary");
        text += dump(database, "SELECT * FROM temp." + table + "_terms ORDER BY term, doc, col, \"offset\"");
    }
    return text;
}

} // namespace

class SnapshotTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<testing::CatalogueFixture> m_shop;
    std::atomic<bool> m_go{false};
    int m_count = 0;
    SystemRandom m_random;
    QString m_keyName = u"snapshot.key"_s;

    std::unique_ptr<SnapshotStore> newStore(const QString &folder) {
        auto signer = SnapshotSigner::open(m_dir.filePath(m_keyName), m_random);
        if (!signer)
            qFatal("no key: %s", qPrintable(signer.error().detail));
        auto store = std::make_unique<SnapshotStore>(folder, QString::fromLatin1(snapshotFilesUrl), std::move(*signer),
                                                     m_shop->clock);
        if (!store->open())
            qFatal("cannot open the snapshots");
        return store;
    }
    QString newFolder() { return m_dir.filePath(u"snapshots%1"_s.arg(++m_count)); }

    BuiltSnapshot built(const SnapshotStore &store) {
        auto result = SnapshotBuilder(m_shop->databasePath(), m_shop->clock).build(store.buildFolder().value(), m_go);
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return std::move(*result);
    }

    QString unpacked(const SnapshotStore &store, const QString &form) {
        for (const auto &entry : store.current()->forms) {
            if (entry.form != form)
                continue;
            const auto path = store.filePath(entry.url.section(u'/', -1)).value();
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no file");
            const auto bytes = file.readAll();
            if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != entry.sha256 ||
                bytes.size() != entry.bytes)
                qFatal("the manifest is wrong about its file");
            const auto target = m_dir.filePath(u"%1-%2.db"_s.arg(form).arg(++m_count));
            if (QProcess::execute(u"zstd"_s, {u"-q"_s, u"-d"_s, path, u"-o"_s, target}) != 0)
                qFatal("zstd is needed for this test");
            if (QFileInfo(target).size() != entry.unpackedBytes)
                qFatal("the manifest is wrong about the unpacked size");
            return target;
        }
        qFatal("no such form");
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<testing::CatalogueFixture>(40); }
    void cleanup() { m_shop.reset(); }

    void aManifestIsSignedAndOnlyOurOwnCounts() {
        const auto folder = newFolder();
        {
            const auto store = newStore(folder);
            QVERIFY(store->publish(built(*store)));
            const auto manifest = store->current();
            QCOMPARE(manifest->publicKey, store->publicKey());
            QCOMPARE(manifest->publicKey.size(), 32);
            for (const auto &form : manifest->forms)
                QCOMPARE(form.signature.size(), 64);
        }
        QVERIFY(newStore(folder)->current());
        // The key has changed, or the manifest has: a new one is built.
        m_keyName = u"other.key"_s;
        QVERIFY(!newStore(folder)->current());
        m_keyName = u"snapshot.key"_s;
        QVERIFY(newStore(folder)->current());
        QFile file(folder + u"/manifest.json"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto manifest = wire::snapshotManifestFromBytes(file.readAll()).value();
        manifest.cursor += 1;
        QVERIFY(file.seek(0) && file.resize(0));
        file.write(wire::toBytes(manifest));
        file.close();
        QVERIFY(!newStore(folder)->current());
    }

    void bothFormsAreValidCatalogues() {
        const auto store = newStore(newFolder());
        QVERIFY(store->publish(built(*store)));
        const auto manifest = store->current();
        QCOMPARE(manifest->forms.size(), 2);
        for (const auto &form : {u"complete"_s, u"bare"_s}) {
            const auto path = unpacked(*store, form);
            auto database = readOnly(path);
            const auto verified = catalogue::verify(database);
            QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
            QCOMPARE(catalogue::isComplete(database).value(), form == u"complete");
            QCOMPARE(catalogue::metaValue(database, "epoch").value(), manifest->epoch);
            QCOMPARE(catalogue::metaValue(database, "cursor").value(), QString::number(manifest->cursor));
            const auto head = changeLog::head(m_shop->database, changeLog::catalogueScope).value();
            QCOMPARE(manifest->cursor, head.seq);
            QCOMPARE(catalogue::metaValue(database, "checksum").value(), QString::number(head.checksum, 16));
            QCOMPARE(database.queryInt64("PRAGMA freelist_count").value().value_or(-1), 0);
            // SQLite 3.40 takes tables without rowid whose key is not their first columns for holding NULL.
            QCOMPARE(dump(database, "SELECT * FROM pragma_integrity_check WHERE integrity_check NOT IN ('ok', 'NULL "
                                    "value in product_category.category')"),
                     QString());
            // Rollback journal, not WAL: one file is the whole database.
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.read(20).last(2), QByteArray("\1\1"));
        }
    }

    void onlyWhatThePublicMaySeeIsInside() {
        auto &db = m_shop->database;
        QVERIFY(
            db.execute("UPDATE product SET status = 0 WHERE num = 1; UPDATE product SET is_active = 0 WHERE num = 2;"
                       "UPDATE vendor SET status = 5 WHERE num = 2; UPDATE review SET status = 0 WHERE num = 1;"));
        const auto visible = db.queryInt64("SELECT count(*) FROM product p JOIN vendor v ON v.num = p.vendor WHERE "
                                           "p.status = 2 AND p.is_active = 1 AND v.status = 3")
                                 .value()
                                 .value();
        QVERIFY(visible > 0 && visible < 38);
        const auto store = newStore(newFolder());
        QVERIFY(store->publish(built(*store)));
        for (const auto &form : {u"complete"_s, u"bare"_s}) {
            auto copy = readOnly(unpacked(*store, form));
            const auto count = [&](const std::string &sql) { return copy.queryInt64(sql).value().value_or(-1); };
            QCOMPARE(count("SELECT count(*) FROM product"), visible);
            QCOMPARE(count("SELECT count(*) FROM vendor WHERE status <> 3"), 0);
            QCOMPARE(count("SELECT count(*) FROM review WHERE status <> 1 OR user_id IS NOT NULL OR order_id IS NOT "
                           "NULL"),
                     0);
            QVERIFY(count("SELECT count(*) FROM review") > 0);
            // What belonged to hidden products only is gone with them: values, brands, drawings.
            QCOMPARE(count("SELECT count(*) FROM facet_value WHERE value = 'only-1'"), 0);
            QCOMPARE(count("SELECT count(*) FROM facet_value WHERE value = 'only-4'"), 1);
            QCOMPARE(count("SELECT count(*) FROM inline_blob WHERE sha256 IN (SELECT sha256 FROM product_picture)"),
                     count("SELECT count(*) FROM inline_blob"));
            QCOMPARE(count("SELECT count(*) FROM sqlite_schema WHERE name IN ('stock', 'user_account')"), 0);
            QCOMPARE(count("SELECT count(*) FROM variant WHERE product NOT IN (SELECT num FROM product)"), 0);
            QCOMPARE(dump(copy, "PRAGMA foreign_key_check"), QString());
        }
    }

    void productsAreNumberedByPopularity() {
        auto &db = m_shop->database;
        QVERIFY(db.execute("UPDATE product SET views = (num * 7919) % 13, rating_count = num % 3"));
        const auto store = newStore(newFolder());
        QVERIFY(store->publish(built(*store)));
        auto copy = readOnly(unpacked(*store, u"complete"_s));
        const std::string order = " ORDER BY views DESC, rating_count DESC, ";
        QCOMPARE(dump(copy, "SELECT id FROM product ORDER BY num"), dump(db, "SELECT id FROM product" + order + "num"));
        // Every product still has what is its own.
        for (const auto *sql :
             {"SELECT p.id, d.description, d.attributes, d.indexed_path FROM product p JOIN product_detail d ON "
              "d.product = p.num ORDER BY p.id",
              "SELECT p.id, v.id, v.sku, v.position FROM product p JOIN variant v ON v.product = p.num ORDER BY v.id",
              "SELECT p.id, c.id, k.position FROM product p JOIN product_category k ON k.product = p.num JOIN category "
              "c ON c.num = k.category ORDER BY 1, 3",
              "SELECT p.id, t.sha256, t.position FROM product p JOIN product_picture t ON t.product = p.num ORDER BY "
              "1, "
              "3",
              "SELECT p.id, r.id, r.rating, r.content FROM product p JOIN review r ON r.product = p.num ORDER BY r.id"})
            QCOMPARE(dump(copy, sql), dump(db, sql));
    }

    void aFinishedBareFileEqualsTheCompleteOne() {
        const auto store = newStore(newFolder());
        QVERIFY(store->publish(built(*store)));
        auto complete = readOnly(unpacked(*store, u"complete"_s));
        auto bare = storage::Database::open(unpacked(*store, u"bare"_s)).value();
        QVERIFY(catalogue::finishBare(bare));
        QVERIFY(catalogue::verify(bare));
        for (const auto &table : tables)
            QCOMPARE(dump(bare, "SELECT * FROM " + table.toStdString()),
                     dump(complete, "SELECT * FROM " + table.toStdString()));
        QCOMPARE(dump(bare, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"),
                 dump(complete, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"));
        QCOMPARE(terms(bare), terms(complete));
        // Later changes go into the same tables: rows leave the index by the text that brought them in.
        storage::CatalogueWriter writer(bare);
        storage::CatalogueReader reader(bare);
        QList<Id> ids;
        QVERIFY(bare.forEach("SELECT id FROM product", [&](const storage::Statement &row) { ids.append(row.id(0)); }));
        for (const auto &id : ids)
            QVERIFY(writer.removeProduct(id));
        QCOMPARE(terms(bare), QString());
    }

    void theManifestSwitchesAtOnceAndOldFilesStayForAWhile() {
        const auto folder = newFolder();
        const auto store = newStore(folder);
        QCOMPARE(store->current(), nullptr);
        QVERIFY(store->publish(built(*store)));
        const auto first = store->current();
        m_shop->changeProduct(3);
        m_shop->clock.advance(1'000);
        QVERIFY(store->publish(built(*store)));
        const auto second = store->current();
        QVERIFY(second->cursor > first->cursor);
        const auto oldPath = store->filePath(first->forms[0].url.section(u'/', -1)).value();
        QVERIFY(store->removeOld(60'000));
        QVERIFY(QFile::exists(oldPath));
        m_shop->clock.advance(60'001);
        QVERIFY(store->removeOld(60'000));
        QVERIFY(!QFile::exists(oldPath));
        for (const auto &form : second->forms)
            QVERIFY(QFile::exists(store->filePath(form.url.section(u'/', -1)).value()));
        QVERIFY(!store->filePath(u"manifest.json"_s));
        QVERIFY(!store->filePath(u"../aura.db"_s));
    }

    void aCrashAnywhereLeavesTheFormerSnapshot() {
        const auto folder = newFolder();
        QByteArray before;
        {
            const auto store = newStore(folder);
            QVERIFY(store->publish(built(*store)));
            before = wire::toBytes(*store->current());
            m_shop->changeProduct(3);
            // Dies in the middle of a build: its files lie about.
            (void)built(*store);
        }
        {
            const auto store = newStore(folder);
            QCOMPARE(wire::toBytes(*store->current()), before);
            QVERIFY(!QDir(folder + u"/building"_s).exists());
            // Dies after the new files are in place and before the manifest is.
            auto next = built(*store);
            for (auto &form : next.forms)
                QVERIFY(QFile::rename(form.path, folder + u'/' + QString::fromLatin1(form.sha256.toHex()) + u".zst"_s));
        }
        const auto store = newStore(folder);
        QCOMPARE(wire::toBytes(*store->current()), before);
        // A manifest whose file is damaged is none: then a new one is built.
        QFile file(store->filePath(store->current()->forms[0].url.section(u'/', -1)).value());
        QVERIFY(file.resize(file.size() - 1));
        QCOMPARE(newStore(folder)->current(), nullptr);
    }

    void aBuildCanBeCalledOff() {
        const auto store = newStore(newFolder());
        std::atomic<bool> stop{true};
        const auto result =
            SnapshotBuilder(m_shop->databasePath(), m_shop->clock).build(store->buildFolder().value(), stop);
        QCOMPARE(result.error().code, ErrorCode::Canceled);
    }

    void rebuildsWaitForRest() {
        RebuildPolicy::Options options;
        options.manyChanges = 10;
        options.quietMillis = 100;
        options.longestWait = 1'000;
        options.fewWait = 50'000;
        const auto at = [](std::int64_t cursor) { return CataloguePosition{u"e"_s, cursor}; };
        RebuildPolicy policy(options);
        QVERIFY(policy.isDue({}, at(5), 0));
        QVERIFY(policy.isDue(CataloguePosition{u"former"_s, 5}, at(5), 0));
        QVERIFY(!policy.isDue(at(5), at(5), 10));
        QVERIFY(!policy.isDue(at(5), at(20), 20));
        QVERIFY(!policy.isDue(at(5), at(20), 119));
        QVERIFY(policy.isDue(at(5), at(20), 120));
        for (int t = 200; t < 1'200; t += 50) // never at rest
            QVERIFY(!policy.isDue(at(20), at(t), t));
        QVERIFY(policy.isDue(at(20), at(1'200), 1'200));
        QVERIFY(!policy.isDue(at(1'200), at(1'200), 1'300));
        QVERIFY(!policy.isDue(at(1'200), at(1'203), 1'400));
        QVERIFY(!policy.isDue(at(1'200), at(1'203), 51'399));
        QVERIFY(policy.isDue(at(1'200), at(1'203), 51'400));
        QVERIFY(RebuildPolicy(options).isDue(at(5), at(20), 0)); // many came while nobody looked
        QVERIFY(!RebuildPolicy(options).isDue(at(5), at(6), 0));
    }

    void theServiceBuildsAtStartAndAfterChanges() {
        const auto store = newStore(newFolder());
        SnapshotService::Options options;
        options.lookMillis = 5;
        options.policy.manyChanges = 1;
        options.policy.quietMillis = 0;
        SnapshotService service(m_shop->databasePath(), *store, m_shop->clock, options);
        service.start();
        QTRY_COMPARE(service.published(), 1);
        m_shop->changeProduct(5);
        QTRY_COMPARE(service.published(), 2);
        service.stop();
        QCOMPARE(store->current()->cursor, cataloguePosition(m_shop->database).value().cursor);
    }

    void clientsGetManifestAndFiles() {
        const auto store = newStore(newFolder());
        http::Router router;
        addSnapshotRoutes(router, *store);
        auto early = testing::answer(router, "/api/v1/sync/catalogue/snapshot");
        QCOMPARE(early.status(), 503);
        QVERIFY(!early.header("Retry-After").empty());
        QVERIFY(store->publish(built(*store)));
        const auto response = testing::answer(router, "/api/v1/sync/catalogue/snapshot");
        QCOMPARE(response.status(), 200);
        const auto manifest = wire::snapshotManifestFromBytes(QByteArrayView(response.body()));
        QVERIFY(manifest);
        const auto file = testing::answer(router, manifest->forms[0].url.toStdString());
        QCOMPARE(file.status(), 200);
        QCOMPARE(file.header("Cache-Control"), "public, max-age=31536000, immutable");
        QCOMPARE(file.header("ETag"), '"' + manifest->forms[0].sha256.toHex().toStdString() + '"');
        QCOMPARE(testing::answer(router, "/api/v1/sync/catalogue/files/manifest.json").status(), 404);
        QCOMPARE(testing::answer(router, "/api/v1/sync/catalogue/files/" + std::string(64, 'a') + ".zst").status(),
                 404);
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
