// SPDX-License-Identifier: Apache-2.0
// What a vendor's devices get of the history of their products.
#include "vendor_fixture.h"

#include <aura/server/services/person_data.h>
#include <aura/server/services/products.h>
#include <aura/wire/product_history_json.h>

using namespace aura;
using namespace aura::testing;

class TestProductChanges : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;
    VendorFixture::Rows m_rows;
    std::int64_t m_cursor = 0;

    bool pull() { return f->follow(f->vendorScopeName(), m_cursor, m_rows, f->vera.token); }
    bool isTold(const Id &product) { return m_rows.contains({u"product_history"_s, product}); }
    ProductHistory history(const Id &product) {
        wire::JsonReader reader(m_rows.value(std::pair(u"product_history"_s, product)).data);
        return wire::productHistoryFromJson(reader);
    }
    ProductPatch patch(const QList<FieldChange> &changes) { return {f->lamp.id, changes, {}, {}}; }
    OperationResult rename(const Person &person, const QString &name) {
        const auto now = f->stored(f->lamp.id);
        return f->pushOne(person, f->operation(patch({VendorFixture::change(now, ProductField::Name, name)})));
    }
    Product table() {
        Product product;
        product.id = f->ids.next();
        product.vendorId = f->shop.id;
        product.name = u"Oak table"_s;
        Variant variant;
        variant.id = f->ids.next();
        variant.price = {99'000'000, Currency::of("EUR")};
        variant.isDefault = true;
        product.variants = {variant};
        return product;
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<VendorFixture>();
        m_rows.clear();
        m_cursor = 0;
    }

    void whoChangedWhatAndWhen() {
        QVERIFY(pull());
        QVERIFY(!isTold(f->lamp.id)); // nothing has happened to it
        const auto seen = f->stored(f->lamp.id);
        const auto done = f->byVera(patch(
            {VendorFixture::change(seen, ProductField::Name, u"Lantern"_s),
             VendorFixture::change(seen, ProductField::VariantPrice, VendorFixture::price(2'500), f->lampVariant())}));
        QCOMPARE(done.status, OperationStatus::Applied);
        QVERIFY(pull());
        const auto told = history(f->lamp.id);
        QCOMPARE(told.productId, f->lamp.id);
        QVERIFY(told.complete);
        QCOMPARE(told.lines.size(), 2);
        for (const auto &line : told.lines) {
            QCOMPARE(line.by, ChangedBy::Shop);
            QCOMPARE(line.userId, f->vera.id);
            QCOMPARE(line.deviceId, f->verasDevice);
            QCOMPARE(line.recordedAt, f->clock.now());
        }
        const auto &price = told.lines.first().what;
        QCOMPARE(price.field, ProductField::VariantPrice);
        QCOMPARE(price.before, VendorFixture::price(2'000));
        QCOMPARE(price.after, VendorFixture::price(2'500));
        QCOMPARE(told.lines.last().what.before, FieldValue(u"Lamp"_s));
        QCOMPARE(m_rows.value(std::pair(u"product_history"_s, f->lamp.id)).rev, told.lines.first().seq);
    }

    void whatChangesNothingOrIsRefusedIsNoLine() {
        QVERIFY(pull());
        const auto seen = f->stored(f->lamp.id);
        QCOMPARE(rename(f->vera, u"Lamp"_s).status, OperationStatus::Applied);
        QCOMPARE(rename(f->ada, u"Mine"_s).code, ErrorCode::PermissionDenied);
        auto stale = VendorFixture::change(seen, ProductField::Name, u"Lantern"_s);
        stale.base = u"Another"_s;
        QCOMPARE(f->byVera(patch({stale})).status, OperationStatus::Conflict);
        QCOMPARE(f->number("SELECT count(*) FROM product_change"), 0);
        // And the same operation once more is the same one.
        const auto operation = f->operation(patch({VendorFixture::change(seen, ProductField::Name, u"Lantern"_s)}));
        f->pushOne(f->vera, operation);
        QCOMPARE(f->pushOne(f->vera, operation).status, OperationStatus::Duplicate);
        QCOMPARE(f->number("SELECT count(*) FROM product_change"), 1);
        QVERIFY(pull());
    }

    void whatBeginsHereIsCompleteFromItsCreation() {
        QVERIFY(pull());
        const auto made = table();
        QCOMPARE(f->byVera(ProductCreate{made}).status, OperationStatus::Applied);
        const auto now = f->stored(made.id);
        QCOMPARE(
            f->byVera(ProductPatch{
                          made.id, {VendorFixture::change(now, ProductField::Status, ProductStatus::Proposed)}, {}, {}})
                .status,
            OperationStatus::Applied);
        QVERIFY(pull());
        const auto told = history(made.id);
        QVERIFY(told.complete);
        QCOMPARE(told.lines.size(), 2);
        QCOMPARE(told.lines.last().what.event, ProductEvent::Created);
        QCOMPARE(told.lines.last().userId, f->vera.id);
        // What the market decides is the market's, and nobody of it is named.
        f->write([&](Write &w) -> Status {
            const auto before = f->stored(made.id);
            auto after = before;
            after.status = ProductStatus::Published;
            return products::decide(w, before, after);
        });
        QVERIFY(pull());
        const auto decided = history(made.id).lines.first();
        QCOMPARE(decided.by, ChangedBy::Market);
        QVERIFY(decided.userId.isNil() && decided.deviceId.isNil());
        QCOMPARE(decided.what.after, FieldValue(ProductStatus::Published));
    }

    void onlyTheNewestLinesAreKept() {
        QVERIFY(pull());
        for (int i = 0; i < mostProductChanges; ++i)
            rename(f->vera, u"Lamp %1"_s.arg(i));
        QVERIFY(pull());
        QCOMPARE(history(f->lamp.id).lines.size(), mostProductChanges);
        QVERIFY(history(f->lamp.id).complete);
        for (int i = 0; i < 10; ++i)
            rename(f->vera, u"Lantern %1"_s.arg(i));
        QVERIFY(pull());
        const auto told = history(f->lamp.id);
        QCOMPARE(told.lines.size(), mostProductChanges);
        QVERIFY(!told.complete);
        QCOMPARE(told.lines.first().what.after, FieldValue(u"Lantern 9"_s));
        QCOMPARE(f->number("SELECT count(*) FROM product_change"), mostProductChanges + 1);
        // What happened before there were histories is not known.
        f->write([&](Write &w) { return w.db.run("DELETE FROM product_change"); });
        rename(f->vera, u"Lamp"_s);
        QVERIFY(pull());
        QCOMPARE(history(f->lamp.id).lines.size(), 1);
        QVERIFY(!history(f->lamp.id).complete);
    }

    void aScopeThatIsOpenedLaterGetsThem() {
        rename(f->vera, u"Lantern"_s); // nobody has looked yet
        QVERIFY(pull());
        QCOMPARE(history(f->lamp.id).lines.size(), 1);
        // And nobody else does.
        const auto other = f->person(u"olga@example.org"_s);
        QCOMPARE(f->pullReply(f->vendorScopeName(), 0, 10, other.token).status, 403);
        std::int64_t cursor = 0;
        VendorFixture::Rows rows;
        QVERIFY(f->follow(changeLog::catalogueScope.toString(), cursor, rows, f->ada.token));
        for (const auto &row : std::as_const(rows))
            QVERIFY(row.entity != u"product_history");
    }

    void whoWorksThereNoMoreIsNotNamed() {
        const auto sam = f->person(u"sam@example.org"_s);
        f->join(f->shop, sam, u"staff"_s);
        QCOMPARE(rename(sam, u"Lantern"_s).status, OperationStatus::Applied);
        QVERIFY(pull());
        QCOMPARE(history(f->lamp.id).lines.first().userId, sam.id);
        f->write([&](Write &w) { return personData::forget(w, sam.id); });
        m_rows.clear();
        m_cursor = 0;
        QVERIFY(pull());
        QVERIFY(history(f->lamp.id).lines.first().userId.isNil());
        QVERIFY(history(f->lamp.id).lines.first().deviceId.isNil());
        QCOMPARE(history(f->lamp.id).lines.first().by, ChangedBy::Shop);
    }
};

QTEST_GUILESS_MAIN(TestProductChanges)
#include "tst_product_changes.moc"
