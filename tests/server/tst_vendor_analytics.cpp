// SPDX-License-Identifier: Apache-2.0
// What a vendor's device adds up from its own copy, and what the server answers, are the same figures; nobody else gets
// them.
#include "vendor_fixture.h"

#include <aura/server/services/vendor_sales.h>
#include <aura/wire/order_json.h>
#include <aura/wire/sales_json.h>

#include <QTest>

#include <sqlite3.h>

using namespace aura;
using namespace aura::server;
using namespace Qt::StringLiterals;

class VendorAnalyticsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<testing::VendorFixture> f;

    QByteArray target(const QByteArray &more) const {
        return "/api/v1/vendor/analytics?vendor=" + f->shop.id.toString().toLatin1() + more;
    }
    std::pair<Id, Id> categories() {
        QList<Id> made;
        f->write([&](Write &w) -> Status {
            for (const auto *name : {"Light", "Glass"}) {
                Category category;
                category.id = f->ids.next();
                category.name = category.slug = QString::fromLatin1(name);
                category.rev = 1;
                AURA_TRY(storage::CatalogueWriter(w.db).putCategory(category));
                made.append(category.id);
            }
            return {};
        });
        return {made.at(0), made.at(1)};
    }
    /// All that a device of the vendor's has, as it pulls it.
    testing::VendorFixture::Rows pulled() {
        testing::VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        if (!f->follow(f->vendorScopeName(), cursor, rows, f->vera.token))
            qFatal("not what the server has");
        return rows;
    }
    SalesReport onTheDevice(SalesQuery query) {
        std::vector<Sale> sales;
        QList<Product> products;
        QHash<Id, StockLevel> levels;
        for (const auto &row : pulled()) {
            wire::JsonReader reader(row.data);
            if (row.entity == "order"_L1) {
                if (auto sale = saleOf(wire::orderFromJson(reader)))
                    sales.push_back(std::move(*sale));
            } else if (row.entity == "product"_L1) {
                products.append(wire::productFromJson(reader));
            } else if (row.entity == "stock"_L1) {
                const auto level = wire::stockLevelFromJson(reader);
                levels.insert(level.variantId, level);
            }
        }
        for (const auto &product : std::as_const(products))
            addGoods(query, product, levels);
        return SalesBook(sales).report(query);
    }

private Q_SLOTS:
    void init() { f = std::make_unique<testing::VendorFixture>(); }
    void cleanup() { f.reset(); }

    void theServerAddsUpWhatTheDeviceAddsUp() {
        auto shade = f->product(f->shop, u"Shade"_s, 1'250, 40);
        const auto [light, glass] = categories();
        shade.categories = {glass, light}; // the first one counts
        f->lamp.categories = {light};
        // What is not counted lasts for ever, whatever stands on its shelf.
        auto bulb = f->product(f->shop, u"Bulb"_s, 300, 7);
        bulb.variants.first().trackInventory = false;
        f->write([&](Write &w) -> Status {
            storage::CatalogueWriter writer(w.db);
            for (auto *product : {&shade, &f->lamp, &bulb})
                AURA_TRY(writer.putProduct(*product));
            return {};
        });
        const auto books = f->vendor(u"books"_s);
        const auto foreign = f->product(books, u"Book"_s, 900, 40);
        const auto begin = QDateTime::fromMSecsSinceEpoch(f->clock.now(), Qt::UTC).date();
        for (int day = 0; day < 30; ++day) {
            QList<QuoteLine> lines{f->line(shade, 1)};
            if (day % 9 == 0)
                lines.append(f->line(f->lamp, 1));
            if (day % 6 == 0)
                lines.append(f->line(bulb, 2));
            if (day % 4 == 0) // in one payment with somebody else's
                lines.append(f->line(foreign, 1));
            const auto placed = f->byAda(f->submission(lines, {f->shop, books}));
            QCOMPARE(placed.status, OperationStatus::Applied);
            const auto own = std::find_if(placed.orders.begin(), placed.orders.end(),
                                          [&](const Order &order) { return order.vendorId == f->shop.id; });
            QVERIFY(own != placed.orders.end());
            if (day % 7 == 0) {
                f->byAda(OrderTransition{own->id, OrderStep::Placed, OrderStep::Canceled, {}});
            } else if (day % 5 == 0) {
                f->byVera(OrderTransition{own->id, OrderStep::Placed, OrderStep::Shipped, {}});
                const ReturnRequest back{
                    f->ids.next(), own->id, {{shade.variants.first().id, 1}}, ReturnReason::Damaged, u"Bent."_s};
                f->byAda(back);
                const auto step = [&](ReturnState from, ReturnState to) {
                    return f->byVera(ReturnTransition{back.returnId, own->id, from, to, u"Well."_s}).status;
                };
                if (day % 2 == 0) {
                    QCOMPARE(step(ReturnState::Requested, ReturnState::Rejected), OperationStatus::Applied);
                } else {
                    QCOMPARE(step(ReturnState::Requested, ReturnState::Approved), OperationStatus::Applied);
                    QCOMPARE(step(ReturnState::Approved, ReturnState::Received), OperationStatus::Applied);
                    QCOMPARE(step(ReturnState::Received, ReturnState::Refunded), OperationStatus::Applied);
                }
            }
        }
        // All of it happened within minutes; it is told as if it had taken weeks.
        f->write([](Write &w) -> Status {
            AURA_TRY(w.db.run("UPDATE customer_order SET created_at = created_at + num * 72000000"));
            return w.db.run("UPDATE return_request SET created_at = (SELECT o.created_at + 100000000 FROM "
                            "customer_order o WHERE o.num = order_num)");
        });
        int sold = 0;
        for (const auto *zone : {"UTC", "America/New_York", "Asia/Kathmandu"}) {
            for (const auto &[first, last] : {std::pair(0, 40), std::pair(10, 16), std::pair(-100, 100)}) {
                SalesQuery query;
                query.period = {begin.addDays(first), begin.addDays(last)};
                query.zone = QTimeZone(zone);
                const auto reply =
                    f->get(target("&from=" + query.period.first.toString(Qt::ISODate).toLatin1() +
                                  "&to=" + query.period.last.toString(Qt::ISODate).toLatin1() + "&zone=" + zone),
                           f->vera.token);
                QCOMPARE(reply.status, 200);
                wire::JsonReader reader(reply.json);
                const auto answered = wire::salesReportFromJson(reader);
                QVERIFY2(!reader.failed(), reply.body.constData());
                QCOMPARE(answered, onTheDevice(query));
                QVERIFY(answered.now.revenue > 0);
                sold += static_cast<int>(answered.now.orders);
                for (const auto &share : answered.products)
                    QVERIFY(share.id != foreign.id);
                QVERIFY(!answered.cover.isEmpty());
                for (const auto &cover : answered.cover)
                    QVERIFY(cover.variantId != bulb.variants.first().id);
            }
        }
        QVERIFY(sold > 100);
        const auto all = onTheDevice({{begin, begin.addDays(45)}, QTimeZone::utc(), {}, {}, {}});
        QCOMPARE(all.now.orders, 25); // five of thirty are canceled
        QVERIFY(all.now.returned > 0 && all.now.refunded > 0);
        QSet<Id> found;
        for (const auto &share : all.categories)
            found.insert(share.id);
        QCOMPARE(found, (QSet<Id>{light, glass, Id{}})); // the bulb stands in none
    }

    /// What others write while the figures are read is in none of them.
    void theyAreOfOneMoment() {
        f->placed(1);
        auto opened = storage::Database::open(f->db().path());
        QVERIFY(opened);
        std::function<void()> meanwhile = [this] {
            const auto order = f->placed(2);
            f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}});
            f->byAda(ReturnRequest{f->ids.next(), order.id, {{f->lampVariant(), 2}}, ReturnReason::Damaged, {}});
        };
        const auto call = [](sqlite3_context *context, int, sqlite3_value **) {
            auto &once = *static_cast<std::function<void()> *>(sqlite3_user_data(context));
            if (const auto act = std::exchange(once, {}))
                act();
            sqlite3_result_int(context, 1);
        };
        QCOMPARE(sqlite3_create_function(opened->handle(), "meanwhile", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, &meanwhile,
                                         call, nullptr, nullptr),
                 SQLITE_OK);
        QVERIFY(opened->execute("CREATE TEMP VIEW order_line AS SELECT * FROM main.order_line WHERE meanwhile()"));
        SalesQuery query;
        query.period.first = query.period.last = QDateTime::fromMSecsSinceEpoch(f->clock.now(), Qt::UTC).date();
        const auto early = vendorSales::report(*opened, f->shop.id, query);
        QVERIFY(early);
        QVERIFY(!meanwhile); // it has happened
        QCOMPARE(early->now.orders, 1);
        QCOMPARE(early->now.units, 1);
        QCOMPARE(early->now.returned, 0);
        QCOMPARE(early->cover.first().available, 4);
        const auto late = vendorSales::report(*opened, f->shop.id, query);
        QCOMPARE(late->now.orders, 2);
        QCOMPARE(late->now.returned, 2);
        QCOMPARE(late->cover.first().available, 2);
    }

    void nobodyElseGetsThem() {
        const QByteArray days = "&from=2026-01-01&to=2026-01-31";
        QCOMPARE(f->get(target(days)).status, 401);
        QCOMPARE(f->get(target(days), f->ada.token).status, 403); // a buyer
        QCOMPARE(f->get(target(days), f->vera.token).status, 200);
        const auto other = f->vendor(u"books"_s);
        const auto otto = f->person(u"otto@example.org"_s);
        f->join(other, otto);
        QCOMPARE(f->get(target(days), otto.token).status, 403); // another vendor
        QCOMPARE(f->get("/api/v1/vendor/analytics?vendor=" + f->ids.next().toString().toLatin1() + days, f->vera.token)
                     .status,
                 403);                         // nobody's
        f->setStatus(VendorStatus::Suspended); // what was sold is still to be looked after
        QCOMPARE(f->get(target(days), f->vera.token).status, 200);
    }

    void badQuestionsAreNamed_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("no day") << QByteArray("&to=2026-01-31");
        QTest::newRow("no such day") << QByteArray("&from=2026-02-30&to=2026-03-31");
        QTest::newRow("the wrong way round") << QByteArray("&from=2026-02-02&to=2026-02-01");
        QTest::newRow("too long") << QByteArray("&from=1990-01-01&to=2026-02-01");
        QTest::newRow("no such zone") << QByteArray("&from=2026-01-01&to=2026-02-01&zone=Europe/Atlantis");
        QTest::newRow("no such currency") << QByteArray("&from=2026-01-01&to=2026-02-01&currency=XXQ");
    }
    void badQuestionsAreNamed() {
        QFETCH(const QByteArray, query);
        QCOMPARE(f->get(target(query), f->vera.token).status, 400);
    }
};

QTEST_GUILESS_MAIN(VendorAnalyticsTest)
#include "tst_vendor_analytics.moc"
