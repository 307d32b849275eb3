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

#include <aura/wire/exchange_json.h>

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
        QSignalSpy queries(&list, &ProductListModel::queryChanged);
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

        queries.clear();
        app().currencies()->setCurrency(u"USD"_s);
        QTRY_COMPARE(list.priceCurrency(), u"USD"_s);
        QCOMPARE(chip(), u"≈\u00a0$7.50 to ≈\u00a0$30.00"_s);
        QCOMPARE(list.priceText(10), u"$10.00"_s);
        QVERIFY(list.priceRangeText().startsWith(u"$"_s));
        QVERIFY(list.priceHistogram()->itemAt<BarItem>(0).label.startsWith(u"$"_s));
        QVERIFY(list.priceNote().startsWith(u"Approximate"_s));
        // What is found is what it was; the slider counts in the other currency.
        QCOMPARE(list.total(), found);
        QCOMPARE(list.priceFrom(), 7.5);
        QCOMPARE(list.priceTo(), 30.0);
        QCOMPARE(list.priceLowest(), lowest * 1.5);
        QVERIFY(!queries.isEmpty()); // whoever shows the limits reads them anew
        // Moved now, they are dollars, and stay what they are in whichever currency prices are read.
        list.setPriceRange(7.51, -1);
        QTRY_COMPARE(chip(), u"From $7.51"_s);
        QTRY_VERIFY(list.total() > found);
        app().currencies()->setCurrency(u"JPY"_s);
        QTRY_COMPARE(list.priceCurrency(), u"JPY"_s);
        QCOMPARE(list.priceFrom(), 801.0); // there is no smaller unit
        app().currencies()->setCurrency(u"USD"_s);
        QTRY_COMPARE(list.priceFrom(), 7.51); // and nothing was lost on the way
        app().currencies()->setCurrency({});
        QTRY_COMPARE(app().currencies()->currency(), QString());
        QTRY_COMPARE(chip(), u"From $7.51"_s);
        list.clearFilters();
        QTRY_COMPARE(list.priceCurrency(), u"EUR"_s); // that of most of what is found
        QCOMPARE(list.total(), all);
        QVERIFY(list.priceNote().isEmpty());
    }

    void newRatesCountAtOnce() {
        ProductListModel list;
        list.setApp(&app());
        app().currencies()->setCurrency(u"USD"_s);
        QTRY_COMPARE(list.priceCurrency(), u"USD"_s);
        const auto lowest = list.priceLowest();
        list.setPriceRange(-1, 30);
        QTRY_VERIFY(list.filterCount() == 1 && list.total() > 0);
        const auto found = list.total();
        auto rates = m_shop->goods.rates;
        rates.setAt += 1;
        rates.rates.last().rate *= 2; // of the dollar
        m_shop->far->tell({{u"rates"_s, wire::ratesRowId(), 0, wire::toJson(rates)}});
        app().syncModel()->syncNow();
        QTRY_COMPARE(list.priceLowest(), lowest * 2);
        QVERIFY(list.total() < found);
    }

    void vendorsSellInSeveralCurrencies() {
        // Two that are dear in their currencies and cheap in euros, and one that nobody can compare.
        m_shop = std::make_unique<app::testing::OfflineShop>([](app::testing::ShopCatalogue &goods) {
            goods.change([&](storage::CatalogueWriter &writer) {
                const auto sells = [&](Product product, std::int64_t price, Currency currency) {
                    product.variants.first().price = {price * 1'000'000, currency};
                    app::testing::ShopCatalogue::check(writer.putProduct(product));
                };
                sells(goods.computers.at(0), 2, Currency::of("USD"));
                sells(goods.computers.at(1), 320, Currency::of("JPY"));
                sells(goods.computers.at(2), 1, Currency::of("CHF"));
            });
        });
        QVERIFY(m_shop->fetch());
        ProductListModel list;
        list.setApp(&app());
        list.setSorting(ProductListModel::Sort::PriceAsc);
        QTRY_VERIFY(list.rowCount() > 0);
        const auto at = [&](int row) { return list.productIdAt(row); };
        const auto idOf = [&](int computer) { return m_shop->goods.computers.at(computer).id.toString(); };
        QTRY_COMPARE(at(0), idOf(0)); // € 1.33
        QCOMPARE(at(1), idOf(1));     // € 2.00
        QCOMPARE(at(list.rowCount() - 1), idOf(2));
        QCOMPARE(list.priceCurrency(), u"EUR"_s);
        QCOMPARE(list.priceLowest(), 1.33);
        QCOMPARE(list.priceNote(),
                 u"Approximate: prices in other currencies are converted at the shop's rates. A range "
                 u"leaves out 1 product(s) for which the shop has no rate."_s);
        list.setPriceRange(-1, 2);
        QTRY_COMPARE(list.rowCount(), 2);
        list.setSorting(ProductListModel::Sort::PriceDesc);
        QTRY_COMPARE(at(0), idOf(1));
        list.clearFilters();
        QTRY_COMPARE(at(list.rowCount() - 1), idOf(2)); // last all the same
        QCOMPARE(at(list.rowCount() - 2), idOf(0));
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
