// SPDX-License-Identifier: Apache-2.0
// What is said about returns stays within bounds: of an order, of a page, of what is remembered, and of time.
#include "admin_fixture.h"

#include <aura/domain/return_limits.h>
#include <aura/server/services/person_data.h>
#include <aura/server/services/settlement.h>
#include <aura/wire/admin_return_json.h>

#include <QCryptographicHash>

using namespace aura;
using namespace aura::testing;

namespace {

constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;
constexpr qsizetype mebibyte = 1'024 * 1'024;

} // namespace

class TestReturnLimits : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;
    Order order;
    Id id; // of a return of Ada's
    using Step = ReturnDecision::Step;

    static void must(const OperationResult &result) {
        if (result.status != OperationStatus::Applied)
            qFatal("%s", qPrintable(result.detail));
    }
    void ask(std::int64_t quantity = 1) {
        order = f->placed(quantity);
        must(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}));
        must(f->byVera(OrderTransition{order.id, OrderStep::Shipped, OrderStep::Delivered, {}}));
        id = f->ids.next();
        must(f->byAda(requestOf(id)));
    }
    ReturnRequest requestOf(const Id &returnId) {
        return {returnId, order.id, {{f->lampVariant(), 1}}, ReturnReason::Damaged, u"Broken."_s};
    }
    void move(ReturnState from, ReturnState to, const QString &answer = u"Well."_s) {
        must(f->byVera(ReturnTransition{id, order.id, from, to, answer}));
    }
    ReturnSay say(const QString &text) { return {f->ids.next(), id, order.id, text}; }
    ReturnDispute dispute() { return {f->ids.next(), id, order.id, u"I do not agree."_s}; }
    Order stored() { return OrderService::read(f->db(), f->ada.id, order.id).value(); }
    /// As if so much had been written about the return, before there were bounds.
    void fill(int messages) {
        f->write([&](Write &w) {
            return w.db.run("INSERT INTO return_message(return_id, position, id, side, user_id, text, written_at) WITH "
                            "RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2) SELECT ?1, 1000 + "
                            "i, randomblob(16), 'buyer', ?3, printf('%.*c', 2000, 'x'), 1 FROM n",
                            id, messages, f->ada.id);
        });
    }
    void later(std::int64_t millis) {
        f->clock.advance(millis);
        f->ada = f->signIn(u"ada@example.org"_s);
        f->vera = f->signIn(u"vera@example.org"_s);
        f->boss = f->signIn(u"boss@example.org"_s);
        f->admin = f->signIn(u"admin@example.org"_s);
    }
    int released() {
        later(60 * dayMillis);
        f->write([&](Write &w) {
            const auto done = settlement::release(w);
            return done ? Status{} : Status(done.error());
        });
        return static_cast<int>(
            f->number("SELECT count(*) FROM order_money WHERE released_at IS NOT NULL AND order_id = ?1", order.id));
    }
    Reply decide(Step step, ReturnState seen) {
        return f->call(http::Method::Post, f->at("returns", id, "/decision"),
                       wire::toBytes(ReturnDecision{step, {}, u"We looked at it."_s, seen}), f->admin.token);
    }
    Reply writeToBoth() {
        return f->call(http::Method::Post, f->at("returns", id, "/messages"),
                       wire::toBytes(ReturnWords{f->ids.next(), u"Please send a picture."_s}), f->admin.token);
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<AdminFixture>();
        f->write([](Write &w) { return w.db.execute("UPDATE stock SET on_hand = 500"); });
    }
    void cleanup() { f.reset(); }

    void anOrderHasOnlySoManyReturns() {
        ask(40);
        for (qsizetype i = 1; i < mostReturnsOfOrder; ++i)
            must(f->byAda(requestOf(f->ids.next())));
        const auto refused = f->byAda(requestOf(f->ids.next()));
        QCOMPARE(refused.status, OperationStatus::Rejected);
        QCOMPARE(refused.code, ErrorCode::TooLarge);
        QCOMPARE(stored().returns.size(), mostReturnsOfOrder);
        // What is written in one is not for another one to write.
        for (qsizetype i = 0; i < mostMessagesOfASide; ++i)
            must(f->byAda(ReturnSay{f->ids.next(), stored().returns[i % mostReturnsOfOrder].id, order.id, u"So."_s}));
        QCOMPARE(f->byAda(say(u"And?"_s)).code, ErrorCode::TooLarge);
        must(f->byVera(say(u"Yes."_s)));
    }

    /// However much stands in orders, a shop's device gets them: page by page.
    void pagesEndBeforeTheyAreTooLarge() {
        QSet<Id> asked;
        for (int i = 0; i < 8; ++i) {
            ask();
            fill(700); // 1.4 million letters
            asked.insert(order.id);
        }
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const auto reply = f->pullReply(f->vendorScopeName(), cursor, 500, f->vera.token);
            QVERIFY2(reply.body.size() < 6 * mebibyte, qPrintable(QString::number(reply.body.size())));
            const auto page = wire::pullResponseFromBytes(reply.body);
            QVERIFY(page);
            QVERIFY(page->next > cursor);
            cursor = page->next;
            more = page->hasMore;
            for (const auto &row : page->rows)
                asked.remove(row.id);
        }
        QVERIFY(pages >= 3);
        QVERIFY(asked.isEmpty());
        cursor = 0;
        QVERIFY(f->follow(f->vendorScopeName(), cursor, rows, f->vera.token));
    }

    /// A device that is told that its operation is done has what it did.
    void nothingIsDoneBeforeItsEffectWasRead() {
        QHash<Id, Id> orderOf;
        for (int i = 0; i < 6; ++i) {
            ask();
            const auto operation = f->operation(say(u"Hello?"_s));
            must(f->pushOne(f->ada, operation));
            fill(700);
            orderOf.insert(operation.opId, order.id);
        }
        QSet<Id> seen;
        std::int64_t cursor = 0;
        int acked = 0;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const auto reply = f->pullReply(changeLog::userScope(f->ada.id), cursor, 500, f->ada.token);
            const auto page = wire::pullResponseFromBytes(reply.body);
            QVERIFY(page && page->next > cursor);
            cursor = page->next;
            more = page->hasMore;
            for (const auto &row : page->rows)
                seen.insert(row.id);
            for (const auto &ack : page->acks) {
                if (!orderOf.contains(ack))
                    continue;
                QVERIFY(seen.contains(orderOf.value(ack)));
                ++acked;
            }
        }
        QVERIFY(pages >= 2);
        QCOMPARE(acked, 6);
    }

    void whatIsRememberedOfAnOperationIsSmall() {
        ask(3);
        fill(700);
        const auto refusedSay = f->operation(say(u"x"_s));
        QCOMPARE(f->pushOne(f->ada, refusedSay).status, OperationStatus::Rejected); // enough is written
        const auto early = f->operation(dispute());
        QCOMPARE(f->pushOne(f->ada, early).status, OperationStatus::Conflict);
        QVERIFY(f->pushOne(f->ada, early).orders.isEmpty());
        must(f->byAda(requestOf(f->ids.next())));
        // A refused step says how the order stands, without what was said about it.
        const auto late = f->byVera(ReturnTransition{id, order.id, ReturnState::Approved, ReturnState::Received, {}});
        QCOMPARE(late.status, OperationStatus::Conflict);
        QCOMPARE(late.orders.first().returns.first().state, ReturnState::Requested);
        move(ReturnState::Requested, ReturnState::Rejected);
        must(f->byAda(dispute()));
        QCOMPARE(decide(Step::Dismiss, ReturnState::Rejected).status, 200);
        QCOMPARE(f->byAda(dispute()).status, OperationStatus::Conflict);
        QCOMPARE(f->byAda(say(u"But!"_s)).status, OperationStatus::Conflict);
        QVERIFY(f->number("SELECT max(length(result)) FROM operation_result") < 20'000);
        QCOMPARE(f->number("SELECT count(*) FROM operation_result WHERE kind IN ('return.message', 'return.dispute') "
                           "AND length(result) > 500"),
                 0);
    }

    void aShopThatIsRightIsPaid() {
        ask();
        f->write([&](Write &w) { return w.db.execute("UPDATE payment SET state = 'captured'"); });
        move(ReturnState::Requested, ReturnState::Approved);
        move(ReturnState::Approved, ReturnState::Received);
        later(disputeAfterMillis);
        must(f->byAda(dispute()));
        QCOMPARE(released(), 0);
        QCOMPARE(decide(Step::Dismiss, ReturnState::Received).status, 200);
        QCOMPARE(stored().returns.first().state, ReturnState::Received);
        QCOMPARE(released(), 1);
        QVERIFY(!canReturn(stored()));
        QCOMPARE(f->byAda(requestOf(f->ids.next())).status, OperationStatus::Conflict);
    }

    /// A shop approves, has the goods and never says so.
    void whatNeverComesIsDecided() {
        ask();
        move(ReturnState::Requested, ReturnState::Approved);
        later(disputeAcceptedAfterMillis - 1'000);
        QCOMPARE(f->byAda(dispute()).status, OperationStatus::Conflict);
        later(1'000);
        must(f->byAda(dispute()));
        QCOMPARE(decide(Step::Dismiss, ReturnState::Approved).status, 200);
    }

    void aRejectionCanNotBeDisputedForEver() {
        ask();
        move(ReturnState::Requested, ReturnState::Rejected);
        later(disputeRejectedWithinMillis);
        QCOMPARE(f->byAda(dispute()).status, OperationStatus::Conflict);
    }

    /// What a decision would be called can be reckoned by both sides.
    void nobodyTakesTheDecisionsName() {
        ask(2);
        move(ReturnState::Requested, ReturnState::Rejected);
        must(f->byAda(dispute()));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(id.view());
        hash.addData(QByteArray::number(qint64{stored().returns.first().disputedAt}));
        hash.addData("decided");
        std::array<std::uint8_t, 16> bytes{};
        const auto digest = hash.result();
        std::copy_n(digest.cbegin(), bytes.size(), bytes.begin());
        must(f->byVera(ReturnSay{Id{bytes}, id, order.id, u"First!"_s}));
        QCOMPARE(decide(Step::Dismiss, ReturnState::Rejected).status, 200);
        const auto entry = stored().returns.first();
        QCOMPARE(entry.dispute, DisputeState::Dismissed);
        QCOMPARE(entry.messages.last().text, u"We looked at it."_s);
        QVERIFY(f->verdict().isWhole());
    }

    void thePlatformWritesNotWithoutEnd() {
        ask();
        for (qsizetype i = 0; i < mostMessagesOfASide; ++i)
            QCOMPARE(writeToBoth().status, 200);
        QCOMPARE(writeToBoth().status, 413);
        move(ReturnState::Requested, ReturnState::Rejected);
        must(f->byAda(dispute()));
        QCOMPARE(decide(Step::Dismiss, ReturnState::Rejected).status, 200);
        QCOMPARE(stored().returns.first().messages.size(), mostMessagesOfASide + 2);
    }

    /// Once the buyer is forgotten, nothing is written about them any more.
    void whoIsForgottenStaysSo() {
        ask(4);
        const auto disputed = id;
        move(ReturnState::Requested, ReturnState::Rejected);
        must(f->byAda(dispute()));
        id = f->ids.next();
        must(f->byAda(requestOf(id)));
        const auto unanswered = f->ids.next();
        must(f->byAda(requestOf(unanswered)));
        later(disputeAfterMillis);
        must(f->byAda(ReturnDispute{f->ids.next(), unanswered, order.id, u"Nobody answers."_s}));
        f->write([&](Write &w) { return w.db.execute("UPDATE customer_order SET state = 5"); });
        f->write([&](Write &w) { return personData::forget(w, f->ada.id); });
        QCOMPARE(f->number("SELECT count(*) FROM return_request WHERE dispute = 'open'"), 0);
        QCOMPARE(f->number("SELECT count(*) FROM return_request WHERE id = ?1 AND dispute = 'dismissed'", disputed), 1);
        QCOMPARE(f->number("SELECT count(*) FROM return_request WHERE id = ?1 AND state = 'rejected'", unanswered), 1);
        QCOMPARE(f->byVera(say(u"Ada lives above the bakery."_s)).status, OperationStatus::Conflict);
        QCOMPARE(writeToBoth().status, 409);
        // The shop may still answer; what for, nobody is left to read.
        move(ReturnState::Requested, ReturnState::Rejected, u"Ada has broken it."_s);
        QCOMPARE(decide(Step::Approve, ReturnState::Rejected).status, 200);
        QCOMPARE(f->number("SELECT count(*) FROM return_message"), 0);
        QCOMPARE(f->number("SELECT count(*) FROM return_request WHERE answer <> '' OR text <> ''"), 0);
        QCOMPARE(f->number("SELECT count(*) FROM operation_result WHERE instr(CAST(result AS TEXT), 'broken it') > 0"),
                 0);
        VendorFixture::Rows rows;
        std::int64_t cursor = 0;
        QVERIFY(f->follow(f->vendorScopeName(), cursor, rows, f->vera.token));
    }
};

QTEST_GUILESS_MAIN(TestReturnLimits)
#include "tst_return_limits.moc"
