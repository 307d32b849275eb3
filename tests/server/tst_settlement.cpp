// SPDX-License-Identifier: Apache-2.0
// What a shop is owed: what sales, cancellations, returns and refunds come to, when it can be paid out, and that every
// balance is the sum of its ledger's entries, whatever happens in whatever order.
#include "money_fixture.h"

#include <random>

using namespace aura;
using namespace aura::testing;

class TestSettlement : public QObject {
    Q_OBJECT

    std::unique_ptr<MoneyFixture> f;

private Q_SLOTS:
    void init() { f = std::make_unique<MoneyFixture>(); }
    void cleanup() { f.reset(); }

    void aSaleByCardIsOwedLessItsFee() {
        const auto order = f->buy(2, true); // 40.00 and 4.90 for delivery
        QCOMPARE(order.total.minor, 4'490);
        QCOMPARE(f->cents(), (QList<std::int64_t>{4'090, 0, 0})); // 10 % of the goods
        // What is charged is what was: another rule changes nothing of it.
        f->charge(5'000);
        QCOMPARE(f->cents().first(), 4'090);
        f->buy(2, true);
        QCOMPARE(f->cents().first(), 4'090 + 2'490);
        QCOMPARE(f->wrong(), QString());
    }

    void whatBuyersPayToTheShopItselfIsNotOwed() {
        f->buy(2, false);
        QCOMPARE(f->cents(), (QList<std::int64_t>{-400, 0, 0})); // the fee is the shop's to pay
        const auto money = f->onDevice();
        QCOMPARE(money.entries.size(), 1);
        QCOMPARE(money.entries.first().gross.minor, 4'490);
        QCOMPARE(money.entries.first().fee.minor, -400);
        QCOMPARE(money.entries.first().direct.minor, -4'490);
        QCOMPARE(f->wrong(), QString());
    }

    void moneyIsPendingUntilItCanNotGoBackAnyMore() {
        const auto order = f->buy(1, true); // 20.00 + 4.90 - 2.00
        f->later(100 * MoneyFixture::dayMillis);
        QCOMPARE(f->cents(), (QList<std::int64_t>{2'290, 0, 0})); // nothing has left
        f->deliver(order);
        f->later(settlement::holdMillis - 1);
        QCOMPARE(f->cents(), (QList<std::int64_t>{2'290, 0, 0}));
        f->later(1);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 2'290, 0}));
        f->later(1);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 2'290, 0})); // once
        QCOMPARE(f->wrong(), QString());
    }

    void nobodyMakesItAvailableByALongPastDelivery() {
        const auto order = f->buy(1, true);
        auto shipped = f->operation(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}});
        shipped.occurredAt = f->clock.now() - 300 * MoneyFixture::dayMillis;
        auto arrived = f->operation(OrderTransition{order.id, OrderStep::Shipped, OrderStep::Delivered, {}});
        arrived.occurredAt = f->clock.now() - 299 * MoneyFixture::dayMillis;
        f->pushOne(f->vera, shipped);
        f->pushOne(f->vera, arrived);
        f->later(1);
        QCOMPARE(f->cents(), (QList<std::int64_t>{2'290, 0, 0}));
    }

    void whatNobodySaysHasArrivedBecomesAvailableLater() {
        const auto order = f->buy(1, true);
        f->step(order, OrderStep::Placed, OrderStep::Shipped);
        f->later(settlement::undeliveredMillis - 1);
        QCOMPARE(f->cents().at(1), 0);
        f->later(1);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 2'290, 0}));
    }

    void whatIsBeingSentBackWaits() {
        const auto order = f->buy(2, true);
        f->deliver(order);
        const ReturnRequest asked{f->ids.next(), order.id, {{f->lampVariant(), 1}}, ReturnReason::Damaged, {}};
        f->byAda(asked);
        f->later(settlement::holdMillis);
        QCOMPARE(f->cents().at(1), 0);
        f->byVera(ReturnTransition{asked.returnId, order.id, ReturnState::Requested, ReturnState::Rejected, u"Used"_s});
        f->later(1);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 4'090, 0}));
    }

    void cancelingGivesAllOfTheFeeBack_data() {
        QTest::addColumn<bool>("byCard");
        QTest::newRow("card") << true;
        QTest::newRow("invoice") << false;
    }
    void cancelingGivesAllOfTheFeeBack() {
        QFETCH(bool, byCard);
        const auto order = f->buy(3, byCard);
        f->byAda(OrderTransition{order.id, OrderStep::Placed, OrderStep::Canceled, {}});
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 0}));
        QCOMPARE(f->number("SELECT fee - fee_back FROM order_money"), 0);
        QCOMPARE(f->wrong(), QString());
        f->later(100 * MoneyFixture::dayMillis);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 0}));
    }

    void partsGiveTheirShareBack() {
        const auto order = f->buy(2, true); // 44.90, 4.00 of it charged
        f->deliver(order);
        QCOMPARE(f->refund(order, 1'000).status, 200);
        // 10.00 of 44.90 are 0.89 of 4.00.
        QCOMPARE(f->cents().first(), 4'490 - 1'000 - (400 - 89));
        QCOMPARE(f->refund(order, 3'490).status, 200);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 0})); // to the last cent
        QCOMPARE(f->wrong(), QString());
    }

    void aRestThatIsCanceledGivesItsShareBack_data() { cancelingGivesAllOfTheFeeBack_data(); }
    void aRestThatIsCanceledGivesItsShareBack() {
        QFETCH(bool, byCard);
        const auto order = f->buy(2, byCard);
        const auto sent = f->byVera(ParcelShip{f->ids.next(), order.id, {{f->lampVariant(), 1}}, {}, 0});
        QCOMPARE(sent.status, OperationStatus::Applied);
        QCOMPARE(f->byVera(OrderCancelRest{order.id, 1}).status, OperationStatus::Applied);
        // 20.00 of 44.90 are 1.78 of 4.00.
        QCOMPARE(f->cents().first(), (byCard ? 4'490 - 2'000 : 0) - (400 - 178));
        QCOMPARE(f->wrong(), QString());
    }

    void whatGoesBackLaterIsOwedByTheShop() {
        const auto order = f->buy(1, true);
        f->deliver(order);
        f->nameAccount(f->vera);
        f->later(settlement::holdMillis);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 2'290}));
        f->later(MoneyFixture::dayMillis);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 0})); // paid
        QCOMPARE(f->refund(order, 2'490).status, 200);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, -2'290, 0}));
        // It comes off what is sold next, and nothing is paid out meanwhile.
        f->later(30 * MoneyFixture::dayMillis);
        QCOMPARE(f->provider->calls, 1);
        const auto next = f->buy(2, true);
        f->deliver(next);
        f->later(settlement::holdMillis);
        QCOMPARE(f->cents(), (QList<std::int64_t>{0, 0, 4'090 - 2'290}));
        QCOMPARE(f->wrong(), QString());
    }

    void theDevicesStatementAddsUp() {
        const auto first = f->buy(2, true);
        f->onDevice(); // the scope begins
        f->buy(1, false);
        f->deliver(first);
        f->refund(first, 1'000);
        f->nameAccount(f->vera);
        f->later(settlement::holdMillis);
        f->later(MoneyFixture::dayMillis);
        const auto money = f->onDevice();
        QCOMPARE(money.balances.size(), 1);
        const auto now = f->balance();
        QCOMPARE(money.balances.first(), now);
        const auto all = statementOf(money.entries, f->eur, 0, INT64_MAX);
        QCOMPARE(all->closing.minor, now.pending.minor + now.available.minor);
        QCOMPARE(all->opening.minor + all->sales.minor + all->fees.minor + all->refunds.minor + all->direct.minor +
                     all->payouts.minor,
                 all->closing.minor);
        QCOMPARE(all->entries.size(), 4); // two sales, a refund, a payout
        // Cut in two anywhere, one half begins where the other one ends.
        for (const auto &entry : std::as_const(money.entries)) {
            const auto before = statementOf(money.entries, f->eur, 0, entry.at);
            const auto after = statementOf(money.entries, f->eur, entry.at, INT64_MAX);
            QCOMPARE(before->closing, after->opening);
            QCOMPARE(after->closing, all->closing);
        }
        QVERIFY(money.account.has_value());
        QCOMPARE(money.account->ending, u"3000"_s);
        QCOMPARE(money.payouts.size(), 1);
        QCOMPARE(money.payouts.first().state, PayoutState::Paid);
        // Its number is nowhere.
        QCOMPARE(f->number("SELECT count(*) FROM payout_account WHERE instr(reference || holder, '0532') > 0"), 0);
    }

    void entriesAreOnlyAddedTo() {
        f->buy(1, true);
        for (const auto *sql : {"UPDATE ledger_entry SET gross = 1", "DELETE FROM ledger_entry"})
            QVERIFY(!f->app().store().writes().runAndWait([sql](Write &w) -> Status { return w.db.run(sql); }));
        // And what does not add up is told.
        f->write([](Write &w) -> Status { return w.db.run("UPDATE shop_balance SET available = available + 1"); });
        QVERIFY(!f->wrong().isEmpty());
    }

    void whateverHappensItAddsUp_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverHappensItAddsUp() {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto below = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
        f->nameAccount(f->vera);
        QList<Order> orders;
        for (int i = 0; i < 120; ++i) {
            const auto any = [&] { return f->read(orders.at(below(static_cast<int>(orders.size()))).id); };
            switch (orders.isEmpty() ? 0 : below(11)) {
            case 0:
            case 1:
            case 2:
                orders.append(f->buy(1 + below(4), below(3) != 0));
                break;
            case 3:
            case 4:
                if (const auto order = any(); stepOf(order) == OrderStep::Placed)
                    f->deliver(order);
                break;
            case 5:
                if (const auto order = any(); stepOf(order) == OrderStep::Placed)
                    f->byAda(OrderTransition{order.id, OrderStep::Placed, OrderStep::Canceled, {}});
                break;
            case 6:
                if (const auto order = any(); returnableQuantity(order, f->lampVariant()) > 0)
                    f->sendBack(order, 1);
                break;
            case 7:
                f->refund(any(), 1 + below(3'000)); // or not, when so much is not left
                break;
            case 8:
                f->later((1 + below(20)) * MoneyFixture::dayMillis);
                break;
            case 9:
                // The provider is out of order in one way or another, and put right again some time.
                f->provider->refuseWith.reset();
                f->provider->answerWith.reset();
                f->provider->lookAnswer = {PayoutState::Paid, {}, {}};
                if (const int trouble = below(5); trouble == 0)
                    f->provider->refuseWith = Error{ErrorCode::Unavailable, u"away"_s};
                else if (trouble == 1)
                    f->provider->answerWith = Error{ErrorCode::Unavailable, u"lost"_s};
                else if (trouble == 2)
                    f->provider->lookAnswer = {PayoutState::Failed, {}, u"account_closed"_s};
                else if (trouble == 3)
                    f->nameAccount(f->vera);
                break;
            case 10:
                f->charge(below(3'000));
                f->open(); // as after a crash
                break;
            default:
                break;
            }
            QCOMPARE(f->wrong(), QString());
        }
        // Put right in the end, everything that was begun is over.
        f->provider->refuseWith.reset();
        f->provider->answerWith.reset();
        f->provider->lookAnswer = {PayoutState::Paid, {}, {}};
        for (int i = 0; i < 3; ++i)
            f->later(3'600'000);
        QCOMPARE(f->wrong(), QString());
        QCOMPARE(f->number("SELECT count(*) FROM payout WHERE state NOT IN ('paid', 'failed')"), 0);
        // And what arrived is what the provider has sent, once each.
        QHash<QByteArray, std::int64_t> arrived;
        (void)f->db().forEach("SELECT id, amount FROM payout WHERE state = 'paid'", [&](const storage::Statement &row) {
            arrived.insert(row.id(0).toString().toLatin1(), row.int64(1));
        });
        for (auto payout = arrived.cbegin(); payout != arrived.cend(); ++payout)
            QCOMPARE(f->provider->paid.value(payout.key()).minor, payout.value());
    }
};

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
