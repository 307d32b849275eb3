// SPDX-License-Identifier: Apache-2.0
// What those who work for a shop say of it, and a shop that is closed.
#include "vendor_fixture.h"

#include <aura/domain/shop_settings.h>

using namespace aura;
using namespace aura::testing;

class TestShops : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    Vendor now() { return storage::CatalogueReader(f->db()).vendor(f->shop.id).value(); }
    ShopPatch patch(const std::function<void(ShopSettings &)> &change) {
        const auto base = settingsOf(now());
        auto mine = base;
        change(mine);
        return {f->shop.id, base, mine};
    }
    ShopPatch closing(UnixMillis until = 0) {
        return patch([until](ShopSettings &settings) { settings.holiday = {true, until, u"At the sea."_s}; });
    }
    OperationResult ordered() { return f->byAda(f->submission({f->line(f->lamp, 1)}, {now()})); }

private Q_SLOTS:
    void init() { f = std::make_unique<VendorFixture>(); }

    void everybodySeesWhatTheShopSays() {
        std::int64_t cursor = 0;
        std::int64_t ownCursor = 0;
        VendorFixture::Rows rows;
        VendorFixture::Rows own;
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, f->ada.token));
        QVERIFY(f->follow(f->vendorScopeName(), ownCursor, own, f->vera.token));
        const auto changed = f->operation(patch([](ShopSettings &settings) {
            settings.name = u"Lights & Lamps"_s;
            settings.contact = u"hello@lights.example"_s;
            settings.deliveryMethods.append({u"pickup"_s, u"Pick-up"_s, {0, Currency::of("EUR")}, {}, 0, 1});
        }));
        QCOMPARE(f->pushOne(f->vera, changed).status, OperationStatus::Applied);
        QCOMPARE(f->pushOne(f->vera, changed).status, OperationStatus::Duplicate);
        QVERIFY(f->follow(u"catalogue"_s, cursor, rows, f->ada.token));
        QVERIFY(f->follow(f->vendorScopeName(), ownCursor, own, f->vera.token));
        for (const auto &scope : {rows, own}) {
            wire::JsonReader reader(scope.value({u"vendor"_s, f->shop.id}).data);
            const auto seen = wire::vendorFromJson(reader);
            QCOMPARE(seen, now());
            QCOMPARE(seen.name, u"Lights & Lamps"_s);
            QCOMPARE(seen.contact, u"hello@lights.example"_s);
        }
        QCOMPARE(now().rev, f->shop.rev + 1);
        QCOMPARE(now().slug, f->shop.slug); // links to it go on working
        // It is so already.
        QCOMPARE(f->byVera(patch([](ShopSettings &) {})).status, OperationStatus::Applied);
        QCOMPARE(now().rev, f->shop.rev + 1);
    }

    void nobodyElseSpeaksForIt() {
        const auto wanted = patch([](ShopSettings &settings) { settings.story = u"Mine."_s; });
        QCOMPARE(f->byAda(wanted).code, ErrorCode::PermissionDenied);
        f->setStatus(VendorStatus::Suspended);
        QCOMPARE(f->byVera(wanted).code, ErrorCode::PermissionDenied);
        QCOMPARE(now().story, f->shop.story);
    }

    void noShopPassesForAnotherOrChangesItsCurrency() {
        const auto other = f->vendor(u"chairs"_s);
        const auto renamed = patch([&](ShopSettings &settings) { settings.name = u' ' + other.name.toUpper(); });
        QCOMPARE(f->byVera(renamed).code, ErrorCode::AlreadyExists);
        const auto dollars = [](ShopSettings &settings) {
            settings.deliveryMethods = {{u"air"_s, u"Air"_s, {1, Currency::of("USD")}, {}, 1, 2}};
        };
        QCOMPARE(f->byVera(patch(dollars)).code, ErrorCode::InvalidArgument);
        // Nor by taking every delivery away first: its products have prices.
        QCOMPARE(f->byVera(patch([](ShopSettings &settings) { settings.deliveryMethods.clear(); })).status,
                 OperationStatus::Applied);
        QCOMPARE(f->byVera(patch(dollars)).code, ErrorCode::InvalidArgument);
        QVERIFY(now().deliveryMethods.isEmpty());
    }

    void whatTheMarketFoundWrongBeforeIsInNobodysWay() {
        auto old = f->shop;
        old.story = u"x"_s.repeated(longestShopStory + 1);
        old.deliveryMethods[0].maxDays = mostDeliveryDays + 1;
        f->write([&](Write &w) { return storage::CatalogueWriter(w.db).putVendor(old); });
        QCOMPARE(f->byVera(patch([](ShopSettings &settings) { settings.contact = u"0341 1"_s; })).status,
                 OperationStatus::Applied);
        QCOMPARE(now().contact, u"0341 1"_s);
        QCOMPARE(now().story, old.story);
        QCOMPARE(f->byVera(patch([](ShopSettings &settings) { settings.story += u'x'; })).code,
                 ErrorCode::InvalidArgument);
    }

    void deliveriesOfTwoThatAreTooManyAreRefusedAsSuch() {
        const auto adding = [&](const QString &whose) {
            return patch([&](ShopSettings &settings) {
                while (settings.deliveryMethods.size() < mostDeliveryMethods)
                    settings.deliveryMethods.append({whose + QString::number(settings.deliveryMethods.size()),
                                                     whose,
                                                     {100, Currency::of("EUR")},
                                                     {},
                                                     0,
                                                     1});
            });
        };
        const auto first = adding(u"one"_s);
        const auto second = adding(u"two"_s);
        QCOMPARE(f->byVera(first).status, OperationStatus::Applied);
        const auto refused = f->byVera(second);
        QCOMPARE(refused.status, OperationStatus::Rejected);
        QCOMPARE(refused.code, ErrorCode::TooLarge);
        QCOMPARE(now().deliveryMethods, first.mine.deliveryMethods);
    }

    void nothingIsOrderedOfAClosedShop() {
        const auto before = f->placed(1);
        QCOMPARE(f->byVera(closing()).status, OperationStatus::Applied);
        const auto refused = ordered();
        QCOMPARE(refused.code, ErrorCode::OutOfStock);
        QCOMPARE(refused.shortVariants, QList<Id>{f->lampVariant()});
        QCOMPARE(f->level(f->lampVariant()).allocated, 1);
        const auto held = f->call(
            http::Method::Post, "/api/v1/checkout",
            wire::toBytes(QJsonObject{{u"groupId"_s, f->ids.next().toString()},
                                      {u"lines"_s, QJsonArray{QJsonObject{{u"variantId"_s, f->lampVariant().toString()},
                                                                          {u"quantity"_s, 1}}}}}),
            f->ada.token);
        QCOMPARE(held.status, 409);
        // It stays in the cart, and what was ordered before is sent.
        CartLine wanted;
        wanted.productId = f->lamp.id;
        wanted.variantId = f->lampVariant();
        wanted.quantity = 1;
        QCOMPARE(f->byAda(CartAdd{wanted}).status, OperationStatus::Applied);
        QCOMPARE(f->byVera(OrderTransition{before.id, OrderStep::Placed, OrderStep::Shipped, {}}).status,
                 OperationStatus::Applied);
        QCOMPARE(f->byVera(patch([](ShopSettings &settings) { settings.holiday = {}; })).status,
                 OperationStatus::Applied);
        QCOMPARE(ordered().status, OperationStatus::Applied);
        QCOMPARE(f->number("SELECT count(*) FROM vendor_more"), 0);
    }

    void itOpensByItselfOnTheDayThatItSaid() {
        QCOMPARE(f->byVera(closing(f->clock.now() + 60'000)).status, OperationStatus::Applied);
        QCOMPARE(ordered().code, ErrorCode::OutOfStock);
        f->clock.advance(60'000);
        QCOMPARE(ordered().status, OperationStatus::Applied);
    }
};

QTEST_GUILESS_MAIN(TestShops)
#include "tst_shops.moc"
