// SPDX-License-Identifier: Apache-2.0
// What buyer, shop and platform write about a return, and when the platform is to decide.
#include <aura/domain/admin_return.h>
#include <aura/domain/operation.h>
#include <aura/domain/return_limits.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/admin_return_json.h>
#include <aura/wire/order_json.h>

#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;

class ReturnThreadsTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{29};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");

    /// A delivered lamp that its buyer wants to send back since 1,000.
    Order asked() {
        Order order;
        order.id = m_ids.next();
        order.groupId = m_ids.next();
        order.vendorId = m_ids.next();
        order.state = OrderState::Placed;
        order.fulfilmentState = FulfilmentState::Delivered;
        OrderLine line;
        line.productId = m_ids.next();
        line.variantId = m_ids.next();
        line.quantity = 1;
        line.unitPrice = {20'000'000, m_eur};
        line.total = {2'000, m_eur};
        order.lines = {line};
        order.subtotal = order.total = line.total;
        order.shipping = order.tax = order.discount = {0, m_eur};
        order.shippingAddress = {u"Ada"_s, u"Main St 1"_s, {}, {}, u"Berlin"_s, {}, u"DE"_s, {}};
        order.billingAddress = order.shippingAddress;
        if (!apply(order, ReturnRequest{m_ids.next(), order.id, {{line.variantId, 1}}, ReturnReason::Damaged, {}},
                   1'000))
            qFatal("no return");
        return order;
    }
    static OrderReturn &entryOf(Order &order) { return order.returns.first(); }
    ReturnSay say(const Order &order, const QString &text = u"Is it on its way?"_s) {
        return {m_ids.next(), order.returns.first().id, order.id, text};
    }
    ReturnDispute dispute(const Order &order, const QString &text = u"It was broken."_s) {
        return {m_ids.next(), order.returns.first().id, order.id, text};
    }
    static Status move(Order &order, ReturnState from, ReturnState to, UnixMillis at) {
        const auto done =
            apply(order, ReturnTransition{entryOf(order).id, order.id, from, to, u"So."_s}, OrderActor::Vendor, at);
        return done ? Status{} : Status(done.error());
    }
    static ErrorCode refused(Order &order, const ReturnDispute &operation, UnixMillis now,
                             OrderActor actor = OrderActor::Customer) {
        const auto before = order;
        const auto done = apply(order, operation, actor, now, now);
        if (done || order != before)
            qFatal("not refused, or changed");
        return done.error().code;
    }
    Result<bool> decide(Order &order, ReturnDecision::Step step, Money amount = {}) {
        return aura::decide(order, entryOf(order).id, {step, amount, u"We looked."_s, entryOf(order).state}, 9'000'000);
    }

private Q_SLOTS:
    void messagesStandInTheOrderOfTheirComing() {
        auto order = asked();
        const auto first = say(order, u"  Hello? "_s);
        QVERIFY(*apply(order, first, MessageSide::Buyer, 5'000));
        QVERIFY(!*apply(order, first, MessageSide::Buyer, 6'000));
        // Written on a device that had no network, or whose clock is slow: it does not go above what is there.
        QVERIFY(*apply(order, say(order, u"Yes."_s), MessageSide::Shop, 3'000));
        const auto &messages = entryOf(order).messages;
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].text, u"Hello?"_s);
        QCOMPARE(messages[1].side, MessageSide::Shop);
        QCOMPARE(messages[1].at, 5'000);
        // Talking is no step.
        QCOMPARE(entryOf(order).updatedAt, 1'000);
        QCOMPARE(entryOf(order).since, 1'000);
    }

    void whatSaysNothingOrTooMuchIsRefused() {
        auto order = asked();
        const auto code = [&](ReturnSay operation) {
            const auto before = order;
            const auto done = apply(order, operation, MessageSide::Buyer, 2'000);
            if (done || order != before)
                qFatal("not refused, or changed");
            return done.error().code;
        };
        QCOMPARE(code(say(order, u" \n "_s)), ErrorCode::InvalidArgument);
        QCOMPARE(code(say(order, QString(longestReturnText + 1, u'x'))), ErrorCode::InvalidArgument);
        auto nameless = say(order);
        nameless.messageId = {};
        QCOMPARE(code(nameless), ErrorCode::InvalidArgument);
        auto elsewhere = say(order);
        elsewhere.returnId = m_ids.next();
        QCOMPARE(code(elsewhere), ErrorCode::NotFound);
        QCOMPARE(refused(order, dispute(order, u" "_s), disputeAfterMillis * 2), ErrorCode::InvalidArgument);
    }

    void nobodyFillsWhatIsTheOthers() {
        auto order = asked();
        for (qsizetype i = 0; i < mostMessagesOfASide; ++i)
            QVERIFY(*apply(order, say(order, u"No."_s), MessageSide::Shop, 2'000));
        QCOMPARE(apply(order, say(order), MessageSide::Shop, 2'000).error().code, ErrorCode::TooLarge);
        QVERIFY(*apply(order, say(order), MessageSide::Buyer, 2'000));
        QVERIFY(*apply(order, say(order), MessageSide::Platform, 2'000));
        auto wordy = asked();
        for (qsizetype i = 0; i < mostLettersOfASide / longestReturnText; ++i)
            QVERIFY(*apply(wordy, say(wordy, QString(longestReturnText, u'x')), MessageSide::Buyer, 2'000));
        QCOMPARE(apply(wordy, say(wordy, u"x"_s), MessageSide::Buyer, 2'000).error().code, ErrorCode::TooLarge);
        // Nor does the platform write without end.
        for (qsizetype i = 1; i < mostMessagesOfASide; ++i)
            QVERIFY(*apply(order, say(order), MessageSide::Platform, 2'000));
        QCOMPARE(apply(order, say(order), MessageSide::Platform, 2'000).error().code, ErrorCode::TooLarge);
        QVERIFY(*apply(order, dispute(order), OrderActor::Customer, 2'000, disputeAfterMillis * 2));
        QVERIFY(*decide(order, ReturnDecision::Step::Dismiss)); // for its decision there is room
        // But they are heard.
        QVERIFY(move(wordy, ReturnState::Requested, ReturnState::Rejected, 3'000));
        QVERIFY(*apply(wordy, dispute(wordy), OrderActor::Customer, 4'000, 4'000));
    }

    /// An order travels whole, with all its returns.
    void anOrderIsOnlySoMuch() {
        auto order = asked();
        order.lines.first().quantity = 50;
        const ReturnRequest more{{}, order.id, {{order.lines.first().variantId, 1}}, ReturnReason::Other, {}};
        while (order.returns.size() < mostReturnsOfOrder) {
            auto one = more;
            one.returnId = m_ids.next();
            QVERIFY(canReturn(order));
            QVERIFY(*apply(order, one, 2'000));
        }
        QVERIFY(!canReturn(order));
        auto one = more;
        one.returnId = m_ids.next();
        QCOMPARE(apply(order, one, 2'000).error().code, ErrorCode::TooLarge);
        one.returnId = order.returns.last().id;
        QVERIFY(!*apply(order, one, 2'000)); // there already
        // What is written counts of all of them together.
        const auto sayOf = [&](qsizetype place, const QString &text) {
            return ReturnSay{m_ids.next(), order.returns[place].id, order.id, text};
        };
        for (qsizetype i = 0; i < mostLettersOfASide / longestReturnText; ++i)
            QVERIFY(*apply(order, sayOf(i % mostReturnsOfOrder, QString(longestReturnText, u'x')), MessageSide::Buyer,
                           2'000));
        QCOMPARE(apply(order, sayOf(3, u"x"_s), MessageSide::Buyer, 2'000).error().code, ErrorCode::TooLarge);
        QVERIFY(*apply(order, sayOf(3, u"x"_s), MessageSide::Shop, 2'000));
        // Orders that have more of before stay readable; of what was written what came last.
        const auto first = order.returns.first();
        for (int i = 0; i < 600; ++i)
            order.returns.append(first);
        for (int i = 0; i < 1'100; ++i)
            order.returns.last().messages.append({m_ids.next(), MessageSide::Platform, QString::number(i), 3'000});
        wire::JsonReader reader(wire::toJson(order));
        const auto read = wire::orderFromJson(reader);
        QVERIFY(!reader.failed());
        QCOMPARE(read.returns.size(), mostReturnsOfOrder + 600);
        QCOMPARE(read.returns.last().messages.size(), 1'000);
        QCOMPARE(read.returns.last().messages.last().text, u"1099"_s);
    }

    void whatIsOverIsOver() {
        auto order = asked();
        QVERIFY(move(order, ReturnState::Requested, ReturnState::Approved, 2'000));
        QVERIFY(move(order, ReturnState::Approved, ReturnState::Received, 3'000));
        QVERIFY(move(order, ReturnState::Received, ReturnState::Refunded, 4'000));
        for (const auto side : {MessageSide::Buyer, MessageSide::Shop, MessageSide::Platform})
            QCOMPARE(apply(order, say(order), side, 5'000).error().code, ErrorCode::Conflict);
        QVERIFY(!disputableFrom(entryOf(order)));
        QCOMPARE(refused(order, dispute(order), disputeAfterMillis * 9), ErrorCode::Conflict);
    }

    void aShopHasTimeForItsNextStep() {
        auto order = asked();
        QCOMPARE(*disputableFrom(entryOf(order)), 1'000 + disputeAfterMillis);
        QCOMPARE(refused(order, dispute(order), 1'000 + disputeAfterMillis - 1), ErrorCode::Conflict);
        QCOMPARE(refused(order, dispute(order), disputeAfterMillis * 2, OrderActor::Vendor),
                 ErrorCode::PermissionDenied);
        auto unanswered = order;
        const auto words = dispute(unanswered);
        QVERIFY(*apply(unanswered, words, OrderActor::Customer, 2'000, 1'000 + disputeAfterMillis));
        QCOMPARE(entryOf(unanswered).dispute, DisputeState::Open);
        QCOMPARE(entryOf(unanswered).disputedAt, 1'000 + disputeAfterMillis);
        QCOMPARE(entryOf(unanswered).messages.last().text, u"It was broken."_s);
        QVERIFY(!*apply(unanswered, words, OrderActor::Customer, 2'000, 1'000 + disputeAfterMillis));
        // What is accepted is on its way; a shop that never says that it came is asked some time.
        QVERIFY(move(order, ReturnState::Requested, ReturnState::Approved, 2'000));
        QCOMPARE(refused(order, dispute(order), 2'000 + disputeAcceptedAfterMillis - 1), ErrorCode::Conflict);
        auto never = order;
        QVERIFY(*apply(never, dispute(never), OrderActor::Customer, 1, 2'000 + disputeAcceptedAfterMillis));
        QVERIFY(*decide(never, ReturnDecision::Step::Refund, {2'000, m_eur}));
        QCOMPARE(entryOf(never).dispute, DisputeState::Granted);
        QVERIFY(move(order, ReturnState::Approved, ReturnState::Received, 7'000));
        QCOMPARE(refused(order, dispute(order), 7'000 + disputeAfterMillis - 1), ErrorCode::Conflict);
        QVERIFY(*apply(order, dispute(order), OrderActor::Customer, 1, 7'000 + disputeAfterMillis));
    }

    void aRejectionCanBeDisputedAtOnce() {
        auto order = asked();
        QVERIFY(move(order, ReturnState::Requested, ReturnState::Rejected, 5'000));
        // Whatever this device's clock says of it.
        QVERIFY(*apply(order, dispute(order), OrderActor::Customer, 1'500, 1'500));
        // From another device as well: nothing of what was written is lost.
        QVERIFY(*apply(order, dispute(order, u"And late."_s), OrderActor::Customer, 1'600, 1'600));
        QCOMPARE(entryOf(order).messages.size(), 2);
        QCOMPARE(entryOf(order).disputedAt, 1'500);
        // But not for ever.
        auto late = asked();
        QVERIFY(move(late, ReturnState::Requested, ReturnState::Rejected, 5'000));
        QCOMPARE(refused(late, dispute(late), 5'000 + disputeRejectedWithinMillis), ErrorCode::Conflict);
        QVERIFY(*apply(late, dispute(late), OrderActor::Customer, 1, 5'000 + disputeRejectedWithinMillis - 1));
    }

    void theShopCanGiveIn() {
        auto order = asked();
        QVERIFY(*apply(order, dispute(order), OrderActor::Customer, 2'000, disputeAfterMillis * 2));
        QVERIFY(move(order, ReturnState::Requested, ReturnState::Approved, disputeAfterMillis * 2));
        QCOMPARE(entryOf(order).dispute, DisputeState::Granted);
        // It says so and does not pay: that is another dispute.
        QVERIFY(move(order, ReturnState::Approved, ReturnState::Received, disputeAfterMillis * 3));
        QVERIFY(*apply(order, dispute(order), OrderActor::Customer, 2'000, disputeAfterMillis * 4));
        QCOMPARE(entryOf(order).dispute, DisputeState::Open);
        // A no is no way out of one.
        auto late = asked();
        QVERIFY(*apply(late, dispute(late), OrderActor::Customer, 2'000, disputeAfterMillis * 2));
        QVERIFY(move(late, ReturnState::Requested, ReturnState::Rejected, disputeAfterMillis * 2));
        QCOMPARE(entryOf(late).dispute, DisputeState::Open);
    }

    void thePlatformDecides() {
        using Step = ReturnDecision::Step;
        auto rejected = asked();
        QVERIFY(move(rejected, ReturnState::Requested, ReturnState::Rejected, 5'000));
        QCOMPARE(decide(rejected, Step::Dismiss).error().code, ErrorCode::Conflict); // nobody disputes it
        QVERIFY(*apply(rejected, dispute(rejected), OrderActor::Customer, 6'000, 6'000));
        auto granted = rejected;
        QVERIFY(*decide(granted, Step::Approve));
        QCOMPARE(entryOf(granted).state, ReturnState::Approved);
        QCOMPARE(entryOf(granted).dispute, DisputeState::Granted);
        QCOMPARE(entryOf(granted).messages.last().side, MessageSide::Platform);
        QCOMPARE(entryOf(granted).messages.last().text, u"We looked."_s);
        auto paid = rejected;
        QVERIFY(*decide(paid, Step::Refund, {700, m_eur}));
        QCOMPARE(entryOf(paid).refunded.minor, 700);
        QCOMPARE(entryOf(paid).dispute, DisputeState::Granted);
        QCOMPARE(decide(rejected, Step::Reject).error().code, ErrorCode::Conflict); // it is; the dispute would stay
        QVERIFY(*decide(rejected, Step::Dismiss));
        QVERIFY(!*decide(rejected, Step::Dismiss));
        QCOMPARE(entryOf(rejected).state, ReturnState::Rejected);
        QCOMPARE(entryOf(rejected).answer, u"So."_s); // the shop's
        QCOMPARE(decide(rejected, Step::Approve).error().code, ErrorCode::Conflict);
        QCOMPARE(decide(rejected, Step::Refund, {700, m_eur}).error().code, ErrorCode::Conflict);
        QCOMPARE(entryOf(rejected).messages.size(), 2);
        QCOMPARE(refused(rejected, dispute(rejected), disputeAfterMillis * 9), ErrorCode::Conflict);
        QCOMPARE(apply(rejected, say(rejected), MessageSide::Buyer, 9).error().code, ErrorCode::Conflict);
        // It is not asked for anew, to be disputed anew.
        QCOMPARE(returnableQuantity(rejected, rejected.lines.first().variantId), 0);
        QVERIFY(!canReturn(rejected));
        // What nobody answered has an answer then.
        auto unanswered = asked();
        QVERIFY(*apply(unanswered, dispute(unanswered), OrderActor::Customer, 2'000, disputeAfterMillis * 2));
        QCOMPARE(decide(unanswered, Step::Reject).error().code, ErrorCode::Conflict); // for good: they say so
        QVERIFY(*decide(unanswered, Step::Dismiss));
        QCOMPARE(entryOf(unanswered).state, ReturnState::Rejected);
        QCOMPARE(entryOf(unanswered).answer, u"We looked."_s);
        QCOMPARE(entryOf(unanswered).dispute, DisputeState::Dismissed);
    }

    void whatIsNotSentYetWaits() {
        const auto base = asked();
        const auto operation = [&](const OperationArgs &args) {
            Operation made;
            made.args = args;
            made.occurredAt = 8'000;
            return made;
        };
        const QList pending{operation(say(base)), operation(dispute(base)), operation(say(asked()))};
        auto buyers = foldOrder(base, OrderActor::Customer, pending);
        // Too early for a dispute, and the third is about another order.
        QCOMPARE(entryOf(buyers).messages.size(), 1);
        QVERIFY(entryOf(buyers).messages.first().isWaiting);
        QCOMPARE(entryOf(buyers).messages.first().side, MessageSide::Buyer);
        auto shops = foldOrder(base, OrderActor::Vendor, {operation(say(base))});
        QCOMPARE(entryOf(shops).messages.first().side, MessageSide::Shop);
        // On the wire nothing waits.
        wire::JsonReader reader(wire::toJson(buyers));
        auto read = wire::orderFromJson(reader);
        QVERIFY(!entryOf(read).messages.first().isWaiting);
        entryOf(read).messages.first().isWaiting = true;
        QCOMPARE(read, buyers);
    }

    void threadsGoOverTheWire() {
        auto order = asked();
        QVERIFY(*apply(order, say(order, u"مرحبا 👋"_s), MessageSide::Buyer, 2'000));
        QVERIFY(*apply(order, dispute(order), OrderActor::Customer, 2'000, disputeAfterMillis * 2));
        wire::JsonReader reader(wire::toJson(order));
        QCOMPARE(wire::orderFromJson(reader), order);
        QVERIFY(!reader.failed());
        // A server of before knows none of it.
        auto old = wire::toJson(order);
        auto entry = old["returns"_L1][0].toObject();
        for (const auto key : {"since"_L1, "dispute"_L1, "disputedAt"_L1, "messages"_L1})
            entry.remove(key);
        old["returns"_L1] = QJsonArray{entry};
        wire::JsonReader older(old);
        auto read = wire::orderFromJson(older);
        QVERIFY(!older.failed());
        QCOMPARE(entryOf(read).since, entryOf(order).updatedAt);
        QCOMPARE(entryOf(read).dispute, DisputeState::None);
        for (const auto &[key, value] : {std::pair{"dispute"_L1, QJsonValue(u"maybe"_s)},
                                         std::pair{"messages"_L1, QJsonValue(QJsonArray{QJsonObject{}})}}) {
            auto bad = entry;
            bad.insert(key, value);
            old["returns"_L1] = QJsonArray{bad};
            wire::JsonReader broken(old);
            (void)wire::orderFromJson(broken);
            QVERIFY(broken.failed());
        }
    }
};

QTEST_APPLESS_MAIN(ReturnThreadsTest)
#include "tst_return_threads.moc"
