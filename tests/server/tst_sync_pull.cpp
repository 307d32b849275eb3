// SPDX-License-Identifier: Apache-2.0
#include "raw_client.h"
#include "sync_case.h"

#include <aura/storage/catalogue_reader.h>
#include <aura/wire/catalogue_json.h>

#include <random>

using namespace aura;
using namespace aura::testing;

class TestSyncPull : public QObject, private SyncCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    /// Everybody asks for the same page, and gets what the catalogue is by then.
    void theSamePageOfTheCatalogueIsRightForEverybody() {
        const auto everybodys = changeLog::catalogueScope.toString();
        const auto bodyWithoutTime = [&](std::int64_t cursor, int limit, const QByteArray &more = {}) {
            auto body = pullReply(everybodys, cursor, limit, {}, more).json;
            body.remove("serverTime"_L1);
            return body;
        };
        const auto made = [&](std::int64_t cursor, int limit) {
            PullRequest request;
            request.scope = everybodys;
            request.cursor = cursor;
            request.limit = limit;
            const auto page = pullPage(f->db(), request, f->app().store().epoch(), 0);
            auto body = *wire::parseObject(*page);
            body.remove("serverTime"_L1);
            return body;
        };
        for (int round = 0; round < 3; ++round) {
            for (const auto &[cursor, limit] : {std::pair(0, 500), std::pair(0, 1), std::pair(1, 1), std::pair(1, 2)}) {
                QCOMPARE(bodyWithoutTime(cursor, limit), made(cursor, limit));
                QCOMPARE(bodyWithoutTime(cursor, limit), made(cursor, limit));
            }
            QVERIFY(pullReply(everybodys, 0, 500, {}, "&epoch=another").status == 410);
            f->clock.advance(1'234);
            const auto time = pull(everybodys, 0, 500, {}).serverTime;
            QCOMPARE(time, f->clock.now());
            f->product(vendor, u"Lamp %1"_s.arg(round), 1'000 + round, 3);
        }
        const auto part = checksumBucket(lamp.id);
        // Of parts, too, no more come than were asked for, and all in the end.
        QSet<QString> bySteps;
        for (std::int64_t cursor = 0;;) {
            const auto page = pullReply(everybodys, cursor, 1, {}, "&buckets=" + allBuckets());
            QVERIFY(page.json["rows"_L1].toArray().size() <= 1);
            for (const auto &row : page.json["rows"_L1].toArray())
                bySteps.insert(row["id"_L1].toString());
            cursor = page.json["next"_L1].toInteger();
            if (!page.json["hasMore"_L1].toBool())
                break;
        }
        QCOMPARE(bySteps.size(), bodyWithoutTime(0, 500)["rows"_L1].toArray().size());
        // The sums are those of now, however often somebody asks.
        for (int round = 0; round < 2; ++round) {
            for (int again = 0; again < 2; ++again) {
                const auto sums = wire::bucketSumsFromBytes(f->get("/api/v1/sync/buckets?scope=catalogue").body);
                const auto now = bucketSums(f->db(), changeLog::catalogueScope, f->app().store().epoch());
                QVERIFY(sums && now);
                QCOMPARE(sums->cursor, now->cursor);
                QVERIFY(sums->buckets == now->buckets);
            }
            f->product(vendor, u"Later lamp %1"_s.arg(round), 900, 3);
        }
        const auto some = bodyWithoutTime(0, 500, "&buckets=" + QByteArray::number(part));
        QVERIFY(some["rows"_L1].toArray().size() < bodyWithoutTime(0, 500)["rows"_L1].toArray().size());
    }

    void aPersonPullsTheirOwnScope() {
        QHash<std::pair<QString, Id>, std::int64_t> rows;
        std::int64_t cursor = 0;
        QVERIFY(follow(own(), cursor, rows, 500));
        QCOMPARE(rows.size(), 1); // the profile
        const auto operations =
            QList<Operation>{add(1), add(2), operation(f->submission({ApiFixture::line(lamp, 1)}, {vendor}))};
        push(ada, operations);
        const auto page = pull(own(), cursor, 500, ada.token);
        QCOMPARE(page.rows.size(), 3);
        QCOMPARE(page.acks, (QList<Id>{operations[0].opId, operations[1].opId, operations[2].opId}));
        QVERIFY(!page.hasMore);
        for (const auto &row : page.rows) {
            wire::JsonReader reader(row.data);
            if (row.entity == u"cart") {
                QCOMPARE(wire::cartFromJson(reader), *CartService::read(f->db(), ada.id));
                QCOMPARE(row.rev, 2); // two additions that came together are one change
            } else if (row.entity != u"notice") {
                QCOMPARE(row.entity, u"order"_s);
                QCOMPARE(wire::orderFromJson(reader).state, OrderState::Placed);
            }
        }
        QVERIFY(follow(own(), cursor, rows, 1));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(pull(own(), cursor, 500, ada.token).rows.size(), 0);
    }

    void everyAckArrivesThroughPages() {
        QList<Operation> operations;
        for (int i = 0; i < 30; ++i)
            operations.append(add(1));
        push(ada, operations);
        QList<Id> acks;
        std::int64_t cursor = 0;
        for (bool more = true; more;) {
            const auto page = pull(own(), cursor, 1, ada.token);
            acks += page.acks;
            cursor = page.next;
            more = page.hasMore;
        }
        QCOMPARE(acks.size(), 30);
    }

    void scopesAreForThoseWhoMaySeeThem() {
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(pullReply(own(), 0, 10, eve.token).status, 403);
        QCOMPARE(pullReply(own(), 0, 10, {}).status, 401);
        QCOMPARE(pullReply(u"vendor:"_s + vendor.id.toString(), 0, 10, eve.token).status, 403);
        QCOMPARE(pullReply(u"nonsense"_s, 0, 10, eve.token).status, 403);
        QCOMPARE(pullReply(u"catalogue"_s, 0, 10, {}).status, 200);
        QCOMPARE(f->get("/api/v1/sync/pull").status, 400);
        QCOMPARE(pullReply(u"catalogue"_s, 0, 0, {}).status, 400);
        QCOMPARE(pullReply(u"catalogue"_s, -1, 10, {}).status, 400);
    }

    void theCatalogueIsPulledWithTombstones() {
        QHash<std::pair<QString, Id>, std::int64_t> rows;
        std::int64_t cursor = 0;
        QVERIFY(follow(u"catalogue"_s, cursor, rows, 1));
        QCOMPARE(rows.size(), 2);
        // The last pieces are sold: a band, not a product.
        QCOMPARE(f->order(ada, f->submission({ApiFixture::line(lamp, 5)}, {vendor})).status, 201);
        auto page = pull(u"catalogue"_s, cursor, 10, {});
        QCOMPARE(page.rows.size(), 1);
        QCOMPARE(page.rows[0].entity, u"availability"_s);
        QCOMPARE(page.rows[0].id, lampVariant());
        QCOMPARE(page.rows[0].data["availability"_L1].toString(), u"out"_s);
        QVERIFY(follow(u"catalogue"_s, cursor, rows, 10));

        const auto chair = f->product(vendor, u"Chair"_s, 9'900, 5);
        QVERIFY(follow(u"catalogue"_s, cursor, rows, 10));
        f->write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).removeProduct(chair.id));
            AURA_TRY(changeLog::recordDeletion(w.db, changeLog::catalogueScope, u"product", chair.id, w.now));
            return {};
        });
        page = pull(u"catalogue"_s, cursor, 10, {});
        QCOMPARE(page.tombstones.size(), 1);
        QCOMPARE(page.tombstones[0].id, chair.id);
        QVERIFY(follow(u"catalogue"_s, cursor, rows, 10));
        QVERIFY(!rows.contains({u"product"_s, chair.id}));
    }

    /// The rows are written without the detour over a Product; both ways must say the same.
    void aPulledProductIsWhatTheReaderReads() {
        auto product = *storage::CatalogueReader(f->db()).product(lamp.id);
        product.name = u"Lamp \"Größe\" \\ 5\t\n\u0001 \U0001F4A1"_s;
        product.description = u"<b>& \u2028</b>"_s;
        product.brand = u"Lumen"_s;
        product.gtin = u"4006381333931"_s;
        product.attributes = {{u"a \"b\""_s, Attribute::Kind::Text, false, {u"c\\d"_s}},
                              {u"watts"_s, Attribute::Kind::Number, false, {u"7.5"_s}}};
        product.technicalSpecs = {{u"sockets"_s, Attribute::Kind::Text, true, {u"E14"_s, u"E27"_s}}};
        product.tags = {u"office"_s};
        product.dimensions = {1, 2, 3, 4};
        product.ratingSum = 9;
        product.ratingCount = 2;
        product.views = 77;
        product.pictures = {{QByteArray(32, 'x'), u"image/png"_s, u"A \"lamp\""_s, 0x0a0b0c, 10, 20, {}},
                            {{}, {}, {}, 0, 0, 0, u"https://pictures.example/1"_s}};
        product.variants[0].comparePrice = UnitPrice{2'555'300'000, Currency::of("EUR")};
        product.variants[0].pictures = {1, 0};
        product.variants[0].options = {{u"finish"_s, Attribute::Kind::Text, false, {u"Brushed"_s}}};
        f->write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(product));
            AURA_TRY(changeLog::record(w.db, changeLog::catalogueScope, u"product", product.id, product.rev));
            return {};
        });
        const auto expected = *storage::CatalogueReader(f->db()).product(lamp.id);
        QCOMPARE(expected.name, product.name);
        const auto rows = pull(u"catalogue"_s, 0, 10, {}).rows;
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &each) { return each.id == lamp.id; });
        QVERIFY(row != rows.end());
        QCOMPARE(wire::toBytes(row->data), wire::toBytes(wire::toJson(expected, wire::Audience::Public)));

        product.status = ProductStatus::Archived;
        f->write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).putProduct(product));
            AURA_TRY(changeLog::record(w.db, changeLog::catalogueScope, u"product", product.id, product.rev));
            return {};
        });
        const auto gone = pull(u"catalogue"_s, 0, 10, {}).tombstones;
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().id, lamp.id);
    }

    void uselessCursorsStartAgain() {
        const auto epoch = f->app().store().epoch().toLatin1();
        QCOMPARE(pullReply(u"catalogue"_s, 2, 10, {}, "&epoch=" + epoch).status, 200);
        const auto other = pullReply(u"catalogue"_s, 2, 10, {}, "&epoch=another");
        QCOMPARE(other.status, 410);
        QCOMPARE(other.code(), u"cursor_gone"_s);
        QCOMPARE(pullReply(u"catalogue"_s, 3, 10, {}).status, 410); // ahead of this history
        f->write([&](Write &w) -> Status {
            AURA_TRY(storage::CatalogueWriter(w.db).removeProduct(lamp.id));
            AURA_TRY(changeLog::recordDeletion(w.db, changeLog::catalogueScope, u"product", lamp.id, w.now));
            AURA_TRY(changeLog::record(w.db, changeLog::catalogueScope, u"vendor", vendor.id, 2));
            return {};
        });
        QCOMPARE(pullReply(u"catalogue"_s, 2, 10, {}).status, 200);
        f->clock.advance(90LL * 24 * 3'600 * 1'000 + 1);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
        QCOMPARE(pullReply(u"catalogue"_s, 2, 10, {}).status, 410);
        QCOMPARE(pullReply(u"catalogue"_s, 3, 10, {}).status, 200);
        QHash<std::pair<QString, Id>, std::int64_t> rows;
        std::int64_t cursor = 0;
        QVERIFY(follow(u"catalogue"_s, cursor, rows, 10));
    }

    void checksumsFollowWhateverHappens() {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto upTo = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        const auto chair = f->product(vendor, u"Chair"_s, 9'900, 40);
        QHash<std::pair<QString, Id>, std::int64_t> mine;
        QHash<std::pair<QString, Id>, std::int64_t> everybodys;
        std::int64_t myCursor = 0;
        std::int64_t cursor = 0;
        QList<Operation> sent;
        for (int round = 0; round < 60; ++round) {
            QList<Operation> batch;
            for (int i = upTo(4); i >= 0; --i) {
                const auto variant = (upTo(2) == 0 ? lamp : chair).variants.first().id;
                switch (upTo(5)) {
                case 0:
                    batch.append(operation(f->submission({ApiFixture::line(chair, 1 + upTo(3))}, {vendor})));
                    break;
                case 1:
                    batch.append(operation(CartRemove{variant}));
                    break;
                case 2:
                    if (!sent.isEmpty())
                        batch.append(sent[upTo(static_cast<int>(sent.size()))]);
                    break;
                default:
                    batch.append(add(1 + upTo(3), variant));
                }
            }
            push(ada, batch);
            sent += batch;
            f->clock.advance(upTo(5'000));
            if (upTo(3) == 0) {
                QVERIFY(follow(own(), myCursor, mine, 1 + upTo(4)));
                QVERIFY(follow(u"catalogue"_s, cursor, everybodys, 1 + upTo(4)));
            }
        }
        QVERIFY(follow(own(), myCursor, mine, 7));
        const auto chairVariant = chair.variants.first().id;
        QVERIFY(f->available(chairVariant) >= 0);
        QCOMPARE(40 - f->available(chairVariant),
                 f->number("SELECT ifnull(sum(quantity), 0) FROM order_line WHERE variant_id = ?1", chairVariant));
    }

    void devicesThatRaceAgreeInTheEnd() {
        const auto rare = f->product(vendor, u"Rare"_s, 100, 7);
        std::vector<QList<Operation>> batches(4);
        for (auto &batch : batches) {
            for (int i = 0; i < 5; ++i) {
                batch.append(operation(f->submission({ApiFixture::line(rare, 1)}, {vendor})));
                batch.append(add(1));
            }
        }
        std::atomic<int> placed = 0;
        std::vector<std::thread> threads;
        for (const auto &batch : batches) {
            threads.emplace_back([&] {
                // Every device sends its batch twice.
                for (int i = 0; i < 2; ++i) {
                    for (const auto &result : push(ada, batch))
                        placed += result.status == OperationStatus::Applied && !result.orders.isEmpty() ? 1 : 0;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(placed.load(), 7);
        QCOMPARE(f->available(rare.variants.first().id), 0);
        QCOMPARE(f->get("/api/v1/cart", ada.token).json["totalItems"_L1].toInt(), 20);
        QHash<std::pair<QString, Id>, std::int64_t> rows;
        std::int64_t cursor = 0;
        QVERIFY(follow(own(), cursor, rows, 3));
    }

    void throughRealHttp() {
        http::ServerOptions options;
        options.threads = 2;
        options.onAnswered = [this](const http::RequestMetrics &metrics) { f->app().onAnswered(metrics); };
        const SystemClock clock;
        SystemRandom random;
        // A second table of routes to the same services.
        http::HttpServer server(f->app().router(), options, clock, random);
        const auto port = server.start();
        QVERIFY(port);
        const auto bearer = "Authorization: Bearer " + ada.token.toStdString() + "\r\n";

        RawClient listener(*port);
        QVERIFY(listener.send("GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n" + bearer + "\r\n"));
        listener.readUntil("\r\n\r\n");

        RawClient client(*port);
        const auto exchange = [&](const std::string &head, const std::string &body = {}) {
            client.send(head + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + bearer +
                        "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
            return client.response();
        };
        const auto pushed = exchange("POST /api/v1/sync/push", wire::toBytes(device, {add(3)}).toStdString());
        QCOMPARE(pushed.status, 200);
        const auto poke = listener.readUntil(own().toStdString());
        QVERIFY(poke.find("event: poke") != std::string::npos);

        const auto cart = exchange("GET /api/cart");
        QCOMPARE(cart.status, 200);
        QVERIFY(cart.body.find("\"totalItems\":3") != std::string::npos);
        QCOMPARE(exchange("GET /api/v1/sync/pull?scope=" + own().toStdString()).status, 200);
        QCOMPARE(exchange("GET /health/ready").status, 200);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(exchange("GET /api/v1/products").status, 200);
        const auto metrics = exchange("GET /metrics");
        QVERIFY(metrics.body.find("\naura_page_cache_answers_total 3\n") != std::string::npos);
        QVERIFY(metrics.body.find("\naura_page_cache_hits_total 2\n") != std::string::npos);
        QVERIFY(metrics.body.find("http_requests_total{method=\"POST\",route=\"syncPush\",status=\"200\"} 1") !=
                std::string::npos);
        QVERIFY(metrics.body.find("http_request_duration_seconds_count{method=\"GET\",route=\"cart\"} 1") !=
                std::string::npos);
        f->app().closeStreams();
        server.stop();
    }
};

QTEST_GUILESS_MAIN(TestSyncPull)
#include "tst_sync_pull.moc"
