// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/catalogue_schema.h>
#include <aura/storage/catalogue_writer.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/catalogue_json.h>

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <random>

using namespace aura;
using namespace aura::storage;
using namespace Qt::StringLiterals;

namespace {

Database memoryCatalogue() {
    OpenOptions options;
    options.mode = OpenOptions::Mode::Memory;
    auto database = Database::open({}, options).value();
    const auto created = catalogue::create(database);
    if (!created)
        qFatal("%s", qPrintable(created.error().detail));
    return database;
}

std::int64_t matches(Database &database, const QString &query) {
    return database.queryInt64("SELECT count(*) FROM product_search WHERE product_search MATCH ?1", query)
        ->value_or(-1);
}

} // namespace

class CatalogueStorageTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{7};
    IdGenerator m_ids{m_clock, m_random};

    Vendor someVendor() {
        Vendor vendor;
        vendor.id = m_ids.next();
        vendor.name = u"Nordlicht"_s;
        vendor.slug = u"nordlicht"_s;
        vendor.country = u"DE"_s;
        const Currency eur = Currency::of("EUR");
        vendor.deliveryMethods = {{u"standard"_s, u"Parcel"_s, Money{490, eur}, Money{5'000, eur}, 2, 4}};
        vendor.rev = 1;
        return vendor;
    }

    Product someProduct(const Vendor &vendor, const Category &category) {
        Product product;
        product.id = m_ids.next();
        product.vendorId = vendor.id;
        product.externalId = u"X-42"_s;
        product.name = u"Lumen Arc desk lamp"_s;
        product.description = u"Warm light for late work."_s;
        product.brand = u"Lumen"_s;
        product.modelNumber = u"LA-100/b"_s;
        product.gtin = u"0884420588030"_s;
        product.categories = {category.id};
        product.attributes = {{u"colour"_s, Attribute::Kind::Text, false, {u"Brass"_s}},
                              {u"dimmable"_s, Attribute::Kind::Boolean, false, {u"true"_s}},
                              {u"sockets"_s, Attribute::Kind::Text, true, {u"E14"_s, u"E27"_s}},
                              {u"watts"_s, Attribute::Kind::Number, false, {u"7.5"_s}}};
        product.tags = {u"office"_s};
        Variant variant;
        variant.id = m_ids.next();
        variant.sku = u"LA100-BR"_s;
        variant.price = {89'900'000, Currency::of("EUR")};
        variant.comparePrice = UnitPrice{99'900'000, Currency::of("EUR")};
        variant.isDefault = true;
        variant.availability = Availability::Low;
        variant.options = {{u"finish"_s, Attribute::Kind::Text, false, {u"Brushed"_s}}};
        product.variants = {variant};
        Picture picture;
        picture.sha256 = QByteArray(32, 'x');
        picture.mime = u"image/svg+xml"_s;
        picture.alt = u"A lamp"_s;
        picture.color = 0xd8c9b0;
        product.pictures = {picture};
        product.createdAt = 1'700'000'000'000;
        product.updatedAt = 1'700'000'100'000;
        product.rev = 3;
        return product;
    }

    Category someCategory() {
        Category category;
        category.id = m_ids.next();
        category.name = u"Lighting"_s;
        category.slug = u"lighting"_s;
        category.rev = 1;
        return category;
    }

private Q_SLOTS:
    void rowsComeBackAsTheyWentIn() {
        auto database = memoryCatalogue();
        CatalogueWriter writer(database);
        CatalogueReader reader(database);
        const auto vendor = someVendor();
        const auto category = someCategory();
        const auto product = someProduct(vendor, category);
        QVERIFY(writer.putVendor(vendor));
        QVERIFY(writer.putCategory(category));
        const auto put = writer.putProduct(product);
        QVERIFY2(put, put ? "" : qPrintable(put.error().detail));

        QCOMPARE(*reader.vendor(vendor.id), vendor);
        QCOMPARE(reader.categories()->first(), category);
        const auto read = reader.product(product.id);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, product);
        const std::int32_t nums[] = {1, 99};
        const auto cards = reader.cards(nums);
        QCOMPARE(cards->size(), 1);
        QCOMPARE(cards->first().comparePrice->micros, std::int64_t{99'900'000});
    }

    void jsonRoundTripKeepsEverything() {
        const auto vendor = someVendor();
        auto product = someProduct(vendor, someCategory());
        product.variants[0].stock = 5;
        wire::JsonReader reader(wire::toJson(product, wire::Audience::Vendor));
        QCOMPARE(wire::productFromJson(reader), product);
        QVERIFY2(!reader.failed(), reader.failed() ? qPrintable(reader.error().detail) : "");
        QVERIFY(!wire::toBytes(wire::toJson(product, wire::Audience::Public)).contains("\"stock\""));
        wire::JsonReader vendorReader(wire::toJson(vendor));
        QCOMPARE(wire::vendorFromJson(vendorReader), vendor);
    }

    void searchFollowsEveryChange() {
        auto database = memoryCatalogue();
        CatalogueWriter writer(database);
        const auto vendor = someVendor();
        auto category = someCategory();
        auto product = someProduct(vendor, category);
        QVERIFY(writer.putVendor(vendor));
        QVERIFY(writer.putCategory(category));
        QVERIFY(writer.putProduct(product));
        for (const auto &query :
             {u"lamp"_s, u"lum*"_s, u"la100b"_s, u"884420588030"_s, u"x42"_s, u"lighting"_s, u"brushed"_s})
            QVERIFY2(matches(database, query) == 1, qPrintable(query));

        // The category's name changes between indexing and removal: nothing of the old text may stay behind.
        category.name = u"Lamps and light"_s;
        QVERIFY(writer.putCategory(category));
        product.name = u"Lumen Arc floor light"_s;
        QVERIFY(writer.putProduct(product));
        QCOMPARE(matches(database, u"desk"_s), 0);
        QCOMPARE(matches(database, u"lighting"_s), 0);
        QCOMPARE(matches(database, u"lamps"_s), 1);
        QVERIFY(writer.removeProduct(product.id));
        QCOMPARE(matches(database, u"lumen"_s), 0);
        QVERIFY(database.execute("INSERT INTO product_search(product_search) VALUES('integrity-check')"));
        QCOMPARE(*database.queryInt64("SELECT count(*) FROM variant"), std::optional<std::int64_t>(0));
    }

    void whatNobodySearchesForLeavesTheIndexAlone() {
        auto database = memoryCatalogue();
        CatalogueWriter writer(database);
        const auto vendor = someVendor();
        const auto category = someCategory();
        auto product = someProduct(vendor, category);
        QVERIFY(writer.putVendor(vendor));
        QVERIFY(writer.putCategory(category));
        QVERIFY(writer.putProduct(product));
        const auto index = [&] {
            QByteArray bytes;
            for (const auto *sql : {"SELECT block FROM product_search_data ORDER BY id",
                                    "SELECT block FROM product_search_more_data ORDER BY id"}) {
                if (!database.forEach(sql, [&](const Statement &row) { bytes += row.blobView(0).toByteArray(); }))
                    return QByteArray();
            }
            return bytes;
        };
        const auto before = index();
        QVERIFY(!before.isEmpty());
        product.variants[0].price.micros += 1'000'000;
        product.variants[0].availability = Availability::Out;
        product.rev += 1;
        QVERIFY(writer.putProduct(product));
        QCOMPARE(index(), before);
        QCOMPARE(*CatalogueReader(database).product(product.id), product);
        product.description = u"Cold light."_s;
        QVERIFY(writer.putProduct(product));
        QVERIFY(index() != before);
        QVERIFY(writer.removeProduct(product.id));
        QCOMPARE(matches(database, u"lumen"_s), 0);
    }

    /// Only what differs is written, so each part is changed alone, and compared with a catalogue that was written
    /// once.
    void aChangedProductEqualsOneThatWasWrittenAfresh() {
        const auto vendor = someVendor();
        const auto category = someCategory();
        auto other = someCategory();
        other.name = u"Furniture"_s;
        other.slug = u"furniture"_s;
        const auto fill = [&](CatalogueWriter &writer) {
            return writer.putVendor(vendor) && writer.putCategory(category) && writer.putCategory(other);
        };
        const auto original = someProduct(vendor, category);
        auto second = original.variants[0];
        second.id = m_ids.next();
        second.sku = u"LA100-BL"_s;
        second.isDefault = false;
        second.options = {{u"finish"_s, Attribute::Kind::Text, false, {u"Blackened"_s}}};
        using Change = std::function<void(Product &)>;
        const std::vector<Change> changes{
            [](Product &p) { p.name = u"Gooseneck \"floor\" light"_s; },
            [](Product &p) { p.brand = u"Otherbrand"_s; },
            [](Product &p) { p.brand.clear(); },
            [](Product &p) { p.gtin = u"4006381333931"_s; },
            [](Product &p) { p.modelNumber.clear(); },
            [](Product &p) { p.description = u"Cold."_s; },
            [](Product &p) { p.attributes[0].values = {u"Copper"_s}; },
            [](Product &p) {
                p.tags = {u"studio"_s, u"night"_s};
            },
            [](Product &p) { p.dimensions.widthMicrometres = 5; },
            [&](Product &p) {
                p.categories = {other.id, category.id};
            },
            [](Product &p) { p.categories.clear(); },
            [](Product &p) { p.pictures[0].alt = u"A brass lamp"_s; },
            [](Product &p) { p.pictures.clear(); },
            [](Product &p) { p.variants[0].price.micros = 1; },
            [](Product &p) { p.variants[0].comparePrice.reset(); },
            [](Product &p) { p.variants[0].options[0].values = {u"Polished"_s}; },
            [&](Product &p) { p.variants.append(second); },
            [&](Product &p) {
                p.variants = {second};
                p.variants[0].isDefault = true;
            },
            [](Product &p) { p.status = ProductStatus::Archived; },
            [](Product &p) {
                p.ratingSum = 9;
                p.ratingCount = 2;
            },
        };
        for (std::size_t i = 0; i < changes.size(); ++i) {
            auto changed = original;
            changes[i](changed);
            changed.rev += 1;
            auto database = memoryCatalogue();
            CatalogueWriter writer(database);
            QVERIFY(fill(writer) && writer.putProduct(original));
            const auto put = writer.putProduct(changed);
            QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
            QVERIFY2(*CatalogueReader(database).product(original.id) == changed, qPrintable(QString::number(i)));
            auto fresh = memoryCatalogue();
            CatalogueWriter once(fresh);
            QVERIFY(fill(once) && once.putProduct(changed));
            for (const auto &word : {u"lumen"_s, u"otherbrand"_s, u"lamp"_s, u"gooseneck"_s, u"la100b"_s,
                                     u"884420588030"_s, u"4006381333931"_s, u"office"_s, u"studio"_s, u"lighting"_s,
                                     u"furniture"_s, u"brushed"_s, u"polished"_s, u"blackened"_s, u"la100bl"_s})
                QVERIFY2(matches(database, word) == matches(fresh, word), qPrintable(word + QString::number(i)));
            for (const auto &word : {u"warm"_s, u"cold"_s, u"brass"_s, u"copper"_s}) {
                const auto more = [&](Database &each) {
                    return *each.queryInt64("SELECT count(*) FROM product_search_more WHERE product_search_more "
                                            "MATCH ?1",
                                            word);
                };
                QVERIFY2(more(database) == more(fresh), qPrintable(word + QString::number(i)));
            }
            const auto facetsOf = [](Database &each) {
                QSet<QString> terms;
                std::vector<std::int32_t> nums;
                (void)each.forEach("SELECT facets FROM product",
                                   [&](const Statement &row) { unpackFacets(row.blobView(0), nums); });
                for (const auto num : nums)
                    (void)each.forEach(
                        "SELECT a.name || '=' || v.value FROM facet_value v JOIN attribute a ON "
                        "a.num = v.attribute WHERE v.num = ?1",
                        [&](const Statement &row) { terms.insert(row.text(0)); }, num);
                return terms;
            };
            QCOMPARE(facetsOf(database), facetsOf(fresh));
            QVERIFY(writer.removeProduct(original.id));
            for (const auto &word : {u"lumen*"_s, u"l*"_s, u"g*"_s, u"o*"_s, u"la100*"_s})
                QVERIFY2(matches(database, word) == 0, qPrintable(word + QString::number(i)));
        }
    }

    void manyProductsAtOnceAreFoundByTheirLastTexts() {
        auto database = memoryCatalogue();
        CatalogueWriter writer(database);
        const auto vendor = someVendor();
        const auto category = someCategory();
        QVERIFY(writer.putVendor(vendor));
        QVERIFY(writer.putCategory(category));
        std::vector<Product> products;
        for (const auto *name : {u"Alder", u"Birch", u"Cedar"}) {
            auto product = someProduct(vendor, category);
            product.externalId = QString::fromUtf16(name);
            product.variants[0].sku = product.externalId;
            product.name = product.externalId;
            products.push_back(product);
        }
        QVERIFY(writer.putProducts(products));
        // Against the order of their numbers, one of them twice, with a new one in between.
        std::reverse(products.begin(), products.end());
        auto fresh = someProduct(vendor, category);
        fresh.name = u"Damson"_s;
        auto again = products[0];
        products[0].name = u"Elm"_s;
        again.name = u"Fir"_s;
        products[2].name = u"Guava"_s;
        products.insert(products.begin() + 1, {fresh, again});
        QVERIFY(writer.putProducts(products));
        for (const auto *gone : {u"alder", u"cedar", u"elm"})
            QCOMPARE(matches(database, u"name:"_s + QString::fromUtf16(gone)), 0);
        for (const auto *known : {u"birch", u"damson", u"fir", u"guava"})
            QCOMPARE(matches(database, u"name:"_s + QString::fromUtf16(known)), 1);
        for (const auto *table : {"product_search", "product_search_more"})
            QVERIFY(
                database.execute(std::string("INSERT INTO ") + table + '(' + table + ") VALUES('integrity-check')"));
    }

    void aProductsListsBecomeWhatTheyShallBe() {
        const auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("AURA_SEED") != 0
                                                    ? qEnvironmentVariableIntValue("AURA_SEED")
                                                    : QDateTime::currentMSecsSinceEpoch() % 1'000'000);
        qInfo("AURA_SEED=%u", seed);
        std::mt19937 random(seed);
        auto database = memoryCatalogue();
        CatalogueWriter writer(database);
        const auto vendor = someVendor();
        QVERIFY(writer.putVendor(vendor));
        QList<Category> categories;
        for (int i = 0; i < 4; ++i) {
            categories.append(someCategory());
            categories.last().name = categories.last().slug = u"category-%1"_s.arg(i);
            QVERIFY(writer.putCategory(categories.last()));
        }
        auto product = someProduct(vendor, categories.first());
        for (int round = 0; round < 200; ++round) {
            product.categories.clear();
            for (const auto &category : categories) {
                if (random() % 2 == 0)
                    product.categories.insert(
                        static_cast<qsizetype>(random() % static_cast<unsigned>(product.categories.size() + 1)),
                        category.id);
            }
            product.pictures.clear();
            for (unsigned i = random() % 4; i > 0; --i) {
                Picture picture;
                picture.sha256 = QByteArray(32, static_cast<char>('a' + random() % 3));
                picture.alt = u"view %1"_s.arg(random() % 2);
                product.pictures.append(picture);
            }
            QVERIFY(writer.putProduct(product));
            const auto read = CatalogueReader(database).product(product.id);
            QVERIFY(read);
            QCOMPARE(read->categories, product.categories);
            QCOMPARE(read->pictures, product.pictures);
        }
    }

    void externalIdsAreUniqueWithinAVendor() {
        auto database = memoryCatalogue();
        CatalogueWriter writer(database);
        const auto vendor = someVendor();
        const auto category = someCategory();
        QVERIFY(writer.putVendor(vendor));
        QVERIFY(writer.putCategory(category));
        QVERIFY(writer.putProduct(someProduct(vendor, category)));
        const auto second = writer.putProduct(someProduct(vendor, category));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
    }

    void aBareCatalogueBecomesComplete() {
        auto full = memoryCatalogue();
        CatalogueWriter writer(full);
        const auto vendor = someVendor();
        const auto category = someCategory();
        QVERIFY(writer.putVendor(vendor));
        QVERIFY(writer.putCategory(category));
        QVERIFY(writer.putProduct(someProduct(vendor, category)));
        const auto indexes = full.execute(
            "DROP TABLE product_search; DROP TABLE product_search_more; DROP INDEX product_columns; DROP INDEX "
            "product_id; DROP INDEX variant_id");
        QVERIFY(indexes);
        QVERIFY(!*catalogue::isComplete(full));
        QStringList left;
        QVERIFY(full.forEach("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
                             [&](const Statement &row) { left += row.text(0); }));
        for (const auto &name : left)
            QVERIFY(full.execute("DROP INDEX " + name.toStdString()));
        const auto finished = catalogue::finishBare(full);
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().detail));
        QVERIFY(*catalogue::isComplete(full));
        QCOMPARE(matches(full, u"lamp"_s), 1);
    }

    void refusesForeignAndNewerFiles() {
        auto database = memoryCatalogue();
        QVERIFY(catalogue::verify(database));
        QVERIFY(database.execute("CREATE TRIGGER t AFTER INSERT ON product BEGIN DELETE FROM product; END"));
        QCOMPARE(catalogue::verify(database).error().code, ErrorCode::Corrupt);
        QVERIFY(database.execute("DROP TRIGGER t; PRAGMA user_version=99"));
        QCOMPARE(catalogue::verify(database).error().code, ErrorCode::NewerVersion);
        QVERIFY(database.execute("PRAGMA application_id=1"));
        QCOMPARE(catalogue::verify(database).error().code, ErrorCode::Corrupt);
    }

    void facetsPackAndUnpack() {
        std::vector<std::int32_t> out;
        unpackFacets(packFacets({300, 1, 70'000, 2}), out);
        QCOMPARE(out, (std::vector<std::int32_t>{1, 2, 300, 70'000}));
        out.clear();
        unpackFacets(QByteArray(20, '\xff'), out); // damaged: no crash, no endless number
        QVERIFY(out.empty());
    }

    void migrationsAreAllOrNothing() {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"x.db"_s);
        const Migration good[] = {{1, "CREATE TABLE a(x)"}, {2, "CREATE TABLE b(x)"}};
        const Migration broken[] = {{1, "CREATE TABLE a(x)"}, {2, "CREATE TABLE b(x); CREATE TABLE a(x)"}};
        {
            auto database = Database::open(path).value();
            QVERIFY(!migrate(database, 7, broken));
            QCOMPARE(*schemaVersion(database), 1);
            QCOMPARE(*database.queryInt64("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"),
                     std::optional<std::int64_t>(0));
            QVERIFY(migrate(database, 7, good));
            QCOMPARE(*schemaVersion(database), 2);
            QVERIFY(migrate(database, 7, good));
            QCOMPARE(migrate(database, 8, good).error().code, ErrorCode::Corrupt);
            QCOMPARE(migrate(database, 7, std::span(good, 1)).error().code, ErrorCode::NewerVersion);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is not a database, but long enough to look like a header of one, and then some more bytes");
        file.close();
        QFile::remove(path + u"-wal"_s);
        const auto reopened = Database::open(path);
        QVERIFY(!reopened);
        QCOMPARE(reopened.error().code, ErrorCode::Corrupt);
    }
};

QTEST_APPLESS_MAIN(CatalogueStorageTest)
#include "tst_catalogue_storage.moc"
