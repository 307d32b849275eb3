// SPDX-License-Identifier: Apache-2.0
// A product that is made on one device without a network, over the real server, to another device of the shop and, once
// the market has published it, to those who buy.
#include "live_shop.h"

#include <aura/domain/product_draft.h>
#include <aura/server/services/products.h>
#include <aura/storage/catalogue_columns.h>
#include <aura/storage/catalogue_query.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/testing/sample_pictures.h>
#include <aura/wire/product_draft_json.h>
#include <aura/wire/product_table.h>

#include <QBuffer>

using namespace aura;
using namespace aura::testing;

class TestProductServer : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shop> m_shop;
    static constexpr int patience = 20'000;

    std::unique_ptr<sync::Client> client(const QString &name) const { return m_shop->client(m_folder->filePath(name)); }
    std::unique_ptr<sync::Client> vera() const {
        auto device = client(u"vera"_s);
        if (!device->registerAccount(u"Vera"_s, u"vera@example.org"_s, u"correct horse"_s).result())
            qFatal("no account");
        m_shop->hire(u"vera@example.org"_s);
        if (!device->syncNow().result() || !device->signOut(sync::SignOut::KeepPending).result() ||
            !device->signIn(u"vera@example.org"_s, u"correct horse"_s).result() || !device->syncNow().result())
            qFatal("no vendor");
        return device;
    }
    static std::int64_t found(const sync::Client &shopper, const QString &text) {
        storage::OpenOptions options;
        options.mode = storage::OpenOptions::Mode::ReadOnly;
        auto database = storage::Database::open(shopper.catalogue()->path, options);
        if (!database)
            return -1;
        const auto columns = storage::CatalogueColumns::load(*database);
        if (!columns)
            return -1;
        storage::CatalogueSearch search(*database, *columns);
        storage::CatalogueQuery query;
        query.text = text;
        query.textComplete = true;
        const auto result = search.run(query);
        return result ? result->total : -1;
    }
    Product seen(sync::Client &device, const Id &id) const {
        const auto products = device.vendorProducts(m_shop->vendor.id, {id}).result();
        return products && !products->isEmpty() ? products->first() : Product{};
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shop = std::make_unique<Shop>();
    }
    void cleanup() { m_shop.reset(); }

    void whatIsMadeOfflineIsFoundByShoppers() {
        const auto device = vera();
        m_shop->goAway();
        const auto picture = encoded(sampleImage({640, 480}, QColor(0x80, 0x40, 0x20)), "png");
        const auto sha256 = device->keepPicture(picture).result();
        QVERIFY(sha256);
        auto ids = device->newIds(20).result().value_or({});
        const auto newId = [&ids] { return ids.takeFirst(); };
        const auto product = newId();
        auto draft = newDraft(product, newId(), m_shop->vendor.id, Currency::of("EUR"));
        draft.typed.clear();
        draft.wanted.name = u"Teapot of stoneware"_s;
        draft.wanted.status = ProductStatus::Proposed;
        draft.wanted.variants.first().price.micros = 39'900'000;
        QVERIFY(setAxes(draft, {{u"Size"_s, {u"Small"_s, u"Large"_s}}}, newId));
        draft.received.insert(draft.wanted.variants.last().id, 7);
        draft.wanted.pictures = {Picture{*sha256, {}, u"A brown teapot"_s, 0, 0, 0, {}}};
        QVERIFY(device->keepDraft(u"product/teapot"_s, wire::toBytes(draft)).result());
        const auto saved = device->performTogether(operationsOf(draft), u"product/teapot"_s).result();
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QCOMPARE(saved->size(), 3);
        QCOMPARE(device->draft(u"product/teapot"_s).result().error().code, ErrorCode::NotFound);
        // On the device it is all there.
        QCOMPARE(seen(*device, product).pictures.size(), 1);
        QCOMPARE(device->vendorStock(m_shop->vendor.id, {draft.wanted.variants.last().id}).result()->first().onHand, 7);

        m_shop->comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(device->syncNow().result() && device->queue().isEmpty(), patience);
        QCOMPARE(m_shop->number("SELECT sum(on_hand_delta) FROM stock_movement"), 7);
        const auto office = client(u"office"_s);
        QVERIFY(office->signIn(u"vera@example.org"_s, u"correct horse"_s).result());
        QVERIFY(office->syncNow().result());
        const auto there = seen(*office, product);
        QCOMPARE(there.variants.size(), 2);
        QCOMPARE(there.pictures.first().alt, u"A brown teapot"_s);
        QCOMPARE(there.pictures.first().width, 640); // the server has looked at the bytes

        const auto shopper = client(u"shopper"_s);
        QVERIFY(shopper->syncNow().result());
        QCOMPARE(found(*shopper, u"teapot"_s), 0);
        m_shop->publish(product);
        QVERIFY(shopper->syncNow().result());
        QCOMPARE(found(*shopper, u"teapot"_s), 1);
    }

    void itIsAllOrNothing() {
        const auto device = vera();
        const auto lamp = m_shop->products[0];
        const FieldChange renamed{ProductField::Name, {}, lamp.name, u"Desk lamp"_s};
        MediaAttach nowhere;
        nowhere.productId = lamp.id;
        nowhere.picture.sha256 = QByteArray(32, 'x');
        QVERIFY(device->keepDraft(u"product/lamp"_s, "draft").result());
        const auto refused =
            device->performTogether({ProductPatch{lamp.id, {renamed}, {}, {}}, nowhere}, u"product/lamp"_s).result();
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(device->queue().isEmpty());
        QCOMPARE(seen(*device, lamp.id).name, lamp.name);
        QCOMPARE(device->draft(u"product/lamp"_s).result().value_or({}), QByteArray("draft"));
        QCOMPARE(device->drafts(u"product/"_s).result()->keys(), QStringList{u"product/lamp"_s});
        QVERIFY(device->drafts(u"order/"_s).result()->isEmpty());
        QVERIFY(device->keepDraft(u"product/lamp"_s, {}).result());
        QVERIFY(device->drafts(u"product/"_s).result()->isEmpty());
    }

    void ofManyEachIsWholeOrNotAtAll() {
        const auto device = vera();
        m_shop->goAway();
        const auto lamp = m_shop->products[0];
        auto ids = device->newIds(20).result().value_or({});
        const auto newId = [&ids] { return ids.takeFirst(); };
        const auto make = [&](const QString &name) {
            auto draft = newDraft(newId(), newId(), m_shop->vendor.id, Currency::of("EUR"));
            draft.typed.clear();
            draft.wanted.name = name;
            draft.wanted.variants.first().price.micros = 9'900'000;
            draft.received.insert(draft.wanted.variants.first().id, 4);
            return draft;
        };
        const auto cup = make(u"Cup"_s);
        const auto jug = make(u"Jug"_s);
        const FieldChange renamed{ProductField::Name, {}, u"Cup"_s, u"Small cup"_s};
        MediaAttach nowhere;
        nowhere.productId = jug.wanted.id;
        nowhere.picture.sha256 = QByteArray(32, 'x');
        const auto answers =
            device
                ->performGroups({operationsOf(cup),
                                 operationsOf(jug) + QList<OperationArgs>{nowhere}, // its last one fails
                                 {ProductPatch{cup.wanted.id, {renamed}, {}, {}}},
                                 {ProductPatch{jug.wanted.id, {renamed}, {}, {}}}, // there is no jug
                                 operationsOf(cup),
                                 {}})
                .result();
        QVERIFY(answers);
        QCOMPARE(answers->size(), 6);
        QVERIFY(answers->at(0));
        QCOMPARE(answers->at(1).error().code, ErrorCode::NotFound);
        QVERIFY(answers->at(2));
        QCOMPARE(answers->at(3).error().code, ErrorCode::NotFound);
        QCOMPARE(answers->at(4).error().code, ErrorCode::AlreadyExists);
        QVERIFY(answers->at(5));
        QCOMPARE(device->queue().size(), 3);
        QCOMPARE(seen(*device, cup.wanted.id).name, u"Small cup"_s);
        QCOMPARE(seen(*device, jug.wanted.id), Product{});
        QVERIFY(device->vendorProductIds(m_shop->vendor.id).result()->contains(cup.wanted.id));
        QVERIFY(device->vendorProductIds(m_shop->vendor.id).result()->contains(lamp.id));
        QVERIFY(!device->vendorProductIds(m_shop->vendor.id).result()->contains(jug.wanted.id));
        m_shop->comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(device->syncNow().result() && device->queue().isEmpty(), patience);
        QCOMPARE(seen(*device, cup.wanted.id).name, u"Small cup"_s);
        QCOMPARE(device->vendorStock(m_shop->vendor.id, {cup.wanted.variants.first().id}).result()->first().onHand, 4);
    }

    /// What came out of a file is, by way of the server and on another device, still what the file says.
    void aFileChangesNothingOnceItIsThere() {
        const auto device = vera();
        QByteArray table = "key;name;description;tags;sku;price;price before;stock;weight in g;option 1;value 1;glaze\n"
                           "tea;Teapot;\"=1+1\nof stoneware\";tea, pots;T-S;39,90;45;3;900;Size;Small;Matt\n"
                           "tea;;;;T-L;49,90;;2;1200;Size;Large;\n"
                           "cup;Cup;;;C-1;8;;;;;;Shiny\n";
        const auto bring = [&](sync::Client &client) {
            QBuffer buffer(&table);
            buffer.open(QIODevice::ReadOnly);
            auto reader = wire::ProductTableReader::open(buffer);
            auto columns = (*reader)->columns();
            columns.last().field = wire::TableField::Attribute;
            (*reader)->setColumns(columns);
            ImportGround ground;
            ground.vendor = m_shop->vendor.id;
            ground.currency = Currency::of("EUR");
            ground.category = [](const QString &) { return Id{}; };
            ground.newId = [&] { return client.newIds(1).result()->first(); };
            ImportBook book(ground);
            for (const auto &product : client.vendorProducts(m_shop->vendor.id).result().value_or({}))
                book.know(product);
            QList<QList<OperationArgs>> groups;
            for (auto product = (*reader)->next(); product && *product; product = (*reader)->next()) {
                const auto step = book.take(**product);
                if (!step.operations.isEmpty())
                    groups.append(step.operations);
            }
            return groups;
        };
        const auto groups = bring(*device);
        QCOMPARE(groups.size(), 2);
        const auto answers = device->performGroups(groups).result();
        QVERIFY(answers && answers->at(0) && answers->at(1));
        QVERIFY(bring(*device).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(device->syncNow().result() && device->queue().isEmpty(), patience);
        QVERIFY(bring(*device).isEmpty());
        const auto office = client(u"office"_s);
        QVERIFY(office->signIn(u"vera@example.org"_s, u"correct horse"_s).result());
        QVERIFY(office->syncNow().result());
        QVERIFY(bring(*office).isEmpty());
        QCOMPARE(m_shop->number("SELECT sum(on_hand_delta) FROM stock_movement"), 5);
    }

    /// A disk that takes one of two steps takes none: what was begun is still there when nothing was queued.
    void whatCannotBeQueuedIsStillADraft() {
        const auto device = vera();
        const auto lamp = m_shop->products[0];
        const FieldChange renamed{ProductField::Name, {}, lamp.name, u"Desk lamp"_s};
        QVERIFY(device->keepDraft(u"product/lamp"_s, "draft").result());
        const auto refuse = [&](const char *sql) {
            QDirIterator files(m_folder->filePath(u"vera"_s), {u"outbox.db"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                auto database = storage::Database::open(files.next());
                if (!database || !database->execute(sql))
                    return false;
            }
            return true;
        };
        QVERIFY(refuse("CREATE TRIGGER full BEFORE INSERT ON operation BEGIN SELECT RAISE(ABORT, 'full'); END"));
        QVERIFY(!device->performTogether({ProductPatch{lamp.id, {renamed}, {}, {}}}, u"product/lamp"_s).result());
        QVERIFY(device->queue().isEmpty());
        QCOMPARE(device->draft(u"product/lamp"_s).result().value_or({}), QByteArray("draft"));
        QVERIFY(refuse("DROP TRIGGER full"));
        QVERIFY(device->performTogether({ProductPatch{lamp.id, {renamed}, {}, {}}}, u"product/lamp"_s).result());
        QCOMPARE(device->queue().size(), 1);
        QVERIFY(!device->draft(u"product/lamp"_s).result());
    }

    void aDraftOutlivesASignOutAndGoesWithTheQueue() {
        const auto device = vera();
        QVERIFY(device->keepDraft(u"product/a"_s, "half a product").result());
        QVERIFY(device->signOut(sync::SignOut::KeepPending).result());
        QCOMPARE(device->draft(u"product/a"_s).result().error().code, ErrorCode::AuthRequired);
        QVERIFY(device->signIn(u"vera@example.org"_s, u"correct horse"_s).result());
        QCOMPARE(device->draft(u"product/a"_s).result().value_or({}), QByteArray("half a product"));
        QVERIFY(device->signOut(sync::SignOut::DiscardPending).result());
        QVERIFY(device->signIn(u"vera@example.org"_s, u"correct horse"_s).result());
        QVERIFY(!device->draft(u"product/a"_s).result());
        QCOMPARE(device->keepDraft({}, "x").result().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(device->keepDraft(u"a"_s, QByteArray((1 << 20) + 1, 'x')).result().error().code, ErrorCode::TooLarge);
    }

    void aPictureIsMeasuredBeforeItIsRead() {
        const auto device = vera();
        const QByteArray large((16 << 20) + 1, 'x'); // no picture either, which is not even looked at
        QCOMPARE(device->keepPicture(large).result().error().code, ErrorCode::TooLarge);
        QCOMPARE(device->attachPicture(m_shop->products[0].id, large, {}, 0).result().error().code,
                 ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestProductServer)
#include "tst_product_server.moc"
