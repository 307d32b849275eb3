// SPDX-License-Identifier: Apache-2.0
// How an article's stock came about, from when on it is low, and orders that leave in several parcels: without a
// network.
#include "work_shop.h"

#include <aura/app/label_model.h>
#include <aura/app/parcel_model.h>
#include <aura/app/stock_history.h>
#include <aura/wire/stock_json.h>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;

class StockAndParcelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    AppContext &app() { return *m_shop->app; }
    VendorDesk &desk() { return *app().desk(); }

    QString variantOf(int mug) { return m_shop->products.at(mug).variants.first().id.toString(); }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
    }
    void cleanup() { m_shop.reset(); }

    void anOrderLeavesInSeveralParcelsOffline() {
        const auto placed = m_shop->order({m_shop->products.at(0), m_shop->products.at(1)}, 2);
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorOrderModel order;
        order.setApp(&app());
        order.setOrderId(placed.id.toString());
        ParcelModel parcel;
        parcel.setApp(&app());
        parcel.setOrderId(placed.id.toString());
        QTRY_COMPARE(parcel.lines()->count(), 2);
        QCOMPARE(parcel.parcels()->count(), 0);
        QSignalSpy sent(&parcel, &ParcelModel::sent);
        parcel.setQuantity(variantOf(0), 0);
        parcel.setQuantity(variantOf(1), 0);
        QVERIFY(!parcel.canShip()); // nothing is in it
        parcel.setQuantity(variantOf(1), 1);
        QVERIFY(parcel.canShip() && !parcel.whole());
        parcel.ship(u"DHL"_s, u"1"_s, {});
        QTRY_COMPARE(sent.size(), 1);
        QTRY_COMPARE(parcel.parcels()->count(), 1);
        QCOMPARE(text(*parcel.parcels(), 0, "tracking"), u"DHL 1"_s);
        QCOMPARE(parcel.lines()->count(), 2);
        QCOMPARE(text(*parcel.lines(), 1, "remaining"), u"1"_s);
        QTRY_VERIFY(!order.canCancel() && !order.canDeliver() && order.waiting());
        parcel.ship(u"DHL"_s, u"2"_s, {});
        QTRY_COMPARE(parcel.lines()->count(), 0);
        QCOMPARE(parcel.parcels()->count(), 2);
        QTRY_VERIFY(order.canDeliver());
        QVERIFY(!parcel.canShip());
    }

    void theRestIsCanceledOffline() {
        const auto placed = m_shop->order({m_shop->products.at(0), m_shop->products.at(1)}, 2);
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorOrderModel order;
        order.setApp(&app());
        order.setOrderId(placed.id.toString());
        ParcelModel parcel;
        parcel.setApp(&app());
        parcel.setOrderId(placed.id.toString());
        QTRY_COMPARE(parcel.lines()->count(), 2);
        QVERIFY(!order.canCancelRest() && order.restWorth().isEmpty());
        parcel.setQuantity(variantOf(0), 1);
        parcel.setQuantity(variantOf(1), 0);
        parcel.ship(u"DHL"_s, u"1"_s, {});
        QTRY_VERIFY(order.canCancelRest());
        QVERIFY(order.canPack());
        QCOMPARE(text(*order.lines(), 0, "note"), u"1 of 2 sent"_s);
        QCOMPARE(text(*order.lines(), 0, "quantity"), u"1"_s);
        const auto products = m_shop->products;
        QCOMPARE(order.restText(), u"1 × %1, 2 × %2"_s.arg(products.at(0).name, products.at(1).name));
        QVERIFY(!order.restWorth().isEmpty());
        const auto worth = order.restWorth();
        QSignalSpy stepped(&order, &VendorOrderModel::stepped);
        order.cancelRest();
        QTRY_COMPARE(stepped.size(), 1);
        QTRY_VERIFY(!order.canCancelRest());
        QVERIFY(order.canDeliver() && !order.canShip() && !order.canPack());
        QCOMPARE(text(*order.lines(), 0, "note"), u"1 of 2 canceled"_s);
        QCOMPARE(text(*order.lines(), 1, "note"), u"Canceled"_s);
        QVERIFY(order.sums().canceled.contains(worth));
        QVERIFY(order.waiting());
        QCOMPARE(parcel.parcels()->count(), 1);
    }

    void anArticlesHistoryIsKnownOffline() {
        StockHistory history;
        history.variantId = m_shop->products.at(0).variants.first().id;
        StockMovement received;
        received.seq = 7;
        received.kind = MovementKind::Adjust;
        received.onHand = 12;
        received.onHandAfter = 20;
        received.reason = StockReason::Received;
        received.note = u"pallet 3"_s;
        received.userId = m_shop->ids.next();
        history.movements = {received};
        m_shop->giveWork(u"ledger"_s, history.variantId, 7, wire::toJson(history));
        m_shop->giveWork(u"member"_s, received.userId, 1, wire::toJson(wire::VendorMember{received.userId, u"Sam"_s}));
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        desk().perform(StockAdjust{history.variantId, -2, StockReason::Damaged, u"fell"_s});
        StockHistoryModel model;
        model.setApp(&app());
        model.setVariantId(variantOf(0));
        QTRY_COMPARE(model.rows()->count(), 2);
        QCOMPARE(text(*model.rows(), 0, "deltaText"), u"\u22122"_s);
        QCOMPARE(text(*model.rows(), 0, "detail"), u"fell"_s);
        QCOMPARE(text(*model.rows(), 0, "waiting"), u"true"_s);
        QCOMPARE(text(*model.rows(), 1, "title"), u"Goods received"_s);
        QCOMPARE(text(*model.rows(), 1, "deltaText"), u"+12"_s);
        QCOMPARE(text(*model.rows(), 1, "afterText"), u"20 on the shelf"_s);
        QCOMPARE(text(*model.rows(), 1, "whoText"), u"Sam"_s);
        QVERIFY(!model.endText().isEmpty());
    }

    void lowIsWhatTheShopSaysOrTheArticle() {
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        QCOMPARE(stock.lowCount(), 2); // of 20, 18, … 2 pieces
        StockHistoryModel model;
        model.setApp(&app());
        model.setVariantId(variantOf(0));
        QTRY_COMPARE(model.shopsThreshold(), 5);
        model.setShopsThreshold(8);
        QTRY_COMPARE(model.shopsThreshold(), 8);
        QTRY_COMPARE(model.threshold(), 8);
        QTRY_COMPARE(stock.lowCount(), 4);
        model.setThreshold(100);
        QTRY_VERIFY(model.ownThreshold());
        QTRY_COMPARE(stock.lowCount(), 5);
        model.followShop();
        QTRY_VERIFY(!model.ownThreshold());
        QTRY_COMPARE(stock.lowCount(), 4);
    }

    void labelsAreChosenByArticle() {
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        LabelModel labels;
        labels.setApp(&app());
        QTRY_COMPARE(labels.rows()->count(), 10);
        QVERIFY(labels.summary().isEmpty());
        labels.setCopies(variantOf(3), 20);
        labels.setCopies(variantOf(4), 6);
        QVERIFY(labels.summary().startsWith(u"26 label") && labels.summary().contains(u"on 2 page"));
        QCOMPARE(text(*labels.rows(), 3, "codeText"), u"GTIN 4006381333931"_s);
        QCOMPARE(text(*labels.rows(), 4, "codeText"), u"MUG-4"_s);
        labels.setSheet(static_cast<int>(LabelSheet::A4With14));
        labels.setSkip(99);
        QCOMPARE(labels.skip(), 13);
        QVERIFY(labels.summary().contains(u"on 3 page"));
        // What has copies is not lost to a search.
        labels.setQuery(u"mug-7"_s);
        QTRY_COMPARE(labels.rows()->count(), 3);
        labels.setCopies(variantOf(3), 0);
        labels.setCopies(variantOf(4), -1);
        QVERIFY(labels.summary().isEmpty());
        QVERIFY(!labels.canPrint());
    }
};

QTEST_GUILESS_MAIN(StockAndParcelsTest)
#include "tst_stock_and_parcels.moc"
