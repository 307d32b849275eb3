// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/operation.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/order_json.h>

#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;

class ReturnsTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{23};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");

    Money euros(std::int64_t cents) const { return {cents, m_eur}; }

    /// Three mugs for 10.00 together and a teapot for 25.00, delivery 4.90, delivered.
    Order delivered() {
        Order order;
        order.id = m_ids.next();
        order.groupId = m_ids.next();
        order.vendorId = m_ids.next();
        order.state = OrderState::Placed;
        order.fulfilmentState = FulfilmentState::Delivered;
        const auto line = [&](std::int64_t quantity, std::int64_t cents) {
            OrderLine line;
            line.productId = m_ids.next();
            line.variantId = m_ids.next();
            line.quantity = quantity;
            line.unitPrice = {cents * 10'000 / quantity, m_eur};
            line.total = euros(cents);
            return line;
        };
        order.lines = {line(3, 1'000), line(1, 2'500)};
        order.subtotal = euros(3'500);
        order.shipping = euros(490);
        order.tax = euros(637);
        order.discount = euros(0);
        order.total = euros(3'990);
        order.shippingAddress = {u"Ada"_s, u"Main St 1"_s, {}, {}, u"Berlin"_s, {}, u"DE"_s, {}};
        order.billingAddress = order.shippingAddress;
        return order;
    }
    ReturnRequest request(const Order &order, const QList<LinePart> &lines) {
        return {m_ids.next(), order.id, lines, ReturnReason::Unwanted, {}};
    }
    static Result<bool> move(Order &order, const Id &id, ReturnState from, ReturnState to, const QString &answer = {},
                             OrderActor actor = OrderActor::Vendor) {
        return apply(order, ReturnTransition{id, order.id, from, to, answer}, actor, 9);
    }
    Money refund(Order &order, const QList<LinePart> &lines) {
        const auto asked = request(order, lines);
        if (!apply(order, asked, 5) || !move(order, asked.returnId, ReturnState::Requested, ReturnState::Approved) ||
            !move(order, asked.returnId, ReturnState::Approved, ReturnState::Received) ||
            !move(order, asked.returnId, ReturnState::Received, ReturnState::Refunded))
            qFatal("a refund did not come about");
        return order.returns.last().refunded;
    }

private Q_SLOTS:
    void aReturnIsAddedOnce() {
        auto order = delivered();
        const auto mugs = request(order, {{order.lines[0].variantId, 2}});
        QVERIFY(*apply(order, mugs, 5));
        QVERIFY(!*apply(order, mugs, 6));
        QCOMPARE(order.returns.size(), 1);
        QCOMPARE(order.returns.first().state, ReturnState::Requested);
        QCOMPARE(returnableQuantity(order, order.lines[0].variantId), 1);
        QVERIFY(canReturn(order));
        QCOMPARE(foldOrder(delivered(), OrderActor::Customer, {}).returns.size(), 0);
    }

    void quantitiesAreThoseThatWereBought_data() {
        QTest::addColumn<std::int64_t>("quantity");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("negative") << std::int64_t{-1} << ErrorCode::InvalidArgument;
        QTest::newRow("none") << std::int64_t{0} << ErrorCode::InvalidArgument;
        QTest::newRow("more than bought") << std::int64_t{4} << ErrorCode::InvalidArgument;
        QTest::newRow("absurd") << INT64_MAX << ErrorCode::InvalidArgument;
        QTest::newRow("more than left") << std::int64_t{2} << ErrorCode::Conflict;
    }
    void quantitiesAreThoseThatWereBought() {
        QFETCH(const std::int64_t, quantity);
        QFETCH(const ErrorCode, code);
        auto order = delivered();
        QVERIFY(*apply(order, request(order, {{order.lines[0].variantId, 2}}), 5));
        const auto before = order;
        QCOMPARE(apply(order, request(order, {{order.lines[0].variantId, quantity}}), 6).error().code, code);
        QCOMPARE(order, before);
    }

    void brokenRequestsChangeNothing() {
        auto order = delivered();
        const Id mug = order.lines[0].variantId;
        const auto refused = [&](const ReturnRequest &operation) {
            const auto before = order;
            const auto done = apply(order, operation, 5);
            return !done && done.error().code == ErrorCode::InvalidArgument && order == before;
        };
        QVERIFY(refused(request(order, {})));
        QVERIFY(refused(request(order, {{m_ids.next(), 1}})));
        QVERIFY(refused(request(order, {{mug, 1}, {mug, 1}})));
        auto wordy = request(order, {{mug, 1}});
        wordy.text = QString(2'001, u'x');
        QVERIFY(refused(wordy));
        auto nameless = request(order, {{mug, 1}});
        nameless.returnId = {};
        QVERIFY(refused(nameless));
        auto atHome = delivered();
        atHome.fulfilmentState = FulfilmentState::Unfulfilled;
        QCOMPARE(apply(atHome, request(atHome, {{atHome.lines[0].variantId, 1}}), 5).error().code, ErrorCode::Conflict);
        QVERIFY(!canReturn(atHome));
    }

    void aReturnWalksOneWay() {
        auto order = delivered();
        const auto asked = request(order, {{order.lines[0].variantId, 1}});
        const Id id = asked.returnId;
        QVERIFY(*apply(order, asked, 5));
        QCOMPARE(move(order, id, ReturnState::Requested, ReturnState::Approved, {}, OrderActor::Customer).error().code,
                 ErrorCode::PermissionDenied);
        QCOMPARE(move(order, id, ReturnState::Requested, ReturnState::Refunded).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(move(order, id, ReturnState::Requested, ReturnState::Rejected, u"  "_s).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(move(order, m_ids.next(), ReturnState::Requested, ReturnState::Approved).error().code,
                 ErrorCode::NotFound);
        QVERIFY(*move(order, id, ReturnState::Requested, ReturnState::Approved, u"Send it to us"_s));
        QVERIFY(!*move(order, id, ReturnState::Requested, ReturnState::Approved));
        QCOMPARE(order.returns.first().answer, u"Send it to us"_s);
        QCOMPARE(move(order, id, ReturnState::Requested, ReturnState::Rejected, u"Late"_s).error().code,
                 ErrorCode::Conflict);
        QVERIFY(*move(order, id, ReturnState::Approved, ReturnState::Received));
        QCOMPARE(order.paymentState, PaymentState::None);
        QVERIFY(*move(order, id, ReturnState::Received, ReturnState::Refunded));
        QCOMPARE(order.paymentState, PaymentState::PartiallyRefunded);
    }

    void whatWasRejectedMayBeAskedAgain() {
        auto order = delivered();
        const auto asked = request(order, {{order.lines[1].variantId, 1}});
        QVERIFY(*apply(order, asked, 5));
        QCOMPARE(returnableQuantity(order, order.lines[1].variantId), 0);
        QVERIFY(*move(order, asked.returnId, ReturnState::Requested, ReturnState::Rejected, u"Opened"_s));
        QCOMPARE(returnableQuantity(order, order.lines[1].variantId), 1);
    }

    void refundsAddUpToTheTotal() {
        auto order = delivered();
        const Id mug = order.lines[0].variantId;
        QCOMPARE(refund(order, {{mug, 1}}), euros(333));
        QCOMPARE(refund(order, {{mug, 1}}), euros(333));
        QCOMPARE(refund(order, {{order.lines[1].variantId, 1}}), euros(2'500));
        QCOMPARE(order.paymentState, PaymentState::PartiallyRefunded);
        // The last piece takes what was rounded, and the delivery, with it.
        QCOMPARE(refund(order, {{mug, 1}}), euros(334 + 490));
        QCOMPARE(order.paymentState, PaymentState::Refunded);
        QVERIFY(!canReturn(order));
    }

    void taxThatWasAddedAndDiscountsGoBackWithTheGoods() {
        auto order = delivered();
        order.taxIncluded = false;
        order.discount = euros(350);
        order.tax = euros(728); // 20 % of 36.40
        order.total = euros(3'500 + 490 - 350 + 728);
        QCOMPARE(refund(order, {{order.lines[1].variantId, 1}}), euros(2'500 - 250 + 450));
        QCOMPARE(refund(order, {{order.lines[0].variantId, 3}}), euros(order.total.minor - 2'700));
    }

    void ordersCarryTheirReturnsAndParcelsOverTheWire() {
        auto order = delivered();
        Shipment parcel;
        parcel.id = m_ids.next();
        parcel.state = ShipmentState::Shipped;
        parcel.tracking = {u"DHL"_s, u"0034"_s, u"https://example.org/0034"_s};
        parcel.lines = {{order.lines[0].variantId, 3}};
        parcel.shippedAt = 1'780'000'000'000;
        order.shipments = {parcel};
        refund(order, {{order.lines[0].variantId, 2}});
        QVERIFY(*apply(order, request(order, {{order.lines[1].variantId, 1}}), 5));
        wire::JsonReader reader(wire::toJson(order));
        const auto read = wire::orderFromJson(reader);
        QVERIFY2(!reader.failed(), reader.failed() ? qPrintable(reader.error().detail) : "");
        QCOMPARE(read, order);
    }

    void votesFoldByReview() {
        const Id review = m_ids.next();
        const Id other = m_ids.next();
        const auto vote = [&](const Id &id, bool helpful) {
            Operation operation;
            operation.args = ReviewVote{id, m_ids.next(), helpful};
            return operation;
        };
        QCOMPARE(foldVotes({other}, {vote(review, true)}), QSet<Id>({other, review}));
        QCOMPARE(foldVotes({other}, {vote(review, true), vote(other, false), vote(review, false)}), QSet<Id>());
    }
};

QTEST_APPLESS_MAIN(ReturnsTest)
#include "tst_returns.moc"
