// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin_fixture.h"

#include <aura/server/services/card_sandbox.h>
#include <aura/server/services/payout_sandbox.h>
#include <aura/server/services/payouts.h>
#include <aura/server/services/settlement.h>
#include <aura/wire/admin_order_json.h>
#include <aura/wire/commission_json.h>
#include <aura/wire/settlement_json.h>

#include <QHash>

#include <functional>

namespace aura::testing {

/// Sends money as it is told to, keeps book of it by key, and can be watched while it does.
class BookedPayouts final : public PayoutProvider {
public:
    QHash<QByteArray, Money> paid;   ///< By key: the same key again is the same payout.
    int calls = 0;                   ///< Of pay().
    std::optional<Error> answerWith; ///< Instead of an answer, after it was done.
    std::optional<Error> refuseWith; ///< Instead of doing anything.
    PayoutAnswer lookAnswer{PayoutState::Paid, {}, {}};
    std::function<void()> whilePaying; ///< What happens before it answers.

    QString name() const override { return QStringLiteral("booked"); }
    Result<QString> registerAccount(const QByteArray &key, const QString &, const QString &) override {
        return QString::fromLatin1(key);
    }
    Result<PayoutAnswer> pay(const QByteArray &key, const QString &, Money amount) override {
        ++calls;
        if (refuseWith)
            return *refuseWith;
        if (!paid.contains(key))
            paid.insert(key, amount);
        if (whilePaying)
            whilePaying();
        if (answerWith)
            return *answerWith;
        return PayoutAnswer{PayoutState::OnWay, QString::fromLatin1(key), {}};
    }
    Result<PayoutAnswer> look(const QString &reference) override {
        auto answer = lookAnswer;
        answer.reference = reference;
        return answer;
    }
    std::int64_t sum() const {
        std::int64_t sum = 0;
        for (const auto &amount : paid)
            sum += amount.minor;
        return sum;
    }
};

/// A shop that sells by card and on invoice, and is charged 10 %. One thread does all, so that everything has happened
/// when a call returns; what is due in time happens in later().
class MoneyFixture : public AdminFixture {
public:
    static constexpr std::int64_t dayMillis = 24LL * 3'600 * 1'000;
    static inline const QString goodIban = QStringLiteral("DE89 3704 0044 0532 0130 00");
    const Currency eur = Currency::of("EUR");
    std::shared_ptr<BookedPayouts> provider = std::make_shared<BookedPayouts>();

    MoneyFixture() {
        options.inlined = true;
        options.auth.accessSeconds = 400 * 24 * 3'600; // the clock is moved on by weeks here
        options.payments.provider = std::make_shared<CardSandbox>();
        options.payouts.provider = provider;
        open();
        for (auto *who : {&vera, &ada, &boss, &admin}) {
            const auto email = QString::fromLatin1(who == &vera   ? "vera@example.org"
                                                   : who == &ada  ? "ada@example.org"
                                                   : who == &boss ? "boss@example.org"
                                                                  : "admin@example.org");
            *who = signIn(email);
        }
        write([&](Write &w) -> Status { return w.db.run("UPDATE stock SET on_hand = 5000"); });
        charge(1'000);
    }

    /// Everything, from now on.
    void charge(int basisPoints) {
        CommissionRule rule;
        rule.id = ids.next();
        rule.name = u"Everything"_s;
        rule.basisPoints = basisPoints;
        const auto rev = wire::commissionRulesFromBytes(get("/api/v1/admin/commission", admin.token).body)->rev;
        const auto reply = call(http::Method::Put, "/api/v1/admin/commission",
                                wire::toBytes(CommissionRules{{rule}, rev}), admin.token);
        if (reply.status != 200)
            qFatal("%d %s", reply.status, reply.body.constData());
    }
    Order buy(std::int64_t quantity, bool byCard) {
        auto submit = submission({line(lamp, quantity)}, {shop});
        if (byCard) {
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
            const auto reply = post("/api/v1/payments", payment, ada.token);
            if (reply.status != 201)
                qFatal("%d %s", reply.status, reply.body.constData());
        }
        const auto result = byAda(submit);
        if (result.orders.size() != 1)
            qFatal("%s", qPrintable(result.detail));
        app().maintain(); // the card is charged
        return read(result.orders.first().id);
    }
    Order read(const Id &id) { return OrderService::read(db(), ada.id, id).value(); }
    void step(const Order &order, OrderStep from, OrderStep to) {
        const auto result = byVera(OrderTransition{order.id, from, to, {}});
        if (result.status != OperationStatus::Applied)
            qFatal("%s", qPrintable(result.detail));
    }
    void deliver(const Order &order) {
        step(order, OrderStep::Placed, OrderStep::Shipped);
        step(order, OrderStep::Shipped, OrderStep::Delivered);
    }
    /// Some time passes, and what is due then is done.
    void later(std::int64_t millis) {
        clock.advance(millis);
        app().maintain();
    }
    Reply refund(const Order &order, std::int64_t cents) {
        const auto now = read(order.id);
        return call(http::Method::Post, at("orders", order.id, "/refund"),
                    wire::toBytes(OrderRefund{ids.next(), Money{cents, eur}, u"Late"_s, now.rev}), admin.token);
    }
    void sendBack(const Order &order, std::int64_t quantity) {
        const ReturnRequest asked{ids.next(), order.id, {{lampVariant(), quantity}}, ReturnReason::Damaged, {}};
        if (byAda(asked).status != OperationStatus::Applied)
            qFatal("no return");
        for (const auto &[from, to] : {std::pair{ReturnState::Requested, ReturnState::Approved},
                                       std::pair{ReturnState::Approved, ReturnState::Received},
                                       std::pair{ReturnState::Received, ReturnState::Refunded}}) {
            if (byVera(ReturnTransition{asked.returnId, order.id, from, to, {}}).status != OperationStatus::Applied)
                qFatal("no refund");
        }
    }
    Reply nameAccount(const Person &who, const QString &iban = goodIban, const QString &holder = u"Vera Lund"_s) {
        return call(http::Method::Put, "/api/v1/vendor/payout-account",
                    wire::toBytes(wire::PayoutAccountRequest{shop.id, holder, iban}), who.token);
    }
    ShopBalance balance() {
        return settlement::balanceOf(db(), shop.id, eur)->value_or(ShopBalance{{0, eur}, {0, eur}, {0, eur}, 0});
    }
    /// Pending, available and on its way, in cents.
    QList<std::int64_t> cents() {
        const auto now = balance();
        return {now.pending.minor, now.available.minor, now.onWay.minor};
    }
    /// Empty when every balance is the sum of its entries.
    QString wrong() { return settlement::audit(db()).value(); }
    QList<AdminPayout> payouts(const QByteArray &query = {}) {
        const auto reply = get("/api/v1/admin/payouts" + query, admin.token);
        const auto page = wire::adminPayoutsFromBytes(reply.body);
        if (!page)
            qFatal("%d %s", reply.status, reply.body.constData());
        return page->rows;
    }
    Reply retry(const AdminPayout &payout) {
        return call(http::Method::Post, at("payouts", payout.id, "/retry"),
                    wire::toBytes(PayoutRetry{u"The bank has answered"_s, payout.rev}), admin.token);
    }
    /// What a device of the shop has after it has followed.
    ShopMoney onDevice() {
        ShopMoney money;
        Rows rows;
        std::int64_t cursor = 0;
        if (!follow(vendorScopeName(), cursor, rows, vera.token))
            qFatal("the shop's rows do not add up");
        for (const auto &row : std::as_const(rows)) {
            wire::JsonReader reader(row.data);
            if (row.entity == "money"_L1)
                money.entries.append(wire::ledgerEntryFromJson(reader));
            else if (row.entity == "balance"_L1)
                money.balances.append(wire::shopBalanceFromJson(reader));
            else if (row.entity == "payout"_L1)
                money.payouts.append(wire::payoutFromJson(reader));
            else if (row.entity == "payout_account"_L1)
                money.account = wire::payoutAccountFromJson(reader);
            if (reader.failed())
                qFatal("%s", qPrintable(reader.error().detail));
        }
        return money;
    }
};

} // namespace aura::testing
