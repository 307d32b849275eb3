// SPDX-License-Identifier: Apache-2.0
// What became of a product, as its shop reads it: without a network.
#include "work_shop.h"

#include <aura/app/product_history.h>
#include <aura/wire/product_history_json.h>
#include <aura/wire/stock_json.h>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;

class ProductHistoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    AppContext &app() { return *m_shop->app; }
    const Product &mug(int number) { return m_shop->products.at(number); }

    struct Told {
        ProductChange what;
        QString by = u"shop"_s;
        Id user;
        Id device;
    };
    /// As the server sends it; the newest first.
    void give(const Product &product, const QList<Told> &lines, bool complete = true) {
        QJsonArray array;
        auto seq = qint64{lines.size()};
        for (const auto &line : lines) {
            QJsonObject object{{u"seq"_s, seq--},
                               {u"at"_s, u"2026-01-31T08:00:00.000Z"_s},
                               {u"by"_s, line.by},
                               {u"what"_s, wire::toJson(line.what)}};
            if (!line.user.isNil())
                object.insert(u"userId"_s, line.user.toString());
            if (!line.device.isNil())
                object.insert(u"deviceId"_s, line.device.toString());
            array.append(object);
        }
        m_shop->giveWork(
            u"product_history"_s, product.id, lines.size(),
            QJsonObject{{u"productId"_s, product.id.toString()}, {u"lines"_s, array}, {u"complete"_s, complete}});
    }
    static ProductChange renamed(const QString &before, const QString &after) {
        ProductChange change;
        change.before = before;
        change.after = after;
        return change;
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
    }
    void cleanup() { m_shop.reset(); }

    void itIsKnownOffline() {
        const auto sam = m_shop->ids.next();
        m_shop->giveWork(u"member"_s, sam, 1, wire::toJson(wire::VendorMember{sam, u"Sam"_s}));
        ProductChange price;
        price.field = ProductField::VariantPrice;
        price.variantId = mug(0).variants.first().id;
        price.variantName = u"Blue"_s;
        price.before = std::optional(UnitPrice{12'000'000, Currency::of("EUR")});
        price.after = std::optional(UnitPrice{14'000'000, Currency::of("EUR")});
        ProductChange status;
        status.field = ProductField::Status;
        status.before = ProductStatus::Proposed;
        status.after = ProductStatus::Published;
        ProductChange pictures;
        pictures.event = ProductEvent::PictureAdded;
        pictures.count = 2;
        ProductChange created;
        created.event = ProductEvent::Created;
        give(mug(0), {{status, u"market"_s, {}, {}},
                      {price, u"shop"_s, sam, m_shop->ids.next()},
                      {renamed(QString(80, u'a'), u"Mug"_s), u"import"_s, {}, {}},
                      {pictures, u"shop"_s, m_shop->ids.next(), {}},
                      {created, u"shop"_s, {}, {}}});
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        ProductHistoryModel model;
        model.setApp(&app());
        model.setProductId(mug(0).id.toString());
        QTRY_COMPARE(model.rows()->count(), 5);
        const auto &rows = *model.rows();
        QCOMPARE(text(rows, 0, "title"), u"Status"_s);
        QCOMPARE(text(rows, 0, "changeText"), u"In review → Published"_s);
        QCOMPARE(text(rows, 0, "whoText"), u"The marketplace"_s);
        QCOMPARE(text(rows, 1, "title"), u"Price of Blue"_s);
        QCOMPARE(text(rows, 1, "changeText"), u"€12.00 → €14.00"_s);
        QCOMPARE(text(rows, 1, "whoText"), u"Sam"_s);
        QVERIFY(!text(rows, 1, "dateText").isEmpty());
        QVERIFY(text(rows, 2, "changeText").isEmpty()); // too long for a line
        QCOMPARE(text(rows, 2, "afterText"), u"Now: Mug"_s);
        QVERIFY(text(rows, 2, "beforeText").startsWith(u"Before: aaa"_s));
        QVERIFY(text(rows, 3, "title").startsWith(u"2 picture"_s));
        QCOMPARE(text(rows, 4, "title"), u"Created"_s);
        QCOMPARE(text(rows, 4, "whoText"), u"Somebody who works here no more"_s);
        QCOMPARE(model.endText(), u"This is the beginning."_s);
        // Another product has another past.
        model.setProductId(mug(1).id.toString());
        QTRY_VERIFY(!model.endText().isEmpty());
        QCOMPARE(model.rows()->count(), 0);
    }

    void whatWaitsStandsFirst() {
        give(mug(0), {{renamed(u"Cup"_s, mug(0).name), u"shop"_s, m_shop->ids.next(), {}}}, false);
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        ProductHistoryModel model;
        model.setApp(&app());
        model.setProductId(mug(0).id.toString());
        QTRY_COMPARE(model.rows()->count(), 1);
        QCOMPARE(text(*model.rows(), 0, "waiting"), u"false"_s);
        QCOMPARE(model.endText(), u"What was before is not kept."_s);
        ProductPatch patch;
        patch.productId = mug(0).id;
        patch.changes = {{ProductField::Name, {}, FieldValue(mug(0).name), FieldValue(u"Beaker"_s)},
                         {ProductField::Brand, {}, FieldValue(mug(0).brand), FieldValue(u"Nordlicht"_s)}};
        QVERIFY(m_shop->client->perform(patch).result().has_value());
        QTRY_COMPARE(model.rows()->count(), 3);
        QCOMPARE(text(*model.rows(), 0, "waiting"), u"true"_s);
        QCOMPARE(text(*model.rows(), 0, "whoText"), u"You, on this device"_s);
        QVERIFY(text(*model.rows(), 0, "changeText").endsWith(u"Beaker"_s) ||
                text(*model.rows(), 0, "afterText").endsWith(u"Beaker"_s));
        QCOMPARE(text(*model.rows(), 1, "title"), u"Brand"_s);
        QCOMPARE(text(*model.rows(), 2, "waiting"), u"false"_s);
    }
};

QTEST_GUILESS_MAIN(ProductHistoryTest)
#include "tst_product_history.moc"
