// SPDX-License-Identifier: Apache-2.0
#include "vendor_fixture.h"

#include <aura/server/services/reservations.h>

#include <thread>

using namespace aura;
using namespace aura::testing;

class TestCheckout : public QObject {
    Q_OBJECT

    std::unique_ptr<VendorFixture> f;

    Reply hold(const Person &person, const Id &group, int quantity, const Id &variant) {
        const QJsonArray lines{QJsonObject{{u"variantId"_s, variant.toString()}, {u"quantity"_s, quantity}}};
        return f->post("/api/v1/checkout", {{u"groupId"_s, group.toString()}, {u"lines"_s, lines}}, person.token);
    }
    Reply hold(const Person &person, const Id &group, int quantity) {
        return hold(person, group, quantity, f->lampVariant());
    }
    void passMinutes(int minutes) {
        f->clock.advance(minutes * 60'000);
        f->app().maintain();
        f->write([](Write &) -> Status { return {}; });
    }

private Q_SLOTS:
    void init() { f = std::make_unique<VendorFixture>(); }

    void whatIsHeldIsNobodyElses() {
        auto submit = f->submission({ApiFixture::line(f->lamp, 4)}, {f->shop});
        const auto held = hold(f->ada, submit.groupId, 4);
        QCOMPARE(held.status, 201);
        QCOMPARE(held.json["expiresAt"_L1].toString(), wire::timeToString(f->clock.now() + 600'000));
        QCOMPARE(f->available(f->lampVariant()), 1);
        QCOMPARE(f->level(f->lampVariant()).reserved, 4);
        const auto eve = f->person(u"eve@example.org"_s);
        const auto late = f->order(eve, f->submission({ApiFixture::line(f->lamp, 2)}, {f->shop}));
        QCOMPARE(late.status, 409);
        QCOMPARE(hold(eve, f->ids.next(), 2).json["shortVariants"_L1].toArray().size(), 1);
        QCOMPARE(hold(eve, submit.groupId, 1).status, 409);
        // The order takes what was held for it.
        QCOMPARE(f->order(f->ada, submit).status, 201);
        const auto level = f->level(f->lampVariant());
        QCOMPARE(level.reserved, 0);
        QCOMPARE(level.allocated, 4);
        QCOMPARE(f->number("SELECT count(*) FROM reservation"), 0);
        QCOMPARE(f->number("SELECT sum(reserved_delta) FROM stock_movement"), 0);
    }

    void whatIsHeldComesBackAfterTenMinutes() {
        QCOMPARE(hold(f->ada, f->ids.next(), 5).status, 201);
        QCOMPARE(f->number("SELECT availability FROM variant WHERE id = ?1", f->lampVariant()), 0);
        passMinutes(9);
        QCOMPARE(f->available(f->lampVariant()), 0);
        passMinutes(1);
        QCOMPARE(f->available(f->lampVariant()), 5);
        QCOMPARE(f->number("SELECT availability FROM variant WHERE id = ?1", f->lampVariant()), 2);
        QCOMPARE(f->number("SELECT count(*) FROM stock_movement WHERE kind = 'release' AND reason = 'expired'"), 1);
    }

    void nobodyWaitsForTheSweep() {
        QCOMPARE(hold(f->ada, f->ids.next(), 5).status, 201);
        f->clock.advance(10 * 60'000);
        const auto eve = f->person(u"eve@example.org"_s);
        QCOMPARE(hold(eve, f->ids.next(), 5).status, 201);
        f->clock.advance(10 * 60'000);
        const auto bob = f->person(u"bob@example.org"_s);
        QCOMPARE(f->order(bob, f->submission({ApiFixture::line(f->lamp, 5)}, {f->shop})).status, 201);
    }

    void aPersonHasOneCheckout() {
        const Id first = f->ids.next();
        QCOMPARE(hold(f->ada, first, 3).status, 201);
        QCOMPARE(hold(f->ada, first, 5).status, 201);
        QCOMPARE(f->level(f->lampVariant()).reserved, 5);
        QCOMPARE(hold(f->ada, f->ids.next(), 2).status, 201);
        QCOMPARE(f->level(f->lampVariant()).reserved, 2);
        // One that cannot be had leaves the former as it was.
        QCOMPARE(hold(f->ada, f->ids.next(), 6).status, 409);
        QCOMPARE(f->level(f->lampVariant()).reserved, 2);
        QCOMPARE(
            f->call(http::Method::Delete, "/api/v1/checkout/" + first.toString().toLatin1(), {}, f->ada.token).status,
            200);
        QCOMPARE(f->level(f->lampVariant()).reserved, 2);
        QCOMPARE(hold(f->ada, first, 1).status, 201);
        QCOMPARE(
            f->call(http::Method::Delete, "/api/v1/checkout/" + first.toString().toLatin1(), {}, f->ada.token).status,
            200);
        QCOMPARE(f->level(f->lampVariant()).reserved, 0);
    }

    void badCheckoutsAreRefused() {
        QCOMPARE(hold(f->ada, f->ids.next(), 0).status, 422);
        QCOMPARE(f->post("/api/v1/checkout", {{u"groupId"_s, f->ids.next().toString()}, {u"lines"_s, QJsonArray{}}},
                         f->ada.token)
                     .status,
                 422);
        QCOMPARE(hold(f->ada, f->ids.next(), 1, f->ids.next()).status, 409);
        QCOMPARE(f->post("/api/v1/checkout", {}).status, 401);
    }

    void theLastUnitOfFiftyProductsIsSoldOnce() {
        constexpr int productCount = 50;
        constexpr int racers = 24;
        QList<Product> products;
        for (int i = 0; i < productCount; ++i)
            products.append(f->product(f->shop, u"Last %1"_s.arg(i), 100, 1));
        std::vector<Person> people;
        for (int i = 0; i < racers; ++i)
            people.push_back(f->person(u"racer%1@example.org"_s.arg(i)));
        // Made beforehand: the source of random ids is for one thread.
        std::vector<QList<Operation>> wanted(racers);
        for (int i = 0; i < racers; ++i) {
            // Pairs of products, each racer beginning elsewhere: an order is whole or is not.
            for (int j = 0; j < productCount; ++j) {
                const auto &one = products[(j * 7 + i * 3) % productCount];
                const auto &other = products[(j * 11 + i * 5 + 1) % productCount];
                QList<QuoteLine> lines{ApiFixture::line(one, 1)};
                if (one.id != other.id && j % 2 == 0)
                    lines.append(ApiFixture::line(other, 1));
                wanted[static_cast<std::size_t>(i)].append(f->operation(f->submission(lines, {f->shop})));
            }
        }
        std::atomic<int> sold = 0;
        std::atomic<int> odd = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < racers; ++i) {
            threads.emplace_back([&, i] {
                const auto at = static_cast<std::size_t>(i);
                for (const auto &operation : wanted[at]) {
                    const auto &submit = std::get<OrderSubmit>(operation.args);
                    // Half of them through operations, half by REST, a third after holding.
                    if (i % 3 == 0)
                        hold(people[at], submit.groupId, 1, submit.lines.first().variantId);
                    QList<Order> orders;
                    if (i % 2 == 0) {
                        orders = f->push(people[at], people[at].id, {operation}).first().orders;
                    } else {
                        const auto reply = f->order(people[at], submit);
                        if (reply.status == 201) {
                            wire::JsonReader reader(reply.json["orders"_L1].toArray().first().toObject());
                            orders = {wire::orderFromJson(reader)};
                        } else {
                            odd += reply.status == 409 ? 0 : 1;
                        }
                    }
                    for (const auto &order : orders) {
                        sold += static_cast<int>(order.lines.size());
                        odd += order.lines.size() == submit.lines.size() ? 0 : 1;
                    }
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(odd.load(), 0);
        // What is held by a checkout that came to nothing is sold after its time.
        passMinutes(10);
        for (const auto &product : products) {
            if (f->available(product.variants[0].id) > 0)
                sold += f->order(people[0], f->submission({ApiFixture::line(product, 1)}, {f->shop})).status == 201;
        }
        QCOMPARE(sold.load(), productCount);
        QCOMPARE(f->number("SELECT count(*) FROM stock WHERE on_hand - allocated - reserved - safety <> 0 AND "
                           "variant_id <> ?1",
                           f->lampVariant()),
                 0);
        QCOMPARE(f->number("SELECT count(*) FROM (SELECT variant_id FROM order_line GROUP BY variant_id HAVING "
                           "sum(quantity) <> 1)"),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestCheckout)
#include "tst_checkout.moc"
