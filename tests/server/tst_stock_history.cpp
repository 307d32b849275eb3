// SPDX-License-Identifier: Apache-2.0
// What a vendor's devices get of the ledger, and where "low" begins.
#include "vendor_fixture.h"

#include <aura/server/services/person_data.h>
#include <aura/server/services/products.h>
#include <aura/wire/stock_json.h>

using namespace aura;
using namespace aura::testing;

class TestStockHistory : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;
    VendorFixture::Rows m_rows;
    std::int64_t m_cursor = 0;

    bool pull() { return f->follow(f->vendorScopeName(), m_cursor, m_rows, f->vera.token); }
    StockHistory history() {
        wire::JsonReader reader(m_rows.value(std::pair(u"ledger"_s, f->lampVariant())).data);
        return wire::stockHistoryFromJson(reader);
    }
    StockPolicy policy() {
        wire::JsonReader reader(m_rows.value(std::pair(u"shop"_s, f->shop.id)).data);
        return wire::stockPolicyFromJson(reader);
    }
    QStringList members() {
        QStringList names;
        for (const auto &row : std::as_const(m_rows)) {
            if (row.entity == u"member")
                names.append(row.data["name"_L1].toString());
        }
        names.sort();
        return names;
    }
    Availability band(const Id &variant) {
        return static_cast<Availability>(f->number("SELECT availability FROM variant WHERE id = ?1", variant));
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<VendorFixture>();
        m_rows.clear();
        m_cursor = 0;
    }

    void everyMovementSaysWhatAndHowManyWereLeft() {
        f->byVera(StockAdjust{f->lampVariant(), 7, StockReason::Received, u"pallet 3: left"_s});
        const auto kept = f->placed(2);
        const auto dropped = f->placed(3);
        f->byVera(OrderTransition{kept.id, OrderStep::Placed, OrderStep::Shipped, {}});
        f->byAda(OrderTransition{dropped.id, OrderStep::Placed, OrderStep::Canceled, {}});
        f->byVera(StockCount{f->lampVariant(), 9, f->level(f->lampVariant()).ledgerSeq, 10});
        QVERIFY(pull());
        const auto told = history();
        QCOMPARE(told.variantId, f->lampVariant());
        QVERIFY(told.complete);
        QList<MovementKind> kinds;
        QList<std::int64_t> after;
        QList<std::int64_t> moved;
        for (const auto &movement : told.movements) {
            kinds.append(movement.kind);
            after.append(movement.onHandAfter);
            moved.append(movement.onHand);
        }
        using enum MovementKind;
        QCOMPARE(kinds, (QList{Count, Deallocate, Ship, Allocate, Allocate, Adjust}));
        QCOMPARE(after, (QList<std::int64_t>{9, 10, 10, 12, 12, 12}));
        QCOMPARE(moved, (QList<std::int64_t>{-1, 0, -2, 0, 0, 7}));
        const auto &received = told.movements.last();
        QCOMPARE(received.reason, StockReason::Received);
        QCOMPARE(received.note, u"pallet 3: left"_s);
        QCOMPARE(received.userId, f->vera.id);
        QCOMPARE(received.deviceId, f->verasDevice);
        QCOMPARE(received.recordedAt, f->clock.now());
        // Who bought and who canceled is no business of a ledger; which order it was is.
        QVERIFY(told.movements.at(1).userId.isNil() && told.movements.at(1).deviceId.isNil());
        QVERIFY(told.movements.at(3).userId.isNil());
        QCOMPARE(told.movements.at(2).orderId, kept.id);
        QCOMPARE(told.movements.at(1).orderId, dropped.id);
        QCOMPARE(told.movements.at(1).allocated, -3);
        // Nothing is lost on the way.
        wire::JsonReader again(wire::toJson(told));
        QCOMPARE(wire::stockHistoryFromJson(again), told);
    }

    void onlyTheEndIsSentAndCheckoutsAreNoMovements() {
        QVERIFY(pull());
        QVERIFY(!m_rows.contains({u"ledger"_s, f->lampVariant()}));
        for (int i = 0; i < mostMovements; ++i)
            f->byVera(StockAdjust{f->lampVariant(), 1, StockReason::Found, {}});
        QVERIFY(pull());
        QCOMPARE(history().movements.size(), mostMovements);
        QVERIFY(history().complete);
        f->byVera(StockAdjust{f->lampVariant(), 1, StockReason::Found, {}});
        QVERIFY(pull());
        QCOMPARE(history().movements.size(), mostMovements);
        QVERIFY(!history().complete);
        QCOMPARE(history().movements.last().onHandAfter, 5 + 2);
        const auto rev = m_rows.value(std::pair(u"ledger"_s, f->lampVariant())).rev;
        f->call(
            http::Method::Post, "/api/v1/checkout",
            wire::toBytes(QJsonObject{{u"groupId"_s, f->ids.next().toString()},
                                      {u"lines"_s, QJsonArray{QJsonObject{{u"variantId"_s, f->lampVariant().toString()},
                                                                          {u"quantity"_s, 2}}}}}),
            f->ada.token);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement WHERE kind = 'reserve'"), 1);
        QVERIFY(pull());
        QCOMPARE(m_rows.value(std::pair(u"ledger"_s, f->lampVariant())).rev, rev);
    }

    void aScopeThatWasOpenedBeforeThereWereLedgersGetsThem() {
        f->byVera(StockAdjust{f->lampVariant(), 1, StockReason::Found, {}});
        QVERIFY(pull());
        // As a server without them had left it: nothing of them was ever logged.
        f->write([&](Write &w) -> Status {
            for (const auto &row : std::as_const(m_rows)) {
                if (row.entity == u"ledger" || row.entity == u"shop" || row.entity == u"member")
                    AURA_TRY(changeLog::recordDeletion(w.db, f->vendorScopeName(), row.entity, row.id, w.now));
            }
            return w.db.run("DELETE FROM change_log WHERE deleted_at IS NOT NULL");
        });
        m_rows.removeIf([](auto row) {
            return row.value().entity == u"ledger" || row.value().entity == u"shop" || row.value().entity == u"member";
        });
        QVERIFY(pull());
        QCOMPARE(history().movements.size(), 1);
        QCOMPARE(policy().lowThreshold, standardLowThreshold);
        QCOMPARE(members().size(), 1);
    }

    void whoWorksThereIsKnownByName() {
        const auto sam = f->person(u"sam@example.org"_s);
        f->join(f->shop, sam, u"staff"_s);
        QVERIFY(pull());
        QCOMPARE(members().size(), 2);
        f->pushOne(sam, f->operation(ProfilePatch{u"Sam Sun"_s, {}}));
        QVERIFY(pull());
        QVERIFY(members().contains(u"Sam Sun"_s));
        f->write([&](Write &w) { return personData::forget(w, sam.id); });
        QVERIFY(pull());
        QCOMPARE(members().size(), 1);
        QVERIFY(!members().contains(u"Sam Sun"_s));
    }

    void aVariantIsLowFromItsOwnThresholdOn() {
        QCOMPARE(band(f->lampVariant()), Availability::In); // 5, and low from 2 on
        const auto set = f->byVera(StockThreshold{f->lampVariant(), 6});
        QCOMPARE(set.status, OperationStatus::Applied);
        QVERIFY(set.stock->ownThreshold);
        QCOMPARE(set.stock->lowThreshold, 6);
        QCOMPARE(band(f->lampVariant()), Availability::Low);
        QVERIFY(pull());
        wire::JsonReader row(m_rows.value(std::pair(u"stock"_s, f->lampVariant())).data);
        QCOMPARE(wire::stockLevelFromJson(row), f->level(f->lampVariant()));
        QCOMPARE(f->byVera(StockThreshold{f->lampVariant(), 6}).status, OperationStatus::Applied);
        QCOMPARE(f->level(f->lampVariant()).rev, set.stock->rev);
        QCOMPARE(f->byAda(StockThreshold{f->lampVariant(), 1}).code, ErrorCode::PermissionDenied);
        QCOMPARE(f->byVera(StockThreshold{f->lampVariant(), -1}).code, ErrorCode::InvalidArgument);
        QCOMPARE(f->byVera(StockThreshold{f->ids.next(), 1}).code, ErrorCode::NotFound);
        // As the shop has it again.
        QCOMPARE(f->byVera(StockThreshold{f->lampVariant(), {}}).stock->lowThreshold, standardLowThreshold);
        QCOMPARE(band(f->lampVariant()), Availability::Low); // 5, and low from 5 on
    }

    void aShopsThresholdCountsForEverythingWithoutOne() {
        const auto own = f->product(f->shop, u"Vase"_s, 900, 5); // low from 2 on, of its own
        f->byVera(StockThreshold{f->lampVariant(), {}});
        f->byVera(StockPolicySet{f->shop.id, 4});
        QCOMPARE(band(f->lampVariant()), Availability::In);
        QCOMPARE(f->level(f->lampVariant()).lowThreshold, 4);
        f->byVera(StockAdjust{f->lampVariant(), -1, StockReason::Lost, {}});
        QCOMPARE(band(f->lampVariant()), Availability::Low);
        f->byVera(StockPolicySet{f->shop.id, 3});
        QCOMPARE(band(f->lampVariant()), Availability::In);
        QCOMPARE(band(own.variants.first().id), Availability::In);
        QVERIFY(pull());
        QCOMPARE(policy().lowThreshold, 3);
        const auto rev = policy().rev;
        QCOMPARE(f->byVera(StockPolicySet{f->shop.id, 3}).status, OperationStatus::Applied);
        QVERIFY(pull());
        QCOMPARE(policy().rev, rev);
        QCOMPARE(f->byAda(StockPolicySet{f->shop.id, 1}).code, ErrorCode::PermissionDenied);
        // What is new begins with it.
        Product table;
        table.id = f->ids.next();
        table.vendorId = f->shop.id;
        table.name = u"Oak table"_s;
        Variant variant;
        variant.id = f->ids.next();
        variant.price = {99'000'000, Currency::of("EUR")};
        variant.isDefault = true;
        table.variants = {variant};
        f->byVera(ProductCreate{table});
        QCOMPARE(f->level(variant.id).lowThreshold, 3);
        QVERIFY(!f->level(variant.id).ownThreshold);
        QVERIFY(pull());
    }
};

QTEST_GUILESS_MAIN(TestStockHistory)
#include "tst_stock_history.moc"
