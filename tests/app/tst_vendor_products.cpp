// SPDX-License-Identifier: Apache-2.0
// One's own products in a list, many of them changed at once, and what two people changed at once.
#include "vendor/bulk_edit.h"
#include "vendor/field_values.h"
#include "work_shop.h"

#include <aura/app/vendor_conflicts.h>
#include <aura/app/vendor_products.h>

#include <QAbstractItemModelTester>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;
using Bulk = VendorProductListModel::Bulk;
using Failure = QAbstractItemModelTester::FailureReportingMode;

class VendorProductsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;
    AppContext &app() { return *m_shop->app; }
    VendorDesk &desk() { return *app().desk(); }
    UnitPrice priceOf(int mug) { return desk().products().value(m_shop->products.at(mug).id).variants.first().price; }
    QString idOf(int mug) { return m_shop->products.at(mug).id.toString(); }
    static UnitPrice euros(std::int64_t micros) { return {micros, Currency::of("EUR")}; }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
    }
    void cleanup() { m_shop.reset(); }

    void pricesAreReadAsTheyAreTyped() {
        const auto eur = Currency::of("EUR");
        const QLocale german(u"de_DE"_s);
        QCOMPARE(priceFromText(u"1.234,50"_s, eur, german).value(), euros(1'234'500'000));
        QCOMPARE(priceFromText(u" 12 "_s, eur, german).value(), euros(12'000'000));
        QCOMPARE(priceFromText(u"0.5523"_s, eur, QLocale(u"en_US"_s)).value(), euros(552'300));
        QVERIFY(!priceFromText(u"12 euros"_s, eur, german));
        QVERIFY(!priceFromText({}, eur, german));
        QCOMPARE(priceFieldText(euros(12'500'000), german), u"12,50"_s);
        // Where the point tells groups apart, it is no decimal point, and the other way round.
        QVERIFY(!priceFromText(u"12.50"_s, eur, german));
        QVERIFY(!priceFromText(u"1.2345"_s, eur, german));
        QVERIFY(!priceFromText(u"1.23.456"_s, eur, german));
        QVERIFY(!priceFromText(u"12,5.000"_s, eur, german));
        QVERIFY(!priceFromText(u".500"_s, eur, german));
        QVERIFY(!priceFromText(u"12,50"_s, eur, QLocale(u"en_US"_s)));
        QCOMPARE(priceFromText(u"1.234.567"_s, eur, german).value(), euros(1'234'567'000'000));
        const QLocale french(u"fr_FR"_s);
        for (const auto *typed : {u"1 234,50", u"1\u00a0234,50", u"1\u202f234,50"})
            QCOMPARE(priceFromText(QString::fromUtf16(typed), eur, french).value(), euros(1'234'500'000));
        const QLocale arabic(u"ar_EG"_s);
        QCOMPARE(priceFromText(arabic.toString(12.5, 'f', 2), eur, arabic).value(), euros(12'500'000));
    }

    void signsAndPercentsAreReadAsTheyAreTyped() {
        const QLocale english(u"en_US"_s);
        const QLocale german(u"de_DE"_s);
        const QLocale arabic(u"ar_EG"_s);
        QCOMPARE(signedAmount(u"-10"_s, english), std::optional<std::int64_t>(-10'000'000));
        QCOMPARE(signedAmount(u"+0,50"_s, german), std::optional<std::int64_t>(500'000));
        QCOMPARE(signedAmount(u"+0.50"_s, german), std::nullopt); // not fifty
        QCOMPARE(signedAmount(u"−7 %"_s, german), std::optional<std::int64_t>(-7'000'000));
        QCOMPARE(signedAmount(arabic.toString(-5) + arabic.percent(), arabic), std::optional<std::int64_t>(-5'000'000));
        QCOMPARE(signedAmount(u"0"_s, english), std::nullopt);
        QCOMPARE(signedAmount(u"ten"_s, english), std::nullopt);
    }

    void wholeNumbersAreReadAsTheyAreTyped() {
        const QLocale english(u"en_US"_s);
        const QLocale german(u"de_DE"_s);
        const QLocale arabic(u"ar_EG"_s);
        QCOMPARE(wholeFromText(u"1.000"_s, german), std::optional(1'000));
        QCOMPARE(wholeFromText(u"1,000"_s, english), std::optional(1'000));
        QCOMPARE(wholeFromText(u"1,5"_s, german), std::nullopt);
        QCOMPARE(wholeFromText(u" +4 "_s, english), std::optional(4));
        QCOMPARE(wholeFromText(u"-"_s, english), std::nullopt);
        QCOMPARE(wholeFromText(u"١٢"_s, arabic), std::optional(12));
        QCOMPARE(wholeFromText(u"12"_s, arabic), std::optional(12));
        for (const auto &locale : {english, german, arabic}) {
            for (const int number : {-1'234, -1, 1, 1'234}) {
                QCOMPARE(wholeFromText(wholeFieldText(number, true, locale), locale), std::optional(number));
                QCOMPARE(wholeFromText(wholeFieldText(number, false, locale), locale), std::optional(number));
            }
        }
        QCOMPARE(wholeFieldText(1'234, true, german), u"+1234"_s);
        QCOMPARE(wholeFieldText(1'234, false, german), u"1234"_s);
    }

    void manyPricesAreRoundedToWhatCanBePaid() {
        DeskProduct product;
        product.variants = {{{}, {}, {}, euros(9'990'000)}, {{}, {}, {}, euros(10'000)}};
        BulkEdit edit;
        edit.amount = 1'500; // 15 %
        auto changes = changesOf(edit, product).value();
        QCOMPARE(changes.size(), 1); // a cent more by 15 % is a cent
        QCOMPARE(std::get<std::optional<UnitPrice>>(changes.first().mine), std::optional(euros(11'490'000)));
        product.variants.first().price = {1'999'000'000, Currency::of("JPY")};
        changes = changesOf(edit, product).value();
        QCOMPARE(std::get<std::optional<UnitPrice>>(changes.first().mine)->micros, 2'299'000'000);
        edit = {BulkEdit::Kind::PriceAmount, 500'000, {}, {}, {}};
        changes = changesOf(edit, product).value();
        QCOMPARE(std::get<std::optional<UnitPrice>>(changes.first().mine)->micros, 2'000'000'000); // no half a yen
        edit.amount = -10'000;
        QCOMPARE(changesOf(edit, product).error().code, ErrorCode::InvalidArgument); // nothing would be left
        QCOMPARE(reversed(changes).first().mine, changes.first().base);
    }

    void aListIsFoundNarrowedDownAndSorted() {
        auto draft = m_shop->products.at(4);
        draft.status = ProductStatus::Draft;
        m_shop->giveProduct(draft);
        QVERIFY(m_shop->open());
        VendorProductListModel list;
        const QAbstractItemModelTester tester(list.rows(), Failure::QtTest);
        list.setApp(&app());
        QTRY_COMPARE(list.rows()->count(), 10);
        list.setSort(VendorProductListModel::Sort::Stock);
        QTRY_COMPARE(text(*list.rows(), 0, "sku"), u"MUG-9"_s);
        QCOMPARE(text(*list.rows(), 0, "stockText"), u"2"_s);
        list.setStatusFilter(u"draft"_s);
        QTRY_COMPARE(list.rows()->count(), 1);
        QCOMPARE(text(*list.rows(), 0, "productId"), idOf(4));
        QCOMPARE(list.statuses()->texts(u"text"_s), (QStringList{u"All"_s, u"Published"_s, u"Draft"_s}));
        list.setStatusFilter({});
        list.setQuery(u"4006381333931"_s);
        QTRY_COMPARE(text(*list.rows(), 0, "productId"), idOf(3));
    }

    void aPriceIsWrittenInPlaceAndTakenBack() {
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorProductListModel list;
        list.setApp(&app());
        QTRY_COMPARE(list.rows()->count(), 10);
        const auto before = priceOf(0);
        QSignalSpy refused(&desk(), &VendorDesk::refused);
        list.setPrice(idOf(0), u"lots"_s);
        QCOMPARE(refused.size(), 1);
        list.setPrice(idOf(0), u"0"_s);
        QCOMPARE(refused.size(), 2);
        list.setPrice(idOf(0), u"12.34"_s);
        QTRY_COMPARE(priceOf(0), euros(12'340'000));
        QTRY_VERIFY(desk().canUndo());
        desk().undo();
        QTRY_COMPARE(priceOf(0), before);
    }

    void manyAreChangedAfterALook() {
        auto draft = m_shop->products.at(1);
        draft.status = ProductStatus::Draft;
        m_shop->giveProduct(draft);
        QVERIFY(m_shop->open());
        m_shop->far->reachable = false;
        VendorProductListModel list;
        list.setApp(&app());
        QTRY_COMPARE(list.rows()->count(), 10);
        for (int mug : {0, 1, 2})
            list.select(idOf(mug), true);
        list.prepare(Bulk::PricePercent, u"-10"_s);
        QCOMPARE(list.previewCount(), 3);
        QCOMPARE(priceOf(0), euros(10'000'000)); // nothing has happened yet
        list.prepare(Bulk::PricePercent, u"-100"_s);
        QVERIFY(!list.previewError().isEmpty());
        QCOMPARE(list.previewCount(), 0);
        list.prepare(Bulk::PriceAmount, u"+0.55"_s);
        list.apply();
        QTRY_COMPARE(priceOf(0), euros(10'550'000));
        QCOMPARE(list.selectedCount(), 0);
        desk().undo();
        QTRY_COMPARE(priceOf(0), euros(10'000'000));
        // What is not the vendor's step is said and left out.
        list.select(idOf(0), true);
        list.select(idOf(1), true);
        list.prepare(Bulk::Status, u"archived"_s);
        QCOMPARE(list.previewCount(), 1);
        QCOMPARE(list.preview()->count(), 2);
        QSignalSpy told(&desk(), &VendorDesk::told);
        list.apply();
        QTRY_COMPARE(desk().products().value(m_shop->products.at(0).id).status, ProductStatus::Archived);
        QTRY_COMPARE(told.size(), 1); // it cannot be taken back, and is said all the same
        QVERIFY(told.first().first().toString().startsWith(u"1 product"));
        QVERIFY(!desk().canUndo());
        QCOMPARE(desk().products().value(m_shop->products.at(1).id).status, ProductStatus::Draft);
        list.select(idOf(2), true);
        list.prepare(Bulk::AddTag, u" handmade "_s);
        list.apply();
        QTRY_VERIFY(desk().products().value(m_shop->products.at(2).id).tags.contains(u"handmade"_s));
        list.select(idOf(2), true);
        list.prepare(Bulk::Category, m_shop->goods.kitchen.id.toString());
        const bool already = m_shop->products.at(2).categories.first() == m_shop->goods.kitchen.id;
        QCOMPARE(list.previewCount(), already ? 0 : 1);
    }

    void whatTwoPeopleChangedIsDecidedFieldByField() {
        QVERIFY(m_shop->open());
        VendorProductListModel list;
        list.setApp(&app());
        QTRY_COMPARE(list.rows()->count(), 10);
        // The office has set another price and another name meanwhile.
        const auto &mug = m_shop->products.at(0);
        const auto &variant = mug.variants.first();
        FieldConflict price{ProductField::VariantPrice, variant.id, std::optional(euros(12'000'000)),
                            std::optional(euros(15'000'000)), std::optional(euros(10'000'000))};
        FieldConflict name{ProductField::Name, {}, u"Mine"_s, u"Theirs"_s, mug.name};
        m_shop->far->fields = {price, name};
        const ProductPatch patch{mug.id,
                                 {{price.field, price.variantId, price.base, price.mine},
                                  {name.field, {}, name.base, name.mine},
                                  {ProductField::Brand, {}, mug.brand, u"New"_s}},
                                 {},
                                 {}};
        QVERIFY(m_shop->client->perform(patch).result().has_value());
        QVERIFY(m_shop->pull());
        VendorConflictModel conflicts;
        const QAbstractItemModelTester tester(conflicts.items(), Failure::QtTest);
        conflicts.setApp(&app());
        QTRY_COMPARE(conflicts.items()->count(), 2);
        QCOMPARE(conflicts.changeCount(), 1);
        QCOMPARE(text(*conflicts.items(), 0, "mine"), u"€12.00"_s);
        QCOMPARE(text(*conflicts.items(), 0, "theirs"), u"€15.00"_s);
        QCOMPARE(text(*conflicts.items(), 0, "base"), u"€10.00"_s);
        conflicts.choose(text(*conflicts.items(), 0, "key"), VendorConflictModel::Choice::Mine);
        QTRY_COMPARE(text(*conflicts.items(), 0, "choice"), u"1"_s);
        QCOMPARE(conflicts.decidedCount(), 0); // the name is open
        conflicts.choose(text(*conflicts.items(), 1, "key"), VendorConflictModel::Choice::Theirs);
        QTRY_COMPARE(conflicts.decidedCount(), 1);
        m_shop->far->fields.clear();
        m_shop->far->reachable = false;
        conflicts.apply();
        QTRY_COMPARE(conflicts.items()->count(), 0);
        QTRY_COMPARE(desk().decisions(), 0);
        // Mine goes out again over theirs, theirs is let go, and what nobody disputed goes along.
        const auto queue = m_shop->client->queue();
        QCOMPARE(queue.size(), 1);
        const auto again = std::get<ProductPatch>(queue.first().operation.args);
        QCOMPARE(again.changes.size(), 2);
        QCOMPARE(again.changes.at(0).base, price.theirs);
        QCOMPARE(again.changes.at(0).mine, price.mine);
        QCOMPARE(again.changes.at(1).field, ProductField::Brand);
    }

    void whatWasRefusedDoesNotWait() {
        QVERIFY(m_shop->open());
        VendorProductListModel list;
        list.setApp(&app());
        list.setQuery(u"mug-0"_s);
        QTRY_COMPARE(list.rows()->count(), 1);
        const auto &mug = m_shop->products.at(0);
        m_shop->far->fields = {{ProductField::Name, {}, u"Mine"_s, u"Theirs"_s, mug.name}};
        list.setPrice(idOf(0), u"12.34"_s);
        QTRY_COMPARE(text(*list.rows(), 0, "waiting"), u"true"_s);
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(text(*list.rows(), 0, "refused"), u"true"_s);
        QCOMPARE(text(*list.rows(), 0, "waiting"), u"false"_s);
        // Taken back now, it goes, and nothing comes instead.
        QVERIFY(desk().canUndo());
        desk().undo();
        QTRY_VERIFY(m_shop->client->queue().isEmpty());
        QTRY_COMPARE(text(*list.rows(), 0, "refused"), u"false"_s);
    }

    void aRowStaysWhereItIsWhileSomebodyTypes() {
        QVERIFY(m_shop->open());
        VendorProductListModel list;
        list.setApp(&app());
        QTRY_COMPARE(list.rows()->count(), 10);
        const auto first = text(*list.rows(), 0, "productId");
        list.setEditing(true);
        auto mug = m_shop->products.at(4);
        mug.updatedAt = m_shop->clock.now() + 1'000;
        mug.name = u"Changed last"_s;
        m_shop->giveProduct(mug);
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(desk().products().value(mug.id).name, mug.name);
        QTRY_VERIFY(list.rows()->count() == 10 && text(*list.rows(), 0, "productId") == first);
        list.setEditing(false);
        QTRY_COMPARE(text(*list.rows(), 0, "productId"), idOf(4));
        // Somebody who asks for other rows gets them.
        list.setEditing(true);
        list.setSort(VendorProductListModel::Sort::Stock);
        QTRY_COMPARE(text(*list.rows(), 0, "sku"), u"MUG-9"_s);
    }

    void whatCouldNotBeSavedIsStillChosen() {
        QVERIFY(m_shop->open());
        VendorProductListModel list;
        list.setApp(&app());
        QTRY_COMPARE(list.rows()->count(), 10);
        list.select(idOf(0), true);
        list.select(idOf(1), true);
        list.prepare(Bulk::Status, u"archived"_s);
        QCOMPARE(list.previewCount(), 2);
        // A colleague has taken one of them back meanwhile: from there the step is not the vendor's.
        auto draft = m_shop->products.at(0);
        draft.status = ProductStatus::Draft;
        m_shop->giveProduct(draft);
        QVERIFY(m_shop->pull());
        QTRY_COMPARE(desk().products().value(draft.id).status, ProductStatus::Draft);
        m_shop->far->reachable = false;
        QSignalSpy told(&desk(), &VendorDesk::told);
        list.apply();
        QTRY_COMPARE(told.size(), 1);
        const auto text = told.first().first().toString();
        QVERIFY2(text.startsWith(u"1 product") && text.contains(u"1 could not"), qPrintable(text));
        QCOMPARE(list.selectedCount(), 1);
        QCOMPARE(m_shop->client->queue().size(), 1);
    }

    void aStepIsSentAgainFromWhereTheOrderIs() {
        auto placed = m_shop->order({m_shop->products.at(0)});
        auto other = m_shop->order({m_shop->products.at(1)});
        QVERIFY(m_shop->open());
        QVERIFY(
            m_shop->client->perform(OrderTransition{placed.id, OrderStep::Placed, OrderStep::Shipped, {}}).result());
        QVERIFY(m_shop->client->perform(OrderTransition{other.id, OrderStep::Placed, OrderStep::Packed, {}}).result());
        // A colleague has packed the one; the buyer has canceled the other.
        placed.packed = true;
        m_shop->giveOrder(placed);
        other.state = OrderState::Canceled;
        other.fulfilmentState = FulfilmentState::Canceled;
        m_shop->giveOrder(other);
        m_shop->far->tooLate = true;
        QVERIFY(m_shop->pull());
        VendorConflictModel conflicts;
        const QAbstractItemModelTester tester(conflicts.items(), Failure::QtTest);
        conflicts.setApp(&app());
        QTRY_COMPARE(conflicts.items()->count(), 2);
        QTRY_COMPARE(text(*conflicts.items(), 0, "canResend"), u"true"_s);
        QTRY_COMPARE(text(*conflicts.items(), 1, "canResend"), u"false"_s);
        conflicts.chooseAll(VendorConflictModel::Choice::Mine);
        QTRY_COMPARE(conflicts.decidedCount(), 1); // a canceled order is packed by nobody
        m_shop->far->tooLate = false;
        m_shop->far->reachable = false;
        conflicts.apply();
        QTRY_COMPARE(conflicts.items()->count(), 1);
        const auto queue = m_shop->client->queue();
        QCOMPARE(queue.size(), 2);
        const auto again = std::find_if(queue.begin(), queue.end(), [](const sync::QueueEntry &entry) {
            return entry.state == sync::QueueState::Pending;
        });
        QVERIFY(again != queue.end());
        QCOMPARE(std::get<OrderTransition>(again->operation.args).from, OrderStep::Packed);
        conflicts.chooseAll(VendorConflictModel::Choice::Theirs);
        QTRY_COMPARE(conflicts.decidedCount(), 1);
        conflicts.apply();
        QTRY_COMPARE(conflicts.items()->count(), 0);
    }

    void theirsEverywhereLeavesNothingBehind() {
        QVERIFY(m_shop->open());
        const auto &mug = m_shop->products.at(0);
        FieldConflict name{ProductField::Name, {}, u"Mine"_s, u"Theirs"_s, mug.name};
        m_shop->far->fields = {name};
        QVERIFY(m_shop->client->perform(ProductPatch{mug.id, {{name.field, {}, name.base, name.mine}}, {}, {}})
                    .result()
                    .has_value());
        QVERIFY(m_shop->pull());
        VendorConflictModel conflicts;
        conflicts.setApp(&app());
        QTRY_COMPARE(conflicts.items()->count(), 1);
        conflicts.chooseAll(VendorConflictModel::Choice::Theirs);
        QTRY_COMPARE(conflicts.decidedCount(), 1);
        conflicts.apply();
        QTRY_COMPARE(conflicts.items()->count(), 0);
        QVERIFY(m_shop->client->queue().isEmpty());
    }
};

QTEST_GUILESS_MAIN(VendorProductsTest)
#include "tst_vendor_products.moc"
