// SPDX-License-Identifier: Apache-2.0
// Products out of files: looked at first, brought in without a network, gone on with after an interruption.
#include "work_shop.h"

#include <aura/app/product_import.h>

#include <array>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;
using State = ProductImportModel::State;

class ProductImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    QTemporaryDir m_files;

    QUrl file(const QString &name, const QByteArray &bytes) {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return QUrl::fromLocalFile(file.fileName());
    }
    QByteArray read(const QString &name) {
        QFile file(m_files.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ProductImportModel *importer() { return m_shop->app->productImport(); }
    static bool settled(const ProductImportModel &model, State state) {
        return QTest::qWaitFor([&] { return model.state() == state; }, 30'000);
    }
    QList<Product> products() { return m_shop->client->vendorProducts(m_shop->goods.pottery.id).result().value_or({}); }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
    }
    void cleanup() { m_shop.reset(); }

    void aTableIsLookedAtAndThenBroughtIn() {
        auto *load = importer();
        load->choose(file(u"goods.csv"_s, "key,name,category,sku,price,stock,option 1,value 1\n"
                                          "bowl,Bowl,Home > Kitchen,B-S,9.50,4,Size,S\n"
                                          "bowl,,,B-L,12,2,Size,L\n"
                                          "jug,Jug,Nowhere,J-1,20,,,\n"
                                          "cup,Cup,Kitchen,MUG-3,8,,,\n"));
        QCOMPARE(load->state(), State::Chosen);
        QCOMPARE(load->columns()->count(), 8);
        QCOMPARE(text(*load->columns(), 1, "sample"), u"Bowl"_s);
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->fresh(), 1);
        QCOMPARE(load->altered(), 1); // the cup has the SKU of a mug, so that is what it is
        QCOMPARE(load->wrong(), 1);
        QCOMPARE(text(*load->problems(), 0, "lineText"), u"Line 4"_s);
        QVERIFY(text(*load->problems(), 0, "text").contains(u"Nowhere"_s));
        QVERIFY(m_shop->client->queue().isEmpty()); // nothing has happened yet
        load->run();
        QVERIFY(settled(*load, State::Done));
        QCOMPARE(products().size(), 11);
        QCOMPARE(m_shop->client->queue().size(), 4); // the bowl, its two shelves, the cup
        // The same file again changes nothing any more: so an interrupted one goes on.
        load->choose(QUrl::fromLocalFile(m_files.filePath(u"goods.csv"_s)));
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->fresh() + load->altered(), 0);
        QCOMPARE(load->same(), 2);
        load->saveProblems(QUrl::fromLocalFile(m_files.filePath(u"wrong.csv"_s)));
        QVERIFY(read(u"wrong.csv"_s).contains("4,Jug,"));
    }

    void whatASpreadsheetOfTheCountryWritesComesBack() {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        auto *load = importer();
        QSignalSpy written(load, &ProductImportModel::written);
        load->exportTo(QUrl::fromLocalFile(m_files.filePath(u"eigene.csv"_s)));
        QVERIFY(load->exporting());
        QVERIFY(written.wait());
        QVERIFY(!load->exporting());
        QVERIFY(read(u"eigene.csv"_s).contains("key;name;"));
        load->choose(QUrl::fromLocalFile(m_files.filePath(u"eigene.csv"_s)));
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->same(), 10);
        load->exportTo(QUrl::fromLocalFile(m_files.filePath(u"no/such/folder.csv"_s)));
        QSignalSpy failed(load, &ProductImportModel::failed);
        QVERIFY(failed.wait());
    }

    void whatCannotBeReadIsSaid() {
        auto *load = importer();
        load->choose(file(u"torn.csv"_s, "name,price\nBowl,1\n\"Jug,2\n"));
        load->check();
        QVERIFY(settled(*load, State::Failed));
        QVERIFY(load->failure().contains(u"torn.csv"_s));
        load->choose(QUrl::fromLocalFile(m_files.path())); // a folder
        QCOMPARE(load->state(), State::Failed);
        load->choose(file(u"empty.csv"_s, {}));
        QCOMPARE(load->state(), State::Failed);
        load->choose(file(u"header.csv"_s, "name,price\n"));
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->fresh() + load->altered() + load->same() + load->wrong(), 0);
        QVERIFY(m_shop->client->queue().isEmpty());
    }

    void aFeedThatIsTooMuchIsToldOf() {
        auto *load = importer();
        const QByteArray head = R"(<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel>)";
        const QByteArray good = "<item><g:id>1</g:id><g:title>Bowl</g:title><g:price>9.50 EUR</g:price></item>\n";
        load->choose(file(u"deep.xml"_s, head + good + "<item>" + QByteArray("<a>").repeated(200)));
        QCOMPARE(load->state(), State::Chosen);
        load->check();
        QVERIFY(settled(*load, State::Failed));
        QVERIFY(load->failure().contains(u"nested deeper"_s) && load->failure().contains(u"deep.xml"_s));
        load->choose(
            file(u"large.xml"_s, head + good + "<item><g:title>" + QByteArray(5 << 20, 'x') + "</g:title></item>"));
        load->check();
        QVERIFY(settled(*load, State::Failed));
        QVERIFY(load->failure().contains(u"line 2"_s));
        load->choose(file(u"row.csv"_s, "name,price\nBowl,1\n" + QByteArray(5 << 20, 'x') + ",1\n"));
        load->check();
        QVERIFY(settled(*load, State::Failed));
        QVERIFY(load->failure().contains(u"larger than a row may be"_s));
    }

    void ofVeryMuchThatIsWrongTheFirstIsKept() {
        auto *load = importer();
        QByteArray table = "name,price\n";
        constexpr int many = 20'500;
        for (int i = 0; i < many; ++i)
            table += "Bowl " + QByteArray::number(i) + ",much\n";
        load->choose(file(u"wrong.csv"_s, table));
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->wrong(), many);
        QCOMPARE(load->problemCount(), many);
        QCOMPARE(load->savedProblemCount(), 20'000);
        load->saveProblems(QUrl::fromLocalFile(m_files.filePath(u"problems.csv"_s)));
        QCOMPARE(read(u"problems.csv"_s).count("\r\n"), 20'001);
    }

    void whatIsExportedComesBack() {
        auto *load = importer();
        QSignalSpy written(load, &ProductImportModel::written);
        load->exportTo(QUrl::fromLocalFile(m_files.filePath(u"own.csv"_s)));
        QVERIFY(written.wait());
        load->choose(QUrl::fromLocalFile(m_files.filePath(u"own.csv"_s)));
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->same(), 10);
        auto table = read(u"own.csv"_s);
        table.replace("Mug number 2,", "Mug of another name,");
        load->choose(file(u"own.csv"_s, table));
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->altered(), 1);
        QCOMPARE(load->same(), 9);
    }

    void aColumnIsReadAnotherWay() {
        auto *load = importer();
        load->choose(file(u"kannen.csv"_s, "Bezeichnung;Netto\nKanne;12,50\n"));
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->wrong(), 1);
        load->readColumnAs(0, static_cast<int>(load->fields().indexOf(u"Name"_s)));
        load->readColumnAs(1, static_cast<int>(load->fields().indexOf(u"Price"_s)));
        QCOMPARE(load->state(), State::Chosen);
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->fresh(), 1);
        load->choose(file(u"text.txt"_s, "hello"));
        QCOMPARE(load->state(), State::Failed);
        QVERIFY(!load->failure().isEmpty());
    }

    void aLongFileIsStoppedAndGoneOnWithAfterARestart() {
        QByteArray table = "Artikel;Nummer;Preis\n";
        constexpr int many = 20'000;
        for (int i = 0; i < many; ++i)
            table += "Bowl " + QByteArray::number(i) + ";B-" + QByteArray::number(i) + ";9,50\n";
        auto *load = importer();
        load->choose(file(u"many.csv"_s, table));
        const std::array columns{u"Name"_s, u"SKU"_s, u"Price"_s};
        for (std::size_t i = 0; i < columns.size(); ++i)
            load->readColumnAs(static_cast<int>(i), static_cast<int>(load->fields().indexOf(columns.at(i))));
        load->check();
        QVERIFY(settled(*load, State::Checked));
        QCOMPARE(load->fresh(), many);
        load->run();
        QTRY_VERIFY(load->fresh() > 0);
        load->stop();
        QVERIFY(settled(*load, State::Stopped));
        QCOMPARE(load->interruptedFile(), u"many.csv"_s);
        const auto stopped = load->fresh();
        QCOMPARE(products().size(), 10 + stopped);
        m_shop->start();
        QTRY_VERIFY(m_shop->app->desk()->available());
        load = importer();
        QTRY_COMPARE(load->interruptedFile(), u"many.csv"_s);
        QCOMPARE(load->state(), State::Empty);
        load->goOn();
        QVERIFY(settled(*load, State::Done));
        QCOMPARE(load->same(), stopped);
        QCOMPARE(load->fresh(), many - stopped);
        QCOMPARE(products().size(), 10 + many);
        QCOMPARE(load->interruptedFile(), QString());
        QCOMPARE(m_shop->client->draft(u"import/"_s + m_shop->goods.pottery.id.toString()).result().error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(ProductImportTest)
#include "tst_product_import.moc"
