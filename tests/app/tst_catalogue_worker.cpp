// SPDX-License-Identifier: Apache-2.0
#include "catalogue.h"
#include "catalogue_worker.h"
#include "list_query.h"
#include "shop_catalogue.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;

class CatalogueWorkerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    app::testing::ShopCatalogue m_shop{m_folder.filePath(u"catalogue.db"_s)};

    struct Running {
        std::optional<Result<CatalogueWorker::Index>> last;
        int arrived = 0;
        CatalogueWorker worker{[this](Result<CatalogueWorker::Index> index) {
            last = std::move(index);
            ++arrived;
        }};

        bool open(sync::CatalogueHandle handle) {
            const int before = arrived;
            worker.open(std::move(handle));
            return QTest::qWaitFor([&] { return arrived > before; }) && *last;
        }
        Result<ListAnswer> list(const ListQuery &query) {
            QObject requester;
            std::optional<Result<ListAnswer>> result;
            worker.ask<ListAnswer>(
                &requester, [query](CatalogueSession &session) { return answer(session, query); },
                [&](Result<ListAnswer> got) { result = std::move(got); });
            if (!QTest::qWaitFor([&] { return result.has_value(); }))
                return Error{ErrorCode::Unavailable, u"no answer"_s};
            return *result;
        }
    };

private Q_SLOTS:
    void theIndexKnowsCategoriesAndCounts() {
        Running running;
        QVERIFY(running.open(m_shop.handle()));
        const auto &index = **running.last->operator->();
        QCOMPARE(index.productCount, 121);
        QCOMPARE(index.category(m_shop.home.id)->products, 101); // the kitchen's and its own
        QCOMPARE(index.category(m_shop.kitchen.id)->products, 100);
        QCOMPARE(index.category(m_shop.laptops.id)->path, (QStringList{u"Electronics"_s, u"Laptops"_s}));
        QCOMPARE(index.category(m_shop.laptops.id)->glyph, u"laptop"_s);
        QCOMPARE(index.roots.size(), std::size_t{3});
        QVERIFY(index.category(Id{}) == nullptr);
    }

    void wordsAreLearntBeforeAnybodySearches() {
        Running running;
        QVERIFY(!running.worker.hasLearnt());
        QVERIFY(running.open(m_shop.handle()));
        QTRY_VERIFY(running.worker.hasLearnt());
        ListQuery query;
        query.text = u"mug"_s;
        query.submitted = true;
        const auto found = running.list(query);
        QVERIFY(found && found->total == 100);
    }

    void filtersNarrowAndChipsTakeThemBack() {
        Running running;
        QVERIFY(running.open(m_shop.handle()));
        ListQuery query;
        query.category = m_shop.kitchen.id;
        QCOMPARE(running.list(query)->total, 100);
        query.toggle(u"brand"_s, {}, u"Lumen"_s);
        query.toggle(u"attribute"_s, u"colour"_s, u"White"_s);
        query.toggle(u"stock"_s, {}, u"in"_s);
        const auto narrowed = running.list(query);
        QVERIFY(narrowed);
        QCOMPARE(narrowed->total, 25);
        QCOMPARE(query.filterCount(), 3);
        const auto groups = facetGroups(narrowed->facets, query);
        QVERIFY(std::any_of(groups.begin(), groups.end(),
                            [](const auto &group) { return group.kind == "brand"_L1 && group.values.size() == 2; }));
        for (const auto &chip : chipsOf(query, running.last->operator->()->get())) {
            const auto parts = splitChipKey(chip.key);
            query.toggle(parts.at(0), parts.at(1), parts.at(2));
        }
        QCOMPARE(query.filterCount(), 0);
        QCOMPARE(running.list(query)->total, 100);
    }

    void aFileWithoutIndexesCanBeBrowsed() {
        Running running;
        QVERIFY(running.open(m_shop.handle(1, false)));
        QVERIFY((*running.last->operator->())->columns == nullptr);
        QCOMPARE((*running.last->operator->())->productCount, 121);
        ListQuery query;
        query.category = m_shop.home.id;
        QCOMPARE(running.list(query)->total, 101);
        query.text = u"shirt"_s;
        QCOMPARE(running.list(query)->total, 1);
    }

    void theNewestQuestionWins() {
        Running running;
        QVERIFY(running.open(m_shop.handle()));
        QObject requester;
        QObject blocker;
        QSemaphore gate;
        QStringList answers;
        running.worker.ask<int>(
            &blocker,
            [&](CatalogueSession &) -> Result<int> {
                gate.acquire();
                return 0;
            },
            [](const Result<int> &) {});
        int ran = 0;
        for (const auto &text : {u"m"_s, u"mu"_s, u"mug"_s}) {
            running.worker.ask<QString>(
                &requester,
                [&ran, text](CatalogueSession &) -> Result<QString> {
                    ++ran;
                    return text;
                },
                [&](const Result<QString> &result) { answers += *result; });
        }
        gate.release();
        QTRY_COMPARE(answers, QStringList{u"mug"_s});
        QCOMPARE(ran, 1); // the others were not even begun
    }

    void nobodyIsCalledWhoIsGone() {
        Running running;
        QVERIFY(running.open(m_shop.handle()));
        bool called = false;
        {
            QObject requester;
            running.worker.ask<int>(
                &requester, [](CatalogueSession &) -> Result<int> { return 1; },
                [&](const Result<int> &) { called = true; });
        }
        QVERIFY(running.list({})); // comes after it
        QVERIFY(!called);
    }

    void changedRowsAreSeenAfterwards() {
        QTemporaryDir folder;
        app::testing::ShopCatalogue shop(folder.filePath(u"catalogue.db"_s));
        Running running;
        QVERIFY(running.open(shop.handle()));
        shop.change([&](storage::CatalogueWriter &writer) {
            QVERIFY(writer.setAvailability(shop.mugs.first().variants.first().id, Availability::Out));
            QVERIFY(writer.removeProduct(shop.computers.first().id));
        });
        const int before = running.arrived;
        running.worker.productsChanged({shop.mugs.first().id, shop.computers.first().id});
        QTRY_COMPARE(running.arrived, before + 1);
        QCOMPARE((*running.last->operator->())->productCount, 120);
        ListQuery query;
        query.inStockOnly = true;
        QCOMPARE(running.list(query)->total, 121 - 1 - 2);
    }

    void aDamagedFileIsAnError() {
        QFile file(m_folder.filePath(u"broken.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8'192, 'x'));
        file.close();
        Running running;
        QVERIFY(!running.open(
            std::make_shared<sync::CatalogueVersion>(sync::CatalogueVersion{file.fileName(), 2, u"c"_s, true})));
        QCOMPARE(running.last->error().code, ErrorCode::Corrupt);
        QCOMPARE(running.list({}).error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(CatalogueWorkerTest)
#include "tst_catalogue_worker.moc"
