// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/server_app.h>
#include <aura/server/demo/demo_shop.h>
#include <aura/server/services/auth_secrets.h>
#include <aura/server/services/catalogue_import.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/demo_seed.h>
#include <aura/server/services/sync_pull.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_schema.h>
#include <aura/storage/price_rules.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/catalogue_json.h>

#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::server;
using namespace Qt::StringLiterals;

class DemoSeedTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    testing::FakeClock m_clock;
    testing::SeededRandom m_random{3};
    std::optional<DataFolder> m_folder;
    storage::Database m_db;
    DemoSeeded m_first;

    Result<DemoSeeded> seed(std::uint64_t number) {
        DemoOptions options;
        options.seed = number;
        options.bcryptCost = 4;
        return seedDemoShop(m_db, *m_folder, m_clock, m_random, options);
    }
    std::int64_t count(const std::string &sql) {
        const auto result = m_db.queryInt64(sql);
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return result->value_or(0);
    }

private Q_SLOTS:
    void initTestCase() {
        auto folder = DataFolder::open(m_dir.filePath(u"data"_s));
        m_folder.emplace(std::move(*folder));
        m_db = CatalogueImport::openDatabase(*m_folder, m_random).value();
        const auto seeded = seed(1);
        QVERIFY2(seeded, seeded ? "" : qPrintable(seeded.error().detail));
        m_first = *seeded;
    }

    void itIsAWholeShop() {
        QVERIFY(!m_first.wasThere);
        QVERIFY(m_first.products >= 600);
        QVERIFY(m_first.vendors >= 8);
        QVERIFY(count("SELECT count(*) FROM category") >= 12);
        QVERIFY(m_first.users > 8 && m_first.orders > 50 && m_first.reviews > 100);
        QCOMPARE(
            count("SELECT count(*) FROM product_picture p WHERE sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 "
                  "FROM inline_blob UNION SELECT sha256 FROM blob)"),
            0);
        QVERIFY(!storage::catalogue::metaValue(m_db, "banners")->isEmpty());
        QCOMPARE(count("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    }

    void everyRowComesBackAsItWasMade() {
        const auto shop = generateDemoShop(1, m_clock.now());
        storage::CatalogueReader reader(m_db);
        for (const auto &product : shop.products) {
            const auto stored = reader.product(product.id);
            QVERIFY(stored);
            QCOMPARE(wire::toBytes(wire::toJson(*stored, wire::Audience::Public)),
                     wire::toBytes(wire::toJson(product, wire::Audience::Public)));
        }
        for (const auto &order : shop.orders) {
            const auto stored = OrderService::read(m_db, order.userId, order.id);
            QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
            QCOMPARE(stored->number, order.number);
            QCOMPARE(stored->total, order.total);
            QCOMPARE(stored->lines, order.lines);
        }
    }

    void productsAreNumberedByPopularity() {
        QCOMPARE(count("SELECT count(*) FROM product a JOIN product b ON b.num = a.num + 1 WHERE b.views > a.views"),
                 0);
    }

    void theStockLedgerAddsUp() {
        QCOMPARE(count("SELECT count(*) FROM stock s WHERE on_hand <> (SELECT sum(on_hand_delta) FROM stock_movement m "
                       "WHERE m.variant_id = s.variant_id) OR allocated <> (SELECT sum(allocated_delta) FROM "
                       "stock_movement m WHERE m.variant_id = s.variant_id)"),
                 count("SELECT count(*) FROM stock s WHERE NOT EXISTS (SELECT 1 FROM stock_movement m WHERE "
                       "m.variant_id = s.variant_id) AND (on_hand <> 0 OR allocated <> 0)"));
        QCOMPARE(count("SELECT count(*) FROM variant v WHERE track_inventory = 1 AND NOT EXISTS (SELECT 1 FROM stock s "
                       "WHERE s.variant_id = v.id)"),
                 0);
        // The public band is that of the stock.
        QCOMPARE(count("SELECT count(*) FROM variant v JOIN stock s ON s.variant_id = v.id WHERE v.availability <> "
                       "CASE WHEN on_hand - allocated - reserved - safety <= 0 THEN 0 WHEN on_hand - allocated - "
                       "reserved - safety <= low_threshold THEN 1 ELSE 2 END"),
                 0);
        // What open orders wait for is allocated.
        QVERIFY(count("SELECT sum(allocated) FROM stock") > 0);
        // At no time was more sent than there was.
        QCOMPARE(count("SELECT count(*) FROM (SELECT sum(on_hand_delta) OVER (PARTITION BY variant_id ORDER BY num) AS "
                       "level FROM stock_movement) WHERE level < 0"),
                 0);
    }

    void paymentsMatchTheirOrders() {
        QCOMPARE(count("SELECT count(*) FROM customer_order o WHERE NOT EXISTS (SELECT 1 FROM payment p WHERE "
                       "p.order_num = o.num AND p.amount = o.total)"),
                 0);
        QCOMPARE(count("SELECT count(*) FROM order_group g WHERE total <> (SELECT sum(total) FROM customer_order o "
                       "WHERE o.group_num = g.num)"),
                 0);
    }

    void theLogHoldsWhatThePublicSees() {
        QCOMPARE(count("SELECT count(*) FROM change_log WHERE entity = 'product'"),
                 count("SELECT count(*) FROM product WHERE status = 2 AND is_active = 1"));
        QVERIFY(count("SELECT count(*) FROM product WHERE status <> 2") > 0);
        const auto head = changeLog::head(m_db, changeLog::catalogueScope).value();
        QCOMPARE(recomputedChecksum(m_db, changeLog::catalogueScope).value(), head.checksum);
    }

    /// What anything costs today does not hang on them: a code is needed, or they have not begun.
    void thereAreAVoucherAndAPromotionToCome() {
        QCOMPARE(count("SELECT count(*) FROM promotion"), 2);
        QCOMPARE(count("SELECT codes FROM promotion WHERE id = (SELECT promotion_id FROM promotion_code WHERE code = "
                       "'WELCOME10')"),
                 1);
        const auto rules = storage::priceRules(m_db, {}).value();
        QCOMPARE(rules.promotions.size(), 1);
        const auto &season = rules.promotions.first();
        QVERIFY(season.from > m_clock.now() && !season.needsCode);
        QCOMPARE(count("SELECT count(*) FROM change_log WHERE entity = 'pricing'"), 1);
    }

    void peopleCanSignIn() {
        for (const auto *email : {demoCustomerEmail, demoVendorEmail, demoAdminEmail, demoSuperAdminEmail}) {
            auto row = m_db.prepare("SELECT password FROM user_account WHERE email = ?1").value();
            QVERIFY(row.bind(QString::fromLatin1(email)).step().value());
            QVERIFY(passwordMatches(QString::fromLatin1(demoPassword), row.text(0).toLatin1()));
        }
        QCOMPARE(count("SELECT count(DISTINCT role) FROM user_account"), 4);
    }

    void aSecondTimeChangesNothing() {
        const auto before = count("SELECT total_changes()");
        const auto again = seed(7);
        QVERIFY(again);
        QVERIFY(again->wasThere);
        QCOMPARE(again->seed, 1U);
        QCOMPARE(again->products, m_first.products);
        QCOMPARE(count("SELECT total_changes()"), before);
    }

    void theNextOrderNumberIsFree() {
        QCOMPARE(
            count("SELECT count(*) FROM customer_order o JOIN order_counter c ON c.year = CAST(substr(o.number, 3, "
                  "4) AS INTEGER) WHERE CAST(substr(o.number, 8) AS INTEGER) > c.last"),
            0);
        QVERIFY(count("SELECT count(*) FROM order_counter") > 0);
    }

    void aFolderThatIsHeldIsRefused() {
        QCOMPARE(demoCommand({u"--data"_s, m_dir.filePath(u"data"_s)}), 1);
        QCOMPARE(demoCommand({u"--data"_s, m_dir.filePath(u"other"_s), u"--seed"_s, u"x"_s}), 2);
        QCOMPARE(demoCommand({}), 2);
    }
};

QTEST_GUILESS_MAIN(DemoSeedTest)
#include "tst_demo_seed.moc"
