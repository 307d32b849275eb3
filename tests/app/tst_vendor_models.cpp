// SPDX-License-Identifier: Apache-2.0
// The dashboard of whoever works for a shop: what there is to do today, stock and orders, without a network.
#include "work_shop.h"

#include <aura/app/parcel_model.h>

#include <QAbstractItemModelTester>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;
using Failure = QAbstractItemModelTester::FailureReportingMode;

class VendorModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    AppContext &app() { return *m_shop->app; }
    VendorDesk &desk() { return *app().desk(); }

    std::int64_t onHand(const Product &product) { return desk().stock().value(product.variants.first().id).onHand; }
    QString variantOf(int mug) { return m_shop->products.at(mug).variants.first().id.toString(); }
    template <typename T>
    QList<T> queued() {
        QList<T> found;
        for (const auto &entry : m_shop->client->queue()) {
            if (const auto *args = std::get_if<T>(&entry.operation.args))
                found.append(*args);
        }
        return found;
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
    }
    void cleanup() { m_shop.reset(); }

    void onlyWhoWorksForAShopHasADesk() {
        QVERIFY(!desk().available());
        QVERIFY(m_shop->open());
        QVERIFY(desk().available());
        QCOMPARE(desk().vendorName(), u"Nordlicht Pottery"_s);
        QCOMPARE(desk().products().size(), 10);
        app().session()->signOut();
        QTRY_VERIFY(!desk().available());
        QVERIFY(desk().products().isEmpty());
        QVERIFY(desk().orders().isEmpty());
    }

    void todaySaysWhatThereIsToDo() {
        m_shop->order({m_shop->products.at(0)}, 2);
        Order packed = m_shop->order({m_shop->products.at(1)});
        packed.packed = true;
        m_shop->giveOrder(packed);
        Order returned = m_shop->order({m_shop->products.at(2)});
        returned.fulfilmentState = FulfilmentState::Delivered;
        returned.shippedAt = returned.deliveredAt = returned.createdAt;
        OrderReturn back;
        back.id = m_shop->ids.next();
        back.lines = {{returned.lines.first().variantId, 1}};
        returned.returns = {back};
        m_shop->giveOrder(returned);
        Review review;
        review.id = m_shop->ids.next();
        review.productId = m_shop->products.at(0).id;
        review.rating = 4;
        review.author = u"Grace"_s;
        review.createdAt = review.updatedAt = m_shop->clock.now();
        m_shop->giveWork(u"review"_s, review.id, 1, wire::toJson(review));
        m_shop->giveStock(m_shop->products.at(8), 0);
        QVERIFY(m_shop->open());
        VendorTodayModel today;
        today.setApp(&app());
        QTRY_COMPARE(today.toPack(), 1);
        QCOMPARE(today.toShip(), 1);
        QCOMPARE(today.returns(), 1);
        QCOMPARE(today.lowStock(), 1);   // 2 of mug 9
        QCOMPARE(today.outOfStock(), 1); // mug 8
        QCOMPARE(today.unreadReviews(), 1);
        QVERIFY(today.ordersToday().startsWith(u"3 order"));
        QCOMPARE(today.days()->count(), 14);
        // The list of reviews reads them.
        VendorReviewModel reviews;
        reviews.setApp(&app());
        reviews.setShown(true);
        QTRY_COMPARE(reviews.reviews()->count(), 1);
        QCOMPARE(text(*reviews.reviews(), 0, "isNew"), u"true"_s);
        QCOMPARE(text(*reviews.reviews(), 0, "productName"), m_shop->products.at(0).name);
        QTRY_COMPARE(today.unreadReviews(), 0);
        VendorReviewModel later;
        later.setApp(&app());
        QTRY_COMPARE(later.reviews()->count(), 1);
        QCOMPARE(text(*later.reviews(), 0, "isNew"), u"false"_s);
    }

    void whatIsNotShownIsNotCounted() {
        const auto write = [&](int rating, ReviewStatus status) {
            m_shop->clock.advance(60'000);
            Review review;
            review.id = m_shop->ids.next();
            review.productId = m_shop->products.at(0).id;
            review.rating = rating;
            review.status = status;
            review.createdAt = review.updatedAt = m_shop->clock.now();
            m_shop->giveWork(u"review"_s, review.id, 1, wire::toJson(review));
        };
        write(5, ReviewStatus::Published);
        write(1, ReviewStatus::Rejected);
        write(1, ReviewStatus::Pending);
        write(4, ReviewStatus::Published);
        QVERIFY(m_shop->open());
        VendorReviewModel reviews;
        reviews.setApp(&app());
        QTRY_COMPARE(reviews.reviews()->count(), 4);
        QCOMPARE(reviews.summary(), u"2 review(s), 4.5 on average"_s);
        QCOMPARE(text(*reviews.reviews(), 0, "statusText"), QString());
        QCOMPARE(text(*reviews.reviews(), 1, "statusText"), u"Being checked"_s);
        QCOMPARE(text(*reviews.reviews(), 2, "statusText"), u"Not published"_s);
    }

    void reviewsAreReadWhereSomebodySeesThem() {
        const auto write = [&](const Product &product) {
            m_shop->clock.advance(60'000);
            Review review;
            review.id = m_shop->ids.next();
            review.productId = product.id;
            review.rating = 4;
            review.author = u"Grace"_s;
            review.createdAt = review.updatedAt = m_shop->clock.now();
            m_shop->giveWork(u"review"_s, review.id, 1, wire::toJson(review));
        };
        write(m_shop->products.at(0));
        QVERIFY(m_shop->open());
        VendorTodayModel today;
        today.setApp(&app());
        VendorReviewModel reviews;
        reviews.setApp(&app());
        QTRY_COMPARE(reviews.reviews()->count(), 1);
        QTRY_COMPARE(today.unreadReviews(), 1); // the page is there, and another one before it
        reviews.setShown(true);
        QTRY_COMPARE(today.unreadReviews(), 0);
        QCOMPARE(text(*reviews.reviews(), 0, "isNew"), u"true"_s);
        reviews.setShown(false);
        write(m_shop->products.at(1));
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(reviews.reviews()->count(), 2);
        QTRY_COMPARE(today.unreadReviews(), 1);
        reviews.setShown(true);
        QTRY_COMPARE(today.unreadReviews(), 0);
        QTRY_COMPARE(text(*reviews.reviews(), 0, "isNew"), u"true"_s);
        QCOMPARE(text(*reviews.reviews(), 1, "isNew"), u"false"_s); // read the last time
    }

    void salesInTwoCurrenciesAreComparedByTheirNumber() {
        auto cheap = m_shop->order({m_shop->products.at(0)});
        cheap.total = {100, Currency::of("EUR")};
        cheap.createdAt -= std::int64_t{9} * 24 * 3'600 * 1'000;
        m_shop->giveOrder(cheap);
        auto dear = m_shop->order({m_shop->products.at(0)});
        dear.total = {9'900'000, Currency::of("JPY")};
        dear.createdAt -= std::int64_t{10} * 24 * 3'600 * 1'000;
        m_shop->giveOrder(dear);
        QVERIFY(m_shop->open());
        VendorTodayModel today;
        today.setApp(&app());
        QTRY_COMPARE(today.days()->count(), 14);
        const auto shares = [&] {
            QList<double> found;
            for (int day = 0; day < 14; ++day) {
                if (const auto share = today.days()->itemAt<DayItem>(day).share; share > 0)
                    found.append(share);
            }
            return found;
        };
        QTRY_COMPARE(shares(), (QList<double>{1, 1}));
        const auto item = today.days()->itemAt<DayItem>(0);
        QCOMPARE(item.narrow, item.label.left(1));
    }

    void stockIsFoundAndNarrowedDown() {
        m_shop->giveStock(m_shop->products.at(8), 0);
        QVERIFY(m_shop->open());
        VendorStockModel stock;
        const QAbstractItemModelTester tester(stock.rows(), Failure::QtTest);
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        QCOMPARE(stock.rows()->count(), 10);
        stock.setFilter(VendorStockModel::Filter::Low);
        QTRY_COMPARE(stock.rows()->count(), stock.lowCount());
        QCOMPARE(stock.lowCount(), 1);
        QCOMPARE(text(*stock.rows(), 0, "levelText"), u"Low"_s);
        stock.setFilter(VendorStockModel::Filter::Out);
        QTRY_COMPARE(text(*stock.rows(), 0, "levelText"), u"Out"_s);
        stock.setFilter(VendorStockModel::Filter::All);
        stock.setQuery(u"mug-4"_s);
        QTRY_COMPARE(text(*stock.rows(), 0, "sku"), u"MUG-4"_s);
        QCOMPARE(stock.rows()->count(), 1);
    }

    void differencesAreSavedTogetherAndTakenBack() {
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.step(variantOf(0), 1);
        stock.step(variantOf(0), 4);
        stock.step(variantOf(1), -100); // no more than there are
        stock.step(variantOf(2), 1);
        stock.step(variantOf(2), -1); // back where it was
        QCOMPARE(stock.draftCount(), 2);
        QVERIFY(stock.draftSummary().startsWith(u"2 change"));
        QCOMPARE(onHand(m_shop->products.at(0)), 20); // nothing has happened yet
        stock.setReason(2);
        stock.save();
        QTRY_COMPARE(onHand(m_shop->products.at(0)), 25);
        QTRY_COMPARE(onHand(m_shop->products.at(1)), 0);
        QCOMPARE(queued<StockAdjust>().size(), 2);
        QCOMPARE(queued<StockAdjust>().first().reason, StockReason::Damaged);
        QCOMPARE(stock.draftCount(), 0);
        QTRY_COMPARE(text(*stock.rows(), 0, "waiting"), u"true"_s);
        QVERIFY(desk().canUndo());
        desk().undo();
        QTRY_COMPARE(onHand(m_shop->products.at(0)), 20);
        QTRY_COMPARE(onHand(m_shop->products.at(1)), 18);
        QVERIFY(!desk().canUndo());
        // What was saved is there after a restart as well.
        stock.step(variantOf(3), 7);
        stock.save();
        QTRY_COMPARE(onHand(m_shop->products.at(3)), 21);
        m_shop->start();
        desk().open();
        QTRY_COMPARE(onHand(m_shop->products.at(3)), 21);
    }

    void whatWasCountedIsOfTheMomentWhenItWasCounted() {
        QVERIFY(m_shop->open());
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.setCounting(true);
        QVERIFY(stock.enter(variantOf(0), u"10"_s)); // there should have been 20
        // A colleague ships two of them before it is saved.
        m_shop->giveStock(m_shop->products.at(0), 18);
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(text(*stock.rows(), 0, "draftText"), u"18 → 8"_s);
        m_shop->far->reachable = false;
        stock.save();
        QTRY_COMPARE(onHand(m_shop->products.at(0)), 8);
        QCOMPARE(queued<StockCount>().first().counted, 8);
    }

    void whatCouldNotBeSavedStaysWithItsReason() {
        QVERIFY(m_shop->open());
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.step(variantOf(0), -15);
        stock.step(variantOf(1), 2);
        m_shop->giveStock(m_shop->products.at(0), 20, 12); // twelve are sold meanwhile
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(text(*stock.rows(), 0, "detail"), u"12 of them sold or held"_s);
        m_shop->far->reachable = false;
        QVERIFY(!desk().canUndo());
        stock.save();
        QTRY_VERIFY(desk().canUndo());
        QVERIFY2(desk().undoText().startsWith(u"1 change") && desk().undoText().contains(u"1 could not"),
                 qPrintable(desk().undoText()));
        QCOMPARE(stock.draftCount(), 1);
        QTRY_VERIFY(!text(*stock.rows(), 0, "problem").isEmpty());
        QCOMPARE(text(*stock.rows(), 0, "draft"), u"-15"_s);
        QCOMPARE(queued<StockAdjust>().size(), 1);
        stock.setDraft(variantOf(0), -3);
        QVERIFY(text(*stock.rows(), 0, "problem").isEmpty());
    }

    void whatIsTakenBackBeforeItWasSentNeverWas() {
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.step(variantOf(0), -5);
        stock.save();
        QTRY_VERIFY(desk().canUndo());
        desk().undo();
        QTRY_COMPARE(onHand(m_shop->products.at(0)), 20);
        // The market would have refused it: the opposite alone would have put five more on the shelf.
        m_shop->far->stockRefused = true;
        m_shop->far->reachable = true;
        QVERIFY(m_shop->pull());
        QVERIFY(m_shop->client->queue().isEmpty());
        QCOMPARE(onHand(m_shop->products.at(0)), 20);
        // Refused, and taken back afterwards: it goes, and nothing comes instead.
        stock.step(variantOf(0), -5);
        stock.save();
        QTRY_VERIFY(desk().canUndo());
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(text(*stock.rows(), 0, "refused"), u"true"_s);
        QCOMPARE(text(*stock.rows(), 0, "waiting"), u"false"_s);
        desk().undo();
        QTRY_VERIFY(m_shop->client->queue().isEmpty());
        // What has arrived gets its opposite.
        m_shop->far->stockRefused = false;
        stock.step(variantOf(1), 4);
        stock.save();
        QTRY_VERIFY(desk().canUndo());
        QVERIFY(m_shop->pull());
        m_shop->far->reachable = false;
        desk().undo();
        QTRY_COMPARE(queued<StockAdjust>().size(), 1);
        QCOMPARE(queued<StockAdjust>().first().delta, -4);
    }

    void whatIsUnderWayIsTakenBackWhenItsFateIsKnown_data() {
        QTest::addColumn<bool>("refused");
        QTest::newRow("it took effect") << false;
        QTest::newRow("it was refused") << true;
    }
    void whatIsUnderWayIsTakenBackWhenItsFateIsKnown() {
        QFETCH(const bool, refused);
        QVERIFY(m_shop->open());
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        m_shop->far->reachable = false;
        stock.step(variantOf(0), -5);
        stock.save();
        QTRY_VERIFY(desk().canUndo());
        m_shop->far->reachable = true;
        m_shop->far->stockRefused = refused;
        m_shop->far->answersLost = true;
        QVERIFY(!m_shop->pull());
        QSignalSpy sentences(&desk(), &VendorDesk::refused);
        desk().undo();
        QTRY_VERIFY(!desk().canUndo());
        QCOMPARE(queued<StockAdjust>().size(), 1); // nobody knows yet
        m_shop->far->answersLost = false;
        m_shop->clock.advance(120'000);
        QVERIFY(m_shop->pull());
        m_shop->far->reachable = false;
        if (refused) {
            QTRY_VERIFY(m_shop->client->queue().isEmpty());
        } else {
            QTRY_COMPARE(queued<StockAdjust>().size(), 1);
            QCOMPARE(queued<StockAdjust>().first().delta, 5);
        }
        QCOMPARE(sentences.size(), 0);
    }

    void whatWasDecidedOtherwiseIsNotTakenBackAsWell() {
        QVERIFY(m_shop->open());
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        m_shop->far->stockRefused = true;
        stock.step(variantOf(0), -5);
        stock.save();
        QTRY_VERIFY(desk().canUndo());
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(text(*stock.rows(), 0, "refused"), u"true"_s);
        // The inbox is quicker than the message.
        QVERIFY(m_shop->client->discard(m_shop->client->queue().first().operation.opId).result());
        desk().undo();
        QTRY_VERIFY(!desk().canUndo());
        m_shop->far->stockRefused = false;
        QVERIFY(m_shop->pull());
        QCOMPARE(m_shop->far->applied.size(), 0);
        QVERIFY(m_shop->client->queue().isEmpty());
    }

    void whatIsScannedWhileItIsSavedIsLeft() {
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.step(variantOf(0), 5);
        stock.save();
        stock.step(variantOf(0), 1); // its answer has not come yet
        QTRY_VERIFY(desk().canUndo());
        QCOMPARE(stock.draftCount(), 1);
        QTRY_COMPARE(text(*stock.rows(), 0, "draft"), u"1"_s);
        QTRY_COMPARE(onHand(m_shop->products.at(0)), 25);
    }

    void whatWasEnteredIsThereAgain() {
        QVERIFY(m_shop->open());
        {
            VendorStockModel stock;
            stock.setApp(&app());
            QTRY_COMPARE(stock.allCount(), 10);
            stock.step(variantOf(0), 3);
            stock.setCounting(true);
            QVERIFY(stock.enter(variantOf(1), u"7"_s));
        }
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        QVERIFY(stock.counting());
        QCOMPARE(text(*stock.rows(), 1, "draft"), u"7"_s);
        stock.setCounting(false);
        QCOMPARE(text(*stock.rows(), 0, "draftField"), u"+3"_s);
        QCOMPARE(text(*stock.rows(), 1, "drafted"), u"false"_s);
        QVERIFY(stock.enter(variantOf(0), u" "_s));
        QCOMPARE(stock.draftCount(), 0);
        QVERIFY(!stock.enter(variantOf(0), u"-"_s));
        QCOMPARE(stock.draftCount(), 0);
        stock.setCounting(true);
        QCOMPARE(stock.draftCount(), 1);
        // Not for whoever comes after.
        app().session()->signOut();
        QTRY_VERIFY(!desk().available());
        QVERIFY(m_shop->signIn());
        QTRY_VERIFY(desk().available());
        QCOMPARE(stock.draftCount(), 0);
    }

    void rowsStayWhereTheyAreWhileSomebodyTypes() {
        QVERIFY(m_shop->open());
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.setFilter(VendorStockModel::Filter::Low);
        QTRY_COMPARE(stock.rows()->count(), 2);
        stock.setEditing(true);
        m_shop->giveStock(m_shop->products.at(9), 50);
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(stock.lowCount(), 1);
        QCOMPARE(stock.rows()->count(), 2);
        stock.setEditing(false);
        QTRY_COMPARE(stock.rows()->count(), 1);
    }

    void decisionsAreOfTheShopThatIsShown() {
        m_shop->far->works.append(m_shop->goods.tech.id);
        QVERIFY(m_shop->open());
        m_shop->far->stockRefused = true;
        QVERIFY(m_shop->client->perform(StockAdjust{m_shop->products.at(0).variants.first().id, 1, {}, {}}).result());
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(desk().decisions(), 1);
        QSignalSpy orders(&desk(), &VendorDesk::ordersChanged);
        desk().chooseVendor(m_shop->goods.tech.id.toString());
        QCOMPARE(orders.size(), 1); // what was shown is gone
        QCOMPARE(desk().decisions(), 0);
        desk().chooseVendor(m_shop->goods.pottery.id.toString());
        QTRY_COMPARE(desk().decisions(), 1);
    }

    void aPickListIsOfOrdersThatAreThere() {
        m_shop->far->works.append(m_shop->goods.tech.id);
        m_shop->order({m_shop->products.at(0)});
        const auto second = m_shop->order({m_shop->products.at(1)});
        QVERIFY(m_shop->open());
        VendorOrderListModel orders;
        orders.setApp(&app());
        QTRY_COMPARE(orders.rows()->count(), 2);
        const QTemporaryDir folder;
        const auto file = QUrl::fromLocalFile(folder.filePath(u"list.pdf"_s));
        QSignalSpy saved(&orders, &VendorOrderListModel::saved);
        orders.savePickList(file);
        QCOMPARE(saved.size(), 1);
        // Another shop is chosen, and the list has not been read again yet.
        desk().chooseVendor(m_shop->goods.tech.id.toString());
        QCOMPARE(orders.rows()->count(), 2);
        orders.savePickList(file);
        QCOMPARE(saved.size(), 1);
        QVERIFY(text(*orders.rows(), 0, "title").isEmpty());
    }

    void whatIsPromisedCannotBeTakenAway() {
        m_shop->giveStock(m_shop->products.at(0), 10, 7);
        QVERIFY(m_shop->open());
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.step(variantOf(0), -9);
        QCOMPARE(text(*stock.rows(), 0, "draft"), u"-3"_s);
        QCOMPARE(text(*stock.rows(), 0, "draftText"), u"10 → 7"_s);
    }

    void aScannerCounts() {
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.setCounting(true);
        QSignalSpy unknown(&stock, &VendorStockModel::unknownCode);
        const auto read = [&](const QString &code) {
            for (const QChar letter : QString(code + u'\r')) {
                m_shop->clock.advance(15);
                stock.key(QString(letter));
            }
            m_shop->clock.advance(700);
        };
        read(u"4006381333931"_s); // the GTIN of mug 3
        read(u"mug-3"_s);         // its SKU
        read(u"MUG-5"_s);
        read(u"0000000000000"_s);
        QCOMPARE(unknown.size(), 1);
        QCOMPARE(stock.draftSummary(), u"2 counted"_s);
        stock.save();
        QTRY_COMPARE(onHand(m_shop->products.at(3)), 2);
        QTRY_COMPARE(onHand(m_shop->products.at(5)), 1);
        QCOMPARE(queued<StockCount>().size(), 2);
        QVERIFY(!desk().canUndo()); // a count is a fact
    }

    void countsAndDifferencesAreNotMixed() {
        QVERIFY(m_shop->open());
        VendorStockModel stock;
        stock.setApp(&app());
        QTRY_COMPARE(stock.allCount(), 10);
        stock.step(variantOf(0), 3);
        stock.setCounting(true);
        QCOMPARE(stock.draftCount(), 0);
        stock.step(variantOf(0), -1); // one fewer than is thought to be there
        QCOMPARE(text(*stock.rows(), 0, "draft"), u"19"_s);
        stock.setDraft(variantOf(0), -4);
        QCOMPARE(text(*stock.rows(), 0, "draft"), u"0"_s);
    }

    void anOrderIsPickedPackedAndShippedOffline() {
        const auto placed = m_shop->order({m_shop->products.at(0), m_shop->products.at(1)}, 2);
        m_shop->order({m_shop->products.at(4)});
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorOrderListModel orders;
        const QAbstractItemModelTester tester(orders.rows(), Failure::QtTest);
        orders.setApp(&app());
        QTRY_COMPARE(orders.rows()->count(), 2);
        QCOMPARE(text(*orders.rows(), 0, "orderId"), placed.id.toString()); // who has waited longest
        QCOMPARE(text(*orders.rows(), 0, "buyer"), u"Grace Hopper, Hamburg"_s);
        VendorOrderModel order;
        order.setApp(&app());
        order.setOrderId(placed.id.toString());
        QTRY_COMPARE(order.state(), VendorOrderModel::State::Ready);
        QCOMPARE(order.openLines(), 2);
        QVERIFY(order.canPack() && order.canShip() && order.canCancel() && !order.canDeliver());
        order.setPicked(variantOf(0), true);
        QTRY_COMPARE(order.openLines(), 1);
        QSignalSpy stepped(&order, &VendorOrderModel::stepped);
        order.pack();
        QTRY_COMPARE(orders.toShipCount(), 1);
        QTRY_VERIFY(order.canUnpack());
        ParcelModel parcel;
        parcel.setApp(&app());
        parcel.setOrderId(placed.id.toString());
        QTRY_VERIFY(parcel.canShip() && parcel.whole() && parcel.divisible());
        parcel.ship(u" DHL "_s, u"00340"_s, {});
        QTRY_VERIFY(order.canDeliver());
        QCOMPARE(stepped.size(), 1);
        QTRY_VERIFY(!parcel.canShip());
        QCOMPARE(order.trackingText(), u"DHL 00340"_s);
        QVERIFY(order.waiting());
        QTRY_COMPARE(orders.shippedCount(), 1);
        orders.setFilter(VendorOrderListModel::Filter::Shipped);
        QTRY_COMPARE(text(*orders.rows(), 0, "orderId"), placed.id.toString());
        QCOMPARE(text(*orders.rows(), 0, "waiting"), u"true"_s);
        orders.setQuery(u"hopper mug"_s);
        QTRY_COMPARE(orders.rows()->count(), 1);
        orders.setQuery(u"nobody"_s);
        QTRY_COMPARE(orders.rows()->count(), 0);
    }

    void aStepThatCameTooLateIsSaidAndForgotten() {
        auto placed = m_shop->order({m_shop->products.at(0)});
        QVERIFY(m_shop->open());
        VendorOrderModel order;
        order.setApp(&app());
        order.setOrderId(placed.id.toString());
        QTRY_COMPARE(order.state(), VendorOrderModel::State::Ready);
        // The buyer cancels it meanwhile.
        placed.state = OrderState::Canceled;
        placed.fulfilmentState = FulfilmentState::Canceled;
        m_shop->far->orderNow = placed;
        m_shop->far->tooLate = true;
        m_shop->giveOrder(placed);
        QSignalSpy stepped(&order, &VendorOrderModel::stepped);
        order.pack();
        QTRY_COMPARE(stepped.size(), 1);
        QVERIFY(m_shop->pull());
        QTRY_VERIFY(!order.refusalText().isEmpty());
        QVERIFY2(order.refusalText().contains(u"packed") && order.refusalText().contains(u"canceled"),
                 qPrintable(order.refusalText()));
        QTRY_COMPARE(desk().decisions(), 1);
        QTRY_COMPARE(order.stateText(), u"Canceled"_s);
        order.dismissRefusal();
        QTRY_VERIFY(order.refusalText().isEmpty());
        QTRY_COMPARE(desk().decisions(), 0);
    }

    void aReturnIsDecidedReceivedAndRefunded() {
        auto arrived = m_shop->order({m_shop->products.at(0)}, 2);
        arrived.fulfilmentState = FulfilmentState::Delivered;
        arrived.paymentState = PaymentState::Paid;
        arrived.shippedAt = arrived.deliveredAt = arrived.createdAt;
        OrderReturn back;
        back.id = m_shop->ids.next();
        back.reason = ReturnReason::Damaged;
        back.lines = {{arrived.lines.first().variantId, 1}};
        arrived.returns = {back};
        m_shop->giveOrder(arrived);
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorOrderModel order;
        order.setApp(&app());
        order.setOrderId(arrived.id.toString());
        QTRY_COMPARE(order.returns()->count(), 1);
        QCOMPARE(text(*order.returns(), 0, "canApprove"), u"true"_s);
        QCOMPARE(text(*order.returns(), 0, "worth"), u"€10.00"_s);
        QSignalSpy refused(&desk(), &VendorDesk::refused);
        order.rejectReturn(back.id.toString(), u"  "_s); // not without a word
        QTRY_COMPARE(refused.size(), 1);
        order.approveReturn(back.id.toString(), {});
        QTRY_COMPARE(text(*order.returns(), 0, "canReceive"), u"true"_s);
        order.receiveReturn(back.id.toString());
        QTRY_COMPARE(text(*order.returns(), 0, "canRefund"), u"true"_s);
        order.refundReturn(back.id.toString());
        QTRY_COMPARE(text(*order.returns(), 0, "canRefund"), u"false"_s);
        QCOMPARE(text(*order.returns(), 0, "worth"), u"€10.00"_s);
        QCOMPARE(queued<ReturnTransition>().size(), 3);
    }
};

QTEST_GUILESS_MAIN(VendorModelsTest)
#include "tst_vendor_models.moc"
