// SPDX-License-Identifier: Apache-2.0
#include "api_fixture.h"

#include <QSet>

#include <thread>

using namespace aura;
using namespace aura::testing;

class TestCartOrders : public QObject {
    Q_OBJECT

    std::unique_ptr<ApiFixture> f;
    Person ada;
    Vendor vendor;
    Product lamp; // 20.00 EUR, 5 pieces

    Id variantOf(const Product &product) const { return product.variants.first().id; }
    Reply add(const Person &person, const Product &product, int quantity, const QByteArray &key = {}) {
        return f->post("/api/v1/cart/add", {{u"variantId"_s, variantOf(product).toString()}, {u"quantity"_s, quantity}},
                       person.token, key);
    }
    QByteArray item(const Product &product) const {
        return "/api/v1/cart/items/" + variantOf(product).toString().toLatin1();
    }

private Q_SLOTS:
    void init() {
        f = std::make_unique<ApiFixture>();
        ada = f->person(u"ada@example.org"_s);
        vendor = f->vendor(u"lights"_s);
        lamp = f->product(vendor, u"Lamp"_s, 2'000, 5);
    }

    void cartIsPricedByTheServer() {
        QCOMPARE(f->get("/api/v1/cart", ada.token).json["lines"_L1].toArray().size(), 0);
        auto reply = f->post("/api/v1/cart/add",
                             {{u"variantId"_s, variantOf(lamp).toString()},
                              {u"quantity"_s, 2},
                              {u"unitPrice"_s, QJsonObject{{u"amount"_s, u"0.01"_s}, {u"currency"_s, u"EUR"_s}}}},
                             ada.token);
        QCOMPARE(reply.status, 200);
        const auto line = reply.json["lines"_L1][0];
        QCOMPARE(line["productName"_L1].toString(), u"Lamp"_s);
        QCOMPARE(line["variantName"_L1].toString(), u"Blue"_s);
        QCOMPARE(line["unitPrice"_L1]["amount"_L1].toString(), u"20.00"_s);
        QCOMPARE(reply.json["totals"_L1][0]["amount"_L1].toString(), u"40.00"_s);
        QCOMPARE(f->get("/api/v1/cart", ada.token).json, reply.json);
        QCOMPARE(f->get("/api/cart", ada.token).json, reply.json);
        QCOMPARE(f->get("/api/v1/cart").status, 401);
    }

    void quantitiesChange() {
        const auto chair = f->product(vendor, u"Chair"_s, 9'900, 5);
        add(ada, lamp, 1);
        add(ada, chair, 1);
        QCOMPARE(add(ada, lamp, 2).json["lines"_L1][0]["quantity"_L1].toInt(), 3);
        auto reply = f->call(http::Method::Put, item(lamp), R"({"quantity":7})", ada.token);
        QCOMPARE(reply.json["lines"_L1][0]["quantity"_L1].toInt(), 7);
        reply = f->call(http::Method::Patch, item(chair), R"({"quantity":0})", ada.token);
        QCOMPARE(reply.json["lines"_L1].toArray().size(), 1);
        reply = f->call(http::Method::Delete, item(lamp), {}, ada.token);
        QCOMPARE(reply.json["lines"_L1].toArray().size(), 0);
        QCOMPARE(f->call(http::Method::Delete, item(lamp), {}, ada.token).status, 200);
    }

    void wrongCartRequestsAreRefused() {
        QCOMPARE(f->post("/api/v1/cart/add", {{u"variantId"_s, f->ids.next().toString()}}, ada.token).status, 404);
        QCOMPARE(f->post("/api/v1/cart/add", {{u"quantity"_s, 1}}, ada.token).status, 422);
        QCOMPARE(add(ada, lamp, 0).status, 422);
        QCOMPARE(add(ada, lamp, 10'000).status, 422);
        QCOMPARE(f->call(http::Method::Put, "/api/v1/cart/items/xyz", R"({"quantity":1})", ada.token).status, 404);
        QCOMPARE(f->call(http::Method::Put, item(lamp), R"({"quantity":-1})", ada.token).status, 422);
        f->write([&](Write &w) { return w.db.run("UPDATE product SET is_active = 0"); });
        QCOMPARE(add(ada, lamp, 1).status, 404);
        QCOMPARE(f->get("/api/v1/cart", ada.token).json["rev"_L1].toInt(), 0);
    }

    void aKeyMakesAddingSafeToRepeat() {
        const auto first = add(ada, lamp, 2, "k1");
        const auto again = add(ada, lamp, 2, "k1");
        QCOMPARE(again.body, first.body);
        QVERIFY(first.response.header("Idempotent-Replayed").empty());
        QCOMPARE(std::string(again.response.header("Idempotent-Replayed")), std::string("true"));
        QCOMPARE(f->get("/api/v1/cart", ada.token).json["totalItems"_L1].toInt(), 2);
        QCOMPARE(add(ada, lamp, 3, "k1").status, 422);
        // Another person's key is another key.
        const auto eve = f->person(u"eve@example.org"_s);
        QVERIFY(add(eve, lamp, 2, "k1").response.header("Idempotent-Replayed").empty());
        f->clock.advance(24LL * 3'600 * 1'000);
        ada = ApiFixture::personFrom(
            f->post("/api/v1/auth/login", {{u"email"_s, u"ada@example.org"_s}, {u"password"_s, u"correct horse"_s}}));
        QVERIFY(add(ada, lamp, 2, "k1").response.header("Idempotent-Replayed").empty());
    }

    void cartsExpire() {
        add(ada, lamp, 2);
        f->clock.advance(cartLifetimeMillis - 1);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
        QCOMPARE(f->number("SELECT count(*) FROM cart_line"), 1);
        f->clock.advance(1);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
        QCOMPARE(f->number("SELECT count(*) FROM cart_line"), 0);
    }

    void anOrderTakesStockAndCart() {
        const auto chair = f->product(vendor, u"Chair"_s, 9'900, 5);
        add(ada, lamp, 2);
        add(ada, chair, 1);
        const auto submit = f->submission({ApiFixture::line(lamp, 2)}, {vendor});
        const auto reply = f->order(ada, submit);
        QVERIFY2(reply.status == 201, reply.body.constData());
        const auto order = reply.json["orders"_L1][0];
        QCOMPARE(order["orderNumber"_L1].toString(), u"A-2025-000001"_s);
        QCOMPARE(order["status"_L1].toString(), u"placed"_s);
        QCOMPARE(order["total"_L1]["amount"_L1].toString(), u"44.90"_s);
        QCOMPARE(order["items"_L1][0]["sku"_L1].toString(), u"Lamp"_s);
        QCOMPARE(order["vendorName"_L1].toString(), u"lights"_s);
        QCOMPARE(f->available(variantOf(lamp)), 3);
        QCOMPARE(f->number("SELECT sum(allocated_delta) FROM stock_movement WHERE variant_id = ?1", variantOf(lamp)),
                 2);
        const auto cart = f->get("/api/v1/cart", ada.token).json;
        QCOMPARE(cart["lines"_L1].toArray().size(), 1);
        QCOMPARE(cart["lines"_L1][0]["productName"_L1].toString(), u"Chair"_s);

        const QByteArray path = "/api/v1/orders/" + order["id"_L1].toString().toLatin1();
        QCOMPARE(f->get(path, ada.token).json, order.toObject());
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(f->get(path, eve.token).status, 404);
        QCOMPARE(f->get(path).status, 401);
        QCOMPARE(f->get("/api/v1/orders", eve.token).json["data"_L1].toArray().size(), 0);
        // Frozen: a later price does not touch it.
        f->write([&](Write &w) { return w.db.run("UPDATE variant SET price_micros = 1"); });
        QCOMPARE(f->get(path, ada.token).json, order.toObject());
    }

    void aRepeatedOrderIsTheSameOrder() {
        const auto submit = f->submission({ApiFixture::line(lamp, 2)}, {vendor});
        const auto first = f->order(ada, submit, "k");
        const auto again = f->order(ada, submit, "k");
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(std::string(again.response.header("Idempotent-Replayed")), std::string("true"));
        // Another key, the same group: the order's own id makes it the same.
        const auto other = f->order(ada, submit, "other");
        QCOMPARE(other.json["orders"_L1].toArray(), first.json["orders"_L1].toArray());
        QCOMPARE(f->available(variantOf(lamp)), 3);
        // Somebody else cannot see it by its id.
        QCOMPARE(f->order(f->person(u"eve@example.org"_s), submit, "k").status, 409);
        QCOMPARE(f->post("/api/v1/orders", wire::toJson(submit), ada.token).status, 400);
    }

    void anotherPriceNeedsConfirmation() {
        add(ada, lamp, 2);
        const auto submit = f->submission({ApiFixture::line(lamp, 2)}, {vendor});
        f->write([&](Write &w) { return w.db.run("UPDATE variant SET price_micros = 30000000"); });
        const auto reply = f->order(ada, submit);
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"needs_confirmation"_s);
        QCOMPARE(reply.json["quote"_L1]["total"_L1]["amount"_L1].toString(), u"60.00"_s);
        QCOMPARE(f->available(variantOf(lamp)), 5);
        QCOMPARE(f->number("SELECT count(*) FROM customer_order"), 0);
        QCOMPARE(f->get("/api/v1/cart", ada.token).json["totalItems"_L1].toInt(), 2);
        // Confirmed: the same group at the quoted price.
        auto confirmed = submit;
        confirmed.lines[0].unitPrice.micros = 30'000'000;
        confirmed.expectedTotal.minor = 6'000;
        QCOMPARE(f->order(ada, confirmed, "confirmed").status, 201);
    }

    void shortStockIsNamedAndNothingIsTaken() {
        const auto chair = f->product(vendor, u"Chair"_s, 9'900, 1);
        const auto gone = f->product(vendor, u"Gone"_s, 9'900, 5);
        f->write([&](Write &w) { return w.db.run("UPDATE product SET status = 4 WHERE id = ?1", gone.id); });
        const auto reply = f->order(
            ada, f->submission({ApiFixture::line(lamp, 5), ApiFixture::line(chair, 2), ApiFixture::line(gone, 1)},
                               {vendor}));
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"out_of_stock"_s);
        QCOMPARE(reply.json["shortVariants"_L1].toArray(),
                 QJsonArray({variantOf(chair).toString(), variantOf(gone).toString()}));
        QCOMPARE(f->available(variantOf(lamp)), 5);
        QCOMPARE(f->available(variantOf(chair)), 1);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement"), 0);
    }

    void lapsedAndInvalidOrdersAreRefused() {
        auto submit = f->submission({ApiFixture::line(lamp, 1)}, {vendor});
        submit.expiresAt = f->clock.now() - 1;
        QCOMPARE(f->order(ada, submit).code(), u"expired"_s);
        submit = f->submission({ApiFixture::line(lamp, 1)}, {vendor});
        submit.paymentMethod = u"gold"_s;
        QCOMPARE(f->order(ada, submit).status, 422);
        submit = f->submission({ApiFixture::line(lamp, 1)}, {vendor});
        submit.shippingAddress.country = u"xx"_s;
        QCOMPARE(f->order(ada, submit).status, 422);
        QCOMPARE(f->available(variantOf(lamp)), 5);
    }

    void untrackedGoodsNeedNoStock() {
        const auto download = f->product(vendor, u"Download"_s, 500, -1);
        QCOMPARE(f->order(ada, f->submission({ApiFixture::line(download, 9'999)}, {vendor})).status, 201);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement"), 0);
    }

    void oneOrderAVendor() {
        const auto second = f->vendor(u"chairs"_s);
        const auto chair = f->product(second, u"Chair"_s, 9'900, 5);
        const auto reply =
            f->order(ada, f->submission({ApiFixture::line(lamp, 1), ApiFixture::line(chair, 1)}, {vendor, second}));
        QCOMPARE(reply.status, 201);
        const auto orders = reply.json["orders"_L1].toArray();
        QCOMPARE(orders.size(), 2);
        QCOMPARE(orders[0]["groupId"_L1], orders[1]["groupId"_L1]);
        QVERIFY(orders[0]["orderNumber"_L1] != orders[1]["orderNumber"_L1]);
        QCOMPARE(f->number("SELECT total FROM order_group"), 2'490 + 9'900);
    }

    void theLastPiecesAreSoldExactly() {
        constexpr int buyers = 16;
        constexpr int tries = 3;
        const auto rare = f->product(vendor, u"Rare"_s, 100, 11);
        std::vector<Person> people;
        std::vector<OrderSubmit> orders;
        for (int i = 0; i < buyers; ++i)
            people.push_back(f->person(u"buyer%1@example.org"_s.arg(i)));
        for (int i = 0; i < buyers * tries; ++i)
            orders.push_back(f->submission({ApiFixture::line(rare, 1)}, {vendor}));
        std::atomic<int> placed = 0;
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < buyers; ++i) {
            threads.emplace_back([&, i] {
                for (int j = 0; j < tries; ++j) {
                    const auto reply =
                        f->order(people[static_cast<std::size_t>(i)], orders[static_cast<std::size_t>(i * tries + j)]);
                    placed += reply.status == 201 ? 1 : 0;
                    refused += reply.code() == u"out_of_stock" ? 1 : 0;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(placed.load(), 11);
        QCOMPARE(refused.load(), buyers * tries - 11);
        QCOMPARE(f->available(variantOf(rare)), 0);
        QCOMPARE(f->number("SELECT sum(allocated_delta) FROM stock_movement WHERE variant_id = ?1", variantOf(rare)),
                 11);
        QCOMPARE(f->number("SELECT sum(quantity) FROM order_line WHERE variant_id = ?1", variantOf(rare)), 11);
        QCOMPARE(f->number("SELECT count(DISTINCT number) FROM customer_order"), 11);
        QCOMPARE(f->number("SELECT availability FROM variant WHERE id = ?1", variantOf(rare)), 0);
    }

    void bandsChangeOnlyAtTheirBorders() {
        // 5 pieces, low from 2 on: in → low → out are two changes for five sales.
        const auto before = changeLog::head(f->db(), changeLog::catalogueScope)->seq;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(f->order(ada, f->submission({ApiFixture::line(lamp, 1)}, {vendor})).status, 201);
        QCOMPARE(changeLog::head(f->db(), changeLog::catalogueScope)->seq - before, 2);
        QCOMPARE(f->number("SELECT availability FROM product WHERE id = ?1", lamp.id), 0);
    }

    void cancelGivesTheStockBack() {
        const auto placed = f->order(ada, f->submission({ApiFixture::line(lamp, 5)}, {vendor}));
        const auto order = placed.json["orders"_L1][0];
        const QByteArray path = "/api/v1/orders/" + order["id"_L1].toString().toLatin1() + "/cancel";
        QCOMPARE(f->call(http::Method::Post, path, {}, f->person(u"eve@example.org"_s).token).status, 404);
        const auto stale = f->call(http::Method::Post, path, {}, ada.token, {}, "\"7\"");
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.json["current"_L1]["rev"_L1].toInt(), 1);
        QCOMPARE(f->available(variantOf(lamp)), 0);
        for (int i = 0; i < 2; ++i) {
            const auto canceled = f->call(http::Method::Post, path, {}, ada.token);
            QCOMPARE(canceled.status, 200);
            QCOMPARE(canceled.json["status"_L1].toString(), u"canceled"_s);
            QCOMPARE(canceled.json["rev"_L1].toInt(), 2);
        }
        QCOMPARE(f->available(variantOf(lamp)), 5);
        QCOMPARE(f->number("SELECT sum(allocated_delta) FROM stock_movement"), 0);
        QCOMPARE(f->number("SELECT availability FROM variant WHERE id = ?1", variantOf(lamp)), 2);
        // What is on its way stays.
        const auto second = f->order(ada, f->submission({ApiFixture::line(lamp, 1)}, {vendor}));
        f->write([&](Write &w) { return w.db.run("UPDATE customer_order SET fulfilment_state = 2 WHERE state = 1"); });
        const auto late = f->call(
            http::Method::Post,
            "/api/v1/orders/" + second.json["orders"_L1][0]["id"_L1].toString().toLatin1() + "/cancel", {}, ada.token);
        QCOMPARE(late.status, 409);
    }

    void ordersAreListedInPages() {
        const auto download = f->product(vendor, u"Download"_s, 500, -1);
        QList<QString> placed;
        for (int i = 0; i < 23; ++i) {
            const auto reply = f->order(ada, f->submission({ApiFixture::line(download, 1)}, {vendor}));
            placed.prepend(reply.json["orders"_L1][0]["orderNumber"_L1].toString());
            // Some at the very same time.
            if (i % 3 == 0)
                f->clock.advance(1);
        }
        QSet<QString> seen;
        QString cursor;
        int pages = 0;
        for (;;) {
            const auto page = f->get("/api/v1/orders?limit=5&cursor=" + cursor.toLatin1(), ada.token);
            QCOMPARE(page.status, 200);
            const auto data = page.json["data"_L1].toArray();
            QString last;
            for (const auto &order : data) {
                const auto at = order["createdAt"_L1].toString();
                QVERIFY(last.isEmpty() || at <= last);
                last = at;
                QVERIFY(!seen.contains(order["orderNumber"_L1].toString()));
                seen.insert(order["orderNumber"_L1].toString());
            }
            ++pages;
            if (!page.json["page"_L1]["has_more"_L1].toBool())
                break;
            cursor = page.json["page"_L1]["next"_L1].toString();
        }
        QCOMPARE(pages, 5);
        QCOMPARE(seen, QSet<QString>(placed.begin(), placed.end()));
        QCOMPARE(f->get("/api/v1/orders?status=canceled", ada.token).json["data"_L1].toArray().size(), 0);
        QCOMPARE(f->get("/api/v1/orders?status=placed&limit=100", ada.token).json["data"_L1].toArray().size(), 23);
        QCOMPARE(f->get("/api/v1/orders?status=nonsense", ada.token).status, 400);
        QCOMPARE(f->get("/api/v1/orders?limit=0", ada.token).status, 400);
        QCOMPARE(f->get("/api/v1/orders?cursor=%27", ada.token).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestCartOrders)
#include "tst_cart_orders.moc"
