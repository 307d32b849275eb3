// SPDX-License-Identifier: Apache-2.0
#include "catalogue_fixture.h"

#include <aura/server/api/catalogue_api.h>
#include <aura/wire/json_reader.h>

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTest>

#include <random>

using namespace aura;
using namespace aura::server;
using namespace Qt::StringLiterals;

namespace {

constexpr int productCount = 60;

/// The fixture's catalogue behind routes, as a client sees it.
struct Shop {
    testing::CatalogueFixture fixture{productCount};
    ReadPool reads{fixture.databasePath()};
    CatalogueService catalogue{reads, fixture.clock, options()};
    WorkerPool workers{2, 1'000};
    http::Router router;

    /// The fixture writes like another process does, so nobody says noteCommit().
    static CatalogueService::Options options() {
        CatalogueService::Options options;
        options.trustMillis = 0;
        return options;
    }

    Shop() { addCatalogueRoutes(router, {catalogue, workers, fixture.dir.path()}); }
    ~Shop() { workers.stop(); }

    http::Response get(const std::string &target, std::initializer_list<http::NameValue> headers = {}) {
        return testing::answer(router, "/api/v1" + target, headers);
    }
    QJsonObject json(const std::string &target) {
        const auto response = get(target);
        if (response.status() != 200)
            qFatal("%s answered %d", target.c_str(), response.status());
        return wire::parseObject(QByteArrayView(response.body())).value();
    }
    QStringList names(const std::string &target) {
        QStringList names;
        for (const auto &entry : json(target).value("data"_L1).toArray())
            names.append(entry.toObject().value("name"_L1).toString());
        return names;
    }
    std::int64_t total(const std::string &target) {
        return json(target).value("page"_L1).toObject().value("total"_L1).toInteger(-1);
    }
    std::string idOf(int number) const { return fixture.products[number - 1].id.toString().toStdString(); }
};

struct Filter {
    std::string query;
    std::function<bool(const Product &, const Shop &)> holds;
};

std::vector<Filter> filters() {
    const auto price = [](const Product &p) { return p.variants.first().price.micros; };
    const auto rating = [](const Product &p) {
        return p.ratingCount == 0 ? 0.0 : static_cast<double>(p.ratingSum) / static_cast<double>(p.ratingCount);
    };
    return {
        {"", [](const Product &, const Shop &) { return true; }},
        {"brand=Brand%202", [](const Product &p, const Shop &) { return p.brand == u"Brand 2"; }},
        {"brand=Brand%202&brand=Brand%203",
         [](const Product &p, const Shop &) { return p.brand == u"Brand 2" || p.brand == u"Brand 3"; }},
        {"brand=Nobody", [](const Product &, const Shop &) { return false; }},
        {"vendor=north", [](const Product &p, const Shop &s) { return p.vendorId == s.fixture.vendors[0]; }},
        {"category=small-things",
         [](const Product &p, const Shop &s) { return p.categories.contains(s.fixture.categories[1]); }},
        {"category=things", [](const Product &, const Shop &) { return true; }}, // with all below it
        {"category=nowhere", [](const Product &, const Shop &) { return false; }},
        {"min_price=10&max_price=20.5",
         [=](const Product &p, const Shop &) { return price(p) >= 10'000'000 && price(p) <= 20'500'000; }},
        {"currency=USD", [](const Product &, const Shop &) { return true; }},              // only limits restrict
        {"currency=USD&min_price=0", [](const Product &, const Shop &) { return false; }}, // there are no rates
        {"currency=EUR&min_price=55", [=](const Product &p, const Shop &) { return price(p) >= 55'000'000; }},
        {"rating=4", [=](const Product &p, const Shop &) { return rating(p) >= 4; }},
        {"availability=in_stock",
         [](const Product &p, const Shop &) { return availabilityOf(p) != Availability::Out; }},
        {"attr.kind=only-7&attr.kind=only-8",
         [](const Product &p, const Shop &) { return p.externalId == u"X-7/b" || p.externalId == u"X-8/b"; }},
        {"attr.colour=Blue", [](const Product &p, const Shop &) { return p.variants.size() > 1; }},
        {"vendor=south&brand=Brand%201&min_price=5&availability=in_stock",
         [=](const Product &p, const Shop &s) {
             return p.vendorId == s.fixture.vendors[1] && p.brand == u"Brand 1" && price(p) >= 5'000'000 &&
                    availabilityOf(p) != Availability::Out;
         }},
    };
}

} // namespace

class CatalogueApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersFindWhatTheyShould() {
        Shop shop;
        for (const auto &[query, holds] : filters()) {
            QSet<QString> expected;
            for (const auto &product : shop.fixture.products) {
                if (holds(product, shop))
                    expected.insert(product.name);
            }
            const auto names = shop.names("/products?limit=100&" + query);
            QCOMPARE(QSet<QString>(names.begin(), names.end()), expected);
            QCOMPARE(names.size(), expected.size());
            QCOMPARE(shop.total("/products?" + query), expected.size());
        }
    }

    void facetsCountLikeAPersonWould() {
        Shop shop;
        for (const auto &[query, holds] : filters()) {
            // The selection of brands does not count for brands themselves.
            if (query.find("brand=") != std::string::npos)
                continue;
            QMap<QString, int> brands;
            int total = 0;
            for (const auto &product : shop.fixture.products) {
                if (!holds(product, shop))
                    continue;
                ++brands[product.brand];
                ++total;
            }
            const auto facets = shop.json("/facets?" + query).value("data"_L1).toObject();
            QCOMPARE(facets.value("total"_L1).toInt(), total);
            QMap<QString, int> counted;
            for (const auto &entry : facets.value("brands"_L1).toArray()) {
                const auto value = entry.toObject();
                counted.insert(value.value("label"_L1).toString(), value.value("count"_L1).toInt());
            }
            QCOMPARE(counted, brands);
        }
        const auto selected = shop.json("/facets?brand=Brand%202").value("data"_L1).toObject();
        QCOMPARE(selected.value("brands"_L1).toArray().size(), 5);
        QCOMPARE(selected.value("total"_L1).toInt(), productCount / 5);
    }

    void sortsAndSearches() {
        Shop shop;
        QCOMPARE(shop.names("/products?sort=price&limit=1").first(), shop.fixture.products.first().name);
        QCOMPARE(shop.names("/products?sort=-price&limit=1").first(), shop.fixture.products.last().name);
        QCOMPARE(shop.names("/products?sort=-created_at&limit=1").first(), shop.fixture.products.last().name);
        QCOMPARE(shop.names("/products?q=0884420588030"), QStringList{shop.fixture.products[6].name});
        QCOMPARE(shop.names("/products?q=x-12%2Fb&limit=1").first(), shop.fixture.products[11].name);
        QCOMPARE(shop.total("/products?q=thing%201"), shop.total("/products?q=%20thing%20%201%20"));
    }

    void pagesMeetWithoutGapOrRepetition() {
        Shop shop;
        for (const std::string query : {"sort=price", "sort=-rating", "sort=name", "q=thing", "brand=Brand%201"}) {
            const auto whole = shop.names("/products?limit=100&" + query);
            QStringList pieces;
            std::string cursor;
            int pages = 0;
            do {
                const auto body = shop.json("/products?limit=7&" + query + (cursor.empty() ? "" : "&cursor=" + cursor));
                for (const auto &entry : body.value("data"_L1).toArray())
                    pieces.append(entry.toObject().value("name"_L1).toString());
                const auto page = body.value("page"_L1).toObject();
                QCOMPARE(page.value("has_more"_L1).toBool(), page.value("next"_L1).isString());
                cursor = page.value("next"_L1).toString().toStdString();
            } while (!cursor.empty() && ++pages < 100);
            QCOMPARE(pieces, whole);
        }
    }

    void aCursorHoldsItsPlaceWhenTheListChanges() {
        Shop shop;
        const auto first = shop.json("/products?sort=price&limit=10");
        const auto cursor = first.value("page"_L1).toObject().value("next"_L1).toString().toStdString();
        const auto next = shop.names("/products?sort=price&limit=10&cursor=" + cursor);
        // Something ahead of the cursor goes away: the next page is the same.
        storage::CatalogueWriter writer(shop.fixture.database);
        const auto remove = [&](int number) {
            const auto &id = shop.fixture.products[number - 1].id;
            QVERIFY(writer.removeProduct(id));
            QVERIFY(changeLog::recordDeletion(shop.fixture.database, changeLog::catalogueScope, u"product", id, 1));
        };
        remove(3);
        QCOMPARE(shop.names("/products?sort=price&limit=10&cursor=" + cursor), next);
        // Even when it is the very product at which the page ended.
        remove(10);
        const auto after = shop.names("/products?sort=price&limit=10&cursor=" + cursor);
        QVERIFY(after.contains(next[1]));
    }

    void detailReviewsAndLists() {
        Shop shop;
        const auto product = shop.json("/products/" + shop.idOf(9));
        QCOMPARE(product.value("externalId"_L1).toString(), u"X-9/b"_s);
        QVERIFY(!product.value("variants"_L1).toArray().first().toObject().contains("stock"_L1));
        const auto reviews = shop.json("/products/" + shop.idOf(9) + "/reviews");
        QCOMPARE(reviews.value("data"_L1).toArray().size(), 1);
        QCOMPARE(reviews.value("ratings"_L1).toObject().value("count"_L1).toInt(), 1);
        const auto bytes = wire::toBytes(reviews);
        QVERIFY2(!bytes.contains("userId") || bytes.contains("\"userId\":null"), bytes.constData());
        QVERIFY(!bytes.contains("\"orderId\":\""));
        QCOMPARE(shop.json("/categories").value("data"_L1).toArray().size(), 3);
        QCOMPARE(shop.json("/categories/large-things").value("name"_L1).toString(), u"Large things"_s);
        QCOMPARE(shop.json("/vendors").value("data"_L1).toArray().size(), 2);
        QCOMPARE(shop.json("/vendors/" + shop.fixture.vendors[1].toString().toStdString()).value("name"_L1).toString(),
                 u"South"_s);
    }

    void hiddenThingsAreNotFound() {
        Shop shop;
        auto &db = shop.fixture.database;
        QVERIFY(db.run("UPDATE product SET status = 0 WHERE num = 1"));
        QVERIFY(db.run("UPDATE product SET is_active = 0 WHERE num = 2"));
        QVERIFY(db.run("UPDATE vendor SET status = 5 WHERE slug = 'south'"));
        QVERIFY(changeLog::record(db, changeLog::catalogueScope, u"vendor", shop.fixture.vendors[1], 2));
        for (const int number : {1, 2, 3})
            QCOMPARE(shop.get("/products/" + shop.idOf(number)).status(), 404);
        QCOMPARE(shop.get("/products/" + shop.idOf(3) + "/reviews").status(), 404);
        QCOMPARE(shop.get("/products/" + shop.idOf(4)).status(), 200);
        QCOMPARE(shop.get("/vendors/south").status(), 404);
        QCOMPARE(shop.json("/vendors").value("data"_L1).toArray().size(), 1);
        for (const auto &name : shop.names("/products?limit=100"))
            QVERIFY(!name.startsWith(u"Thing 3 "));
    }

    void answersAreKeptUntilTheCatalogueChanges() {
        Shop shop;
        const std::string target = "/products?brand=Brand%201&limit=3&sort=price";
        const auto first = shop.get(target);
        QCOMPARE(first.header("X-Cache"), "MISS");
        const auto second = shop.get(target);
        QCOMPARE(second.header("X-Cache"), "HIT");
        QCOMPARE(second.body(), first.body());
        QCOMPARE(second.header("ETag"), first.header("ETag"));
        QVERIFY(!first.header("ETag").empty());
        // The same question in other words shares the answer.
        QCOMPARE(shop.get("/products?sort=price&limit=3&brand=Brand%201").header("ETag"), first.header("ETag"));

        // A commit that does not touch the catalogue.
        auto &db = shop.fixture.database;
        QVERIFY(db.run("INSERT INTO setting(key, value, updated_at) VALUES('a', 'b', 1)"));
        QCOMPARE(shop.get(target).header("X-Cache"), "HIT");

        shop.fixture.changeProduct(1); // 1 → 2 euros
        const auto third = shop.get(target);
        QCOMPARE(third.header("X-Cache"), "MISS");
        QVERIFY(third.body().find("\"2.00\"") != std::string_view::npos);
        QVERIFY(third.header("ETag") != first.header("ETag"));
        QCOMPARE(shop.catalogue.pages().answers(), 5U);
        QCOMPARE(shop.catalogue.pages().hits(), 2U);
    }

    void aStockBandIsSeenByTheNextRequest() {
        Shop shop;
        auto &db = shop.fixture.database;
        const std::string target = "/products?availability=in_stock&limit=100";
        const auto before = shop.total(target);
        const auto detail = shop.get("/products/" + shop.idOf(4)).header("ETag");
        const auto etag = std::string(detail);
        // As an order does: both in one transaction, by another connection.
        auto transaction = storage::Transaction::begin(db).value();
        for (const auto &variant : shop.fixture.products[3].variants) {
            QVERIFY(storage::CatalogueWriter(db).setAvailability(variant.id, Availability::Out));
            QVERIFY(changeLog::record(db, changeLog::catalogueScope, u"availability", variant.id, 0));
        }
        QCOMPARE(shop.total(target), before);
        QVERIFY(transaction.commit());
        QCOMPARE(shop.total(target), before - 1);
        const auto after = shop.get("/products/" + shop.idOf(4));
        QVERIFY(std::string(after.header("ETag")) != etag);
        QVERIFY(after.header("ETag").substr(0, 3) == "\"1-"); // the revision is the same
    }

    void ownCommitsAreSeenAtOnceAndOthersSoon() {
        Shop shop;
        CatalogueService::Options options;
        options.trustMillis = 50;
        CatalogueService service(shop.reads, shop.fixture.clock, options);
        const auto first = service.version().value();
        shop.fixture.changeProduct(1);
        QCOMPARE(service.version().value(), first);
        service.noteCommit();
        QCOMPARE(service.version().value(), first + 1);
        shop.fixture.changeProduct(1);
        shop.fixture.clock.advance(49);
        QCOMPARE(service.version().value(), first + 1);
        shop.fixture.clock.advance(1);
        QCOMPARE(service.version().value(), first + 2);
    }

    void patchedColumnsEqualFreshOnes() {
        Shop shop;
        std::mt19937 random(4);
        for (int round = 0; round < 30; ++round) {
            (void)shop.total("/products");
            for (int i = 0; i < 3; ++i)
                shop.fixture.changeProduct(static_cast<int>(random() % productCount) + 1);
            CatalogueService fresh(shop.reads, shop.fixture.clock, Shop::options());
            auto patched = shop.catalogue.read().value();
            auto loaded = fresh.read().value();
            QCOMPARE(patched.version(), loaded.version());
            QCOMPARE(patched.columns().visibleCount(), loaded.columns().visibleCount());
            for (std::int32_t num = 1; num < loaded.columns().size(); ++num)
                QCOMPARE(patched.columns().priceMicros(num), loaded.columns().priceMicros(num));
        }
    }

    void ratesAreHowPricesCompare() {
        Shop shop;
        // The thirtieth costs sixteen yen, which is a tenth of a euro.
        shop.fixture.products[29].variants.first().price = {15'000'000, Currency::of("JPY")};
        shop.fixture.changeProduct(30);
        const auto name = [&](int i) { return shop.fixture.products[i].name; };
        const ExchangeRates rates{
            Currency::of("EUR"), 1, {{Currency::of("JPY"), 160 * rateUnit}, {Currency::of("USD"), 3 * rateUnit / 2}}};
        const auto euros = static_cast<std::int64_t>(shop.fixture.products.size()) - 1;
        QCOMPARE(shop.names("/products?sort=price&currency=EUR&limit=1"), QStringList{name(0)});
        QCOMPARE(shop.total("/products?max_price=9999&currency=EUR"), euros);
        // Set by another process, as from the command line: the next answer is by them.
        shop.fixture.setRates(rates);
        QCOMPARE(shop.names("/products?sort=price&currency=EUR&limit=2"), (QStringList{name(29), name(0)}));
        QCOMPARE(shop.names("/products?sort=price&limit=1"), QStringList{name(29)});
        QCOMPARE(shop.names("/products?max_price=1.5&currency=USD&sort=-price"), (QStringList{name(0), name(29)}));
        QCOMPARE(shop.names("/products?max_price=0.5"), QStringList{name(29)}); // the base of the rates
        QCOMPARE(shop.total("/products?max_price=9999&currency=EUR"), euros + 1);
        const auto prices = shop.json("/facets?currency=USD").value("data"_L1).toObject().value("prices"_L1).toArray();
        QCOMPARE(prices.size(), 1);
        QCOMPARE(prices.first()["currency"_L1], u"USD"_s);
        QCOMPARE(prices.first()["min"_L1], u"0.15"_s);
        QCOMPARE(prices.first()["count"_L1].toInteger(), euros + 1);
        QCOMPARE(prices.first()["converted"_L1].toInteger(), euros + 1);
    }

    void wrongParametersAreNamed_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("parameter");
        for (const auto *text :
             {"/products?limit=0 limit", "/products?limit=101 limit", "/products?limit=ten limit",
              "/products?cursor=x cursor", "/products?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA cursor",
              "/products?sort=up sort", "/products?min_price=-1 min_price", "/products?max_price=1e3 max_price",
              "/products?min_price=3&max_price=2 min_price", "/products?rating=6 rating", "/products?rating=x rating",
              "/products?availability=soon availability", "/products?currency=EURO currency",
              "/products?category= category", "/products?colour=red colour", "/facets?limit=3 limit",
              "/facets?sort=price sort"}) {
            const auto parts = QByteArray(text).split(' ');
            QTest::newRow(parts[0].constData()) << parts[0] << parts[1];
        }
    }
    void wrongParametersAreNamed() {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, parameter);
        Shop shop;
        const auto response = shop.get(target.toStdString());
        QCOMPARE(response.status(), 400);
        QVERIFY(response.problemDetails() != nullptr);
        QCOMPARE(response.problemDetails()->errors.size(), 1U);
        QCOMPARE(response.problemDetails()->errors.front().pointer, parameter.toStdString());
    }

    void aCursorOfAnotherListIsRefused() {
        Shop shop;
        const auto cursor = shop.json("/products?sort=price&limit=2").value("page"_L1).toObject().value("next"_L1);
        const auto text = cursor.toString().toStdString();
        QCOMPARE(shop.get("/products?sort=-price&limit=2&cursor=" + text).status(), 400);
        QCOMPARE(shop.get("/products?sort=price&limit=9&cursor=" + text).status(), 200);
    }

    void picturesComeFromDatabaseOrFile() {
        Shop shop;
        const auto inside = shop.fixture.products[0].pictures.first().sha256.toHex().toStdString();
        const auto drawing = shop.get("/blobs/" + inside);
        QCOMPARE(drawing.status(), 200);
        QCOMPARE(drawing.body(), "<svg/>1");
        QCOMPARE(drawing.header("Content-Type"), "image/svg+xml");
        QCOMPARE(drawing.header("Cache-Control"), "public, max-age=31536000, immutable");
        QVERIFY(!drawing.header("Content-Security-Policy").empty());
        const QByteArray bytes(20'000, 'j');
        const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QFile file(shop.fixture.dir.filePath(QString::fromLatin1(hash)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        // Without its row nobody knows what it is.
        QCOMPARE(shop.get("/blobs/" + hash.toStdString()).status(), 404);
        QVERIFY(shop.fixture.database.run("INSERT INTO blob(sha256, mime, bytes, received, created_at, completed_at) "
                                          "VALUES(?1, 'image/jpeg', ?2, ?2, 1, 1)",
                                          QByteArray::fromHex(hash), bytes.size()));
        const auto picture = shop.get("/blobs/" + hash.toStdString());
        QCOMPARE(picture.status(), 200);
        QCOMPARE(picture.header("Content-Type"), "image/jpeg");
        const auto missing = shop.get("/blobs/" + std::string(64, '0'));
        QCOMPARE(missing.status(), 404);
        // Where the server keeps its files is nobody's business.
        const auto said = QByteArray::fromStdString(missing.problemDetails()->toJson("1"));
        QVERIFY2(!said.contains(shop.fixture.dir.path().toUtf8()), said.constData());
        QCOMPARE(shop.get("/blobs/aura.db").status(), 404);
    }

    void aFullWorkerPoolIsSaid() {
        Shop shop;
        shop.workers.stop();
        const auto response = shop.get("/products?limit=4");
        QCOMPARE(response.status(), 503);
        QVERIFY(!response.header("Retry-After").empty());
    }

    void theCacheIsBounded() {
        PageCache cache(1 << 20);
        for (int i = 0; i < 10'000; ++i)
            cache.put("key " + std::to_string(i), 1, {200, QByteArray(300, 'x'), "\"e\""});
        QVERIFY(cache.bytes() <= 1 << 20);
        QVERIFY(cache.find("key 9999", 1));
        QVERIFY(!cache.find("key 9999", 2));
        QVERIFY(!cache.find("key 0", 1));
        cache.put("huge", 1, {200, QByteArray(60 * 1024, 'x'), {}});
        QVERIFY(!cache.find("huge", 1));
        cache.put("key 9999", 2, {200, "new", {}});
        QCOMPARE(cache.find("key 9999", 2)->body, "new");
    }
};

QTEST_GUILESS_MAIN(CatalogueApiTest)
#include "tst_catalogue_api.moc"
