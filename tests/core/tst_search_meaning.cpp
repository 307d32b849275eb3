// SPDX-License-Identifier: Apache-2.0
#include "search_fixture.h"

#include <QTest>

using namespace aura;
using namespace aura::storage;
using namespace aura::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList brands{u"Acme"_s, u"Bolt"_s, u"Corv"_s, u"Dune"_s, u"Elan"_s, u"Fern"_s};

Attribute text(const QString &name, const QString &value) {
    return {name, Attribute::Kind::Text, false, {value}};
}

/// What only things of that kind have as attributes, in some number.
QList<Attribute> traits(const QString &of, int count) {
    QList<Attribute> list;
    for (int i = 0; i < count; ++i)
        list.append(text(of + u"_trait_%1"_s.arg(i), u"%1 %2"_s.arg(of).arg(i)));
    return list;
}

std::int32_t add(CatalogueFixture &shop, const QString &brand, const QString &name,
                 const QList<Attribute> &attributes = {}, const QString &description = {}) {
    auto product = shop.product(brand + u' ' + name);
    product.brand = brand;
    product.attributes = attributes;
    product.description = description;
    return static_cast<std::int32_t>(shop.put(product));
}

/// The thing in every brand, so that its noun is learnt.
Nums addOfEach(CatalogueFixture &shop, const QString &name, int each = 3) {
    Nums nums;
    for (const auto &brand : brands) {
        for (int i = 0; i < each; ++i)
            nums.push_back(add(shop, brand, name.arg(u"%1%2"_s.arg(QChar(u'A' + i)).arg(i + 10))));
    }
    return nums;
}

std::ptrdiff_t place(const Nums &nums, std::int32_t num) {
    return std::find(nums.begin(), nums.end(), num) - nums.begin();
}

} // namespace

/// What a buyer means, rule by rule; how well all of them do together is tst_search_quality's.
class SearchMeaningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordThatNamesFewThingsIsNoBetterThanTheShopsOwn() {
        CatalogueFixture shop;
        const auto pcs = addOfEach(shop, u"%1 tower PC"_s, 4);
        addOfEach(shop, u"%1 computer power cord"_s, 4);
        const auto handheld = add(shop, u"Acme"_s, u"H1 handheld mobile computer"_s);
        add(shop, u"Bolt"_s, u"H2 handheld mobile computer"_s);
        const auto nums = submit(shop, u"computer"_s);
        QVERIFY(place(nums, pcs.front()) < place(nums, handheld));
    }

    void whatAThingIsUsedForIsNotWhatItIs() {
        CatalogueFixture shop;
        const auto mixer = add(shop, u"Acme"_s, u"RX51 black"_s, {text(u"mobile_device_type"_s, u"Smartphone"_s)});
        const auto phone = add(shop, u"Bolt"_s, u"P5 smartphone"_s);
        const auto named = add(shop, u"Corv"_s, u"Q7 black"_s, {text(u"device_type"_s, u"Smartphone"_s)});
        QCOMPARE(submit(shop, u"smartphone"_s), (Nums{phone, named, mixer}));
    }

    void aThingThatLacksATraitComesBeforeAnotherThing() {
        CatalogueFixture shop;
        const auto speakers = addOfEach(shop, u"%1 speaker"_s);
        addOfEach(shop, u"%1 notebook"_s);
        std::int32_t notebook = 0;
        for (const auto &brand : brands) {
            for (int i = 0; i < 3; ++i)
                notebook = add(shop, brand, u"N%1 notebook"_s.arg(i), {}, u"Bluetooth, one speaker, camera"_s);
        }
        const auto right = add(shop, u"Dune"_s, u"W1 bluetooth speaker"_s);
        const auto nums = submit(shop, u"bluetooth speaker"_s);
        QCOMPARE(nums.front(), right);
        QVERIFY(place(nums, speakers.front()) < place(nums, notebook));
        QVERIFY(place(nums, notebook) < std::ssize(nums));
    }

    void aCategoryOfPartsHoldsNoneOfTheThing() {
        CatalogueFixture shop;
        addOfEach(shop, u"%1 memory card"_s);
        const auto connectors = shop.addCategory(u"SD Card Connectors"_s);
        auto connector = shop.product(u"Elan SD-CARD 11P"_s);
        connector.categories = {connectors.id};
        const auto part = static_cast<std::int32_t>(shop.put(connector));
        const auto card = add(shop, u"Fern"_s, u"Z1 SD memory card"_s);
        const auto nums = submit(shop, u"sd card"_s);
        QVERIFY(place(nums, card) < place(nums, part));
    }

    void whatHasNoCategoryStandsBesideWhatHasOne() {
        CatalogueFixture shop;
        const auto category = shop.addCategory(u"Speakers"_s);
        for (int i = 0; i < 20; ++i) {
            auto part = shop.product(u"FS%1"_s.arg(1000 + i));
            part.categories = {category.id};
            shop.put(part);
        }
        const auto boxes = addOfEach(shop, u"%1 speaker"_s);
        const auto nums = submit(shop, u"speakers"_s);
        QCOMPARE(std::count_if(nums.begin(), nums.begin() + 10,
                               [&](std::int32_t num) { return place(boxes, num) < std::ssize(boxes); }),
                 5);
    }

    void aLongerNameIsOfAnotherKind() {
        CatalogueFixture shop;
        const auto ups = addOfEach(shop, u"%1 uninterruptible power supply"_s);
        const auto supply = add(shop, u"Acme"_s, u"Q9 black wide quiet cabled power supply"_s);
        const auto nums = submit(shop, u"power supply"_s);
        QCOMPARE(nums.front(), supply);
        QVERIFY(place(nums, ups.front()) < std::ssize(nums));
        // Many kinds are asked for by one word.
        const auto cable = add(shop, u"Bolt"_s, u"C1 patch cable"_s);
        add(shop, u"Bolt"_s, u"C2 long grey round cable"_s);
        QCOMPARE(submit(shop, u"cable"_s).front(), cable);
    }

    void inchesAreSpokenOfWhole() {
        CatalogueFixture shop;
        const auto larger = add(shop, u"Acme"_s, u"N1 notebook 15 17.3\" black"_s);
        const auto right = add(shop, u"Acme"_s, u"N2 notebook 15.6\" black light quiet long"_s);
        const auto nums = submit(shop, u"notebook 15 inch"_s);
        QCOMPARE(nums.front(), right);
        QVERIFY(place(nums, larger) > 0);
    }

    void decimalsAreNoAmountsOfTheirOwn() {
        CatalogueFixture shop;
        const auto two = add(shop, u"Acme"_s, u"patch cable 2 m"_s);
        const auto shorter = add(shop, u"Acme"_s, u"patch cable 1.5 m"_s);
        const auto right = add(shop, u"Acme"_s, u"long grey snagless patch cable, round, 5 m"_s);
        const auto nums = submit(shop, u"patch cable 5m"_s);
        QCOMPARE(nums.front(), right);
        QVERIFY(place(nums, two) < place(nums, shorter));
        QVERIFY(place(nums, shorter) < std::ssize(nums));
    }

    void aGiftIsForSomebody() {
        CatalogueFixture shop;
        const auto wrap = add(shop, u"Acme"_s, u"gift wrap"_s);
        const auto craft = add(shop, u"Bolt"_s, u"craft set for kids"_s);
        QCOMPARE(submit(shop, u"gift for kids"_s), Nums{craft});
        QCOMPARE(submit(shop, u"gift wrap"_s), Nums{wrap});
        QCOMPARE(submit(shop, u"gift"_s), Nums{wrap});
    }

    void fewOfAKindFindTheWiderKind() {
        CatalogueFixture shop;
        const auto games = addOfEach(shop, u"%1 dice game"_s, 1);
        const auto board = add(shop, u"Acme"_s, u"board game"_s);
        const auto named = add(shop, u"Bolt"_s, u"board game collection of wooden pieces in a bag"_s);
        const auto nums = submit(shop, u"board game"_s);
        QCOMPARE(nums.size(), games.size() + 2);
        QCOMPARE(nums.front(), board);
        QCOMPARE(nums.at(1), named);
    }

    void slipsAreNoOtherLanguage() {
        CatalogueFixture shop;
        add(shop, u"Acme"_s, u"laser 20 ppm scan"_s);
        add(shop, u"Bolt"_s, u"laser 30 ppm scan"_s);
        const auto scanners = addOfEach(shop, u"%1 scanner"_s);
        const auto nums = submit(shop, u"scaner"_s);
        QCOMPARE(nums.size(), scanners.size());
        QVERIFY(place(nums, scanners.front()) < std::ssize(nums));
    }

    void aTraitMayHaveANounOfItsOwn() {
        CatalogueFixture shop;
        const auto suits = text(u"device"_s, u"Camcorder"_s);
        Nums batteries;
        for (const auto &brand : brands)
            batteries.push_back(add(shop, brand, u"NP9 camera/camcorder battery"_s, {suits}));
        const auto cameras = addOfEach(shop, u"%1 camera"_s, 2);
        const auto nums = submit(shop, u"camera"_s);
        QVERIFY(place(nums, cameras.back()) < place(nums, batteries.front()));
    }

    void whatIsNamedByNothingIsKnownByItsAttributes() {
        CatalogueFixture shop;
        for (const auto &brand : brands)
            add(shop, brand, u"D1 projector"_s, traits(u"projector"_s, 12));
        const auto unnamed = add(shop, u"Gale"_s, u"EMP-830"_s, traits(u"projector"_s, 12));
        const auto lamp = add(shop, u"Gale"_s, u"L1 projector lamp"_s, traits(u"lamp"_s, 12));
        const auto other = add(shop, u"Gale"_s, u"K-11"_s, traits(u"kettle"_s, 12));
        const auto nums = submit(shop, u"gale projector"_s);
        QCOMPARE(nums.front(), unnamed);
        QVERIFY(place(nums, lamp) < std::ssize(nums));
        QCOMPARE(place(nums, other), std::ssize(nums));
    }

    void yesAndNoAreTraits() {
        CatalogueFixture shop;
        const auto touch = [](const QString &answer) {
            return Attribute{u"touchscreen"_s, Attribute::Kind::Boolean, false, {answer}};
        };
        addOfEach(shop, u"%1 monitor"_s);
        const auto denies = add(shop, u"Acme"_s, u"M1 monitor"_s, {touch(u"false"_s)}, u"No touchscreen"_s);
        const auto right = add(shop, u"Bolt"_s, u"M2 black wide quiet monitor"_s, {touch(u"true"_s)});
        const auto mentions = add(shop, u"Corv"_s, u"M3 monitor"_s, {}, u"As good as a touchscreen"_s);
        const auto nums = submit(shop, u"touchscreen monitor"_s);
        QCOMPARE(nums.at(0), right);
        QCOMPARE(nums.at(1), mentions);
        QVERIFY(place(nums, denies) > 1);
    }

    void aLongerNameComesBehindWhatLacksATrait() {
        CatalogueFixture shop;
        addOfEach(shop, u"%1 uninterruptible power supply"_s, 1);
        addOfEach(shop, u"%1 power supply"_s, 1);
        const auto other = add(shop, u"Acme"_s, u"U1 uninterruptible power supply 500 W"_s);
        const auto right = add(shop, u"Bolt"_s, u"P1 power supply 500 W"_s);
        const auto lacking = add(shop, u"Corv"_s, u"P2 power supply 450 W"_s);
        const auto nums = submit(shop, u"power supply 500w"_s);
        QCOMPARE(nums.front(), right);
        QVERIFY(place(nums, lacking) < place(nums, other));
    }

    void aBareWordIsWhatItMostlyMeans() {
        CatalogueFixture shop;
        addOfEach(shop, u"%1 waffle iron"_s);
        const auto steam = add(shop, u"Acme"_s, u"S1 black light quiet long steam iron"_s);
        QCOMPARE(submit(shop, u"iron"_s).front(), steam);
        QCOMPARE(submit(shop, u"irons"_s).front(), steam);
    }

    void shadesAreNoNouns() {
        CatalogueFixture shop;
        const auto ink = addOfEach(shop, u"%1 Light Cyan"_s, 2);
        const auto light = add(shop, u"Acme"_s, u"W1 outdoor quiet long round spot light"_s);
        const auto nums = submit(shop, u"light"_s);
        QCOMPARE(nums.front(), light);
        QVERIFY(place(nums, ink.front()) < std::ssize(nums));
    }

    void whatBecomesSomethingElseIsAnotherThing() {
        CatalogueFixture shop;
        addOfEach(shop, u"%1 cable"_s);
        const auto turning = add(shop, u"Acme"_s, u"HDMI to DVI cable"_s);
        const auto back = add(shop, u"Bolt"_s, u"VGA to HDMI cable"_s);
        const auto right = add(shop, u"Corv"_s, u"R1 black round quiet long HDMI cable"_s);
        const auto nums = submit(shop, u"hdmi cable"_s);
        QCOMPARE(nums.front(), right);
        QVERIFY(place(nums, turning) < std::ssize(nums));
        QCOMPARE(submit(shop, u"vga to hdmi cable"_s).front(), back);
    }

    void categoriesKnowNouns() {
        CatalogueFixture shop;
        addOfEach(shop, u"%1 watering can"_s, 1);
        const auto category = shop.addCategory(u"Transceivers"_s);
        auto part = shop.product(u"TJA1057"_s);
        part.categories = {category.id};
        part.description = u"CAN 5 Mbps"_s;
        const auto right = static_cast<std::int32_t>(shop.put(part));
        auto other = shop.product(u"TJB2"_s);
        other.categories = {category.id};
        const auto second = static_cast<std::int32_t>(shop.put(other));
        const auto nums = submit(shop, u"can transceiver"_s);
        QCOMPARE(nums.front(), right);
        QCOMPARE(nums.at(1), second);
    }
};

QTEST_APPLESS_MAIN(SearchMeaningTest)
#include "tst_search_meaning.moc"
