// SPDX-License-Identifier: Apache-2.0
// Prices in the person's own currency: chosen, shown, marked, and kept with what they order.
#include "offline_shop.h"

#include <aura/app/browse_models.h>
#include <aura/app/cart_model.h>
#include <aura/app/checkout_model.h>
#include <aura/app/format.h>
#include <aura/app/invoice.h>
#include <aura/app/order_models.h>
#include <aura/app/product_list_model.h>
#include <aura/app/product_model.h>
#include <aura/documents/invoice_pdf.h>

#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

class CurrencyModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;

    AppContext &app() { return *m_shop->app; }
    const Product &mug() { return m_shop->goods.mugs.first(); }
    static Money paid(const Variant &variant, int quantity) { return *lineTotal(variant.price, quantity); }
    static QString inDollars(Money amount) {
        return u"≈\u00a0"_s + format::money({amount.minor * 3 / 2, Currency::of("USD")});
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::OfflineShop>();
        QVERIFY(m_shop->fetch());
    }
    void cleanup() {
        m_shop.reset();
        format::setShownCurrency({}, {});
    }

    void theShopOffersWhatItHasRatesFor() {
        auto &currencies = *app().currencies();
        QVERIFY(currencies.isOffered());
        QCOMPARE(currencies.choices()->count(), 4);
        QCOMPARE(currencies.choices()->itemAt<ChoiceItem>(0).value, QString());
        QVERIFY(currencies.choices()->itemAt<ChoiceItem>(0).checked);
        QCOMPARE(currencies.choices()->itemAt<ChoiceItem>(3).text, u"US dollar (USD)"_s);
        QVERIFY(currencies.note().isEmpty());
        currencies.setCurrency(u"CHF"_s);
        currencies.setCurrency(u"nonsense"_s);
        QCOMPARE(currencies.currency(), QString());
        QSignalSpy changed(&currencies, &CurrencySwitch::changed);
        currencies.setCurrency(u"USD"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(currencies.label(), u"USD"_s);
        QCOMPARE(currencies.choice(), u"US dollar (USD)"_s);
        QVERIFY(currencies.note().contains(u"≈"_s));
        m_shop->start(); // kept
        QTRY_COMPARE(app().currencies()->currency(), u"USD"_s);
    }

    void everyPriceFollows() {
        ProductListModel list;
        list.setApp(&app());
        QTRY_VERIFY(list.rowCount() > 0);
        const int role = list.roleNames().key("price");
        const auto price = [&] { return list.data(list.index(0, 0), role).toString(); };
        QTRY_VERIFY(price().contains(u"€"_s));
        ProductModel product;
        product.setApp(&app());
        product.setProductId(mug().id.toString());
        QTRY_VERIFY(!product.price().isEmpty());
        QVERIFY(product.paidPrice().isEmpty());
        app().cart()->add(mug().id.toString(), {}, 2);
        QTRY_COMPARE(app().cart()->count(), 2);
        QVERIFY(app().cart()->totalNote().isEmpty());

        app().currencies()->setCurrency(u"USD"_s);
        QTRY_VERIFY(price().startsWith(u"≈"_s) && price().contains(u"$"_s));
        QTRY_COMPARE(product.price(), inDollars(paid(mug().variants.first(), 1)));
        QCOMPARE(product.paidPrice(), format::price(mug().variants.first().price));
        QCOMPARE(app().cart()->totalText(), inDollars(paid(mug().variants.first(), 2)));
        QVERIFY(app().cart()->totalNote().contains(format::money(paid(mug().variants.first(), 2))));

        app().currencies()->setCurrency(u"JPY"_s);
        QTRY_VERIFY(product.price().startsWith(u"≈\u00a0¥"_s));
        QVERIFY(!product.price().contains(u'.')); // there is no smaller unit

        app().currencies()->setCurrency({});
        QTRY_COMPARE(product.price(), format::price(mug().variants.first().price));
        QTRY_VERIFY(price().contains(u"€"_s));
        QVERIFY(app().cart()->totalNote().isEmpty());
    }

    void theFilterOfPricesFollows() {
        ProductListModel list;
        list.setApp(&app());
        QTRY_VERIFY(list.rowCount() > 0);
        QTRY_COMPARE(list.priceCurrency(), u"EUR"_s);
        QVERIFY(list.priceNote().isEmpty());
        const auto lowest = list.priceLowest();
        const auto all = list.total();
        list.setPriceRange(5, 20);
        QTRY_VERIFY(list.total() < all);
        const auto chip = [&] { return list.chips()->itemAt<ChipItem>(0).text; };
        QCOMPARE(chip(), u"€5.00 to €20.00"_s);
        const auto found = list.total();

        app().currencies()->setCurrency(u"USD"_s);
        QTRY_COMPARE(chip(), u"≈\u00a0$7.50 to ≈\u00a0$30.00"_s);
        QCOMPARE(list.priceCurrency(), u"USD"_s);
        QCOMPARE(list.priceText(10), u"≈\u00a0$15.00"_s);
        QVERIFY(list.priceRangeText().startsWith(u"≈\u00a0$"_s));
        QVERIFY(list.priceHistogram()->itemAt<BarItem>(0).label.startsWith(u"≈\u00a0$"_s));
        QVERIFY(list.priceNote().contains(u"EUR"_s));
        // What is found, and where the slider stands, is what it was.
        QCOMPARE(list.total(), found);
        QCOMPARE(list.priceFrom(), 5.0);
        QCOMPARE(list.priceLowest(), lowest);
        app().currencies()->setCurrency({});
        QTRY_COMPARE(chip(), u"€5.00 to €20.00"_s);
    }

    void deliveriesFollow() {
        ProductModel product;
        product.setApp(&app());
        product.setProductId(mug().id.toString());
        QTRY_COMPARE(product.deliveries()->count(), 2);
        QCOMPARE(product.deliveries()->itemAt<ChoiceItem>(0).price, u"€4.90"_s);
        app().currencies()->setCurrency(u"USD"_s);
        QTRY_COMPARE(product.deliveries()->itemAt<ChoiceItem>(0).price, u"≈\u00a0$7.35"_s);
        QVERIFY(product.deliveries()->itemAt<ChoiceItem>(0).detail.contains(u"≈\u00a0$75.00"_s));
        // Where it is paid, both are said.
        QVERIFY(m_shop->signIn());
        app().cart()->add(mug().id.toString(), {}, 1);
        QTRY_COMPARE(app().cart()->count(), 1);
        m_shop->far->reachable = false;
        CheckoutModel checkout;
        checkout.setApp(&app());
        QTRY_COMPARE(checkout.deliveries()->count(), 1);
        const auto parcel = checkout.deliveries()->valuesAt(0).itemAt<ChoiceItem>(0);
        QCOMPARE(parcel.price, u"€4.90"_s);
        QVERIFY2(parcel.detail.endsWith(u"≈\u00a0$7.35"_s), qPrintable(parcel.detail));
    }

    void anInvoiceSaysWhatIsPaidAndWhatWasAgreed() {
        Invoice invoice;
        invoice.order.number = u"A-1"_s;
        invoice.order.total = {1'000, Currency::of("EUR")};
        QVERIFY(documents::invoiceHtml(invoice).contains(u"All amounts are in EUR."_s));
        QVERIFY(!documents::invoiceHtml(invoice).contains(u"≈"_s));
        invoice.order.converted = Conversion{{1'500, Currency::of("USD")}, rateUnit * 3 / 2, 1};
        // Whatever the person reads prices in by now.
        app().currencies()->setCurrency(u"JPY"_s);
        const auto html = documents::invoiceHtml(invoice);
        QVERIFY2(html.contains(u"≈\u00a0$15.00 (1 EUR = 1.5 USD)"_s), qPrintable(html));
        QVERIFY(html.contains(u"€10.00"_s));
    }

    void whatIsPaidStaysInTheVendorsCurrency() {
        QVERIFY(m_shop->signIn());
        app().currencies()->setCurrency(u"USD"_s);
        app().cart()->add(mug().id.toString(), {}, 2);
        QTRY_COMPARE(app().cart()->count(), 2);
        m_shop->far->reachable = false;
        CheckoutModel checkout;
        checkout.setApp(&app());
        QTRY_COMPARE(checkout.quotes()->count(), 1);
        const auto quote = checkout.quotes()->itemAt<QuoteItem>(0);
        QVERIFY(quote.total.contains(u"€"_s));
        QVERIFY2(quote.converted.contains(u"$"_s) && quote.converted.contains(u"1 EUR = 1.5 USD"_s),
                 qPrintable(quote.converted));
        sync::CheckoutRequest request;
        request.shippingAddress = {u"Ada"_s, u"1 Way"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
        request.paymentMethod = u"invoice"_s;
        request.shownIn = format::shownCurrency();
        QVERIFY(app().client().checkout(request).result());
        const auto order = app().client().orders().first().order;
        QVERIFY(order.converted && order.total.currency == Currency::of("EUR"));
        OrderModel model;
        model.setApp(&app());
        model.setOrderId(order.id.toString());
        QTRY_COMPARE(model.sums().converted, format::conversion(*order.converted, Currency::of("EUR")));
    }

    void severalSumsBecomeOne() {
        format::setShownCurrency(Currency::of("USD"), m_shop->goods.rates);
        const Money euros{1'000, Currency::of("EUR")};
        const Money dollars{500, Currency::of("USD")};
        QCOMPARE(format::shownMoneyList({euros, dollars}), u"≈\u00a0$20.00"_s);
        QCOMPARE(format::shownMoney(dollars), u"$5.00"_s); // its own: nothing is converted
        QCOMPARE(format::shownMoneyList({dollars}), u"$5.00"_s);
        // One that cannot be converted keeps them apart.
        const Money francs{700, Currency::of("CHF")};
        QCOMPARE(format::shownMoneyList({euros, francs}), format::moneyList({euros, francs}));
        QCOMPARE(format::shownPrice({4'200, Currency::of("EUR")}), u"≈\u00a0$0.0063"_s);
    }
};

QTEST_GUILESS_MAIN(CurrencyModelsTest)
#include "tst_currency_models.moc"
