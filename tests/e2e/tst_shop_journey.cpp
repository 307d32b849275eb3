// SPDX-License-Identifier: Apache-2.0
// A person's way through the shop with the real programs: from files of products to an order on the server, with the
// client and the server killed between every two steps and in the middle of them.
#include "shop_world.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <aura/storage/catalogue_reader.h>

using namespace aura;
using namespace aura::e2e;
using namespace Qt::StringLiterals;

namespace {

/// What a person buys, and how much of it.
struct Purchase {
    Id variantId;
    QString externalId;
    std::int64_t quantity = 0;
};

QStringList sharedFiles() {
    const QDir folder(
        qEnvironmentVariable("AURA_SHARED_DATA", qEnvironmentVariable("AURA_SOURCE_DIR") + u"/../shared/data"_s));
    QStringList files;
    for (const auto *name : {"icecat_19k.ndjson.zst", "jlcparts_bundle.ndjson.zst"})
        files += folder.filePath(QLatin1StringView(name));
    return files;
}

} // namespace

class ShopJourneyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::ServerProcess> m_server;
    QRandomGenerator m_random;
    QStringList m_files; ///< Empty for the demo shop.

    QString data() const { return m_folder->filePath(u"server"_s); }

    void crashServer() {
        m_server->kill();
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    }

    static std::int64_t published(ServerTruth &&truth) {
        return truth.number("SELECT count(*) FROM product WHERE status = ?1 AND is_active = 1",
                            ProductStatus::Published);
    }

    QJsonObject importReport(const QString &file) {
        const auto ended = testing::runProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, data(), u"--json"_s, file});
        if (ended.exitCode != 0)
            qWarning("%s", ended.summary().constData());
        return ended.exitCode == 0 ? ended.json() : QJsonObject{};
    }

    /// Imports a file with a crash in the middle, then to its end, then once more.
    void importFile(const QString &file, int rows) {
        const auto importing = testing::startProgram(u"aura-server"_s, {u"import"_s, u"--data"_s, data(), file});
        importing->waitForFinished(m_random.bounded(200, 2'000));
        testing::kill(*importing);
        const auto first = importReport(file);
        QCOMPARE(first["rows"_L1].toInt(), rows);
        QCOMPARE(first["changed"_L1].toInt(), 0);
        const auto good = rows - first["refused"_L1].toInt();
        QCOMPARE(first["added"_L1].toInt() + first["unchanged"_L1].toInt(), good);
        for (const auto &refusal : first["refusals"_L1].toArray())
            QVERIFY(!refusal.toObject()["reason"_L1].toString().isEmpty());

        const auto state = [this] {
            ServerTruth truth(data());
            return QList<std::int64_t>{truth.number("SELECT count(*) FROM product"),
                                       truth.number("SELECT sum(rev) FROM product"),
                                       truth.number("SELECT max(updated_at) FROM product"),
                                       truth.number("SELECT count(*) FROM category"),
                                       truth.number("SELECT sum(on_hand) FROM stock"),
                                       truth.number("SELECT count(*) FROM stock_movement"),
                                       truth.number("SELECT sum(seq) FROM scope_head")};
        };
        const auto before = state();
        const auto again = importReport(file);
        QCOMPARE(again["unchanged"_L1].toInt(), good);
        QCOMPARE(again["added"_L1].toInt() + again["changed"_L1].toInt(), 0);
        QCOMPARE(again["refused"_L1].toInt(), first["refused"_L1].toInt());
        QCOMPARE(state(), before);
    }

    /// Three things with enough stock, of several vendors.
    QList<Purchase> choose() {
        QList<Purchase> purchases;
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        auto database = storage::Database::open(data() + u"/aura.db"_s, options);
        if (!database)
            return purchases;
        QList<Purchase> all;
        const auto read = database->forEach(
            "SELECT v.id, p.external_id FROM variant v JOIN product p ON p.num = v.product JOIN stock s ON "
            "s.variant_id = v.id WHERE v.is_default = 1 AND v.track_inventory = 1 AND p.status = ?1 AND p.is_active = "
            "1 "
            "AND p.price_micros > 0 AND s.on_hand - s.allocated - s.reserved - s.safety >= 10 ORDER BY v.num",
            [&](const storage::Statement &row) {
                all.append({row.id(0), row.text(1), 0});
            },
            ProductStatus::Published);
        if (!read || all.size() < 3)
            return purchases;
        for (const auto part : {0, 1, 2}) {
            auto purchase = all[part * (all.size() - 1) / 2];
            purchase.quantity = m_random.bounded(1, 5);
            purchases.append(purchase);
        }
        return purchases;
    }

public:
    /// A busy machine may take longer for one of these than Qt Test's five minutes.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private Q_SLOTS:
    void initTestCase() {
        const auto given = qEnvironmentVariable("AURA_SEED").toUInt();
        const auto seed = given != 0 ? given : QRandomGenerator::global()->generate();
        qInfo("AURA_SEED=%u", seed);
        m_random.seed(seed);
    }

    void cleanup() {
        m_server.reset();
        m_folder.reset();
    }

    void fromFilesToAnOrder_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("demo shop") << QStringList{} << QList<int>{};
        QTest::newRow("icecat and jlcparts") << sharedFiles() << QList<int>{19'406, 24'641};
    }

    void fromFilesToAnOrder() {
        QFETCH(QStringList, files);
        QFETCH(QList<int>, rows);
        for (const auto &file : files) {
            if (!QFileInfo::exists(file))
                QSKIP(qPrintable(QFileInfo(file).fileName() + u" is not there"_s));
        }
        m_folder = std::make_unique<QTemporaryDir>();

        // Import. Every crash leaves whole lines behind, and the file is simply taken again.
        for (qsizetype i = 0; i < files.size(); ++i) {
            importFile(files[i], rows[i]);
            if (QTest::currentTestFailed())
                return;
        }
        if (files.isEmpty()) {
            const auto demo = testing::runProgram(u"aura-server"_s, {u"demo"_s, u"--data"_s, data(), u"--json"_s});
            QVERIFY2(demo.exitCode == 0, demo.summary().constData());
        }
        const auto products = published(ServerTruth(data()));
        QVERIFY(products >= (files.isEmpty() ? 600 : 44'000));
        QCOMPARE(ServerTruth(data()).number("SELECT count(*) FROM (SELECT 1 FROM product WHERE external_id IS NOT NULL "
                                            "GROUP BY vendor, external_id HAVING count(*) > 1)"),
                 0);
        const auto purchases = choose();
        QCOMPARE(purchases.size(), 3);
        QHash<Id, StockRow> stockBefore;
        for (const auto &purchase : purchases)
            stockBefore.insert(purchase.variantId, ServerTruth(data()).stock(purchase.variantId));
        const auto ordersBefore = ServerTruth(data()).number("SELECT count(*) FROM customer_order");

        // Serve, and make an account.
        m_server = std::make_unique<testing::ServerProcess>(data());
        const auto started = m_server->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        const Device device(m_folder->filePath(u"device"_s), m_server->url());
        QCOMPARE(device.runAndKill({u"register"_s, u"ada@e2e.example"_s, u"--name"_s, u"Ada"_s}).exitCode, 0);
        crashServer();
        QCOMPARE(device.run({u"status"_s}).json()["account"_L1].toObject()["signedIn"_L1].toBool(), true);

        // First sync: the client dies in it, then the server does.
        QElapsedTimer clock;
        for (int i = 0; i < 3; ++i) {
            const auto syncing = device.start({u"sync"_s});
            syncing->waitForFinished(m_random.bounded(20, 1'500));
            testing::kill(*syncing);
        }
        const auto syncing = device.start({u"sync"_s});
        syncing->waitForFinished(m_random.bounded(20, 1'500));
        crashServer();
        testing::finish(*syncing);
        clock.start();
        const auto synced = device.syncUntilDone();
        QVERIFY2(synced.exitCode == 0, synced.summary().constData());
        const auto catalogue = synced.json()["catalogue"_L1].toObject();
        QVERIFY(catalogue["searchable"_L1].toBool());
        QCOMPARE(catalogue["products"_L1].toInteger(), products);
        QVERIFY(!device.run({u"status"_s}).json()["lastSyncAt"_L1].toString().isEmpty());
        crashServer();

        // Search and facets: what the source calls a product finds it, and counts are the server's.
        for (const auto &purchase : purchases) {
            const auto shown = device.run({u"show"_s, purchase.variantId.toString()}).json()["product"_L1].toObject();
            if (!purchase.externalId.isEmpty()) {
                QCOMPARE(shown["externalId"_L1].toString(), purchase.externalId);
                const auto found = device.run({u"search"_s, purchase.externalId}).json();
                QCOMPARE(found["products"_L1].toArray().first()["id"_L1], shown["id"_L1]);
                QCOMPARE(found["products"_L1].toArray().first()["externalId"_L1].toString(), purchase.externalId);
            }
            const QJsonValue byName =
                device.run({u"search"_s, shown["name"_L1].toString(), u"--limit"_s, u"1000"_s}).json()["products"_L1];
            bool found = false;
            for (const auto &card : byName.toArray())
                found = found || card.toObject()["id"_L1] == shown["id"_L1];
            QVERIFY2(found, qPrintable(shown["name"_L1].toString()));
        }
        const auto everything = device.run({u"search"_s, u"--facets"_s}).json();
        QCOMPARE(everything["total"_L1].toInteger(), products);
        const auto facets = everything["facets"_L1].toObject();
        QCOMPARE(facets["inStock"_L1].toInteger() + facets["outOfStock"_L1].toInteger(), products);
        const auto brands = facets["brands"_L1].toArray();
        QVERIFY(!brands.isEmpty());
        for (const auto &brand : brands) {
            QCOMPARE(brand.toObject()["count"_L1].toInteger(),
                     ServerTruth(data()).number(
                         "SELECT count(*) FROM product p JOIN brand b ON b.num = p.brand WHERE b.name = ?1 AND "
                         "p.status = ?2 AND p.is_active = 1",
                         brand.toObject()["label"_L1].toString(), ProductStatus::Published));
        }
        const auto first = brands.first().toObject();
        QCOMPARE(device.run({u"search"_s, u"--brand"_s, first["label"_L1].toString()}).json()["total"_L1],
                 first["count"_L1]);

        // The cart, with a death after each acknowledged change, and one in the middle of a change that may or may not
        // have been acknowledged.
        for (const auto &purchase : purchases) {
            const auto id = purchase.variantId.toString();
            const auto changing = device.start({u"cart"_s, u"set"_s, id, QString::number(purchase.quantity)});
            changing->waitForFinished(m_random.bounded(1, 60));
            testing::kill(*changing);
            const auto changed = device.runAndKill({u"cart"_s, u"set"_s, id, QString::number(purchase.quantity)});
            QVERIFY2(changed.exitCode == 0, changed.summary().constData());
        }
        const auto syncedCart = device.syncUntilDone();
        QVERIFY2(syncedCart.exitCode == 0, syncedCart.summary().constData());
        const auto lines = device.cartLines();
        QCOMPARE(lines.size(), purchases.size());
        for (const auto &line : lines) {
            const auto variant = line.toObject()["variantId"_L1].toString();
            const auto purchase = std::find_if(purchases.begin(), purchases.end(), [&](const Purchase &candidate) {
                return candidate.variantId.toString() == variant;
            });
            QVERIFY(purchase != purchases.end());
            QCOMPARE(line.toObject()["quantity"_L1].toInteger(), purchase->quantity);
        }

        // The server is gone: the order is queued, and says so.
        m_server->kill();
        QCOMPARE(device.run({u"sync"_s}).exitCode, 5);
        const auto ordered = device.runAndKill(Device::checkout());
        QVERIFY2(ordered.exitCode == 0, ordered.summary().constData());
        QVERIFY(ordered.json()["queued"_L1].toBool());
        const auto groups = ordered.json()["groups"_L1].toArray().size();
        QVERIFY(groups >= 1);
        const auto queued = device.orders();
        for (const auto &order : queued)
            QVERIFY(!order.toObject()["queuedAs"_L1].toString().isEmpty());

        // It comes back. Both die a few times while the order is on its way.
        QVERIFY(m_server->start());
        for (int i = 0; i < 3; ++i) {
            const auto sending = device.start({u"sync"_s});
            sending->waitForFinished(m_random.bounded(20, 400));
            if (i != 1)
                testing::kill(*sending);
            crashServer();
            testing::finish(*sending);
        }
        const auto sent = device.syncUntilDone();
        QVERIFY2(sent.exitCode == 0, sent.summary().constData());
        QCOMPARE(sent.json()["pending"_L1].toInt(), 0);
        QVERIFY(device.cartLines().isEmpty());
        QVERIFY(device.queue().isEmpty());

        // Bought exactly once, and the stock is lower by exactly that.
        const auto orders = device.orders();
        QCOMPARE(orders.size(), queued.size());
        for (const auto &order : orders) {
            QVERIFY(order.toObject()["queuedAs"_L1].isNull());
            QCOMPARE(order.toObject()["status"_L1].toString(), u"placed"_s);
        }
        ServerTruth truth(data());
        QCOMPARE(truth.number("SELECT count(*) FROM customer_order"), ordersBefore + orders.size());
        QCOMPARE(truth.number("SELECT count(*) FROM order_group g JOIN user_account u ON u.id = g.user_id WHERE "
                              "u.email = 'ada@e2e.example'"),
                 groups);
        for (const auto &purchase : purchases) {
            const auto before = stockBefore.value(purchase.variantId);
            const auto after = truth.stock(purchase.variantId);
            QCOMPARE(after.available(), before.available() - purchase.quantity);
            QCOMPARE(truth.number("SELECT count(*) FROM order_line WHERE variant_id = ?1 AND quantity = ?2 AND "
                                  "order_num IN (SELECT o.num FROM customer_order o JOIN user_account u ON u.id = "
                                  "o.user_id WHERE u.email = 'ada@e2e.example')",
                                  purchase.variantId, purchase.quantity),
                     1);
        }
        QCOMPARE(truth.contradiction(), QString());
        QCOMPARE(m_server->stop(), 0);
    }
};

QTEST_GUILESS_MAIN(ShopJourneyTest)
#include "tst_shop_journey.moc"
