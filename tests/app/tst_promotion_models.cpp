// SPDX-License-Identifier: Apache-2.0
// What promotions, vouchers and rules of delivery say in the cart, at the checkout and in the order, without a network
// as well.
#include "offline_shop.h"

#include <aura/app/admin_promotions.h>
#include <aura/app/cart_model.h>
#include <aura/app/checkout_model.h>
#include <aura/app/order_models.h>
#include <aura/app/queue_models.h>
#include <aura/wire/pricing_json.h>

#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

namespace {

QString text(const QAbstractItemModel &model, int row, const char *role) {
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

/// "Autumn: -€1.00" for each.
QStringList rowsOf(const QVariantList &rows) {
    QStringList texts;
    for (const auto &row : rows)
        texts += u"%1: %2"_s.arg(row.value<SpecItem>().name, row.value<SpecItem>().value);
    return texts;
}

AddressItem someAddress() {
    AddressItem address;
    address.name = u"Ada Lovelace"_s;
    address.line1 = u"Harbour Lane 3"_s;
    address.postalCode = u"04109"_s;
    address.city = u"Leipzig"_s;
    address.country = u"DE"_s;
    return address;
}

} // namespace

class PromotionModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;
    PriceRules m_rules;

    AppContext &app() { return *m_shop->app; }
    const app::testing::ShopCatalogue &goods() { return m_shop->goods; }

    static Promotion promotion(int basisPoints, const char *name) {
        Promotion promotion;
        promotion.id = Id::fromBytes(QByteArray(QByteArray(15, '\2') + name[0]));
        promotion.name = localText(u"en"_s, QString::fromLatin1(name));
        promotion.name.texts.insert(u"de"_s, QString::fromLatin1(name) + u"-Rabatt"_s);
        promotion.action.basisPoints = basisPoints;
        return promotion;
    }
    bool tell() {
        m_shop->far->tell({{u"pricing"_s, wire::pricingRowId(), 0, wire::toJson(m_rules)}});
        m_shop->client->syncNow();
        return QTest::qWaitFor([&] {
            const auto now = m_shop->client->priceRules();
            return now.promotions == m_rules.promotions && now.delivery == m_rules.delivery;
        });
    }
    bool add(const Product &product, int quantity = 1) {
        QSignalSpy added(app().cart(), &CartModel::added);
        app().cart()->add(product.id.toString(), {}, quantity);
        return QTest::qWaitFor([&] { return added.size() == 1; });
    }
    bool goOffline() {
        m_shop->far->reachable = false;
        m_shop->client->syncNow();
        return QTest::qWaitFor([&] { return !app().syncModel()->online() && !app().syncModel()->busy(); });
    }
    /// What the shop says of codes.
    void answer(VoucherState state, const std::optional<Promotion> &promotion = {}) {
        m_shop->far->account = [state, promotion](const HttpRequest &request) -> std::optional<HttpAnswer> {
            if (!request.path.endsWith("/vouchers/check"_L1))
                return std::nullopt;
            HttpAnswer answer;
            answer.status = 200;
            answer.contentType = "application/json";
            answer.body = wire::toBytes(wire::VoucherAnswer{state, promotion});
            return answer;
        };
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_rules = {};
        m_shop = std::make_unique<app::testing::OfflineShop>();
        answer(VoucherState::Unknown);
        QVERIFY(m_shop->fetch());
        QVERIFY(m_shop->signIn());
    }
    void cleanup() { m_shop.reset(); }

    void theCartShowsWhatIsTakenOffWithoutANetwork() {
        auto kitchen = promotion(1'000, "Autumn");
        PromotionCondition condition;
        condition.kind = PromotionCondition::Kind::Category;
        condition.id = goods().home.id; // above the mugs' own
        kitchen.conditions = {condition};
        m_rules.promotions = {kitchen};
        QVERIFY(tell());
        QVERIFY(goOffline());
        QVERIFY(add(goods().mugs.at(0), 2)); // 20.00
        QVERIFY(add(goods().computers.at(0)));
        const auto &lines = *app().cart()->lines();
        QTRY_COMPARE(text(lines, 0, "discount"), u"Autumn -€2.00"_s);
        QVERIFY(text(lines, 1, "discount").isEmpty());
        QCOMPARE(rowsOf(app().cart()->discounts()), QStringList{u"Autumn: -€2.00"_s});
        const auto total = app().cart()->totalText();
        app().cart()->setQuantity(text(lines, 0, "variantId"), 4);
        QTRY_COMPARE(text(lines, 0, "discount"), u"Autumn -€4.00"_s);
        QVERIFY(app().cart()->totalText() != total);
        // It ends by the device's own clock at the next look.
        app().cart()->remove(text(lines, 0, "variantId"));
        QTRY_VERIFY(app().cart()->discounts().isEmpty());
    }

    void aQueuedOrderShowsWhatWasAgreedTo() {
        m_rules.promotions = {promotion(1'000, "Autumn")};
        QVERIFY(tell());
        QVERIFY(goOffline());
        QVERIFY(add(goods().mugs.at(0), 2));
        CheckoutModel checkout;
        checkout.setApp(&app());
        checkout.setAddress(someAddress());
        QTRY_COMPARE(checkout.totalText(), u"€22.90"_s); // 20.00 and the parcel
        QCOMPARE(rowsOf(checkout.quotes()->itemAt<QuoteItem>(0).discounts), QStringList{u"Autumn: -€2.00"_s});
        QCOMPARE(text(*checkout.lines(), 0, "discount"), u"Autumn -€2.00"_s);
        QVERIFY(checkout.quotes()->itemAt<QuoteItem>(0).discount.isEmpty());
        QSignalSpy placed(&checkout, &CheckoutModel::placed);
        checkout.place();
        QTRY_COMPARE(placed.size(), 1);
        // The promotion is over by now; what was agreed to is not.
        m_shop->far->reachable = true;
        m_rules.promotions.clear();
        const auto kept = m_shop->client->orders().first().order;
        QCOMPARE(kept.total.minor, 2'290);
        QCOMPARE(kept.discounts.size(), 1);
        QCOMPARE(kept.taxes.size(), 1);
        OrderModel order;
        order.setApp(&app());
        order.setOrderId(kept.id.toString());
        QTRY_COMPARE(order.state(), OrderModel::State::Ready);
        QCOMPARE(rowsOf(order.sums().discounts), QStringList{u"Autumn: -€2.00"_s});
        QCOMPARE(text(*order.lines(), 0, "discount"), u"Autumn -€2.00"_s);
    }

    void aVoucherIsAskedAboutAndCounts() {
        QVERIFY(add(goods().mugs.at(0), 2));
        CheckoutModel checkout;
        checkout.setApp(&app());
        checkout.setAddress(someAddress());
        QTRY_COMPARE(checkout.totalText(), u"€24.90"_s);
        checkout.giveVoucher(u" nothing "_s);
        QTRY_VERIFY(checkout.voucherFails());
        QVERIFY2(checkout.voucherText().contains(u"no voucher with this code"_s), qPrintable(checkout.voucherText()));
        QCOMPARE(checkout.totalText(), u"€24.90"_s);
        auto coded = promotion(5'000, "Half");
        coded.needsCode = true;
        answer(VoucherState::Applied, coded);
        checkout.giveVoucher(u"half-1"_s);
        QTRY_VERIFY(checkout.voucherCounts());
        QCOMPARE(checkout.totalText(), u"€14.90"_s);
        QCOMPARE(rowsOf(checkout.quotes()->itemAt<QuoteItem>(0).discounts), QStringList{u"Half (HALF-1): -€10.00"_s});
        // Why it does not fit.
        PromotionCondition least;
        least.amounts = {{10'000, Currency::of("EUR")}};
        coded.conditions = {least};
        answer(VoucherState::Applied, coded);
        checkout.giveVoucher(u"half-1"_s);
        QTRY_VERIFY(checkout.voucherFails());
        QVERIFY2(checkout.voucherText().contains(u"€100.00"_s), qPrintable(checkout.voucherText()));
        // What does not count is not sent.
        QSignalSpy placed(&checkout, &CheckoutModel::placed);
        checkout.place();
        QTRY_COMPARE(placed.size(), 1);
        m_shop->client->syncNow();
        QTRY_VERIFY(m_shop->far->ordered);
        QVERIFY(m_shop->far->ordered->voucher.isEmpty());
        QCOMPARE(m_shop->far->ordered->expectedTotal.minor, 2'490);
    }

    void whatCostsNothingNeedsNoCard() {
        auto delivery = promotion(10'000, "Delivered");
        delivery.action.target = PromotionAction::Target::Delivery;
        m_rules.promotions = {delivery};
        QVERIFY(tell());
        QVERIFY(add(goods().mugs.at(0), 2));
        CheckoutModel checkout;
        checkout.setApp(&app());
        checkout.setAddress(someAddress());
        checkout.setPaymentMethod(u"card"_s);
        QTRY_COMPARE(checkout.totalText(), u"€20.00"_s);
        QVERIFY(checkout.byCard());
        auto gift = promotion(10'000, "Gift");
        gift.needsCode = true;
        answer(VoucherState::Applied, gift);
        checkout.giveVoucher(u"gift"_s);
        QTRY_VERIFY(checkout.voucherCounts());
        QCOMPARE(checkout.totalText(), u"€0.00"_s);
        QVERIFY(!checkout.byCard());
        QSignalSpy placed(&checkout, &CheckoutModel::placed);
        checkout.place();
        QTRY_COMPARE(placed.size(), 1);
        m_shop->client->syncNow();
        QTRY_VERIFY(m_shop->far->ordered);
        QCOMPARE(m_shop->far->ordered->paymentMethod, u"invoice"_s);
        QCOMPARE(m_shop->far->payments, 0);
    }

    void aVoucherWithoutANetworkGoesWithTheOrder() {
        QVERIFY(goOffline());
        QVERIFY(add(goods().mugs.at(0), 2));
        CheckoutModel checkout;
        checkout.setApp(&app());
        checkout.setAddress(someAddress());
        QTRY_COMPARE(checkout.totalText(), u"€24.90"_s);
        checkout.giveVoucher(u"half-1"_s);
        QTRY_VERIFY(!checkout.voucherText().isEmpty());
        QVERIFY(!checkout.voucherFails() && !checkout.voucherCounts());
        QSignalSpy placed(&checkout, &CheckoutModel::placed);
        checkout.place();
        QTRY_COMPARE(placed.size(), 1);
        m_shop->far->reachable = true;
        m_shop->client->syncNow();
        QTRY_VERIFY(m_shop->far->ordered);
        QCOMPARE(m_shop->far->ordered->voucher, u"half-1"_s);
        QVERIFY(!m_shop->far->ordered->voucherSeen);
    }

    void shopsThatDoNotDeliverThereAreNamed() {
        m_rules.delivery = {true, {u"DE"_s}};
        QVERIFY(tell());
        QVERIFY(add(goods().mugs.at(0), 2));
        CheckoutModel checkout;
        checkout.setApp(&app());
        checkout.setAddress(someAddress());
        QTRY_VERIFY2(checkout.undeliverableText().contains(goods().pottery.name), qPrintable(checkout.totalText()));
        QVERIFY(checkout.undeliverableText().contains(u"Germany"_s));
        QSignalSpy placed(&checkout, &CheckoutModel::placed);
        checkout.place();
        QTRY_VERIFY(!checkout.errorText().isEmpty());
        QCOMPARE(placed.size(), 0);
        checkout.setField(CheckoutModel::Field::Country, u"AT"_s);
        QTRY_VERIFY(checkout.undeliverableText().isEmpty());
        checkout.place();
        QTRY_COMPARE(placed.size(), 1);
    }

    void taxesAreNamedByRate() {
        m_rules.taxRules = {{u"DE"_s, true, 1'900, 700}};
        m_rules.taxClasses = {{goods().home.id, TaxClass::Reduced}};
        m_rules.promotions = {promotion(1'000, "Autumn")}; // told by what is waited for
        QVERIFY(tell());
        QVERIFY(add(goods().mugs.at(0)));
        QVERIFY(add(goods().computers.at(0)));
        CheckoutModel checkout;
        checkout.setApp(&app());
        checkout.setAddress(someAddress());
        QTRY_COMPARE(checkout.quotes()->count(), 1);
        QTRY_COMPARE(checkout.quotes()->itemAt<QuoteItem>(0).taxes.size(), 2);
        const auto rows = rowsOf(checkout.quotes()->itemAt<QuoteItem>(0).taxes);
        QVERIFY2(rows[0].startsWith(u"19 % of "_s) && rows[1].startsWith(u"7 % of "_s), qPrintable(rows.join(u'\n')));
    }

    void aPromotionIsWrittenAndReadAlike() {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        auto written = promotion(1'250, "Autumn");
        PromotionCondition least;
        least.amounts = {{5'050, Currency::of("EUR")}, {6'000, Currency::of("USD")}};
        written.conditions = {least};
        written.from = 1'790'000'000'000 / 86'400'000 * 86'400'000;
        written.until = written.from + 2 * std::int64_t{86'400'000};
        written.mostUses = 100;
        written.priority = -3;
        QString problem;
        auto form = promotionForm(written);
        QCOMPARE(form.share, u"12,50"_s);
        QCOMPARE(form.conditions.first().text, u"50,50 EUR; 60,00 USD"_s);
        const auto read = promotionFrom(form, written, problem);
        QVERIFY2(read, qPrintable(problem));
        QCOMPARE(*read, written);
        const auto wrong = [&](const std::function<void(PromotionForm &)> &spoil) {
            auto spoiled = form;
            spoil(spoiled);
            return !promotionFrom(spoiled, written, problem) && !problem.isEmpty();
        };
        QVERIFY(wrong([](PromotionForm &f) { f.names.clear(); }));
        QVERIFY(wrong([](PromotionForm &f) { f.share = u"101"_s; }));
        QVERIFY(wrong([](PromotionForm &f) { f.share.clear(); }));
        QVERIFY(wrong([](PromotionForm &f) { f.amounts = u"5 EUR"_s; }));
        QVERIFY(wrong([](PromotionForm &f) { f.conditions.first().text = u"viel"_s; }));
        QVERIFY(wrong([](PromotionForm &f) { f.until = f.from = u"gestern"_s; }));
        QVERIFY(wrong([](PromotionForm &f) { f.mostUses = u"0"_s; }));
        QCOMPARE(amountsFromText(u"5 EUR; 6,50 usd"_s)->last(), (Money{650, Currency::of("USD")}));
        QVERIFY(!amountsFromText(u"5"_s));
    }
};

QTEST_GUILESS_MAIN(PromotionModelsTest)
#include "tst_promotion_models.moc"
