// SPDX-License-Identifier: Apache-2.0
// Several locations of a shop, without a network: what a person sees and does, and that who has one sees nothing of it.
#include "work_shop.h"

#include <aura/app/items.h>
#include <aura/app/stock_history.h>
#include <aura/app/stock_places.h>
#include <aura/wire/stock_json.h>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;

class StockPlacesModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    Id m_market;
    AppContext &app() { return *m_shop->app; }
    VendorDesk &desk() { return *app().desk(); }

    QString variantOf(int mug) { return m_shop->products.at(mug).variants.first().id.toString(); }
    Id idOf(int mug) { return m_shop->products.at(mug).variants.first().id; }
    std::int64_t at(int mug, const Id &location) { return onHandAt(desk().stock().value(idOf(mug)), location); }

    /// With a market stall, on which four of the first mug lie; without a network.
    void openWithTwo() {
        StockPolicy policy;
        policy.vendorId = m_shop->goods.pottery.id;
        policy.rev = 3;
        policy.locations = {{m_market, u"Market stall"_s, u"Town square"_s, 1, false}};
        m_shop->giveWork(u"shop"_s, policy.vendorId, policy.rev, wire::toJson(policy));
        aura::StockLevel level;
        level.variantId = idOf(0);
        level.productId = m_shop->products.at(0).id;
        level.vendorId = policy.vendorId;
        level.onHand = 20;
        level.ledgerSeq = 50;
        level.elsewhere = {{m_market, 4}};
        m_shop->giveWork(u"stock"_s, level.variantId, 50, wire::toJson(level));
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        QTRY_COMPARE(desk().locations().size(), 2);
    }
    void closeTheMarket() {
        m_shop->far->reachable = true;
        StockPolicy policy;
        policy.vendorId = m_shop->goods.pottery.id;
        policy.rev = 4;
        policy.locations = {{m_market, u"Market stall"_s, u"Town square"_s, 1, true}};
        m_shop->giveWork(u"shop"_s, policy.vendorId, policy.rev, wire::toJson(policy));
        aura::StockLevel level = desk().stock().value(idOf(0));
        level.elsewhere = {};
        level.ledgerSeq = 60;
        m_shop->giveWork(u"stock"_s, level.variantId, 60, wire::toJson(level));
        QVERIFY(m_shop->pull());
    }
    int rowOf(VendorStockModel &stock, const QString &variant) {
        for (int row = 0; row < stock.rows()->count(); ++row) {
            if (text(*stock.rows(), row, "variantId") == variant)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
        m_market = m_shop->ids.next();
    }
    void cleanup() { m_shop.reset(); }

    void aShopWithOneLocationSeesNothingOfIt() {
        QVERIFY(m_shop->open());
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        QVERIFY(!stock.severalPlaces());
        QCOMPARE(stock.place(), 0);
        QVERIFY(text(*stock.rows(), 0, "detail").isEmpty());
        StockHistoryModel history;
        history.setApp(&app());
        history.setVariantId(variantOf(0));
        QTRY_VERIFY(!history.summary().isEmpty());
        QVERIFY(!history.severalPlaces());
        StockLocationsModel locations;
        locations.setApp(&app());
        QTRY_COMPARE(locations.rows()->count(), 1);
        QVERIFY(!locations.several());
        QCOMPARE(text(*locations.rows(), 0, "name"), u"Main location"_s);
    }

    void aLocationIsAddedAndUsedInOneSittingOffline() {
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        StockLocationsModel locations;
        locations.setApp(&app());
        QTRY_COMPARE(locations.rows()->count(), 1);
        QVERIFY(!locations.problem({}, u" "_s, {}).isEmpty());
        QVERIFY(!locations.problem({}, u"main location"_s, {}).isEmpty());
        QVERIFY(!locations.put({}, QString(longestLocationName + 1, u'x'), {}));
        QVERIFY(locations.put({}, u" Fair "_s, u"Hall 3"_s));
        QTRY_COMPARE(locations.rows()->count(), 2);
        QCOMPARE(text(*locations.rows(), 1, "name"), u"Fair"_s);
        QCOMPARE(text(*locations.rows(), 1, "waiting"), u"true"_s);
        QVERIFY(locations.several());
        QVERIFY(!locations.put({}, u"FAIR"_s, {}));
        const auto fair = desk().locations().last().id;
        StockTransferModel transfer;
        transfer.setApp(&app());
        transfer.begin(variantOf(1), {});
        QCOMPARE(transfer.most(), 18);
        transfer.setQuantity(5);
        QVERIFY(transfer.canSave());
        transfer.save();
        QTRY_COMPARE(at(1, fair), 5);
        // What is carried there waits for the location, and nothing else does.
        Id made;
        for (const auto &entry : m_shop->client->entries()) {
            if (std::holds_alternative<StockLocationPut>(entry->operation.args))
                made = entry->operation.opId;
            if (std::holds_alternative<StockTransfer>(entry->operation.args))
                QCOMPARE(entry->operation.deps, QList<Id>{made});
        }
        QVERIFY(!made.isNil());
        // It is not empty: the button is not there, and who asks all the same is told why.
        QTRY_COMPARE(text(*locations.rows(), 1, "canClose"), u"false"_s);
        QSignalSpy failed(&locations, &StockLocationsModel::failed);
        locations.setClosed(locationKey(fair), true);
        QTRY_COMPARE(failed.size(), 1);
        desk().perform(StockTransfer{idOf(1), fair, {}, 5, {}});
        QTRY_COMPARE(text(*locations.rows(), 1, "canClose"), u"true"_s);
        locations.setClosed(locationKey(fair), true);
        QTRY_COMPARE(text(*locations.rows(), 1, "closed"), u"true"_s);
        QVERIFY(!locations.several());
        locations.setClosed(locationKey(fair), false);
        QTRY_VERIFY(locations.several());
    }

    void whatIsEnteredIsOfTheLocationThatIsLookedAt() {
        openWithTwo();
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        QVERIFY(stock.severalPlaces());
        QCOMPARE(stock.places()->count(), 3);
        const int row = rowOf(stock, variantOf(0));
        QCOMPARE(text(*stock.rows(), row, "onHand"), u"20"_s);
        QCOMPARE(text(*stock.rows(), row, "detail"), u"Main location: 16 · Market stall: 4"_s);
        stock.setPlace(2);
        QCOMPARE(stock.placeKey(), m_market.toString());
        QTRY_COMPARE(stock.hereCount(), 1);
        QCOMPARE(text(*stock.rows(), row, "onHand"), u"4"_s);
        QCOMPARE(text(*stock.rows(), row, "detail"), u"20 in all"_s);
        // Never more than lie there, whatever could be sold.
        stock.setDraft(variantOf(0), -9);
        QCOMPARE(text(*stock.rows(), row, "draft"), u"-4"_s);
        stock.setDraft(variantOf(0), -3);
        // What was entered here is not lost by looking elsewhere, and is not saved from there.
        stock.setPlace(1);
        QCOMPARE(stock.draftCount(), 0);
        QTRY_COMPARE(text(*stock.places(), 2, "count"), u"1"_s);
        stock.setPlace(2);
        QCOMPARE(stock.draftCount(), 1);
        stock.save();
        QTRY_COMPARE(at(0, m_market), 1);
        QCOMPARE(at(0, {}), 16);
        stock.setFilter(VendorStockModel::Filter::Here);
        QTRY_COMPARE(stock.rows()->count(), 1);
        stock.setPlace(0);
        QTRY_COMPARE(stock.rows()->count(), 10);
        // Everywhere is the main location for what is entered.
        stock.setDraft(variantOf(0), 2);
        stock.save();
        QTRY_COMPARE(at(0, {}), 18);
    }

    void aCountIsOfOneLocation() {
        openWithTwo();
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.setCounting(true);
        QCOMPARE(stock.place(), 1); // nobody counts everywhere at once
        stock.setPlace(2);
        stock.scan(u"MUG-0"_s);
        stock.scan(u"MUG-0"_s);
        stock.setDraft(variantOf(1), 3);
        stock.save();
        QTRY_COMPARE(at(0, m_market), 2);
        QTRY_COMPARE(at(1, m_market), 3);
        QCOMPARE(at(0, {}), 16);
        QCOMPARE(at(1, {}), 18);
    }

    void whereSomebodyCountsStaysWhenOthersCloseIt() {
        openWithTwo();
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.setCounting(true);
        stock.setPlace(2);
        stock.setDraft(variantOf(0), 3);
        stock.setDraft(variantOf(1), 2);
        // Another device has carried everything home and has closed the stall.
        closeTheMarket();
        QTRY_VERIFY(desk().locations().last().closed);
        QTRY_COMPARE(text(*stock.places(), 2, "count"), u"2"_s);
        QCOMPARE(stock.place(), 2);
        QCOMPARE(stock.placeKey(), m_market.toString());
        QCOMPARE(stock.draftCount(), 2);
        // Looked at from elsewhere it is still there, and a page that is opened anew has it as well.
        stock.setPlace(1);
        QTRY_COMPARE(stock.draftCount(), 0);
        VendorStockModel again;
        again.setApp(&app());
        QTRY_COMPARE(again.allCount(), 10);
        QCOMPARE(again.places()->count(), 3);
        again.setPlace(2);
        QCOMPARE(again.draftCount(), 2);
        again.discard();
        // With nothing left to save there, it is closed here as well.
        QTRY_COMPARE(again.places()->count(), 2);
        QCOMPARE(again.place(), 1);
    }

    void whereSomebodyCountsIsNotForgottenBeforeLocationsAreRead() {
        const Id other = m_shop->ids.next();
        m_shop->far->works.append(other);
        openWithTwo();
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.setPlace(2);
        stock.setDraft(variantOf(0), 3);
        const auto pottery = m_shop->goods.pottery.id.toString();
        desk().chooseVendor(other.toString());
        QTRY_COMPARE(stock.allCount(), 0);
        desk().chooseVendor(pottery);
        // As soon as may be, before anything of the shop has been read.
        Q_EMIT desk().stockChanged();
        QTRY_COMPARE(stock.allCount(), 10);
        QTRY_COMPARE(stock.places()->count(), 3);
        QCOMPARE(stock.placeKey(), m_market.toString());
        QCOMPARE(stock.draftCount(), 1);
    }

    void aTransferShowsWhatItDoesAndCanBeUndone() {
        openWithTwo();
        StockTransferModel transfer;
        transfer.setApp(&app());
        transfer.begin(variantOf(0), m_market.toString());
        QCOMPARE(transfer.from(), 1);
        QCOMPARE(transfer.to(), 0);
        QCOMPARE(transfer.most(), 4);
        transfer.setQuantity(5);
        QVERIFY(!transfer.canSave());
        QCOMPARE(transfer.outcome(), u"Only 4 at Market stall."_s);
        transfer.setQuantity(3);
        QCOMPARE(transfer.outcome(), u"Market stall: 4 → 1, Main location: 16 → 19"_s);
        // Never from a place to itself: the two change places.
        transfer.setTo(1);
        QCOMPARE(transfer.from(), 0);
        transfer.setFrom(1);
        QCOMPARE(transfer.to(), 0);
        transfer.save();
        QTRY_COMPARE(at(0, m_market), 1);
        QTRY_VERIFY(desk().canUndo());
        desk().undo();
        QTRY_COMPARE(at(0, m_market), 4);
        QCOMPARE(at(0, {}), 16);
    }

    void theHistoryIsOfAllOrOfOne() {
        openWithTwo();
        StockHistory history;
        history.variantId = idOf(0);
        StockMovement left;
        left.seq = 48;
        left.kind = MovementKind::Transfer;
        left.onHand = -4;
        left.onHandAfter = 16;
        left.hereAfter = 16;
        left.otherId = m_market;
        auto arrived = left;
        arrived.seq = 49;
        arrived.onHand = 4;
        arrived.onHandAfter = 20;
        arrived.hereAfter = 4;
        arrived.locationId = m_market;
        arrived.otherId = {};
        history.movements = {arrived, left};
        m_shop->far->reachable = true;
        m_shop->giveWork(u"ledger"_s, history.variantId, 49, wire::toJson(history));
        QVERIFY(m_shop->pull());
        StockHistoryModel model;
        model.setApp(&app());
        model.setVariantId(variantOf(0));
        QTRY_COMPARE(model.rows()->count(), 1);
        QCOMPARE(model.places()->count(), 3);
        QCOMPARE(text(*model.rows(), 0, "title"), u"Moved"_s);
        QCOMPARE(text(*model.rows(), 0, "detail"), u"Main location → Market stall"_s);
        QCOMPARE(text(*model.rows(), 0, "deltaText"), u"4"_s);
        QCOMPARE(text(*model.rows(), 0, "afterText"), u"20 on the shelf"_s);
        model.setPlace(1);
        QCOMPARE(text(*model.rows(), 0, "deltaText"), u"\u22124"_s);
        QCOMPARE(text(*model.rows(), 0, "afterText"), u"16 on the shelf"_s);
        model.setPlace(2);
        QCOMPARE(text(*model.rows(), 0, "deltaText"), u"+4"_s);
        QCOMPARE(text(*model.rows(), 0, "afterText"), u"4 on the shelf"_s);
        // What waits is of its place as well.
        m_shop->far->reachable = false;
        desk().perform(StockAdjust{idOf(0), 2, StockReason::Found, {}, m_market});
        QTRY_COMPARE(model.rows()->count(), 2);
        model.setPlace(1);
        QCOMPARE(model.rows()->count(), 1);
    }

    void locationsHaveAnOrderInWhichTheySell() {
        openWithTwo();
        StockLocationsModel locations;
        locations.setApp(&app());
        QTRY_COMPARE(locations.rows()->count(), 2);
        QVERIFY(locations.put({}, u"Cellar"_s, {}));
        QTRY_COMPARE(locations.rows()->count(), 3);
        QVERIFY(text(*locations.rows(), 0, "detail").startsWith(u"106 "));
        QCOMPARE(text(*locations.rows(), 1, "canRise"), u"false"_s);
        QCOMPARE(text(*locations.rows(), 2, "canRise"), u"true"_s);
        locations.raise(text(*locations.rows(), 2, "key"));
        QTRY_COMPARE(text(*locations.rows(), 1, "name"), u"Cellar"_s);
        QCOMPARE(text(*locations.rows(), 2, "name"), u"Market stall"_s);
        QVERIFY(locations.put(u"main"_s, u"Shop"_s, {}));
        QTRY_COMPARE(text(*locations.rows(), 0, "name"), u"Shop"_s);
        QCOMPARE(text(*locations.rows(), 0, "canClose"), u"false"_s);
    }
};

QTEST_GUILESS_MAIN(StockPlacesModelTest)
#include "tst_stock_places_model.moc"
