// SPDX-License-Identifier: Apache-2.0
// Promotions, taxes and deliveries: what an order costs by them, line by line, and what goes back of it.
#include <aura/domain/pricing.h>
#include <aura/wire/order_json.h>
#include <aura/wire/pricing_json.h>

#include <aura/testing/fake_ports.h>

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace aura;
using namespace Qt::StringLiterals;

class PricingTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{41};
    IdGenerator m_ids{m_clock, m_random};
    Currency m_eur = Currency::of("EUR");
    Vendor m_pots = vendor(490);
    Vendor m_lights = vendor(1'000);

    Vendor vendor(std::int64_t delivery) {
        Vendor vendor;
        vendor.id = m_ids.next();
        vendor.deliveryMethods = {{u"parcel"_s, u"Parcel"_s, {delivery, m_eur}, {}, 2, 4}};
        return vendor;
    }
    QuoteLine line(const Vendor &vendor, std::int64_t cents, std::int64_t quantity = 1) {
        QuoteLine line;
        line.productId = m_ids.next();
        line.variantId = m_ids.next();
        line.vendorId = vendor.id;
        line.quantity = quantity;
        line.unitPrice = {cents * 10'000, m_eur};
        return line;
    }
    Promotion percent(int basisPoints, PromotionAction::Target target = PromotionAction::Target::Lines) {
        Promotion promotion;
        promotion.id = m_ids.next();
        promotion.name = localText(u"en"_s, u"Autumn"_s);
        promotion.action = {target, basisPoints, {}};
        return promotion;
    }
    Promotion amount(std::int64_t cents, PromotionAction::Target target) {
        auto promotion = percent(0, target);
        promotion.action.amounts = {{cents, m_eur}};
        return promotion;
    }
    static PromotionCondition of(PromotionCondition::Kind kind, const Id &id) {
        PromotionCondition condition;
        condition.kind = kind;
        condition.id = id;
        return condition;
    }
    PromotionCondition atLeast(std::int64_t cents) {
        PromotionCondition condition;
        condition.kind = PromotionCondition::Kind::Total;
        condition.amounts = {{cents, m_eur}};
        return condition;
    }
    PriceBasis basis(const QList<QuoteLine> &lines) {
        PriceBasis basis{lines, {m_pots, m_lights}, {}};
        basis.shopper.isSignedIn = true;
        basis.at = 1'000;
        return basis;
    }
    static Quote quoted(const PriceBasis &basis, const QList<Promotion> &promotions, PriceRules rules = {}) {
        rules.promotions = promotions;
        const auto quote = quoteOrder(basis, rules);
        if (!quote)
            qFatal("%s", qPrintable(quote.error().detail));
        return *quote;
    }
    static std::int64_t offOf(const Quote &quote, const Id &variant) {
        std::int64_t off = 0;
        for (const auto &part : quote.vendors) {
            for (const auto &discount : part.discounts)
                off += discount.variantId == variant ? discount.amount.minor : 0;
        }
        return off;
    }
    Quote withVoucher(PriceBasis basis, const Promotion &promotion, const QList<Promotion> &others = {}) {
        basis.voucher = {u" save-10 "_s, promotion};
        return quoted(basis, others);
    }
    static Order orderOf(const Quote &quote) {
        const auto &part = quote.vendors.first();
        Order order;
        order.state = OrderState::Placed;
        order.fulfilmentState = FulfilmentState::Delivered;
        order.taxIncluded = quote.taxIncluded;
        order.subtotal = part.subtotal;
        order.shipping = part.shipping;
        order.tax = part.tax;
        order.discount = part.discount;
        order.total = part.total;
        order.discounts = part.discounts;
        order.taxes = part.taxes;
        for (const auto &line : part.lines)
            order.lines.append({line.productId,
                                line.variantId,
                                {},
                                {},
                                {},
                                line.quantity,
                                line.unitPrice,
                                line.total,
                                0,
                                line.taxBasisPoints});
        return order;
    }

private Q_SLOTS:
    void aShareIsTakenLineByLine() {
        const auto cup = line(m_pots, 333, 3);
        const auto lamp = line(m_lights, 2'000);
        const auto quote = quoted(basis({cup, lamp}), {percent(1'000)});
        QCOMPARE(offOf(quote, cup.variantId), 100); // 9.99
        QCOMPARE(offOf(quote, lamp.variantId), 200);
        QCOMPARE(quote.discount.minor, 300);
        QCOMPARE(quote.total.minor, 999 + 2'000 + 490 + 1'000 - 300);
        QCOMPARE(quote.vendors[0].total.minor + quote.vendors[1].total.minor, quote.total.minor);
        // The tax is that of what is paid.
        QCOMPARE(quote.vendors[1].tax.minor, taxOf({2'800, m_eur}, {})->minor);
    }

    void anAmountOffTheOrderIsSpreadExactly() {
        const auto a = line(m_pots, 1'000);
        const auto b = line(m_pots, 1'000);
        const auto c = line(m_lights, 1'000);
        const auto quote = quoted(basis({a, b, c}), {amount(1'000, PromotionAction::Target::Order)});
        QCOMPARE(offOf(quote, a.variantId), 334);
        QCOMPARE(offOf(quote, b.variantId), 333);
        QCOMPARE(offOf(quote, c.variantId), 333);
        QCOMPARE(quote.discount.minor, 1'000);
        // Never more than there is.
        const auto all = quoted(basis({a}), {amount(9'999, PromotionAction::Target::Order)});
        QCOMPARE(all.discount.minor, 1'000);
        QCOMPARE(all.total.minor, 490);
        // Off each piece, but no piece gets cheaper than nothing.
        QCOMPARE(quoted(basis({line(m_pots, 500, 3)}), {amount(120, PromotionAction::Target::Lines)}).discount.minor,
                 360);
        QCOMPARE(quoted(basis({line(m_pots, 100, 3)}), {amount(120, PromotionAction::Target::Lines)}).discount.minor,
                 300);
        auto dollars = amount(500, PromotionAction::Target::Order);
        dollars.action.amounts[0].currency = Currency::of("USD");
        QCOMPARE(quoted(basis({a}), {dollars}).discount.minor, 0);
    }

    void deliveryIsFreeForTheShopsOfTheLines() {
        auto free = percent(10'000, PromotionAction::Target::Delivery);
        free.conditions = {of(PromotionCondition::Kind::Shop, m_pots.id)};
        const auto quote = quoted(basis({line(m_pots, 1'000), line(m_lights, 1'000)}), {free});
        QCOMPARE(quote.discount.minor, 490);
        QCOMPARE(quote.shipping.minor, 1'490);
        QVERIFY(quote.vendors[0].discounts.first().variantId.isNil());
        QCOMPARE(quote.vendors[0].total.minor, 1'000);
        QCOMPARE(quote.vendors[1].total.minor, 2'000);
        // A part of it, spread over both.
        const auto part = quoted(basis({line(m_pots, 1'000), line(m_lights, 1'000)}),
                                 {amount(149, PromotionAction::Target::Delivery)});
        QCOMPARE(part.vendors[0].discount.minor, 49);
        QCOMPARE(part.vendors[1].discount.minor, 100);
    }

    void conditionsOfLinesAndOfTheOrder() {
        const Id home = m_ids.next();
        const Id garden = m_ids.next();
        auto cup = line(m_pots, 1'000, 2);
        auto lamp = line(m_lights, 3'000);
        auto what = basis({cup, lamp});
        what.products.insert(cup.productId, {{garden, home}, {u"Handmade"_s}});
        auto promotion = percent(1'000);
        promotion.conditions = {of(PromotionCondition::Kind::Category, home)};
        auto quote = quoted(what, {promotion});
        QCOMPARE(offOf(quote, cup.variantId), 200);
        QCOMPARE(offOf(quote, lamp.variantId), 0);
        // The order's conditions look at the lines that it is for.
        promotion.conditions.append(atLeast(2'001));
        QCOMPARE(quoted(what, {promotion}).discount.minor, 0);
        promotion.conditions.last() = atLeast(2'000);
        QCOMPARE(quoted(what, {promotion}).discount.minor, 200);
        PromotionCondition pieces;
        pieces.kind = PromotionCondition::Kind::Quantity;
        pieces.quantity = 3;
        promotion.conditions.append(pieces);
        QCOMPARE(quoted(what, {promotion}).discount.minor, 0);
        // Any: the pieces of the whole order are three, and so all lines are in it.
        promotion.joinsAny = true;
        promotion.conditions[1] = atLeast(99'999);
        QCOMPARE(quoted(what, {promotion}).discount.minor, 500);
        promotion.conditions.last().quantity = 4;
        QCOMPARE(quoted(what, {promotion}).discount.minor, 200);
        PromotionCondition tag;
        tag.kind = PromotionCondition::Kind::Tag;
        tag.tag = u"handMADE"_s;
        promotion.joinsAny = false;
        promotion.conditions = {tag};
        QCOMPARE(quoted(what, {promotion}).discount.minor, 200);
    }

    void whatAShopPaysForIsForItsOwnLines() {
        auto promotion = percent(1'000);
        promotion.paidBy = m_pots.id;
        const auto quote = quoted(basis({line(m_pots, 1'000), line(m_lights, 1'000)}), {promotion});
        QCOMPARE(quote.vendors[0].discount.minor, 100);
        QCOMPARE(quote.vendors[1].discount.minor, 0);
        QVERIFY(!quote.vendors[0].discounts.first().byPlatform);
    }

    void oneAfterTheOtherAndWhatStandsAlone() {
        const auto cup = line(m_pots, 10'000);
        const auto lamp = line(m_lights, 10'000);
        auto first = percent(1'000);
        first.priority = 5;
        const auto second = percent(1'000);
        // 10 % of what the other one has left.
        QCOMPARE(offOf(quoted(basis({cup}), {second, first}), cup.variantId), 1'900);
        // What stands alone takes what nobody has touched, and nobody takes it after that.
        auto alone = percent(2'000);
        alone.isCombinable = false;
        QCOMPARE(offOf(quoted(basis({cup}), {alone, first}), cup.variantId), 1'000);
        alone.priority = 9;
        QCOMPARE(offOf(quoted(basis({cup}), {alone, first}), cup.variantId), 2'000);
        // Line by line: another shop's line is nobody's business.
        alone.paidBy = m_lights.id;
        const auto both = quoted(basis({cup, lamp}), {alone, first});
        QCOMPARE(offOf(both, lamp.variantId), 2'000);
        QCOMPARE(offOf(both, cup.variantId), 1'000);
        // Of the same priority, the voucher comes first.
        alone.paidBy = {};
        alone.priority = first.priority;
        const auto voucher = withVoucher(basis({cup}), alone, {first});
        QCOMPARE(offOf(voucher, cup.variantId), 2'000);
        QCOMPARE(voucher.voucher.state, VoucherState::Applied);
        first.priority = 6;
        QCOMPARE(withVoucher(basis({cup}), alone, {first}).voucher.state, VoucherState::NoEffect);
    }

    void aVoucherSaysWhyItDoesNotCount() {
        const auto what = basis({line(m_pots, 1'000)});
        auto promotion = percent(1'000);
        promotion.needsCode = true;
        const auto stateOf = [&](const Promotion &tried) { return withVoucher(what, tried).voucher; };
        QCOMPARE(stateOf(promotion).state, VoucherState::Applied);
        QCOMPARE(stateOf(promotion).code, u"SAVE-10"_s);
        QCOMPARE(withVoucher(what, promotion).vendors.first().discounts.first().code, u"SAVE-10"_s);
        auto tried = promotion;
        tried.from = 1'001;
        QCOMPARE(stateOf(tried).state, VoucherState::NotYet);
        tried = promotion;
        tried.until = 1'000;
        QCOMPARE(stateOf(tried).state, VoucherState::Expired);
        tried = promotion;
        tried.conditions = {atLeast(5'000)};
        QCOMPARE(stateOf(tried).state, VoucherState::TooLittle);
        QCOMPARE(stateOf(tried).least, (Money{5'000, m_eur}));
        tried.conditions = {of(PromotionCondition::Kind::Shop, m_lights.id)};
        QCOMPARE(stateOf(tried).state, VoucherState::OtherArticles);
        PromotionCondition condition;
        condition.kind = PromotionCondition::Kind::FirstOrder;
        tried.conditions = {condition};
        QCOMPARE(stateOf(tried).state, VoucherState::Applied);
        auto again = what;
        again.shopper.hasOrdered = true;
        QCOMPARE(withVoucher(again, tried).voucher.state, VoucherState::NotFirstOrder);
        condition.kind = PromotionCondition::Kind::SignedIn;
        tried.conditions = {condition};
        again.shopper.isSignedIn = false;
        QCOMPARE(withVoucher(again, tried).voucher.state, VoucherState::NeedsAccount);
        tried = promotion;
        tried.mostUsesEach = 1;
        again.shopper.uses.insert(tried.id, 1);
        QCOMPARE(withVoucher(again, tried).voucher.state, VoucherState::UsedByYou);
        // What needs a code is nothing without one, and a code without an answer is unchecked.
        QCOMPARE(quoted(what, {promotion}).discount.minor, 0);
        auto unasked = what;
        unasked.voucher.code = u"X1"_s;
        QCOMPARE(quoted(unasked, {}).voucher.state, VoucherState::Unchecked);
    }

    void codesAreTheSameHoweverTheyAreWritten() {
        QCOMPARE(voucherCode(u" sa ve-10\n"), u"SAVE-10"_s);
        QCOMPARE(voucherCode(u"SAVE€"), QString());
        QCOMPARE(voucherCode(QString(100, u'A')), QString());
        const LocalText name{{{u"de"_s, u"Herbst"_s}, {u"en"_s, u"Autumn"_s}}};
        QCOMPARE(name.in(u"de_AT"), u"Herbst"_s);
        QCOMPARE(name.in(u"fr"), u"Autumn"_s);
    }

    void taxesByCountryAndCategory() {
        const Id food = m_ids.next();
        const Id bread = m_ids.next();
        PriceRules rules;
        rules.taxRules = {{u"DE"_s, true, 1'900, 700}, {u"US"_s, false, 800, 0}};
        rules.taxClasses = {{food, TaxClass::Reduced}, {bread, TaxClass::Zero}};
        auto roll = line(m_pots, 1'070);
        auto cup = line(m_pots, 1'190);
        auto what = basis({roll, cup});
        what.products.insert(roll.productId, {{food}, {}});
        what.country = u"DE"_s;
        auto quote = quoted(what, {}, rules);
        QCOMPARE(quote.total.minor, 1'070 + 1'190 + 490);
        const auto &taxes = quote.vendors.first().taxes;
        QCOMPARE(taxes.size(), 2);
        QCOMPARE(taxes[0].basisPoints, 1'900);
        QCOMPARE(taxes[1].basisPoints, 700);
        // The delivery is taxed as the goods are, in their proportion: 2.58 and 2.32 of 4.90.
        QCOMPARE(taxes[0].net.minor + taxes[0].tax.minor, 1'190 + 258);
        QCOMPARE(taxes[1].net.minor + taxes[1].tax.minor, 1'070 + 232);
        QCOMPARE(taxes[0].tax.minor + taxes[1].tax.minor, quote.tax.minor);
        // The nearest category decides; added where prices are without it; elsewhere the policy.
        what.products[roll.productId].categories = {bread, food};
        what.country = u"US"_s;
        quote = quoted(what, {}, rules);
        QVERIFY(!quote.taxIncluded);
        QCOMPARE(quote.vendors.first().lines.first().taxBasisPoints, 0);
        QCOMPARE(quote.tax.minor, percentage({1'190 + 258, m_eur}, 800)->minor);
        QCOMPARE(quote.total.minor, 2'260 + 490 + quote.tax.minor);
        what.country = u"FR"_s;
        QCOMPARE(quoted(what, {}, rules).vendors.first().lines.last().taxBasisPoints, 1'900);
        rules.taxRules.append({{}, true, 2'000, 1'000});
        QCOMPARE(quoted(what, {}, rules).vendors.first().lines.last().taxBasisPoints, 2'000);
    }

    void shopsDeliverWhereTheyDeliver() {
        m_pots.deliveryMethods.first().countries = {u"DE"_s, u"AT"_s};
        auto what = basis({line(m_pots, 1'000), line(m_lights, 1'000)});
        what.country = u"CH"_s;
        auto quote = quoted(what, {});
        QVERIFY(quote.vendors[0].isUndeliverable);
        QVERIFY(!quote.vendors[1].isUndeliverable);
        QVERIFY(!isDeliverable(quote));
        what.country = u"AT"_s;
        QVERIFY(isDeliverable(quoted(what, {})));
        what.country.clear();
        QVERIFY(isDeliverable(quoted(what, {})));
        // Another method that goes there takes its place, whatever was chosen.
        m_pots.deliveryMethods.append({u"air"_s, u"Air"_s, {2'000, m_eur}, {}, 5, 9});
        what = basis({line(m_pots, 1'000)});
        what.country = u"CH"_s;
        what.deliveries = {{m_pots.id, u"parcel"_s}};
        quote = quoted(what, {});
        QVERIFY(isDeliverable(quote));
        QCOMPARE(quote.vendors.first().deliveryCode, u"air"_s);
        PriceRules rules;
        rules.delivery = {true, {u"CH"_s}};
        QVERIFY(!isDeliverable(quoted(what, {}, rules)));
        rules.delivery = {false, {u"CH"_s}};
        QVERIFY(isDeliverable(quoted(what, {}, rules)));
        m_pots = vendor(490);
    }

    void whatWasSeenIsWhatIsShownLater() {
        auto what = basis({line(m_pots, 999, 3), line(m_lights, 2'000)});
        const auto quote = quoted(what, {percent(1'000), percent(5'000, PromotionAction::Target::Delivery)});
        OrderSubmit submit;
        submit.shippingAddress.country = u"DE"_s;
        agreeTo(submit, quote);
        QCOMPARE(submit.expectedTotal, quote.total);
        wire::JsonReader reader(wire::toJson(submit));
        // Whatever becomes of the promotions meanwhile.
        for (const auto &kept : {submit, wire::orderSubmitFromJson(reader)}) {
            const auto seen = quoteAsSeen(kept, what.vendors, {});
            QVERIFY(seen);
            QCOMPARE(seen->vendors, quote.vendors);
            QCOMPARE(seen->total, quote.total);
        }
    }

    void everythingSurvivesTheWire() {
        auto promotion = percent(0, PromotionAction::Target::Order);
        promotion.action.amounts = {{500, m_eur}, {600, Currency::of("USD")}};
        promotion.conditions = {of(PromotionCondition::Kind::Category, m_ids.next()), atLeast(1)};
        promotion.joinsAny = promotion.needsCode = true;
        promotion.isCombinable = promotion.isOn = false;
        promotion.paidBy = m_ids.next();
        promotion.from = 5'000;
        promotion.until = 6'000;
        promotion.mostUses = 3;
        promotion.mostUsesEach = 2;
        promotion.priority = -7;
        QVERIFY(validatePromotion(promotion));
        PriceRules rules;
        rules.taxRules = {{u"DE"_s, false, 1'900, 700}};
        rules.taxClasses = {{m_ids.next(), TaxClass::Zero}};
        rules.delivery = {true, {u"CH"_s}};
        rules.promotions = {promotion};
        rules.rev = 4;
        QVERIFY(validatePriceRules(rules));
        const auto read = wire::priceRulesFromBytes(wire::toBytes(wire::toJson(rules)));
        QVERIFY(read);
        QCOMPARE(*read, rules);
        auto what = basis({line(m_pots, 999, 3)});
        promotion = percent(1'000);
        const auto quote = withVoucher(what, promotion);
        wire::JsonReader reader(wire::toJson(quote));
        QCOMPARE(wire::quoteFromJson(reader), quote);
        QVERIFY(!reader.failed());
        auto order = orderOf(quote);
        order.id = order.groupId = order.vendorId = m_ids.next();
        order.shippingAddress.country = order.billingAddress.country = u"DE"_s;
        wire::JsonReader orders(wire::toJson(order));
        QCOMPARE(wire::orderFromJson(orders), order);
    }

    void whatMakesNoSenseIsRefused() {
        QVERIFY(validatePromotion(percent(1'000)));
        const auto refused = [&](const std::function<void(Promotion &)> &spoil) {
            auto promotion = percent(1'000);
            spoil(promotion);
            return validatePromotion(promotion).error().code;
        };
        const auto wrong = ErrorCode::InvalidArgument;
        QCOMPARE(refused([](Promotion &p) { p.name = {}; }), wrong);
        QCOMPARE(refused([](Promotion &p) { p.action.basisPoints = 10'001; }), wrong);
        QCOMPARE(refused([](Promotion &p) { p.action.basisPoints = 0; }), wrong);
        QCOMPARE(refused([&](Promotion &p) { p.action.amounts = {{1, m_eur}}; }), wrong);
        QCOMPARE(refused([](Promotion &p) { p.until = p.from = 5; }), wrong);
        QCOMPARE(refused([](Promotion &p) { p.mostUses = -1; }), wrong);
        QCOMPARE(refused([](Promotion &p) { p.conditions = {PromotionCondition{}}; }), wrong);
        QCOMPARE(refused([&](Promotion &p) { p.conditions = {atLeast(-1)}; }), wrong);
        PriceRules rules;
        rules.taxRules = {{u"DE"_s, true, 1'900, 700}, {u"DE"_s, true, 1'900, 700}};
        QVERIFY(!validatePriceRules(rules));
        rules.taxRules = {{u"d"_s, true, 1'900, 700}};
        QVERIFY(!validatePriceRules(rules));
    }

    void anOrderHasOnlySoManyDiscounts() {
        QList<QuoteLine> lines;
        for (int i = 0; i < 200; ++i)
            lines.append(line(m_pots, 100'000));
        QList<Promotion> promotions;
        for (int i = 0; i < 60; ++i)
            promotions.append(percent(1));
        const auto quote = quoted(basis(lines), promotions);
        const auto &part = quote.vendors.first();
        QVERIFY(part.discounts.size() <= mostDiscounts);
        QCOMPARE(part.discounts.size() / 200, (mostDiscounts - 1) / 200); // and whole promotions only
        QCOMPARE(part.discounts.size() % 200, 0);
        // What an order keeps of it is read again whole.
        wire::JsonReader reader(wire::toJson(orderOf(quote)));
        QCOMPARE(wire::discountsFromJson(reader), part.discounts);
        QVERIFY(!reader.failed());
    }

    /// Whatever meets: all sums add up, nothing is below zero, and all that is sent back gives back what was paid.
    void anyPromotionsAddUp() {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 400; ++round) {
            QList<QuoteLine> lines;
            for (int i = 0; i <= random.bounded(4); ++i)
                lines.append(line(m_pots, random.bounded(1, 5'000), random.bounded(1, 6)));
            QList<Promotion> promotions;
            for (int i = 0; i < random.bounded(4); ++i) {
                const auto target = static_cast<PromotionAction::Target>(random.bounded(3));
                auto promotion = random.bounded(2) == 0 ? percent(random.bounded(1, 10'001), target)
                                                        : amount(random.bounded(1, 9'000), target);
                promotion.isCombinable = random.bounded(3) != 0;
                promotion.priority = random.bounded(3);
                promotions.append(promotion);
            }
            PriceRules rules;
            const Id reduced = m_ids.next();
            rules.taxRules = {{{}, random.bounded(2) == 0, 1'900, 700}};
            rules.taxClasses = {{reduced, TaxClass::Reduced}};
            auto what = basis(lines);
            for (const auto &each : std::as_const(lines)) {
                if (random.bounded(2) == 0)
                    what.products.insert(each.productId, {{reduced}, {}});
            }
            const auto quote = quoted(what, promotions, rules);
            const auto &part = quote.vendors.first();
            std::int64_t off = 0;
            for (const auto &discount : part.discounts) {
                QVERIFY(discount.amount.minor > 0);
                off += discount.amount.minor;
            }
            std::int64_t tax = 0;
            std::int64_t net = 0;
            for (const auto &each : part.taxes) {
                tax += each.tax.minor;
                net += each.net.minor;
                QVERIFY(each.net.minor >= 0 && each.tax.minor >= 0);
            }
            QCOMPARE(off, part.discount.minor);
            QCOMPARE(tax, part.tax.minor);
            QCOMPARE(net + tax, part.total.minor);
            for (const auto &each : part.lines)
                QVERIFY(offOf(quote, each.variantId) <= each.total.minor);
            auto order = orderOf(quote);
            std::int64_t back = 0;
            QList<Id> pieces;
            for (const auto &each : std::as_const(order.lines))
                pieces += QList<Id>(each.quantity, each.variantId);
            while (!pieces.isEmpty()) {
                const auto piece = pieces.takeAt(random.bounded(static_cast<int>(pieces.size())));
                order.id = m_ids.next();
                const ReturnRequest asked{m_ids.next(), order.id, {{piece, 1}}, ReturnReason::Unwanted, {}};
                QVERIFY(apply(order, asked, 5));
                using State = ReturnState;
                for (const auto &[from, to] :
                     {std::pair{State::Requested, State::Approved}, std::pair{State::Approved, State::Received},
                      std::pair{State::Received, State::Refunded}}) {
                    const auto moved =
                        apply(order, ReturnTransition{asked.returnId, order.id, from, to, {}}, OrderActor::Vendor, 6);
                    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
                }
                back += order.returns.last().refunded.minor;
                QVERIFY(back <= order.total.minor);
            }
            QCOMPARE(back, order.total.minor);
        }
    }
};

QTEST_APPLESS_MAIN(PricingTest)
#include "tst_pricing.moc"
