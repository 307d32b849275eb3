// SPDX-License-Identifier: Apache-2.0
// Products in tables and feeds: our own round trip, Shopify's, Google Merchant Center's, and what is wrong in them.
#include <aura/testing/fake_ports.h>
#include <aura/wire/product_table.h>

#include <QBuffer>
#include <QTest>

#include <random>

using namespace aura;
using namespace Qt::StringLiterals;
using Kind = ImportProblem::Kind;
using wire::CsvReader;
using wire::ProductFormat;
using wire::ProductTableReader;
using wire::TableField;

class ProductTableTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{29};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");
    const Id m_mugs = m_ids.next();
    const Id m_vendor = m_ids.next();

    ImportGround ground() {
        return {m_vendor, m_eur, [this](const QString &way) { return way == u"Kitchen > Mugs"_s ? m_mugs : Id{}; },
                [this] { return m_ids.next(); }};
    }
    static QList<QStringList> records(const QByteArray &text, char separator = 0) {
        QByteArray bytes = text;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, separator);
        QList<QStringList> all;
        for (;;) {
            const auto record = reader.next();
            if (!record)
                return {{errorCodeName(record.error().code)}};
            if (!*record)
                return all;
            all.append(**record);
        }
    }
    static QList<ImportedProduct> products(const QByteArray &text, ProductFormat *format = nullptr) {
        QByteArray bytes = text;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto reader = ProductTableReader::open(buffer);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().detail));
        if (format != nullptr)
            *format = (*reader)->format();
        QList<ImportedProduct> all;
        for (;;) {
            const auto product = (*reader)->next();
            if (!product)
                qFatal("%s", qPrintable(product.error().detail));
            if (!*product)
                return all;
            all.append(**product);
        }
    }

private Q_SLOTS:
    void tablesAreReadAsPeopleWriteThem() {
        QCOMPARE(records("a,b\r\n1,2\r\n"), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
        QCOMPARE(records("\xef\xbb\xbf"
                         "a;b;c\n\n1,5;\"x;\n\"\"y\"\"\";\n"),
                 (QList<QStringList>{{u"a"_s, u"b"_s, u"c"_s}, {u"1,5"_s, u"x;\n\"y\""_s, {}}}));
        // An inch is no quote.
        QCOMPARE(records("size\tname\n5\" wide\tOak\n"),
                 (QList<QStringList>{{u"size"_s, u"name"_s}, {u"5\" wide"_s, u"Oak"_s}}));
        QCOMPARE(records("a,b\n\"never,closed\n1,2\n"), (QList<QStringList>{{errorCodeName(ErrorCode::Corrupt)}}));
        QCOMPARE(records(QByteArray("a,b\n") + QByteArray(CsvReader::longestRecord + 1, 'x')),
                 (QList<QStringList>{{errorCodeName(ErrorCode::TooLarge)}}));
        QVERIFY(records({}).isEmpty());
    }

    void whatIsWrittenReadsBack() {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const QString letters = u"ab ,;\t\"'\n\r=+-@é"_s;
        for (int round = 0; round < 500; ++round) {
            QStringList fields;
            for (int i = 0; i < 4; ++i) {
                QString field;
                for (auto left = random() % 8; left > 0; --left)
                    field += letters.at(static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size())));
                fields.append(field);
            }
            fields.prepend(u"x"_s); // an empty line is none
            auto read = records(wire::csvRecord(fields), ',');
            QCOMPARE(read.size(), 1);
            for (auto &field : read.first())
                field = wire::withoutApostrophe(field);
            QCOMPARE(read.first(), fields);
        }
        QVERIFY(wire::csvRecord({u"=1+1"_s}).startsWith('\'')); // no spreadsheet reckons with it
    }

    void ownTablesComeBackUnchanged() {
        Product shirt;
        shirt.id = m_ids.next();
        shirt.vendorId = m_vendor;
        shirt.name = u"Shirt, \"soft\""_s;
        shirt.description = u"Two lines\nof text"_s;
        shirt.gtin = u"4006381333931"_s;
        shirt.status = ProductStatus::Published;
        shirt.tags = {u"linen"_s, u"summer"_s};
        shirt.categories = {m_mugs};
        shirt.attributes = {{u"fabric"_s, Attribute::Kind::Text, false, {u"Linen"_s}}};
        for (int i = 0; i < 2; ++i) {
            Variant variant;
            variant.id = m_ids.next();
            variant.sku = u"S-%1"_s.arg(i);
            variant.name = i == 0 ? u"Blue"_s : u"Red"_s;
            variant.options = {{u"Colour"_s, Attribute::Kind::Text, false, {variant.name}}};
            variant.price = {19'990'000, m_eur};
            variant.isDefault = i == 0;
            variant.weightGrams = 200;
            shirt.variants.append(variant);
        }
        shirt.variants[1].comparePrice = UnitPrice{25'000'000, m_eur};
        const auto way = [](const Id &) { return u"Kitchen > Mugs"_s; };
        const auto stock = [](const Id &) { return std::optional<std::int64_t>(7); };
        auto read = products(wire::productTableHeader() + wire::productTableRows(shirt, way, stock));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read[0].key, shirt.id.toString());
        QCOMPARE(read[0].variants.size(), 2);
        auto draft = draftFrom(read[0], &shirt, ground());
        QVERIFY(read[0].problems.isEmpty());
        QVERIFY2(!hasChanges(draft), "nothing was changed, so nothing is another");
        // Somebody changes a price and a name in their spreadsheet.
        read[0].name = u"Shirt"_s;
        read[0].variants[1].priceMicros = 18'000'000;
        draft = draftFrom(read[0], &shirt, ground());
        const auto operations = operationsOf(draft);
        QCOMPARE(operations.size(), 1);
        QCOMPARE(std::get<ProductPatch>(operations.first()).changes.size(), 2);
        // Without the shop's it is a new one, which begins as a proposal.
        draft = draftFrom(read[0], nullptr, ground());
        const auto made = operationsOf(draft);
        QCOMPARE(made.size(), 3); // the product and what is on two shelves
        const auto product = productFrom(std::get<ProductCreate>(made.first()), 1);
        QVERIFY(product);
        QCOMPARE(product->status, ProductStatus::Proposed);
        QCOMPARE(product->variants[1].options.first().values, QStringList{u"Red"_s});
    }

    void shopifysTableIsUnderstood() {
        ProductFormat format{};
        auto read =
            products("Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 "
                     "Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant "
                     "Compare At Price,Variant Barcode,Image Src,Status\n"
                     "shirt,Shirt,\"<p>Soft &amp; light</p><ul><li>Linen</li></ul>\",Nordlicht,Kitchen > "
                     "Mugs,\"linen, summer\",TRUE,Size,S,Colour,Blue,S-B,200,3,19.90,25.00,,https://a/1.jpg,active\n"
                     "shirt,,,,,,,,M,,Blue,M-B,210,0,19.90,,,https://a/2.jpg,\n"
                     "shirt,,,,,,,,,,,,,,,,,https://a/3.jpg,\n"
                     "mug,Mug,Round,Nordlicht,,,TRUE,Title,Default Title,,,MUG,300,5,12,,4006381333931,,draft\n",
                     &format);
        QCOMPARE(format, ProductFormat::Shopify);
        QCOMPARE(read.size(), 2);
        QCOMPARE(*read[0].description, u"Soft & light\n• Linen"_s);
        QCOMPARE(read[0].pictures.size(), 3);
        QCOMPARE(read[0].variants.size(), 2);
        QCOMPARE(read[0].variants[1].options[0], (Attribute{u"Size"_s, Attribute::Kind::Text, false, {u"M"_s}}));
        QCOMPARE(read[0].variants[0].comparePriceMicros, std::optional<std::int64_t>(25'000'000));
        QVERIFY(read[1].variants.first().options.isEmpty());
        for (auto &product : read) {
            const auto draft = draftFrom(product, nullptr, ground());
            QVERIFY(product.problems.isEmpty());
            QVERIFY(validateProduct(draft.wanted));
        }
        QCOMPARE(draftFrom(read[0], nullptr, ground()).wanted.categories, QList<Id>{m_mugs});
        QCOMPARE(draftFrom(read[1], nullptr, ground()).wanted.status, ProductStatus::Draft);
        QCOMPARE(draftFrom(read[0], nullptr, ground()).wanted.status, ProductStatus::Proposed);
    }

    void merchantFeedsAreUnderstood() {
        const QByteArray table =
            "id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tsale_price\tbrand\tgtin\t"
            "item_group_id\tcolor\tsize\n"
            "1\tShirt\tSoft\thttps://a\thttps://a/1.jpg\tin_stock\t25.00 EUR\t19.90 EUR\tNord\t\tG1\tBlue\tS\n"
            "2\tShirt\tSoft\thttps://a\thttps://a/1.jpg\tin_stock\t25.00 EUR\t\tNord\t\tG1\tRed\tS\n";
        const QByteArray feed =
            "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\"><channel>"
            "<title>Nord</title><item><g:id>1</g:id><g:title>Shirt</g:title><g:description>Soft</g:description>"
            "<g:price>25.00 EUR</g:price><g:sale_price>19.90 EUR</g:sale_price><g:brand>Nord</g:brand>"
            "<g:item_group_id>G1</g:item_group_id><g:color>Blue</g:color><g:size>S</g:size>"
            "<g:additional_image_link>https://a/2.jpg</g:additional_image_link>"
            "<g:additional_image_link>https://a/3.jpg</g:additional_image_link></item>"
            "<item><g:id>2</g:id><g:title>Shirt</g:title><g:price>25.00 EUR</g:price>"
            "<g:item_group_id>G1</g:item_group_id><g:color>Red</g:color><g:size>S</g:size></item></channel></rss>";
        for (const auto &text : {table, feed}) {
            ProductFormat format{};
            auto read = products(text, &format);
            QCOMPARE(format, text == table ? ProductFormat::MerchantText : ProductFormat::MerchantXml);
            QCOMPARE(read.size(), 1);
            QCOMPARE(read[0].key, u"G1"_s);
            const auto draft = draftFrom(read[0], nullptr, ground());
            QVERIFY(read[0].problems.isEmpty());
            QCOMPARE(draft.wanted.variants.size(), 2);
            QCOMPARE(draft.wanted.variants[0].price.micros, 19'900'000);
            QCOMPARE(draft.wanted.variants[0].comparePrice->micros, 25'000'000);
            QCOMPARE(draft.wanted.variants[1].price.micros, 25'000'000);
            QVERIFY(!draft.wanted.variants[1].comparePrice);
            QVERIFY(validateProduct(draft.wanted));
        }
        QByteArray broken = feed.left(feed.size() - 60);
        QBuffer buffer(&broken);
        buffer.open(QIODevice::ReadOnly);
        const auto reader = ProductTableReader::open(buffer);
        QVERIFY(reader);
        QCOMPARE((*reader)->next().error().code, ErrorCode::Corrupt);
    }

    void whatIsWrongIsSaidByItsLine() {
        auto read = products("key,name,gtin,category,status,sku,price,stock,option 1,value 1\n"
                             "1,Mug,123,Nowhere,sold,M-1,cheap,some,,\n"
                             "2,,,,,M-2,,,,\n"
                             "3,Shirt,,,,S-1,1,,Size,S\n"
                             "3,,,,,S-2,1.00 USD,,Size,S\n");
        const auto kinds = [](const ImportedProduct &product) {
            QList<Kind> found;
            for (const auto &problem : product.problems)
                found.append(problem.kind);
            return found;
        };
        for (auto &product : read)
            (void)draftFrom(product, nullptr, ground());
        QCOMPARE(read.size(), 3);
        QCOMPARE(kinds(read[0]), (QList<Kind>{Kind::StatusUnknown, Kind::PriceMalformed, Kind::StockMalformed,
                                              Kind::GtinInvalid, Kind::CategoryUnknown, Kind::PriceMissing}));
        QCOMPARE(read[0].problems.first().line, 2);
        QCOMPARE(kinds(read[1]), (QList<Kind>{Kind::NameMissing, Kind::PriceMissing}));
        QCOMPARE(kinds(read[2]), (QList<Kind>{Kind::VariantTwice}));
        QCOMPARE(read[2].problems.first().line, 5);
    }

    void columnsCanBeReadAnotherWay() {
        QByteArray bytes = "Artikel;Preis;Farbe\nTasse;12,50;Blau\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto reader = ProductTableReader::open(buffer);
        QVERIFY(reader);
        auto columns = (*reader)->columns();
        QCOMPARE(columns.size(), 3);
        columns[0].field = TableField::Name;
        columns[1].field = TableField::Price;
        columns[2].field = TableField::Attribute;
        (*reader)->setColumns(columns);
        auto product = (*reader)->next();
        QVERIFY(product && *product);
        const auto draft = draftFrom(**product, nullptr, ground());
        QCOMPARE(draft.wanted.name, u"Tasse"_s);
        QCOMPARE(draft.wanted.variants.first().price.micros, 12'500'000);
        QCOMPARE(draft.wanted.attributes, (QList<Attribute>{{u"Farbe"_s, Attribute::Kind::Text, false, {u"Blau"_s}}}));
        QByteArray nothing = "hello";
        QBuffer other(&nothing);
        other.open(QIODevice::ReadOnly);
        QCOMPARE(ProductTableReader::open(other).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(ProductTableTest)
#include "tst_product_table.moc"
