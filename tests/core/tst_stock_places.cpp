// SPDX-License-Identifier: Apache-2.0
// Several locations of a shop: the reducers, and what devices and operations of before there were any are taken for.
#include <aura/domain/operation.h>
#include <aura/domain/whole_shop.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/catalogue_json.h>
#include <aura/wire/stock_json.h>
#include <aura/wire/sync_json.h>

#include <QTest>

#include <random>

using namespace aura;
using namespace Qt::StringLiterals;

class StockPlacesTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{23};
    IdGenerator m_ids{m_clock, m_random};
    Id m_market = m_ids.next();
    Id m_store = m_ids.next();

    StockLevel level(std::int64_t main, std::int64_t market) {
        StockLevel level;
        level.variantId = m_ids.next();
        level.vendorId = m_ids.next();
        level.onHand = main + market;
        if (market != 0)
            level.elsewhere = {{m_market, market}};
        return level;
    }
    Operation operation(OperationArgs args) {
        Operation operation;
        operation.opId = m_ids.next();
        operation.kind = operationKind(args);
        operation.lane = operationLane(args);
        operation.args = std::move(args);
        operation.version = versionOf(operation);
        return operation;
    }
    StockPolicy policy() {
        StockPolicy policy;
        policy.vendorId = m_ids.next();
        policy.locations = {{m_store, u"Store"_s, {}, 1, false}, {m_market, u"Market"_s, {}, 2, false}};
        return policy;
    }

private Q_SLOTS:
    void whatIsNowhereElseIsAtTheMainLocation() {
        const auto shelf = level(3, 4);
        QCOMPARE(onHandAt(shelf, {}), 3);
        QCOMPARE(onHandAt(shelf, m_market), 4);
        QCOMPARE(onHandAt(shelf, m_store), 0);
    }

    void aTransferTakesAllOrNothing() {
        auto shelf = level(3, 4);
        shelf.allocated = 7; // what is promised may be carried around
        const auto before = shelf;
        const auto refused = [&](const StockTransfer &transfer) { return apply(shelf, transfer, 1).error().code; };
        QCOMPARE(refused({shelf.variantId, {}, m_market, 4}), ErrorCode::OutOfStock);
        QCOMPARE(refused({shelf.variantId, m_store, m_market, 1}), ErrorCode::OutOfStock);
        QCOMPARE(refused({shelf.variantId, {}, m_market, 0}), ErrorCode::InvalidArgument);
        QCOMPARE(refused({shelf.variantId, {}, m_market, -1}), ErrorCode::InvalidArgument);
        QCOMPARE(refused({shelf.variantId, {}, {}, 1}), ErrorCode::InvalidArgument);
        QCOMPARE(refused({shelf.variantId, m_market, m_market, 1}), ErrorCode::InvalidArgument);
        QCOMPARE(refused({shelf.variantId, {}, m_market, 1, QString(longestStockNote + 1, u'x')}),
                 ErrorCode::InvalidArgument);
        QCOMPARE(shelf, before);
        QVERIFY(apply(shelf, StockTransfer{shelf.variantId, {}, m_store, 3}, 5));
        QCOMPARE(shelf.onHand, 7);
        QCOMPARE(onHandAt(shelf, {}), 0);
        QCOMPARE(onHandAt(shelf, m_store), 3);
        QVERIFY(apply(shelf, StockTransfer{shelf.variantId, m_market, {}, 4}, 6));
        QCOMPARE(shelf.elsewhere, (QList<PlacedStock>{{m_store, 3}}));
    }

    void aShelfAloneIsNeverBelowZero() {
        auto shelf = level(3, 4);
        QCOMPARE(apply(shelf, StockAdjust{shelf.variantId, -4, StockReason::Lost, {}}, 1).error().code,
                 ErrorCode::OutOfStock);
        QCOMPARE(apply(shelf, StockAdjust{shelf.variantId, -5, StockReason::Lost, {}, m_market}, 1).error().code,
                 ErrorCode::OutOfStock);
        QVERIFY(apply(shelf, StockAdjust{shelf.variantId, -4, StockReason::Lost, {}, m_market}, 1));
        QVERIFY(shelf.elsewhere.isEmpty());
        QCOMPARE(shelf.onHand, 3);
        QVERIFY(apply(shelf, StockCount{shelf.variantId, 6, 0, 0, m_store}, 1, 1));
        QCOMPARE(onHandAt(shelf, m_store), 7);
        QCOMPARE(onHandAt(shelf, {}), 3);
    }

    void theViewOfAPlaceFoldsWhatWaits() {
        const auto base = level(5, 2);
        const auto view = foldStock(
            base, {operation(StockTransfer{base.variantId, {}, m_market, 2}),
                   // Counted when four were thought to be there; since then one more has come there.
                   operation(StockCount{base.variantId, 9, 3, 3, m_market}),
                   operation(StockTransfer{base.variantId, m_store, {}, 1}), // there is nothing: the shop will say so
                   operation(StockAdjust{base.variantId, -1, StockReason::Damaged, {}})});
        QCOMPARE(onHandAt(view, m_market), 10);
        QCOMPARE(onHandAt(view, {}), 2);
        QCOMPARE(view.onHand, 12);
    }

    void salesGoThroughTheLocationsInTheShopsOrder() {
        auto shelf = level(2, 4);
        QVERIFY(apply(shelf, StockAdjust{shelf.variantId, 3, StockReason::Found, {}, m_store}, 1));
        const auto shop = policy();
        QCOMPARE(takenFrom(shelf, shop, 2), (QList<PlacedStock>{{{}, 2}}));
        QCOMPARE(takenFrom(shelf, shop, 6), (QList<PlacedStock>{{{}, 2}, {m_store, 3}, {m_market, 1}}));
        QCOMPARE(takenFrom(shelf, shop, 100), (QList<PlacedStock>{{{}, 2}, {m_store, 3}, {m_market, 4}}));
        // A location that the policy has lost keeps nothing from being sold.
        QCOMPARE(takenFrom(shelf, {}, 9).size(), 3);
        QVERIFY(takenFrom(shelf, shop, 0).isEmpty());
    }

    void aLocationKeepsWhatOthersChanged() {
        auto shop = policy();
        const auto seen = shop.locations.first();
        auto named = seen;
        named.name = u"Cellar"_s;
        auto closed = seen;
        closed.closed = true;
        QVERIFY(*apply(shop, StockLocationPut{shop.vendorId, seen, named}, 1));
        QVERIFY(*apply(shop, StockLocationPut{shop.vendorId, seen, closed}, 2));
        QVERIFY(!*apply(shop, StockLocationPut{shop.vendorId, seen, closed}, 3));
        QCOMPARE(shop.locations.first(), (StockLocation{m_store, u"Cellar"_s, {}, 1, true}));
        QCOMPARE(apply(shop, StockLocationPut{shop.vendorId, named, {m_market, u"Other"_s}}, 3).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(locationsOf(shop).first(), StockLocation{});
        QVERIFY(hasLocation(shop, {}) && hasLocation(shop, m_market) && !hasLocation(shop, m_ids.next()));
    }

    void whatWasWrittenBeforeThereWereLocationsIsOfTheWholeShop() {
        const auto variant = m_ids.next();
        const auto adjust = wire::operationArgsFromBytes(u"stock.adjust"_s, 2,
                                                         wire::toBytes(QJsonObject{{u"variantId"_s, variant.toString()},
                                                                                   {u"delta"_s, -2},
                                                                                   {u"reason"_s, u"lost"_s},
                                                                                   {u"note"_s, u"x"_s}}));
        QCOMPARE(std::get<StockAdjust>(*adjust), (StockAdjust{variant, -2, StockReason::Lost, u"x"_s, wholeShop()}));
        const auto count = wire::operationArgsFromBytes(u"stock.count"_s, 1,
                                                        wire::toBytes(QJsonObject{{u"variantId"_s, variant.toString()},
                                                                                  {u"counted"_s, 4},
                                                                                  {u"observedSeq"_s, 7},
                                                                                  {u"observedOnHand"_s, 3}}));
        QCOMPARE(std::get<StockCount>(*count), (StockCount{variant, 4, 7, 3, wholeShop()}));
        // It is sent on as it is meant.
        const auto again = wire::operationArgsFromBytes(u"stock.count"_s, 2, wire::operationArgsToBytes(*count));
        QCOMPARE(std::get<StockCount>(*again), std::get<StockCount>(*count));
        // Rows as well: of a shop with one location they are what they were.
        auto shelf = level(3, 0);
        QVERIFY(!wire::toJson(shelf).contains("elsewhere"_L1));
        wire::JsonReader old(wire::toJson(shelf));
        QCOMPARE(wire::stockLevelFromJson(old), shelf);
        shelf = level(3, 2);
        wire::JsonReader placed(wire::toJson(shelf));
        QCOMPARE(wire::stockLevelFromJson(placed), shelf);
        const auto shop = policy();
        wire::JsonReader policy(wire::toJson(shop));
        QCOMPARE(wire::stockPolicyFromJson(policy), shop);
    }

    void whoeverKnewOfNoLocationsMeantTheWholeShop() {
        // Ten were counted of the six in the shop and the four at the market: ten there are.
        auto shelf = level(6, 4);
        const StockCount count{shelf.variantId, 10, 0, 10, wholeShop()};
        QVERIFY(apply(shelf, count, 0, 1));
        QCOMPARE(shelf.onHand, 10);
        QCOMPARE(onHandAt(shelf, {}), 6);
        QVERIFY(apply(shelf, count, 3, 1));
        QCOMPARE(onHandAt(shelf, {}), 9);
        QCOMPARE(onHandAt(shelf, m_market), 4);
        const auto before = shelf;
        QCOMPARE(apply(shelf, StockCount{shelf.variantId, 3, 0, 0, wholeShop()}, 0, 2).error().code,
                 ErrorCode::OutOfStock);
        QCOMPARE(apply(shelf, StockAdjust{shelf.variantId, -14, StockReason::Lost, {}, wholeShop()}, 2).error().code,
                 ErrorCode::OutOfStock);
        shelf.allocated = 3;
        QCOMPARE(apply(shelf, StockAdjust{shelf.variantId, -11, StockReason::Lost, {}, wholeShop()}, 2).error().code,
                 ErrorCode::OutOfStock);
        shelf.allocated = 0;
        QCOMPARE(shelf, before);
        // What the main location does not have is taken from the others.
        QVERIFY(apply(shelf, StockAdjust{shelf.variantId, -10, StockReason::Lost, {}, wholeShop()}, 2));
        QCOMPARE(onHandAt(shelf, {}), 0);
        QCOMPARE(shelf.elsewhere, (QList<PlacedStock>{{m_market, 3}}));
        QVERIFY(apply(shelf, StockAdjust{shelf.variantId, 2, StockReason::Found, {}, wholeShop()}, 2));
        QCOMPARE(onHandAt(shelf, {}), 2);
        QVERIFY(apply(shelf, StockAdjust{shelf.variantId, -5, StockReason::Lost, {}, wholeShop()}, 2));
        QVERIFY(shelf.elsewhere.isEmpty());
        QCOMPARE(shelf.onHand, 0);
        // In the view: what others did since it was counted is added to the sum.
        auto base = level(6, 4);
        const auto view =
            foldStock(base, {operation(StockCount{base.variantId, 12, 0, 9, wholeShop()}),
                             operation(StockAdjust{base.variantId, -10, StockReason::Lost, {}, wholeShop()})});
        QCOMPARE(view.onHand, 3);
        QCOMPARE(view.elsewhere, (QList<PlacedStock>{{m_market, 3}}));
    }

    void theWholeShopIsNoLocation() {
        auto shelf = level(6, 4);
        QCOMPARE(apply(shelf, StockTransfer{shelf.variantId, wholeShop(), {}, 1}, 1).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(apply(shelf, StockTransfer{shelf.variantId, {}, wholeShop(), 1}, 1).error().code,
                 ErrorCode::InvalidArgument);
        auto shop = policy();
        QCOMPARE(apply(shop, StockLocationPut{shop.vendorId, {}, {wholeShop(), u"All"_s}}, 1).error().code,
                 ErrorCode::InvalidArgument);
    }

    void whatIsWrongIsRefused() {
        auto row = wire::toJson(level(3, 2));
        const auto failed = [&](const QJsonArray &elsewhere) {
            row.insert("elsewhere"_L1, elsewhere);
            wire::JsonReader reader(row);
            (void)wire::stockLevelFromJson(reader);
            return reader.failed();
        };
        const QJsonObject one{{u"locationId"_s, m_market.toString()}, {u"onHand"_s, 1}};
        QVERIFY(!failed({one}));
        QVERIFY(failed({one, one}));
        QVERIFY(failed({QJsonObject{{u"locationId"_s, m_market.toString()}, {u"onHand"_s, 0}}}));
        QVERIFY(failed({QJsonObject{{u"onHand"_s, 1}}}));
        QVERIFY(!wire::operationArgsFromBytes(u"stock.transfer"_s, 1,
                                              wire::toBytes(QJsonObject{{u"variantId"_s, m_store.toString()},
                                                                        {u"to"_s, m_market.toString()},
                                                                        {u"quantity"_s, 0}})));
    }
};

QTEST_GUILESS_MAIN(StockPlacesTest)
#include "tst_stock_places.moc"
