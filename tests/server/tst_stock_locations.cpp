// SPDX-License-Identifier: Apache-2.0
// Several locations of a shop: what is where, how it goes from one to another, and where sales take it from.
#include "vendor_fixture.h"

#include <aura/domain/whole_shop.h>
#include <aura/server/services/stock_policy.h>
#include <aura/wire/stock_json.h>

#include <random>

using namespace aura;
using namespace aura::testing;

class TestStockLocations : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;
    Id market;
    Id store;

    Id lampAt() const { return f->lampVariant(); }
    StockLevel lamp() { return f->level(f->lampVariant()); }
    std::int64_t at(const Id &location) { return onHandAt(lamp(), location); }
    Id add(const QString &name, int position = 0) {
        StockLocation location;
        location.id = f->ids.next();
        location.name = name;
        location.position = position;
        const auto result = f->byVera(StockLocationPut{f->shop.id, {}, location});
        if (result.status != OperationStatus::Applied)
            qFatal("%s", qPrintable(result.detail));
        return location.id;
    }
    OperationResult move(const Id &from, const Id &to, std::int64_t quantity) {
        return f->byVera(StockTransfer{f->lampVariant(), from, to, quantity, {}});
    }
    OperationResult adjust(const Id &location, std::int64_t delta) {
        return f->byVera(StockAdjust{f->lampVariant(), delta, StockReason::Received, {}, location});
    }
    /// As software of before says it, which knows of no location.
    OperationResult former(const OperationArgs &args) {
        auto body = wire::parseObject(wire::toBytes(f->verasDevice, {f->operation(args)}, f->clock.now(), {})).value();
        auto operation = body["operations"_L1].toArray().first().toObject();
        auto without = operation["args"_L1].toObject();
        without.remove("locationId"_L1);
        operation["args"_L1] = without;
        operation["version"_L1] = std::holds_alternative<StockCount>(args) ? 1 : 2;
        body["operations"_L1] = QJsonArray{operation};
        const auto reply = f->call(http::Method::Post, "/api/v1/sync/push", wire::toBytes(body), f->vera.token);
        return wire::pushResponseFromBytes(reply.body)->results.first();
    }
    /// Asked for, approved and back again.
    void giveBack(const Id &order, std::int64_t quantity) {
        const auto id = f->ids.next();
        QCOMPARE(f->byAda(ReturnRequest{id, order, {{lampAt(), quantity}}, ReturnReason::Other, {}}).status,
                 OperationStatus::Applied);
        for (const auto &[from, to] :
             {std::pair{ReturnState::Requested, ReturnState::Approved}, {ReturnState::Approved, ReturnState::Received}})
            QCOMPARE(f->byVera(ReturnTransition{id, order, from, to, {}}).status, OperationStatus::Applied);
    }
    StockPolicy policy() { return stockPolicy::of(f->db(), f->shop.id).value(); }
    StockLocation location(const Id &id) {
        for (const auto &known : locationsOf(policy())) {
            if (known.id == id)
                return known;
        }
        qFatal("no such location");
    }
    OperationResult close(const Id &id, bool closed = true) {
        auto mine = location(id);
        const auto base = mine;
        mine.closed = closed;
        return f->byVera(StockLocationPut{f->shop.id, base, mine});
    }
    /// What is on each shelf is the sum of its lines, and no shelf holds less than nothing.
    void ledgerAddsUp() {
        QCOMPARE(f->number("SELECT count(*) FROM stock_place p WHERE p.on_hand <> (SELECT sum(on_hand_delta) FROM "
                           "stock_movement m WHERE m.variant_id = p.variant_id AND m.location_id = p.location_id)"),
                 0);
        const auto level = lamp();
        QVERIFY(onHandAt(level, {}) >= 0);
        // Five lay there before there was a ledger.
        QCOMPARE(onHandAt(level, {}), 5 + f->number("SELECT ifnull(sum(on_hand_delta), 0) FROM stock_movement WHERE "
                                                    "variant_id = ?1 AND location_id IS NULL",
                                                    lampAt()));
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<VendorFixture>();
        market = add(u"Market stall"_s, 1);
        store = add(u"Warehouse"_s, 2);
    }

    void whatWasThereIsAtTheMainLocation() {
        QCOMPARE(lamp().onHand, 5);
        QVERIFY(lamp().elsewhere.isEmpty());
        QCOMPARE(at({}), 5);
        QCOMPARE(policy().locations.size(), 2);
        QCOMPARE(locationsOf(policy()).first(), StockLocation{});
    }

    void aTransferLeavesTheSum() {
        f->placed(2);
        const auto before = lamp();
        const auto seq = f->number("SELECT count(*) FROM stock_movement");
        const auto moved = move({}, market, 4);
        QCOMPARE(moved.status, OperationStatus::Applied);
        QCOMPARE(moved.stock->onHand, 5);
        QCOMPARE(moved.stock->elsewhere, (QList<PlacedStock>{{market, 4}}));
        QCOMPARE(available(*moved.stock), available(before));
        QVERIFY(moved.stock->rev > before.rev);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement") - seq, 2);
        QCOMPARE(f->number("SELECT sum(on_hand_delta) FROM stock_movement WHERE kind = 'transfer'"), 0);
        QCOMPARE(move(market, store, 3).status, OperationStatus::Applied);
        QCOMPARE(move(market, {}, 1).status, OperationStatus::Applied);
        QCOMPARE(lamp().elsewhere, (QList<PlacedStock>{{store, 3}}));
        ledgerAddsUp();
    }

    void aTransferOnceHoweverOftenItIsSent() {
        const auto operation = f->operation(StockTransfer{lampAt(), {}, market, 2, {}});
        QCOMPARE(f->pushOne(f->vera, operation).status, OperationStatus::Applied);
        QCOMPARE(f->pushOne(f->vera, operation).status, OperationStatus::Duplicate);
        QCOMPARE(at(market), 2);
    }

    void whatIsNotThereIsNotMovedAndAPersonDecides() {
        QCOMPARE(move({}, market, 3).status, OperationStatus::Applied);
        const auto refused = move({}, market, 3);
        QCOMPARE(refused.status, OperationStatus::Conflict);
        QCOMPARE(refused.code, ErrorCode::OutOfStock);
        QCOMPARE(refused.stock->elsewhere, (QList<PlacedStock>{{market, 3}}));
        QCOMPARE(at({}), 2);
        QCOMPARE(at(market), 3);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement WHERE kind = 'transfer'"), 2);
    }

    void transfersCommuteWithEverythingElse() {
        // In whatever order they come, what is where is the same.
        QList<QList<PlacedStock>> outcomes;
        for (const auto &order : {QList{0, 1, 2, 3}, QList{3, 2, 1, 0}, QList{1, 3, 0, 2}}) {
            init();
            auto mine = QList<OperationArgs>{
                StockTransfer{lampAt(), {}, market, 2, {}}, StockAdjust{lampAt(), 4, StockReason::Received, {}, market},
                StockAdjust{lampAt(), -1, StockReason::Lost, {}, {}}, StockTransfer{lampAt(), {}, store, 1, {}}};
            for (const int index : order)
                QCOMPARE(f->byVera(mine.at(index)).status, OperationStatus::Applied);
            QCOMPARE(lamp().onHand, 8);
            outcomes.append({{{}, at({})}, {{}, at(market)}, {{}, at(store)}});
        }
        QCOMPARE(outcomes.at(0), (QList<PlacedStock>{{{}, 1}, {{}, 6}, {{}, 1}}));
        QCOMPARE(outcomes.at(1), outcomes.at(0));
        QCOMPARE(outcomes.at(2), outcomes.at(0));
    }

    void nothingIsTakenFromALocationThatIsNotThere() {
        QCOMPARE(move({}, market, 2).status, OperationStatus::Applied);
        // Three are in the shop, two at the market: five may go in all, but not from one place.
        const auto refused = adjust(market, -3);
        QCOMPARE(refused.status, OperationStatus::Conflict);
        QCOMPARE(refused.code, ErrorCode::OutOfStock);
        QCOMPARE(adjust({}, -4).code, ErrorCode::OutOfStock);
        QCOMPARE(adjust(market, -2).status, OperationStatus::Applied);
        QVERIFY(lamp().elsewhere.isEmpty());
        QCOMPARE(lamp().onHand, 3);
        ledgerAddsUp();
    }

    void aCountIsOfOneLocation() {
        QCOMPARE(move({}, market, 2).status, OperationStatus::Applied);
        const auto seen = lamp();
        const auto sam = f->person(u"sam@example.org"_s);
        f->join(f->shop, sam, u"staff"_s);
        // Vera counts at the market. Sam has carried one there meanwhile, and ten have come into the shop.
        const auto count = f->operation(StockCount{lampAt(), 5, seen.ledgerSeq, 2, market});
        const auto sams = f->ids.next();
        QCOMPARE(f->push(sam, sams,
                         {f->operation(StockTransfer{lampAt(), {}, market, 1, {}}),
                          f->operation(StockAdjust{lampAt(), 10, StockReason::Received, {}})})
                     .last()
                     .status,
                 OperationStatus::Applied);
        QCOMPARE(f->pushOne(f->vera, count).status, OperationStatus::Applied);
        QCOMPARE(at(market), 6);
        QCOMPARE(at({}), 12);
        QCOMPARE(lamp().onHand, 18);
        ledgerAddsUp();
    }

    void aFormerCountIsOfTheWholeShop() {
        QCOMPARE(move({}, market, 2).status, OperationStatus::Applied);
        // Five are seen, and five counted: so five there are. Sam has brought one to the market meanwhile.
        const auto seen = lamp();
        const auto sam = f->person(u"sam@example.org"_s);
        f->join(f->shop, sam, u"staff"_s);
        QCOMPARE(f->push(sam, f->ids.next(),
                         {f->operation(StockAdjust{lampAt(), 1, StockReason::Received, {}, market}),
                          f->operation(StockTransfer{lampAt(), market, store, 1, {}})})
                     .last()
                     .status,
                 OperationStatus::Applied);
        QCOMPARE(former(StockCount{lampAt(), 5, seen.ledgerSeq, 5}).status, OperationStatus::Applied);
        QCOMPARE(lamp().onHand, 6);
        QCOMPARE(at({}), 3);
        QCOMPARE(at(market), 2);
        QCOMPARE(at(store), 1);
        ledgerAddsUp();
        // Fewer than lie elsewhere cannot have been counted: nothing is changed, and a person decides.
        QCOMPARE(former(StockCount{lampAt(), 2, lamp().ledgerSeq, 6}).code, ErrorCode::OutOfStock);
        QCOMPARE(former(StockCount{lampAt(), 3, lamp().ledgerSeq, 6}).status, OperationStatus::Applied);
        QCOMPARE(at({}), 0);
        QCOMPARE(lamp().onHand, 3);
        ledgerAddsUp();
    }

    void aFormerAdjustmentTakesOnWhereASaleDoes() {
        QCOMPARE(move({}, market, 2).status, OperationStatus::Applied);
        QCOMPARE(move({}, store, 2).status, OperationStatus::Applied);
        const auto told = f->number("SELECT count(*) FROM stock_movement");
        // One is there, four are seen to go: what is not there is taken from the next in the shop's order.
        QCOMPARE(former(StockAdjust{lampAt(), -4, StockReason::Lost, {}}).status, OperationStatus::Applied);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement") - told, 3);
        QCOMPARE(at({}), 0);
        QCOMPARE(at(market), 0);
        QCOMPARE(at(store), 1);
        ledgerAddsUp();
        QCOMPARE(former(StockAdjust{lampAt(), -2, StockReason::Lost, {}}).code, ErrorCode::OutOfStock);
        QCOMPARE(former(StockAdjust{lampAt(), 3, StockReason::Found, {}}).status, OperationStatus::Applied);
        QCOMPARE(at({}), 3);
        ledgerAddsUp();
        // Promised ones stay, wherever they lie.
        f->placed(3);
        QCOMPARE(former(StockAdjust{lampAt(), -2, StockReason::Lost, {}}).code, ErrorCode::OutOfStock);
        QCOMPARE(lamp().onHand, 4);
        // In a shop that has nothing elsewhere it is what it was.
        QCOMPARE(move(store, {}, 1).status, OperationStatus::Applied);
        QCOMPARE(former(StockAdjust{lampAt(), -1, StockReason::Lost, {}}).status, OperationStatus::Applied);
        QCOMPARE(at({}), 3);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement WHERE location_id = ?1", wholeShop()), 0);
        ledgerAddsUp();
    }

    void salesTakeFromTheMainLocationFirst() {
        QCOMPARE(adjust(market, 3).status, OperationStatus::Applied);
        QCOMPARE(adjust(store, 4).status, OperationStatus::Applied);
        QCOMPARE(f->available(lampAt()), 12);
        // Nine of twelve: five of the shop, three of the stall, one of the warehouse.
        const auto order = f->placed(9);
        QCOMPARE(at({}), 5); // promised, and still there
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}).status,
                 OperationStatus::Applied);
        QCOMPARE(at({}), 0);
        QCOMPARE(at(market), 0);
        QCOMPARE(at(store), 3);
        QCOMPARE(lamp().allocated, 0);
        QCOMPARE(f->number("SELECT sum(allocated_delta) FROM stock_movement WHERE variant_id = ?1", lampAt()), 0);
        ledgerAddsUp();
        // What comes back comes to the main location.
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Shipped, OrderStep::Delivered, {}}).status,
                 OperationStatus::Applied);
        giveBack(order.id, 2);
        QCOMPARE(at({}), 2);
        QCOMPARE(at(market), 0);
        QCOMPARE(at(store), 3);
        QCOMPARE(lamp().onHand, 5);
        ledgerAddsUp();
    }

    void theShopsOrderDecidesWhereSalesGoOn() {
        QCOMPARE(move({}, market, 2).status, OperationStatus::Applied);
        QCOMPARE(move({}, store, 3).status, OperationStatus::Applied);
        auto mine = location(store);
        const auto base = mine;
        mine.position = 0;
        QCOMPARE(f->byVera(StockLocationPut{f->shop.id, base, mine}).status, OperationStatus::Applied);
        const auto order = f->placed(3);
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}).status,
                 OperationStatus::Applied);
        QCOMPARE(at(store), 0);
        QCOMPARE(at(market), 2);
    }

    void whatIsPromisedMayBeMovedButNotLost() {
        f->placed(5);
        QCOMPARE(move({}, market, 5).status, OperationStatus::Applied);
        QCOMPARE(adjust(market, -1).code, ErrorCode::OutOfStock);
        QCOMPARE(f->available(lampAt()), 0);
    }

    void aLocationClosesWhenNothingIsThere() {
        QCOMPARE(move({}, market, 2).status, OperationStatus::Applied);
        const auto refused = close(market);
        QCOMPARE(refused.status, OperationStatus::Rejected);
        QCOMPARE(refused.code, ErrorCode::Conflict);
        QVERIFY(!location(market).closed);
        QCOMPARE(move(market, {}, 2).status, OperationStatus::Applied);
        QCOMPARE(close(market).status, OperationStatus::Applied);
        QVERIFY(location(market).closed);
        // Somebody has carried something there without knowing: it is there, and so the location is open.
        QCOMPARE(move({}, market, 1).status, OperationStatus::Applied);
        QVERIFY(!location(market).closed);
        QCOMPARE(at(market), 1);
        // To find nothing there is no reason to open it.
        QCOMPARE(adjust(market, -1).status, OperationStatus::Applied);
        QCOMPARE(close(market).status, OperationStatus::Applied);
        QCOMPARE(f->byVera(StockCount{lampAt(), 0, lamp().ledgerSeq, 0, market}).status, OperationStatus::Applied);
        QVERIFY(location(market).closed);
    }

    void theMainLocationStaysOpenAndMayHaveAName() {
        StockLocation mine;
        mine.name = u"Shop"_s;
        mine.address = u"Main street 1"_s;
        QCOMPARE(f->byVera(StockLocationPut{f->shop.id, StockLocation{}, mine}).status, OperationStatus::Applied);
        QCOMPARE(locationsOf(policy()).first(), mine);
        const auto base = mine;
        mine.closed = true;
        QCOMPARE(f->byVera(StockLocationPut{f->shop.id, base, mine}).code, ErrorCode::InvalidArgument);
        // Its row stands under the shop's id: nobody else may have that.
        StockLocation forged{f->shop.id, u"Forged"_s};
        QCOMPARE(f->byVera(StockLocationPut{f->shop.id, {}, forged}).code, ErrorCode::InvalidArgument);
    }

    void namesAreLooked() {
        const auto put = [&](const QString &name, const QString &address = {}) {
            StockLocation location{f->ids.next(), name, address};
            return f->byVera(StockLocationPut{f->shop.id, {}, location}).code;
        };
        QCOMPARE(put(u"  "_s), ErrorCode::InvalidArgument);
        QCOMPARE(put(u"two\nlines"_s), ErrorCode::InvalidArgument);
        for (int i = 2; i < mostStockLocations; ++i)
            add(u"Box %1"_s.arg(i));
        QCOMPARE(put(u"One too many"_s), ErrorCode::TooLarge);
        QCOMPARE(policy().locations.size(), mostStockLocations);
    }

    void twoPeopleWhoChangeALocationKeepWhatBothWrote() {
        const auto seen = location(market);
        auto named = seen;
        named.name = u"Christmas market"_s;
        auto placed = seen;
        placed.address = u"Town square"_s;
        QCOMPARE(f->byVera(StockLocationPut{f->shop.id, seen, named}).status, OperationStatus::Applied);
        QCOMPARE(f->byVera(StockLocationPut{f->shop.id, seen, placed}).status, OperationStatus::Applied);
        QCOMPARE(location(market).name, named.name);
        QCOMPARE(location(market).address, placed.address);
    }

    void anotherShopsLocationsAreItsOwn() {
        const auto other = f->vendor(u"other"_s);
        f->join(other, f->ada);
        const auto theirs = f->product(other, u"Vase"_s, 900, 5);
        const auto variant = theirs.variants.first().id;
        // Neither Ada's shelves nor Vera's location are reached by naming them.
        QCOMPARE(f->byAda(StockTransfer{lampAt(), {}, market, 1, {}}).code, ErrorCode::PermissionDenied);
        QCOMPARE(f->byAda(StockLocationPut{f->shop.id, {}, {f->ids.next(), u"Mine"_s}}).code,
                 ErrorCode::PermissionDenied);
        QCOMPARE(f->byAda(StockTransfer{variant, {}, market, 1, {}}).code, ErrorCode::NotFound);
        QCOMPARE(f->byAda(StockAdjust{variant, 1, StockReason::Found, {}, market}).code, ErrorCode::NotFound);
        QCOMPARE(f->byAda(StockCount{variant, 1, 0, 0, market}).code, ErrorCode::NotFound);
        QCOMPARE(f->number("SELECT count(*) FROM stock_place"), 0);
        // The same id in another shop is another location.
        QCOMPARE(f->byAda(StockLocationPut{other.id, {}, {market, u"Ours"_s}}).status, OperationStatus::Applied);
        QCOMPARE(location(market).name, u"Market stall"_s);
    }

    void aVariantThatGoesTakesItsShelvesAlong() {
        Variant large;
        large.id = f->ids.next();
        large.sku = u"LAMP-L"_s;
        large.price = {20'000'000, Currency::of("EUR")};
        large.trackInventory = true;
        large.name = u"Large"_s;
        large.options = {{u"size"_s, Attribute::Kind::Text, false, {u"L"_s}}};
        QCOMPARE(f->byVera(ProductPatch{f->lamp.id, {}, {large}, {}}).status, OperationStatus::Applied);
        QCOMPARE(f->byVera(StockAdjust{large.id, 6, StockReason::Received, {}, market}).status,
                 OperationStatus::Applied);
        QCOMPARE(f->byVera(StockTransfer{large.id, market, {}, 2, {}}).status, OperationStatus::Applied);
        ProductPatch removal{f->lamp.id, {}, {}, {}};
        removal.removedVariants = {large.id};
        QCOMPARE(f->byVera(removal).status, OperationStatus::Applied);
        QCOMPARE(f->number("SELECT count(*) FROM stock_place WHERE variant_id = ?1", large.id), 0);
        QCOMPARE(f->number("SELECT count(*) FROM (SELECT sum(on_hand_delta) AS n FROM stock_movement WHERE variant_id "
                           "= ?1 GROUP BY location_id) WHERE n <> 0",
                           large.id),
                 0);
        QCOMPARE(close(market).status, OperationStatus::Applied);
    }

    void theHistorySaysWhere() {
        QCOMPARE(move({}, market, 2).status, OperationStatus::Applied);
        QCOMPARE(adjust(market, 3).status, OperationStatus::Applied);
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(f->vendorScopeName(), cursor, rows, f->vera.token));
        wire::JsonReader reader(rows.value(std::pair(u"ledger"_s, lampAt())).data);
        const auto told = wire::stockHistoryFromJson(reader);
        QCOMPARE(told.movements.size(), 3);
        const auto &received = told.movements.at(0);
        QCOMPARE(received.locationId, market);
        QCOMPARE(received.onHandAfter, 8);
        QCOMPARE(received.hereAfter, 5);
        const auto &arrived = told.movements.at(1);
        QCOMPARE(arrived.kind, MovementKind::Transfer);
        QCOMPARE(arrived.locationId, market);
        QVERIFY(arrived.otherId.isNil());
        QCOMPARE(arrived.onHand, 2);
        QCOMPARE(arrived.onHandAfter, 5);
        QCOMPARE(arrived.hereAfter, 2);
        const auto &left = told.movements.at(2);
        QCOMPARE(left.otherId, market);
        QCOMPARE(left.onHand, -2);
        QCOMPARE(left.hereAfter, 3);
        // Level and locations come as rows of their own, and nothing is lost on the way.
        wire::JsonReader stock(rows.value(std::pair(u"stock"_s, lampAt())).data);
        QCOMPARE(wire::stockLevelFromJson(stock), lamp());
        wire::JsonReader shop(rows.value(std::pair(u"shop"_s, f->shop.id)).data);
        QCOMPARE(wire::stockPolicyFromJson(shop), policy());
    }

    void whateverHappensItAddsUp() {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
        const QList<Id> places{{}, market, store};
        QList<Order> open;
        QList<Order> sent;
        for (int i = 0; i < 150; ++i) {
            const auto &from = places.at(pick(3));
            const auto &to = places.at(pick(3));
            switch (pick(8)) {
            case 0:
                adjust(from, pick(9) - 3 == 0 ? 1 : pick(9) - 3);
                break;
            case 1:
                f->byVera(StockCount{lampAt(), pick(8), lamp().ledgerSeq, at(from), from});
                break;
            case 2:
            case 3:
                move(from, to, 1 + pick(6));
                break;
            case 4:
                if (const auto left = f->available(lampAt()); left > 0)
                    open.append(f->placed(1 + pick(static_cast<int>(std::min<std::int64_t>(left, 4)))));
                break;
            case 5:
                if (!sent.isEmpty()) {
                    const auto before = std::tuple{at({}), at(market), at(store)};
                    const auto order = sent.takeAt(pick(static_cast<int>(sent.size())));
                    const auto back = 1 + pick(static_cast<int>(order.lines.first().quantity));
                    giveBack(order.id, back);
                    QCOMPARE(std::tuple(at({}) - back, at(market), at(store)), before);
                }
                break;
            case 6:
                if (pick(2) == 0)
                    former(StockCount{lampAt(), pick(12), lamp().ledgerSeq, lamp().onHand});
                else
                    former(StockAdjust{lampAt(), pick(2) == 0 ? -1 - pick(6) : 1 + pick(4), StockReason::Found, {}});
                break;
            default:
                if (!open.isEmpty()) {
                    const auto order = open.takeAt(pick(static_cast<int>(open.size())));
                    const auto to = pick(3) == 0 ? OrderStep::Canceled : OrderStep::Shipped;
                    QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Placed, to, {}}).status,
                             OperationStatus::Applied);
                    if (to == OrderStep::Shipped)
                        sent.append(order);
                }
            }
            ledgerAddsUp();
            QVERIFY(available(lamp()) >= 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestStockLocations)
#include "tst_stock_locations.moc"
