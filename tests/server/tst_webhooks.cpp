// SPDX-License-Identifier: Apache-2.0
// Who is told of what happens: in the transaction of what happened, signed, tried again, and never where it must not.
#include "admin_fixture.h"
#include "webhook_receiver.h"

#include <aura/server/api/platform_services.h>
#include <aura/wire/admin_system_json.h>
#include <aura/wire/webhook_json.h>

#include <QMessageAuthenticationCode>

#include <memory>

using namespace aura;
using namespace aura::testing;
using http::Method;

namespace {

QByteArray signatureBy(const QByteArray &secret, const QByteArray &time, const QByteArray &body) {
    return QMessageAuthenticationCode::hash(time + '.' + body, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestWebhooks : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;
    std::unique_ptr<Receiver> receiver;

    Reply send(const QByteArray &path, const QByteArray &body) {
        return f->call(Method::Post, "/api/v1/admin" + path, body, f->boss.token);
    }
    static QByteArray under(const Id &id, const char *what = "") {
        return "/webhooks/" + id.toString().toLatin1() + what;
    }
    Webhook wanted(const QString &url, const QList<WebhookEvent> &events = webhookEvents()) {
        Webhook hook;
        hook.id = f->ids.next();
        hook.url = url;
        hook.events = events;
        return hook;
    }
    wire::WebhookMade made(const Webhook &hook) {
        const auto reply = send("/webhooks", wire::toBytes(wire::WebhookChange{hook, u"They asked."_s}));
        if (reply.status != 200)
            qFatal("%s", reply.body.constData());
        return wire::webhookMadeFromBytes(reply.body).value();
    }
    Webhook now(const Id &id) {
        const auto hooks =
            wire::webhooksFromBytes(f->get("/api/v1/admin/webhooks", f->boss.token).body).value_or(QList<Webhook>());
        for (const auto &hook : hooks) {
            if (hook.id == id)
                return hook;
        }
        return {};
    }
    QList<WebhookDelivery> deliveries(const QByteArray &query = {}) {
        const auto page =
            wire::webhookDeliveriesFromBytes(f->get("/api/v1/admin/deliveries" + query, f->boss.token).body);
        return page ? page->rows : QList<WebhookDelivery>();
    }
    QList<Notice> stoppedToldTo(const Person &person) {
        auto told = notices::of(f->db(), person.id).value().notices;
        told.removeIf([](const Notice &notice) { return notice.kind != NoticeKind::WebhookStopped; });
        return told;
    }
    /// As the System page counts them.
    std::int64_t stopped() {
        return wire::systemSummaryFromBytes(f->get("/api/v1/admin/system", f->boss.token).body).value().stoppedWebhooks;
    }
    WebhookSender &sender() { return *f->app().platform().webhooks; }
    /// Tokens do not last so long.
    void pass(std::int64_t millis) {
        f->clock.advance(millis);
        f->boss = f->signIn(u"boss@example.org"_s);
        f->ada = f->signIn(u"ada@example.org"_s);
        f->vera = f->signIn(u"vera@example.org"_s);
    }
    void later(std::int64_t millis) {
        pass(millis);
        sender().wake();
    }
    static constexpr std::int64_t minute = 60'000;
    static constexpr std::int64_t hour = 60 * minute;

private Q_SLOTS:
    void init() {
        f = std::make_unique<AdminFixture>();
        receiver = std::make_unique<Receiver>();
    }
    void cleanup() {
        f.reset();
        receiver.reset();
    }

    void anOrderIsToldSignedAndNamesNobody() {
        const auto hook = made(wanted(receiver->url, {WebhookEvent::OrderPlaced, WebhookEvent::OrderCanceled}));
        QVERIFY(hook.secret.startsWith(u"whsec_"_s));
        const auto order = f->placed(1);
        QTRY_COMPARE(receiver->count(), 1);
        const auto request = receiver->requests().first();
        QCOMPARE(request.event, "order.placed");
        const auto parts = request.signature.split(',');
        QCOMPARE(parts.size(), 2);
        const auto time = parts[0].mid(2);
        QCOMPARE(time.toLongLong(), f->clock.now() / 1'000);
        QCOMPARE(parts[1], "v1=" + signatureBy(hook.secret.toLatin1(), time, request.body));
        const auto document = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(document["id"_L1].toString().toLatin1(), request.eventId);
        QCOMPARE(document["event"_L1].toString(), u"order.placed"_s);
        QCOMPARE(document["data"_L1]["orderId"_L1].toString(), order.id.toString());
        QCOMPARE(document["data"_L1]["number"_L1].toString(), order.number);
        for (const auto *personal : {"Ada", "Main St", "example.org"})
            QVERIFY2(!request.body.contains(personal), personal);
        QTRY_COMPARE(deliveries().value(0).state, WebhookDelivery::State::Done);
        const auto delivery = deliveries().first();
        QCOMPARE(delivery.status, 200);
        QCOMPARE(delivery.attempts, 1);
        QCOMPARE(delivery.requestBytes, request.body.size());
        QCOMPARE(delivery.id.toString().toLatin1(), request.delivery);
        QCOMPARE(now(hook.hook.id).waiting, 0);
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Packed, {}}).status,
                 OperationStatus::Applied);
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Packed, OrderStep::Shipped, {}}).status,
                 OperationStatus::Applied);
        const auto other = f->placed(1);
        QCOMPARE(f->byAda(OrderTransition{other.id, OrderStep::Placed, OrderStep::Canceled, {}}).status,
                 OperationStatus::Applied);
        // Of what was sent nobody wanted to know.
        QTRY_COMPARE(receiver->count(), 3);
        QCOMPARE(receiver->requests()[1].event, "order.placed");
        QCOMPARE(receiver->requests()[2].event, "order.canceled");
    }

    void everyKindIsTold() {
        made(wanted(receiver->url));
        const auto told = [&](const QByteArray &event) {
            const auto requests = receiver->requests();
            return std::any_of(requests.begin(), requests.end(),
                               [&](const Receiver::Request &request) { return request.event == event; });
        };
        const auto order = f->placed(1);
        for (const auto &[from, to] :
             {std::pair{OrderStep::Placed, OrderStep::Shipped}, std::pair{OrderStep::Shipped, OrderStep::Delivered}})
            QCOMPARE(f->byVera(OrderTransition{order.id, from, to, {}}).status, OperationStatus::Applied);
        QTRY_VERIFY(told("order.shipped"));
        const ReturnRequest back{
            f->ids.next(), order.id, {{f->lampVariant(), 1}}, ReturnReason::Damaged, u"It flickers."_s};
        QCOMPARE(f->byAda(back).status, OperationStatus::Applied);
        QTRY_VERIFY(told("return.opened"));
        const ReviewText written{4, u"Bright"_s, u"It is bright."_s};
        const Id review = f->ids.next();
        QCOMPARE(f->byAda(ReviewPut{review, f->lamp.id, written, std::nullopt}).status, OperationStatus::Applied);
        // One that is held back, and written anew.
        f->write([&](Write &write) {
            return write.db.run("UPDATE review SET status = ?2 WHERE id = ?1", review, ReviewStatus::Pending);
        });
        QVERIFY(!told("review.waiting"));
        const auto rewritten = f->byAda(ReviewPut{review, f->lamp.id, {5, u"Brighter"_s, u"It is bright."_s}, written});
        QCOMPARE(rewritten.status, OperationStatus::Applied);
        QTRY_VERIFY(told("review.waiting"));
        const auto desk = f->proposed(u"Desk"_s);
        QVERIFY(!told("product.published"));
        ModerationDecision yes;
        yes.approve = true;
        yes.seenRev = desk.rev;
        QCOMPARE(f->call(Method::Post, "/api/v1/admin/moderation/products/" + desk.id.toString().toLatin1(),
                         wire::toBytes(yes), f->boss.token)
                     .status,
                 204);
        QTRY_VERIFY(told("product.published"));
        const auto requests = receiver->requests();
        for (const auto &request : requests)
            QVERIFY2(!request.body.contains("flickers") && !request.body.contains("It is bright"),
                     request.body.constData());
    }

    /// Nothing is told of what did not come to be.
    void whatFailsIsNotTold() {
        made(wanted(receiver->url));
        const Status failed = f->app().store().writes().runAndWait([&](Write &write) -> Status {
            AURA_TRY(webhooks::record(write, WebhookEvent::OrderPlaced, {}));
            return Error{ErrorCode::Conflict, u"it did not come to be"_s};
        });
        QVERIFY(!failed);
        QCOMPARE(f->number("SELECT count(*) FROM webhook_event"), 0);
        // And without anybody who listens nothing is written.
        f->write([&](Write &write) { return write.db.run("UPDATE webhook SET is_active = 0"); });
        f->placed(1);
        QCOMPARE(f->number("SELECT count(*) FROM webhook_event"), 0);
    }

    void whatIsNotTakenIsTriedAgainUnderTheSameId() {
        const auto hook = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(503);
        f->placed(1);
        QTRY_COMPARE(receiver->count(), 1);
        QTRY_COMPARE(deliveries().value(0).attempts, 1);
        auto delivery = deliveries().first();
        QCOMPARE(delivery.state, WebhookDelivery::State::Waiting);
        QCOMPARE(delivery.status, 503);
        QVERIFY2(delivery.problem.startsWith(u"503"_s), qPrintable(delivery.problem));
        auto wait = delivery.nextAttemptAt - f->clock.now();
        QVERIFY2(wait > 15'000 - 1 && wait <= 30'000, qPrintable(QString::number(wait)));
        later(1'000); // not yet
        f->placed(1); // what comes meanwhile waits as well
        QTRY_COMPARE(deliveries().size(), 2);
        later(30'000);
        QTRY_VERIFY(receiver->count() >= 2);
        QTRY_VERIFY(deliveries().last().attempts >= 2);
        receiver->setStatus(200);
        later(hour);
        QTRY_COMPARE(now(hook.hook.id).waiting, 0);
        const auto requests = receiver->requests();
        QVERIFY(requests.size() >= 4);
        QCOMPARE(requests[0].eventId, requests[1].eventId);
        QCOMPARE(requests[0].delivery, requests[1].delivery);
        QCOMPARE(requests[0].body, requests[1].body);
    }

    /// What one event is answered with holds up no other, neither what waits already nor what comes.
    void whatIsAnsweredWithAnErrorHoldsUpNoOther_data() {
        QTest::addColumn<int>("status");
        QTest::newRow("400") << 400;
        QTest::newRow("404") << 404;
        QTest::newRow("500") << 500;
    }
    void whatIsAnsweredWithAnErrorHoldsUpNoOther() {
        QFETCH(int, status);
        const auto hook = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(status);
        f->placed(1);
        QTRY_COMPARE(deliveries().value(0).attempts, 1);
        const auto first = deliveries().first();
        receiver->setStatus(first.eventId.toString().toLatin1(), status);
        f->placed(1);
        QTRY_COMPARE(receiver->count(), 2); // at once
        QTRY_COMPARE(deliveries().value(0).attempts, 1);
        QCOMPARE(deliveries().last(), first);
        // The first one goes on failing, and waits longer each time; the second is taken meanwhile.
        receiver->setStatus(200);
        later(30'000);
        QTRY_COMPARE(deliveries().first().state, WebhookDelivery::State::Done);
        QTRY_COMPARE(deliveries().last().attempts, 2);
        const auto second = deliveries().last();
        QCOMPARE(second.state, WebhookDelivery::State::Waiting);
        const auto wait = second.nextAttemptAt - f->clock.now();
        QVERIFY2(wait > 29'999 && wait <= 60'000, qPrintable(QString::number(wait)));
        f->placed(1);
        QTRY_COMPARE(deliveries().first().state, WebhookDelivery::State::Done);
        QCOMPARE(deliveries().last(), second);
        QCOMPARE(now(hook.hook.id).waiting, 1);
    }

    /// All wait for one that does not answer, and the longer the longer it has not, whatever is in front.
    void whoDoesNotAnswerIsAskedLessAndLess_data() {
        QTest::addColumn<int>("status");
        QTest::newRow("too many") << 429;
        QTest::newRow("not now") << 503;
        QTest::newRow("no answer") << 0;
    }
    void whoDoesNotAnswerIsAskedLessAndLess() {
        QFETCH(int, status);
        // Nobody listens there.
        made(wanted(status == 0 ? u"http://127.0.0.1:1/"_s : receiver->url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(status);
        f->placed(1);
        QTRY_COMPARE(deliveries().value(0).attempts, 1);
        QCOMPARE(deliveries().first().status, status);
        f->placed(1);
        QCOMPARE(deliveries().first().nextAttemptAt, deliveries().last().nextAttemptAt);
        QCOMPARE(deliveries().first().attempts, 0);
        later(hour);
        QTRY_COMPARE(deliveries().last().attempts, 2);
        const auto waitIs = [&](std::int64_t longest) {
            const auto all = deliveries();
            const auto wait = all.last().nextAttemptAt - f->clock.now();
            return std::all_of(
                       all.begin(), all.end(),
                       [&](const WebhookDelivery &one) { return one.nextAttemptAt == all.last().nextAttemptAt; }) &&
                   wait >= longest / 2 && wait <= longest;
        };
        QVERIFY(waitIs(hour));
        // One that was never tried is asked by hand: it is the webhook that fails, not this one.
        const auto fresh = deliveries().first();
        QCOMPARE(fresh.attempts, 0);
        QCOMPARE(
            send("/deliveries/" + fresh.id.toString().toLatin1() + "/replay", wire::reasonToBytes(u"Now?"_s)).status,
            200);
        QTRY_COMPARE(deliveries().first().attempts, 1);
        QVERIFY(deliveries().first().nextAttemptAt - f->clock.now() >= hour / 2);
        later(5 * hour);
        const auto attempts = [&] {
            const auto these = deliveries();
            return these.first().attempts + these.last().attempts;
        };
        QTRY_COMPARE(attempts(), 4);
        QVERIFY(waitIs(2 * hour)); // and no longer
    }

    /// What the former address does while the new one is given is not held against that.
    void theNewAddressIsNotToBlame() {
        const auto hook = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(500);
        f->placed(1);
        QTRY_COMPARE(deliveries().value(0).attempts, 1);
        const auto before = deliveries().first();
        webhooks::Due due;
        due.delivery = before;
        auto other = now(hook.hook.id);
        other.url.replace(u"/told"_s, u"/elsewhere"_s);
        other.isActive = false; // so that nobody asks it yet
        QCOMPARE(send(under(other.id), wire::toBytes(wire::WebhookChange{other, u"They moved."_s})).status, 200);
        other = now(other.id);
        for (const int status : {0, 410, 500}) {
            webhooks::Attempt attempt;
            attempt.status = status;
            attempt.problem = u"The former one failed."_s;
            attempt.isRefused = status == 0;
            f->write([&](Write &write) { return webhooks::note(write, f->app().audit(), due, attempt, 0); });
            auto expected = before;
            expected.url = other.url;
            QCOMPARE(deliveries().first(), expected);
            QCOMPARE(now(other.id), other);
            QCOMPARE(f->number("SELECT count(*) FROM webhook WHERE failing_since IS NOT NULL"), 0);
        }
        other.isActive = true;
        QCOMPARE(send(under(other.id), wire::toBytes(wire::WebhookChange{other, u"They moved."_s})).status, 200);
        QTRY_COMPARE(receiver->elsewhere(), 1);
        QTRY_COMPARE(deliveries().first().state, WebhookDelivery::State::Done);
    }

    /// Whoever missed the answer asks again; later nobody learns the secret so.
    void itsSecretIsToldOnce() {
        const auto draft = wanted(receiver->url, {WebhookEvent::OrderPlaced});
        const auto hook = made(draft);
        QCOMPARE(made(draft).secret, hook.secret);
        QCOMPARE(f->told("?action=webhook.read").size(), 1);
        const auto again = [&](const Webhook &one) {
            return send("/webhooks", wire::toBytes(wire::WebhookChange{one, u"They asked."_s}));
        };
        pass(10 * minute + 1);
        const auto late = again(draft);
        QCOMPARE(late.status, 409);
        QVERIFY(!late.body.contains(hook.secret.toLatin1()));
        QCOMPARE(f->told("?action=webhook.read").size(), 1);
        // Nor what signs by now where it was changed meanwhile.
        const auto rotated = wanted(receiver->url, {WebhookEvent::OrderPlaced});
        const auto old = made(rotated);
        QCOMPARE(
            send(under(old.hook.id, "/rotate"), wire::toBytes(wire::WebhookStep{old.hook.rev, u"It leaked."_s})).status,
            200);
        QCOMPARE(again(rotated).status, 409);
        QCOMPARE(f->number("SELECT count(*) FROM webhook"), 2);
    }

    /// A server that dies between sending and noting sends it again.
    void itOutlivesTheServer() {
        const auto hook = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(500);
        f->placed(1);
        QTRY_COMPARE(deliveries().value(0).attempts, 1);
        f->close();
        receiver->setStatus(200);
        f->clock.advance(minute);
        f->open();
        QTRY_COMPARE(receiver->count(), 2);
        QTRY_COMPARE(now(hook.hook.id).waiting, 0);
        QCOMPARE(receiver->requests()[0].eventId, receiver->requests()[1].eventId);
        // The secrets are made of a key that stays.
        const auto request = receiver->requests()[1];
        const auto parts = request.signature.split(',');
        QCOMPARE(parts[1], "v1=" + signatureBy(hook.secret.toLatin1(), parts[0].mid(2), request.body));
    }

    void aDeadEndIsSwitchedOff() {
        const auto hook = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(500);
        f->placed(1);
        QTRY_COMPARE(deliveries().value(0).attempts, 1);
        for (int i = 0; i < 40 && deliveries().first().state == WebhookDelivery::State::Waiting; ++i) {
            const auto before = deliveries().first().attempts;
            later(2 * hour);
            QTRY_VERIFY(deliveries().first().attempts > before);
        }
        QCOMPARE(deliveries().first().state, WebhookDelivery::State::Failed);
        QVERIFY(now(hook.hook.id).isActive); // one day is no dead end
        pass(3 * 24 * hour);
        f->placed(1);
        QTRY_VERIFY(!now(hook.hook.id).isActive);
        QVERIFY(now(hook.hook.id).problem.startsWith(u"500"_s));
        QCOMPARE(f->told("?action=webhook.dead").size(), 1);
        QCOMPARE(stoppedToldTo(f->boss).size(), 1);
        QCOMPARE(stopped(), 1);
        const auto count = receiver->count();
        f->placed(1);
        QCOMPARE(f->number("SELECT count(*) FROM webhook_delivery"), 2);

        // Switched on again, it goes on, and what was given up can be sent by hand.
        receiver->setStatus(200);
        auto on = now(hook.hook.id);
        on.isActive = true;
        QCOMPARE(send(under(on.id), wire::toBytes(wire::WebhookChange{on, u"Mended."_s})).status, 200);
        QVERIFY(now(on.id).problem.isEmpty());
        QCOMPARE(stopped(), 0);
        const auto failed = deliveries("?state=failed");
        QVERIFY(!failed.isEmpty());
        QCOMPARE(send("/deliveries/" + failed.last().id.toString().toLatin1() + "/replay",
                      wire::reasonToBytes(u"They lost it."_s))
                     .status,
                 200);
        QTRY_VERIFY(receiver->count() > count);
        QTRY_COMPARE(now(on.id).failed, 0);
        QCOMPARE(f->told("?action=webhook.replay").size(), 1);
    }

    void whoIsGoneIsNotAskedAgain() {
        const auto hook = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(410);
        f->placed(1);
        QTRY_VERIFY(!now(hook.hook.id).isActive);
        QCOMPARE(receiver->count(), 1);
    }

    void whoManagesWebhooksHearsThatOneIsOff() {
        const auto employ = [&](const QString &name, const QList<Permission> &permissions) {
            const auto person = f->person(name + u"@example.org"_s);
            f->write([&](Write &write) -> Status {
                AURA_TRY(write.db.run("INSERT INTO staff_role(id, name, name_key, permissions, created_at, updated_at, "
                                      "rev) VALUES(?1, ?2, ?2, ?3, ?4, ?4, 1)",
                                      person.id, name, Rights(permissions).names().join(u' '), write.now));
                return write.db.run("INSERT INTO staff_member(user_id, role_id, created_at) VALUES(?1, ?1, ?2)",
                                    person.id, write.now);
            });
            return person;
        };
        const auto sam = employ(u"sam"_s, {Permission::WebhooksManage});
        const auto tim = employ(u"tim"_s, {Permission::KeysManage, Permission::SystemManage});
        const auto former = f->staff(u"former@example.org"_s, Role::SuperAdmin);
        f->write([&](Write &write) {
            return write.db.run("UPDATE user_account SET is_active = 0 WHERE id = ?1", former.id);
        });
        const QString url = receiver->url + u"?token=secret"_s;
        const auto hook = made(wanted(url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(410);
        f->placed(1);
        QTRY_VERIFY(!now(hook.hook.id).isActive);
        for (const auto &person : {f->boss, sam}) {
            const auto told = stoppedToldTo(person);
            QCOMPARE(told.size(), 1);
            QCOMPARE(told.first().subject, hook.hook.id);
            QCOMPARE(told.first().name, u"127.0.0.1"_s); // and not what lets one in there
            QVERIFY2(told.first().detail.startsWith(u"410"_s), qPrintable(told.first().detail));
        }
        for (const auto &person : {f->admin, tim, former, f->vera, f->ada})
            QVERIFY(stoppedToldTo(person).isEmpty());
        // Once more, it is one notice, and unread.
        const auto first = stoppedToldTo(f->boss).first().id;
        auto on = now(hook.hook.id);
        on.isActive = true;
        QCOMPARE(send(under(on.id), wire::toBytes(wire::WebhookChange{on, u"Mended."_s})).status, 200);
        f->placed(1);
        QTRY_VERIFY(!now(on.id).isActive);
        QCOMPARE(stoppedToldTo(f->boss).size(), 1);
        QVERIFY(stoppedToldTo(f->boss).first().id > first);
        // What somebody switches off themselves is no news.
        auto other = made(wanted(receiver->url, {WebhookEvent::OrderPlaced})).hook;
        other.isActive = false;
        QCOMPARE(send(under(other.id), wire::toBytes(wire::WebhookChange{other, u"They moved."_s})).status, 200);
        QCOMPARE(stoppedToldTo(f->boss).size(), 1);
        QCOMPARE(stopped(), 1);
    }

    void noRedirectionIsFollowed() {
        made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(302);
        f->placed(1);
        QTRY_COMPARE(deliveries().value(0).attempts, 1);
        QCOMPARE(deliveries().first().status, 302);
        QCOMPARE(deliveries().first().state, WebhookDelivery::State::Waiting);
        QCOMPARE(receiver->elsewhere(), 0);
    }

    void anotherSecretOverlapsForADay() {
        auto hook = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        const auto reply =
            send(under(hook.hook.id, "/rotate"), wire::toBytes(wire::WebhookStep{hook.hook.rev, u"It leaked."_s}));
        QCOMPARE(reply.status, 200);
        const auto fresh = wire::webhookMadeFromBytes(reply.body).value();
        QVERIFY(fresh.secret != hook.secret);
        QCOMPARE(send(under(hook.hook.id, "/rotate"), wire::toBytes(wire::WebhookStep{hook.hook.rev, u"It leaked."_s}))
                     .status,
                 409); // once
        f->placed(1);
        QTRY_COMPARE(receiver->count(), 1);
        auto request = receiver->requests().last();
        auto parts = request.signature.split(',');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[1], "v1=" + signatureBy(fresh.secret.toLatin1(), parts[0].mid(2), request.body));
        QCOMPARE(parts[2], "v1=" + signatureBy(hook.secret.toLatin1(), parts[0].mid(2), request.body));
        pass(25 * hour);
        f->placed(1);
        QTRY_COMPARE(receiver->count(), 2);
        parts = receiver->requests().last().signature.split(',');
        QCOMPARE(parts.size(), 2);
    }

    void aTestIsSentToOneAlone() {
        const auto one = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        const auto other = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        QCOMPARE(send(under(one.hook.id, "/ping"), {}).status, 204);
        QTRY_COMPARE(receiver->count(), 1);
        QCOMPARE(receiver->requests().first().event, "ping");
        QCOMPARE(deliveries("?webhook=" + other.hook.id.toString().toLatin1()).size(), 0);
        QCOMPARE(deliveries("?webhook=" + one.hook.id.toString().toLatin1()).size(), 1);
        QCOMPARE(send(under(f->ids.next(), "/ping"), {}).status, 404);
    }

    void whereNobodyMayBeToldIsRefused_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("https") << u"https://example.org/hook"_s << true;
        QTest::newRow("this machine") << u"http://localhost:8080/hook"_s << true;
        QTest::newRow("plain") << u"http://example.org/hook"_s << false;
        QTest::newRow("plain, and looks like this machine") << u"http://127.0.0.1.example.org/hook"_s << false;
        QTest::newRow("plain, private") << u"http://192.168.1.1/hook"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("another protocol") << u"gopher://127.0.0.1/"_s << false;
        QTest::newRow("with a name") << u"https://somebody:secret@example.org/"_s << false;
        QTest::newRow("two hosts") << u"https://example.org\\@127.0.0.1/"_s << false;
        QTest::newRow("a line") << u"https://example.org/\r\nX: y"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no host") << u"https:///hook"_s << false;
    }
    void whereNobodyMayBeToldIsRefused() {
        QFETCH(QString, url);
        QFETCH(bool, isRight);
        QCOMPARE(checkWebhookUrl(url).has_value(), isRight);
        const auto reply = send("/webhooks", wire::toBytes(wire::WebhookChange{wanted(url), u"why"_s}));
        QCOMPARE(reply.status, isRight ? 200 : 422);
    }

    /// What a name leads to is known only when it is connected to.
    void aNameThatLeadsWithinIsRefusedThen() {
        for (const auto *within :
             {"https://192.168.255.254/", "https://10.255.255.1/", "https://169.254.169.254/latest",
              "https://[fd00::1]/", "https://[::ffff:10.0.0.1]/", "https://0.0.0.0/"}) {
            const auto hook = made(wanted(QString::fromLatin1(within), {WebhookEvent::OrderPlaced}));
            QCOMPARE(send(under(hook.hook.id, "/ping"), {}).status, 204);
            QTRY_VERIFY2(!now(hook.hook.id).isActive, within);
            QVERIFY2(now(hook.hook.id).problem.contains(u"private"_s), qPrintable(now(hook.hook.id).problem));
        }
    }

    void addressesAreKnownApart_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<AddressKind>("kind");
        const auto four = [](std::initializer_list<int> parts) {
            QByteArray bytes;
            for (const int part : parts)
                bytes.append(static_cast<char>(part));
            return bytes;
        };
        QTest::newRow("public") << four({93, 184, 216, 34}) << AddressKind::Public;
        QTest::newRow("loopback") << four({127, 8, 8, 8}) << AddressKind::Loopback;
        for (const auto &within :
             {four({10, 0, 0, 1}), four({172, 16, 0, 1}), four({172, 31, 255, 255}), four({192, 168, 0, 1}),
              four({169, 254, 169, 254}), four({100, 64, 0, 1}), four({0, 0, 0, 0}), four({224, 0, 0, 1}),
              four({255, 255, 255, 255}), four({198, 18, 0, 1}), QByteArray(), QByteArray(16, '\0')})
            QTest::addRow("private %s", within.toHex().constData()) << within << AddressKind::Private;
        QTest::newRow("beside the private ones") << four({172, 32, 0, 1}) << AddressKind::Public;
        const auto six = [](const char *hex) { return QByteArray::fromHex(hex); };
        QTest::newRow("::1") << six("00000000000000000000000000000001") << AddressKind::Loopback;
        QTest::newRow("public six") << six("26062800022000010248189325c81946") << AddressKind::Public;
        QTest::newRow("unique local") << six("fd000000000000000000000000000001") << AddressKind::Private;
        QTest::newRow("link") << six("fe800000000000000000000000000001") << AddressKind::Private;
        QTest::newRow("group") << six("ff020000000000000000000000000001") << AddressKind::Private;
        QTest::newRow("mapped, private") << six("00000000000000000000ffff0a000001") << AddressKind::Private;
        QTest::newRow("mapped, loopback") << six("00000000000000000000ffff7f000001") << AddressKind::Loopback;
        QTest::newRow("NAT64") << six("0064ff9b00000000000000000a000001") << AddressKind::Private;
        QTest::newRow("6to4, private") << six("20020a00000100000000000000000001") << AddressKind::Private;
        QTest::newRow("documentation") << six("20010db8000000000000000000000001") << AddressKind::Private;
    }
    void addressesAreKnownApart() {
        QFETCH(QByteArray, bytes);
        QFETCH(AddressKind, kind);
        QCOMPARE(addressKind(bytes), kind);
    }

    void whatIsOverIsForgotten() {
        made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        f->placed(1);
        QTRY_COMPARE(deliveries().value(0).state, WebhookDelivery::State::Done);
        pass(29 * 24 * hour);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
        QCOMPARE(deliveries().size(), 1);
        pass(2 * 24 * hour);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
        QCOMPARE(f->number("SELECT count(*) FROM webhook_delivery"), 0);
        QCOMPARE(f->number("SELECT count(*) FROM webhook_event"), 0);
        // Without a look at all that is kept.
        QString plan;
        QVERIFY(f->db().forEach(
            "EXPLAIN QUERY PLAN SELECT num FROM webhook_delivery WHERE state <> 'waiting' AND "
            "attempted_at < ?1 LIMIT ?2",
            [&](const storage::Statement &row) { plan += row.text(3) + u'\n'; }, std::int64_t{0}, 1'000));
        QVERIFY2(plan.contains(u"webhook_delivery_over"_s), qPrintable(plan));
    }

    void aRemovedOneIsToldNothingMore() {
        const auto hook = made(wanted(receiver->url, {WebhookEvent::OrderPlaced}));
        receiver->setStatus(500);
        f->placed(1);
        QTRY_COMPARE(deliveries().value(0).attempts, 1);
        const auto count = receiver->count();
        QCOMPARE(
            send(under(hook.hook.id, "/remove"), wire::toBytes(wire::WebhookStep{now(hook.hook.id).rev, u"No more."_s}))
                .status,
            204);
        later(hour);
        f->placed(1);
        QCOMPARE(f->number("SELECT count(*) FROM webhook_delivery"), 0);
        QCOMPARE(receiver->count(), count);
    }
};

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
