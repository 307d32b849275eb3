// SPDX-License-Identifier: Apache-2.0
// How a shop sells, as a vendor sees it on their device: figures, charts and tables of any period.
#include "work_shop.h"

#include <aura/app/format.h>
#include <aura/app/vendor_analytics.h>

#include <QAbstractItemModelTester>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;
using Failure = QAbstractItemModelTester::FailureReportingMode;

class AnalyticsModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    AppContext &app() { return *m_shop->app; }

    static constexpr std::int64_t day = 24LL * 3'600 * 1'000;

    /// An order of so many of a mug, so many days ago.
    Order sold(int mug, std::int64_t quantity, int daysAgo) {
        auto order = m_shop->order({m_shop->products.at(mug)}, quantity);
        order.createdAt -= daysAgo * day;
        m_shop->giveOrder(order);
        return order;
    }
    QByteArray written(const std::function<void(const QUrl &)> &save) {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"table.csv"_s);
        save(QUrl::fromLocalFile(path));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
    }
    void cleanup() { m_shop.reset(); }

    void whatWasSoldIsShownBesideWhatWasSoldBefore() {
        sold(0, 3, 1);
        sold(0, 1, 2);
        sold(1, 2, 6);
        auto lost = sold(2, 9, 3);
        lost.state = OrderState::Canceled;
        m_shop->giveOrder(lost);
        sold(1, 2, 8); // the week before
        QVERIFY(m_shop->open());
        VendorAnalyticsModel sales;
        const QAbstractItemModelTester figures(sales.figures(), Failure::QtTest);
        sales.setApp(&app());
        QTRY_VERIFY(sales.isReady());
        sales.setSpan(VendorAnalyticsModel::Week);
        QTRY_COMPARE(sales.figures()->count(), 6);
        QTRY_COMPARE(text(*sales.figures(), VendorAnalyticsModel::Orders, "amount"), u"3"_s);
        QVERIFY(!sales.isEmpty());
        QCOMPARE(text(*sales.figures(), VendorAnalyticsModel::Units, "amount"), u"6"_s);
        QCOMPARE(text(*sales.figures(), VendorAnalyticsModel::Units, "before"), u"2 before"_s);
        QCOMPARE(text(*sales.figures(), VendorAnalyticsModel::Units, "change"), u"+200\u00a0%"_s);
        QCOMPARE(sales.figures()->itemAt<AnalyticsFigureItem>(VendorAnalyticsModel::Units).tone, Tone::Positive);
        QVERIFY(text(*sales.figures(), VendorAnalyticsModel::Returned, "change").isEmpty());
        QCOMPARE(sales.pointTexts().size(), 7);
        QCOMPARE(sales.pointShares().size(), 7);
        QCOMPARE(sales.products()->count(), 2);
        QCOMPARE(text(*sales.products(), 0, "name"), m_shop->products.at(0).name);
        QVERIFY(text(*sales.products(), 0, "detail").startsWith(u"4 sold, "));
        QCOMPARE(sales.products()->itemAt<AnalyticsShareItem>(0).share, 1.0);
        double all = 0;
        for (const auto part : sales.categoryParts())
            all += part;
        QCOMPARE(all, 1.0);
        QCOMPARE(sales.hourShares().size(), 168);
        QCOMPARE(*std::max_element(sales.hourShares().cbegin(), sales.hourShares().cend()), 1.0);
        // Twenty mugs, four of them in a week.
        QCOMPARE(text(*sales.cover(), 0, "name"), m_shop->products.at(0).name);
        QCOMPARE(text(*sales.cover(), 0, "amount"), u"35 day(s)"_s);
        QCOMPARE(sales.unsoldText(), u"8 article(s) in stock were not sold in this time."_s);
    }

    void theChartShowsWhatIsChosen() {
        sold(0, 3, 0);
        QVERIFY(m_shop->open());
        VendorAnalyticsModel sales;
        sales.setApp(&app());
        QTRY_VERIFY(sales.isReady());
        QTRY_COMPARE(sales.pointTexts().size(), 30);
        QCOMPARE(sales.measureText(), u"Revenue"_s);
        const auto money = sales.pointTexts().last();
        QVERIFY2(money.contains(u"€"), qPrintable(money));
        QSignalSpy changed(&sales, &VendorAnalyticsModel::changed);
        sales.setMeasure(VendorAnalyticsModel::Units);
        QCOMPARE(changed.size(), 1);
        QVERIFY2(sales.pointTexts().last().endsWith(u": 3; before: 0"), qPrintable(sales.pointTexts().last()));
        QCOMPARE(sales.topText(), u"4"_s);
        QCOMPARE(sales.middleText(), u"2"_s);
        QCOMPARE(sales.pointShares().last(), 0.75);
        QCOMPARE(sales.pointSharesBefore().size(), 30);
        QVERIFY(sales.pointTexts().last().contains(
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_shop->clock.now()).date(), QLocale::LongFormat)));
    }

    void anyDaysCanBeChosen() {
        sold(0, 1, 40);
        QVERIFY(m_shop->open());
        VendorAnalyticsModel sales;
        sales.setApp(&app());
        QTRY_VERIFY(sales.isReady());
        QTRY_COMPARE(sales.pointTexts().size(), 30);
        QVERIFY(!sales.canGoLater());
        QVERIFY(text(*sales.figures(), VendorAnalyticsModel::Orders, "amount") == u"0"); // the one was before
        QVERIFY(!sales.isEmpty());
        sales.earlier();
        QTRY_COMPARE(text(*sales.figures(), VendorAnalyticsModel::Orders, "amount"), u"1"_s);
        QCOMPARE(sales.span(), int(VendorAnalyticsModel::Other));
        QVERIFY(sales.canGoLater());
        sales.later();
        QTRY_COMPARE(text(*sales.figures(), VendorAnalyticsModel::Orders, "amount"), u"0"_s);
        QVERIFY(!sales.canGoLater());
        const auto today = QDateTime::fromMSecsSinceEpoch(m_shop->clock.now()).date();
        QVERIFY(sales.setPeriod(QLocale().toString(today.addDays(-40), QLocale::ShortFormat),
                                today.addDays(-40).toString(Qt::ISODate)));
        QTRY_COMPARE(sales.pointTexts().size(), 1);
        QCOMPARE(text(*sales.figures(), VendorAnalyticsModel::Orders, "amount"), u"1"_s);
        QVERIFY(!sales.setPeriod(u"2026-02-02"_s, u"2026-02-01"_s));
        QVERIFY(!sales.setPeriod(u"some day"_s, u"2026-02-01"_s));
        QCOMPARE(sales.pointTexts().size(), 1);
        sales.setPeriod(u"2001-01-01"_s, u"2001-12-31"_s);
        QTRY_VERIFY(sales.isEmpty());
    }

    void aCurrencyInWhichNothingWasSoldGivesWay() {
        const auto usd = Currency::of("USD");
        auto abroad = sold(1, 2, 40);
        for (auto *amount : {&abroad.subtotal, &abroad.shipping, &abroad.tax, &abroad.discount, &abroad.total})
            amount->currency = usd;
        abroad.lines.first().unitPrice.currency = abroad.lines.first().total.currency = usd;
        m_shop->giveOrder(abroad);
        sold(0, 1, 1);
        sold(0, 1, 2);
        m_shop->far->works.append(m_shop->goods.tech.id);
        QVERIFY(m_shop->open());
        VendorAnalyticsModel sales;
        sales.setApp(&app());
        QTRY_VERIFY(sales.isReady());
        const auto orders = [&] { return text(*sales.figures(), VendorAnalyticsModel::Orders, "amount"); };
        sales.setSpan(VendorAnalyticsModel::Quarter);
        QTRY_COMPARE(sales.currencies()->texts(u"value"_s), (QStringList{u"EUR"_s, u"USD"_s}));
        QCOMPARE(sales.currencyIndex(), 0);
        sales.setCurrency(u"USD"_s);
        QTRY_COMPARE(orders(), u"1"_s);
        QCOMPARE(sales.currencyIndex(), 1);
        // Of a week in which there were none, what there was is shown; of a longer time what was chosen, once more.
        sales.setSpan(VendorAnalyticsModel::Week);
        QTRY_COMPARE(orders(), u"2"_s);
        QVERIFY(sales.pointTexts().last().contains(u"€"));
        sales.setSpan(VendorAnalyticsModel::Quarter);
        QTRY_COMPARE(orders(), u"1"_s);
        // What is chosen while another one stands in for it counts from then on.
        sales.setSpan(VendorAnalyticsModel::Week);
        QTRY_COMPARE(orders(), u"2"_s);
        sales.setCurrency(u"EUR"_s);
        sales.setSpan(VendorAnalyticsModel::Quarter);
        QTRY_COMPARE(sales.currencies()->count(), 2);
        QCOMPARE(orders(), u"2"_s);
        // Of another shop nothing was chosen.
        sales.setCurrency(u"USD"_s);
        QTRY_COMPARE(orders(), u"1"_s);
        app().desk()->chooseVendor(m_shop->goods.tech.id.toString());
        QTRY_COMPARE(orders(), u"2"_s);
        QCOMPARE(sales.currencyIndex(), 0);
    }

    void earlierThanNothingIsNothing() {
        sold(0, 1, 1);
        QVERIFY(m_shop->open());
        VendorAnalyticsModel sales;
        sales.setApp(&app());
        sales.earlier(); // before the first figures
        QTRY_VERIFY(sales.isReady());
        QCOMPARE(sales.span(), int(VendorAnalyticsModel::Month));
        QCOMPARE(sales.pointTexts().size(), 30);
        QCOMPARE(text(*sales.figures(), VendorAnalyticsModel::Orders, "amount"), u"1"_s);
    }

    void theSmallestCategoriesAreOnePart() {
        const auto &goods = m_shop->goods;
        const QList<Id> categories{goods.kitchen.id, goods.home.id,      goods.electronics.id, goods.laptops.id,
                                   goods.empty.id,   m_shop->ids.next(), m_shop->ids.next()};
        for (int i = 0; i < categories.size(); ++i) {
            auto mug = m_shop->products.at(i);
            // Of several it is the first one that counts.
            mug.categories = {categories.at(i), goods.kitchen.id};
            m_shop->giveProduct(mug);
            sold(i, 20 - 2 * i, 1);
        }
        QVERIFY(m_shop->open());
        VendorAnalyticsModel sales;
        sales.setApp(&app());
        QTRY_VERIFY(sales.isReady());
        QTRY_COMPARE(sales.categories()->count(), 6);
        QCOMPARE(sales.categories()->texts(u"name"_s),
                 (QStringList{u"Kitchen"_s, u"Home"_s, u"Electronics"_s, u"Laptops"_s, u"Nothing here"_s,
                              u"Everything else"_s}));
        // 15 and 16 euros each: the two together are 10 · 15 + 8 · 16.
        QVERIFY(text(*sales.categories(), 5, "detail").startsWith(u"18 sold, "));
        QCOMPARE(text(*sales.categories(), 5, "amount"), format::money({27'800, Currency::of("EUR")}));
        double all = 0;
        for (const auto part : sales.categoryParts()) {
            QVERIFY(part > 0 && part < 1);
            all += part;
        }
        QVERIFY(qAbs(all - 1) < 1e-9);
    }

    void whatIsBroughtBackIsSeen() {
        auto order = sold(0, 4, 5);
        order.fulfilmentState = FulfilmentState::Delivered;
        OrderReturn back;
        back.id = m_shop->ids.next();
        back.state = ReturnState::Refunded;
        back.lines = {{order.lines.first().variantId, 3}};
        back.refunded = {order.lines.first().total.minor * 3 / 4, Currency::of("EUR")};
        back.createdAt = back.updatedAt = m_shop->clock.now();
        order.returns = {back};
        m_shop->giveOrder(order);
        QVERIFY(m_shop->open());
        VendorAnalyticsModel sales;
        sales.setApp(&app());
        QTRY_VERIFY(sales.isReady());
        QTRY_COMPARE(text(*sales.figures(), VendorAnalyticsModel::Returned, "amount"), u"3"_s);
        QCOMPARE(text(*sales.figures(), VendorAnalyticsModel::Refunded, "amount"), format::money(back.refunded));
        // A step that this device takes counts before it is sent.
        m_shop->far->reachable = false;
        auto another = m_shop->order({m_shop->products.at(3)});
        m_shop->far->reachable = true;
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(text(*sales.figures(), VendorAnalyticsModel::Orders, "amount"), u"2"_s);
        m_shop->far->reachable = false;
        QVERIFY(
            m_shop->client->perform(OrderTransition{another.id, OrderStep::Placed, OrderStep::Canceled, {}}).result());
        QTRY_COMPARE(text(*sales.figures(), VendorAnalyticsModel::Orders, "amount"), u"1"_s);
    }

    void tablesAreForOtherPrograms() {
        sold(0, 3, 0);
        auto order = sold(1, 2, 0);
        order.lines.first().productId = m_shop->ids.next(); // a product that is gone
        order.lines.first().productName = u"=SUM(\"A1\")"_s;
        m_shop->giveOrder(order);
        QVERIFY(m_shop->open());
        VendorAnalyticsModel sales;
        sales.setApp(&app());
        QTRY_VERIFY(sales.isReady());
        QTRY_COMPARE(text(*sales.figures(), VendorAnalyticsModel::Units, "amount"), u"5"_s);
        QSignalSpy saved(&sales, &VendorAnalyticsModel::saved);
        const auto days = written([&](const QUrl &file) { sales.saveCsv(file); }).split('\n');
        QCOMPARE(saved.size(), 1);
        QCOMPARE(days.size(), 1 + 60 + 1);
        QCOMPARE(days.first(), "period,from,orders,units,revenue,average_basket,returned,refunded,currency\r");
        const auto today = QDateTime::fromMSecsSinceEpoch(m_shop->clock.now()).date().toString(Qt::ISODate).toUtf8();
        const auto &last = days.at(60);
        QVERIFY2(last.startsWith(QByteArray("now," + today + ",2,5,")), last.constData());
        QVERIFY2(last.endsWith(",0,0.00,EUR\r"), last.constData());
        const auto products = written([&](const QUrl &file) { sales.saveProductCsv(file); });
        QVERIFY2(products.contains("\"'=SUM(\"\"A1\"\")\",2,"), products.constData());
        QVERIFY(sales.csvName().endsWith(u".csv"));
        // What cannot be written is said.
        QSignalSpy refused(app().desk(), &VendorDesk::refused);
        sales.saveCsv(QUrl::fromLocalFile(u"/nowhere/at/all.csv"_s));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(saved.size(), 2);
    }
};

QTEST_GUILESS_MAIN(AnalyticsModelTest)
#include "tst_analytics_model.moc"
