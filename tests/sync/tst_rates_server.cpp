// SPDX-License-Identifier: Apache-2.0
// Prices in a person's own currency: from the shop's table to an order that was agreed to without a network.
#include "live_shop.h"

using namespace aura;
using namespace aura::testing;

class TestRatesServer : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shop> m_shop;

    static ExchangeRates rates(QStringView dollars) {
        return {Currency::of("EUR"), 1'750'000'000'000, {{Currency::of("USD"), *exchangeRateFromDecimal(dollars)}}};
    }
    static sync::CheckoutRequest inDollars() {
        sync::CheckoutRequest request;
        request.shippingAddress = {u"Ada"_s, u"1 Way"_s, {}, u"10115"_s, u"Berlin"_s, {}, u"DE"_s, {}};
        request.paymentMethod = u"invoice"_s;
        request.shownIn = Currency::of("USD");
        return request;
    }
    std::unique_ptr<sync::Client> person() {
        auto client = m_shop->client(m_folder->filePath(u"ada"_s));
        if (!client->registerAccount(u"Ada"_s, u"ada@example.org"_s, u"correct horse"_s).result() ||
            !client->syncNow().result())
            qFatal("no account");
        return client;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<Shop>();
    }
    void cleanup() { m_shop.reset(); }

    void ratesComeWithTheCatalogueAndItsChanges() {
        m_shop->setRates(rates(u"1.1"));
        const auto ada = person();
        QCOMPARE(ada->exchangeRates(), rates(u"1.1")); // with the snapshot
        const auto path = ada->catalogue()->path;
        m_shop->setRates(rates(u"1.2"));
        QVERIFY(ada->syncNow().result());
        QCOMPARE(ada->exchangeRates(), rates(u"1.2")); // with a pull
        QCOMPARE(ada->catalogue()->path, path);
    }

    void whatWasAgreedToOfflineHoldsOrIsAskedForAgain() {
        m_shop->setRates(rates(u"1.1"));
        const auto ada = person();
        const auto variant = m_shop->products[0].variants.first().id;
        m_shop->goAway();
        QVERIFY(ada->addToCart(variant, 1).result());
        const auto quotes = ada->quote(inDollars()).result();
        QCOMPARE(quotes->first().converted->total, (Money{2'189, Currency::of("USD")})); // 19.90 × 1.1
        QVERIFY(ada->checkout(inDollars()).result());
        QCOMPARE(ada->orders().first().order.converted, quotes->first().converted);
        m_shop->comeBack();
        m_shop->setRates(rates(u"1.3"));
        QVERIFY(ada->syncNow().result());
        const auto waiting = ada->queue();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().state, sync::QueueState::NeedsAttention);
        QCOMPARE(waiting.first().result->quote->converted->total, (Money{2'587, Currency::of("USD")}));
        QCOMPARE(m_shop->number("SELECT count(*) FROM customer_order"), 0);
        QVERIFY(ada->confirm(waiting.first().operation.opId).result());
        QVERIFY(ada->syncNow().result());
        QVERIFY(ada->syncNow().result());
        const auto placed = ada->orders().first().order;
        QCOMPARE(placed.state, OrderState::Placed);
        QCOMPARE(placed.total, (Money{1'990, Currency::of("EUR")}));
        QCOMPARE(placed.converted->total, (Money{2'587, Currency::of("USD")}));
        // Another rate changes nothing of it.
        m_shop->setRates(rates(u"2"));
        QVERIFY(ada->syncNow().result());
        QCOMPARE(ada->orders().first().order.converted, placed.converted);
    }

    void whatTheShopDoesNotConvertIsShownAsItIs() {
        const auto ada = person();
        QVERIFY(ada->addToCart(m_shop->products[0].variants.first().id, 1).result());
        QVERIFY(!ada->quote(inDollars()).result()->first().converted);
        QVERIFY(ada->checkout(inDollars()).result());
        QVERIFY(ada->syncNow().result());
        QCOMPARE(m_shop->number("SELECT count(*) FROM customer_order WHERE converted_total IS NULL"), 1);
    }
};

QTEST_GUILESS_MAIN(TestRatesServer)
#include "tst_rates_server.moc"
