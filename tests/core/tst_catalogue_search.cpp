// SPDX-License-Identifier: Apache-2.0
#include "search_fixture.h"

#include <aura/storage/search_words.h>

#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <thread>

using namespace aura;
using namespace aura::storage;
using namespace aura::testing;
using namespace Qt::StringLiterals;

class CatalogueSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsMustAllMatchAndTheLastMayBeUnfinished() {
        testing::CatalogueFixture shop;
        fill(shop);
        QCOMPARE(find(shop, {}), (Nums{1, 2, 3, 4, 5}));
        QCOMPARE(find(shop, u"p"_s), (Nums{1, 3, 5}));
        QCOMPARE(find(shop, u"acer note"_s), Nums{2});
        QCOMPARE(find(shop, u"NOTE acer"_s).size(), std::size_t{1}); // relaxed: "note" is no whole word
        QCOMPARE(run(shop, typed(u"NOTE acer"_s)).relaxed, Relaxation::AnyWord);
        QCOMPARE(find(shop, u"notebook ac"_s), Nums{2});
        QCOMPARE(find(shop, u"notebook zzz"_s).size(), std::size_t{5});
        QVERIFY(find(shop, u"zzzz"_s).empty());
        QCOMPARE(run(shop, typed(u"zzzz"_s)).relaxed, Relaxation::None);
        // The name counts more than anything else.
        QCOMPARE(find(shop, u"pavilion note"_s).size(), std::size_t{3});
    }

    void codesAreFoundHoweverTheyAreWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("num");
        for (const char16_t *text :
             {u"dv7-1211ea", u"dv7 1211ea", u"DV71211EA", u"dv7-12", u"dv712", u"dv71 211ea", u"0884420588030",
              u"884420588030", u"00884420588030", u"88442058", u"2101957", u"210195", u"\"dv7-1211ea\""})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << 1;
        QTest::newRow("external id") << u"C2653151"_s << 4;
        QTest::newRow("external id, lower case") << u"c2653151"_s << 4;
        QTest::newRow("slash") << u"g677"_s << 3;
    }
    void codesAreFoundHoweverTheyAreWritten() {
        QFETCH(QString, text);
        QFETCH(int, num);
        testing::CatalogueFixture shop;
        fill(shop);
        for (const bool complete : {false, true}) {
            auto query = typed(text);
            query.textComplete = complete;
            const auto result = run(shop, query);
            QCOMPARE(result.nums, Nums{num});
            QCOMPARE(result.relaxed, Relaxation::None);
        }
    }

    void anExactCodeComesFirst() {
        testing::CatalogueFixture shop;
        for (int i = 0; i < 30; ++i)
            shop.add(u"X1 cable X1 adapter X1"_s);
        auto product = shop.product(u"A quite long name of something that is no cable at all"_s);
        product.externalId = u"X-1"_s;
        const auto num = static_cast<std::int32_t>(shop.put(product));
        QCOMPARE(find(shop, u"x1"_s).size(), std::size_t{31});
        QCOMPARE(find(shop, u"x-1"_s).front(), num);
        // Also when there is too much to rank for a keystroke.
        for (int i = 0; i < 3'000; ++i)
            shop.add(u"ABC9 cable"_s);
        product = shop.product(u"A far less popular thing"_s);
        product.modelNumber = u"ABC9 cable"_s;
        const auto other = static_cast<std::int32_t>(shop.put(product));
        const auto many = find(shop, u"abc9 cable"_s);
        QCOMPARE(many.size(), std::size_t{3'001});
        QCOMPARE(many.front(), other);
    }

    void namesThatBeginSoComeFirstWhenThereAreTooMany() {
        testing::CatalogueFixture shop;
        const auto cables = shop.addCategory(u"Cables"_s);
        auto plug = shop.product(u"Plug"_s);
        plug.categories = {cables.id};
        shop.put(plug);
        for (int i = 0; i < 3'000; ++i)
            shop.add(u"USB cable"_s);
        const auto begins = static_cast<std::int32_t>(shop.add(u"Cable, the best"_s));
        const auto found = find(shop, u"cabl"_s);
        QCOMPARE(found.size(), std::size_t{3'002});
        QCOMPARE(found[0], begins);
        QCOMPARE(found[1], 2);
        QCOMPARE(found.back(), 1);
    }

    void theNameCountsMoreThanTheCategory() {
        testing::CatalogueFixture shop;
        const auto lamps = shop.addCategory(u"Lamp"_s);
        auto product = shop.product(u"Bulb"_s);
        product.categories = {lamps.id};
        shop.put(product);
        const auto named = static_cast<std::int32_t>(shop.add(u"Reading lamp"_s));
        QCOMPARE(find(shop, u"lamp"_s), (Nums{named, 1}));
        QCOMPARE(find(shop, u"la"_s), (Nums{1, named}));
    }

    void theThingComesBeforeWhatIsMadeForIt() {
        testing::CatalogueFixture shop;
        // By falling popularity: what merely names the thing is in front.
        const auto bag = shop.add(u"Targus laptop bag 15.6\" black"_s);
        const auto cable = shop.add(u"Power cable for laptop, 2 m"_s);
        const auto set = shop.add(u"Lamp with laptop stand"_s);
        const auto first = shop.add(u"Acer Swift laptop 14\" 8 GB silver"_s);
        const auto second = shop.add(u"HP Envy 13 notebook black 13.3\" 16 GB"_s);
        const auto nums = find(shop, u"laptop"_s);
        QCOMPARE(nums.size(), std::size_t{5});
        const auto place = [&](std::int64_t num) {
            return std::find(nums.begin(), nums.end(), static_cast<std::int32_t>(num)) - nums.begin();
        };
        QVERIFY(place(first) < 2 && place(second) < 2);
        QVERIFY(place(bag) > 1 && place(cable) > 1 && place(set) > 1);
        QCOMPARE(submit(shop, u"laptop bag"_s).front(), static_cast<std::int32_t>(bag));
        QCOMPARE(submit(shop, u"cable for a laptop"_s).front(), static_cast<std::int32_t>(cable));
    }

    void wordsAreFoundInEitherNumberAndUnderOtherNames() {
        testing::CatalogueFixture shop;
        const auto battery = static_cast<std::int32_t>(shop.add(u"Alkaline batteries"_s));
        const auto tv = static_cast<std::int32_t>(shop.add(u"Flat television 40\""_s));
        const auto drive = static_cast<std::int32_t>(shop.add(u"Internal hard disk 500 GB"_s));
        const auto note = static_cast<std::int32_t>(shop.add(u"Gaming notebook"_s));
        const auto slim = static_cast<std::int32_t>(shop.add(u"Slim notebook"_s));
        const auto shelf = static_cast<std::int32_t>(shop.add(u"Wooden shelves"_s));
        const std::vector<std::pair<QString, Nums>> expected{
            {u"battery"_s, {battery}}, {u"batteries"_s, {battery}},    {u"tv"_s, {tv}},
            {u"Fernseher"_s, {tv}},    {u"televisión"_s, {tv}},        {u"hdd"_s, {drive}},
            {u"harddisk"_s, {drive}},  {u"hard drives"_s, {drive}},    {u"laptops"_s, {note, slim}},
            {u"shelf"_s, {shelf}},     {u"note book"_s, {note, slim}}, {u"the shelves"_s, {shelf}}};
        for (const auto &[text, nums] : expected)
            QVERIFY2(submit(shop, text) == nums, qPrintable(text));
        // A pad of paper is called otherwise, but nothing called so becomes a computer.
        QVERIFY(submit(shop, u"jotter"_s).empty());
    }

    void measuresAreFoundHoweverTheyAreWritten() {
        testing::CatalogueFixture shop;
        const auto screen = static_cast<std::int32_t>(shop.add(u"Screen 39.6 cm (15.6\") black"_s));
        shop.add(u"Screen 61 cm (24\") black"_s);
        const auto memory = static_cast<std::int32_t>(shop.add(u"Memory stick 16GB"_s));
        shop.add(u"Memory stick 32 GB"_s);
        const auto resistor = static_cast<std::int32_t>(shop.add(u"Resistor 4.7kΩ 0603"_s));
        shop.add(u"Resistor 47kΩ 0603"_s);
        const auto capacitor = static_cast<std::int32_t>(shop.add(u"Capacitor 0.1uF 50V"_s));
        shop.add(u"Capacitor 10uF 50V"_s);
        const std::vector<std::pair<QString, std::int32_t>> expected{
            {u"screen 15.6 inch"_s, screen},    {u"15.6\" screen"_s, screen},       {u"15,6 Zoll screen"_s, screen},
            {u"16 gb stick"_s, memory},         {u"16gb stick"_s, memory},          {u"resistor 4k7"_s, resistor},
            {u"4.7 kohm resistor"_s, resistor}, {u"4700 ohm resistor"_s, resistor}, {u"100nf capacitor"_s, capacitor},
            {u"capacitor 0.1 µF"_s, capacitor}};
        for (const auto &[text, num] : expected) {
            const auto nums = submit(shop, text);
            QVERIFY2(!nums.empty() && nums.front() == num, qPrintable(text));
        }
    }

    void aShopAddsWordsOfItsOwn() {
        testing::CatalogueFixture shop;
        const auto num = static_cast<std::int32_t>(shop.add(u"Crispbread"_s));
        QVERIFY(submit(shop, u"knackebrot"_s).empty());
        QVERIFY(setSearchWords(shop.database, u"Knäckebrot = crispbread"_s));
        QCOMPARE(submit(shop, u"knäckebrot"_s), Nums{num});
        QCOMPARE(submit(shop, u"KNACKEBROT"_s), Nums{num});
        const auto refused = setSearchWords(shop.database, u"\n# fine\nalone"_s);
        QVERIFY(!refused && refused.error().detail.contains(u"line 3"));
        QCOMPARE(submit(shop, u"knäckebrot"_s), Nums{num});
        QVERIFY(catalogue::setMetaValue(shop.database, "search_words", u"alone"_s));
        // Words that are no words must not take search away.
        QCOMPARE(submit(shop, u"crispbread"_s), Nums{num});
    }

    /// Where nouns stand, other words stand as well: what they are is learnt from all names and attributes.
    void theNounOfANameIsLearnt() {
        testing::CatalogueFixture shop;
        const QStringList brands{u"Acme"_s, u"Bolt"_s, u"Corv"_s, u"Dune"_s, u"Elan"_s, u"Fern"_s};
        const auto add = [&](const QString &brand, const QString &name, const QList<Attribute> &attributes = {}) {
            auto product = shop.product(brand + u' ' + name);
            product.brand = brand;
            product.attributes = attributes;
            return static_cast<std::int32_t>(shop.put(product));
        };
        const Attribute system{u"system"_s, Attribute::Kind::Text, false, {u"Zircon 4"_s}};
        const Attribute fits{u"compatibility"_s, Attribute::Kind::Text, false, {u"Series 7"_s}};
        const Attribute cards{u"compatible_memory_cards"_s, Attribute::Kind::Text, false, {u"SD"_s}};
        for (const auto &brand : {u"Bolt"_s, u"Corv"_s})
            add(brand, u"F1 screen protector mobile phone/smartphone"_s, {fits});
        for (const auto &brand : brands) {
            for (int i = 0; i < 4; ++i) {
                add(brand, u"G%1 screen protector black"_s.arg(i), {fits});
                add(brand, u"T%1 recorder Zircon"_s.arg(i), {system});
                add(brand, u"B%1 recorder battery"_s.arg(i), {fits});
            }
        }
        const auto phone = add(u"Acme"_s, u"Edge smartphone 17 cm (6.7\")"_s);
        const auto recorder = add(u"Bolt"_s, u"V1 recorder 12 h Zircon"_s, {system, cards});
        QCOMPARE(submit(shop, u"smartphone"_s).front(), phone);
        // "Zircon" ends the names, but is a trait of them; which cards a thing takes does not make it a spare part.
        const auto recorders = submit(shop, u"recorder"_s);
        QVERIFY(std::find(recorders.begin(), recorders.begin() + 25, recorder) != recorders.begin() + 25);
        // A spare part that is asked for comes first.
        const auto batteries = submit(shop, u"recorder battery"_s);
        QVERIFY(std::find(batteries.begin(), batteries.begin() + 24, recorder) == batteries.begin() + 24);
    }

    void whatAShopCallsOtherwiseIsAsGood() {
        testing::CatalogueFixture shop;
        std::int32_t pc = 0;
        for (const auto &brand : {u"Acme"_s, u"Bolt"_s, u"Corv"_s, u"Dune"_s, u"Elan"_s, u"Fern"_s}) {
            auto cord = shop.product(brand + u" computer power cord"_s);
            cord.brand = brand;
            shop.put(cord);
            auto tower = shop.product(brand + u" mini PC"_s);
            tower.brand = brand;
            pc = static_cast<std::int32_t>(shop.put(tower));
        }
        const auto nums = submit(shop, u"computer"_s);
        QVERIFY(std::find(nums.begin(), nums.begin() + 6, pc) != nums.begin() + 6);
    }

    void aWordThatNobodyKnowsMayBeTwo() {
        testing::CatalogueFixture shop;
        const auto cable = static_cast<std::int32_t>(shop.add(u"Printer cable 2 m"_s));
        shop.add(u"Printer"_s);
        QCOMPARE(submit(shop, u"Druckerkabel"_s), Nums{cable});
        QVERIFY(submit(shop, u"Druckerxqzt"_s).empty());
    }

    void whatLacksOneWordFollows() {
        testing::CatalogueFixture shop;
        const auto both = static_cast<std::int32_t>(shop.add(u"Resistor 10k 0603"_s));
        const auto other = static_cast<std::int32_t>(shop.add(u"Resistor 10k 0805"_s));
        shop.add(u"Capacitor 10uF 0603"_s);
        const auto nums = submit(shop, u"resistor 10k 0603"_s);
        QCOMPARE(nums.front(), both);
        QCOMPARE(nums.at(1), other);
        // A model's number that is there is all that was asked for.
        const auto model = static_cast<std::int32_t>(shop.add(u"Resistor AX77123"_s));
        QCOMPARE(submit(shop, u"resistor AX77123"_s), Nums{model});
    }

    void slipsInProductsAreReadToo() {
        testing::CatalogueFixture shop;
        for (int i = 0; i < 40; ++i)
            shop.add(u"Toner cartridge %1"_s.arg(i));
        shop.add(u"Toner cartrige"_s);
        QCOMPARE(submit(shop, u"toner cartrige"_s).size(), std::size_t{41});
        QCOMPARE(submit(shop, u"tonner catridges"_s).size(), std::size_t{41});
    }

    void whatCannotBeBoughtStandsBehindItsEquals() {
        testing::CatalogueFixture shop;
        auto out = shop.product(u"Blue kettle"_s);
        out.variants[0].availability = Availability::Out;
        const auto gone = static_cast<std::int32_t>(shop.put(out));
        const auto here = static_cast<std::int32_t>(shop.add(u"Blue kettle"_s));
        shop.add(u"Kettle lid"_s);
        const auto nums = submit(shop, u"kettle"_s);
        QCOMPARE(nums.size(), std::size_t{3});
        QCOMPARE(nums[0], here);
        QCOMPARE(nums[1], gone); // relevance goes before availability
    }

    void namesAreReadAgainWhenTheyChange() {
        testing::CatalogueFixture shop;
        auto product = shop.product(u"Kettle"_s);
        const auto num = shop.put(product);
        const auto before = load(shop.database);
        QVERIFY(CatalogueSearch(shop.database, before).run(typed(u"kettle"_s)));
        product.name = u"Teapot"_s;
        shop.put(product);
        const std::int64_t changed[] = {num};
        const auto after = before->updated(shop.database, changed);
        QVERIFY(after);
        const auto found = CatalogueSearch(shop.database, *after).run(typed(u"teapots"_s));
        QVERIFY(found);
        QCOMPARE(found->nums, Nums{static_cast<std::int32_t>(num)});
    }

    void noTextIsASyntaxError() {
        testing::CatalogueFixture shop;
        fill(shop);
        shop.add(u"可编程 增益 °C Ω™ naïve Ärger"_s);
        for (const auto &text : {u"\""_s,
                                 u"\"\""_s,
                                 u"a\"b"_s,
                                 u"17\""_s,
                                 u"(("_s,
                                 u"NOT"_s,
                                 u"a AND"_s,
                                 u"OR OR"_s,
                                 u"NEAR(a b)"_s,
                                 u"name:"_s,
                                 u"-x"_s,
                                 u"^a"_s,
                                 u"*"_s,
                                 u"a*b"_s,
                                 u"{name}:x"_s,
                                 u"'; DROP TABLE product; --"_s,
                                 u"\\"_s,
                                 u"%_"_s,
                                 QString(QChar(0xD800)),
                                 QString(QChar(u'\0')),
                                 u"mug \0 red"_s,
                                 u"😀"_s,
                                 u"😀 notebook"_s,
                                 u"חולצה \u202e قميص"_s,
                                 u"for"_s,
                                 u"with the of"_s,
                                 u"(s) pc(s)"_s,
                                 u"1\" 2'' 3 4gb 5 k 6r7 8,000 9.9.9"_s,
                                 u"notebook "_s.repeated(1'200),
                                 QString(10'000, u'x'),
                                 u"a "_s.repeated(500)}) {
            for (const bool complete : {false, true}) {
                auto query = typed(text);
                query.textComplete = complete;
                const auto result = CatalogueSearch(shop.database, load(shop.database)).runWithFacets(query);
                QVERIFY2(result, result ? "" : qPrintable(text + u": "_s + result.error().detail));
                QVERIFY(CatalogueSearch(shop.database, load(shop.database)).suggest(text, 10));
            }
        }
        QCOMPARE(find(shop, u"17\""_s), Nums{1});
        QCOMPARE(find(shop, u"可编"_s), Nums{6});
        QCOMPARE(find(shop, u"增益"_s), Nums{6});
        QCOMPARE(find(shop, u"Core™2"_s), Nums{1});
        QCOMPARE(find(shop, u"°C"_s).size(), std::size_t{6}); // "c" begins "Computers" too
        QCOMPARE(find(shop, u"naive arger"_s), Nums{6});
    }

    void lettersNewerThanTheIndexNeverFail() {
        testing::CatalogueFixture shop;
        fill(shop);
        CatalogueSearch search(shop.database, load(shop.database));
        std::vector<char32_t> characters{0x1D244}; // a mark that Qt knows and the index does not
        for (char32_t c = 0x20; c < 0x32000; c += c < 0x250 ? 1 : 211)
            characters.push_back(c);
        for (const char32_t c : characters) {
            auto query = typed(u"ab"_s + QString::fromUcs4(&c, 1) + u"cd"_s);
            query.textComplete = true;
            const auto result = search.run(query);
            QVERIFY2(result, result ? "" : qPrintable(QString::number(c, 16) + u": "_s + result.error().detail));
        }
    }

    void randomTextsNeverFail() {
        testing::CatalogueFixture shop;
        fill(shop);
        const auto columns = load(shop.database);
        CatalogueSearch search(shop.database, columns);
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const std::u16string alphabet =
            u"aehp7 \"'*()^:+-{}ANDORT\u00e9\u0301\u4e00\u2122\u212a\u0130\U0001F600.~\\%"_s.toStdU16String();
        for (int i = 0; i < 2'000; ++i) {
            QString text;
            const auto length = random() % 12;
            for (std::uint32_t j = 0; j < length; ++j)
                text += QChar(alphabet[random() % alphabet.size()]);
            auto query = typed(text);
            query.textComplete = i % 2 == 0;
            const auto result = search.run(query);
            QVERIFY2(result, result ? "" : qPrintable(text + u": "_s + result.error().detail));
            for (const auto num : result->nums)
                QVERIFY(columns->isVisible(num));
        }
    }

    void loosensOnlyWhatFindsNothing() {
        testing::CatalogueFixture shop;
        fill(shop);
        auto result = run(shop, typed(u"wonderful"_s));
        QCOMPARE(result.relaxed, Relaxation::Descriptions);
        QCOMPARE(result.total, 5);
        auto query = typed(u"lenovo wonderful"_s);
        query.textComplete = true;
        result = run(shop, query);
        QCOMPARE(result.relaxed, Relaxation::None);
        QCOMPARE(result.nums, Nums{4});
        query.text = u"silver notebook bag"_s; // "silver" is an attribute of one more, but no bag
        result = run(shop, query);
        QCOMPARE(result.nums.front(), 5);
        query.text = u"acer notebook silver"_s;
        result = run(shop, query);
        QCOMPARE(result.relaxed, Relaxation::AnyWord);
        QCOMPARE(result.nums.front(), 2);
        QCOMPARE(result.lacking, QStringList{u"silver"_s});
        query.text = u"lenovo notebook"_s;
        result = run(shop, query);
        QCOMPARE(result.relaxed, Relaxation::Widened);
        QCOMPARE(result.nums.front(), 4);
        QCOMPARE(result.total, 5);
        for (const auto &slip : {u"pavlion"_s, u"pavillion"_s, u"pabilion"_s, u"apvilion"_s, u"avilion"_s,
                                 u"oavilion"_s, u"ppavilion"_s, u"pvilion"_s, u"pavil1on"_s}) {
            result = run(shop, typed(slip));
            if (slip.contains(u'1')) { // looks like a code, and codes are not guessed
                QVERIFY(result.nums.empty());
                continue;
            }
            QVERIFY2(result.relaxed == Relaxation::Spelling, qPrintable(slip));
            QCOMPARE(result.corrected, u"pavilion"_s);
            QCOMPARE(result.total, 3);
        }
        result = run(shop, typed(u"lenovo thinkpad pavilion"_s));
        QCOMPARE(result.relaxed, Relaxation::AnyWord);
        QCOMPARE(result.nums.front(), 4);
        QCOMPARE(result.lacking, QStringList{u"pavilion"_s});
        // Filters that leave nothing are no reason to loosen the text.
        query = typed(u"thinkpad"_s);
        query.brands = {u"HP"_s};
        QCOMPARE(run(shop, query).relaxed, Relaxation::None);
        QCOMPARE(run(shop, query).total, 0);
    }

    void suggestionsCompleteWhatIsTyped() {
        testing::CatalogueFixture shop;
        fill(shop);
        CatalogueSearch search(shop.database, load(shop.database));
        const auto texts = [&](const QString &prefix) {
            QStringList list;
            const auto suggestions = search.suggest(prefix, 10);
            for (const auto &suggestion : *suggestions)
                list += QString::number(static_cast<int>(suggestion.kind)) + u':' + suggestion.text;
            return list;
        };
        auto list = texts(u"note"_s);
        QCOMPARE(list.first(), u"0:notebook"_s);
        QVERIFY(list.contains(u"1:Notebooks"_s));
        QVERIFY(list.contains(u"3:Aspire Notebook"_s));
        QVERIFY(texts(u"hp pav"_s).contains(u"0:hp pavilion"_s));
        QVERIFY(!texts(u"acer pav"_s).contains(u"0:acer pavilion"_s));
        QVERIFY(texts(u"log"_s).contains(u"2:Case Logic"_s));
        QVERIFY(texts(u"le"_s).contains(u"2:Lenovo"_s));
        QVERIFY(texts({}).isEmpty());
        QCOMPARE(search.suggest(u"n"_s, 1)->size(), 1);
    }

    void ownConnectionsServeOwnThreads() {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"catalogue.db"_s);
        {
            testing::CatalogueFixture shop;
            fill(shop);
            QVERIFY(shop.database.run("VACUUM INTO ?1", path));
        }
        OpenOptions options;
        options.mode = OpenOptions::Mode::ReadOnly;
        auto first = Database::open(path, options).value();
        const auto columns = load(first);
        std::array<bool, 4> good{};
        std::vector<std::thread> threads;
        for (auto &result : good) {
            threads.emplace_back([&] {
                auto database = Database::open(path, options).value();
                CatalogueSearch search(database, columns);
                result = true;
                for (int i = 0; i < 50; ++i) {
                    auto query = typed(i % 2 == 0 ? u"pavlion"_s : u"note"_s);
                    query.sort = i % 3 == 0 ? SortOrder::NameAsc : SortOrder::Relevance;
                    const auto page = search.runWithFacets(query);
                    result =
                        result && page && page->result.total == (i % 2 == 0 ? 3 : 5) && page->facets.brandCount > 0;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        for (const bool result : good)
            QVERIFY(result);
    }
};

QTEST_APPLESS_MAIN(CatalogueSearchTest)
#include "tst_catalogue_search.moc"
