// SPDX-License-Identifier: Apache-2.0
#include "catalogue_fixture.h"

#include <aura/storage/catalogue_columns.h>

#include <QTest>

#include <thread>

using namespace aura;
using namespace aura::storage;
using namespace Qt::StringLiterals;

namespace {

using Nums = std::vector<std::int32_t>;

std::shared_ptr<const CatalogueColumns> load(testing::CatalogueFixture &shop) {
    auto loaded = CatalogueColumns::load(shop.database);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

/// Everything that columns say of a product, for comparing two ways to the same state.
QString describe(Database &database, const CatalogueColumns &columns) {
    const auto attributes = *columns.attributeOfValue(database);
    QString text = u"%1 visible\n"_s.arg(columns.visibleCount());
    for (std::int32_t num = 1; num < columns.size(); ++num) {
        if (!columns.isVisible(num))
            continue;
        text += u"%1: %2 %3 v%4 b%5 a%6 r%7"_s.arg(num)
                    .arg(columns.priceMicros(num))
                    .arg(columns.currencies()[columns.currency(num)].code())
                    .arg(columns.vendor(num))
                    .arg(columns.brand(num))
                    .arg(static_cast<int>(columns.availability(num)))
                    .arg(columns.ratingHundredths(num));
        for (const auto category : columns.categoriesOf(num))
            text += u" c%1"_s.arg(category);
        for (const auto value : columns.facetValuesOf(num))
            text += u" %1/%2"_s.arg(value).arg((*attributes)[static_cast<std::size_t>(value)]);
        text += u'\n';
    }
    return text;
}

} // namespace

class CatalogueColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCatalogueHasNothing() {
        testing::CatalogueFixture shop;
        const auto columns = load(shop);
        QCOMPARE(columns->visibleCount(), 0);
        QCOMPARE(columns->size(), 1);
        QVERIFY(!columns->isVisible(0));
    }

    void rowsArriveWhole() {
        testing::CatalogueFixture shop;
        const auto root = shop.addCategory(u"Lighting"_s);
        const auto leaf = shop.addCategory(u"Lamps"_s, root.id);
        auto product = shop.product(u"Arc"_s, 89'500'000);
        product.brand = u"Lumen"_s;
        product.categories = {leaf.id, root.id};
        product.attributes = {shop.text(u"colour"_s, u"Brass"_s), shop.text(u"socket"_s, u"E27"_s)};
        product.ratingSum = 9;
        product.ratingCount = 2;
        product.variants[0].availability = Availability::Low;
        const auto num = static_cast<std::int32_t>(shop.put(product));
        shop.add(u"Plain"_s);

        const auto columns = load(shop);
        QCOMPARE(columns->visibleCount(), 2);
        QCOMPARE(columns->priceMicros(num), 89'500'000);
        QCOMPARE(columns->currencies()[columns->currency(num)].code(), u"EUR"_s);
        QCOMPARE(columns->availability(num), Availability::Low);
        QCOMPARE(columns->ratingHundredths(num), 450);
        QCOMPARE(columns->ratingHundredths(num + 1), 0);
        QCOMPARE(columns->vendors()[static_cast<std::size_t>(columns->vendor(num))].name, u"Nordlicht"_s);
        QCOMPARE(columns->brandCount(columns->brand(num)), 1);
        QCOMPARE(columns->brand(num + 1), 0);
        QCOMPARE(columns->categoriesOf(num).size(), std::size_t{2});
        QCOMPARE(columns->categoriesOf(num)[0], columns->categoryIndex(leaf.id));
        QCOMPARE(columns->categories()[static_cast<std::size_t>(columns->categoryIndex(leaf.id))].parent,
                 columns->categoryIndex(root.id));
        QCOMPARE(columns->facetValuesOf(num).size(), std::size_t{2});
        QVERIFY(columns->facetValuesOf(num + 1).empty());
        QCOMPARE(columns->categoryIndex(Id{}), -1);
    }

    void whatIsNotForSaleIsHidden() {
        testing::CatalogueFixture shop;
        const auto closed = shop.addVendor(u"Closed"_s, VendorStatus::Suspended);
        const auto off = shop.addCategory(u"Off"_s, {}, false);
        const auto below = shop.addCategory(u"Below"_s, off.id);
        const auto on = shop.addCategory(u"On"_s);
        Nums expected;
        const auto put = [&](const Product &product, bool visible) {
            const auto num = static_cast<std::int32_t>(shop.put(product));
            if (visible)
                expected.push_back(num);
        };
        put(shop.product(u"shown"_s), true);
        auto product = shop.product(u"draft"_s);
        product.status = ProductStatus::Draft;
        put(product, false);
        product = shop.product(u"inactive"_s);
        product.isActive = false;
        put(product, false);
        product = shop.product(u"suspended"_s);
        product.vendorId = closed.id;
        put(product, false);
        product = shop.product(u"in a closed branch"_s);
        product.categories = {below.id};
        put(product, false);
        product = shop.product(u"in an open one too"_s);
        product.categories = {below.id, on.id};
        put(product, true);

        const auto columns = load(shop);
        Nums visible;
        for (std::int32_t num = 0; num < columns->size(); ++num) {
            if (columns->isVisible(num))
                visible.push_back(num);
        }
        QCOMPARE(visible, expected);
        QCOMPARE(columns->visibleCount(), std::int64_t{2});
    }

    void updatedEqualsLoadedAgain() {
        testing::CatalogueFixture shop;
        const auto first = shop.addCategory(u"First"_s);
        std::vector<Product> products;
        for (int i = 0; i < 20; ++i) {
            auto product = shop.product(u"Product %1"_s.arg(i), 1'000'000 * (i + 1));
            product.categories = {first.id};
            product.attributes = {shop.text(u"size"_s, QString::number(i % 3))};
            shop.put(product);
            products.push_back(product);
        }
        auto columns = load(shop);
        QVERIFY(columns->attributeOfValue(shop.database));
        const auto before = describe(shop.database, *columns);
        const auto expectSame = [&](std::vector<std::int64_t> changed) {
            const auto patched = columns->updated(shop.database, changed);
            QVERIFY2(patched, patched ? "" : qPrintable(patched.error().detail));
            QCOMPARE(describe(shop.database, **patched), describe(shop.database, *load(shop)));
            columns = *patched;
        };
        const auto old = columns;

        shop.must(shop.writer.setAvailability(products[3].variants[0].id, Availability::Out));
        expectSame({4});
        QCOMPARE(columns->availability(4), Availability::Out);
        shop.must(shop.writer.removeProduct(products[5].id));
        auto changed = products[7];
        changed.attributes = {shop.text(u"size"_s, u"9"_s), shop.text(u"colour"_s, u"red"_s)};
        changed.brand = u"Newcomer"_s;
        const auto second = shop.addCategory(u"Second"_s);
        changed.categories = {second.id, first.id};
        shop.put(changed);
        const auto newest = shop.add(u"Late arrival"_s);
        expectSame({6, 8, newest, 8, 4'000, -3});
        shop.must(shop.writer.putVendor([&] {
            auto vendor = shop.vendor;
            vendor.status = VendorStatus::Suspended;
            return vendor;
        }()));
        expectSame({});
        QCOMPARE(columns->visibleCount(), 0);
        QCOMPARE(describe(shop.database, *old), before);
    }

    void removedCategoriesDoNotShiftTheOthers() {
        testing::CatalogueFixture shop;
        const auto gone = shop.addCategory(u"Gone"_s);
        const auto stays = shop.addCategory(u"Stays"_s);
        auto product = shop.product(u"Lamp"_s);
        product.categories = {stays.id};
        shop.put(product);
        const auto columns = load(shop);
        shop.must(shop.writer.removeCategory(gone.id));
        const auto patched = columns->updated(shop.database, {});
        QVERIFY(patched);
        QCOMPARE((*patched)->categoriesOf(1)[0], (*patched)->categoryIndex(stays.id));
    }

    void ordersAreTotal() {
        testing::CatalogueFixture shop;
        struct Row {
            const char16_t *name;
            std::int64_t price;
            std::int64_t compare;
            std::int64_t stars, ratings;
        };
        const Row rows[] = {
            {u"beta", 30, 0, 50, 10}, {u"Alpha", 10, 40, 5, 1}, {u"delta", 20, 40, 0, 0}, {u"gamma", 10, 0, 90, 20}};
        for (const auto &row : rows) {
            auto product = shop.product(QString::fromUtf16(row.name), row.price * 1'000'000);
            if (row.compare > 0)
                product.variants[0].comparePrice = UnitPrice{row.compare * 1'000'000, Currency::of("EUR")};
            product.ratingSum = row.stars;
            product.ratingCount = row.ratings;
            shop.put(product);
        }
        const auto columns = load(shop);
        const auto order = [&](SortOrder sort) { return **columns->order(shop.database, sort); };
        QCOMPARE(order(SortOrder::Popularity), (Nums{1, 2, 3, 4}));
        QCOMPARE(order(SortOrder::PriceAsc), (Nums{2, 4, 3, 1}));
        QCOMPARE(order(SortOrder::PriceDesc), (Nums{1, 3, 2, 4}));
        QCOMPARE(order(SortOrder::NameAsc), (Nums{2, 1, 3, 4}));
        QCOMPARE(order(SortOrder::Newest), (Nums{4, 3, 2, 1}));
        QCOMPARE(order(SortOrder::Discount), (Nums{2, 3, 1, 4}));
        // Ten times five stars stand before a single five; nobody's opinion stands last.
        QCOMPARE(order(SortOrder::Rating), (Nums{1, 4, 2, 3}));
    }

    void numbersMadeToExhaustTheMemoryAreRefused() {
        testing::CatalogueFixture shop;
        shop.add(u"Lamp"_s);
        QVERIFY(shop.database.execute("PRAGMA foreign_keys=OFF; UPDATE product SET num = 2000000000"));
        const auto loaded = CatalogueColumns::load(shop.database);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
    }

    void circularCategoriesEnd() {
        testing::CatalogueFixture shop;
        const auto a = shop.addCategory(u"A"_s);
        shop.addCategory(u"B"_s, a.id);
        QVERIFY(shop.database.execute("UPDATE category SET parent = 2 WHERE num = 1"));
        const auto columns = load(shop);
        QVERIFY(!columns->categories()[0].active);
    }

    void catalogueWithoutIndexesIsRefused() {
        testing::CatalogueFixture shop;
        QVERIFY(shop.database.execute("DROP INDEX product_columns"));
        QCOMPARE(CatalogueColumns::load(shop.database).error().code, ErrorCode::InvalidArgument);
    }

    void threadsShareThem() {
        testing::CatalogueFixture shop;
        for (int i = 0; i < 200; ++i)
            shop.put(shop.product(u"P"_s + QString::number(i), (i * 37 % 101) * 1'000'000));
        const auto columns = load(shop);
        std::vector<std::thread> threads;
        std::array<std::shared_ptr<const Nums>, 4> seen;
        for (auto &slot : seen) {
            threads.emplace_back([&] { slot = *columns->order(shop.database, SortOrder::PriceAsc); });
        }
        for (auto &thread : threads)
            thread.join();
        for (const auto &slot : seen)
            QCOMPARE(slot, seen[0]);
    }
};

QTEST_APPLESS_MAIN(CatalogueColumnsTest)
#include "tst_catalogue_columns.moc"
