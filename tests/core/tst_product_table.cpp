// SPDX-License-Identifier: Apache-2.0
// Products in tables and feeds: our own round trip, Shopify's, Google Merchant Center's, and what is wrong in them.
#include "product_table_fixture.h"

#include <QTest>

#include <random>

using namespace aura;
using namespace Qt::StringLiterals;
using Kind = ImportProblem::Kind;
using wire::CsvReader;
using wire::ProductFormat;
using wire::ProductTableReader;
using wire::TableField;

class ProductTableTest : public QObject, testing::ProductTableFixture {
    Q_OBJECT

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

private Q_SLOTS:
    void init() { m_taken.clear(); }

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
        // No spreadsheet reckons with it, nor with a part of it that another separator makes a cell.
        for (const auto &formula : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@a"_s, u"\t=1"_s, u"\uFF1D1"_s})
            QVERIFY2(wire::csvRecord({formula}).contains('\''), qPrintable(formula));
        QCOMPARE(wire::csvRecord({u"a;=1+1"_s, u"b"_s}), QByteArray("\"a;=1+1\",b\r\n"));
    }

    void everyEncodingOfSpreadsheetsIsRead() {
        const QList<QStringList> wanted{{u"Größe"_s, u"Preis"_s}, {u"„Öl“"_s, u"1 €"_s}};
        const QString text = u"Größe;Preis\n„Öl“;1 €\n"_s;
        QCOMPARE(records(text.toUtf8()), wanted);
        QCOMPARE(records("\xef\xbb\xbf" + text.toUtf8()), wanted);
        QCOMPARE(records("Gr\xf6\xdf"
                         "e;Preis\n\x84\xd6l\x93;1 \x80\n"),
                 wanted);
        for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
            QCOMPARE(records(encoder(text)), wanted);
        }
    }

    void everyEndOfLineIsRead() {
        const QList<QStringList> wanted{{u"a"_s, u"b"_s}, {u"1"_s, u"2\r\n3"_s}, {u"4"_s, u"5"_s}};
        for (const QByteArray end : {"\n", "\r\n", "\r"}) {
            for (const QByteArray &last : {QByteArray(), end})
                QCOMPARE(records("a,b" + end + "1,\"2\r\n3\"" + end + "4,5" + last), wanted);
        }
        // An inch in front of the first end is no quote, and a quoted return no end.
        QCOMPARE(records("a,5\" wide\r1,2\r"), (QList<QStringList>{{u"a"_s, u"5\" wide"_s}, {u"1"_s, u"2"_s}}));
        QCOMPARE(records("a\t5\"\r1\t2\r", '\t'), (QList<QStringList>{{u"a"_s, u"5\""_s}, {u"1"_s, u"2"_s}}));
        QCOMPARE(records("a\t\"b\rc\"\n1\t2\n", '\t'), (QList<QStringList>{{u"a"_s, u"b\rc"_s}, {u"1"_s, u"2"_s}}));
        QCOMPARE(records("5\" \"x,\"\"\"a\rb\"\n1,2\n"),
                 (QList<QStringList>{{u"5\" \"x"_s, u"\"a\rb"_s}, {u"1"_s, u"2"_s}}));
        // More than is read at once.
        const QByteArray longText(200'000, 'x');
        QCOMPARE(records("a,b\n1," + longText + "\r\n4,5\n").at(1).at(1), QString::fromLatin1(longText));
        // A quoted text of very many lines is gone through once.
        QByteArray lines;
        for (int i = 0; i < 500'000; ++i)
            lines += "\"\"\n";
        QCOMPARE(records("a,b\n1,\"" + lines + "\"\n").at(1).at(1).size(), 1'000'000);
        QCOMPARE(records("a,b\n" + QByteArray(5'000, ',')), (QList<QStringList>{{errorCodeName(ErrorCode::TooLarge)}}));
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
        auto draft = draftFrom(read[0], &shirt, ground(), m_taken);
        QVERIFY(read[0].problems.isEmpty());
        QVERIFY2(!hasChanges(draft), "nothing was changed, so nothing is another");
        // Somebody changes a price and a name in their spreadsheet.
        read[0].name = u"Shirt"_s;
        read[0].variants[1].priceMicros = 18'000'000;
        m_taken.clear();
        draft = draftFrom(read[0], &shirt, ground(), m_taken);
        const auto operations = operationsOf(draft);
        QCOMPARE(operations.size(), 1);
        QCOMPARE(std::get<ProductPatch>(operations.first()).changes.size(), 2);
        // Without the shop's it is a new one, which begins as a proposal.
        m_taken.clear();
        draft = draftFrom(read[0], nullptr, ground(), m_taken);
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
            const auto draft = draftFrom(product, nullptr, ground(), m_taken);
            QVERIFY(product.problems.isEmpty());
            QVERIFY(validateProduct(draft.wanted));
        }
        QCOMPARE(draftFrom(read[0], nullptr, ground(), m_taken).wanted.categories, QList<Id>{m_mugs});
        QCOMPARE(draftFrom(read[1], nullptr, ground(), m_taken).wanted.status, ProductStatus::Draft);
        QCOMPARE(draftFrom(read[0], nullptr, ground(), m_taken).wanted.status, ProductStatus::Proposed);
    }

    void laterRowsAreNamedByTheirPlace() {
        // The first row has no size: what is second stays second, and nothing is there twice.
        const auto read =
            products("Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Price\n"
                     "mug,Mug,Size,,Colour,Red,M-1,10\n"
                     "mug,,,Large,,Blue,M-2,12\n"
                     "bowl,Bowl,Form,Round,,,B-1,9\n"
                     "bowl,,,Square,,Loose,B-2,9\n");
        QCOMPARE(read.size(), 2);
        const auto option = [](const QString &name, const QString &value) {
            return Attribute{name, Attribute::Kind::Text, false, {value}};
        };
        QCOMPARE(read[0].variants[0].options, (QList<Attribute>{option(u"Colour"_s, u"Red"_s)}));
        QCOMPARE(read[0].variants[1].options,
                 (QList<Attribute>{option(u"Size"_s, u"Large"_s), option(u"Colour"_s, u"Blue"_s)}));
        // And nothing of another product.
        QCOMPARE(read[1].variants[1].options, (QList<Attribute>{option(u"Form"_s, u"Square"_s)}));
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
            const auto draft = draftFrom(read[0], nullptr, ground(), m_taken);
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

    void aFeedOfAnyShapeIsReadOrRefused() {
        const auto ends = [](const QByteArray &text) {
            QByteArray bytes = text;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto reader = ProductTableReader::open(buffer);
            if (!reader)
                return reader.error().code;
            auto next = (*reader)->next();
            while (next && *next)
                next = (*reader)->next();
            return next ? ErrorCode::Canceled : next.error().code;
        };
        const QByteArray item = "<item><title>A <b>fine <i>mug</i></b></title></item>";
        const auto nested = [](int times) -> QByteArray {
            return QByteArray("<a>").repeated(times) + QByteArray("</a>").repeated(times);
        };
        const auto within = [](const QByteArray &text) -> QByteArray {
            return "<item><title>" + text + "</title></item>";
        };
        QCOMPARE(products("<rss>" + item + "</rss>")[0].name, u"A fine mug"_s);
        QCOMPARE(ends("<rss>" + item + within(nested(40)) + "</rss>"), ErrorCode::Canceled);
        QCOMPARE(ends("<rss>" + item + within(nested(200'000)) + "</rss>"), ErrorCode::TooLarge);
        QCOMPARE(ends("<rss>" + item + nested(200'000) + "</rss>"), ErrorCode::TooLarge);
        const QByteArray longText(CsvReader::longestRecord + 100'000, 'x');
        QCOMPARE(ends("<rss>" + item + within(longText) + "</rss>"), ErrorCode::TooLarge);
        QCOMPARE(ends("<rss>" + item + "<item><other>" + longText + "</other></item></rss>"), ErrorCode::TooLarge);
        QCOMPARE(ends("<rss>" + longText + item + "</rss>"), ErrorCode::TooLarge);
        // All together may be of any size.
        const QByteArray part = within(QByteArray(100'000, 'x')) + QByteArray(100'000, ' ');
        const auto others = QByteArray("<x>y</x>").repeated(CsvReader::longestRecord / 7);
        QCOMPARE(ends("<rss>" + part.repeated(60) + others + item + "</rss>"), ErrorCode::Canceled);
        QCOMPARE(ends("<!DOCTYPE rss [<!ENTITY a \"xxxxxxxxx\">]><rss>" + within("&a;") + "</rss>"),
                 ErrorCode::InvalidArgument);
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
            (void)draftFrom(product, nullptr, ground(), m_taken);
        QCOMPARE(read.size(), 3);
        QCOMPARE(kinds(read[0]), (QList<Kind>{Kind::StatusUnknown, Kind::PriceMalformed, Kind::StockMalformed,
                                              Kind::GtinInvalid, Kind::CategoryUnknown}));
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
        const auto draft = draftFrom(**product, nullptr, ground(), m_taken);
        QCOMPARE(draft.wanted.name, u"Tasse"_s);
        QCOMPARE(draft.wanted.variants.first().price.micros, 12'500'000);
        QCOMPARE(draft.wanted.attributes, (QList<Attribute>{{u"Farbe"_s, Attribute::Kind::Text, false, {u"Blau"_s}}}));
        QByteArray nothing = "hello";
        QBuffer other(&nothing);
        other.open(QIODevice::ReadOnly);
        QCOMPARE(ProductTableReader::open(other).error().code, ErrorCode::InvalidArgument);
    }

    void whateverAShopHasComesBackUnchanged() {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto upTo = [&](unsigned most) { return static_cast<int>(random() % (most + 1)); };
        const QString letters = u"ab ,;:\\\t\"'\n\r=+-@é<>&%._1/"_s;
        const auto word = [&](int shortest) {
            QString text;
            for (auto left = shortest + upTo(8); left > 0; --left)
                text += letters.at(upTo(static_cast<unsigned>(letters.size() - 1)));
            return text.trimmed().isEmpty() && shortest > 0 ? u"x"_s : text;
        };
        for (int round = 0; round < 200; ++round) {
            QList<Product> shop;
            QByteArray table;
            const wire::TableStyle style = round % 2 == 0 ? wire::TableStyle{} : wire::TableStyle{';', u','};
            table = wire::productTableHeader(style);
            for (int i = 0; i <= upTo(3); ++i) {
                Product product;
                product.id = m_ids.next();
                product.vendorId = m_vendor;
                product.name = word(1);
                product.description = word(0);
                product.brand = word(0);
                product.modelNumber = word(0);
                product.gtin = i == 0 ? u"4006381333931"_s : QString();
                product.status = static_cast<ProductStatus>(upTo(4));
                if (upTo(1) == 0)
                    product.categories = {m_mugs};
                for (int k = 0; k < upTo(3); ++k)
                    product.tags.append(word(1).replace(u',', u' ').simplified());
                product.tags = listFromText(product.tags.join(u','));
                for (int k = 0; k < upTo(4); ++k)
                    product.attributes.append({word(1).simplified() + QString::number(k),
                                               static_cast<Attribute::Kind>(upTo(3)),
                                               k == 1,
                                               {word(1), word(1)}});
                for (int k = 0; k <= upTo(3); ++k) {
                    Variant variant;
                    variant.id = m_ids.next();
                    variant.sku = upTo(1) == 0 ? QString() : u"S-%1-%2"_s.arg(i).arg(k);
                    variant.options = {{u"Size"_s, Attribute::Kind::Text, false, {word(1).simplified()}}};
                    variant.price = {static_cast<std::int64_t>(random() % 3'000'000'000u), m_eur};
                    if (upTo(1) == 0)
                        variant.comparePrice = UnitPrice{1 + static_cast<std::int64_t>(random()), m_eur};
                    variant.isDefault = k == 0;
                    variant.weightGrams = upTo(2'000);
                    product.variants.append(variant);
                }
                shop.append(product);
                table += wire::productTableRows(
                    product, [](const Id &) { return u"Kitchen > Mugs"_s; },
                    [](const Id &) { return std::optional<std::int64_t>(7); }, style);
            }
            const auto brought = bring(table, shop);
            QVERIFY2(brought.problems.isEmpty(), table.constData());
            QVERIFY2(brought.outcomes == QList<ImportBook::Outcome>(shop.size(), ImportBook::Outcome::Same),
                     table.constData());
        }
    }

    void numbersAreReadAsPeopleWriteThem() {
        const auto micros = [&](const QByteArray &price, char separator) -> std::int64_t {
            QByteArray text = "name;price\nMug;\"" + price + "\"\n";
            text.replace(';', separator);
            const auto read = products(text);
            return read[0].variants.first().priceMicros.value_or(-1);
        };
        QCOMPARE(micros("12.50", ','), 12'500'000);
        QCOMPARE(micros("12,5", ','), 12'500'000);
        QCOMPARE(micros("1,234.50", ','), 1'234'500'000);
        QCOMPARE(micros("1.234,50", ';'), 1'234'500'000);
        QCOMPARE(micros("1 234,50 EUR", ';'), 1'234'500'000);
        QCOMPARE(micros("1'234.50", ','), 1'234'500'000);
        QCOMPARE(micros("1.234.567", ','), 1'234'567'000'000);
        QCOMPARE(micros("0,552", ','), 552'000);
        QCOMPARE(micros("1.234", ','), 1'234'000);
        QCOMPARE(micros("1,234", ';'), 1'234'000);
        QCOMPARE(micros("\xe2\x82\xac 12", ','), 12'000'000);
        QCOMPARE(micros("\xd9\xa1\xd9\xa2\xd9\xab\xd9\xa5", ','), 12'500'000); // ١٢٫٥
        // What could be a thousand times as much is asked for, not guessed.
        for (const auto &[price, separator] : {std::pair{"1,234", ','},
                                               {"1.234", ';'},
                                               {"1,23,4", ','},
                                               {"12.", ','},
                                               {".", ','},
                                               {"-1", ','},
                                               {"1e3", ','},
                                               {"12.50.1", ','},
                                               {"1 2", ','},
                                               {"$5", ','},
                                               {"12 zloty", ','},
                                               {"1.0000001", ','}})
            QVERIFY2(micros(price, separator) == -1, price);
    }

    void weightsAreNumbersAsPeopleWriteThem() {
        const auto grams = [&](const QByteArray &weight, char separator) -> std::int64_t {
            QByteArray text = "name;weight\nMug;\"" + weight + "\"\n";
            const auto read = products(text.replace(';', separator));
            const bool said =
                read[0].problems == QList<ImportProblem>{{Kind::WeightMalformed, 2, QString::fromUtf8(weight)}};
            return said ? -1 : read[0].problems.isEmpty() ? read[0].variants.first().weightGrams.value_or(-2) : -3;
        };
        QCOMPARE(grams("250", ','), 250);
        QCOMPARE(grams("0.25 kg", ','), 250);
        QCOMPARE(grams("0,250kg", ';'), 250);
        QCOMPARE(grams("1.200 kg", ','), 1'200);
        QCOMPARE(grams("1.200,5", ';'), 1'201);
        QCOMPARE(grams("1 200 g", ','), 1'200);
        QCOMPARE(grams("1.200.000", ';'), 1'200'000);
        QCOMPARE(grams("2 lb", ','), 907);
        QCOMPARE(grams("\xd9\xa1\xd9\xa2\xd9\xab\xd9\xa5 kg", ','), 12'500); // ١٢٫٥
        for (const auto &[weight, separator] : {std::pair{"1.200", ','},
                                                {"1.200", ';'},
                                                {"1,200 g", ','},
                                                {"1.200 kg", ';'},
                                                {"1,2,3", ','},
                                                {"heavy", ','},
                                                {"-5", ','},
                                                {"5 stone", ','},
                                                {"2000000 kg", ','}})
            QCOMPARE(grams(weight, separator), -1);
    }

    void aProductOfAnyNumberOfRowsIsOne() {
        const auto reads = [](const QByteArray &rows, const std::function<bool()> &stop = {}) {
            QByteArray bytes = "key,name,price,picture,size,properties,option 1,value 1\n" + rows;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto reader = ProductTableReader::open(buffer).value();
            reader->setStop(stop);
            QList<ImportedProduct> all;
            for (auto next = reader->next(); next && *next; next = reader->next())
                all.append(**next);
            return all;
        };
        const auto row = [](int i, const QByteArray &price) -> QByteArray {
            const auto number = QByteArray::number(i);
            return "a,A," + price + ",https://a/" + number + ",," + number + ": x,Size,S" + number + '\n';
        };
        QByteArray rows;
        for (int i = 0; i < 100; ++i)
            rows += row(i, "1");
        auto read = reads(rows + "b,B,1,,,,,\n");
        QCOMPARE(read.size(), 2);
        QVERIFY(read[0].problems.isEmpty());
        QCOMPARE(read[0].variants.size(), mostVariants);
        QCOMPARE(read[0].pictures.size(), mostPictures);
        QCOMPARE(read[0].attributes.size(), 100);
        for (int i = 100; i < 50'000; ++i)
            rows += row(i, "cheap");
        read = reads(rows + "b,B,1,,,,,\n");
        QCOMPARE(read.size(), 2);
        QCOMPARE(read[0].variants.size(), mostVariants);
        QCOMPARE(read[0].attributes.size(), 101);
        QVERIFY(read[0].problems.contains({Kind::TooManyVariants, 102, u"100+"_s}));
        QVERIFY(read[0].problems.size() < 5);
        QCOMPARE(read[1].key, u"b"_s);
        // Rows that bring no variant are not without end either.
        read = reads("a,A,1,,,,,\n" + QByteArray("a,,,,,,,\n").repeated(5'000));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read[0].problems, (QList<ImportProblem>{{Kind::TooManyVariants, 1'002, u"1000+"_s}}));
        // Somebody who has enough of it does not wait for its end.
        int asked = 0;
        QVERIFY(reads(rows, [&] { return ++asked > 1'000; }).isEmpty());
        QCOMPARE(asked, 1'001);
        // Nor do properties.
        QByteArray properties;
        for (int i = 0; i < 100'000; ++i)
            properties += QByteArray::number(i) + ": x\n";
        read = reads("a,A,1,,,\"" + properties + "\",,\n");
        QCOMPARE(read[0].problems.size(), 1);
        QCOMPARE(read[0].attributes.size(), 1'000);
    }

    void laterRowsTakeNothingAway() {
        const QByteArray table = "Handle,Title,Variant Price,Option1 Name,Option1 Value,Fabric\n"
                                 "a,A,1,Size,S,Linen\na,,1,,M,\na,,1,,L,Wool\na,,1,,XL,\n";
        QByteArray bytes = table;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto reader = ProductTableReader::open(buffer).value();
        auto columns = reader->columns();
        columns.last().field = TableField::Attribute;
        reader->setColumns(columns);
        auto product = reader->next().value();
        QVERIFY(product);
        QCOMPARE(product->attributes, (QList<Attribute>{{u"Fabric"_s, Attribute::Kind::Text, false, {u"Wool"_s}}}));
    }

    void whatIsCutOffOrTornIsNotTaken() {
        const auto shop = bring("key,name,sku,price\na,Mug,M-1,1\n").products;
        const auto problems = [&](const QByteArray &text) { return bring(text, shop).problems; };
        QCOMPARE(problems("key,name,sku,price\na,Mu"), QList<Kind>{Kind::CutOff});
        QCOMPARE(problems("key,name,sku,price\na,Mug"), QList<Kind>{Kind::CutOff});
        QCOMPARE(problems("key,name,sku,price\na,Mug\n"), QList<Kind>{});
        QCOMPARE(problems("key,name,sku,price\na,Mug, white,M-1,1\n").first(), Kind::TooManyCells);
        QCOMPARE(problems("key,name,sku,price\na,Mug,M-1,1,,\n"), QList<Kind>{});
        QCOMPARE(problems("key,name,brand,price\na,Mug," + QByteArray(201, 'x') + ",1\n"), QList<Kind>{Kind::TooLong});
        QCOMPARE(problems("key,name,weight in g\na,Mug,99999999999999999999\n"), QList<Kind>{Kind::WeightMalformed});
        QBuffer picture;
        picture.setData(QByteArray("\x89PNG\r\n\x1a\n\0\0\0,\rIHDR", 20));
        picture.open(QIODevice::ReadOnly);
        QCOMPARE(ProductTableReader::open(picture).error().code, ErrorCode::InvalidArgument);
    }

    void markupIsTakenOffInOneGo() {
        const auto words = [](const QByteArray &body) {
            return *products("Handle,Title,Body (HTML),Variant Price\na,A,\"" + body + "\",1\n")[0].description;
        };
        QCOMPARE(words("<p>Soft &amp; light</p><script>if (a<b) {}</script><ul><li>Linen</li><li>5 &#8364;</li></ul>"),
                 u"Soft & light\n• Linen\n• 5 €"_s);
        QCOMPARE(words("5 < 6 > 3 &unknown; &"), u"5 < 6 > 3 &unknown; &"_s);
        QCOMPARE(words("cut <b off"), u"cut"_s);
        QCOMPARE(words(QByteArray("<a").repeated(500'000)), QString());
        // Our own descriptions are not markup.
        QCOMPARE(*products("name,description,price\nA,a <b> c,1\n")[0].description, u"a <b> c"_s);
    }
};

QTEST_GUILESS_MAIN(ProductTableTest)
#include "tst_product_table.moc"
