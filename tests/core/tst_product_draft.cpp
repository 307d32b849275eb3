// SPDX-License-Identifier: Apache-2.0
// Unfinished work on a product: matrix of variants, what is wrong with it, and the operations that it becomes.
#include <aura/domain/product_draft.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/product_draft_json.h>

#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;
using Kind = DraftProblem::Kind;

class ProductDraftTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{23};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");

    std::function<Id()> newId() {
        return [this] { return m_ids.next(); };
    }
    ProductDraft fresh() {
        auto draft = newDraft(m_ids.next(), m_ids.next(), m_ids.next(), m_eur);
        draft.wanted.name = u"Shirt"_s;
        draft.wanted.variants.first().price.micros = 20'000'000;
        draft.typed.clear();
        return draft;
    }
    static QList<OptionAxis> sizesAndColours() {
        return {{u"Size"_s, {u"S"_s, u"M"_s}}, {u"Colour"_s, {u"Blue"_s, u"Red"_s, u"Green"_s}}};
    }
    static QStringList namesOf(const ProductDraft &draft) {
        QStringList names;
        for (const auto &variant : draft.wanted.variants)
            names += variant.name;
        return names;
    }
    /// The product that the server would have.
    static Product made(const ProductDraft &draft, Product product = {}) {
        for (const auto &operation : operationsOf(draft)) {
            if (const auto *create = std::get_if<ProductCreate>(&operation)) {
                const auto begun = productFrom(*create, 5);
                if (!begun)
                    qFatal("%s", qPrintable(begun.error().detail));
                product = *begun;
            } else if (const auto *patch = std::get_if<ProductPatch>(&operation)) {
                const auto conflicts = apply(product, *patch, 6);
                if (!conflicts || !conflicts->isEmpty())
                    qFatal("refused");
            } else if (const auto *attach = std::get_if<MediaAttach>(&operation)) {
                if (!apply(product, *attach, 7))
                    qFatal("no picture");
            }
        }
        return product;
    }
    static Picture picture(char letter, const QString &alt = {}) {
        Picture picture;
        picture.sha256 = QByteArray(32, letter);
        picture.alt = alt;
        return picture;
    }
    static QByteArray lettersOf(const Product &product) {
        QByteArray letters;
        for (const auto &shown : product.pictures)
            letters += shown.sha256.front();
        return letters;
    }

private Q_SLOTS:
    void aMatrixIsEachCombination() {
        auto draft = fresh();
        const auto first = draft.wanted.variants.first().id;
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        QCOMPARE(namesOf(draft),
                 (QStringList{u"S, Blue"_s, u"S, Red"_s, u"S, Green"_s, u"M, Blue"_s, u"M, Red"_s, u"M, Green"_s}));
        QCOMPARE(draft.wanted.variants.first().id, first); // what there was becomes the first one
        QVERIFY(draft.wanted.variants.first().isDefault);
        for (const auto &variant : std::as_const(draft.wanted.variants)) {
            QCOMPARE(variant.price.micros, 20'000'000);
            QCOMPARE(variant.options.size(), 2);
        }
        QVERIFY(validateProduct(made(draft)));
    }

    void whatStaysIsTheSame() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        draft.wanted.variants[4].sku = u"M-RED"_s;
        const auto red = draft.wanted.variants[4];
        auto axes = sizesAndColours();
        axes[1].values = {u"Red"_s, u" Red "_s, u"White"_s, {}};
        QVERIFY(setAxes(draft, axes, newId()));
        QCOMPARE(namesOf(draft), (QStringList{u"S, Red"_s, u"S, White"_s, u"M, Red"_s, u"M, White"_s}));
        QCOMPARE(draft.wanted.variants[2], red);
        QCOMPARE(std::count_if(draft.wanted.variants.cbegin(), draft.wanted.variants.cend(),
                               [](const Variant &variant) { return variant.isDefault; }),
                 1);
        // Another word for the same thing.
        renameValue(draft, 1, u"Red"_s, u"Crimson"_s);
        QCOMPARE(draft.wanted.variants[2].id, red.id);
        QCOMPARE(draft.wanted.variants[2].name, u"M, Crimson"_s);
        renameValue(draft, 1, u"Crimson"_s, u"White"_s); // taken
        QCOMPARE(draft.wanted.variants[2].name, u"M, Crimson"_s);
        QVERIFY(setAxes(draft, {axes[0]}, newId()));
        QCOMPARE(namesOf(draft), (QStringList{u"S"_s, u"M"_s}));
        QCOMPARE(draft.wanted.variants[1].sku, u"M-RED"_s);
        QVERIFY(setAxes(draft, {}, newId()));
        QCOMPARE(draft.wanted.variants.size(), 1);
        QVERIFY(draft.wanted.variants.first().options.isEmpty());
    }

    void theImpossibleIsTakenOutAndComesBack() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        QVERIFY(offer(draft, {u"S"_s, u"Blue"_s}, false, newId()));
        QCOMPARE(draft.wanted.variants.size(), 5);
        QVERIFY(draft.wanted.variants.first().isDefault); // the default one has gone
        QVERIFY(!offer(draft, {u"XL"_s, u"Blue"_s}, false, newId()));
        // It stays out when a value is added.
        auto axes = sizesAndColours();
        axes[0].values.append(u"L"_s);
        QVERIFY(setAxes(draft, axes, newId()));
        QCOMPARE(draft.wanted.variants.size(), 8);
        renameValue(draft, 0, u"S"_s, u"Small"_s);
        QVERIFY(draft.leftOut.contains(QStringList{u"Small"_s, u"Blue"_s}));
        QVERIFY(offer(draft, {u"Small"_s, u"Blue"_s}, true, newId()));
        QCOMPARE(draft.wanted.variants.size(), 9);
        QVERIFY(validateProduct(made(draft)));
        for (const auto &values : combinations(draft.axes))
            QVERIFY(offer(draft, values, false, newId()));
        QCOMPARE(problemsOf(draft, {}), (QList<DraftProblem>{{DraftField::Variants, {}, Kind::Missing}}));
    }

    void whatComesBackIsWhatWasTyped() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, {{u"Size"_s, {u"S"_s, u"M"_s, u"L"_s}}}, newId()));
        draft.wanted.variants.first().sku = u"SHIRT-S"_s;
        draft.wanted.variants.first().price.micros = 25'000'000;
        const auto before = draft.wanted.variants;
        const auto small = before.first().id;
        draft.received.insert(small, 7);
        draft.typed.insert(draftKey(DraftField::ComparePrice, small), u"3o"_s);
        QVERIFY(offer(draft, {u"S"_s}, false, newId()));
        QCOMPARE(draft.wanted.variants.size(), 2);
        QVERIFY(problemsOf(draft, {}).isEmpty()); // what is not offered is nothing to put right
        auto kept = wire::productDraftFromBytes(wire::toBytes(draft));
        QVERIFY(kept);
        for (auto *one : {&draft, &*kept}) {
            QVERIFY(offer(*one, {u"S"_s}, true, newId()));
            QCOMPARE(one->wanted.variants.first().id, small);
            QCOMPARE(one->wanted.variants.first().sku, u"SHIRT-S"_s);
            QCOMPARE(one->wanted.variants.first().price, before.first().price);
            QVERIFY(one->wanted.variants.first().isDefault && !one->wanted.variants[1].isDefault);
            QCOMPARE(one->received.value(small), 7);
            QCOMPARE(one->typed.value(draftKey(DraftField::ComparePrice, small)), u"3o"_s);
            QVERIFY(one->withheld.isEmpty());
            one->typed.clear();
            QVERIFY(validateProduct(made(*one)));
        }
        QCOMPARE(draft.wanted.variants, before);
        // Nothing is offered for a while, and a value goes and comes.
        for (const auto &values : combinations(draft.axes))
            QVERIFY(offer(draft, values, false, newId()));
        QVERIFY(offer(draft, {u"M"_s}, true, newId()));
        QCOMPARE(draft.wanted.variants.first().id, before[1].id);
        QVERIFY(offer(draft, {u"S"_s}, true, newId()));
        QVERIFY(setAxes(draft, {{u"Size"_s, {u"M"_s}}}, newId()));
        QVERIFY(setAxes(draft, {{u"Size"_s, {u"S"_s, u"M"_s}}}, newId()));
        QCOMPARE(draft.wanted.variants.first(), before.first());
        QVERIFY(validateProduct(made(draft)));
    }

    void whatIsTypedOfWhatTheShopHasComesBackAsWell() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        const auto shirt = made(draft);
        auto edit = draftOf(shirt);
        edit.wanted.variants.first().sku = u"NEW"_s;
        const auto values = valuesOf(edit, edit.wanted.variants.first());
        QVERIFY(offer(edit, values, false, newId()));
        QVERIFY(offer(edit, values, true, newId()));
        QCOMPARE(edit.wanted.variants.first().sku, u"NEW"_s);
        edit.wanted.variants.first().sku.clear();
        QVERIFY(!hasChanges(edit));
        // An axis that goes takes nothing of what it told apart with it.
        const auto axes = edit.axes;
        edit.wanted.variants.last().sku = u"LAST"_s;
        QVERIFY(setAxes(edit, {axes[0]}, newId()));
        QVERIFY(setAxes(edit, axes, newId()));
        QCOMPARE(edit.wanted.variants.last().sku, u"LAST"_s);
        edit.wanted.variants.last().sku.clear();
        QCOMPARE(edit.wanted, edit.base);
    }

    void anAxisByAnotherNameTellsTheSameApart() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        const auto shirt = made(draft);
        auto edit = draftOf(shirt);
        const auto size = edit.axes[0].name == u"Size"_s ? 0 : 1;
        const auto before = edit.wanted.variants;
        const auto out = valuesOf(edit, before.first());
        QVERIFY(offer(edit, out, false, newId()));
        renameAxis(edit, size, u" Groesse "_s);
        QCOMPARE(edit.axes[size].name, u"Groesse"_s);
        QVERIFY(edit.leftOut.contains(out));
        renameAxis(edit, size, edit.axes[1 - size].name); // taken
        renameAxis(edit, size, u" "_s);
        QCOMPARE(edit.axes[size].name, u"Groesse"_s);
        QVERIFY(offer(edit, out, true, newId()));
        QCOMPARE(edit.wanted.variants.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(edit.wanted.variants[i].id, before[i].id);
            QCOMPARE(edit.wanted.variants[i].name, before[i].name);
            QCOMPARE(edit.wanted.variants[i].options.size(), 2);
        }
        const auto patch = std::get<ProductPatch>(operationsOf(edit).first());
        QVERIFY(patch.addedVariants.isEmpty() && patch.removedVariants.isEmpty());
        const auto after = made(edit, shirt);
        QVERIFY(validateProduct(after));
        QVERIFY(!hasChanges(draftOf(after)));
        // Back again it is the product of before.
        renameAxis(edit, size, u"Size"_s);
        QCOMPARE(edit.wanted, edit.base);
    }

    /// However much was tried out meanwhile, what the shop has comes back as what it is.
    void whatTheShopHasIsNeverForgotten() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, {{u"Size"_s, {u"S"_s, u"M"_s}}}, newId()));
        auto edit = draftOf(made(draft));
        const auto before = edit.wanted.variants;
        for (int round = 0; round < 3; ++round) {
            OptionAxis many{u"Size"_s, {}};
            for (int i = 0; i < mostVariants; ++i)
                many.values.append(u"%1/%2"_s.arg(round).arg(i));
            QVERIFY(setAxes(edit, {many}, newId()));
            QVERIFY(edit.withheld.size() <= mostVariants);
        }
        renameAxis(edit, 0, u"Groesse"_s);
        QVERIFY(setAxes(edit, {{u"Groesse"_s, {u"S"_s, u"M"_s}}}, newId()));
        QCOMPARE(edit.wanted.variants[0].id, before[0].id);
        QCOMPARE(edit.wanted.variants[1].id, before[1].id);
    }

    void aMatrixHasAnEnd() {
        auto draft = fresh();
        OptionAxis many{u"Size"_s, {}};
        for (int i = 0; i < 51; ++i)
            many.values.append(QString::number(i));
        const auto before = draft;
        QCOMPARE(setAxes(draft, {many, {u"Colour"_s, {u"Blue"_s, u"Red"_s}}}, newId()).error().code,
                 ErrorCode::TooLarge);
        QCOMPARE(draft, before);
        QVERIFY(setAxes(draft, {many}, newId()));
        QCOMPARE(draft.wanted.variants.size(), 51);
    }

    void whatIsNoMatrixIsLeftAlone() {
        auto draft = fresh();
        QVERIFY(isMatrix(draft));
        auto product = draft.wanted;
        product.variants.append(product.variants.first());
        product.variants[1].id = m_ids.next();
        product.variants[1].isDefault = false;
        product.variants[1].name = u"The other one"_s;
        QVERIFY(!isMatrix(draftOf(product)));
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        const auto shirt = made(draft);
        QVERIFY(isMatrix(draftOf(shirt)));
        QCOMPARE(draftOf(shirt).axes.size(), 2);
        auto gap = shirt;
        gap.variants.removeAt(2);
        QCOMPARE(draftOf(gap).leftOut, (QList<QStringList>{{u"S"_s, u"Green"_s}}));
    }

    void aNewProductIsCreatedFilledAndShown() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, {{u"Size"_s, {u"S"_s, u"M"_s}}}, newId()));
        draft.received.insert(draft.wanted.variants[1].id, 7);
        draft.wanted.pictures = {picture('a', u"From the front"_s), picture('b')};
        const auto operations = operationsOf(draft);
        QCOMPARE(operations.size(), 4);
        QVERIFY(std::holds_alternative<ProductCreate>(operations[0]));
        QCOMPARE(std::get<StockAdjust>(operations[1]),
                 (StockAdjust{draft.wanted.variants[1].id, 7, StockReason::Received, {}}));
        QCOMPARE(std::get<MediaAttach>(operations[2]).picture.alt, u"From the front"_s);
        QCOMPARE(std::get<MediaAttach>(operations[3]).position, 1);
        const auto product = made(draft);
        QCOMPARE(product.variants.size(), 2);
        QCOMPARE(lettersOf(product), QByteArray("ab"));
    }

    void onlyWhatIsAnotherIsSent() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        draft.wanted.pictures = {picture('a'), picture('b'), picture('c')};
        auto shirt = made(draft);
        auto edit = draftOf(shirt);
        QVERIFY(!hasChanges(edit));
        QVERIFY(operationsOf(edit).isEmpty());
        edit.wanted.brand = u"Nordlicht"_s;
        edit.wanted.variants[3].price.micros = 25'000'000;
        edit.wanted.pictures = {picture('c'), picture('x'), picture('a', u"Above"_s)};
        QVERIFY(offer(edit, {u"S"_s, u"Red"_s}, false, newId()));
        auto axes = edit.axes;
        axes[0].values.append(u"L"_s);
        QVERIFY(setAxes(edit, axes, newId()));
        edit.received.insert(edit.wanted.variants.last().id, 3);
        const auto operations = operationsOf(edit);
        const auto patch = std::get<ProductPatch>(operations[0]);
        QCOMPARE(patch.changes.size(), 3); // brand, price, order
        QCOMPARE(patch.addedVariants.size(), 3);
        QCOMPARE(patch.removedVariants.size(), 1);
        QCOMPARE(patch.removedPictures, QList<QByteArray>{QByteArray(32, 'b')});
        QCOMPARE(operations.size(), 4); // stock, the new picture, the new words
        const auto after = made(edit, shirt);
        QCOMPARE(after.variants.size(), 8);
        QCOMPARE(lettersOf(after), QByteArray("cxa"));
        QCOMPARE(after.pictures.last().alt, u"Above"_s);
        QVERIFY(validateProduct(after));
        // The same again finds nothing to do.
        QVERIFY(!hasChanges(draftOf(after)));
    }

    void aVariantThatComesBackIsTheOneThatTheShopHas() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        auto edit = draftOf(made(draft));
        const auto blue = edit.wanted.variants.first().id;
        const auto axes = edit.axes;
        QVERIFY(setAxes(edit, {{u"Size"_s, {u"M"_s}}, axes[0].name == u"Size"_s ? axes[1] : axes[0]}, newId()));
        QCOMPARE(edit.wanted.variants.size(), 3);
        QVERIFY(setAxes(edit, axes, newId()));
        QCOMPARE(edit.wanted.variants.first().id, blue);
        QVERIFY(std::get<ProductPatch>(operationsOf(edit).value(0, ProductPatch{})).removedVariants.isEmpty());
    }

    void problemsAreFoundWhereTheyAre() {
        auto draft = newDraft(m_ids.next(), m_ids.next(), m_ids.next(), m_eur);
        const auto id = draft.wanted.variants.first().id;
        QVERIFY(!hasChanges(draft));
        QCOMPARE(problemsOf(draft, {}),
                 (QList<DraftProblem>{{DraftField::Name, {}, Kind::Missing}, {DraftField::Price, id, Kind::Missing}}));
        draft.typed[draftKey(DraftField::Price, id)] = u"12,"_s;
        QVERIFY(hasChanges(draft));
        draft.wanted.name = u"Lamp"_s;
        draft.wanted.gtin = u"4006381333932"_s;
        draft.wanted.variants.first().sku = u"L-1"_s;
        QCOMPARE(problemsOf(draft, {u"L-1"_s}), (QList<DraftProblem>{{DraftField::Gtin, {}, Kind::CheckDigit},
                                                                     {DraftField::Price, id, Kind::Malformed},
                                                                     {DraftField::Sku, id, Kind::Twice}}));
        QCOMPARE(gtinCheckDigit(draft.wanted.gtin), std::optional(1));
        QVERIFY(!gtinCheckDigit(u"12345"));
        draft.typed.clear();
        draft.wanted.gtin = u"12345"_s;
        draft.wanted.status = ProductStatus::Proposed;
        draft.wanted.variants.first().comparePrice = UnitPrice{0, m_eur};
        QCOMPARE(problemsOf(draft, {}), (QList<DraftProblem>{{DraftField::Category, {}, Kind::Missing},
                                                             {DraftField::Gtin, {}, Kind::Malformed},
                                                             {DraftField::Price, id, Kind::Missing},
                                                             {DraftField::ComparePrice, id, Kind::NotHigher}}));
    }

    void aCopyIsAnotherProduct() {
        auto draft = fresh();
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        draft.wanted.gtin = u"4006381333931"_s;
        draft.wanted.variants.first().sku = u"S-1"_s;
        draft.wanted.pictures = {picture('a')};
        auto shirt = made(draft);
        shirt.status = ProductStatus::Published;
        shirt.ratingCount = 4;
        const auto copy = copyOf(shirt, newId());
        QVERIFY(hasChanges(copy));
        QVERIFY(problemsOf(copy, {u"S-1"_s}).isEmpty());
        const auto other = made(copy);
        QVERIFY(other.id != shirt.id);
        QCOMPARE(other.status, ProductStatus::Draft);
        QCOMPARE(other.name, shirt.name);
        QVERIFY(other.gtin.isEmpty());
        QCOMPARE(other.ratingCount, 0);
        QCOMPARE(lettersOf(other), QByteArray("a"));
        auto empty = copy;
        for (const auto &values : combinations(empty.axes))
            QVERIFY(offer(empty, values, false, newId()));
        QVERIFY(offer(empty, {u"M"_s, u"Red"_s}, true, newId()));
        QVERIFY(validateProduct(made(empty)));
        for (qsizetype i = 0; i < shirt.variants.size(); ++i) {
            QVERIFY(other.variants[i].id != shirt.variants[i].id);
            QCOMPARE(other.variants[i].options, shirt.variants[i].options);
            QVERIFY(other.variants[i].sku.isEmpty());
        }
    }

    void aDraftIsKeptWhole() {
        auto draft = newDraft(m_ids.next(), m_ids.next(), m_ids.next(), m_eur);
        const auto empty = wire::productDraftFromBytes(wire::toBytes(draft));
        QVERIFY2(empty, empty ? "" : qPrintable(empty.error().detail));
        QCOMPARE(*empty, draft);
        QVERIFY(setAxes(draft, sizesAndColours(), newId()));
        QVERIFY(offer(draft, {u"M"_s, u"Red"_s}, false, newId()));
        draft.typed.insert(draftKey(DraftField::Gtin), u"40063 …"_s);
        draft.received.insert(draft.wanted.variants.last().id, 12);
        draft.wanted.pictures = {picture('a', u"From the front"_s)};
        const auto read = wire::productDraftFromBytes(wire::toBytes(draft));
        QVERIFY(read);
        QCOMPARE(read->axes, draft.axes);
        QCOMPARE(read->leftOut, draft.leftOut);
        QCOMPARE(read->withheld.size(), 1);
        QCOMPARE(read->typed, draft.typed);
        QCOMPARE(read->received, draft.received);
        QCOMPARE(read->wanted.pictures, draft.wanted.pictures);
        QCOMPARE(namesOf(*read), namesOf(draft));
        QCOMPARE(wire::productDraftFromBytes("{").error().code, ErrorCode::InvalidArgument);
        auto newer = wire::toBytes(draft);
        newer.replace("\"version\":1", "\"version\":2");
        QCOMPARE(wire::productDraftFromBytes(newer).error().code, ErrorCode::NewerVersion);
    }
};

QTEST_GUILESS_MAIN(ProductDraftTest)
#include "tst_product_draft.moc"
