// SPDX-License-Identifier: Apache-2.0
#include "offline_shop.h"

#include <aura/app/browse_models.h>
#include <aura/app/product_list_model.h>
#include <aura/app/product_model.h>
#include <aura/app/review_models.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using Failure = QAbstractItemModelTester::FailureReportingMode;

namespace {

QString text(const QAbstractItemModel &model, int row, const char *role) {
    return model.data(model.index(row, 0), model.roleNames().key(role)).toString();
}

QStringList texts(const QAbstractItemModel &model, const char *role) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += text(model, row, role);
    return all;
}

} // namespace

class BrowseModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::OfflineShop> m_shop;
    AppContext &app() { return *m_shop->app; }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::OfflineShop>();
        QVERIFY(app().catalogueState() < AppContext::CatalogueState::Browsable);
        QVERIFY(m_shop->fetch());
        m_shop->far->reachable = false;
    }
    void cleanupTestCase() { m_shop.reset(); }

    void theCatalogueIsAnnounced() {
        QCOMPARE(app().productCount(), 121);
        QCOMPARE(app().productCountText(), u"121 products"_s);
        QVERIFY(app().ageText().startsWith(u"Updated"_s));
    }

    void listsReadPagesAndKeepRowsWhileAsking() {
        ProductListModel model;
        const QAbstractItemModelTester tester(&model, Failure::QtTest);
        model.setApp(&app());
        model.setSorting(ProductListModel::Sort::PriceAsc);
        QTRY_COMPARE(model.state(), ProductListModel::State::Ready);
        QCOMPARE(model.rowCount(), 121);
        QCOMPARE(text(model, 0, "name"), u"Mug number 0"_s);
        QCOMPARE(text(model, 120, "name"), u"Feather notebook 19"_s);
        QCOMPARE(text(model, 60, "price"), u"€69.00"_s);
        QCOMPARE(text(model, 0, "glyph"), u"pot"_s);
        const auto reduced = texts(model, "name").indexOf(u"Mug number 7"_s);
        QCOMPARE(text(model, static_cast<int>(reduced), "comparePrice"), u"€34.00"_s);
        QCOMPARE(text(model, static_cast<int>(reduced), "discountPercent"), u"50"_s);

        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setText(u"note"_s);
        QCOMPARE(model.rowCount(), 121); // the old answer stays until the new one is there
        model.setText(u"notebo"_s);
        QTRY_COMPARE(model.rowCount(), 20);
        QCOMPARE(resets.size(), 1);
        model.setText(u"zzzzqq"_s);
        QTRY_COMPARE(model.state(), ProductListModel::State::Empty);
    }

    void facetsNarrowAndChipsWiden() {
        ProductListModel model;
        model.setApp(&app());
        model.setCategoryId(m_shop->goods.kitchen.id.toString());
        QTRY_COMPARE(model.total(), 100);
        QCOMPARE(model.title(), u"Kitchen"_s);
        QCOMPARE(model.priceLowest(), 10.0);
        QCOMPARE(model.priceCurrency(), u"EUR"_s);
        model.toggleFacet(u"brand"_s, {}, u"Oak"_s);
        model.setPriceRange(10, 30);
        QTRY_COMPARE(model.total(), 10);
        QCOMPARE(texts(*model.chips(), "text"), (QStringList{u"Oak"_s, u"€10.00 to €30.00"_s}));
        QCOMPARE(model.filterCount(), 2);
        model.removeChip(text(*model.chips(), 0, "key"));
        QTRY_COMPARE(model.total(), 21);
        model.clearFilters();
        QTRY_COMPARE(model.total(), 100);
        QCOMPARE(model.chips()->count(), 0);
    }

    void aSpellingMistakeIsExplained() {
        ProductListModel model;
        model.setApp(&app());
        model.setText(u"notebok feather"_s);
        model.setSubmitted(true);
        QTRY_VERIFY(model.state() == ProductListModel::State::Ready && model.total() == 20);
        QVERIFY(model.relaxedText().contains(u"notebook"_s));
    }

    void theProductPageFollowsTheChosenVariant() {
        ProductModel model;
        model.setApp(&app());
        model.setProductId(m_shop->goods.shirt.id.toString());
        QTRY_COMPARE(model.state(), ProductModel::State::Ready);
        QCOMPARE(model.price(), u"€40.00"_s);
        QCOMPARE(model.vendorPlace(), u"Leipzig, Germany"_s);
        QCOMPARE(model.deliveries()->count(), 2);
        QCOMPARE(texts(*model.specs(), "name"), (QStringList{u"Material"_s, u"Weight"_s}));
        QCOMPARE(texts(*model.breadcrumb(), "name"), QStringList{u"Home"_s});
        QSignalSpy changes(&model, &ProductModel::variantChanged);
        model.selectOption(u"size"_s, u"L"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.sku(), u"SH-LBlue"_s);
        QCOMPARE(model.availability(), app::StockLevel::Out);
        QVERIFY(!model.canBuy());
        model.setProductId(m_shop->goods.kitchen.id.toString());
        QTRY_COMPARE(model.state(), ProductModel::State::NotFound);
    }

    void reviewsComeInSteps() {
        ProductModel model;
        model.setApp(&app());
        model.setProductId(m_shop->goods.mugs.first().id.toString());
        QTRY_COMPARE(model.ratingHistogram()->count(), 5);
        QCOMPARE(model.ratingText(), u"4.5"_s);
        QCOMPARE(text(*model.ratingHistogram(), 0, "share"), u"0.5"_s);
        ReviewListModel reviews;
        reviews.setApp(&app());
        reviews.setProductId(m_shop->goods.mugs.first().id.toString());
        QTRY_COMPARE(reviews.count(), 10);
        QVERIFY(reviews.hasMore());
        reviews.loadMore();
        QTRY_COMPARE(reviews.count(), 12);
        QVERIFY(!reviews.hasMore());
        QTRY_COMPARE(model.similar()->count(), 16);
        QVERIFY(!texts(*model.similar(), "productId").contains(model.productId()));
    }

    void homeShowsTheWidthOfTheShopAndWhatWasSeen() {
        HomeModel home;
        home.setApp(&app());
        QTRY_COMPARE(texts(*home.priceDrops(), "name"), QStringList{u"Mug number 7"_s});
        QTRY_COMPARE(home.featured()->count(), 16);
        QVERIFY(texts(*home.featured(), "name").contains(u"Linen shirt"_s));
        QTRY_COMPARE(texts(*home.categories(), "name"), (QStringList{u"Home"_s, u"Electronics"_s}));
        // The product tests looked at a shirt and a mug; a list that is already shown follows.
        home.forgetRecentlySeen();
        QTRY_COMPARE(home.recentlySeen()->count(), 0);
        ProductModel product;
        product.setApp(&app());
        product.setProductId(m_shop->goods.shirt.id.toString());
        QTRY_COMPARE(texts(*home.recentlySeen(), "name"), QStringList{u"Linen shirt"_s});
        QVERIFY(!home.greeting().isEmpty());
    }

    void categoriesOpenDownwards() {
        CategoryListModel model;
        model.setApp(&app());
        QTRY_COMPARE(texts(model, "name"), (QStringList{u"Home"_s, u"Electronics"_s})); // the empty one is left out
        model.setParentId(m_shop->goods.home.id.toString());
        QTRY_COMPARE(texts(model, "name"), QStringList{u"Kitchen"_s});
        QCOMPARE(model.title(), u"Home"_s);
        QCOMPARE(texts(*model.path(), "name"), QStringList{u"Home"_s});
    }

    void suggestionsKnowGoodsAndHistory() {
        SuggestModel model;
        model.setApp(&app());
        model.remember(u"Feather  laptop"_s);
        QTRY_COMPARE(texts(model, "text"), QStringList{u"Feather laptop"_s});
        model.setText(u"fea"_s);
        QTRY_VERIFY(texts(model, "text").join(u' ').contains(u"Feather notebook"_s));
        QCOMPARE(text(model, 0, "text"), u"Feather laptop"_s);
        model.clearHistory();
        model.setText({});
        QTRY_COMPARE(model.count(), 0);
    }

    void linksOpenWhatTheyName() {
        QSignalSpy products(&app(), &AppContext::productRequested);
        const QString id = m_shop->goods.shirt.id.toString();
        QVERIFY(app().openLink(u"aura://product/"_s + id));
        QCOMPARE(products.first().first().toString(), id);
        for (const auto &wrong :
             QStringList{u"aura://product/1"_s, u"http://product/"_s + id, u"aura://nothing/"_s + id, u""_s})
            QVERIFY2(!app().openLink(wrong), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(BrowseModelsTest)
#include "tst_browse_models.moc"
