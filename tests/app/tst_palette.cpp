// SPDX-License-Identifier: Apache-2.0
// The command palette over a real catalogue and a real client that is offline.
#include "catalogue_worker.h"
#include "offline_shop.h"

#include <aura/app/palette_model.h>

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using Failure = QAbstractItemModelTester::FailureReportingMode;

class PaletteTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;
    AppContext &app() { return *m_shop->app; }

    static int rowOf(const PaletteModel &model, const QString &text) {
        return static_cast<int>(model.texts(u"text"_s).indexOf(text));
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::OfflineShop>();
        QVERIFY(m_shop->fetch());
        m_shop->far->reachable = false;
    }
    void cleanup() { m_shop.reset(); }

    void placesComeFirstAndEachHasItsHeading() {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, Failure::QtTest);
        model.setApp(&app());
        QCoreApplication::processEvents();
        QCOMPARE(model.count(), 0); // nothing is read for a palette that is not open
        model.setActive(true);
        QTRY_VERIFY(model.count() > 0);
        QCOMPARE(model.itemAt<PaletteItem>(0).text, u"Home"_s);
        QCOMPARE(model.itemAt<PaletteItem>(0).section, u"Go to"_s);
        QCOMPARE(model.itemAt<PaletteItem>(0).keys, u"Ctrl+1"_s);
        const auto sections = model.texts(u"section"_s);
        QStringList headings;
        for (const auto &section : sections) {
            if (headings.isEmpty() || headings.last() != section)
                headings += section;
        }
        QCOMPARE(model.texts(u"heading"_s).filter(QRegularExpression(u"."_s)), headings); // said once
        QCOMPARE(headings, (QStringList{u"Go to"_s, u"Do"_s, u"Settings"_s}));            // in this order
        model.setActive(false);
        QCOMPARE(model.count(), 0);
    }

    void aGuestAndAPersonAreOfferedWhatIsTheirs() {
        PaletteModel model;
        model.setApp(&app());
        model.setActive(true);
        QTRY_VERIFY(rowOf(model, u"Make an account"_s) >= 0);
        QCOMPARE(rowOf(model, u"Your devices"_s), -1);
        QCOMPARE(rowOf(model, u"Sign out"_s), -1);
        QCOMPARE(rowOf(model, u"Checkout"_s), -1);
        QVERIFY(!app().actions()->perform(u"go.devices"_s));
        m_shop->far->reachable = true;
        QVERIFY(m_shop->signIn());
        model.setActive(false);
        model.setActive(true);
        QTRY_VERIFY(rowOf(model, u"Your devices"_s) >= 0);
        QVERIFY(rowOf(model, u"Sign out"_s) >= 0);
        QCOMPARE(rowOf(model, u"Make an account"_s), -1);
    }

    void whoeverWorksForAShopIsOfferedItsPages() {
        PaletteModel model;
        model.setApp(&app());
        model.setActive(true);
        QTRY_VERIFY(model.count() > 0);
        QVERIFY(!model.texts(u"section"_s).contains(u"Your shop"_s));
        QVERIFY(!app().actions()->perform(u"go.sell-stock"_s));
        m_shop->far->works = {m_shop->goods.pottery.id};
        m_shop->far->reachable = true;
        QVERIFY(m_shop->signIn());
        QTRY_VERIFY(app().desk()->available());
        QSignalSpy routes(app().actions(), &ActionRegistry::routeRequested);
        for (const auto *route : {u"sell", u"sell-orders", u"sell-stock", u"sell-products", u"sell-reviews",
                                  u"sell-analytics", u"sell-decide"}) {
            QVERIFY(app().actions()->perform(u"go."_s + QString::fromUtf16(route)));
            QCOMPARE(routes.takeLast().first().toString(), QString::fromUtf16(route));
        }
        model.setText(u"inventory"_s);
        QTRY_COMPARE(rowOf(model, u"Stock of your shop"_s), 0);
        QCOMPARE(model.itemAt<PaletteItem>(0).section, u"Your shop"_s);
    }

    void typingFindsActionsCategoriesAndProducts() {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, Failure::QtTest);
        model.setApp(&app());
        model.setActive(true);
        model.setText(u"basket"_s); // a word that stands nowhere on the screen
        QTRY_COMPARE(rowOf(model, u"Cart"_s), 0);
        model.setText(u"kitch"_s);
        QTRY_VERIFY(rowOf(model, u"Kitchen"_s) == 0);
        QCOMPARE(model.itemAt<PaletteItem>(0).section, u"Categories"_s);
        QCOMPARE(model.itemAt<PaletteItem>(0).marked, u"<b>Kitch</b>en"_s);
        model.setText(u"feather"_s);
        QTRY_COMPARE(model.itemAt<PaletteItem>(0).section, u"Products"_s);
        const auto product = model.itemAt<PaletteItem>(0);
        QVERIFY2(product.marked.startsWith(u"<b>Feather</b>"_s), qPrintable(product.marked));
        QVERIFY(product.detail.contains(u"€"_s));
        QVERIFY(model.texts(u"section"_s).count(u"Products"_s) <= PaletteModel::mostProducts);
        // There is always a way on.
        model.setText(u"zzqqx"_s);
        QTRY_COMPARE(model.texts(u"text"_s), QStringList{u"Search the shop for “zzqqx”"_s});
    }

    void enterMeansWhatWasTypedNotWhatIsShown() {
        PaletteModel model;
        model.setApp(&app());
        model.setActive(true);
        QTRY_VERIFY(model.count() > 0);
        QSignalSpy routes(app().actions(), &ActionRegistry::routeRequested);
        QSignalSpy accepted(&model, &PaletteModel::accepted);
        model.setText(u"wishl"_s);
        model.accept(0); // at once: the rows are still those of the empty text
        QTRY_COMPARE(routes.size(), 1);
        QCOMPARE(routes.first().first().toString(), u"wishlist"_s);
        QCOMPARE(accepted.size(), 1);
        // What was typed on since then is another question.
        model.setText(u"categ"_s);
        model.accept(0);
        model.setText(u"hom"_s);
        QTRY_COMPARE(rowOf(model, u"Home"_s), 0);
        QCOMPARE(routes.size(), 1);
    }

    void enterWaitsForTheAnswerToAllThatWasTyped() {
        PaletteModel model;
        model.setApp(&app());
        model.setActive(true);
        QTRY_VERIFY(model.count() > 0);
        QSignalSpy routes(app().actions(), &ActionRegistry::routeRequested);
        model.setText(u"kitch"_s);
        QCoreApplication::processEvents(); // asks
        // The answer is on its way before the rest is typed, and arrives before that is asked for.
        QSemaphore answered;
        QObject somebody;
        app().worker().ask<int>(
            &somebody,
            [&](CatalogueSession &) -> Result<int> {
                answered.release();
                return 0;
            },
            [](const Result<int> &) {});
        answered.acquire();
        model.setText(u"kitchzzqx"_s);
        model.accept(0);
        QTRY_COMPARE(routes.size(), 1);
        QCOMPARE(routes.first().first().toString(), u"search/kitchzzqx"_s);
    }

    void productsAndSearchesLeadToTheirPages() {
        PaletteModel model;
        model.setApp(&app());
        model.setActive(true);
        QSignalSpy routes(app().actions(), &ActionRegistry::routeRequested);
        model.setText(u"kitchen"_s);
        model.accept(0);
        QTRY_COMPARE(routes.size(), 1);
        QCOMPARE(routes.takeFirst().first().toString(), u"category/"_s + m_shop->goods.kitchen.id.toString());
        model.accept(rowOf(model, u"Search the shop for “kitchen”"_s));
        QCOMPARE(routes.takeFirst().first().toString(), u"search/kitchen"_s);
    }

    void whatWasUsedLastComesFirst() {
        PaletteModel model;
        model.setApp(&app());
        model.setActive(true);
        QTRY_VERIFY(model.count() > 0);
        model.accept(rowOf(model, u"Settings"_s));
        model.accept(rowOf(model, u"Wishlist"_s));
        model.setActive(false);
        model.setActive(true);
        QTRY_COMPARE(rowOf(model, u"Wishlist"_s), 0);
        QCOMPARE(rowOf(model, u"Settings"_s), 1);
        QCOMPARE(model.itemAt<PaletteItem>(1).section, u"Used last"_s);
        QCOMPARE(model.texts(u"text"_s).count(u"Settings"_s), 1);
    }

    void anotherPartOfTheAppAddsItsOwn() {
        auto owner = std::make_unique<QObject>();
        int done = 0;
        bool allowed = true;
        app().actions()->add(owner.get(), [&] {
            Action action;
            action.id = u"shop.pack"_s;
            action.group = ActionGroup::Shop;
            action.text = u"Pack the next order"_s;
            action.shortcut = u"Ctrl+Shift+P"_s;
            action.run = [&] { ++done; };
            return allowed ? QList<Action>{action} : QList<Action>{};
        });
        QVERIFY(app().actions()->shortcuts().contains(u"Ctrl+Shift+P"_s));
        PaletteModel model;
        model.setApp(&app());
        model.setActive(true);
        model.setText(u"pack"_s);
        QTRY_COMPARE(rowOf(model, u"Pack the next order"_s), 0);
        QCOMPARE(model.itemAt<PaletteItem>(0).section, u"Your shop"_s);
        model.accept(0);
        QTRY_COMPARE(done, 1);
        QVERIFY(app().actions()->performKeys(u"Ctrl+Shift+P"_s));
        QCOMPARE(done, 2);
        // A row that stands there still does nothing once it is no longer allowed.
        allowed = false;
        model.accept(0);
        QCOMPARE(done, 2);
        allowed = true;
        owner.reset();
        QVERIFY(!app().actions()->shortcuts().contains(u"Ctrl+Shift+P"_s));
        QVERIFY(!app().actions()->perform(u"shop.pack"_s));
    }

    void keysAndIdsAreUnique() {
        m_shop->far->reachable = true;
        QVERIFY(m_shop->signIn());
        QStringList ids;
        QStringList keys;
        for (const auto &action : app().actions()->actions()) {
            QVERIFY2(!ids.contains(action.id), qPrintable(action.id));
            QVERIFY2(action.shortcut.isEmpty() || !keys.contains(action.shortcut), qPrintable(action.shortcut));
            QVERIFY2(!action.text.isEmpty() && !action.icon.isEmpty(), qPrintable(action.id));
            QVERIFY2(!action.route.isEmpty() || action.run, qPrintable(action.id));
            ids += action.id;
            keys += action.shortcut;
        }
    }
};

QTEST_GUILESS_MAIN(PaletteTest)
#include "tst_palette.moc"
