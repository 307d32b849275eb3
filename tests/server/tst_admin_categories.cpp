// SPDX-License-Identifier: Apache-2.0
// The tree of categories as those keep it who run the platform, and what the public and shops hear of it.
#include "admin_fixture.h"

#include <aura/server/services/admin_categories.h>
#include <aura/server/services/products.h>
#include <aura/storage/category_rules.h>
#include <aura/wire/admin_category_json.h>
#include <aura/wire/category_rules_json.h>

using namespace aura;
using namespace aura::testing;

class TestAdminCategories : public QObject {
    Q_OBJECT

    std::unique_ptr<AdminFixture> f;

    static QByteArray atCategory(const Id &id, const char *step = "") {
        return "/api/v1/admin/categories/" + id.toString().toLatin1() + step;
    }
    QList<AdminCategory> tree() {
        const auto all = wire::adminCategoriesFromBytes(f->get("/api/v1/admin/categories", f->admin.token).body);
        if (!all)
            qFatal("%s", qPrintable(all.error().detail));
        return *all;
    }
    AdminCategory one(const Id &id) {
        for (const auto &category : tree()) {
            if (category.id == id)
                return category;
        }
        return {};
    }
    Reply send(const QByteArray &target, const QByteArray &body, const Person &who) {
        return f->call(http::Method::Post, target, body, who.token);
    }
    AdminCategory made(const QString &name, const Id &parent = {}) {
        const auto reply =
            send("/api/v1/admin/categories",
                 wire::toBytes(CategoryCreation{f->ids.next(), parent, {name, {}, true, {}, 0}}), f->admin);
        const auto changed = wire::adminCategoriesFromBytes(reply.body);
        if (!changed)
            qFatal("%d %s", reply.status, reply.body.constData());
        return changed->first();
    }
    static CategoryEdit editOf(const AdminCategory &category) {
        return {category.name, category.description, category.isActive, category.attributes, category.rev};
    }
    QStringList order(const Id &parent = {}) {
        auto all = tree();
        all.removeIf([&](const AdminCategory &each) { return each.parentId != parent; });
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.position < b.position; });
        QStringList names;
        for (const auto &category : all)
            names.append(category.name);
        return names;
    }
    Product in(const Id &category, const QString &name) {
        auto product = f->proposed(name);
        product.categories = {category};
        product.status = ProductStatus::Published;
        ++product.rev;
        f->write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(product));
            return server::products::publish(w, product, false);
        });
        return product;
    }

private Q_SLOTS:
    void init() { f = std::make_unique<AdminFixture>(); }
    void cleanup() { f.reset(); }

    void theTreeIsMadeNamedAndMoved() {
        const auto garden = made(u"Garden"_s);
        const auto tools = made(u"Tools"_s, garden.id);
        const auto plants = made(u"Plants"_s, garden.id);
        const auto pots = made(u"Pots"_s, garden.id);
        QCOMPARE(tools.slug, u"garden-tools"_s);
        QCOMPARE(order(garden.id), (QStringList{u"Tools"_s, u"Plants"_s, u"Pots"_s}));
        // The same again is that one; another under its id is refused.
        const CategoryCreation again{pots.id, garden.id, {u"Pots"_s, {}, true, {}, 0}};
        QCOMPARE(send("/api/v1/admin/categories", wire::toBytes(again), f->admin).status, 200);
        auto other = again;
        other.edit.name = u"Pans"_s;
        QCOMPARE(send("/api/v1/admin/categories", wire::toBytes(other), f->admin).status, 409);

        const auto moved = wire::adminCategoriesFromBytes(
            send(atCategory(pots.id, "/move"), wire::toBytes(CategoryMove{garden.id, tools.id, pots.rev}), f->admin)
                .body);
        QVERIFY(moved);
        QCOMPARE(moved->size(), 3); // all that stand elsewhere now
        QCOMPARE(order(garden.id), (QStringList{u"Pots"_s, u"Tools"_s, u"Plants"_s}));
        QCOMPARE(send(atCategory(plants.id, "/move"),
                      wire::toBytes(CategoryMove{one(tools.id).id, {}, one(plants.id).rev}), f->admin)
                     .status,
                 200);
        QCOMPARE(order(tools.id), QStringList{u"Plants"_s});

        (void)in(plants.id, u"Rose"_s);
        auto edit = editOf(one(tools.id));
        edit.name = u"Implements"_s;
        edit.description = u"To dig with."_s;
        QCOMPARE(send(atCategory(tools.id), wire::toBytes(edit), f->admin).status, 200);
        QCOMPARE(one(tools.id).name, u"Implements"_s);
        QCOMPARE(one(tools.id).slug, u"garden-tools"_s); // links stay good
        // Search finds what is in it, and below it, by the new name.
        const auto found = [&](const char *word) {
            return f->get(QByteArray("/api/v1/products?q=") + word).json["data"_L1].toArray().size();
        };
        QTRY_COMPARE(found("implements"), 1);
        QCOMPARE(found("tools"), 0);
        const auto told = f->told("?action=category.edit");
        QCOMPARE(told.size(), 1);
        const auto detail = QJsonDocument::fromJson(told.first().detail).object();
        QCOMPARE(detail["before"_L1]["name"_L1].toString(), u"Tools"_s);
        QCOMPARE(detail["after"_L1]["name"_L1].toString(), u"Implements"_s);
        // The public hears of each as it is.
        const auto rows = f->catalogue();
        QCOMPARE((rows[{u"category"_s, tools.id}].data["name"_L1].toString()), u"Implements"_s);
        QCOMPARE((rows[{u"category"_s, plants.id}].data["parentId"_L1].toString()), tools.id.toString());
        QVERIFY(f->verdict().isWhole());
    }

    void whatCannotBeIsRefusedAndChangesNothing() {
        const auto garden = made(u"Garden"_s);
        const auto tools = made(u"Tools"_s, garden.id);
        const auto spades = made(u"Spades"_s, tools.id);
        const auto before = f->catalogue();
        const auto rows = f->number("SELECT count(*) FROM audit_log WHERE action LIKE 'category.%'");
        const auto move = [&](const AdminCategory &which, const Id &parent, std::int64_t rev, const Id &place = {}) {
            return send(atCategory(which.id, "/move"), wire::toBytes(CategoryMove{parent, place, rev}), f->admin)
                .status;
        };
        QCOMPARE(move(garden, garden.id, garden.rev), 422);
        QCOMPARE(move(garden, spades.id, garden.rev), 422); // a ring
        QCOMPARE(move(garden, f->ids.next(), garden.rev), 404);
        QCOMPARE(move(spades, {}, spades.rev + 1), 409); // not what was seen
        QCOMPARE(move(spades, garden.id, spades.rev, f->ids.next()), 409);
        auto edit = editOf(garden);
        edit.name = u"  "_s;
        QCOMPARE(send(atCategory(garden.id), wire::toBytes(edit), f->admin).status, 422);
        edit = editOf(garden);
        edit.seenRev += 1;
        edit.name = u"Yard"_s;
        QCOMPARE(send(atCategory(garden.id), wire::toBytes(edit), f->admin).status, 409);
        edit = editOf(garden);
        AttributeRule nameless;
        edit.attributes = {nameless};
        QCOMPARE(send(atCategory(garden.id), wire::toBytes(edit), f->admin).status, 422);
        QCOMPARE(send("/api/v1/admin/categories",
                      wire::toBytes(CategoryCreation{f->ids.next(), garden.id, {u"TOOLS"_s, {}, true, {}, 0}}),
                      f->admin)
                     .status,
                 409);
        QCOMPARE(send(atCategory(f->ids.next()), wire::toBytes(editOf(garden)), f->admin).status, 404);
        QCOMPARE(send("/api/v1/admin/categories", "[]", f->admin).status, 400);
        QCOMPARE(f->catalogue().size(), before.size());
        QCOMPARE(f->number("SELECT count(*) FROM audit_log WHERE action LIKE 'category.%'"), rows);
    }

    void twoWhoChangeTheSameAreToldApart() {
        const auto garden = made(u"Garden"_s);
        auto mine = editOf(garden);
        mine.name = u"Yard"_s;
        auto theirs = editOf(garden);
        theirs.description = u"Green."_s;
        QCOMPARE(send(atCategory(garden.id), wire::toBytes(mine), f->admin).status, 200);
        const auto refused = send(atCategory(garden.id), wire::toBytes(theirs), f->colleague);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"conflict"_s);
        QCOMPARE(one(garden.id).description, QString());
    }

    void whatItsProductsAreAskedForReachesDevices() {
        const auto lamps = made(u"Lamps"_s);
        AttributeRule height;
        height.name = u"height"_s;
        height.type = AttributeRule::Type::Number;
        height.unit = u"cm"_s;
        height.isRequired = true;
        auto edit = editOf(lamps);
        edit.attributes = {height};
        QCOMPARE(send(atCategory(lamps.id), wire::toBytes(edit), f->admin).status, 200);
        wire::JsonReader reader(f->catalogue()[{u"category"_s, lamps.id}].data);
        QCOMPARE(wire::categoryRulesFromJson(reader).attributes, QList{height});
        QCOMPARE(*storage::rulesFor(f->db(), lamps.id), QList{height});
    }

    void oneBecomesAnotherWithAllThatIsInIt() {
        const auto yard = made(u"Yard"_s);
        const auto fences = made(u"Fences"_s, yard.id);
        const auto garden = made(u"Garden"_s);
        (void)made(u"Tools"_s, garden.id);
        const auto spade = in(yard.id, u"Spade"_s);
        auto hidden = f->proposed(u"Rake"_s);
        hidden.categories = {yard.id, garden.id};
        ++hidden.rev;
        f->write([&](Write &w) { return storage::CatalogueWriter(w.db).putProduct(hidden); });
        const auto seen = f->stored(spade.id);
        const auto untouched = one(yard.id);
        const CategoryMerge merge{garden.id, u"They are one."_s, yard.rev, garden.rev};
        auto wrong = merge;
        wrong.seenIntoRev += 1;
        QCOMPARE(send(atCategory(yard.id, "/merge"), wire::toBytes(wrong), f->admin).status, 409);
        wrong = merge;
        wrong.into = fences.id;
        wrong.seenIntoRev = fences.rev;
        QCOMPARE(send(atCategory(yard.id, "/merge"), wire::toBytes(wrong), f->admin).status, 422);
        QCOMPARE(one(yard.id), untouched);

        const auto step =
            wire::categoryMergeStepFromBytes(send(atCategory(yard.id, "/merge"), wire::toBytes(merge), f->admin).body);
        QVERIFY(step);
        QCOMPARE(step->moved, 2);
        QCOMPARE(step->left, 0);
        QCOMPARE(f->stored(spade.id).categories, QList{garden.id});
        QCOMPARE(f->stored(hidden.id).categories, QList{garden.id}); // once, though it was in both
        // Its shop reads in the product's history what was done to it.
        QCOMPARE(f->number("SELECT count(*) FROM product_change WHERE product_id = ?1 AND changed_by = 'market' AND "
                           "user_id IS NULL AND change LIKE '%categories%'",
                           spade.id),
                 1);
        QCOMPARE(one(fences.id).parentId, garden.id);
        QCOMPARE(one(yard.id).mergedInto, garden.id);
        QVERIFY(!one(yard.id).isActive);
        QCOMPARE(one(garden.id).products, 2);
        // Devices learn of the way, and of the products; what is not published stays the shop's.
        const auto rows = f->catalogue();
        QCOMPARE((rows[{u"category"_s, yard.id}].data["mergedInto"_L1].toString()), garden.id.toString());
        QVERIFY(rows.contains({u"product"_s, spade.id}));
        QVERIFY(!rows.contains({u"product"_s, hidden.id}));
        // Links and filters of the API follow.
        QCOMPARE(f->get("/api/v1/products?category=" + yard.id.toString().toLatin1()).json["data"_L1].toArray().size(),
                 1);
        // It is told once more when it is asked for once more, and changes nothing.
        const auto revs = f->number("SELECT sum(rev) FROM category") + f->number("SELECT sum(rev) FROM product");
        QCOMPARE(send(atCategory(yard.id, "/merge"), wire::toBytes(merge), f->admin).status, 200);
        QCOMPARE(f->number("SELECT sum(rev) FROM category") + f->number("SELECT sum(rev) FROM product"), revs);
        QCOMPARE(f->told("?action=category.merge").size(), 2);
        // Nothing is done to what it was.
        QCOMPARE(send(atCategory(yard.id), wire::toBytes(editOf(one(yard.id))), f->admin).status, 409);
        QCOMPARE(send("/api/v1/admin/categories",
                      wire::toBytes(CategoryCreation{f->ids.next(), yard.id, {u"X"_s, {}, true, {}, 0}}), f->admin)
                     .status,
                 422);

        // A shop's device has not heard of it and puts things there; and what it saw is no conflict.
        auto late = f->proposed(u"Hoe"_s);
        const auto toYard = f->byVera(
            ProductPatch{late.id, {AdminFixture::change(late, ProductField::Categories, QList{yard.id})}, {}, {}, {}});
        QCOMPARE(toYard.status, OperationStatus::Applied);
        QCOMPARE(f->stored(late.id).categories, QList{garden.id});
        const auto away = f->byVera(ProductPatch{
            spade.id, {AdminFixture::change(seen, ProductField::Categories, QList{fences.id})}, {}, {}, {}});
        QCOMPARE(away.status, OperationStatus::Applied);
        QCOMPARE(f->stored(spade.id).categories, QList{fences.id});
    }

    void manyGoInSteps() {
        const auto yard = made(u"Yard"_s);
        const auto garden = made(u"Garden"_s);
        const auto many = adminCategories::mostMergedAtOnce + 7;
        QList<Product> all;
        for (int i = 0; i < many; ++i) {
            auto product = f->lamp;
            product.id = f->ids.next();
            product.externalId.clear();
            product.variants[0].id = f->ids.next();
            product.variants[0].sku = QString::number(i);
            product.categories = {yard.id};
            all.append(product);
        }
        f->write([&](Write &w) {
            return storage::CatalogueWriter(w.db).putProducts({all.constData(), std::size_t(many)});
        });
        const auto step = [&] {
            return wire::categoryMergeStepFromBytes(
                       send(atCategory(yard.id, "/merge"),
                            wire::toBytes(CategoryMerge{garden.id, u"One."_s, yard.rev, garden.rev}), f->admin)
                           .body)
                .value();
        };
        const auto first = step();
        QCOMPARE(first.moved, adminCategories::mostMergedAtOnce);
        QCOMPARE(first.left, 7);
        const auto second = step();
        QCOMPARE(second.moved, 7);
        QCOMPARE(second.left, 0);
        QCOMPARE(one(garden.id).products, many);
        QVERIFY(f->verdict().isWhole());
    }
};

QTEST_GUILESS_MAIN(TestAdminCategories)
#include "tst_admin_categories.moc"
