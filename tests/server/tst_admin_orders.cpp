// SPDX-License-Identifier: Apache-2.0
// Orders of every shop, for those who run the platform: how they are found, who sees where they go, and what becomes of
// stock and money when they are canceled or paid back.
#include "admin_fixture.h"

#include <aura/server/services/card_sandbox.h>
#include <aura/wire/admin_order_json.h>
#include <aura/wire/admin_system_json.h>

using namespace aura;
using namespace aura::testing;

namespace {

class OrdersFixture : public AdminFixture {
public:
    Person eve = person(u"eve@example.org"_s);
    Vendor other = vendor(u"chairs"_s);
    Product chair = product(other, u"Chair"_s, 6'000, 50);

    OrdersFixture() {
        options.payments.provider = std::make_shared<CardSandbox>();
        open();
        write([&](Write &w) { return w.db.run("UPDATE stock SET on_hand = 50"); });
    }

    Order placedBy(const Person &who, const Product &what, const Vendor &where, std::int64_t quantity = 1) {
        const auto result = pushOne(who, operation(submission({line(what, quantity)}, {where})));
        if (result.orders.size() != 1)
            qFatal("%s", qPrintable(result.detail));
        return result.orders.first();
    }
    /// Of Ada, and charged.
    Order paidByCard(std::int64_t quantity = 1) {
        auto submit = submission({line(lamp, quantity)}, {shop});
        submit.paymentMethod = u"card"_s;
        submit.paymentId = ids.next();
        const QJsonObject payment{{u"paymentId"_s, submit.paymentId.toString()},
                                  {u"groupId"_s, submit.groupId.toString()},
                                  {u"amount"_s, wire::toJson(submit.expectedTotal)},
                                  {u"card"_s, QJsonObject{{u"number"_s, u"4242424242424242"_s},
                                                          {u"holder"_s, u"Ada Lovelace"_s},
                                                          {u"month"_s, 12},
                                                          {u"year"_s, 2'099},
                                                          {u"cvc"_s, u"123"_s}}}};
        if (post("/api/v1/payments", payment, ada.token).status != 201)
            qFatal("no payment");
        const auto id = byAda(submit).orders.first().id;
        settle();
        return read(id);
    }
    /// Waits until the provider has done what it has to.
    void settle() {
        if (!QTest::qWaitFor([&] { return number("SELECT count(*) FROM payment_job WHERE done_at IS NULL") == 0; }))
            qFatal("the provider does nothing");
    }
    Order read(const Id &id) { return OrderService::read(db(), ada.id, id).value(); }
    QStringList numbers(const QByteArray &query) {
        QStringList numbers;
        const auto reply = get("/api/v1/admin/orders" + query, admin.token);
        const auto page = wire::adminOrdersFromBytes(reply.body);
        if (!page)
            qFatal("%s %s", qPrintable(page.error().detail), reply.body.constData());
        for (const auto &order : page->rows)
            numbers.append(order.number);
        return numbers;
    }
    Reply cancel(const Order &order, const QString &reason = u"Fraud"_s) {
        return call(http::Method::Post, at("orders", order.id, "/cancel"),
                    wire::toBytes(OrderCancellation{reason, order.rev}), admin.token);
    }
    Reply refund(const Order &order, std::int64_t cents, const Id &id, const Currency &currency = Currency::of("EUR")) {
        return call(http::Method::Post, at("orders", order.id, "/refund"),
                    wire::toBytes(OrderRefund{id, Money{cents, currency}, u"Late"_s, order.rev}), admin.token);
    }
    Reply refund(const Order &order, std::int64_t cents) { return refund(order, cents, ids.next()); }
    QList<Notice> noticesOf(const Person &person) { return notices::of(db(), person.id)->notices; }
    QJsonObject lastDetail(const QByteArray &action) {
        return QJsonDocument::fromJson(told("?action=" + action).first().detail).object();
    }
};

} // namespace

class TestAdminOrders : public QObject {
    Q_OBJECT

    std::unique_ptr<OrdersFixture> f;

private Q_SLOTS:
    void init() { f = std::make_unique<OrdersFixture>(); }
    void cleanup() { f.reset(); }

    void ordersAreFoundByNumberBuyerAndStanding() {
        const auto first = f->placedBy(f->ada, f->lamp, f->shop);
        const auto second = f->placedBy(f->eve, f->lamp, f->shop);
        const auto third = f->placedBy(f->ada, f->chair, f->other);
        QCOMPARE(f->numbers(""), (QStringList{third.number, second.number, first.number}));
        // By the number, from its beginning on and in either case.
        QCOMPARE(f->numbers("?q=a-"), (QStringList{third.number, second.number, first.number}));
        QCOMPARE(f->numbers("?q=" + second.number.toLower().toLatin1()), QStringList{second.number});
        QCOMPARE(f->numbers("?q=" + second.number.chopped(1).toLatin1()).size(), 3);
        QCOMPARE(f->numbers("?q=A-1999"), QStringList());
        QCOMPARE(f->numbers("?q=A-1999-00001"), QStringList());
        QCOMPARE(f->numbers("?q=" + second.number.mid(2).toLatin1()), QStringList()); // no word of anybody's
        // By who ordered, as people are found.
        QCOMPARE(f->numbers("?q=eve%20exam"), QStringList{second.number});
        QCOMPARE(f->numbers("?q=ada%40"),
                 (QStringList{third.number, second.number, first.number})); // all are called so
        QCOMPARE(f->numbers("?q=nobody"), QStringList());
        QCOMPARE(f->numbers("?q=%E2%80%A6"), QStringList());
        QCOMPARE(f->numbers("?user=" + f->eve.id.toString().toLatin1()), QStringList{second.number});
        QCOMPARE(f->numbers("?vendor=" + f->other.id.toString().toLatin1()), QStringList{third.number});
        QCOMPARE(f->numbers("?q=ada&vendor=" + f->shop.id.toString().toLatin1()),
                 (QStringList{second.number, first.number}));
        // By how they stand.
        f->byVera(OrderTransition{first.id, OrderStep::Placed, OrderStep::Shipped, {}});
        f->byAda(OrderTransition{third.id, OrderStep::Placed, OrderStep::Canceled, {}});
        QCOMPARE(f->numbers("?state=canceled"), QStringList{third.number});
        QCOMPARE(f->numbers("?state=placed&fulfilment=fulfilled"), QStringList{first.number});
        QCOMPARE(f->numbers("?payment=none&vendor=" + f->shop.id.toString().toLatin1()),
                 (QStringList{second.number, first.number}));
        QCOMPARE(f->numbers("?payment=paid"), QStringList());
        QCOMPARE(f->numbers("?q=" + first.number.toLatin1() + "&fulfilment=unfulfilled"), QStringList());
        for (const auto *bad : {"?state=tall", "?fulfilment=x", "?payment=x", "?vendor=1", "?user=1", "?limit=0",
                                "?limit=501", "?cursor=x", "?cursor=0"})
            QCOMPARE(f->get(QByteArray("/api/v1/admin/orders") + bad, f->admin.token).status, 400);
    }

    void pagesNeitherShiftNorRepeat_data() {
        QTest::addColumn<QByteArray>("filter");
        QTest::newRow("all") << QByteArray();
        QTest::newRow("by number") << QByteArray("&q=A-20");
        QTest::newRow("by buyer") << QByteArray("&q=ada");
        QTest::newRow("by standing") << QByteArray("&state=placed");
    }
    void pagesNeitherShiftNorRepeat() {
        QFETCH(QByteArray, filter);
        QStringList placed;
        for (int i = 0; i < 5; ++i)
            placed.prepend(f->placedBy(f->ada, f->lamp, f->shop).number);
        QStringList seen;
        QByteArray cursor;
        for (int page = 0; page < 9; ++page) {
            const auto answer = wire::adminOrdersFromBytes(
                f->get("/api/v1/admin/orders?limit=2" + filter + cursor, f->admin.token).body);
            QVERIFY(answer);
            for (const auto &order : answer->rows)
                seen.append(order.number);
            if (page == 0)
                f->placedBy(f->ada, f->lamp, f->shop); // comes meanwhile
            if (answer->next.isEmpty())
                break;
            cursor = "&cursor=" + answer->next.toLatin1();
        }
        QCOMPARE(seen, placed);
    }

    void aNameOfManyFindsTheirOrders_data() {
        QTest::addColumn<QByteArray>("text");
        // The index of people keeps short beginnings by themselves: each is another way through the orders.
        QTest::newRow("a beginning") << QByteArray("zoe");
        QTest::newRow("a name") << QByteArray("zoelong");
        QTest::newRow("a name and an address") << QByteArray("zoelong%20exam");
    }
    void aNameOfManyFindsTheirOrders() {
        QFETCH(QByteArray, text);
        f->addManyCalled(u"Zoelong"_s);
        QVERIFY(f->byAda(ProfilePatch{u"Zoelong"_s, {}}).status == OperationStatus::Applied);
        const auto first = f->placedBy(f->ada, f->lamp, f->shop);
        f->placedBy(f->eve, f->lamp, f->shop);
        const auto second = f->placedBy(f->ada, f->chair, f->other);
        QCOMPARE(f->numbers("?q=" + text), (QStringList{second.number, first.number}));
        QCOMPARE(f->numbers("?limit=1&q=" + text), QStringList{second.number});
        QCOMPARE(f->numbers("?q=" + text + "&vendor=" + f->shop.id.toString().toLatin1()), QStringList{first.number});
        QCOMPARE(f->numbers("?state=canceled&q=" + text), QStringList());
    }

    void howTheShopDoesIsCounted() {
        constexpr std::int64_t day = 24LL * 3'600 * 1'000;
        const auto summary = [&] {
            return wire::systemSummaryFromBytes(f->get("/api/v1/admin/system", f->admin.token).body).value();
        };
        f->placedBy(f->ada, f->lamp, f->shop);
        const auto canceled = f->placedBy(f->eve, f->lamp, f->shop);
        f->byAda(OrderTransition{canceled.id, OrderStep::Placed, OrderStep::Canceled, {}});
        QCOMPARE(f->cancel(canceled).status, 200);
        auto now = summary();
        QVERIFY(now.isReady);
        QVERIFY(!now.version.isEmpty());
        QCOMPARE(now.orders.size(), summaryDays);
        QCOMPARE(now.orders.last(), 2);
        QCOMPARE(now.openOrders, 1);
        QCOMPARE(now.people, f->number("SELECT count(*) FROM user_account"));
        QCOMPARE(now.activePeople, now.people);
        QCOMPARE(now.buyers, 2); // who canceled has ordered
        QCOMPARE(now.orderedCarts, 2);
        QCOMPARE(now.leftCarts, 0);
        QCOMPARE(f->told("?action=system.read").size(), 1);
        // Of two shops at once, it is one cart. What was put into one just now is not left yet.
        const auto both = f->submission({f->line(f->lamp, 1), f->line(f->chair, 1)}, {f->shop, f->other});
        QCOMPARE(f->byAda(both).orders.size(), 2);
        CartLine lamp;
        lamp.productId = f->lamp.id;
        lamp.variantId = f->lampVariant();
        lamp.quantity = 1;
        const auto put = [&](const Person &who) { return f->pushOne(who, f->operation(CartAdd{lamp})).status; };
        QCOMPARE(put(f->eve), OperationStatus::Applied);
        QCOMPARE(put(f->ada), OperationStatus::Applied);
        QCOMPARE(f->pushOne(f->ada, f->operation(CartSave{lamp})).status, OperationStatus::Applied);
        now = summary();
        QCOMPARE(now.buyers, 2);
        QCOMPARE(now.orderedCarts, 3);
        QCOMPARE(now.leftCarts, 0);
        // Three days later, to somebody who has come just now.
        f->clock.advance(3 * day);
        f->admin = f->signIn(u"admin@example.org"_s);
        now = summary();
        QCOMPARE(now.orders.last(), 0);
        QCOMPARE(now.orders[summaryDays - 4], 4);
        QCOMPARE(now.activePeople, 1);
        QCOMPARE(now.buyers, 0);
        QCOMPARE(now.orderedCarts, 3);
        QCOMPARE(now.leftCarts, 1); // Eve's; what Ada saved for later is in no cart
        f->clock.advance(summaryDays * day);
        f->admin = f->signIn(u"admin@example.org"_s);
        now = summary();
        QCOMPARE(now.orders, QList<std::int64_t>(summaryDays));
        QCOMPARE(now.orderedCarts, 0);
        QCOMPARE(now.leftCarts, 0);
    }

    void whereItGoesIsSeenByWhoOpensIt() {
        const auto order = f->placedBy(f->ada, f->lamp, f->shop);
        const auto list = f->get("/api/v1/admin/orders", f->admin.token);
        QVERIFY2(!list.body.contains("Main St"), list.body.constData());
        QVERIFY(!list.body.contains("Berlin"));
        const auto row = wire::adminOrdersFromBytes(list.body)->rows.first();
        QVERIFY(!row.isOpened());
        QCOMPARE(row.shippingAddress.country, u"DE"_s);
        QCOMPARE(row.buyerEmail, u"ada@example.org"_s);
        QCOMPARE(row.lines, order.lines);
        QCOMPARE(row.payments.size(), 1);
        QVERIFY(f->told("?action=order.").isEmpty());
        const auto whole = wire::adminOrderFromBytes(f->get(AdminFixture::at("orders", order.id), f->admin.token).body);
        QVERIFY(whole);
        QCOMPARE(whole->shippingAddress, order.shippingAddress);
        const auto told = f->told("?action=order.open&entity=" + order.id.toString().toLatin1());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().actorId, f->admin.id);
        QCOMPARE(f->get(AdminFixture::at("orders", f->ids.next()), f->admin.token).status, 404);
        // A step answers with no more than the list does.
        QVERIFY(!f->cancel(order).body.contains("Main St"));
    }

    void whatHasNotLeftIsCanceled() {
        const auto order = f->placedBy(f->ada, f->lamp, f->shop, 2);
        QCOMPARE(f->available(f->lampVariant()), 48);
        QCOMPARE(f->cancel(order, u" "_s).status, 422);
        f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Packed, {}});
        QCOMPARE(f->cancel(order).status, 409); // it is another one than was seen
        const auto canceled = wire::adminOrderFromBytes(f->cancel(f->read(order.id)).body);
        QVERIFY(canceled);
        QCOMPARE(canceled->state, OrderState::Canceled);
        QCOMPARE(f->available(f->lampVariant()), 50);
        QCOMPARE(f->number("SELECT count(*) FROM payment WHERE state = 'voided'"), 1);
        for (const auto &person : {f->ada, f->vera}) {
            const auto notice = f->noticesOf(person).first();
            QCOMPARE(notice.kind, NoticeKind::OrderCanceled);
            QCOMPARE(notice.name, order.number);
            QCOMPARE(notice.detail, u"Fraud"_s);
        }
        const auto detail = f->lastDetail("order.cancel");
        QCOMPARE(detail["reason"_L1].toString(), u"Fraud"_s);
        QCOMPARE(detail["name"_L1].toString(), order.number);
        QCOMPARE(detail["before"_L1]["status"_L1].toString(), u"placed"_s);
        QCOMPARE(detail["after"_L1]["status"_L1].toString(), u"canceled"_s);
        // A repeat changes nothing and tells nobody.
        QCOMPARE(f->cancel(order).status, 200);
        QCOMPARE(f->told("?action=order.cancel").size(), 1);
        QCOMPARE(f->available(f->lampVariant()), 50);
        QCOMPARE(f->noticesOf(f->vera).size(), 1);
        // The devices of both follow.
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(f->vendorScopeName(), cursor, rows, f->vera.token));
        rows.clear();
        cursor = 0;
        QVERIFY(f->follow(changeLog::userScope(f->ada.id), cursor, rows, f->ada.token));

        const auto sent = f->placedBy(f->ada, f->lamp, f->shop, 2);
        f->byVera(ParcelShip{f->ids.next(), sent.id, {{f->lampVariant(), 1}}, {}, 0});
        QCOMPARE(f->cancel(f->read(sent.id)).status, 409);
        QCOMPARE(f->read(sent.id).state, OrderState::Placed);
        QCOMPARE(f->cancel(Order{}).status, 404);
    }

    void whatACardPaidGoesBackWholeOrInPart() {
        const auto order = f->paidByCard(2);
        const auto all = order.total.minor;
        QCOMPARE(order.paymentState, PaymentState::Paid);
        QCOMPARE(f->refund(order, 0).status, 422);
        QCOMPARE(f->refund(order, all + 1).status, 409);
        QCOMPARE(f->refund(order, 100, f->ids.next(), Currency::of("USD")).status, 422);
        const auto part = f->ids.next();
        const auto given = wire::adminOrderFromBytes(f->refund(order, 1'000, part).body);
        QVERIFY(given);
        QCOMPARE(given->paymentState, PaymentState::PartiallyRefunded);
        QCOMPARE(given->refundable.minor, all - 1'000);
        QCOMPARE(given->refunds.size(), 1);
        QCOMPARE(given->refunds.first().reason, u"Late"_s);
        f->settle();
        QCOMPARE(f->number("SELECT refunded FROM card_payment"), 1'000);
        // The same again, as after an answer that was lost: nothing more.
        QCOMPARE(f->refund(order, 1'000, part).status, 200);
        QCOMPARE(f->refund(order, 2'000, part).status, 409);
        QCOMPARE(f->refund(order, 1'000).status, 409); // of an order that was seen before
        f->settle();
        QCOMPARE(f->number("SELECT refunded FROM card_payment"), 1'000);
        QCOMPARE(f->told("?action=order.refund").size(), 1);
        for (const auto &person : {f->ada, f->vera}) {
            const auto notice = f->noticesOf(person).first();
            QCOMPARE(notice.kind, NoticeKind::ReturnRefunded);
            QCOMPARE(notice.amount.minor, 1'000);
            QCOMPARE(notice.detail, u"lights: Late"_s);
        }
        const auto detail = f->lastDetail("order.refund");
        QCOMPARE(detail["amount"_L1], wire::toJson(Money{1'000, Currency::of("EUR")}));
        QCOMPARE(detail["before"_L1]["payment"_L1].toString(), u"paid"_s);
        QCOMPARE(detail["after"_L1]["payment"_L1].toString(), u"partially_refunded"_s);
        // The rest.
        QCOMPARE(f->refund(f->read(order.id), all - 1'000).status, 200);
        f->settle();
        QCOMPARE(f->read(order.id).paymentState, PaymentState::Refunded);
        QCOMPARE(f->number("SELECT refunded FROM card_payment"), all);
        QCOMPARE(f->refund(f->read(order.id), 1).status, 409);
        // What no card paid cannot go back to one.
        QCOMPARE(f->refund(f->placedBy(f->ada, f->lamp, f->shop), 100).status, 409);
    }

    /// What could not be written down could be given back again and again.
    void withoutAPaymentOfItsOwnNothingOfAnOrderGoesBack() {
        const auto order = f->paidByCard(2);
        f->write([&](Write &w) { return w.db.execute("DELETE FROM payment"); });
        QCOMPARE(f->refund(f->read(order.id), 1'000).status, 409);
        f->settle();
        QCOMPARE(f->number("SELECT refunded FROM card_payment"), 0);
    }

    void neverMoreGoesBackThanWasPaid_data() {
        QTest::addColumn<int>("way");
        QTest::newRow("canceled") << 0;
        QTest::newRow("sent back") << 1;
        QTest::newRow("the rest is canceled") << 2;
    }
    /// Whoever else gives something back afterwards gives what is left.
    void neverMoreGoesBackThanWasPaid() {
        QFETCH(int, way);
        const auto order = f->paidByCard(2);
        const auto all = order.total.minor;
        QCOMPARE(f->refund(order, way == 2 ? all : 1'000).status, 200);
        if (way == 0) {
            QCOMPARE(f->cancel(f->read(order.id)).status, 200);
        } else if (way == 1) {
            f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}});
            const ReturnRequest asked{f->ids.next(), order.id, {{f->lampVariant(), 2}}, ReturnReason::Damaged, {}};
            f->byAda(asked);
            for (const auto &[from, to] : {std::pair{ReturnState::Requested, ReturnState::Approved},
                                           {ReturnState::Approved, ReturnState::Received},
                                           {ReturnState::Received, ReturnState::Refunded}})
                QCOMPARE(f->byVera(ReturnTransition{asked.returnId, order.id, from, to, {}}).status,
                         OperationStatus::Applied);
            QCOMPARE(f->read(order.id).returns.first().refunded.minor, all - 1'000);
        } else {
            f->byVera(ParcelShip{f->ids.next(), order.id, {{f->lampVariant(), 1}}, {}, 0});
            QCOMPARE(f->byVera(OrderCancelRest{order.id, 1}).status, OperationStatus::Applied);
        }
        f->settle();
        QCOMPARE(f->number("SELECT refunded FROM card_payment"), all);
        QCOMPARE(f->number("SELECT sum(amount) FROM refund"), all);
        QCOMPARE(f->read(order.id).paymentState, PaymentState::Refunded);
    }
};

QTEST_GUILESS_MAIN(TestAdminOrders)
#include "tst_admin_orders.moc"
