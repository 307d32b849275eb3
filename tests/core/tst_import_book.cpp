// SPDX-License-Identifier: Apache-2.0
// A file of products held against what a shop has.
#include "product_table_fixture.h"

#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;
using Kind = ImportProblem::Kind;
using Outcome = ImportBook::Outcome;

class ImportBookTest : public QObject, testing::ProductTableFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_taken.clear(); }

    void whatIsChangedStaysOfItsKind() {
        auto shop = bring("key,name,price\na,Mug,1\n").products;
        shop[0].attributes = {{u"height"_s, Attribute::Kind::Number, false, {u"12.5"_s}},
                              {u"colours"_s, Attribute::Kind::Text, true, {u"Blue, dark"_s, u"Red"_s}},
                              {u"new"_s, Attribute::Kind::Boolean, false, {u"true"_s}}};
        QByteArray table = wire::productTableHeader() + wire::productTableRows(
                                                            shop[0], [](const Id &) { return QString(); },
                                                            [](const Id &) { return std::optional<std::int64_t>(); });
        table.replace("12.5", "13").replace("Blue, dark; Red", "Blue, dark; Green").replace("true", "yes");
        const auto brought = bring(table, shop);
        QCOMPARE(brought.outcomes, QList<Outcome>{Outcome::Changed});
        QCOMPARE(brought.products[0].attributes,
                 (QList<Attribute>{{u"height"_s, Attribute::Kind::Number, false, {u"13"_s}},
                                   {u"colours"_s, Attribute::Kind::Text, true, {u"Blue, dark"_s, u"Green"_s}},
                                   {u"new"_s, Attribute::Kind::Text, false, {u"yes"_s}}}));
    }

    void theSameFileTwiceChangesNothing() {
        const QByteArray files[]{
            "key,name,sku,price,option 1,value 1\nbowl,Bowl,B-S,9.50,Size,S\nbowl,,B-L,12,Size,L\n",
            "name,sku,price,status,tags\nJug,J-1,20,published,\"a, b\"\n", "name,gtin,price\nCup,4006381333931,8\n",
            "name;price\nPlate;1.200,50\n",
            "id\ttitle\tprice\tlink\titem_group_id\tcolor\n1\tShirt\t2.00 EUR\ta\tG\tBlue\n2\tCap\t3.00 "
            "EUR\ta\t\t\n3\tShirt\t2.00 EUR\ta\tG\tRed\n"};
        for (const auto &file : files) {
            const auto first = bring(file);
            QVERIFY2(first.problems.isEmpty(), file.constData());
            const auto second = bring(file, first.products);
            QVERIFY2(second.problems.isEmpty(), file.constData());
            QVERIFY2(second.outcomes == QList<Outcome>(first.outcomes.size(), Outcome::Same), file.constData());
            QCOMPARE(second.products, first.products);
        }
        // Of a feed whose groups do not follow one another, both rows are variants of one product.
        QCOMPARE(bring(files[4]).products.size(), 2);
    }

    void whatIsThereTwiceIsSaid() {
        const auto shop = bring("key,name,sku,gtin,price\na,Mug,M-1,4006381333931,1\n").products;
        const auto problems = [&](const QByteArray &text) { return bring(text, shop).problems; };
        QCOMPARE(problems("key,name,sku,price\nb,Cup,C-1,1\nc,Jug,C-1,1\n"), QList<Kind>{Kind::VariantTwice});
        QCOMPARE(problems("key,name,sku,price\nb,Cup,C-1,1\na,Mug,C-1,1\n"), QList<Kind>{Kind::SkuTwice});
        QCOMPARE(bring("key,name,sku,price\nb,Cup,C-1,1\nb,Cup,C-1,1\n").problems, QList<Kind>{Kind::VariantTwice});
        QCOMPARE(bring("name,price\nCup,1\nCup,2\n").problems, QList<Kind>{Kind::VariantTwice});
        QCOMPARE(problems("key,name,gtin,price\na,Mug,4006381333931,1\nb,Cup,4006381333931,1\n"),
                 QList<Kind>{Kind::GtinTwice});
        QCOMPARE(bring("key,name,sku,price\nb,,B-1,1\nc,Cup,C-1,1\nb,,B-2,1\n").problems,
                 (QList<Kind>{Kind::NameMissing, Kind::KeyRefused, Kind::NameMissing}));
    }

    void whatTheShopCallsOtherwiseIsFoundByItsNumbers() {
        const auto shop =
            bring("key,name,sku,gtin,price,option 1,value 1\na,Mug,M-1,4006381333931,1,Size,S\n").products;
        // Another shop's keys and SKUs for the same thing; what follows by that key is the same product.
        const auto file = "key,name,sku,gtin,price,option 1,value 1\nx-9,Mug,N-1,4006381333931,2,Size,S\n"
                          "y,Cup,C-1,,1,Size,S\nx-9,Mug,N-2,,2,Size,M\n";
        const auto brought = bring(file, shop);
        QCOMPARE(brought.outcomes, (QList<Outcome>{Outcome::Changed, Outcome::New, Outcome::Changed}));
        QVERIFY(brought.problems.isEmpty());
        QCOMPARE(brought.products.size(), 2);
        QCOMPARE(brought.products[0].variants.size(), 2);
        QCOMPARE(brought.products[0].externalId, u"a"_s);
        QCOMPARE(brought.products[0].variants[0].price.micros, 2'000'000);
        QCOMPARE(bring(file, brought.products).outcomes, QList<Outcome>(3, Outcome::Same));
        // An SKU that is known says more.
        const auto two = bring("key,name,sku,gtin,price\na,Mug,M-1,4006381333931,1\nb,Cup,C-1,,1\n").products;
        QCOMPARE(bring("key,name,sku,gtin,price\nx,Cup,C-1,4006381333931,1\n", two).problems,
                 QList<Kind>{Kind::GtinTwice});
    }

    void numbersMoveFromOneProductToAnother() {
        const auto shop = bring("key,name,sku,gtin,price\na,Mug,M-1,4006381333931,1\nb,Cup,C-1,,1\n").products;
        const auto brought = bring("key,name,sku,gtin,price\na,Mug,M-2,4012345678901,1\nb,Cup,M-1,4006381333931,1\n"
                                   "c,Jug,C-1,,1\n",
                                   shop);
        QVERIFY(brought.problems.isEmpty());
        QCOMPARE(brought.outcomes, (QList<Outcome>{Outcome::Changed, Outcome::Changed, Outcome::New}));
        QCOMPARE(brought.products[1].gtin, u"4006381333931"_s);
        QCOMPARE(brought.products[1].variants[0].sku, u"M-1"_s);
        QCOMPARE(brought.products[2].variants[0].sku, u"C-1"_s);
        // Before its owner has let go of it nobody else has it.
        QCOMPARE(bring("key,name,sku,gtin,price\nb,Cup,M-1,,1\na,Mug,M-2,,1\n", shop).problems,
                 QList<Kind>{Kind::SkuTwice});
    }

    void aSaleEnds() {
        const QByteArray head = "id\ttitle\tprice\tsale_price\tlink\n";
        const QByteArray feed = "<rss><item><id>1</id><title>Mug</title><price>25 EUR</price>%1</item></rss>";
        const auto feedWith = [&](const QByteArray &sale) { return QByteArray(feed).replace("%1", sale); };
        const std::pair<QByteArray, QByteArray> files[]{
            {head + "1\tMug\t25 EUR\t19 EUR\ta\n", head + "1\tMug\t25 EUR\t\ta\n"},
            {feedWith("<sale_price>19 EUR</sale_price>"), feedWith({})},
            {"key,name,price,sale price,price before\n1,Mug,25,19,\n",
             "key,name,price,sale price,price before\n1,Mug,25,,\n"}};
        for (const auto &[during, after] : files) {
            const auto shop = bring(during).products;
            QCOMPARE(shop[0].variants[0].price.micros, 19'000'000);
            QCOMPARE(shop[0].variants[0].comparePrice->micros, 25'000'000);
            const auto brought = bring(after, shop);
            QCOMPARE(brought.outcomes, QList<Outcome>{Outcome::Changed});
            QCOMPARE(brought.products[0].variants[0].price.micros, 25'000'000);
            QVERIFY(!brought.products[0].variants[0].comparePrice);
        }
        // Where nothing is said of prices, and without any column for it, it stays.
        const auto shop = bring(files[0].first).products;
        for (const QByteArray &silent :
             {QByteArray(head + "1\tMug\t\t\ta\n"), QByteArray("name,sku,price\nMug,1,19\n")})
            QCOMPARE(bring(silent, shop).outcomes, QList<Outcome>{Outcome::Same});
    }

    void whatAFeedLeavesOutStays() {
        auto shop = bring("key,name,sku,brand,gtin,price\na,Mug,M-1,Nord,4006381333931,1\n").products;
        shop[0].description = u"Round"_s;
        shop[0].attributes = {{u"material"_s, Attribute::Kind::Text, false, {u"Clay"_s}}};
        const auto brought = bring("<rss><item><id>M-1</id><title>Mug</title><price>2</price></item></rss>", shop);
        QCOMPARE(brought.outcomes, QList<Outcome>{Outcome::Changed});
        auto wanted = shop[0];
        wanted.variants[0].price.micros = 2'000'000;
        wanted.updatedAt = brought.products[0].updatedAt;
        wanted.rev = brought.products[0].rev;
        QCOMPARE(brought.products[0], wanted);
        // A table's empty cell says that there is none.
        QVERIFY(bring("key,name,brand,price\na,Mug,,1\n", shop).products[0].brand.isEmpty());
    }

    void aRowThatNamesItsVariantIsNoRowOfAPicture() {
        const auto shop = bring("key,name,price,option 1,value 1\na,Mug,1,Size,S\na,,1,Size,L\n").products;
        const auto row = [&](qsizetype i, const QByteArray &grams) {
            const auto &variant = shop[0].variants.at(i);
            return QByteArray("a," + variant.id.toString().toUtf8() + ',' + grams + '\n');
        };
        const auto brought = bring("key,variant key,weight in g\n" + row(0, "100") + row(1, "200"), shop);
        QVERIFY(brought.problems.isEmpty());
        QCOMPARE(brought.products[0].variants[0].weightGrams, 100);
        QCOMPARE(brought.products[0].variants[1].weightGrams, 200);
    }

    void whatWasRejectedIsNotProposedUnchanged() {
        const QByteArray file = "key,name,category,price,status\na,Mug,Kitchen > Mugs,1,published\n";
        auto shop = bring(file).products;
        QCOMPARE(shop[0].status, ProductStatus::Proposed);
        shop[0].status = ProductStatus::Rejected;
        QCOMPARE(bring(file, shop).outcomes, QList<Outcome>{Outcome::Same});
        QCOMPARE(bring(QByteArray(file).replace("published", "active"), shop).outcomes, QList<Outcome>{Outcome::Same});
        // Changed, it may be looked at again; so it may when somebody asks for it in so many words.
        for (const auto &[was, is] : {std::pair{"Mug,", "Better mug,"}, {",1,", ",2,"}, {"published", "proposed"}}) {
            const auto brought = bring(QByteArray(file).replace(was, is), shop);
            QCOMPARE(brought.outcomes, QList<Outcome>{Outcome::Changed});
            QCOMPARE(brought.products[0].status, ProductStatus::Proposed);
        }
        shop[0].status = ProductStatus::Draft;
        QCOMPARE(bring(file, shop).products[0].status, ProductStatus::Proposed);
    }
};

QTEST_GUILESS_MAIN(ImportBookTest)
#include "tst_import_book.moc"
