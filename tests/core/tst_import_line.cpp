// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/import_line.h>

#include <QTest>

using namespace aura;
using namespace aura::wire;
using namespace Qt::StringLiterals;

namespace {

QByteArray lineWith(const QByteArray &member) {
    return R"({"id":"7","name":"Lamp","price":9.95,"currency":"USD",)" + member + '}';
}

Error errorOf(const QByteArray &line) {
    const auto result = productFromImportLine(line, 12);
    return result ? Error{ErrorCode::Internal, u"accepted"_s} : result.error();
}

const Attribute *attributeNamed(const Product &product, QStringView name) {
    for (const auto &attribute : product.attributes) {
        if (attribute.name == name)
            return &attribute;
    }
    return nullptr;
}

} // namespace

class ImportLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberArrives() {
        const auto imported = productFromImportLine(
            "{\"id\":\"C2653151\",\"name\":\"Sensor 17\\\" °C "
            "可编程™\",\"description\":\"-40℃~+150℃\",\"brand\":\"Texas Instruments\","
            "\"modelNumber\":\"PGA302EPWR\",\"gtin\":\"0884420588030\",\"categoryPath\":[\"ADC\",\"Specialized\"],"
            "\"price\":3.5962,"
            "\"currency\":\"USD\",\"imageUrl\":\"https://example.invalid/a.jpg\","
            "\"attributes\":{\"Rohs\":true,\"MOQ\":1,\"width\":33.60,\"list\":[\"CE\",\"REACH\"],\"stock\":10972,"
            "\"priceBreaks\":[[1,9,3.5962],[10,null,3.1]],\"Category\":{\"id1\":601},\"none\":null}}",
            3, {25, 5});
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
        const auto &product = imported->product;
        QCOMPARE(imported->lineNumber, 3);
        QCOMPARE(product.externalId, u"C2653151"_s);
        QCOMPARE(product.name, u"Sensor 17\" °C 可编程™"_s);
        QCOMPARE(product.description, u"-40℃~+150℃"_s);
        QCOMPARE(product.brand, u"Texas Instruments"_s);
        QCOMPARE(product.modelNumber, u"PGA302EPWR"_s);
        QCOMPARE(product.gtin, u"0884420588030"_s);
        QCOMPARE(imported->categoryPath, (QStringList{u"ADC"_s, u"Specialized"_s}));
        QCOMPARE(product.variants.size(), 1);
        QCOMPARE(product.variants.first().price, (UnitPrice{3'596'200, Currency::of("USD")}));
        QCOMPARE(product.variants.first().stock, std::optional<std::int64_t>(10'972));
        QCOMPARE(product.variants.first().availability, Availability::In);
        QCOMPARE(product.pictures.first().sourceUrl, u"https://example.invalid/a.jpg"_s);
        QVERIFY(attributeNamed(product, u"stock") == nullptr);
        QVERIFY(attributeNamed(product, u"none") == nullptr);
        QCOMPARE(attributeNamed(product, u"width")->values, QStringList{u"33.6"_s});
        QCOMPARE(attributeNamed(product, u"list")->values.size(), 2);
        QCOMPARE(attributeNamed(product, u"priceBreaks")->kind, Attribute::Kind::Json);
        QCOMPARE(attributeNamed(product, u"priceBreaks")->values.first(), u"[[1,9,3.5962],[10,null,3.1]]"_s);
        QCOMPARE(attributeNamed(product, u"Category")->values.first(), u"{\"id1\":601}"_s);
    }

    void absentMembersAreNone() {
        const auto imported = productFromImportLine(
            lineWith(R"("description":null,"brand":null,"gtin":null,"categoryPath":[],"imageUrl":null)"), 1, {4, 5});
        QVERIFY(imported);
        QVERIFY(imported->product.brand.isEmpty());
        QVERIFY(imported->product.pictures.isEmpty());
        QCOMPARE(imported->product.variants.first().stock, std::optional<std::int64_t>(4));
        QCOMPARE(imported->product.variants.first().availability, Availability::Low);
    }

    void pricesAreReadFromTheDigits_data() {
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<qint64>("micros"); // -1: refused
        QTest::newRow("whole") << QByteArray("12") << qint64{12'000'000};
        QTest::newRow("four decimals") << QByteArray("0.5523") << qint64{552'300};
        QTest::newRow("six decimals") << QByteArray("0.000001") << qint64{1};
        QTest::newRow("trailing zeros") << QByteArray("1.50000000") << qint64{1'500'000};
        QTest::newRow("more digits than a double has")
            << QByteArray("123456789012.123457") << qint64{123'456'789'012'123'457};
        QTest::newRow("zero") << QByteArray("0") << qint64{0};
        QTest::newRow("seven decimals") << QByteArray("0.0000001") << qint64{-1};
        QTest::newRow("lost in a double") << QByteArray("1.00000000000000000001") << qint64{-1};
        QTest::newRow("negative") << QByteArray("-1.5") << qint64{-1};
        QTest::newRow("exponent") << QByteArray("1e2") << qint64{-1};
        QTest::newRow("not a number") << QByteArray("NaN") << qint64{-1};
        QTest::newRow("text") << QByteArray("\"9.95\"") << qint64{-1};
        QTest::newRow("null") << QByteArray("null") << qint64{-1};
        QTest::newRow("too large") << QByteArray("9999999999999") << qint64{-1};
    }
    void pricesAreReadFromTheDigits() {
        QFETCH(QByteArray, price);
        QFETCH(qint64, micros);
        // A nested member and a text that look like the price must not be taken for it.
        const QByteArray line = "{\"attributes\":{\"price\":1,\"x\":\"\\\"price\\\":2\"},\"id\":\"a\",\"name\":"
                                "\"\\\"price\\\":3,\",\"price\" : " +
                                price + R"(,"currency":"USD"})";
        const auto imported = productFromImportLine(line, 1);
        if (micros < 0) {
            QVERIFY(!imported);
            QVERIFY2(imported.error().detail.startsWith(u"line 1"), qPrintable(imported.error().detail));
        } else {
            QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
            QCOMPARE(imported->product.variants.first().price.micros, micros);
        }
    }

    void badLinesSayWhy_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QByteArray("{\"id\":") << ErrorCode::InvalidArgument << u"not a JSON object"_s;
        QTest::newRow("a list") << QByteArray("[1]") << ErrorCode::InvalidArgument << u"not a JSON object"_s;
        QTest::newRow("bytes that are not UTF-8")
            << lineWith("\"brand\":\"\xff\xfe\"") << ErrorCode::InvalidArgument << u"not a JSON object"_s;
        QTest::newRow("nested without end") << QByteArray(100'000, '[') << ErrorCode::InvalidArgument << u"line 12"_s;
        QTest::newRow("no id") << QByteArray(R"({"name":"x","price":1,"currency":"USD"})") << ErrorCode::InvalidArgument
                               << u"/id is required"_s;
        QTest::newRow("blank name") << QByteArray(R"({"id":"1","name":"  ","price":1,"currency":"USD"})")
                                    << ErrorCode::InvalidArgument << u"name: is empty"_s;
        QTest::newRow("currency") << QByteArray(R"({"id":"1","name":"x","price":1,"currency":"usd"})")
                                  << ErrorCode::InvalidArgument << u"/currency is not a currency code"_s;
        QTest::newRow("negative price") << QByteArray(R"({"id":"1","name":"x","price":-1,"currency":"USD"})")
                                        << ErrorCode::InvalidArgument << u"/price negative"_s;
        QTest::newRow("GTIN check digit") << lineWith(R"("gtin":"0884420588031")") << ErrorCode::InvalidArgument
                                          << u"line 12 (id 7): /gtin has a wrong length or check digit"_s;
        QTest::newRow("GTIN letters") << lineWith(R"("gtin":"08844205880x0")") << ErrorCode::InvalidArgument
                                      << u"/gtin"_s;
        QTest::newRow("NUL") << lineWith("\"brand\":\"a\\u0000b\"") << ErrorCode::InvalidArgument << u"/brand"_s;
        QTest::newRow("10 MB description") << lineWith("\"description\":\"" + QByteArray(10 << 20, 'x') + '"')
                                           << ErrorCode::TooLarge << u"too long: /description"_s;
        QTest::newRow("category path") << lineWith(R"("categoryPath":["A",3])") << ErrorCode::InvalidArgument
                                       << u"/categoryPath"_s;
        QTest::newRow("stock") << lineWith(R"("attributes":{"stock":-3})") << ErrorCode::InvalidArgument << u"stock"_s;
    }
    void badLinesSayWhy() {
        QFETCH(QByteArray, line);
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        const auto error = errorOf(line);
        QCOMPARE(error.code, code);
        QVERIFY2(error.detail.contains(says), qPrintable(error.detail));
        QVERIFY(error.detail.size() < 1'000);
    }

    void shortenedUpcsGetTheirZerosBack() {
        const auto imported = productFromImportLine(lineWith(R"("gtin":"65030815772")"), 1);
        QVERIFY(imported);
        QCOMPARE(imported->product.gtin, u"065030815772"_s);
    }

    void filesArriveInPieces() {
        const QByteArray file = lineWith(R"("brand":"A")") + "\r\n\n" + "nonsense\n" +
                                QByteArray(lineWith(R"("brand":"B")")) + '\n' +
                                R"({"id":"8","name":"Last","price":1,"currency":"EUR"})";
        for (const qsizetype piece : {qsizetype{1}, qsizetype{7}, file.size()}) {
            ImportReader reader;
            QStringList names;
            QStringList errors;
            const auto visit = [&](Result<ImportedProduct> imported) {
                if (imported)
                    names += u"%1:%2"_s.arg(imported->lineNumber).arg(imported->product.name);
                else
                    errors += imported.error().detail.section(u':', 0, 0) + errorCodeName(imported.error().code);
            };
            for (qsizetype at = 0; at < file.size(); at += piece)
                reader.feed(QByteArrayView(file).sliced(at, std::min(piece, file.size() - at)), visit);
            reader.finish(visit);
            QCOMPARE(names, (QStringList{u"1:Lamp"_s, u"5:Last"_s}));
            QCOMPARE(errors, (QStringList{u"line 3invalid_argument"_s, u"line 4 (id 7)already_exists"_s}));
            QCOMPARE(reader.linesSeen(), 5);
        }
    }

    void endlessLinesAreSkippedWithoutBeingHeld() {
        ImportReader reader;
        const QByteArray megabytes(1 << 20, 'x');
        QList<ErrorCode> codes;
        int good = 0;
        const auto visit = [&](Result<ImportedProduct> imported) {
            if (imported)
                ++good;
            else
                codes.append(imported.error().code);
        };
        for (int i = 0; i < 40; ++i)
            reader.feed(megabytes, visit);
        QVERIFY(codes.isEmpty());
        reader.feed("\n", visit);
        reader.feed(lineWith(R"("brand":"A")"), visit);
        reader.finish(visit);
        QCOMPARE(codes, QList<ErrorCode>{ErrorCode::TooLarge});
        QCOMPARE(good, 1);
        QCOMPARE(errorOf(QByteArray(longestImportLine + 1, ' ')).code, ErrorCode::TooLarge);
    }
};

QTEST_APPLESS_MAIN(ImportLineTest)
#include "tst_import_line.moc"
