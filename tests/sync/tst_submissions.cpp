// SPDX-License-Identifier: Apache-2.0
// What becomes of a cart when it is ordered: one order for each currency, one after the other.
#include "core/cart_commands.h"

#include <aura/testing/fake_ports.h>

#include <QTest>

using namespace aura;
using namespace aura::sync;
using namespace Qt::StringLiterals;

class SubmissionsTest : public QObject {
    Q_OBJECT

    aura::testing::FakeClock m_clock;
    aura::testing::SeededRandom m_random{20'261'130};
    IdGenerator m_ids{m_clock, m_random};
    QList<Vendor> m_vendors;
    Cart m_cart;
    PriceRules m_rules;

    /// A mug of a shop of its own.
    void add(const Currency &currency) {
        Vendor vendor;
        vendor.id = m_ids.next();
        vendor.deliveryMethods = {{u"parcel"_s, u"Parcel"_s, {0, currency}, {}, 2, 4}};
        m_vendors.append(vendor);
        CartLine line;
        line.productId = m_ids.next();
        line.variantId = m_ids.next();
        line.vendorId = vendor.id;
        line.productName = u"Mug"_s;
        line.quantity = 1;
        line.unitPrice = {10'000'000, currency};
        m_cart.lines.append(line);
    }
    Promotion tenth() {
        Promotion promotion;
        promotion.id = m_ids.next();
        promotion.name = localText(u"en"_s, u"Welcome"_s);
        promotion.action = {PromotionAction::Target::Lines, 1'000, {}};
        return promotion;
    }
    /// What is taken off of each order.
    QList<std::int64_t> off(int used = 0) {
        CheckoutRequest request;
        request.shippingAddress.country = u"DE"_s;
        const ExchangeRates rates;
        Shopper shopper;
        shopper.isSignedIn = true;
        if (used > 0)
            shopper.uses[m_rules.promotions.first().id] = used;
        const auto submissions = submissionsFor(request, m_cart, nullptr, {m_vendors, m_rules, rates, shopper, 1});
        QList<std::int64_t> off;
        if (submissions) {
            for (const auto &submission : *submissions)
                off.append(submission.quote.discount.minor);
        }
        return off;
    }

private Q_SLOTS:
    void init() {
        m_vendors.clear();
        m_cart = {};
        m_rules = {};
        add(Currency::of("EUR"));
        add(Currency::of("USD"));
    }

    void whatIsForEverybodyCountsInEach() {
        m_rules.promotions = {tenth()};
        QCOMPARE(off(), (QList<std::int64_t>{100, 100}));
    }

    /// As the shop will see it when the second one comes.
    void theFirstOrderIsOne() {
        auto promotion = tenth();
        PromotionCondition first;
        first.kind = PromotionCondition::Kind::FirstOrder;
        promotion.conditions = {first};
        m_rules.promotions = {promotion};
        QCOMPARE(off(), (QList<std::int64_t>{100, 0}));
    }

    void usesOfTheFirstCountForTheSecond() {
        auto promotion = tenth();
        promotion.mostUsesEach = 2;
        m_rules.promotions = {promotion};
        QCOMPARE(off(), (QList<std::int64_t>{100, 100}));
        QCOMPARE(off(1), (QList<std::int64_t>{100, 0}));
        QCOMPARE(off(2), (QList<std::int64_t>{0, 0}));
    }
};

QTEST_GUILESS_MAIN(SubmissionsTest)
#include "tst_submissions.moc"
