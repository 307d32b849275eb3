// SPDX-License-Identifier: Apache-2.0
// What takes off of orders, from those who make the rules to those who buy, sell and send back.
#include "money_fixture.h"

#include <aura/storage/price_rules.h>
#include <aura/wire/admin_promotion_json.h>
#include <aura/wire/order_json.h>
#include <aura/wire/pricing_json.h>

#include <thread>

using namespace aura;
using namespace aura::testing;

namespace {

class PromotionFixture : public MoneyFixture {
public:
    Promotion percent(int basisPoints) {
        Promotion promotion;
        promotion.id = ids.next();
        promotion.name = localText(u"en"_s, u"Autumn"_s);
        promotion.action.basisPoints = basisPoints;
        return promotion;
    }
    Reply put(const Promotion &promotion, std::int64_t rev) {
        return call(http::Method::Put, at("promotions", promotion.id), wire::toBytes(PromotionChange{promotion, rev}),
                    admin.token);
    }
    AdminPromotion set(const Promotion &promotion, std::int64_t rev = 0) {
        const auto reply = put(promotion, rev);
        if (reply.status != 200)
            qFatal("%d %s", reply.status, reply.body.constData());
        return wire::adminPromotionFromBytes(reply.body).value();
    }
    /// One that needs the code.
    AdminPromotion setWithCode(Promotion promotion, const QString &code, std::int64_t mostUses = 0) {
        promotion.needsCode = true;
        auto made = set(promotion);
        const auto reply = call(http::Method::Post, at("promotions", promotion.id, "/codes"),
                                wire::toBytes(PromotionCodeBatch{code, {}, 1, mostUses}), admin.token);
        if (reply.status != 200)
            qFatal("%d %s", reply.status, reply.body.constData());
        return made;
    }
    PriceRules rulesNow() { return storage::priceRules(db(), options.tax).value(); }
    /// Priced as a device does that has synced everything and asked about the code.
    OrderSubmit asSeen(std::int64_t quantity, const QString &code = {}) {
        return asSeen(QList<QuoteLine>{line(lamp, quantity)}, code);
    }
    OrderSubmit asSeen(const QList<QuoteLine> &lines, const QString &code = {}) {
        auto submit = submission(lines, {shop});
        PriceBasis basis{submit.lines, {shop}, {}};
        basis.country = submit.shippingAddress.country;
        basis.shopper = promotions::shopper(db(), ada.id).value();
        basis.at = clock.now();
        submit.voucher = code;
        if (!code.isEmpty()) {
            const auto answer = check(code);
            basis.voucher = {code, answer.promotion, answer.state};
        }
        QList<Id> products;
        for (const auto &line : lines)
            products.append(line.productId);
        basis.products = storage::productFacts(db(), products).value();
        agreeTo(submit, quoteOrder(basis, rulesNow()).value());
        return submit;
    }
    wire::VoucherAnswer check(const QString &code) {
        const auto reply = post("/api/v1/vouchers/check", {{u"code"_s, code}}, ada.token);
        const auto answer = wire::voucherAnswerFromBytes(reply.body);
        if (!answer)
            qFatal("%d %s", reply.status, reply.body.constData());
        return *answer;
    }
    Order ordered(const OrderSubmit &submit) {
        const auto result = byAda(submit);
        if (result.orders.size() != 1)
            qFatal("%s", qPrintable(result.detail));
        app().maintain();
        return read(result.orders.first().id);
    }
    OrderSubmit byCard(OrderSubmit submit) {
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
        return submit;
    }
    void cancel(const Order &order) {
        const auto result = byAda(OrderTransition{order.id, OrderStep::Placed, OrderStep::Canceled, {}});
        if (result.status != OperationStatus::Applied)
            qFatal("%s", qPrintable(result.detail));
    }
    /// Asked for, approved, received and paid back.
    void sendBack(const Order &order, const Id &variant) {
        const ReturnRequest asked{ids.next(), order.id, {{variant, 1}}, ReturnReason::Unwanted, {}};
        auto result = byAda(asked);
        using State = ReturnState;
        for (const auto &[from, to] :
             {std::pair{State::Requested, State::Approved}, std::pair{State::Approved, State::Received},
              std::pair{State::Received, State::Refunded}}) {
            if (result.status == OperationStatus::Applied)
                result = byVera(ReturnTransition{asked.returnId, order.id, from, to, {}});
        }
        if (result.status != OperationStatus::Applied)
            qFatal("%s", qPrintable(result.detail));
    }
    std::int64_t uses(const Id &promotion) { return number("SELECT uses FROM promotion WHERE id = ?1", promotion); }
    std::int64_t owed() {
        const auto balance = settlement::balanceOf(db(), shop.id, eur).value();
        return balance ? balance->pending.minor + balance->available.minor : 0;
    }
    QString wrong() { return settlement::audit(db()).value(); }
};

} // namespace

class TestPromotions : public QObject {
    Q_OBJECT

    std::unique_ptr<PromotionFixture> f;

private Q_SLOTS:
    void init() { f = std::make_unique<PromotionFixture>(); }
    void cleanup() {
        QCOMPARE(f->wrong(), QString());
        f.reset();
    }

    void everybodyIsToldOfWhatNeedsNoCode() {
        std::int64_t cursor = 0;
        PromotionFixture::Rows rows;
        const auto open = f->percent(1'000);
        f->set(open);
        f->setWithCode(f->percent(5'000), u"SECRET"_s);
        QVERIFY(f->follow(changeLog::catalogueScope.toString(), cursor, rows, f->ada.token));
        const auto told = [&] {
            wire::JsonReader reader(rows.value({u"pricing"_s, wire::pricingRowId()}).data);
            return wire::priceRulesFromJson(reader);
        };
        QCOMPARE(told().promotions, QList<Promotion>{open});
        QVERIFY(!wire::toBytes(rows.value({u"pricing"_s, wire::pricingRowId()}).data).contains("SECRET"));
        // What is switched off is told, too.
        auto off = open;
        off.isOn = false;
        f->set(off, 1);
        QVERIFY(f->follow(changeLog::catalogueScope.toString(), cursor, rows, f->ada.token));
        QVERIFY(told().promotions.isEmpty());
    }

    void anOrderKeepsWhatWasTakenOff() {
        const auto promotion = f->percent(1'000);
        f->set(promotion);
        // Whoever has not heard of it is asked.
        const auto stale = f->submission({ApiFixture::line(f->lamp, 2)}, {f->shop});
        const auto asked = f->byAda(stale);
        QCOMPARE(asked.status, OperationStatus::Conflict);
        QCOMPARE(asked.quote->discount.minor, 400);
        auto agreed = stale;
        agreeTo(agreed, *asked.quote);
        const auto order = f->ordered(agreed);
        QCOMPARE(order.discount.minor, 400);
        QCOMPARE(order.total.minor, 4'000 + 490 - 400);
        QCOMPARE(order.discounts.size(), 1);
        QCOMPARE(order.discounts.first().name.in(u"en"), u"Autumn"_s);
        QCOMPARE(order.discounts.first().variantId, f->lampVariant());
        QVERIFY(order.discounts.first().byPlatform);
        QCOMPARE(order.taxes.size(), 1);
        QCOMPARE(f->uses(promotion.id), 1);
        // Whatever becomes of the promotion.
        const auto gone =
            f->post(PromotionFixture::at("promotions", promotion.id, "/remove"), {{u"rev"_s, 1}}, f->admin.token);
        QCOMPARE(gone.status, 204);
        QCOMPARE(f->read(order.id).discounts, order.discounts);
        // Who has not heard that it is over is asked as well.
        auto late = f->asSeen(1);
        late.expectedTotal.minor -= 200;
        QCOMPARE(f->byAda(late).status, OperationStatus::Conflict);
    }

    void aVoucherIsCheckedAndCounts() {
        const auto made = f->setWithCode(f->percent(2'500), u"Save-10"_s, 1);
        QCOMPARE(f->check(u" save-1 0"_s).state, VoucherState::Applied);
        QCOMPARE(f->check(u"save-10"_s).promotion, made.promotion);
        QCOMPARE(f->check(u"save-11"_s).state, VoucherState::Unknown);
        const auto order = f->ordered(f->asSeen(2, u"save-10"_s));
        QCOMPARE(order.discount.minor, 1'000);
        QCOMPARE(order.discounts.first().code, u"SAVE-10"_s);
        // Its only use.
        QCOMPARE(f->check(u"save-10"_s).state, VoucherState::UsedUp);
        const auto again = f->asSeen(2);
        auto cheeky = again;
        cheeky.voucher = u"save-10"_s;
        const auto asked = f->byAda(cheeky);
        QCOMPARE(asked.status, OperationStatus::Conflict);
        QCOMPARE(asked.quote->voucher.state, VoucherState::UsedUp);
        QCOMPARE(asked.quote->total, again.expectedTotal);
        // Without it, as confirmed, it is ordered.
        auto agreed = cheeky;
        agreeTo(agreed, *asked.quote);
        QVERIFY(agreed.voucher.isEmpty());
        QCOMPARE(f->ordered(agreed).discount.minor, 0);
        f->cancel(order);
        QCOMPARE(f->uses(made.promotion.id), 0);
        QCOMPARE(f->check(u"save-10"_s).state, VoucherState::Applied);
        f->cancel(f->ordered(f->asSeen(1, u"save-10"_s)));
    }

    void aCodeGivenWithoutANetworkOnlyMakesItCheaper() {
        f->setWithCode(f->percent(1'000), u"AUTUMN"_s);
        auto submit = f->asSeen(2);
        submit.voucher = u"autumn"_s;
        const auto order = f->ordered(submit);
        QCOMPARE(order.total.minor, submit.expectedTotal.minor - 400);
        // Not when something else has changed as well.
        auto other = f->asSeen(2);
        other.voucher = u"autumn"_s;
        other.expectedTotal.minor += 100;
        QCOMPARE(f->byAda(other).status, OperationStatus::Conflict);
        // And a wrong one asks, though the total is what was seen.
        auto wrong = f->asSeen(2);
        wrong.voucher = u"winter"_s;
        const auto asked = f->byAda(wrong);
        QCOMPARE(asked.status, OperationStatus::Conflict);
        QCOMPARE(asked.quote->voucher.state, VoucherState::Unknown);
    }

    void guessingEndsSoon() {
        f->setWithCode(f->percent(1'000), u"AUTUMN"_s);
        for (int i = 0; i < mostWrongVouchers - 1; ++i)
            QCOMPARE(f->check(u"guess%1"_s.arg(i)).state, VoucherState::Unknown);
        // An order is a guess as well, also one that is refused with all that it did.
        auto submit = f->asSeen(1);
        submit.voucher = u"GUESS"_s;
        QCOMPARE(f->order(f->ada, submit).status, 409);
        QCOMPARE(f->check(u"AUTUMN"_s).state, VoucherState::TooManyTries);
        QCOMPARE(f->check(u"guess"_s).state, VoucherState::TooManyTries);
        f->clock.advance(3'600'001);
        QCOMPARE(f->check(u"AUTUMN"_s).state, VoucherState::Applied);
    }

    void limitsOfAPersonAndTheFirstOrder() {
        auto promotion = f->percent(1'000);
        promotion.mostUsesEach = 1;
        f->set(promotion);
        PromotionCondition first;
        first.kind = PromotionCondition::Kind::FirstOrder;
        auto welcome = f->percent(500);
        welcome.conditions = {first};
        f->set(welcome);
        const auto order = f->ordered(f->asSeen(1));
        QCOMPARE(order.discounts.size(), 2);
        QCOMPARE(f->ordered(f->asSeen(1)).discount.minor, 0);
        // Canceled, it counts no more; but there is another order.
        f->cancel(order);
        const auto again = f->ordered(f->asSeen(1));
        QCOMPARE(again.discounts.size(), 1);
        QCOMPARE(again.discounts.first().promotionId, promotion.id);
    }

    void theLastUseIsUsedOnce() {
        // Twenty people with what they saw, at once; the writer takes one after the other.
        f->options.inlined = false;
        f->open();
        f->write([](Write &w) { return w.db.run("UPDATE stock SET on_hand = 5000"); });
        auto promotion = f->percent(1'000);
        promotion.mostUses = 1;
        f->set(promotion);
        QList<Person> people;
        for (int i = 0; i < 20; ++i)
            people.append(f->person(u"p%1@example.org"_s.arg(i)));
        QList<OrderSubmit> submits;
        for (int i = 0; i < people.size(); ++i)
            submits.append(f->asSeen(1));
        QCOMPARE(submits.first().discounts.size(), 1);
        std::vector<std::thread> threads;
        std::vector<OperationResult> results(20);
        for (std::size_t i = 0; i < results.size(); ++i)
            threads.emplace_back([&, i] {
                const auto at = static_cast<qsizetype>(i);
                results[i] = f->push(people[at], people[at].id, {f->operation(submits[at])}).first();
            });
        for (auto &thread : threads)
            thread.join();
        int placed = 0;
        Order winner;
        for (const auto &result : results) {
            placed += static_cast<int>(result.orders.size());
            if (!result.orders.isEmpty())
                winner = result.orders.first();
            else
                QCOMPARE(result.status, OperationStatus::Conflict);
        }
        QCOMPARE(placed, 1);
        QCOMPARE(f->uses(promotion.id), 1);
        QCOMPARE(f->number("SELECT count(*) FROM promotion_use"), 1);
        // Nobody is offered it any more, until it comes back.
        QVERIFY(f->rulesNow().promotions.isEmpty());
        const auto canceled = f->post("/api/v1/admin/orders/" + winner.id.toString().toLatin1() + "/cancel",
                                      {{u"reason"_s, u"why"_s}, {u"seenRev"_s, qint64{winner.rev}}}, f->admin.token);
        QCOMPARE(canceled.status, 200);
        QCOMPARE(f->uses(promotion.id), 0);
        QCOMPARE(f->rulesNow().promotions.size(), 1);
    }

    void whatThePlatformPaysIsOwedToTheShop() {
        f->set(f->percent(5'000));
        // 40.00 of goods for 20.00, delivery 4.90; the shop is charged for 40.00.
        const auto order = f->ordered(f->byCard(f->asSeen(2)));
        QCOMPARE(order.total.minor, 2'490);
        QCOMPARE(f->owed(), 4'490 - 400);
        // On invoice the buyer pays the shop, and the platform owes its part.
        const auto direct = f->ordered(f->asSeen(2));
        QCOMPARE(f->owed(), 4'090 + 2'000 - 400);
        f->cancel(direct);
        QCOMPARE(f->owed(), 4'090);
        f->cancel(order);
        QCOMPARE(f->owed(), 0);
    }

    void whatAShopPaysComesOffWhatItIsCharged() {
        auto promotion = f->percent(5'000);
        promotion.paidBy = f->shop.id;
        f->set(promotion);
        const auto order = f->ordered(f->byCard(f->asSeen(2)));
        QCOMPARE(order.total.minor, 2'490);
        QCOMPARE(f->owed(), 2'490 - 200);
        f->cancel(order);
        QCOMPARE(f->owed(), 0);
    }

    void whatCostsNothingIsPaidForAllTheSame() {
        f->set(f->percent(10'000));
        auto delivery = f->percent(10'000);
        delivery.action.target = PromotionAction::Target::Delivery;
        f->set(delivery);
        const auto order = f->ordered(f->asSeen(2));
        QCOMPARE(order.total.minor, 0);
        QCOMPARE(f->owed(), 4'490 - 400);
        f->cancel(order);
        QCOMPARE(f->owed(), 0);
    }

    void whatGoesBackIsWhatWasPaid() {
        f->set(f->percent(2'500));
        const auto order = f->ordered(f->byCard(f->asSeen(4))); // 80.00 − 20.00, no delivery from 50.00 on
        QCOMPARE(order.total.minor, 6'000);
        const auto owed = f->owed();
        QCOMPARE(owed, 8'000 - 800);
        QVERIFY(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}).orders.size() == 1);
        const auto asked = ReturnRequest{f->ids.next(), order.id, {{f->lampVariant(), 1}}, ReturnReason::Unwanted, {}};
        QCOMPARE(f->byAda(asked).status, OperationStatus::Applied);
        using State = ReturnState;
        for (const auto &[from, to] :
             {std::pair{State::Requested, State::Approved}, std::pair{State::Approved, State::Received},
              std::pair{State::Received, State::Refunded}})
            QCOMPARE(f->byVera(ReturnTransition{asked.returnId, order.id, from, to, {}}).status,
                     OperationStatus::Applied);
        QCOMPARE(f->read(order.id).returns.first().refunded.minor, 1'500);
        // A quarter of what the platform paid and of the fee goes with it.
        QCOMPARE(f->owed(), owed - 1'500 - 500 + 200);
    }

    void whatThePlatformPaysGoesBackWithItsGoods_data() {
        QTest::addColumn<bool>("freeOneFirst");
        QTest::newRow("what was paid for first") << false;
        QTest::newRow("what cost nothing first") << true;
    }
    void whatThePlatformPaysGoesBackWithItsGoods() {
        QFETCH(bool, freeOneFirst);
        auto desk = f->product(f->shop, u"Desk"_s, 10'000, 5);
        desk.tags = {u"deal"_s};
        desk.rev = 2;
        f->write([&](Write &w) { return storage::CatalogueWriter(w.db).putProduct(desk); });
        auto promotion = f->percent(10'000);
        PromotionCondition deal;
        deal.kind = PromotionCondition::Kind::Tag;
        deal.tag = u"deal"_s;
        promotion.conditions = {deal};
        f->set(promotion);
        // 120.00 of goods, of which the buyer pays 20.00 and the platform 100.00.
        const auto lines = QList<QuoteLine>{PromotionFixture::line(f->lamp, 1), PromotionFixture::line(desk, 1)};
        const auto order = f->ordered(f->byCard(f->asSeen(lines)));
        QCOMPARE(order.total.minor, 2'000);
        QCOMPARE(f->owed(), 12'000 - 1'200);
        QCOMPARE(f->byVera(OrderTransition{order.id, OrderStep::Placed, OrderStep::Shipped, {}}).status,
                 OperationStatus::Applied);
        f->sendBack(order, freeOneFirst ? desk.variants.first().id : f->lampVariant());
        QCOMPARE(f->owed(), freeOneFirst ? 2'000 - 200 : 10'000 - 1'000);
        f->sendBack(order, freeOneFirst ? f->lampVariant() : desk.variants.first().id);
        QCOMPARE(f->owed(), 0);
        QCOMPARE(f->wrong(), QString());
    }

    void aCodeOfAnotherPromotionKeepsItsLimit() {
        auto first = f->percent(1'000);
        f->setWithCode(first, u"SUMMER"_s, 1);
        const auto order = f->ordered(f->asSeen(1, u"SUMMER"_s));
        // The first one goes, and another has its code.
        f->write([&](Write &w) -> Status {
            AURA_TRY(w.db.run("DELETE FROM promotion_code WHERE promotion_id = ?1", first.id));
            return w.db.run("DELETE FROM promotion WHERE id = ?1", first.id);
        });
        f->setWithCode(f->percent(1'000), u"SUMMER"_s, 1);
        (void)f->ordered(f->asSeen(1, u"SUMMER"_s));
        f->cancel(order);
        QCOMPARE(f->check(u"SUMMER"_s).state, VoucherState::UsedUp);
    }

    void thoseWhoRunThePlatformSeeWhatTheyDid() {
        auto promotion = f->percent(1'000);
        f->set(promotion);
        QCOMPARE(f->put(promotion, 0).status, 200); // the same once more
        promotion.action.basisPoints = 2'000;
        QCOMPARE(f->put(promotion, 0).status, 409);
        const auto changed = f->set(promotion, 1);
        QCOMPARE(changed.rev, 2);
        const auto told = QJsonDocument::fromJson(f->told("?action=promotion.change").first().detail).object();
        QCOMPARE(told["before"_L1]["basisPoints"_L1].toInt(), 1'000);
        QCOMPARE(told["after"_L1]["basisPoints"_L1].toInt(), 2'000);
        promotion.needsCode = true;
        QCOMPARE(f->put(promotion, 2).status, 422);
        auto nowhere = f->percent(1'000);
        nowhere.paidBy = f->ids.next();
        QCOMPARE(f->put(nowhere, 0).status, 422);
        f->ordered(f->asSeen(1));
        f->cancel(f->ordered(f->asSeen(1)));
        const auto figures = wire::promotionFiguresFromBytes(
            f->get(PromotionFixture::at("promotions", promotion.id, "/figures"), f->admin.token).body);
        QVERIFY(figures);
        QCOMPARE(figures->orders, 1);
        QCOMPARE(figures->canceled, 1);
        QCOMPARE(figures->people, 1);
        QCOMPARE(figures->given, (QList<Money>{{400, f->eur}}));
        const auto book = wire::promotionBookFromBytes(f->get("/api/v1/admin/promotions", f->admin.token).body);
        QVERIFY(book);
        QCOMPARE(book->promotions.first().uses, 1);
        QVERIFY(f->verdict().isWhole());
    }

    void codesComeInBatches() {
        auto promotion = f->percent(1'000);
        promotion.needsCode = true;
        f->set(promotion);
        const auto batch = [&](const PromotionCodeBatch &wanted) {
            return f->call(http::Method::Post, PromotionFixture::at("promotions", promotion.id, "/codes"),
                           wire::toBytes(wanted), f->admin.token);
        };
        const auto made = wire::promotionCodesFromBytes(batch({{}, u"win"_s, 250, 1}).body);
        QVERIFY(made);
        QSet<QString> codes;
        for (const auto &code : made->codes) {
            QVERIFY(code.code.startsWith("WIN"_L1));
            codes.insert(code.code);
        }
        QCOMPARE(codes.size(), 250);
        // Page by page, all of them; and the log names none.
        QStringList listed;
        QString cursor;
        do {
            const auto page = wire::promotionCodesFromBytes(
                f->get(PromotionFixture::at("promotions", promotion.id, "/codes?limit=100&cursor=") + cursor.toLatin1(),
                       f->admin.token)
                    .body);
            QVERIFY(page);
            for (const auto &code : page->codes)
                listed.append(code.code);
            cursor = page->next;
        } while (!cursor.isEmpty());
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()), codes);
        QVERIFY(!f->told("?action=promotion.codes").first().detail.contains("WIN"));
        QCOMPARE(batch({u"chosen"_s, {}, 1, 0}).status, 200);
        QCOMPARE(batch({u"CHOSEN"_s, {}, 1, 0}).status, 409);
        QCOMPARE(batch({u"no€"_s, {}, 1, 0}).status, 422);
        QCOMPARE(f->check(made->codes.first().code.toLower()).state, VoucherState::Applied);
    }

    void tryingItOrdersNothing() {
        auto promotion = f->percent(1'000);
        promotion.needsCode = true;
        f->setWithCode(promotion, u"TRY"_s);
        const auto tried = [&](const PriceTrial &trial) {
            return f->call(http::Method::Post, "/api/v1/admin/promotions/try", wire::toBytes(trial), f->admin.token);
        };
        const auto quote = wire::quoteFromBytes(tried({{{u"Lam"_s, 3}}, u"try"_s, u"DE"_s, false, 0}).body);
        QVERIFY(quote);
        QCOMPARE(quote->discount.minor, 600);
        QCOMPARE(quote->voucher.state, VoucherState::Applied);
        // Named twice, it is the same article, and taken off once of each piece.
        const auto twice =
            wire::quoteFromBytes(tried({{{u"Lam"_s, 1}, {u"Lamp"_s, 2}}, u"try"_s, u"DE"_s, false, 0}).body);
        QVERIFY(twice);
        QCOMPARE(twice->discount.minor, 600);
        QCOMPARE(twice->total, quote->total);
        QCOMPARE(tried({{{u"nothing like it"_s, 1}}, {}, {}, false, 0}).status, 404);
        QCOMPARE(f->number("SELECT count(*) FROM promotion_use"), 0);
    }

    void taxesAndDeliveriesAreTheServers() {
        const auto book = [&] {
            return wire::taxBookFromBytes(f->get("/api/v1/admin/pricing", f->admin.token).body).value();
        };
        const auto change = [&](const PriceRules &rules) {
            return f->call(http::Method::Put, "/api/v1/admin/pricing",
                           wire::toBytes(wire::taxesAndDeliveryToJson(rules)), f->admin.token);
        };
        auto rules = book().rules;
        QCOMPARE(rules.tax.basisPoints, 1'900);
        rules.taxRules = {{u"DE"_s, false, 1'000, 500}};
        rules.delivery = {true, {u"CH"_s}};
        QCOMPARE(change(rules).status, 200);
        QCOMPARE(change(rules).status, 200); // the same once more
        rules.taxRules.first().standardBasisPoints = 2'000;
        QCOMPARE(change(rules).status, 409); // of a revision that is not there any more
        const auto told = QJsonDocument::fromJson(f->told("?action=pricing.change").first().detail).object();
        QCOMPARE(told["before"_L1]["taxRules"_L1].toArray().size(), 0);
        QCOMPARE(told["after"_L1]["taxRules"_L1].toArray().size(), 1);
        const auto order = f->ordered(f->asSeen(1));
        QVERIFY(!order.taxIncluded);
        QCOMPARE(order.total.minor, 2'490 + 249);
        QCOMPARE(order.taxes.first().basisPoints, 1'000);
        QCOMPARE(order.lines.first().taxBasisPoints, 1'000);
        // Not to where nobody may order to, and not to where the shop does not deliver.
        auto abroad = f->asSeen(1);
        abroad.shippingAddress.country = u"CH"_s;
        abroad.expectedTotal.minor = 2'490;
        auto refused = f->byAda(abroad);
        QCOMPARE(refused.status, OperationStatus::Rejected);
        QCOMPARE(refused.code, ErrorCode::PermissionDenied);
        QVERIFY(!isDeliverable(*refused.quote));
        auto shop = f->shop;
        shop.deliveryMethods.first().countries = {u"AT"_s};
        shop.rev = 2;
        f->write([&](Write &w) -> Status { return storage::CatalogueWriter(w.db).putVendor(shop); });
        auto home = f->asSeen(1);
        home.expectedTotal.minor = 2'490 + 249;
        QCOMPARE(f->byAda(home).status, OperationStatus::Rejected);
        home.groupId = f->ids.next();
        home.shippingAddress.country = u"AT"_s;
        home.expectedTotal.minor = 2'490; // with the tax in it, where no rule says otherwise
        QCOMPARE(f->byAda(home).status, OperationStatus::Applied);
    }
};

QTEST_GUILESS_MAIN(TestPromotions)
#include "tst_promotions.moc"
