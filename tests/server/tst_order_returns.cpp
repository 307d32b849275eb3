// SPDX-License-Identifier: Apache-2.0
// What buyers do after they have bought: sending back, and saying what helped them.
#include "vendor_fixture.h"

#include <QCryptographicHash>

using namespace aura;
using namespace aura::testing;

class TestOrderReturns : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    Order delivered(std::int64_t quantity) {
        const auto order = f->placed(quantity);
        f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {u"DHL"_s, u"0034"_s, {}}});
        f->byVera(OrderTransition{order.id, OrderStep::Shipped, OrderStep::Delivered, {}});
        return read(order.id);
    }
    Order read(const Id &id) { return OrderService::read(f->db(), f->ada.id, id).value(); }
    ReturnRequest request(const Order &order, std::int64_t quantity) {
        return {f->ids.next(), order.id, {{f->lampVariant(), quantity}}, ReturnReason::Damaged, u"It flickers."_s};
    }
    ReturnTransition step(const ReturnRequest &asked, ReturnState from, ReturnState to, const QString &answer = {}) {
        return {asked.returnId, asked.orderId, from, to, answer};
    }
    bool scopesAddUp() {
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        if (!f->follow(changeLog::userScope(f->ada.id), cursor, rows, f->ada.token))
            return false;
        rows.clear();
        cursor = 0;
        return f->follow(f->vendorScopeName(), cursor, rows, f->vera.token);
    }

private Q_SLOTS:
    void init() { f = std::make_unique<VendorFixture>(); }

    void ordersShowTheirParcels() {
        const auto order = delivered(2);
        QCOMPARE(order.shipments.size(), 1);
        const auto &parcel = order.shipments.first();
        QCOMPARE(parcel.state, ShipmentState::Delivered);
        QCOMPARE(parcel.tracking.number, u"0034"_s);
        QCOMPARE(parcel.lines, (QList<LinePart>{{f->lampVariant(), 2}}));
        QVERIFY(parcel.shippedAt > 0 && parcel.deliveredAt >= parcel.shippedAt);
    }

    void aReturnGoesItsWay() {
        const auto order = delivered(3);
        QCOMPARE(f->level(f->lampVariant()).onHand, 2);
        const auto asked = request(order, 2);
        const auto operation = f->operation(asked);
        const auto result = f->pushOne(f->ada, operation);
        QCOMPARE(result.status, OperationStatus::Applied);
        QCOMPARE(result.orders.first().returns.first().text, u"It flickers."_s);
        QCOMPARE(f->pushOne(f->ada, operation).status, OperationStatus::Duplicate);
        // Asked again under another operation, as after a restore: it is there already.
        QCOMPARE(f->byAda(asked).status, OperationStatus::Applied);
        QCOMPARE(f->number("SELECT count(*) FROM return_request"), 1);
        QCOMPARE(f->number("SELECT count(*) FROM return_line"), 1);

        QCOMPARE(f->byVera(step(asked, ReturnState::Requested, ReturnState::Approved, u"Please send it."_s)).status,
                 OperationStatus::Applied);
        QCOMPARE(f->level(f->lampVariant()).onHand, 2);
        const auto receive = f->operation(step(asked, ReturnState::Approved, ReturnState::Received));
        QCOMPARE(f->pushOne(f->vera, receive).status, OperationStatus::Applied);
        QCOMPARE(f->pushOne(f->vera, receive).status, OperationStatus::Duplicate);
        QCOMPARE(f->byVera(step(asked, ReturnState::Approved, ReturnState::Received)).status, OperationStatus::Applied);
        QCOMPARE(f->level(f->lampVariant()).onHand, 4); // once
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement WHERE kind = 'return' AND on_hand_delta = 2"), 1);
        const auto refunded = f->byVera(step(asked, ReturnState::Received, ReturnState::Refunded));
        QCOMPARE(refunded.status, OperationStatus::Applied);
        QCOMPARE(f->byVera(step(asked, ReturnState::Received, ReturnState::Refunded)).status, OperationStatus::Applied);
        const auto now = read(order.id);
        QCOMPARE(now.returns.first().state, ReturnState::Refunded);
        QCOMPARE(now.returns.first().answer, u"Please send it."_s);
        QCOMPARE(now.returns.first().refunded.minor, 4'000);
        QCOMPARE(now.paymentState, PaymentState::PartiallyRefunded);
        QCOMPARE(f->number("SELECT sum(amount) FROM refund"), 4'000);
        QVERIFY(scopesAddUp());
    }

    void nobodyTakesBackMoreThanWasBought() {
        const auto order = delivered(3);
        QCOMPARE(f->byAda(request(order, 4)).code, ErrorCode::InvalidArgument);
        QCOMPARE(f->byAda(request(order, 2)).status, OperationStatus::Applied);
        const auto more = f->byAda(request(order, 2));
        QCOMPARE(more.status, OperationStatus::Conflict);
        QCOMPARE(more.orders.first().returns.size(), 1);
        QCOMPARE(f->byAda(request(order, 1)).status, OperationStatus::Applied);
        auto negative = f->operation(request(order, 1));
        auto json = wire::toJson(negative);
        auto args = json["args"_L1].toObject();
        args["lines"_L1] = QJsonArray{QJsonObject{{u"variantId"_s, f->lampVariant().toString()}, {u"quantity"_s, -1}}};
        json["args"_L1] = args;
        const QJsonObject body{{u"device"_s, f->ada.id.toString()}, {u"operations"_s, QJsonArray{json}}};
        const auto reply = f->post("/api/v1/sync/push", body, f->ada.token);
        const auto answer = wire::pushResponseFromBytes(reply.body);
        QVERIFY(answer);
        QCOMPARE(answer->results.first().status, OperationStatus::Rejected);
        QCOMPARE(f->number("SELECT sum(quantity) FROM return_line"), 3);
    }

    void whatHasNotLeftCannotComeBack() {
        const auto order = f->placed(1);
        QCOMPARE(f->byAda(request(order, 1)).status, OperationStatus::Conflict);
        f->byAda(OrderTransition{order.id, OrderStep::Placed, OrderStep::Canceled, {}});
        QCOMPARE(f->byAda(request(order, 1)).status, OperationStatus::Conflict);
        QCOMPARE(f->number("SELECT count(*) FROM return_request"), 0);
    }

    void anotherPersonsOrderIsNotThere() {
        const auto order = delivered(1);
        const auto eve = f->person(u"eve@example.org"_s);
        const auto asked = request(order, 1);
        QCOMPARE(f->pushOne(eve, f->operation(asked)).code, ErrorCode::NotFound);
        QCOMPARE(f->byVera(asked).code, ErrorCode::NotFound); // the vendor's people do not buy it
        QCOMPARE(f->byAda(asked).status, OperationStatus::Applied);
        const auto approve = step(asked, ReturnState::Requested, ReturnState::Approved);
        QCOMPARE(f->pushOne(eve, f->operation(approve)).code, ErrorCode::NotFound);
        QCOMPARE(f->byAda(approve).code, ErrorCode::PermissionDenied);
        const auto other = f->vendor(u"other"_s);
        const auto olga = f->person(u"olga@example.org"_s);
        f->join(other, olga);
        QCOMPARE(f->pushOne(olga, f->operation(approve)).code, ErrorCode::NotFound);
        f->setStatus(VendorStatus::Suspended);
        QCOMPARE(f->byVera(approve).code, ErrorCode::PermissionDenied);
        // The id of a return is good for one order only.
        f->setStatus(VendorStatus::Approved);
        auto stolen = request(delivered(1), 1);
        stolen.returnId = asked.returnId;
        QCOMPARE(f->byAda(stolen).code, ErrorCode::AlreadyExists);
    }

    void aRejectionSaysWhy() {
        const auto order = delivered(1);
        const auto asked = request(order, 1);
        f->byAda(asked);
        QCOMPARE(f->byVera(step(asked, ReturnState::Requested, ReturnState::Rejected)).code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(f->byVera(step(asked, ReturnState::Requested, ReturnState::Rejected, u"Used for a year."_s)).status,
                 OperationStatus::Applied);
        QCOMPARE(f->byVera(step(asked, ReturnState::Requested, ReturnState::Approved)).status,
                 OperationStatus::Conflict);
        QCOMPARE(read(order.id).returns.first().answer, u"Used for a year."_s);
    }

    // Votes

    Review reviewByAda() { return *f->byAda(ReviewPut{f->ids.next(), f->lamp.id, {4, u"Good"_s, {}}, {}}).review; }
    std::int64_t votes(const Id &review) { return f->number("SELECT helpful_votes FROM review WHERE id = ?1", review); }

    void aVoteCountsOnce() {
        const auto review = reviewByAda();
        const auto bob = f->person(u"bob@example.org"_s);
        const auto vote = [&](const Person &person, bool helpful) {
            return f->pushOne(person, f->operation(ReviewVote{review.id, f->lamp.id, helpful})).status;
        };
        QCOMPARE(vote(bob, true), OperationStatus::Applied);
        QCOMPARE(vote(bob, true), OperationStatus::Applied);
        QCOMPARE(votes(review.id), 1);
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(changeLog::userScope(bob.id), cursor, rows, bob.token));
        QVERIFY(rows.contains({u"vote"_s, review.id}));
        QCOMPARE(vote(bob, false), OperationStatus::Applied);
        QCOMPARE(vote(bob, false), OperationStatus::Applied);
        QCOMPARE(votes(review.id), 0);
        QVERIFY(f->follow(changeLog::userScope(bob.id), cursor, rows, bob.token));
        QVERIFY(!rows.contains({u"vote"_s, review.id}));
        QCOMPARE(vote(bob, true), OperationStatus::Applied);
        QVERIFY(f->follow(changeLog::userScope(bob.id), cursor, rows, bob.token));
        QVERIFY(rows.contains({u"vote"_s, review.id}));
        QVERIFY(scopesAddUp());
    }

    void nobodyVotesForThemselves() {
        const auto review = reviewByAda();
        const ReviewVote vote{review.id, f->lamp.id, true};
        QCOMPARE(f->byAda(vote).code, ErrorCode::PermissionDenied);
        QCOMPARE(f->byVera(vote).code, ErrorCode::PermissionDenied);
        const auto bob = f->person(u"bob@example.org"_s);
        QCOMPARE(f->pushOne(bob, f->operation(ReviewVote{review.id, f->ids.next(), true})).code, ErrorCode::NotFound);
        QCOMPARE(f->pushOne(bob, f->operation(ReviewVote{f->ids.next(), f->lamp.id, true})).code, ErrorCode::NotFound);
        f->write([&](Write &w) { return w.db.run("UPDATE review SET status = 3 WHERE id = ?1", review.id); });
        QCOMPARE(f->pushOne(bob, f->operation(vote)).code, ErrorCode::NotFound); // hidden
        QCOMPARE(votes(review.id), 0);
    }

    void picturesOfReviewsWaitForTheirBytes() {
        QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10", 24);
        picture += QByteArray(40, 'x');
        const auto sha256 = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
        const auto put = f->operation(ReviewPut{f->ids.next(), f->lamp.id, {4, u"Look"_s, {}, {sha256}}, {}});
        QCOMPARE(f->pushOne(f->ada, put).status, OperationStatus::Deferred);
        QCOMPARE(f->number("SELECT count(*) FROM review"), 0);
        QCOMPARE(f->call(http::Method::Put, "/api/v1/blobs/" + sha256.toHex(), picture, f->ada.token).status, 201);
        const auto result = f->pushOne(f->ada, put);
        QCOMPARE(result.status, OperationStatus::Applied);
        QCOMPARE(result.review->pictures, QList<QByteArray>{sha256});
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, {}));
        QCOMPARE(rows[std::pair(u"review"_s, result.review->id)].data["pictures"_L1].toArray().first().toString(),
                 QString::fromLatin1(sha256.toHex()));
        const auto listed = f->get("/api/v1/products/" + f->lamp.id.toString().toLatin1() + "/reviews");
        QVERIFY(listed.body.contains(sha256.toHex()));
        auto many = ReviewPut{f->ids.next(), f->lamp.id, {4, {}, {}, {}}, textOf(*result.review)};
        for (char c = 'a'; c < 'h'; ++c)
            many.text.pictures.append(QByteArray(32, c));
        QVERIFY(!validateReviewPut(many));
    }
};

QTEST_GUILESS_MAIN(TestOrderReturns)
#include "tst_order_returns.moc"
