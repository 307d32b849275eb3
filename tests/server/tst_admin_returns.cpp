// SPDX-License-Identifier: Apache-2.0
// What is sent back across shops, and what those who run the platform decide of it.
#include "admin_fixture.h"

#include <aura/server/services/card_sandbox.h>
#include <aura/wire/admin_return_json.h>

using namespace aura;
using namespace aura::testing;

class TestAdminReturns : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;
    using Step = ReturnDecision::Step;

    /// Ada has bought so many, has them, and wants to send some back.
    Id asked(std::int64_t bought, std::int64_t back, Order *kept = nullptr) {
        const auto order = f->placed(bought);
        must(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}));
        must(f->byVera(OrderTransition{order.id, OrderStep::Shipped, OrderStep::Delivered, {}}));
        if (kept != nullptr)
            *kept = order;
        return askedFor(order, back);
    }
    Id askedFor(const Order &order, std::int64_t back) {
        const auto id = f->ids.next();
        must(f->byAda(ReturnRequest{id, order.id, {{f->lampVariant(), back}}, ReturnReason::Damaged, u"Broken."_s}));
        return id;
    }
    static void must(const OperationResult &result) {
        if (result.status != OperationStatus::Applied)
            qFatal("%s", qPrintable(result.detail));
    }
    Reply decide(const Id &id, Step step, ReturnState seen, Money amount = {},
                 const QString &reason = u"It must be."_s) {
        return f->call(http::Method::Post, f->at("returns", id, "/decision"),
                       wire::toBytes(ReturnDecision{step, amount, reason, seen}), f->admin.token);
    }
    AdminReturn one(const Id &id) {
        return wire::adminReturnFromBytes(f->get(f->at("returns", id), f->admin.token).body).value();
    }
    QList<Id> found(const QByteArray &query) {
        const auto reply = f->get("/api/v1/admin/returns" + query, f->admin.token);
        const auto page = wire::adminReturnsFromBytes(reply.body);
        if (!page)
            qFatal("%d %s", reply.status, reply.body.constData());
        QList<Id> ids;
        for (const auto &entry : page->rows)
            ids.append(entry.id);
        return ids;
    }
    static Money eur(std::int64_t cents) { return {cents, Currency::of("EUR")}; }

private Q_SLOTS:
    void init() { f = std::make_unique<AdminFixture>(); }
    void cleanup() { f.reset(); }

    void returnsAreFoundAcrossShops() {
        Order order;
        const auto first = asked(1, 1, &order);
        f->clock.advance(10LL * 24 * 3'600 * 1'000);
        f->ada = f->signIn(u"ada@example.org"_s);
        f->vera = f->signIn(u"vera@example.org"_s);
        f->boss = f->signIn(u"boss@example.org"_s);
        f->admin = f->signIn(u"admin@example.org"_s);
        const auto second = asked(1, 1);
        QCOMPARE(found(""), (QList{second, first}));
        QCOMPARE(found("?state=requested&reason=damaged"), (QList{second, first}));
        QCOMPARE(found("?state=rejected"), QList<Id>());
        QCOMPARE(found("?q=" + order.number.toLatin1().toLower()), QList{first});
        QCOMPARE(found("?q=ada"), (QList{second, first}));
        QCOMPARE(found("?q=bert"), QList<Id>());
        QCOMPARE(found("?q=%2C"), QList<Id>());
        QCOMPARE(found("?vendor=" + f->shop.id.toString().toLatin1()).size(), 2);
        QCOMPARE(found("?vendor=" + f->ids.next().toString().toLatin1()).size(), 0);
        const auto long_ago = wire::timeToString(f->clock.now() - 3LL * 24 * 3'600 * 1'000).toLatin1();
        QCOMPARE(found("?before=" + long_ago), QList{first});
        const auto page = wire::adminReturnsFromBytes(f->get("/api/v1/admin/returns?limit=1", f->admin.token).body);
        QVERIFY(page && !page->next.isEmpty());
        QCOMPARE(found("?limit=1&cursor=" + page->next.toLatin1()), QList{first});
        for (const auto *bad : {"?state=lost", "?reason=none", "?before=x", "?cursor=x", "?vendor=x", "?limit=0"})
            QCOMPARE(f->get(QByteArray("/api/v1/admin/returns") + bad, f->admin.token).status, 400);
        const auto entry = one(first);
        QCOMPARE(entry.text, u"Broken."_s);
        QCOMPARE(entry.lines.first().name, u"Lamp"_s);
        QCOMPARE(entry.worth, order.total);
        QCOMPARE(f->get(f->at("returns", f->ids.next()), f->admin.token).status, 404);
        QVERIFY(!f->told("?action=returns.").isEmpty());
    }

    void aNameOfManyFindsTheirReturns_data() {
        QTest::addColumn<QByteArray>("text");
        // As with orders: each is another way through them.
        QTest::newRow("a beginning") << QByteArray("zoe");
        QTest::newRow("a name") << QByteArray("zoelong");
        QTest::newRow("a name and an address") << QByteArray("zoelong%20exam");
        QTest::newRow("one of them") << QByteArray("zoelong%20ada");
    }
    void aNameOfManyFindsTheirReturns() {
        QFETCH(QByteArray, text);
        f->addManyCalled(u"Zoelong"_s);
        QVERIFY(f->byAda(ProfilePatch{u"Zoelong"_s, {}}).status == OperationStatus::Applied);
        const auto first = asked(1, 1);
        const auto second = asked(1, 1);
        const auto others = asked(1, 1);
        f->write([&](Write &w) {
            return w.db.run("UPDATE return_request SET state = 'rejected', user_id = (SELECT id FROM user_account "
                            "WHERE email = 'colleague@example.org') WHERE id = ?1",
                            others);
        });
        QCOMPARE(found("?q=" + text), (QList{second, first}));
        QCOMPARE(found("?limit=1&q=" + text), QList{second});
        QCOMPARE(found("?state=rejected&q=" + text), QList<Id>());
        QCOMPARE(found("?vendor=" + f->shop.id.toString().toLatin1() + "&q=" + text), (QList{second, first}));
    }

    void theShopsNoCanBeOverruled() {
        Order order;
        const auto id = asked(2, 1, &order);
        must(f->byVera(ReturnTransition{id, order.id, ReturnState::Requested, ReturnState::Rejected, u"No."_s}));
        // As it was seen, or not at all.
        QCOMPARE(decide(id, Step::Approve, ReturnState::Requested).status, 409);
        QCOMPARE(decide(id, Step::Reject, ReturnState::Rejected).status, 200); // is so already
        QCOMPARE(decide(id, Step::Approve, ReturnState::Rejected, {}, u"  "_s).status, 422);
        const auto approved = decide(id, Step::Approve, ReturnState::Rejected, {}, u"It is broken."_s);
        QCOMPARE(approved.status, 200);
        QCOMPARE(one(id).state, ReturnState::Approved);
        QCOMPARE(one(id).answer, u"It is broken."_s);
        QVERIFY(f->toldTo(f->ada).contains(NoticeKind::ReturnApproved));
        QVERIFY(f->toldTo(f->vera).contains(NoticeKind::ReturnApproved));
        const auto told = f->told("?action=return.approve");
        QCOMPARE(told.size(), 1);
        const auto detail = QJsonDocument::fromJson(told.first().detail).object();
        QCOMPARE(detail["before"_L1]["status"_L1].toString(), u"rejected"_s);
        QCOMPARE(detail["after"_L1]["status"_L1].toString(), u"approved"_s);
        QCOMPARE(detail["reason"_L1].toString(), u"It is broken."_s);
        // Twice is once.
        const auto notices = f->toldTo(f->ada).size();
        QCOMPARE(decide(id, Step::Approve, ReturnState::Rejected).status, 200);
        QCOMPARE(f->toldTo(f->ada).size(), notices);
        // The shop goes on from there.
        must(f->byVera(ReturnTransition{id, order.id, ReturnState::Approved, ReturnState::Received, {}}));
        QCOMPARE(decide(id, Step::Reject, ReturnState::Received).status, 409);
        QVERIFY(f->verdict().isWhole());
    }

    void whatStandsInAnotherReturnByNowIsNotTwice() {
        Order order;
        const auto id = asked(1, 1, &order);
        must(f->byVera(ReturnTransition{id, order.id, ReturnState::Requested, ReturnState::Rejected, u"No."_s}));
        (void)askedFor(order, 1);
        QCOMPARE(decide(id, Step::Approve, ReturnState::Rejected).status, 409);
        QCOMPARE(decide(id, Step::Refund, ReturnState::Rejected, eur(100)).status, 409);
        QCOMPARE(one(id).state, ReturnState::Rejected);
    }

    void aPartIsPaidBackAndNoMore() {
        Order order;
        const auto id = asked(3, 1, &order);
        const auto worth = one(id).worth;
        QVERIFY(worth.minor > 500);
        QCOMPARE(decide(id, Step::Refund, ReturnState::Requested, eur(worth.minor + 1)).status, 422);
        QCOMPARE(decide(id, Step::Refund, ReturnState::Requested, {500, Currency::of("USD")}).status, 422);
        QCOMPARE(decide(id, Step::Refund, ReturnState::Requested, eur(0)).status, 422);
        QCOMPARE(decide(id, Step::Refund, ReturnState::Requested, eur(-5)).status, 422);
        QCOMPARE(one(id).state, ReturnState::Requested);
        QCOMPARE(decide(id, Step::Refund, ReturnState::Requested, eur(500), u"A scratch."_s).status, 200);
        QCOMPARE(one(id).state, ReturnState::Refunded);
        QCOMPARE(one(id).refunded, eur(500));
        QCOMPARE(f->number("SELECT sum(amount) FROM refund"), 500);
        // The same again gives nothing more; another amount is another decision.
        QCOMPARE(decide(id, Step::Refund, ReturnState::Requested, eur(500)).status, 200);
        QCOMPARE(decide(id, Step::Refund, ReturnState::Refunded, eur(400)).status, 409);
        QCOMPARE(f->number("SELECT sum(amount) FROM refund"), 500);
        QVERIFY(f->toldTo(f->ada).contains(NoticeKind::ReturnRefunded));
        // What was not given for this one is not given with the next.
        const auto next = askedFor(order, 1);
        QCOMPARE(one(next).worth, worth);
        for (const auto to : {ReturnState::Approved, ReturnState::Received, ReturnState::Refunded})
            must(f->byVera(ReturnTransition{next,
                                            order.id,
                                            static_cast<ReturnState>(to == ReturnState::Approved   ? 0
                                                                     : to == ReturnState::Received ? 1
                                                                                                   : 3),
                                            to,
                                            {}}));
        QCOMPARE(one(next).refunded, worth);
        QCOMPARE(f->number("SELECT sum(amount) FROM refund"), 500 + worth.minor);
    }
};

QTEST_GUILESS_MAIN(TestAdminReturns)
#include "tst_admin_returns.moc"
