// SPDX-License-Identifier: Apache-2.0
// A product is made, changed and copied without a network; nothing that is typed is lost.
#include "work_shop.h"

#include <aura/app/vendor_product_edit.h>
#include <aura/testing/tiny_png.h>
#include <aura/wire/product_draft_json.h>

#include <QAbstractItemModelTester>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;
using Edit = VendorProductEditModel;
using Failure = QAbstractItemModelTester::FailureReportingMode;

class ProductEditorTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    QTemporaryDir m_files;

    AppContext &app() { return *m_shop->app; }
    VendorDesk &desk() { return *app().desk(); }
    const Product &mug(int at) { return m_shop->products.at(at); }

    std::unique_ptr<Edit> editor(const QString &id = {}, const QString &like = {}) {
        auto edit = std::make_unique<Edit>();
        edit->setProductId(id);
        edit->setCopyOf(like);
        edit->setApp(&app());
        if (!QTest::qWaitFor([&] { return edit->state() == Edit::State::Editing; }))
            qFatal("nothing to edit");
        return edit;
    }
    bool save(Edit &edit) {
        QSignalSpy saved(&edit, &Edit::saved);
        edit.save();
        return saved.size() > 0 || saved.wait();
    }
    Product seen(const Id &id) {
        const auto products = m_shop->client->vendorProducts(desk().vendor(), {id}).result();
        return products && !products->isEmpty() ? products->first() : Product{};
    }
    QMap<QString, Result<QByteArray>> drafts() { return m_shop->client->drafts(u"product/"_s).result().value_or({}); }
    QUrl picture(const QString &name, const QByteArray &bytes) {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return QUrl::fromLocalFile(file.fileName());
    }
    static QString firstVariant(const Edit &edit) { return text(*edit.variants(), 0, "variantId"); }
    QList<Operation> queued() {
        QList<Operation> operations;
        for (const auto &entry : m_shop->client->queue())
            operations.append(entry.operation);
        return operations;
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
    }
    void cleanup() { m_shop.reset(); }

    void aNewProductIsMadeOffline() {
        auto edit = editor();
        QVERIFY(edit->isNew());
        QVERIFY(!edit->dirty());
        QVERIFY(!edit->canSave());
        edit->setField(Edit::Field::Name, u"Teapot"_s);
        edit->setField(Edit::Field::Gtin, u"4006381 333931"_s);
        edit->setField(Edit::Field::Tags, u"tea, stoneware, tea"_s);
        edit->setCategory(m_shop->goods.kitchen.id.toString());
        QCOMPARE(edit->fields().category, u"Home › Kitchen"_s);
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"39.90"_s);
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Sku, u"TEA-1"_s);
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Stock, u"12"_s);
        edit->setStatus(u"proposed"_s);
        QCOMPARE(edit->saveText(), u"Save and propose"_s);
        QVERIFY(save(*edit));
        QVERIFY(!edit->dirty());
        const auto operations = queued();
        QCOMPARE(operations.size(), 2);
        const auto product = std::get<ProductCreate>(operations[0].args).product;
        QCOMPARE(product.name, u"Teapot"_s);
        QCOMPARE(product.gtin, u"4006381333931"_s);
        QCOMPARE(product.tags, (QStringList{u"tea"_s, u"stoneware"_s}));
        QCOMPARE(product.status, ProductStatus::Proposed);
        QCOMPARE(product.variants.first().price, (UnitPrice{39'900'000, Currency::of("EUR")}));
        QCOMPARE(std::get<StockAdjust>(operations[1].args).delta, 12);
        QCOMPARE(operations[1].deps, QList<Id>{operations[0].opId});
        QTRY_COMPARE(desk().products().value(product.id).name, u"Teapot"_s);
        QVERIFY(drafts().isEmpty());
        // The shop gets it all, and both in order.
        m_shop->far->reachable = true;
        QVERIFY(m_shop->pull());
        QCOMPARE(m_shop->far->applied.size(), 2);
    }

    void whatIsWrongIsSaidWhereItIs() {
        auto edit = editor();
        edit->setField(Edit::Field::Description, u"Round"_s);
        QCOMPARE(edit->errors(), ProductFieldsItem{}); // nobody has been there yet
        edit->checkField(Edit::Field::Name);
        QVERIFY(!edit->errors().name.isEmpty());
        edit->setField(Edit::Field::Gtin, u"4006381333932"_s);
        edit->checkField(Edit::Field::Gtin);
        QVERIFY(edit->errors().gtin.contains(u'1')); // what the last digit would be
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"12 euros"_s);
        QCOMPARE(text(*edit->variants(), 0, "price"), u"12 euros"_s);
        edit->checkVariant(firstVariant(*edit), Edit::VariantField::Price);
        QCOMPARE(text(*edit->variants(), 0, "price"), u"12 euros"_s); // it is still there to be put right
        QVERIFY(!text(*edit->variants(), 0, "priceError").isEmpty());
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Sku, u"MUG-3"_s); // another product's
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Stock, u"a few"_s);
        QSignalSpy refused(edit.get(), &Edit::refused);
        edit->setStatus(u"proposed"_s);
        edit->save();
        QCOMPARE(refused.size(), 1);
        QVERIFY(!text(*edit->variants(), 0, "skuError").isEmpty());
        QVERIFY(!text(*edit->variants(), 0, "stockError").isEmpty());
        QVERIFY(!edit->errors().category.isEmpty());
        QCOMPARE(edit->problemCount(), 6);
        QVERIFY(queued().isEmpty());
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"12"_s);
        QVERIFY(text(*edit->variants(), 0, "priceError").isEmpty());
        edit->setVariant(firstVariant(*edit), Edit::VariantField::ComparePrice, u"11"_s);
        QVERIFY(!text(*edit->variants(), 0, "comparePriceError").isEmpty());
    }

    void nothingTypedIsLost() {
        auto edit = editor();
        edit->setField(Edit::Field::Name, u"Tea"_s);
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"12,"_s);
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Stock, u"7"_s);
        edit->addAxis(u"Size"_s);
        QTRY_COMPARE(drafts().size(), 1);
        edit->setField(Edit::Field::Name, u"Teapot"_s);
        const auto name = drafts().firstKey();
        edit.reset();    // what was typed last is kept as well
        m_shop->start(); // as after a power cut
        app().desk()->open();
        ProductDraftListModel list;
        const QAbstractItemModelTester tester(&list, Failure::QtTest);
        list.setApp(&app());
        QTRY_COMPARE(list.count(), 1);
        QCOMPARE(text(list, 0, "text"), u"Teapot"_s);
        edit = editor(text(list, 0, "value"));
        QVERIFY(edit->resumed() && edit->isNew() && edit->dirty());
        QCOMPARE(edit->fields().name, u"Teapot"_s);
        QCOMPARE(text(*edit->variants(), 0, "price"), u"12,"_s);
        QCOMPARE(text(*edit->variants(), 0, "stock"), u"7"_s);
        QCOMPARE(text(*edit->axes(), 0, "name"), u"Size"_s);
        QSignalSpy dropped(edit.get(), &Edit::dropped);
        edit->drop();
        QVERIFY(dropped.wait());
        QTRY_COMPARE(list.count(), 0);
        QVERIFY(drafts().isEmpty());
    }

    void aProductIsChangedByWhatChanged() {
        auto edit = editor(mug(0).id.toString());
        QVERIFY(!edit->isNew());
        QCOMPARE(edit->fields().name, mug(0).name);
        QCOMPARE(text(*edit->variants(), 0, "stock"), u"20"_s);
        QVERIFY(!edit->statuses()->texts(u"value"_s).contains(u"proposed"_s)); // it is published
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"11.50"_s);
        edit->setField(Edit::Field::Brand, u"Lumen & Co"_s);
        QVERIFY(edit->dirty());
        QTRY_COMPARE(drafts().size(), 1);
        // Put back by hand, there is nothing to save and nothing to keep.
        edit->setField(Edit::Field::Brand, mug(0).brand);
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"10"_s);
        QVERIFY(!edit->dirty());
        QTRY_VERIFY(drafts().isEmpty());
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"11.50"_s);
        QVERIFY(save(*edit));
        const auto patch = std::get<ProductPatch>(queued().first().args);
        QCOMPARE(patch.changes.size(), 1);
        QCOMPARE(patch.changes.first().field, ProductField::VariantPrice);
        QTRY_COMPARE(desk().products().value(mug(0).id).variants.first().price.micros, 11'500'000);
        // Undo of everything begins again from what is there.
        edit = editor(mug(1).id.toString());
        edit->setField(Edit::Field::Name, u"Another mug"_s);
        edit->drop();
        QTRY_COMPARE(edit->fields().name, mug(1).name);
        QVERIFY(!edit->dirty());
    }

    void propertiesComeFromTheCategory() {
        auto edit = editor();
        const QAbstractItemModelTester tester(edit->attributes(), Failure::QtTest);
        QCOMPARE(edit->attributes()->count(), 0);
        edit->setCategory(m_shop->goods.kitchen.id.toString());
        QTRY_VERIFY(edit->attributes()->texts(u"key"_s).contains(u"colour"_s));
        const int at = static_cast<int>(edit->attributes()->texts(u"key"_s).indexOf(u"colour"_s));
        QVERIFY(edit->attributes()->itemAt<ProductAttributeItem>(at).choices.contains(u"Blue"_s));
        edit->setAttribute(u"colour"_s, u"Dark "_s);
        QCOMPARE(text(*edit->attributes(), 0, "value"), u"Dark "_s); // somebody is still typing
        edit->setAttribute(u"colour"_s, u"Dark blue"_s);
        edit->checkAttribute(u"colour"_s);
        edit->addAttribute(u"Colour"_s, u"Grey"_s); // the same property
        edit->addAttribute(u"Glaze"_s, u"Salt"_s);
        edit->setField(Edit::Field::Name, u"Jug"_s);
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"5"_s);
        QVERIFY(save(*edit));
        const auto product = std::get<ProductCreate>(queued().first().args).product;
        QCOMPARE(product.attributes.size(), 2);
        QCOMPARE(product.attributes[0].values, QStringList{u"Grey"_s});
        QCOMPARE(product.attributes[1].name, u"Glaze"_s);
    }

    void aPropertyStaysOfItsKind_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("comma"); // of decimals
        QTest::newRow("point") << u"en_US"_s << u"."_s;
        QTest::newRow("comma") << u"de_DE"_s << u","_s;
    }
    void aPropertyStaysOfItsKind() {
        QFETCH(const QString, locale);
        QFETCH(const QString, comma);
        using Kind = Attribute::Kind;
        QLocale::setDefault(QLocale(locale));
        auto made = mug(6);
        made.attributes = {{u"capacity"_s, Kind::Number, false, {u"0.25"_s}},
                           {u"finishes"_s, Kind::Text, true, {u"Oak, oiled"_s, u"Ash"_s}},
                           {u"glazed"_s, Kind::Boolean, false, {u"true"_s}},
                           {u"sizes"_s, Kind::Number, true, {u"1.5"_s, u"2"_s}},
                           {u"story"_s, Kind::Text, false, {QString(300, u'x')}}};
        m_shop->giveProduct(made);
        m_shop->far->reachable = true;
        QVERIFY(m_shop->pull());
        auto edit = editor(made.id.toString());
        const auto shown = [&](const QString &key) {
            return text(*edit->attributes(), static_cast<int>(edit->attributes()->texts(u"key"_s).indexOf(key)),
                        "value");
        };
        // Letter by letter, as somebody types.
        const auto type = [&](const QString &key, const QString &words) {
            for (qsizetype i = 0; i <= words.size(); ++i)
                edit->setAttribute(key, words.first(i));
            edit->checkAttribute(key);
        };
        QCOMPARE(shown(u"capacity"_s), u"0"_s + comma + u"25"_s);
        // Emptied and written again, nothing is another.
        for (const auto &attribute : std::as_const(made.attributes))
            type(attribute.name, shown(attribute.name));
        QVERIFY(!edit->dirty());
        type(u"capacity"_s, u"0"_s + comma + u"5"_s);
        type(u"finishes"_s, u"Oak, oiled; Elm"_s);
        type(u"glazed"_s, u"no"_s);
        type(u"sizes"_s, comma == u"," ? u"1,5; 3"_s : u"1.5, 3"_s);
        type(u"story"_s, QString(301, u'x'));
        QVERIFY(save(*edit));
        auto wanted = made.attributes;
        wanted[0].values = {u"0.5"_s};
        wanted[1].values = {u"Oak, oiled"_s, u"Elm"_s};
        wanted[2].values = {u"false"_s};
        wanted[3].values = {u"1.5"_s, u"3"_s};
        wanted[4].values = {QString(301, u'x')};
        QCOMPARE(seen(made.id).attributes, wanted);
        // What is no number is a text.
        edit = editor(made.id.toString());
        type(u"capacity"_s, u"about half"_s);
        QVERIFY(save(*edit));
        QCOMPARE(seen(made.id).attributes[0], (Attribute{u"capacity"_s, Kind::Text, false, {u"about half"_s}}));
    }

    void yesAndNoAreOfferedAsWords() {
        auto edit = editor();
        edit->setCategory(m_shop->goods.kitchen.id.toString());
        QTRY_VERIFY(edit->attributes()->texts(u"key"_s).contains(u"dishwasher_safe"_s));
        const int at = static_cast<int>(edit->attributes()->texts(u"key"_s).indexOf(u"dishwasher_safe"_s));
        QCOMPARE(edit->attributes()->itemAt<ProductAttributeItem>(at).choices, (QStringList{u"Yes"_s, u"No"_s}));
        edit->setAttribute(u"dishwasher_safe"_s, u"No"_s);
        edit->setField(Edit::Field::Name, u"Jug"_s);
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"5"_s);
        QVERIFY(save(*edit));
        QCOMPARE(std::get<ProductCreate>(queued().first().args).product.attributes,
                 (QList<Attribute>{{u"dishwasher_safe"_s, Attribute::Kind::Boolean, false, {u"false"_s}}}));
    }

    void optionsMakeAMatrix() {
        auto edit = editor(mug(2).id.toString());
        const QAbstractItemModelTester tester(edit->variants(), Failure::QtTest);
        const auto price = text(*edit->variants(), 0, "price");
        edit->addAxis(u"Size"_s);
        edit->addValue(0, u"S, M, M, L"_s);
        QCOMPARE(edit->variants()->count(), 3);
        edit->addAxis(u"Glaze"_s);
        edit->addValue(1, u"Matt"_s);
        edit->addValue(1, u"Shiny"_s);
        QCOMPARE(edit->variants()->count(), 6);
        QCOMPARE(text(*edit->variants(), 5, "name"), u"L, Shiny"_s);
        QCOMPARE(text(*edit->variants(), 5, "price"), price);
        QCOMPARE(text(*edit->variants(), 0, "variantId"), mug(2).variants.first().id.toString());
        edit->setOffered({u"L"_s, u"Shiny"_s}, false);
        QCOMPARE(text(*edit->variants(), 5, "offered"), u"false"_s);
        edit->setVariant(text(*edit->variants(), 3, "variantId"), Edit::VariantField::Price, u"12"_s);
        edit->copyToAll(text(*edit->variants(), 3, "variantId"), Edit::VariantField::Price);
        edit->setVariant(text(*edit->variants(), 1, "variantId"), Edit::VariantField::Stock, u"4"_s);
        QVERIFY(save(*edit));
        const auto after = seen(mug(2).id);
        QCOMPARE(after.variants.size(), 5);
        for (const auto &variant : after.variants)
            QCOMPARE(variant.price.micros, 12'000'000);
        QCOMPARE(queued().size(), 2);
        QCOMPARE(std::get<StockAdjust>(queued()[1].args).delta, 4);
        // A value and an axis go again.
        edit = editor(mug(2).id.toString());
        const auto axes = edit->axes()->texts(u"name"_s);
        const int size = static_cast<int>(axes.indexOf(u"Size"_s));
        edit->removeValue(size, u"L"_s);
        QCOMPARE(edit->variants()->count(), 4);
        edit->removeAxis(1 - size);
        QCOMPARE(edit->variants()->count(), 2);
        QVERIFY(save(*edit));
        QCOMPARE(seen(mug(2).id).variants.size(), 2);
        edit = editor();
        QStringList many;
        for (int i = 0; i < 101; ++i)
            many += QString::number(i);
        QSignalSpy tooMany(edit.get(), &Edit::failed);
        edit->addAxis(u"Size"_s);
        edit->addValue(0, many.join(u','));
        QCOMPARE(tooMany.size(), 1);
        QCOMPARE(edit->variants()->count(), 1);
    }

    void picturesAreKeptOrderedAndDescribed() {
        auto edit = editor(mug(4).id.toString());
        QSignalSpy failed(edit.get(), &Edit::failed);
        edit->addPictures({picture(u"a.png"_s, aura::testing::tinyPng(10)), picture(u"notes.txt"_s, "no picture"),
                           picture(u"large.png"_s, QByteArray((16 << 20) + 1, 'x')),
                           QUrl::fromLocalFile(m_files.filePath(u"gone.png"_s))});
        QTRY_COMPARE(failed.size(), 3);
        QTRY_COMPARE(edit->pictures()->count(), 1);
        edit->addPicture(aura::testing::tinyPng(10)); // the same once more
        edit->addPicture(aura::testing::tinyPng(200));
        QTRY_COMPARE(edit->pictures()->count(), 2);
        const auto first = text(*edit->pictures(), 0, "picture");
        edit->setAlt(0, u"From above"_s);
        edit->movePicture(0, 1);
        QCOMPARE(text(*edit->pictures(), 1, "picture"), first);
        QCOMPARE(text(*edit->pictures(), 1, "alt"), u"From above"_s);
        QVERIFY(save(*edit));
        auto after = seen(mug(4).id);
        QCOMPARE(after.pictures.size(), 2);
        QCOMPARE(after.pictures[1].alt, u"From above"_s);
        edit = editor(mug(4).id.toString());
        edit->movePicture(1, 0);
        edit->setAlt(1, u"The other one"_s);
        QVERIFY(save(*edit));
        after = seen(mug(4).id);
        QCOMPARE(QString::fromLatin1(after.pictures[0].sha256.toHex()), first);
        QCOMPARE(after.pictures[1].alt, u"The other one"_s);
        edit = editor(mug(4).id.toString());
        edit->removePicture(1);
        QVERIFY(save(*edit));
        QCOMPARE(seen(mug(4).id).pictures.size(), 1);
    }

    void aPictureUnderWayIsWaitedFor() {
        auto edit = editor(mug(4).id.toString());
        edit->setField(Edit::Field::Brand, u"Lumen & Co"_s);
        QVERIFY(edit->canSave());
        edit->addPicture(aura::testing::tinyPng(10));
        QVERIFY(!edit->canSave());
        edit->save();
        QCOMPARE(edit->state(), Edit::State::Editing); // not without it
        QTRY_VERIFY(edit->canSave());
        QVERIFY(save(*edit));
        QCOMPARE(seen(mug(4).id).pictures.size(), 1);
        // One that is none holds up nothing.
        edit = editor(mug(5).id.toString());
        edit->setField(Edit::Field::Brand, u"Lumen & Co"_s);
        edit->addPicture(aura::testing::tinyPng(10).chopped(9));
        QVERIFY(!edit->canSave());
        QTRY_VERIFY(edit->canSave());
        edit->addPicture("no picture");
        QVERIFY(edit->canSave());
        // Of what is begun again it is no picture any more.
        edit->addPicture(aura::testing::tinyPng(11));
        edit->drop();
        QTRY_VERIFY(edit->state() == Edit::State::Editing && !edit->dirty());
        edit->setField(Edit::Field::Brand, u"Lumen"_s);
        QVERIFY(edit->canSave());
        QCOMPARE(edit->pictures()->count(), 0);
    }

    void eachPictureTooManyIsNamed() {
        auto edit = editor(mug(4).id.toString());
        QSignalSpy failed(edit.get(), &Edit::failed);
        QList<QUrl> files;
        for (int i = 0; i < mostPictures + 2; ++i)
            files.append(picture(u"%1.png"_s.arg(i), aura::testing::tinyPng(i)));
        edit->addPictures(files);
        QCOMPARE(failed.size(), 2);
        QVERIFY(failed[0][0].toString().contains(u"50.png"_s));
        QVERIFY(failed[1][0].toString().contains(u"51.png"_s));
        QTRY_COMPARE(edit->pictures()->count(), static_cast<int>(mostPictures));
        QVERIFY(!edit->canAddPicture());
    }

    void aCopyBeginsLikeItsModel() {
        auto edit = editor({}, mug(3).id.toString());
        QVERIFY(edit->isNew() && edit->dirty());
        QCOMPARE(edit->fields().name, mug(3).name);
        QVERIFY(edit->fields().gtin.isEmpty());
        QVERIFY(text(*edit->variants(), 0, "sku").isEmpty());
        edit->setField(Edit::Field::Name, u"Mug of another kind"_s);
        QVERIFY(save(*edit));
        QTRY_COMPARE(desk().products().size(), 11);
        QCOMPARE(seen(mug(3).id).name, mug(3).name);
    }

    void anAxisByAnotherNameTellsTheSameApart() {
        auto edit = editor(mug(2).id.toString());
        edit->addAxis(u"Size"_s);
        edit->addValue(0, u"S, M, L"_s);
        const auto medium = text(*edit->variants(), 1, "variantId");
        edit->setVariant(medium, Edit::VariantField::Sku, u"MUG-M"_s);
        edit->setOffered({u"M"_s}, false);
        edit->renameAxis(0, u"Groesse"_s);
        QCOMPARE(text(*edit->axes(), 0, "name"), u"Groesse"_s);
        QCOMPARE(text(*edit->variants(), 1, "offered"), u"false"_s);
        edit->setOffered({u"M"_s}, true);
        QCOMPARE(text(*edit->variants(), 1, "variantId"), medium);
        QCOMPARE(text(*edit->variants(), 1, "sku"), u"MUG-M"_s);
        // So does another word for one of its values.
        edit->renameValue(0, u"M"_s, u" Medium "_s);
        edit->renameValue(0, u"S"_s, u"L"_s); // taken
        QCOMPARE(edit->axes()->itemAt<OptionAxisItem>(0).values, (QStringList{u"S"_s, u"Medium"_s, u"L"_s}));
        QCOMPARE(text(*edit->variants(), 1, "variantId"), medium);
        QCOMPARE(text(*edit->variants(), 1, "name"), u"Medium"_s);
        QVERIFY(save(*edit));
        QCOMPARE(seen(mug(2).id).variants.value(1).name, u"Medium"_s);
    }

    void anotherShopAndAnotherPersonBeginAnew() {
        m_shop = std::make_unique<app::testing::WorkShop>();
        const auto &goods = m_shop->goods;
        m_shop->far->works.append(goods.tech.id);
        QVERIFY(m_shop->open());
        auto edit = editor();
        edit->setField(Edit::Field::Name, u"Teapot"_s);
        desk().chooseVendor(goods.tech.id.toString());
        QTRY_VERIFY(edit->fields().name.isEmpty() && edit->state() == Edit::State::Editing);
        QVERIFY(!edit->dirty());
        QTRY_COMPARE(drafts().size(), 1); // what was typed is the first shop's, and kept
        edit->setField(Edit::Field::Name, u"Cable"_s);
        edit->setVariant(firstVariant(*edit), Edit::VariantField::Price, u"5"_s);
        QVERIFY(save(*edit));
        QCOMPARE(std::get<ProductCreate>(queued().first().args).product.vendorId, goods.tech.id);
        // A product of one shop, or a draft, is none of the other one's.
        const auto begun = wire::productDraftFromBytes(*drafts().first());
        for (const auto &id : {mug(0).id, begun->wanted.id}) {
            Edit of;
            of.setProductId(id.toString());
            of.setApp(&app());
            QTRY_COMPARE(of.state(), Edit::State::Missing);
            desk().chooseVendor(goods.pottery.id.toString());
            QTRY_COMPARE(of.state(), Edit::State::Editing);
            desk().chooseVendor(goods.tech.id.toString());
            QTRY_COMPARE(of.state(), Edit::State::Missing);
        }
        // Who comes next finds nothing of it, nor what was typed last among their own.
        edit = editor();
        edit->setField(Edit::Field::Name, u"Secret"_s);
        app().session()->signOut(SessionModel::SignOutMode::KeepPending);
        QTRY_VERIFY(!app().session()->signedIn());
        QTRY_VERIFY(edit->fields().name.isEmpty());
        QVERIFY(edit->state() != Edit::State::Editing);
        m_shop->far->user = m_shop->ids.next();
        QVERIFY(m_shop->signIn());
        QTRY_COMPARE(edit->state(), Edit::State::Editing);
        QVERIFY(edit->fields().name.isEmpty());
        edit.reset();
        QVERIFY(drafts().isEmpty());
    }

    void aCopyIsKeptBeforeAnybodyTouchesIt() {
        auto edit = editor({}, mug(3).id.toString());
        QVERIFY(edit->dirty());
        QTRY_COMPARE(drafts().size(), 1);
        edit = editor(mug(3).id.toString());
        QVERIFY(!edit->dirty());
        edit.reset();
        QCOMPARE(drafts().size(), 1);
    }

    void variantsNeverRunOutOfIds() {
        auto edit = editor();
        QSignalSpy failed(edit.get(), &Edit::failed);
        QStringList many;
        for (int i = 0; i < 100; ++i)
            many += QString::number(i);
        QSet<QString> seen;
        int made = 0;
        const auto make = [&] {
            edit->addAxis(u"Size %1"_s.arg(made));
            QCOMPARE(edit->axes()->count(), 1);
            QStringList values;
            for (const auto &value : std::as_const(many))
                values += u"%1/%2"_s.arg(made).arg(value);
            const auto before = failed.size();
            edit->addValue(0, values.join(u','));
            if (failed.size() > before) {
                QCOMPARE(edit->variants()->count(), 1); // nothing has changed
            } else {
                QCOMPARE(edit->variants()->count(), 100);
                ++made;
            }
            for (const auto &id : edit->variants()->texts(u"variantId"_s)) {
                QVERIFY(!id.isEmpty());
                seen.insert(id);
            }
            edit->removeAxis(0);
        };
        // Faster than the device can make them.
        for (int i = 0; i < 6; ++i)
            make();
        QVERIFY(failed.size() > 0);
        QVERIFY(made >= 2);
        // Soon there are enough again.
        const int before = made;
        QTRY_VERIFY((make(), made > before));
        QVERIFY(seen.size() > 99 * made);
    }

    void whatCannotBeReadIsNotMissing() {
        const auto &jug = mug(6);
        m_shop->giveWork(u"product"_s, jug.id, 10'000, {{u"name"_s, 5}});
        m_shop->far->reachable = true;
        QVERIFY(m_shop->pull());
        Edit edit;
        edit.setProductId(jug.id.toString());
        QCOMPARE(edit.isNew(), false);
        edit.setApp(&app());
        QTRY_COMPARE(edit.state(), Edit::State::Failed);
        QVERIFY(!edit.failureText().isEmpty());
        QVERIFY(!edit.isNew());
        m_shop->giveWork(u"product"_s, jug.id, 10'001, wire::toJson(jug, wire::Audience::Vendor));
        QVERIFY(m_shop->pull());
        edit.retry();
        QTRY_COMPARE(edit.state(), Edit::State::Editing);
        QCOMPARE(edit.title(), jug.name);
    }

    void aDraftThatCannotBeReadIsToldOfAndKept() {
        const QString name = u"product/"_s + mug(7).id.toString();
        QVERIFY(m_shop->client->keepDraft(name, "what software of tomorrow wrote").result());
        ProductDraftListModel list;
        list.setApp(&app());
        QTRY_COMPARE(list.count(), 1);
        QCOMPARE(text(list, 0, "value"), mug(7).id.toString());
        QCOMPARE(text(list, 0, "text"), mug(7).name);
        Edit edit;
        edit.setProductId(mug(7).id.toString());
        edit.setApp(&app());
        QTRY_COMPARE(edit.state(), Edit::State::Failed);
        QVERIFY(edit.canDrop());
        edit.setField(Edit::Field::Name, u"Another"_s);
        edit.retry();
        QTRY_COMPARE(edit.state(), Edit::State::Failed);
        QCOMPARE(drafts().size(), 1); // nothing was written over it
        edit.drop();
        QTRY_COMPARE(edit.state(), Edit::State::Editing);
        QCOMPARE(edit.fields().name, mug(7).name);
        QVERIFY(drafts().isEmpty());
        QTRY_COMPARE(list.count(), 0);
    }

    void whatIsPromisedKeepsItsVariant() {
        auto shirt = mug(8);
        auto large = shirt.variants.first();
        large.id = m_shop->ids.next();
        large.sku = u"MUG-8-L"_s;
        large.isDefault = false;
        shirt.variants.first().options = {{u"size"_s, Attribute::Kind::Text, false, {u"S"_s}}};
        shirt.variants.first().name = u"S"_s;
        large.options = {{u"size"_s, Attribute::Kind::Text, false, {u"L"_s}}};
        large.name = u"L"_s;
        shirt.variants.append(large);
        shirt.rev = 20'000;
        m_shop->giveWork(u"product"_s, shirt.id, shirt.rev, wire::toJson(shirt, wire::Audience::Vendor));
        m_shop->giveStock(shirt, 5, 2); // two are sold
        m_shop->far->reachable = true;
        QVERIFY(m_shop->pull());
        m_shop->far->reachable = false;
        auto edit = editor(shirt.id.toString());
        QTRY_COMPARE(edit->variants()->count(), 2);
        edit->setOffered({u"S"_s}, false);
        QSignalSpy failed(edit.get(), &Edit::failed);
        edit->save();
        QVERIFY(failed.size() > 0 || failed.wait());
        QVERIFY2(failed.first().first().toString().contains(u"“S”"), qPrintable(failed.first().first().toString()));
        QVERIFY(queued().isEmpty());
        QCOMPARE(edit->state(), Edit::State::Editing);
        // The other one may go, and takes its shelf with it.
        edit->setOffered({u"S"_s}, true);
        edit->setOffered({u"L"_s}, false);
        QVERIFY(save(*edit));
        QTRY_VERIFY(desk().level(large.id) == nullptr);
    }

    void whatIsNotTheirsIsMissing() {
        Edit edit;
        edit.setProductId(m_shop->ids.next().toString());
        edit.setApp(&app());
        QTRY_COMPARE(edit.state(), Edit::State::Missing);
    }

    void theTreeOfCategoriesOpensAndIsSearched() {
        CategoryTreeModel tree;
        const QAbstractItemModelTester tester(&tree, Failure::QtTest);
        tree.setApp(&app());
        QTRY_VERIFY(tree.count() > 0);
        QVERIFY(!tree.texts(u"name"_s).contains(u"Kitchen"_s));
        tree.setChosen(m_shop->goods.kitchen.id.toString());
        QTRY_VERIFY(tree.texts(u"name"_s).contains(u"Kitchen"_s));
        const int at = static_cast<int>(tree.texts(u"name"_s).indexOf(u"Kitchen"_s));
        QCOMPARE(tree.itemAt<CategoryChoiceItem>(at).depth, 1);
        QVERIFY(tree.itemAt<CategoryChoiceItem>(at).chosen);
        tree.toggle(tree.itemAt<CategoryChoiceItem>(at - 1).categoryId);
        QTRY_VERIFY(!tree.texts(u"name"_s).contains(u"Kitchen"_s));
        tree.setQuery(u"home kit"_s);
        QTRY_COMPARE(tree.texts(u"name"_s), QStringList{u"Kitchen"_s});
    }
};

QTEST_GUILESS_MAIN(ProductEditorTest)
#include "tst_product_editor.moc"
