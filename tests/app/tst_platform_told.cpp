// SPDX-License-Identifier: Apache-2.0
// What those who run the platform have said reaches the app with its next sync: what products are asked for, which
// categories have become others, and what is switched off.
#include "work_shop.h"

#include <aura/app/browse_models.h>
#include <aura/app/platform_model.h>
#include <aura/app/product_list_model.h>
#include <aura/app/vendor_product_edit.h>
#include <aura/storage/catalogue_reader.h>
#include <aura/storage/category_rules.h>
#include <aura/wire/category_rules_json.h>
#include <aura/wire/platform_state_json.h>

using namespace aura;
using namespace aura::app;
using namespace Qt::StringLiterals;
using app::testing::text;
using Edit = VendorProductEditModel;

class PlatformToldTest : public QObject {
    Q_OBJECT

    std::unique_ptr<app::testing::WorkShop> m_shop;

    AppContext &app() { return *m_shop->app; }
    void told(const QString &entity, const Id &id, std::int64_t rev, const QJsonObject &data) {
        m_shop->far->tell({{entity, id, rev, data}});
        m_shop->client->syncNow(); // as well when a sync is under way
    }
    void tellOf(Category category, const CategoryRules &rules) {
        category.rev += 1;
        auto data = wire::toJson(category);
        wire::addRules(data, rules);
        told(u"category"_s, category.id, category.rev, data);
    }
    /// The row of a property, -1 when it is not asked for.
    static int rowOf(const Edit &edit, const QString &key) {
        for (int row = 0; row < edit.attributes()->rowCount(); ++row) {
            if (text(*edit.attributes(), row, "key") == key)
                return row;
        }
        return -1;
    }
    static QString of(const Edit &edit, const QString &key, const char *role) {
        const int row = rowOf(edit, key);
        return row < 0 ? QString() : text(*edit.attributes(), row, role);
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_shop = std::make_unique<app::testing::WorkShop>();
        QVERIFY(m_shop->open());
    }
    void cleanup() { m_shop.reset(); }

    void theEditorAsksForWhatTheCategoryAsks() {
        AttributeRule height;
        height.name = u"height"_s;
        height.type = AttributeRule::Type::Number;
        height.unit = u"cm"_s;
        height.isRequired = true;
        AttributeRule glaze;
        glaze.name = u"glaze"_s;
        glaze.type = AttributeRule::Type::Choice;
        glaze.choices = {u"Matt"_s, u"Gloss"_s};
        const auto &kitchen = m_shop->goods.kitchen;
        tellOf(kitchen, {kitchen.id, {}, {height, glaze}});

        Edit edit;
        edit.setApp(&app());
        QTRY_COMPARE(edit.state(), Edit::State::Editing);
        edit.setField(Edit::Field::Name, u"Teapot"_s);
        const auto isThere = [&] {
            storage::OpenOptions options;
            options.mode = storage::OpenOptions::Mode::ReadOnly;
            auto database = storage::Database::open(m_shop->client->catalogue()->path, options).value();
            return !storage::categoryRules(database, kitchen.id)->isEmpty();
        };
        QTRY_VERIFY(isThere());
        edit.setCategory(kitchen.id.toString());
        QTRY_VERIFY(rowOf(edit, u"height"_s) >= 0);
        QCOMPARE(of(edit, u"height"_s, "label"), u"Height (cm)"_s);
        QCOMPARE(of(edit, u"glaze"_s, "label"), u"Glaze"_s);
        edit.setVariant(text(*edit.variants(), 0, "variantId"), Edit::VariantField::Price, u"39.90"_s);
        QSignalSpy refused(&edit, &Edit::refused);
        QSignalSpy saved(&edit, &Edit::saved);
        edit.setStatus(u"proposed"_s);
        edit.save();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(edit.problemCount(), 1);
        QVERIFY(!of(edit, u"height"_s, "error").isEmpty());
        QVERIFY(of(edit, u"glaze"_s, "error").isEmpty()); // not needed
        // A draft may lack what it likes.
        edit.setStatus(u"draft"_s);
        QCOMPARE(edit.problemCount(), 0);
        edit.setStatus(u"proposed"_s);
        edit.setAttribute(u"height"_s, u"20"_s);
        edit.checkAttribute(u"height"_s);
        QVERIFY(of(edit, u"height"_s, "error").isEmpty());
        edit.save();
        QTRY_COMPARE(saved.size(), 1);
        const auto product = std::get<ProductCreate>(m_shop->client->queue().first().operation.args).product;
        QCOMPARE(product.attributes.first().kind, Attribute::Kind::Number);
    }

    void aSavedPlaceLeadsToWhatTheCategoryBecame() {
        ProductListModel list;
        list.setApp(&app());
        const auto &kitchen = m_shop->goods.kitchen;
        list.setCategoryId(kitchen.id.toString());
        QTRY_VERIFY(list.total() > 0);
        const auto before = list.total();
        auto hidden = kitchen;
        hidden.isActive = false;
        tellOf(hidden, {kitchen.id, m_shop->goods.home.id, {}});
        // What was below home is all there is now: the kitchen's things are still among them.
        QTRY_VERIFY(list.total() >= before);
        ProductListModel fresh;
        fresh.setApp(&app());
        fresh.setCategoryId(kitchen.id.toString());
        QTRY_VERIFY(fresh.total() >= before);
        QTRY_COMPARE(fresh.title(), u"Home"_s);
    }

    void whatIsSwitchedOffIsNotOfferedAndMaintenanceIsExplained() {
        PlatformModel platform;
        platform.setApp(&app());
        QVERIFY(platform.registration() && platform.reviews() && platform.cards() && platform.returns());
        QVERIFY(platform.maintenanceText().isEmpty());
        PlatformState state;
        state.off = {Feature::Reviews, Feature::Cards};
        state.isInMaintenance = true;
        state.message = u"New disks."_s;
        told(u"platform"_s, wire::platformRowId(), 0, wire::toJson(state));
        QTRY_VERIFY(platform.maintenance());
        QVERIFY(!platform.reviews() && !platform.cards());
        QVERIFY(platform.reviewsAtOnce());
        QVERIFY(platform.registration() && platform.returns());
        QVERIFY(platform.maintenanceText().startsWith(u"New disks."_s));
        // What this software does not know is passed over.
        auto later = wire::toJson(PlatformState{});
        later.insert("off"_L1, QJsonArray{u"teleportation"_s, u"returns"_s, u"reviews_at_once"_s});
        told(u"platform"_s, wire::platformRowId(), 0, later);
        QTRY_VERIFY(!platform.returns());
        QVERIFY(!platform.maintenance() && platform.reviews());
        QVERIFY(!platform.reviewsAtOnce());
    }

    void siblingsMayTradeTheirNames() {
        auto kitchen = m_shop->goods.kitchen;
        auto other = m_shop->goods.home;
        // Below one parent, each with the other's name, in one pull.
        Category twin;
        twin.id = m_shop->ids.next();
        twin.parentId = kitchen.parentId;
        twin.name = u"Pantry"_s;
        twin.slug = u"pantry"_s;
        twin.rev = 1;
        told(u"category"_s, twin.id, twin.rev, wire::toJson(twin));
        const auto name = [&](const Id &id) {
            storage::OpenOptions options;
            options.mode = storage::OpenOptions::Mode::ReadOnly;
            auto database = storage::Database::open(m_shop->client->catalogue()->path, options).value();
            const auto all = storage::CatalogueReader(database).categories().value();
            for (const auto &category : all) {
                if (category.id == id)
                    return category.name;
            }
            return QString();
        };
        QTRY_COMPARE(name(twin.id), u"Pantry"_s);
        std::swap(twin.name, kitchen.name);
        std::swap(twin.slug, kitchen.slug);
        ++twin.rev;
        ++kitchen.rev;
        m_shop->far->tell({{u"category"_s, twin.id, twin.rev, wire::toJson(twin)},
                           {u"category"_s, kitchen.id, kitchen.rev, wire::toJson(kitchen)}});
        m_shop->client->syncNow();
        QTRY_COMPARE(name(twin.id), u"Kitchen"_s);
        QCOMPARE(name(kitchen.id), u"Pantry"_s);
    }
};

QTEST_GUILESS_MAIN(PlatformToldTest)
#include "tst_platform_told.moc"
