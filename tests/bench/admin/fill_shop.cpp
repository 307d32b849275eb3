// SPDX-License-Identifier: Apache-2.0
#include "fill_shop.h"

#include "bench_report.h"

#include <aura/domain/order.h>

namespace aura::bench {

namespace {

using server::Write;

constexpr std::string_view upTo = " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) ";

Status everybody(Write &write) {
    AURA_TRY(write.db.run("INSERT INTO user_account(id, name, email, password, role, is_active, created_at, "
                          "updated_at)" +
                              std::string(upTo) +
                              "SELECT randomblob(16), 'Name' || (i % 1999) || ' Family' || (i % 997), 'person' || i || "
                              "'@example.org', '!', iif(i % 1000 = 0, 'admin', 'customer'), i % 500 <> 0, i, i FROM n",
                          people));
    return write.db.run("INSERT INTO user_search(rowid, name, email) SELECT num, name, email FROM user_account");
}

Status shopsAndGoods(Write &write) {
    auto &db = write.db;
    AURA_TRY(db.run("INSERT INTO vendor(id, name, slug, city, country, status, created_at, updated_at)" +
                        std::string(upTo) +
                        "SELECT randomblob(16), 'Shop ' || (i % 997) || ' of ' || i, 'shop-' || i, 'Berlin', 'DE', "
                        "iif(i % ?2 = 0, 2, 3), i, i FROM n",
                    shops, shops / openApplications));
    AURA_TRY(db.run("INSERT INTO category(id, name, slug, created_at, updated_at) VALUES(randomblob(16), 'Furniture', "
                    "'furniture', 1, 1)"));
    AURA_TRY(db.run("INSERT INTO product(id, vendor, name, category, price_micros, currency, availability, status, "
                    "created_at, updated_at)" +
                        std::string(upTo) +
                        "SELECT randomblob(16), 1 + i % ?2, 'Product ' || i, 1, 19900000, 'EUR', 0, iif(i <= ?3, 1, "
                        "2), i, i FROM n",
                    products, shops, proposedProducts));
    AURA_TRY(db.run("INSERT INTO product_detail(product, description) SELECT num, 'What is to be said of it, at some "
                    "length. ' || num FROM product"));
    AURA_TRY(db.run("INSERT INTO product_category(product, category, position) SELECT num, 1, 0 FROM product"));
    AURA_TRY(db.run("INSERT INTO variant(id, product, vendor, position, name, price_micros, is_default, availability) "
                    "SELECT randomblob(16), num, vendor, 0, 'Blue', 19900000, 1, 0 FROM product"));
    return db.run("INSERT INTO review(id, product, user_id, author, rating, title, content, status, created_at, "
                  "updated_at)" +
                      std::string(upTo) +
                      "SELECT randomblob(16), p.num, u.id, u.name, 1 + i % 5, 'A title', 'Some words about it.', 0, i, "
                      "i FROM n JOIN product p ON p.num = 1 + i % ?2 JOIN user_account u ON u.num = 1 + i",
                  pendingReviews, products);
}

Status ordersOfAll(Write &write) {
    auto &db = write.db;
    // A fifth is the first shop's.
    AURA_TRY(db.run("INSERT INTO order_group(id, user_id, currency, total, payment_method, created_at)" +
                        std::string(upTo) +
                        "SELECT randomblob(16), u.id, 'EUR', 4480, iif(i % 3 = 0, 'card', 'invoice'), i FROM n JOIN "
                        "user_account u ON u.num = 1 + (i * 7919) % 1000000",
                    orders));
    AURA_TRY(db.run(
        "INSERT INTO customer_order(id, group_num, number, user_id, vendor_id, vendor_name, state, payment_state, "
        "fulfilment_state, shipping_address, billing_address, payment_method, delivery_code, tax_included, currency, "
        "subtotal, shipping, tax, discount, total, created_at, updated_at) SELECT randomblob(16), g.num, "
        "printf('A-2026-%06d', g.num), g.user_id, v.id, v.name, iif(g.num % 100 = 0, ?1, ?2), iif(g.num % 1000 = 1, "
        "?3, iif(g.payment_method = 'card', ?4, ?5)), iif(g.num % 100 = 0, ?6, iif(g.num % 5 = 0, ?7, ?8)), "
        "'{\"name\":\"Somebody\",\"line1\":\"Main St 1\",\"line2\":\"\",\"postalCode\":\"10115\",\"city\":\"Berlin\","
        "\"region\":\"\",\"country\":\"DE\",\"phone\":\"\"}', "
        "'{\"name\":\"Somebody\",\"line1\":\"Main St 1\",\"line2\":\"\",\"postalCode\":\"10115\",\"city\":\"Berlin\","
        "\"region\":\"\",\"country\":\"DE\",\"phone\":\"\"}', g.payment_method, 'parcel', 1, 'EUR', 3990, 490, 715, 0, "
        "4480, g.created_at, g.created_at FROM order_group g JOIN vendor v ON v.num = iif(g.num % 5 = 2, 1, 1 + g.num "
        "% ?9)",
        OrderState::Canceled, OrderState::Placed, PaymentState::PartiallyRefunded, PaymentState::Paid,
        PaymentState::None, FulfilmentState::Canceled, FulfilmentState::Unfulfilled, FulfilmentState::Delivered,
        sellingShops));
    AURA_TRY(db.run("INSERT INTO order_line(order_num, position, product_id, variant_id, vendor_id, sku, product_name, "
                    "variant_name, quantity, price_micros, total) SELECT o.num, l.i, p.id, v.id, o.vendor_id, 'SKU', "
                    "p.name, v.name, 1, 19950000, 1995 FROM customer_order o JOIN (SELECT 0 AS i UNION ALL SELECT 1) l "
                    "JOIN product p ON p.num = 1 + (o.num + l.i * 7) % 1000000 JOIN variant v ON v.product = p.num"));
    AURA_TRY(db.run("INSERT INTO payment(id, group_num, order_num, method, provider, state, amount, currency, "
                    "created_at, updated_at) SELECT randomblob(16), group_num, num, payment_method, "
                    "iif(payment_method = 'card', 'sandbox', ''), iif(payment_method = 'card', 'captured', "
                    "'pending'), total, 'EUR', created_at, created_at FROM customer_order"));
    AURA_TRY(db.run("INSERT INTO card_payment(id, user_id, group_id, provider, reference, state, amount, currency, "
                    "captured, taken_at, created_at, updated_at) SELECT randomblob(16), user_id, id, 'sandbox', "
                    "'sandbox-' || num, 'authorized', total, 'EUR', total, created_at, created_at, created_at FROM "
                    "order_group WHERE payment_method = 'card'"));
    AURA_TRY(db.run("INSERT INTO refund(id, payment_id, amount, currency, reason, created_at) SELECT randomblob(16), "
                    "p.id, 500, 'EUR', 'Late', o.created_at FROM customer_order o JOIN payment p ON p.order_num = "
                    "o.num WHERE o.payment_state = ?1",
                    PaymentState::PartiallyRefunded));
    AURA_TRY(db.run("INSERT INTO shipment(id, order_num, state, shipped_at, delivered_at, created_at, updated_at) "
                    "SELECT randomblob(16), num, 'delivered', created_at, created_at, created_at, created_at FROM "
                    "customer_order WHERE fulfilment_state = ?1",
                    FulfilmentState::Delivered));
    return db.run("INSERT INTO shipment_line(shipment_id, position, quantity) SELECT s.id, l.position, 1 FROM shipment "
                  "s JOIN order_line l ON l.order_num = s.order_num");
}

} // namespace

void fillPeople(server::Store &store) {
    const Status filled = store.writes().runAndWait(everybody);
    if (!filled)
        giveUp(filled.error().detail);
}

void fillShop(server::Store &store) {
    for (const auto fill : {shopsAndGoods, ordersOfAll}) {
        const Status filled = store.writes().runAndWait([fill](Write &write) { return fill(write); });
        if (!filled)
            giveUp(filled.error().detail);
    }
}

} // namespace aura::bench
