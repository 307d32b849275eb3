// SPDX-License-Identifier: Apache-2.0
// What of the found stands first, and which words find at all; each rule in a shop of its own.
#include "search_fixture.h"

#include <QTest>

using namespace aura;
using namespace aura::storage;
using namespace aura::testing;
using namespace Qt::StringLiterals;

namespace {

std::int32_t put(testing::CatalogueFixture &shop, const QString &name, const Category &category,
                 const QString &description = {}) {
    auto product = shop.product(name);
    product.categories = {category.id};
    product.description = description;
    return static_cast<std::int32_t>(shop.put(product));
}

} // namespace

class SearchRankingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKindComesBeforeOneKindOfIt() {
        testing::CatalogueFixture shop;
        const auto converters = shop.addCategory(u"Converters"_s);
        const auto digital = shop.addCategory(u"Digital Potentiometers"_s, converters.id);
        const auto resistors = shop.addCategory(u"Resistors"_s);
        const auto plain = shop.addCategory(u"Potentiometers, Variable Resistors"_s, resistors.id);
        Nums kinds;
        Nums things;
        for (int i = 0; i < 8; ++i)
            kinds.push_back(put(shop, u"AD52%1"_s.arg(i + 60), digital));
        for (int i = 0; i < 4; ++i)
            things.push_back(put(shop, u"YK16-%1"_s.arg(i + 10), plain));
        things.insert(things.end(), kinds.begin(), kinds.end());
        QCOMPARE(submit(shop, u"potentiometer"_s), things);
        QCOMPARE(submit(shop, u"digital potentiometer"_s).front(), kinds.front());
    }

    void theWordsOfOneThingMayStandApart() {
        testing::CatalogueFixture shop;
        const auto drawer = static_cast<std::int32_t>(shop.add(u"Drive bay, hard plastic"_s));
        const auto apart = static_cast<std::int32_t>(shop.add(u"Zeta hard SATA drive"_s));
        const auto together = static_cast<std::int32_t>(shop.add(u"Zeta hard drive"_s));
        QCOMPARE(submit(shop, u"hard drive"_s), (Nums{together, apart, drawer}));
    }

    void amountsOfADescriptionSayMoreThanItsWords() {
        testing::CatalogueFixture shop;
        const auto filters = shop.addCategory(u"Filters"_s);
        const auto through = shop.addCategory(u"Feed Through Capacitors"_s, filters.id);
        const auto capacitors = shop.addCategory(u"Capacitors"_s);
        const auto film = shop.addCategory(u"Film Capacitors"_s, capacitors.id);
        auto filter = shop.product(u"NFM18"_s);
        filter.categories = {through.id};
        filter.attributes = {shop.text(u"capacitance"_s, u"100nF"_s)};
        const auto odd = static_cast<std::int32_t>(shop.put(filter));
        Nums wanted;
        for (int i = 0; i < 5; ++i) {
            put(shop, u"MES106-%1"_s.arg(i), film, u"-40~+105 100V 10uF polypropylene"_s);
            wanted.push_back(put(shop, u"MES104-%1"_s.arg(i), film, u"-40~+105 100V 100nF polypropylene"_s));
        }
        auto nums = submit(shop, u"100nf capacitor"_s);
        QVERIFY(nums.size() >= wanted.size() + 1);
        QCOMPARE(nums[wanted.size()], odd);
        nums.resize(wanted.size());
        QCOMPARE(nums, wanted);
    }

    void theKindMayBeTheLastOfManyAttributes() {
        testing::CatalogueFixture shop;
        auto near = shop.product(u"Zeta A1"_s);
        near.description = u"Turns any sprocket"_s;
        const auto mention = static_cast<std::int32_t>(shop.put(near));
        auto product = shop.product(u"Zeta B2"_s);
        for (int i = 0; i < 120; ++i)
            product.attributes += shop.text(u"feature_%1"_s.arg(i), u"value %1"_s.arg(i));
        product.attributes += shop.text(u"product_type"_s, u"Sprocket"_s);
        const auto num = static_cast<std::int32_t>(shop.put(product));
        QCOMPARE(submit(shop, u"sprocket"_s), (Nums{num, mention}));
        QCOMPARE(submit(shop, u"sprockets"_s).front(), num);
        // Nobody fills the memory with one product.
        for (int i = 0; i < 1'000; ++i)
            product.attributes += shop.text(u"more_%1"_s.arg(i), u"value %1"_s.arg(i));
        QVERIFY(facetTerms(product).size() < 200);
    }

    void otherLanguagesAreReadInTheirPlurals_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        for (const auto &[text, name] :
             std::vector<std::pair<QString, QString>>{{u"altavoces"_s, u"Zeta loudspeaker"_s},
                                                      {u"Kopfhoerer"_s, u"Zeta headphones"_s},
                                                      {u"Lampen"_s, u"Zeta lamp"_s},
                                                      {u"Tassen"_s, u"Zeta mug"_s},
                                                      {u"discos duros"_s, u"Zeta internal hard disk"_s},
                                                      {u"memorias usb"_s, u"Zeta USB flash drive"_s},
                                                      {u"Küchenwaagen"_s, u"Zeta kitchen scale"_s},
                                                      {u"kuehlschraenke"_s, u"Zeta refrigerator"_s},
                                                      {u"Kerzenhalter"_s, u"Zeta candle holder"_s}})
            QTest::newRow(qPrintable(text)) << text << name;
    }
    void otherLanguagesAreReadInTheirPlurals() {
        QFETCH(QString, text);
        QFETCH(QString, name);
        testing::CatalogueFixture shop;
        shop.add(u"Zeta doorstop"_s);
        const auto num = static_cast<std::int32_t>(shop.add(name));
        QCOMPARE(submit(shop, text), Nums{num});
    }

    void aWordThatIsKnownIsNotReadOtherwise() {
        testing::CatalogueFixture shop;
        shop.add(u"Zeta lamp"_s);
        const auto lighter = static_cast<std::int32_t>(shop.add(u"Zeta lighter"_s));
        QCOMPARE(submit(shop, u"lighter"_s), Nums{lighter});
    }

    /// "fasten" reads like "fast" to whoever knows no English; who describes it so is found all the same.
    void whatIsOnlyDescribedIsFoundAsItWasTyped() {
        testing::CatalogueFixture shop;
        shop.add(u"Zeta fast charger"_s);
        auto strap = shop.product(u"Zeta strap"_s);
        strap.description = u"Two hooks fasten it to any board"_s;
        const auto described = static_cast<std::int32_t>(shop.put(strap));
        const auto found = submit(shop, u"fasten"_s);
        QVERIFY(std::find(found.begin(), found.end(), described) != found.end());
    }
};

QTEST_APPLESS_MAIN(SearchRankingTest)
#include "tst_search_ranking.moc"
