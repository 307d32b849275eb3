// SPDX-License-Identifier: Apache-2.0
// Orders that leave in several parcels.
#include "vendor_fixture.h"

using namespace aura;
using namespace aura::testing;

class TestParcels : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    ParcelShip parcel(const Order &order, std::int64_t quantity, int seen, const QString &number = {}) {
        return {f->ids.next(), order.id, {{f->lampVariant(), quantity}}, {u"DHL"_s, number, {}}, seen};
    }
    Order now(const Order &order) {
        wire::JsonReader reader(
            wire::parseObject(f->get("/api/v1/orders/" + order.id.toString().toLatin1(), f->ada.token).body).value());
        return wire::orderFromJson(reader);
    }

private Q_SLOTS:
    void init() { f = std::make_unique<VendorFixture>(); }

    void eachParcelTakesItsOwnFromTheShelf() {
        const auto order = f->placed(3);
        const auto first = f->operation(parcel(order, 2, 0, u"00340"_s));
        const auto result = f->pushOne(f->vera, first);
        QCOMPARE(result.status, OperationStatus::Applied);
        QCOMPARE(result.orders.first().fulfilmentState, FulfilmentState::Partial);
        QCOMPARE(f->level(f->lampVariant()).onHand, 3);
        QCOMPARE(f->level(f->lampVariant()).allocated, 1);
        QCOMPARE(f->pushOne(f->vera, first).status, OperationStatus::Duplicate);
        QCOMPARE(f->level(f->lampVariant()).onHand, 3);
        QCOMPARE(f->byVera(parcel(order, 1, 1, u"00341"_s)).orders.first().fulfilmentState, FulfilmentState::Fulfilled);
        QCOMPARE(f->level(f->lampVariant()).onHand, 2);
        QCOMPARE(f->level(f->lampVariant()).allocated, 0);
        const auto seen = now(order);
        QCOMPARE(seen.shipments.size(), 2);
        QCOMPARE(seen.shipments[0].tracking.number, u"00340"_s);
        QCOMPARE(seen.shipments[0].lines, (QList<LinePart>{{f->lampVariant(), 2}}));
        QCOMPARE(seen.shipments[1].tracking.number, u"00341"_s);
        QVERIFY(unshippedOf(seen).isEmpty());
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Shipped, OrderStep::Delivered, {}}).status,
                 OperationStatus::Applied);
        QCOMPARE(now(order).shipments[0].state, ShipmentState::Delivered);
    }

    void notMoreThanIsLeftAndNobodyElses() {
        const auto order = f->placed(2);
        QCOMPARE(f->byVera(parcel(order, 3, 0)).code, ErrorCode::InvalidArgument);
        QCOMPARE(f->byVera(ParcelShip{f->ids.next(), order.id, {}, {}, 0}).code, ErrorCode::InvalidArgument);
        QCOMPARE(f->byVera(ParcelShip{f->ids.next(), order.id, {{f->ids.next(), 1}}, {}, 0}).code,
                 ErrorCode::InvalidArgument);
        const ParcelShip twice{f->ids.next(), order.id, {{f->lampVariant(), 2}, {f->lampVariant(), 1}}, {}, 0};
        QCOMPARE(f->byVera(twice).code, ErrorCode::InvalidArgument);
        QCOMPARE(f->byAda(parcel(order, 1, 0)).code, ErrorCode::PermissionDenied);
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(f->pushOne(eve, f->operation(parcel(order, 1, 0))).code, ErrorCode::NotFound);
        QCOMPARE(f->level(f->lampVariant()).onHand, 5);
        QVERIFY(now(order).shipments.isEmpty());
    }

    void twoPeopleWhoSendTheSameParcelSendItOnce() {
        const auto order = f->placed(2);
        QCOMPARE(f->byVera(parcel(order, 1, 0)).status, OperationStatus::Applied);
        const auto late = f->byVera(parcel(order, 1, 0));
        QCOMPARE(late.status, OperationStatus::Conflict);
        QCOMPARE(late.orders.first().shipments.size(), 1);
        QCOMPARE(f->level(f->lampVariant()).onHand, 4);
        // Whoever knows of no parcel would send what has left already; who knows of it sends the rest in one piece.
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}).status,
                 OperationStatus::Conflict);
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}, 1}).status,
                 OperationStatus::Applied);
        QCOMPARE(now(order).shipments.size(), 2);
        QCOMPARE(f->level(f->lampVariant()).onHand, 3);
        QCOMPARE(f->byVera(parcel(order, 1, 2)).status, OperationStatus::Conflict);
    }

    void whatWasPackedInOnePieceIsPackedNoMore() {
        const auto order = f->placed(2);
        f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Packed, {}});
        QVERIFY(now(order).packed);
        QCOMPARE(f->byVera(parcel(order, 1, 0)).status, OperationStatus::Applied);
        const auto seen = now(order);
        QVERIFY(!seen.packed);
        QCOMPARE(seen.shipments.size(), 1);
        QCOMPARE(unshippedOf(seen), (QList<LinePart>{{f->lampVariant(), 1}}));
        QCOMPARE(f->byAda(OrderTransition{order.id, OrderStep::Placed, OrderStep::Canceled, {}}).status,
                 OperationStatus::Conflict);
    }

    void whatDidNotLeaveCanBeSoldAgainAndIsNotOwed() {
        const auto order = f->placed(3);
        QCOMPARE(f->byVera(OrderCancelRest{order.id, 1}).status, OperationStatus::Conflict); // nothing has left
        QCOMPARE(f->byVera(parcel(order, 1, 0)).status, OperationStatus::Applied);
        QCOMPARE(f->byAda(OrderCancelRest{order.id, 1}).code, ErrorCode::PermissionDenied);
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(f->pushOne(eve, f->operation(OrderCancelRest{order.id, 1})).code, ErrorCode::NotFound);
        const auto cut = f->operation(OrderCancelRest{order.id, 1});
        QCOMPARE(f->pushOne(f->vera, cut).status, OperationStatus::Applied);
        QCOMPARE(f->pushOne(f->vera, cut).status, OperationStatus::Duplicate);
        QCOMPARE(f->byVera(OrderCancelRest{order.id, 1}).status, OperationStatus::Applied); // it is so already
        QCOMPARE(f->level(f->lampVariant()).onHand, 4);
        QCOMPARE(f->level(f->lampVariant()).allocated, 0);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement WHERE kind = 'deallocate'"), 1);
        const auto seen = now(order);
        QCOMPARE(seen.lines[0].canceled, 2);
        QCOMPARE(stepOf(seen), OrderStep::Shipped);
        QCOMPARE(seen.total, order.total);
        QVERIFY(seen.restCanceledAt > 0);
        const auto worth = worthOfCanceled(seen).minor;
        QVERIFY(worth > 0);
        QCOMPARE(f->number("SELECT amount FROM payment"), order.total.minor - worth);
        QCOMPARE(f->number("SELECT count(*) FROM refund"), 0);
        QCOMPARE(f->number("SELECT amount FROM notice WHERE kind = 'order.cut_short'"), worth);
        // What came can go back, and no more.
        const auto back = [&](std::int64_t quantity) {
            return ReturnRequest{f->ids.next(), order.id, {{f->lampVariant(), quantity}}, ReturnReason::Unwanted, {}};
        };
        QCOMPARE(f->byAda(back(2)).code, ErrorCode::InvalidArgument);
        QCOMPARE(f->byAda(back(1)).status, OperationStatus::Applied);
    }

    void whoPaidByInvoiceGetsTheRestBack() {
        const auto order = f->placed(3);
        f->write([](Write &write) -> Status {
            AURA_TRY(write.db.run("UPDATE payment SET state = 'captured'"));
            return write.db.run("UPDATE customer_order SET payment_state = ?1", PaymentState::Paid);
        });
        f->byVera(parcel(order, 1, 0));
        const auto cut = f->byVera(OrderCancelRest{order.id, 1});
        QCOMPARE(cut.orders.first().paymentState, PaymentState::PartiallyRefunded);
        QCOMPARE(f->number("SELECT amount FROM refund WHERE reason = 'canceled'"),
                 worthOfCanceled(cut.orders.first()).minor);
        QCOMPARE(f->number("SELECT amount FROM payment"), order.total.minor);
    }

    void anotherParcelMeanwhileIsAskedAbout() {
        const auto order = f->placed(3);
        f->byVera(parcel(order, 1, 0));
        f->byVera(parcel(order, 1, 1));
        const auto late = f->byVera(OrderCancelRest{order.id, 1});
        QCOMPARE(late.status, OperationStatus::Conflict);
        QCOMPARE(sentParcels(late.orders.first()), 2);
        QCOMPARE(now(order).lines[0].canceled, 0);
        QCOMPARE(f->level(f->lampVariant()).allocated, 1);
    }
};

QTEST_GUILESS_MAIN(TestParcels)
#include "tst_parcels.moc"
