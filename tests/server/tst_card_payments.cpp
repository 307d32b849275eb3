// SPDX-License-Identifier: Apache-2.0
// Paying by card: what is held, taken and given back, with the sandbox and with a stand-in of Stripe.
#include "vendor_fixture.h"

#include <aura/server/services/card_sandbox.h>
#include <aura/server/services/stripe.h>
#include <aura/testing/stripe_stand_in.h>

#include <QDirIterator>
#include <QFile>

using namespace aura;
using namespace aura::testing;

namespace {

constexpr const char *goodCard = "4242424242424242";
constexpr const char *askingCard = "4000002760003184";

} // namespace

class TestCardPayments : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    void provide(std::shared_ptr<PaymentProvider> provider) {
        f->options.payments.provider = std::move(provider);
        f->open();
    }
    std::shared_ptr<PaymentProvider> stripe(const StripeStandIn &service) {
        Stripe::Options options;
        options.secretKey = StripeStandIn::secretKey;
        options.webhookSecret = StripeStandIn::webhookSecret;
        options.url = service.url();
        options.plainAllowed = true;
        return std::make_shared<Stripe>(options);
    }
    OrderSubmit submission(std::int64_t quantity = 1) {
        auto submit = f->submission({VendorFixture::line(f->lamp, quantity)}, {f->shop});
        submit.paymentMethod = u"card"_s;
        submit.paymentId = f->ids.next();
        return submit;
    }
    QJsonObject request(const OrderSubmit &submit, const char *number) {
        return {{u"paymentId"_s, submit.paymentId.toString()},
                {u"groupId"_s, submit.groupId.toString()},
                {u"amount"_s, wire::toJson(submit.expectedTotal)},
                {u"card"_s, QJsonObject{{u"number"_s, QString::fromLatin1(number)},
                                        {u"holder"_s, u"Ada Lovelace"_s},
                                        {u"month"_s, 12},
                                        {u"year"_s, 2'099},
                                        {u"cvc"_s, u"123"_s}}}};
    }
    Reply pay(const OrderSubmit &submit, const char *number = goodCard) {
        return f->post("/api/v1/payments", request(submit, number), f->ada.token);
    }
    Reply confirm(const OrderSubmit &submit, const QString &code) {
        return f->post("/api/v1/payments/" + submit.paymentId.toString().toLatin1() + "/confirm", {{u"code"_s, code}},
                       f->ada.token);
    }
    static QString stateOf(const Reply &reply) { return reply.json["state"_L1].toString(); }
    Order read(const Id &id) { return OrderService::read(f->db(), f->ada.id, id).value(); }
    std::int64_t openJobs() { return f->number("SELECT count(*) FROM payment_job WHERE done_at IS NULL"); }

private Q_SLOTS:
    void init() {
        f = std::make_unique<VendorFixture>();
        f->options.auth.accessSeconds = 24 * 3'600; // the clock is moved on by hours here
        f->open();
        f->ada = f->personFrom(
            f->post("/api/v1/auth/login", {{u"email"_s, u"ada@example.org"_s}, {u"password"_s, u"correct horse"_s}}));
        provide(std::make_shared<CardSandbox>());
    }

    void anOrderTakesWhatIsHeld() {
        const auto submit = submission(2);
        const auto reply = pay(submit);
        QCOMPARE(reply.status, 201);
        QCOMPARE(stateOf(reply), u"authorized"_s);
        QCOMPARE(stateOf(pay(submit)), u"authorized"_s); // the same payment again
        QCOMPARE(f->number("SELECT count(*) FROM card_payment"), 1);
        const auto placed = f->byAda(submit);
        QCOMPARE(placed.status, OperationStatus::Applied);
        QCOMPARE(placed.orders.first().paymentState, PaymentState::Authorized);
        const Id order = placed.orders.first().id;
        QTRY_COMPARE(read(order).paymentState, PaymentState::Paid);
        QTRY_COMPARE(openJobs(), 0);
        QCOMPARE(f->number("SELECT captured FROM card_payment"), submit.expectedTotal.minor);
        QCOMPARE(f->number("SELECT count(*) FROM payment WHERE state = 'captured' AND provider = 'sandbox'"), 1);

        // Canceled: all of it goes back, once.
        f->byAda(OrderTransition{order, OrderStep::Placed, OrderStep::Canceled, {}});
        QTRY_COMPARE(f->number("SELECT refunded FROM card_payment"), submit.expectedTotal.minor);
        QCOMPARE(read(order).paymentState, PaymentState::Refunded);
        QCOMPARE(f->number("SELECT count(*) FROM payment_job"), 2);
    }

    void aReturnGivesBackItsShare() {
        const auto submit = submission(2);
        pay(submit);
        const Id order = f->byAda(submit).orders.first().id;
        QTRY_COMPARE(read(order).paymentState, PaymentState::Paid);
        f->byVera(OrderTransition{order, OrderStep::Placed, OrderStep::Shipped, {}});
        const ReturnRequest asked{f->ids.next(), order, {{f->lampVariant(), 1}}, ReturnReason::Damaged, {}};
        f->byAda(asked);
        const auto step = [&](ReturnState from, ReturnState to) {
            return f->byVera(ReturnTransition{asked.returnId, order, from, to, {}}).status;
        };
        QCOMPARE(step(ReturnState::Requested, ReturnState::Approved), OperationStatus::Applied);
        QCOMPARE(step(ReturnState::Approved, ReturnState::Received), OperationStatus::Applied);
        QCOMPARE(step(ReturnState::Received, ReturnState::Refunded), OperationStatus::Applied);
        QTRY_COMPARE(f->number("SELECT refunded FROM card_payment"), 2'000);
        QCOMPARE(read(order).paymentState, PaymentState::PartiallyRefunded);
    }

    void cardsAreDeclinedForTheirReasons_data() {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("reason");
        QTest::newRow("declined") << QByteArray("4000000000000002") << u"card_declined"_s;
        QTest::newRow("no money") << QByteArray("4000000000009995") << u"insufficient_funds"_s;
        QTest::newRow("expired") << QByteArray("4000000000000069") << u"expired_card"_s;
        QTest::newRow("code") << QByteArray("4000000000000127") << u"incorrect_cvc"_s;
    }
    void cardsAreDeclinedForTheirReasons() {
        QFETCH(const QByteArray, number);
        QFETCH(const QString, reason);
        const auto submit = submission();
        const auto reply = pay(submit, number.constData());
        QCOMPARE(stateOf(reply), u"declined"_s);
        QCOMPARE(reply.json["decline"_L1].toString(), reason);
        const auto placed = f->byAda(submit);
        QCOMPARE(placed.code, ErrorCode::Canceled);
        QVERIFY(placed.orders.isEmpty());
        QCOMPARE(f->number("SELECT count(*) FROM customer_order"), 0);
        QCOMPARE(f->available(f->lampVariant()), 5);
        // Stripe says the same of the same cards.
        StripeStandIn service;
        provide(stripe(service));
        const auto there = pay(submission(), number.constData());
        QCOMPARE(stateOf(there), u"declined"_s);
        QCOMPARE(there.json["decline"_L1].toString(), reason);
    }

    void theBankMayAsk() {
        const auto submit = submission();
        auto reply = pay(submit, askingCard);
        QCOMPARE(stateOf(reply), u"action_required"_s);
        QVERIFY(reply.json["action"_L1].toString().contains(CardSandbox::bankCode));
        QVERIFY(f->byAda(submit).orders.isEmpty()); // nothing is held yet
        const auto second = submission();
        QCOMPARE(stateOf(pay(second, askingCard)), u"action_required"_s);
        QCOMPARE(stateOf(confirm(second, u"000000"_s)), u"declined"_s);
        QCOMPARE(confirm(second, u"123456"_s).status, 409);
        const auto third = submission();
        pay(third, askingCard);
        QCOMPARE(stateOf(confirm(third, u"123456"_s)), u"authorized"_s);
        QCOMPARE(stateOf(confirm(third, u"123456"_s)), u"authorized"_s);
        QCOMPARE(f->byAda(third).status, OperationStatus::Applied);
    }

    void whatIsNotHeldBuysNothing() {
        auto submit = submission();
        QCOMPARE(f->byAda(submit).code, ErrorCode::NotFound); // never asked for
        submit = submission();
        submit.paymentId = {};
        QCOMPARE(f->byAda(submit).code, ErrorCode::InvalidArgument);
        // Held for one piece, ordered two.
        auto one = submission(1);
        pay(one);
        auto two = submission(2);
        two.groupId = one.groupId;
        two.paymentId = one.paymentId;
        QCOMPARE(f->byAda(two).status, OperationStatus::Rejected);
        // Held for another order.
        auto other = submission(1);
        other.paymentId = one.paymentId;
        QCOMPARE(f->byAda(other).code, ErrorCode::NotFound);
        // Somebody else's.
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(f->pushOne(eve, f->operation(one)).code, ErrorCode::NotFound);
        QCOMPARE(f->get("/api/v1/payments/" + one.paymentId.toString().toLatin1(), eve.token).status, 404);
        QCOMPARE(f->post("/api/v1/payments", request(one, goodCard), eve.token).status, 409);
        QCOMPARE(f->post("/api/v1/payments", request(one, goodCard), {}).status, 401);
        QCOMPARE(f->number("SELECT count(*) FROM customer_order"), 0);
        QCOMPARE(f->byAda(one).status, OperationStatus::Applied);
        QCOMPARE(f->available(f->lampVariant()), 4);
    }

    void brokenRequestsAreRefusedWithoutTheCard_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("check digit") << u"number"_s << QJsonValue(u"4242424242424241"_s);
        QTest::newRow("letters") << u"number"_s << QJsonValue(u"4242x24242424242"_s);
        QTest::newRow("long") << u"number"_s << QJsonValue(QString(5'000, u'4'));
        QTest::newRow("month") << u"month"_s << QJsonValue(13);
        QTest::newRow("expired") << u"year"_s << QJsonValue(2'001);
        QTest::newRow("code") << u"cvc"_s << QJsonValue(u"12"_s);
        QTest::newRow("nobody") << u"holder"_s << QJsonValue(u" "_s);
    }
    void brokenRequestsAreRefusedWithoutTheCard() {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        auto body = request(submission(), goodCard);
        auto card = body["card"_L1].toObject();
        card[member] = value;
        body["card"_L1] = card;
        const auto reply = f->post("/api/v1/payments", body, f->ada.token);
        QVERIFY2(reply.status == 400 || reply.status == 422 || reply.status == 413, reply.body.constData());
        QVERIFY(!reply.body.contains("4242"));
        QCOMPARE(f->number("SELECT count(*) FROM card_payment"), 0);
        auto negative = request(submission(), goodCard);
        negative["amount"_L1] = QJsonObject{{u"amount"_s, u"-5.00"_s}, {u"currency"_s, u"EUR"_s}};
        QVERIFY(f->post("/api/v1/payments", negative, f->ada.token).status >= 400);
    }

    void nobodyTriesOutCards() {
        f->options.payments.mostAttemptsAnHour = 3;
        f->open();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(stateOf(pay(submission(), "4000000000000002")), u"declined"_s);
        QCOMPARE(pay(submission()).status, 429);
    }

    void noCardIsStoredAnywhere() {
        const auto submit = submission();
        pay(submit);
        f->byAda(submit);
        QTRY_COMPARE(openJobs(), 0);
        f->close();
        int files = 0;
        QDirIterator it(f->path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(goodCard), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void whatNobodyTakesIsLetGo() {
        StripeStandIn service;
        provide(stripe(service));
        const auto submit = submission();
        QCOMPARE(stateOf(pay(submit)), u"authorized"_s);
        f->clock.advance(29 * 60'000);
        f->app().maintain();
        QTRY_COMPARE(f->number("SELECT count(*) FROM card_payment WHERE state = 'authorized'"), 1);
        f->clock.advance(2 * 60'000);
        f->app().maintain();
        QTRY_COMPARE(service.intents().first().status, u"canceled"_s);
        QCOMPARE(f->byAda(submit).code, ErrorCode::Canceled); // too late, and nothing is sold
        QCOMPARE(f->number("SELECT count(*) FROM customer_order"), 0);
    }

    void stripeIsCalledAsItIsDocumented() {
        StripeStandIn service;
        provide(stripe(service));
        const auto submit = submission(2);
        QCOMPARE(stateOf(pay(submit)), u"authorized"_s);
        const auto created = service.requests().first();
        QCOMPARE(created.path, QByteArray("/v1/payment_intents"));
        QCOMPARE(created.form["amount"], QByteArray::number(qint64{submit.expectedTotal.minor}));
        QCOMPARE(created.form["currency"], QByteArray("eur"));
        QCOMPARE(created.form["capture_method"], QByteArray("manual"));
        QCOMPARE(created.form["payment_method_data[billing_details][name]"], QByteArray("Ada Lovelace"));
        QVERIFY(!created.idempotencyKey.isEmpty());
        const Id order = f->byAda(submit).orders.first().id;
        QTRY_COMPARE(service.intents().first().received, submit.expectedTotal.minor);
        QTRY_COMPARE(read(order).paymentState, PaymentState::Paid);
        f->byAda(OrderTransition{order, OrderStep::Placed, OrderStep::Canceled, {}});
        QTRY_COMPARE(service.intents().first().refunded, submit.expectedTotal.minor);
    }

    void troubleThereIsTriedAgainWithTheSameKey() {
        StripeStandIn service;
        provide(stripe(service));
        const auto submit = submission();
        service.failNext(1, 500);
        QCOMPARE(pay(submit).status, 503);
        QCOMPARE(stateOf(pay(submit)), u"authorized"_s);
        QCOMPARE(service.requests().at(0).idempotencyKey, service.requests().at(1).idempotencyKey);
        service.failNext(2, 429);
        const Id order = f->byAda(submit).orders.first().id;
        for (int i = 0; i < 3 && openJobs() > 0; ++i) {
            QTRY_VERIFY(f->number("SELECT attempts FROM payment_job") > i);
            f->clock.advance(10 * 60'000);
            f->app().maintain();
        }
        QTRY_COMPARE(read(order).paymentState, PaymentState::Paid);
        QCOMPARE(service.intents().size(), 1);
    }

    void stripesBankIsAskedThere() {
        StripeStandIn service;
        provide(stripe(service));
        const auto submit = submission();
        const auto reply = pay(submit, askingCard);
        QCOMPARE(stateOf(reply), u"action_required"_s);
        QVERIFY(reply.json["action"_L1].toString().startsWith("https://hooks.stripe.com/"_L1));
        const auto intent = service.intents().first().id;
        service.authenticate(intent, true);
        QCOMPARE(stateOf(confirm(submit, {})), u"authorized"_s);
        QCOMPARE(f->byAda(submit).status, OperationStatus::Applied);
    }

    Reply tell(const QByteArray &body, const QByteArray &signature) {
        return f->callWith("/api/v1/payments/events/stripe", body, "Stripe-Signature", signature);
    }

    void eventsAreBelievedBySignatureAndOnce() {
        StripeStandIn service;
        provide(stripe(service));
        const auto submit = submission();
        pay(submit, askingCard);
        const auto intent = service.intents().first().id;
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"id"_s, u"evt_1"_s},
                                      {u"type"_s, u"payment_intent.amount_capturable_updated"_s},
                                      {u"data"_s, QJsonObject{{u"object"_s, QJsonObject{{u"id"_s, intent}}}}}})
                .toJson(QJsonDocument::Compact);
        const auto seconds = f->clock.now() / 1'000;
        const auto good = StripeStandIn::signatureOf(body, seconds);
        QCOMPARE(tell(body, "t=1,v1=00").status, 403);
        QCOMPARE(tell(body + ' ', good).status, 403);
        QCOMPARE(tell(body, StripeStandIn::signatureOf(body, seconds - 600)).status, 403);
        QCOMPARE(f->number("SELECT count(*) FROM card_payment WHERE state = 'action_required'"), 1);
        QCOMPARE(tell(body, good).status, 200);
        QCOMPARE(f->number("SELECT count(*) FROM card_payment WHERE state = 'authorized'"), 1);
        QCOMPARE(tell(body, good).status, 200);
        QCOMPARE(f->number("SELECT count(*) FROM payment_event"), 1);
    }

    void withoutAProviderNoCardsAreTaken() {
        provide(nullptr);
        QCOMPARE(pay(submission()).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestCardPayments)
#include "tst_card_payments.moc"
