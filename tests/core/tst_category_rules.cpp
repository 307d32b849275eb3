// SPDX-License-Identifier: Apache-2.0
// What is said of categories: where they may stand, what they become, what their products are asked for, and that
// search, lists and filters follow.
#include "search_fixture.h"

#include <aura/domain/admin_category.h>
#include <aura/storage/category_rules.h>
#include <aura/wire/category_rules_json.h>

#include <QTest>

using namespace aura;
using namespace aura::storage;
using namespace aura::testing;
using namespace Qt::StringLiterals;

namespace {

AttributeRule rule(const QString &name, AttributeRule::Type type = AttributeRule::Type::Text) {
    AttributeRule made;
    made.name = name;
    made.type = type;
    return made;
}

AdminCategory category(const Id &id, const QString &name, const Id &parent = {}) {
    AdminCategory made;
    made.id = id;
    made.name = name;
    made.parentId = parent;
    return made;
}

} // namespace

class CategoryRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMakesNoSenseIsRefused() {
        auto choice = rule(u"colour"_s, AttributeRule::Type::Choice);
        choice.choices = {u"Red"_s, u"Blue"_s};
        auto width = rule(u"width"_s, AttributeRule::Type::Number);
        width.unit = u"cm"_s;
        QVERIFY(validateRules({choice, width, rule(u"care"_s)}));
        const auto refused = [](const QList<AttributeRule> &rules) { return !validateRules(rules); };
        QVERIFY(refused({rule({})}));
        QVERIFY(refused({rule(u" padded"_s)}));
        QVERIFY(refused({rule(u"_hidden"_s)}));
        QVERIFY(refused({rule(u"Width"_s), rule(u"width"_s)}));
        QVERIFY(refused({rule(u"x"_s.repeated(101))}));
        auto one = choice;
        one.choices = {u"Red"_s};
        QVERIFY(refused({one}));
        one.choices = {u"Red"_s, u"red"_s};
        QVERIFY(refused({one}));
        one.choices = {u"Red"_s, {}};
        QVERIFY(refused({one}));
        auto heavy = rule(u"care"_s);
        heavy.unit = u"kg"_s;
        QVERIFY(refused({heavy}));
        auto several = rule(u"care"_s);
        several.choices = {u"a"_s, u"b"_s};
        QVERIFY(refused({several}));
        QList<AttributeRule> many;
        for (int i = 0; i <= mostAttributeRules; ++i)
            many.append(rule(u"p%1"_s.arg(i)));
        QVERIFY(refused(many));
    }

    void rulesComeBackFromTheWireAsTheyWere() {
        auto width = rule(u"width"_s, AttributeRule::Type::Number);
        width.unit = u"cm"_s;
        width.isRequired = true;
        width.isFilter = false;
        CatalogueFixture shop;
        const CategoryRules rules{shop.ids.next(), shop.ids.next(), {width}};
        QJsonObject row{{u"id"_s, rules.categoryId.toString()}};
        wire::addRules(row, rules);
        wire::JsonReader reader(row);
        QCOMPARE(wire::categoryRulesFromJson(reader), rules);
        QVERIFY(!reader.failed());
        row.insert(u"attributes"_s, QJsonArray{QJsonObject{{u"name"_s, u"width"_s}, {u"type"_s, u"colour"_s}}});
        wire::JsonReader wrong(row);
        (void)wire::categoryRulesFromJson(wrong);
        QVERIFY(wrong.failed());
    }

    void whatIsNeededMayStandInEveryVariant() {
        CatalogueFixture shop;
        auto needed = rule(u"size"_s);
        needed.isRequired = true;
        auto product = shop.product(u"Shirt"_s);
        QCOMPARE(missingAttributes(product, {needed, rule(u"care"_s)}), QStringList{u"size"_s});
        auto second = product.variants.first();
        second.id = shop.ids.next();
        product.variants.append(second);
        product.variants[0].options = {CatalogueFixture::text(u"size"_s, u"S"_s)};
        QCOMPARE(missingAttributes(product, {needed}), QStringList{u"size"_s}); // one of them lacks it
        product.variants[1].options = {CatalogueFixture::text(u"size"_s, u"M"_s)};
        QCOMPARE(missingAttributes(product, {needed}), QStringList());
        product.variants[1].options.clear();
        product.attributes = {CatalogueFixture::text(u"size"_s, u"One"_s)};
        QCOMPARE(missingAttributes(product, {needed}), QStringList());
    }

    void nothingStandsBelowItself() {
        CatalogueFixture shop;
        const auto id = [&] { return shop.ids.next(); };
        const auto garden = category(id(), u"Garden"_s);
        const auto tools = category(id(), u"Tools"_s, garden.id);
        const auto spades = category(id(), u"Spades"_s, tools.id);
        auto gone = category(id(), u"Yard"_s);
        gone.mergedInto = garden.id;
        const QList<AdminCategory> all{garden, tools, spades, gone};
        const auto code = [](const Status &status) { return status ? ErrorCode::Canceled : status.error().code; };
        QVERIFY(mayStand(all, spades.id, {}, spades.name));
        QCOMPARE(code(mayStand(all, garden.id, garden.id, garden.name)), ErrorCode::InvalidArgument);
        QCOMPARE(code(mayStand(all, garden.id, spades.id, garden.name)), ErrorCode::InvalidArgument);
        QCOMPARE(code(mayStand(all, spades.id, gone.id, spades.name)), ErrorCode::InvalidArgument);
        QCOMPARE(code(mayStand(all, spades.id, id(), spades.name)), ErrorCode::NotFound);
        QCOMPARE(code(mayStand(all, id(), {}, u"gARDEN"_s)), ErrorCode::AlreadyExists);
        QVERIFY(mayStand(all, id(), garden.id, u"Garden"_s));
        QCOMPARE(code(mayMerge(all, garden.id, garden.id)), ErrorCode::InvalidArgument);
        QCOMPARE(code(mayMerge(all, garden.id, spades.id)), ErrorCode::InvalidArgument);
        QCOMPARE(code(mayMerge(all, gone.id, garden.id)), ErrorCode::Conflict);
        QCOMPARE(code(mayMerge(all, spades.id, gone.id)), ErrorCode::Conflict);
        QVERIFY(mayMerge(all, spades.id, garden.id));
        // What stands below both under one name would have to be one.
        auto more = all;
        more.append(category(id(), u"Shed"_s));
        more.append(category(id(), u"tools"_s, more.last().id));
        QCOMPARE(code(mayMerge(more, more[4].id, garden.id)), ErrorCode::AlreadyExists);
        // And as deep as it may be, no deeper.
        QList<AdminCategory> deep{category(id(), u"0"_s)};
        for (int level = 1; level < deepestCategoryLevel; ++level)
            deep.append(category(id(), QString::number(level), deep.last().id));
        QCOMPARE(code(mayStand(deep, id(), deep.last().id, u"x"_s)), ErrorCode::InvalidArgument);
        QVERIFY(mayStand(deep, id(), deep[deepestCategoryLevel - 2].id, u"x"_s));
        deep.append(category(id(), u"other"_s));
        deep.append(category(id(), u"below"_s, deep.last().id));
        QCOMPARE(code(mayStand(deep, deep[deepestCategoryLevel].id, deep[deepestCategoryLevel - 2].id, u"other"_s)),
                 ErrorCode::InvalidArgument);
    }

    void searchFollowsNamesAndPlaces() {
        CatalogueFixture shop;
        const auto garden = shop.addCategory(u"Garden"_s);
        auto tools = shop.addCategory(u"Tools"_s, garden.id);
        const auto leaf = shop.addCategory(u"Digging"_s, tools.id);
        auto product = shop.product(u"Bravo"_s);
        product.categories = {leaf.id};
        shop.put(product);
        shop.add(u"Tango"_s);
        const auto found = [&](const QString &word) {
            int rows = 0;
            CatalogueFixture::must(shop.database.forEach(
                "SELECT rowid FROM product_search WHERE product_search MATCH ?1", [&](const Statement &) { ++rows; },
                u"extra:"_s + word));
            return rows;
        };
        QCOMPARE(found(u"tools"_s), 1);
        tools.name = u"Implements"_s;
        CatalogueFixture::must(shop.writer.putCategory(tools));
        QCOMPARE(found(u"tools"_s), 0);
        QCOMPARE(found(u"implements"_s), 1);
        tools.parentId = {};
        CatalogueFixture::must(shop.writer.putCategory(tools));
        QCOMPARE(found(u"garden"_s), 0);
        // And the index can be written on: what is taken out is what stands in it.
        product.name = u"Charlie"_s;
        shop.put(product);
        CatalogueFixture::must(shop.writer.removeProduct(product.id));
        QCOMPARE(found(u"implements"_s), 0);
        CatalogueFixture::must(
            shop.database.execute("INSERT INTO product_search(product_search) VALUES('integrity-check')"));
    }

    void oneThatBecameAnotherIsThatOne() {
        CatalogueFixture shop;
        const auto old = shop.addCategory(u"Yard"_s);
        const auto below = shop.addCategory(u"Fences"_s, old.id);
        const auto kept = shop.addCategory(u"Garden"_s);
        const auto older = shop.addCategory(u"Plot"_s);
        auto product = shop.product(u"Spade"_s);
        product.categories = {old.id};
        const auto num = static_cast<std::int32_t>(shop.put(product));
        const auto before = load(shop.database);
        CatalogueFixture::must(putCategoryRules(shop.database, {old.id, kept.id, {}}));
        CatalogueFixture::must(putCategoryRules(shop.database, {older.id, old.id, {}}));
        for (const auto &columns : {load(shop.database), *before->updated(shop.database, {})}) {
            const auto place = columns->categoryIndex(kept.id);
            QVERIFY(place >= 0);
            QCOMPARE(columns->categoryIndex(old.id), place);
            QCOMPARE(columns->categoryIndex(older.id), place); // along the chain
            QCOMPARE(columns->categoriesOf(num).front(), place);
            QCOMPARE(columns->categories()[static_cast<std::size_t>(columns->categoryIndex(below.id))].parent, place);
            QCOMPARE(columns->categories().size(), 2U);
        }
        for (const auto &id : {kept.id, old.id, older.id}) {
            CatalogueQuery query;
            query.categories = {id};
            QCOMPARE(run(shop, query).nums, Nums{num});
        }
        QCOMPARE(*currentCategory(shop.database, older.id), kept.id);
        // A ring, as a damaged file may hold one, leads nowhere and ends.
        CatalogueFixture::must(putCategoryRules(shop.database, {kept.id, older.id, {}}));
        QCOMPARE(mergedCategories(shop.database)->size(), 0);
        QCOMPARE(*currentCategory(shop.database, kept.id), kept.id);
    }

    void filtersFollowWhatIsSaid() {
        CatalogueFixture shop;
        const auto home = shop.addCategory(u"Home"_s);
        const auto lamps = shop.addCategory(u"Lamps"_s, home.id);
        for (int i = 0; i < 8; ++i) {
            auto product = shop.product(u"Lamp %1"_s.arg(i));
            product.categories = {lamps.id};
            product.attributes = {CatalogueFixture::text(u"height"_s, i % 2 == 0 ? u"20"_s : u"40"_s),
                                  CatalogueFixture::text(u"serial"_s, QString::number(i)),
                                  CatalogueFixture::text(u"colour"_s, i % 2 == 0 ? u"Red"_s : u"Blue"_s)};
            shop.put(product);
        }
        CatalogueQuery query;
        query.categories = {lamps.id};
        const auto names = [&] {
            QStringList names;
            for (const auto &facet : facetsOf(shop, query).attributes)
                names.append(facet.label);
            names.sort();
            return names;
        };
        QCOMPARE(names(), (QStringList{u"Colour"_s, u"Height"_s})); // each has a serial of its own
        auto height = rule(u"height"_s, AttributeRule::Type::Number);
        height.unit = u"cm"_s;
        auto colour = rule(u"colour"_s);
        colour.isFilter = false;
        // Said above, and for the serial right here: somebody wants it.
        CatalogueFixture::must(putCategoryRules(shop.database, {home.id, {}, {height, colour}}));
        CatalogueFixture::must(putCategoryRules(shop.database, {lamps.id, {}, {rule(u"serial"_s)}}));
        QCOMPARE(names(), (QStringList{u"Height (cm)"_s, u"Serial"_s}));
        // What is chosen already can be taken back.
        query.attributes = {{u"colour"_s, {u"Red"_s}}};
        QVERIFY(names().contains(u"Colour"_s));
        query.attributes.clear();
        // The nearer one counts.
        CatalogueFixture::must(putCategoryRules(shop.database, {lamps.id, {}, {rule(u"colour"_s)}}));
        QCOMPARE(names(), (QStringList{u"Colour"_s, u"Height (cm)"_s}));
        CatalogueFixture::must(putCategoryRules(shop.database, {lamps.id, {}, {}}));
        QCOMPARE(categoryRules(shop.database, lamps.id)->isEmpty(), true);
    }
};

QTEST_GUILESS_MAIN(CategoryRulesTest)
#include "tst_category_rules.moc"
