// SPDX-License-Identifier: Apache-2.0
// What a shop says of itself, changed by several people.
#include <aura/domain/operation.h>
#include <aura/testing/fake_ports.h>
#include <aura/wire/json_reader.h>
#include <aura/wire/shop_json.h>

#include <QJsonArray>
#include <QTest>

using namespace aura;
using namespace Qt::StringLiterals;

class ShopPatchTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{31};
    IdGenerator m_ids{m_clock, m_random};
    const Currency m_eur = Currency::of("EUR");

    ShopSettings settings(const QString &name) {
        ShopSettings settings;
        settings.name = name;
        settings.story = u"Since 1921."_s;
        settings.contact = u"shop@example.org"_s;
        settings.returnPolicy = u"Send it back."_s;
        settings.returnDays = 14;
        settings.deliveryMethods = {{u"standard"_s, u"Parcel"_s, {490, m_eur}, Money{5'000, m_eur}, 2, 4}};
        settings.holiday = {true, 1'790'000'000'000, u"At the sea."_s};
        return settings;
    }
    Vendor shopOf(const ShopSettings &says) {
        Vendor shop;
        shop.id = m_ids.next();
        shop.name = says.name;
        shop.story = says.story;
        shop.contact = says.contact;
        shop.returnPolicy = says.returnPolicy;
        shop.returnDays = says.returnDays;
        shop.deliveryMethods = says.deliveryMethods;
        shop.holiday = says.holiday;
        return shop;
    }
    Operation operation(OperationArgs args) {
        Operation made;
        made.opId = m_ids.next();
        made.args = std::move(args);
        return made;
    }

private Q_SLOTS:
    void settingsOfAShopMergeFieldByField() {
        Vendor shop;
        shop.id = m_ids.next();
        const auto seen = settings(u"Lights"_s);
        shop.name = seen.name;
        shop.contact = u"0341 1"_s; // somebody else's, meanwhile
        shop.story = seen.story;
        shop.returnPolicy = seen.returnPolicy;
        shop.returnDays = 30;
        const DeliveryMethod express{u"express"_s, u"Express"_s, {990, m_eur}, {}, 1, 1};
        shop.deliveryMethods = {seen.deliveryMethods[0], express};
        auto mine = seen;
        mine.name = u"Lights & Lamps"_s;
        mine.holiday = {};
        const DeliveryMethod pickup{u"pickup"_s, u"Pick-up"_s, {0, m_eur}, {}, 0, 1};
        mine.deliveryMethods[0].price.minor = 590;
        mine.deliveryMethods.append(pickup);
        auto before = shop;
        const auto now = foldVendor(shop, {operation(ShopPatch{shop.id, seen, mine})});
        QCOMPARE(now.name, u"Lights & Lamps"_s);
        QCOMPARE(now.contact, u"0341 1"_s);
        QCOMPARE(now.returnDays, 30);
        QVERIFY(!now.holiday.closed);
        QCOMPARE(now.deliveryMethods, (QList<DeliveryMethod>{mine.deliveryMethods[0], pickup, express}));
        // One that was taken away is gone, one that only they have stays.
        auto fewer = seen;
        fewer.deliveryMethods.clear();
        QVERIFY(*apply(before, ShopPatch{shop.id, seen, fewer}, 9));
        QCOMPARE(before.deliveryMethods, QList<DeliveryMethod>{express});
        QVERIFY(!*apply(before, ShopPatch{shop.id, seen, fewer}, 10));
        QCOMPARE(foldVendor(shop, {operation(ShopPatch{m_ids.next(), seen, mine})}), shop);
        // The shop's currency is its customers' as well.
        auto dollars = seen;
        dollars.deliveryMethods[0].price.currency = Currency::of("USD");
        dollars.deliveryMethods[0].freeFrom.reset();
        QCOMPARE(apply(shop, ShopPatch{shop.id, seen, dollars}, 9).error().code, ErrorCode::InvalidArgument);
        for (const auto &spoil : std::initializer_list<void (*)(ShopSettings &)>{
                 [](ShopSettings &s) { s.name = u"  "_s; }, [](ShopSettings &s) { s.name = u"Two\nlines"_s; },
                 [](ShopSettings &s) { s.returnDays = -1; }, [](ShopSettings &s) { s.story = u"x"_s.repeated(4'001); },
                 [](ShopSettings &s) { s.deliveryMethods.append(s.deliveryMethods[0]); },
                 [](ShopSettings &s) { s.deliveryMethods[0].maxDays = 1; },
                 [](ShopSettings &s) { s.deliveryMethods[0].price.minor = -1; }}) {
            auto spoiled = seen;
            spoil(spoiled);
            QCOMPARE(apply(shop, ShopPatch{shop.id, seen, spoiled}, 9).error().code, ErrorCode::InvalidArgument);
        }
        // A delivery that cannot be read is a mistake and not one that was taken away.
        auto torn = wire::toJson(seen);
        torn[u"deliveryMethods"_s] = QJsonArray{QJsonObject{{u"code"_s, u"standard"_s}}};
        wire::JsonReader reader(torn);
        wire::shopSettingsFromJson(reader);
        QVERIFY(reader.failed());
    }

    void whatIsWrongAlreadyIsInNobodysWay() {
        auto old = settings(u"Two\nlines"_s);
        old.story = u"x"_s.repeated(4'001);
        old.returnDays = 400;
        old.holiday.until = -1;
        old.deliveryMethods[0].name.clear();
        const auto changed = [&](const std::function<void(ShopSettings &)> &change) {
            auto vendor = shopOf(old);
            auto mine = settingsOf(vendor);
            change(mine);
            const auto done = apply(vendor, ShopPatch{vendor.id, settingsOf(vendor), mine}, 9);
            return !done ? errorCodeName(done.error().code) : *done && settingsOf(vendor) == mine ? u"yes"_s : u"no"_s;
        };
        const DeliveryMethod pickup{u"pickup"_s, u"Pick-up"_s, {0, m_eur}, {}, 0, 1};
        QCOMPARE(changed([](ShopSettings &s) { s.contact = u"0341 1"_s; }), u"yes"_s);
        QCOMPARE(changed([&](ShopSettings &s) { s.deliveryMethods.append(pickup); }), u"yes"_s);
        QCOMPARE(changed([](ShopSettings &s) { s.returnDays = 30; }), u"yes"_s);
        // What somebody writes is right, wrong or not as it was before.
        const auto wrong = errorCodeName(ErrorCode::InvalidArgument);
        QCOMPARE(changed([](ShopSettings &s) { s.returnDays = 401; }), wrong);
        QCOMPARE(changed([](ShopSettings &s) { s.story += u'x'; }), wrong);
        QCOMPARE(changed([](ShopSettings &s) { s.name = u"Other\nlines"_s; }), wrong);
        QCOMPARE(changed([](ShopSettings &s) { s.holiday.until = -2; }), wrong);
        QCOMPARE(changed([](ShopSettings &s) { s.deliveryMethods[0].price.minor = 1; }), wrong);
        // More than there may be are changed and taken away, but no more are added.
        for (int i = 0; i < mostDeliveryMethods + 1; ++i)
            old.deliveryMethods.append({QString::number(i), u"Bike"_s, {100, m_eur}, {}, 0, 1});
        QCOMPARE(changed([](ShopSettings &s) { s.deliveryMethods.removeLast(); }), u"yes"_s);
        QCOMPARE(changed([](ShopSettings &s) { s.deliveryMethods.last().price.minor = 1; }), u"yes"_s);
        QCOMPARE(changed([&](ShopSettings &s) { s.deliveryMethods.append(pickup); }), wrong);
    }

    void deliveriesOfTwoThatAreTooManyAreTheFirstOnes() {
        const auto seen = settings(u"Lights"_s);
        auto shop = shopOf(seen);
        const auto with = [&](const QString &whose, qsizetype all) {
            auto mine = seen;
            while (mine.deliveryMethods.size() < all)
                mine.deliveryMethods.append(
                    {whose + QString::number(mine.deliveryMethods.size()), whose, {100, m_eur}, {}, 0, 1});
            return mine;
        };
        QVERIFY(*apply(shop, ShopPatch{shop.id, seen, with(u"theirs"_s, mostDeliveryMethods - 1)}, 9));
        const auto before = shop;
        auto mine = with(u"mine"_s, 3);
        mine.contact = u"0341 1"_s;
        QCOMPARE(apply(shop, ShopPatch{shop.id, seen, mine}, 9).error().code, ErrorCode::TooLarge);
        QCOMPARE(shop, before); // none of it
        mine.deliveryMethods.removeLast();
        QVERIFY(*apply(shop, ShopPatch{shop.id, seen, mine}, 9));
        QCOMPARE(shop.deliveryMethods.size(), mostDeliveryMethods);
        QCOMPARE(shop.contact, mine.contact);
    }

    void aShopOpensAgainByItself() {
        QVERIFY(takesOrders({}, 5));
        QVERIFY(!takesOrders({true, 0, {}}, 5));
        QVERIFY(!takesOrders({true, 6, {}}, 5));
        QVERIFY(takesOrders({true, 5, {}}, 5));
    }
};

QTEST_GUILESS_MAIN(ShopPatchTest)
#include "tst_shop_patch.moc"
