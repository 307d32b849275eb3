// SPDX-License-Identifier: Apache-2.0
// What is told of a product that became another one.
#include <aura/domain/product_history.h>
#include <aura/wire/product_history_json.h>

#include <QtTest>

using namespace aura;
using namespace Qt::StringLiterals;

class TestChangesBetween : public QObject {
    Q_OBJECT

    static Id id(int n) { return *Id::parse(u"00000000-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0'))); }
    static Product lamp() {
        Product product;
        product.id = id(1);
        product.vendorId = id(9);
        product.name = u"Lamp"_s;
        product.description = u"It shines."_s;
        product.categories = {id(7)};
        Variant variant;
        variant.id = id(2);
        variant.name = u"Blue"_s;
        variant.price = {12'000'000, Currency::of("EUR")};
        variant.isDefault = true;
        product.variants = {variant};
        return product;
    }
    static QByteArray hash(char letter) { return QByteArray(32, letter); }
    static Picture picture(char letter) {
        Picture made;
        made.sha256 = hash(letter);
        return made;
    }

private Q_SLOTS:
    void everyFieldThatDiffersIsALineAndNothingElse() {
        const auto before = lamp();
        QVERIFY(changesBetween(before, before).isEmpty());
        auto after = before;
        after.rev = 9;
        after.views = 3;
        after.ratingCount = 2;
        after.updatedAt = 99;
        after.variants.first().availability = Availability::In;
        QVERIFY(changesBetween(before, after).isEmpty()); // the market's own figures
        after.name = u"Lantern"_s;
        after.brand = u"Nordlicht"_s;
        after.modelNumber = u"L-1"_s;
        after.gtin = u"4006381333931"_s;
        after.description = u"It glows."_s;
        after.categories = {id(7), id(8)};
        after.tags = {u"light"_s};
        after.attributes = {{u"colour"_s, Attribute::Kind::Text, false, {u"blue"_s}}};
        after.technicalSpecs = {{u"watt"_s, Attribute::Kind::Number, false, {u"9"_s}}};
        after.dimensions.weightGrams = 400;
        after.status = ProductStatus::Archived;
        after.isActive = false;
        auto &variant = after.variants.first();
        variant.name = u"Navy"_s;
        variant.sku = u"N-1"_s;
        variant.price.micros = 14'000'000;
        variant.comparePrice = UnitPrice{20'000'000, Currency::of("EUR")};
        variant.weightGrams = 7;
        variant.trackInventory = false;
        variant.options = {{u"colour"_s, Attribute::Kind::Text, false, {u"navy"_s}}};
        const auto changes = changesBetween(before, after);
        QSet<ProductField> told;
        for (const auto &change : changes) {
            QCOMPARE(change.event, ProductEvent::Field);
            QCOMPARE(change.before, *valueOf(before, change.field, variant.id));
            QCOMPARE(change.after, *valueOf(after, change.field, variant.id));
            QCOMPARE(change.variantId.isNil(), !isOfVariant(change.field));
            QVERIFY(change.variantName.isEmpty()); // there is only the one
            told.insert(change.field);
            wire::JsonReader reader(wire::toJson(change));
            QCOMPARE(wire::productChangeFromJson(reader), change);
            QVERIFY(!reader.failed());
        }
        QCOMPARE(told.size(), changes.size());
        // Every field that there is, but the order of pictures: a new one is told of as soon as it can be changed.
        QCOMPARE(told.size(), static_cast<qsizetype>(ProductField::VariantOptions));
    }

    void variantsAndPicturesComeAndGo() {
        auto before = lamp();
        before.pictures = {picture('a'), picture('b'), picture('c')};
        auto after = before;
        Variant red;
        red.id = id(3);
        red.name = u"Red"_s;
        red.price = {12'000'000, Currency::of("EUR")};
        after.variants.append(red);
        after.variants.first().price.micros = 1;
        after.pictures = {picture('c'), picture('a'), picture('d'), picture('e')};
        auto changes = changesBetween(before, after);
        QCOMPARE(changes.size(), 5);
        QCOMPARE(changes.at(0).event, ProductEvent::PictureAdded);
        QCOMPARE(changes.at(0).count, 2);
        QCOMPARE(changes.at(1).event, ProductEvent::PictureRemoved);
        QCOMPARE(changes.at(1).count, 1);
        QCOMPARE(changes.at(2).field, ProductField::Pictures); // and those that stayed in another order
        QCOMPARE(changes.at(3).field, ProductField::VariantPrice);
        QCOMPARE(changes.at(3).variantName, u"Blue"_s);
        QCOMPARE(changes.at(4).event, ProductEvent::VariantAdded);
        QCOMPARE(changes.at(4).variantName, u"Red"_s);
        for (const auto &change : std::as_const(changes)) {
            wire::JsonReader reader(wire::toJson(change));
            QCOMPARE(wire::productChangeFromJson(reader), change);
        }
        changes = changesBetween(after, before);
        QCOMPARE(changes.last().event, ProductEvent::VariantRemoved);
        QCOMPARE(changes.last().variantId, red.id);
        // One that only came changes the order of nothing.
        before.pictures = {picture('a'), picture('b')};
        after = before;
        after.pictures.prepend(picture('x'));
        QCOMPARE(changesBetween(before, after).size(), 1);
    }

    void longValuesAreToldByWhatDiffers() {
        auto before = lamp();
        before.description = QString(50'000, u'a') + u" old "_s + QString(50'000 - 5, u'z');
        auto after = before;
        after.description.replace(u" old "_s, u" brand new "_s);
        for (int i = 0; i < 400; ++i)
            before.tags.append(u"tag %1"_s.arg(i));
        after.tags = before.tags;
        after.tags.removeOne(u"tag 200"_s);
        after.tags.append(QString(5'000, u't'));
        for (int i = 0; i < 200; ++i)
            before.attributes.append({u"a%1"_s.arg(i), Attribute::Kind::Number, false, {QString::number(i)}});
        after.attributes = before.attributes;
        after.attributes[150].values = {u"4"_s};
        after.technicalSpecs = {{u"table"_s, Attribute::Kind::Json, false, {u'[' + QString(40'000, u' ') + u']'}}};
        const auto changes = changesBetween(before, after);
        QCOMPARE(changes.size(), 4);
        const auto was = std::get<QString>(changes.at(0).before);
        const auto is = std::get<QString>(changes.at(0).after);
        QVERIFY(was.size() <= longestToldText + 2 && is.size() <= longestToldText + 2);
        QVERIFY(was.contains(u" old "_s) && is.contains(u" brand new "_s));
        QVERIFY(was.startsWith(u'\u2026') && was.endsWith(u'\u2026'));
        QCOMPARE(std::get<QStringList>(changes.at(1).before), QStringList{u"tag 200"_s});
        QVERIFY(std::get<QStringList>(changes.at(1).after).first().size() < 100);
        QCOMPARE(std::get<QList<Attribute>>(changes.at(2).before).size(), 1);
        QCOMPARE(std::get<QList<Attribute>>(changes.at(2).after).first().values, QStringList{u"4"_s});
        for (const auto &change : changes)
            QVERIFY(wire::toBytes(wire::toJson(change)).size() < 3'000);
    }

    void aCharacterIsNeverTornInTwo() {
        auto before = lamp();
        auto after = before;
        // Two halves each, at every place where it might be cut.
        for (int shift = 0; shift < 3; ++shift) {
            before.description = QString(100 + shift, u'a') + u"\U0001F600"_s.repeated(400);
            after.description = u"b"_s + before.description;
            for (const auto &change : changesBetween(before, after)) {
                for (const auto &value : {change.before, change.after}) {
                    const auto text = std::get<QString>(value);
                    QCOMPARE(QString::fromUtf8(text.toUtf8()), text);
                }
            }
            after.description = before.description + u"b"_s;
            for (const auto &change : changesBetween(before, after)) {
                const auto text = std::get<QString>(change.after);
                QCOMPARE(QString::fromUtf8(text.toUtf8()), text);
                QVERIFY(text.endsWith(u'b'));
            }
        }
    }

    void whatIsWantedReadsLikeWhatHappened() {
        const auto before = lamp();
        ProductPatch patch;
        patch.productId = before.id;
        patch.changes = {{ProductField::VariantPrice, before.variants.first().id,
                          *valueOf(before, ProductField::VariantPrice, before.variants.first().id),
                          std::optional(UnitPrice{1, Currency::of("EUR")})}};
        Variant red = before.variants.first();
        red.id = id(3);
        red.name = u"Red"_s;
        red.isDefault = false;
        red.options = {{u"colour"_s, Attribute::Kind::Text, false, {u"red"_s}}};
        patch.addedVariants = {red};
        patch.removedPictures = {hash('a'), hash('b')};
        const auto wanted = changesOf(patch);
        QCOMPARE(wanted.size(), 3);
        auto after = before;
        const auto applied = apply(after, patch, 5);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
        const auto happened = changesBetween(before, after);
        QCOMPARE(wanted.at(0).before, happened.at(0).before);
        QCOMPARE(wanted.at(0).after, happened.at(0).after);
        QCOMPARE(wanted.at(1), happened.at(1));
        QCOMPARE(wanted.at(2).count, 2);
    }

    void whatIsNotKnownIsPassedOver() {
        const auto known = wire::toJson(changesOf({id(1), {}, {}, {hash('a')}}).first());
        const auto line = [](int seq, const QJsonObject &what, const QString &by) {
            return QJsonObject{
                {u"seq"_s, seq}, {u"at"_s, u"2026-01-31T08:00:00.000Z"_s}, {u"by"_s, by}, {u"what"_s, what}};
        };
        wire::JsonReader reader(QJsonObject{
            {u"productId"_s, id(1).toString()},
            {u"complete"_s, false},
            {u"lines"_s, QJsonArray{line(4, {{u"event"_s, u"sung"_s}}, u"shop"_s),
                                    line(3, {{u"event"_s, u"field"_s}, {u"field"_s, u"smell"_s}}, u"shop"_s),
                                    line(2, known, u"weather"_s), line(1, known, u"market"_s)}}});
        const auto history = wire::productHistoryFromJson(reader);
        QVERIFY(!reader.failed());
        QVERIFY(!history.complete);
        QCOMPARE(history.lines.size(), 1);
        QCOMPARE(history.lines.first().seq, 1);
        QCOMPARE(history.lines.first().by, ChangedBy::Market);
    }
};

QTEST_GUILESS_MAIN(TestChangesBetween)
#include "tst_changes_between.moc"
