// SPDX-License-Identifier: Apache-2.0
// Buyer, shop and platform talk about a return, and the platform decides what they do not agree on.
#include "admin_fixture.h"

#include <aura/server/services/person_data.h>
#include <aura/server/services/settlement.h>
#include <aura/wire/admin_return_json.h>

using namespace aura;
using namespace aura::testing;

namespace {

constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;

} // namespace

class TestReturnThreads : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;
    Order order;
    Id id; // of a return of Ada's
    using Step = ReturnDecision::Step;

    static void must(const OperationResult &result) {
        if (result.status != OperationStatus::Applied)
            qFatal("%s", qPrintable(result.detail));
    }
    void ask() {
        order = f->placed(1);
        must(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}));
        id = f->ids.next();
        must(f->byAda(ReturnRequest{id, order.id, {{f->lampVariant(), 1}}, ReturnReason::Damaged, u"Broken."_s}));
    }
    void reject() {
        must(f->byVera(ReturnTransition{id, order.id, ReturnState::Requested, ReturnState::Rejected, u"No."_s}));
    }
    ReturnSay say(const QString &text) { return {f->ids.next(), id, order.id, text}; }
    ReturnDispute dispute(const QString &text = u"I do not agree."_s) { return {f->ids.next(), id, order.id, text}; }
    OrderReturn stored() { return OrderService::read(f->db(), f->ada.id, order.id).value().returns.first(); }
    QStringList texts() {
        QStringList texts;
        const auto entry = stored();
        for (const auto &message : entry.messages)
            texts.append(messageSideName(message.side) + u": "_s + message.text);
        return texts;
    }
    /// So much later, everybody signed in again.
    void later(std::int64_t millis) {
        f->clock.advance(millis);
        f->ada = f->signIn(u"ada@example.org"_s);
        f->vera = f->signIn(u"vera@example.org"_s);
        f->boss = f->signIn(u"boss@example.org"_s);
        f->admin = f->signIn(u"admin@example.org"_s);
    }
    Reply write(const Person &person, const ReturnWords &words) {
        return f->call(http::Method::Post, f->at("returns", id, "/messages"), wire::toBytes(words), person.token);
    }
    Reply decide(Step step, ReturnState seen, Money amount = {}) {
        return f->call(http::Method::Post, f->at("returns", id, "/decision"),
                       wire::toBytes(ReturnDecision{step, amount, u"We looked at it."_s, seen}), f->admin.token);
    }
    AdminReturn one() { return wire::adminReturnFromBytes(f->get(f->at("returns", id), f->admin.token).body).value(); }
    qsizetype told(const Person &person, NoticeKind kind) { return f->toldTo(person).count(kind); }
    void readAll(const Person &person) {
        must(f->pushOne(person, f->operation(NoticesRead{notices::of(f->db(), person.id)->notices.first().id})));
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
    void init() {
        f = std::make_unique<AdminFixture>();
        ask();
    }
    void cleanup() { f.reset(); }

    void bothSidesTalk() {
        const auto hello = f->operation(say(u"When can I send it?"_s));
        const auto result = f->pushOne(f->ada, hello);
        QCOMPARE(result.status, OperationStatus::Applied);
        QVERIFY(result.orders.isEmpty()); // it comes by the pull
        QCOMPARE(f->pushOne(f->ada, hello).status, OperationStatus::Duplicate);
        // The same message in another operation, as after a restore.
        must(f->byAda(hello.args));
        must(f->byVera(say(u"Tomorrow."_s)));
        QCOMPARE(texts(), (QStringList{u"buyer: When can I send it?"_s, u"shop: Tomorrow."_s}));
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(f->vendorScopeName(), cursor, rows, f->vera.token));
        const auto row = rows[std::pair(u"order"_s, order.id)].data;
        QCOMPARE(row["returns"_L1][0]["messages"_L1].toArray().size(), 2);
        QVERIFY(scopesAddUp());
        // A message is somewhere once.
        auto stolen = say(u"Mine."_s);
        stolen.messageId = std::get<ReturnSay>(hello.args).messageId;
        ask();
        stolen.returnId = id;
        stolen.orderId = order.id;
        QCOMPARE(f->byAda(stolen).code, ErrorCode::AlreadyExists);
        QVERIFY(stored().messages.isEmpty());
    }

    void nobodyElseListensOrSpeaks() {
        const auto eve = f->person(u"eve@example.org"_s);
        const auto other = f->vendor(u"other"_s);
        const auto olga = f->person(u"olga@example.org"_s);
        f->join(other, olga);
        for (const auto &person : {eve, olga, f->admin}) {
            QCOMPARE(f->pushOne(person, f->operation(say(u"Psst."_s))).code, ErrorCode::NotFound);
            QCOMPARE(f->pushOne(person, f->operation(dispute())).code, ErrorCode::NotFound);
        }
        reject();
        QCOMPARE(f->byVera(dispute()).code, ErrorCode::PermissionDenied);
        QCOMPARE(write(f->ada, {f->ids.next(), u"I am the platform."_s}).status, 403);
        f->setStatus(VendorStatus::Suspended);
        QCOMPARE(f->byVera(say(u"Still here."_s)).code, ErrorCode::PermissionDenied);
        QVERIFY(stored().messages.isEmpty());
        QCOMPARE(stored().dispute, DisputeState::None);
    }

    void oneUnreadNoticeStandsForAll() {
        must(f->byAda(say(u"One."_s)));
        const auto first = notices::of(f->db(), f->vera.id)->notices.first().id;
        must(f->byAda(say(u"Two."_s)));
        QCOMPARE(notices::of(f->db(), f->vera.id)->notices.first().id, first); // no other bell
        QCOMPARE(told(f->vera, NoticeKind::ReturnMessage), 1);
        QCOMPARE(told(f->ada, NoticeKind::ReturnMessage), 0);
        f->clock.advance(1'000);
        must(f->byVera(say(u"Yes?"_s)));
        must(f->byVera(say(u"Hello?"_s)));
        QCOMPARE(told(f->ada, NoticeKind::ReturnMessage), 1);
        // Whoever has answered has read; the next one is news, in the place of the former.
        f->clock.advance(1'000);
        const auto before = notices::of(f->db(), f->vera.id)->notices.first().id;
        must(f->byAda(say(u"Three."_s)));
        QCOMPARE(told(f->vera, NoticeKind::ReturnMessage), 1);
        QVERIFY(notices::of(f->db(), f->vera.id)->notices.first().id != before);
        readAll(f->vera);
        f->clock.advance(1'000);
        must(f->byAda(say(u"Four."_s)));
        QCOMPARE(told(f->vera, NoticeKind::ReturnMessage), 1);
        QVERIFY(!isRead(*notices::of(f->db(), f->vera.id), notices::of(f->db(), f->vera.id)->notices.first()));
    }

    void thePlatformWritesToBothAndTheLogHasIt() {
        const ReturnWords words{f->ids.next(), u"Please send a picture."_s};
        QCOMPARE(write(f->admin, words).status, 200);
        QCOMPARE(write(f->admin, words).status, 200);
        QCOMPARE(write(f->admin, {f->ids.next(), u"  "_s}).status, 422);
        QCOMPARE(write(f->admin, {f->ids.next(), QString(longestReturnText + 1, u'x')}).status, 422);
        QCOMPARE(texts(), QStringList{u"platform: Please send a picture."_s});
        QCOMPARE(one().messages.size(), 1);
        QCOMPARE(told(f->ada, NoticeKind::ReturnMessage), 1);
        QCOMPARE(told(f->vera, NoticeKind::ReturnMessage), 1);
        // Whoever has asked is told of the answer.
        must(f->byAda(say(u"Here it is."_s)));
        QCOMPARE(told(f->admin, NoticeKind::ReturnMessage), 1);
        QCOMPARE(told(f->boss, NoticeKind::ReturnMessage), 0);
        const auto log = f->told("?action=return.message");
        QCOMPARE(log.size(), 1);
        QVERIFY(log.first().detail.contains("Please send a picture."));
        QVERIFY(f->verdict().isWhole());
        // What is read of it names nobody of the platform.
        const auto row = wire::toBytes(wire::toJson(OrderService::read(f->db(), f->ada.id, order.id).value()));
        QVERIFY(!row.contains(f->admin.id.toString().toLatin1()));
    }

    void aShopsTimeIsOverByOurClock() {
        // A device that says it was last week.
        auto early = f->operation(dispute());
        early.occurredAt = f->clock.now() + 10 * dayMillis;
        const auto refused = f->pushOne(f->ada, early);
        QCOMPARE(refused.status, OperationStatus::Conflict);
        QVERIFY(refused.orders.isEmpty()); // it comes by the pull
        QCOMPARE(stored().dispute, DisputeState::None);
        QVERIFY(stored().messages.isEmpty());
        // Nor does it help to have asked long ago.
        const auto second = f->placed(1);
        must(f->byVera(OrderTransition{second.id, OrderStep::Placed, OrderStep::Shipped, {}}));
        auto backdated =
            f->operation(ReturnRequest{f->ids.next(), second.id, {{f->lampVariant(), 1}}, ReturnReason::Other, {}});
        backdated.occurredAt = f->clock.now() - 30 * dayMillis;
        must(f->pushOne(f->ada, backdated));
        const auto &asked = std::get<ReturnRequest>(backdated.args);
        QCOMPARE(f->byAda(ReturnDispute{f->ids.next(), asked.returnId, second.id, u"Now."_s}).status,
                 OperationStatus::Conflict);
        later(disputeAfterMillis - 10'000);
        QCOMPARE(f->byAda(dispute()).status, OperationStatus::Conflict);
        later(10'000);
        must(f->byAda(dispute()));
        QCOMPARE(stored().dispute, DisputeState::Open);
        QCOMPARE(told(f->vera, NoticeKind::ReturnDisputed), 1);
        QCOMPARE(told(f->admin, NoticeKind::ReturnDisputed), 1);
        QCOMPARE(told(f->boss, NoticeKind::ReturnDisputed), 1);
        QCOMPARE(told(f->ada, NoticeKind::ReturnDisputed), 0);
        // More words are no second dispute.
        must(f->byAda(dispute(u"And it smells."_s)));
        QCOMPARE(told(f->admin, NoticeKind::ReturnDisputed), 1);
        QCOMPARE(texts().last(), u"buyer: And it smells."_s);
        QVERIFY(scopesAddUp());
    }

    void disputesAreFoundTheOldestFirst() {
        reject();
        const auto first = id;
        ask();
        reject();
        const auto second = id;
        ask();
        const auto find = [&](const QByteArray &query) {
            const auto page =
                wire::adminReturnsFromBytes(f->get("/api/v1/admin/returns" + query, f->admin.token).body).value();
            QList<Id> ids;
            for (const auto &entry : page.rows)
                ids.append(entry.id);
            return std::pair(ids, page.next.toLatin1());
        };
        QVERIFY(find("?disputed=true").first.isEmpty());
        // The younger return was disputed before.
        const auto of = [&](const Id &which) {
            const auto entry = wire::adminReturnFromBytes(f->get(f->at("returns", which), f->admin.token).body).value();
            return ReturnDispute{f->ids.next(), which, entry.orderId, u"I do not agree."_s};
        };
        must(f->byAda(of(second)));
        f->clock.advance(5'000);
        must(f->byAda(of(first)));
        QCOMPARE(find("?disputed=true").first, (QList{second, first}));
        QCOMPARE(find("?disputed=true&state=rejected").first, (QList{second, first}));
        QCOMPARE(find("?disputed=true&state=requested").first, QList<Id>());
        const auto [page, next] = find("?disputed=true&limit=1");
        QCOMPARE(page, QList{second});
        const auto rest = find("?disputed=true&limit=1&cursor=" + next);
        QCOMPARE(rest.first, QList{first});
        QVERIFY(rest.second.isEmpty());
        for (const auto *bad :
             {"?disputed=maybe", "?disputed=true&cursor=x", "?disputed=true&cursor=.5", "?disputed=true&cursor=1.x"})
            QCOMPARE(f->get(QByteArray("/api/v1/admin/returns") + bad, f->admin.token).status, 400);
        id = second;
        QCOMPARE(decide(Step::Dismiss, ReturnState::Rejected).status, 200);
        QCOMPARE(find("?disputed=true").first, QList{first});
    }

    void theShopIsRight() {
        reject();
        QCOMPARE(decide(Step::Dismiss, ReturnState::Rejected).status, 409);
        must(f->byAda(dispute()));
        const auto released = [&] {
            later(60 * dayMillis);
            f->write([&](Write &w) {
                const auto done = settlement::release(w);
                return done ? Status{} : Status(done.error());
            });
            return f->number("SELECT count(*) FROM order_money WHERE released_at IS NOT NULL AND order_id = ?1",
                             order.id);
        };
        f->write([&](Write &w) { return w.db.execute("UPDATE payment SET state = 'captured'"); });
        QCOMPARE(released(), 0); // nobody is paid what is disputed
        QCOMPARE(decide(Step::Dismiss, ReturnState::Rejected).status, 200);
        QCOMPARE(decide(Step::Dismiss, ReturnState::Rejected).status, 200);
        QCOMPARE(texts().last(), u"platform: We looked at it."_s);
        QCOMPARE(stored().answer, u"No."_s);
        for (const auto &person : {f->ada, f->vera})
            QCOMPARE(told(person, NoticeKind::DisputeDismissed), 1);
        QCOMPARE(f->told("?action=return.dismiss").size(), 1);
        // For good.
        QCOMPARE(f->byAda(dispute()).status, OperationStatus::Conflict);
        QCOMPARE(f->byAda(say(u"But!"_s)).status, OperationStatus::Conflict);
        QCOMPARE(write(f->admin, {f->ids.next(), u"No."_s}).status, 409);
        QCOMPARE(released(), 1);
        QVERIFY(scopesAddUp() && f->verdict().isWhole());
    }

    void theBuyerIsRight() {
        reject();
        must(f->byAda(dispute()));
        const auto worth = one().worth;
        QCOMPARE(decide(Step::Refund, ReturnState::Rejected, {worth.minor - 100, worth.currency}).status, 200);
        QCOMPARE(stored().state, ReturnState::Refunded);
        QCOMPARE(stored().dispute, DisputeState::Granted);
        QCOMPARE(f->number("SELECT sum(amount) FROM refund"), worth.minor - 100);
        QCOMPARE(f->byAda(say(u"Thanks."_s)).status, OperationStatus::Conflict);
        ask();
        reject();
        must(f->byAda(dispute()));
        QCOMPARE(decide(Step::Approve, ReturnState::Rejected).status, 200);
        must(f->byAda(say(u"I send it tomorrow."_s)));
        must(f->byVera(ReturnTransition{id, order.id, ReturnState::Approved, ReturnState::Received, {}}));
        QCOMPARE(f->byAda(dispute()).status, OperationStatus::Conflict);
        later(disputeAfterMillis);
        must(f->byAda(dispute(u"It is there, and not paid."_s)));
        QCOMPARE(stored().dispute, DisputeState::Open);
        must(f->byVera(ReturnTransition{id, order.id, ReturnState::Received, ReturnState::Refunded, {}}));
        QCOMPARE(stored().dispute, DisputeState::Granted);
        QVERIFY(scopesAddUp());
    }

    void nobodyDecidesAboutTheirOwn() {
        reject();
        must(f->byAda(dispute()));
        f->join(f->shop, f->admin);
        QCOMPARE(decide(Step::Dismiss, ReturnState::Rejected).status, 403);
        QCOMPARE(write(f->admin, {f->ids.next(), u"We are right."_s}).status, 403);
        f->write([&](Write &w) { return w.db.run("UPDATE customer_order SET user_id = ?1", f->boss.id); });
        const auto body = wire::toBytes(ReturnDecision{Step::Approve, {}, u"Mine."_s, ReturnState::Rejected});
        QCOMPARE(f->call(http::Method::Post, f->at("returns", id, "/decision"), body, f->boss.token).status, 403);
        QCOMPARE(f->number("SELECT count(*) FROM return_request WHERE dispute = 'open'"), 1);
    }

    void whatWasWrittenIsHandedOutAndForgotten() {
        must(f->byAda(say(u"I live above the bakery."_s)));
        must(f->byVera(say(u"Dear Ada, we come."_s)));
        const auto document = personData::document(f->db(), f->ada.id, f->clock.now()).value();
        const auto bytes = QJsonDocument(document).toJson();
        QVERIFY(bytes.contains("I live above the bakery.") && bytes.contains("Dear Ada, we come."));
        QVERIFY(personData::tablesOf(f->db())->contains(u"return_message"_s));
        const auto veras = QJsonDocument(*personData::document(f->db(), f->vera.id, f->clock.now())).toJson();
        QVERIFY(veras.contains("Dear Ada, we come.") && !veras.contains("bakery"));
        must(f->byVera(OrderTransition{order.id, OrderStep::Shipped, OrderStep::Delivered, {}}));
        f->write([&](Write &w) { return w.db.execute("UPDATE customer_order SET state = 5"); });
        f->write([&](Write &w) { return personData::forget(w, f->ada.id); });
        QCOMPARE(f->number("SELECT count(*) FROM return_message"), 0);
        QCOMPARE(f->number("SELECT count(*) FROM return_request WHERE text <> ''"), 0);
    }
};

QTEST_GUILESS_MAIN(TestReturnThreads)
#include "tst_return_threads.moc"
