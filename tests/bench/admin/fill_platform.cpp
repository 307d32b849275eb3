// SPDX-License-Identifier: Apache-2.0
#include "fill_platform.h"

#include "bench_report.h"
#include "fill_shop.h"

#include <aura/domain/pricing.h>
#include <aura/wire/pricing_json.h>

namespace aura::bench {

using namespace Qt::StringLiterals;

namespace {

using server::Write;

constexpr std::string_view upTo = " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) ";

Status sentBack(Write &write) {
    auto &db = write.db;
    AURA_TRY(db.run("INSERT INTO return_request(id, order_num, user_id, state, reason, text, answer, refunded, "
                    "created_at, updated_at)" +
                        std::string(upTo) +
                        "SELECT randomblob(16), o.num, o.user_id, iif(i % 100 = 0, 'requested', iif(i % 3 = 0, "
                        "'rejected', 'refunded')), "
                        "iif(i % 10000 = 0, 'wrong_article', 'unwanted'), 'It is not what it looked like.', 'All "
                        "right', iif(i % 100 <> 0 AND i % 3 <> 0, 1995, NULL), i, i FROM n JOIN customer_order o ON "
                        "o.num = i WHERE o.vendor_id <> (SELECT id FROM vendor WHERE num = ?2) OR i < ?3",
                    returns, smallShop, 2 * sellingShops));
    return db.run("INSERT INTO return_line(return_id, position, quantity) SELECT id, 0, 1 FROM return_request");
}

Status paidOut(Write &write) {
    return write.db.run(
        "INSERT INTO payout(id, vendor_id, currency, amount, state, provider, account_reference, account, "
        "next_attempt_at, created_at, changed_at)" +
            std::string(upTo) +
            "SELECT randomblob(16), v.id, 'EUR', 100 + i, iif(i % 1000 = 0, 'failed', 'paid'), 'sandbox', 'account', "
            "'DE 1234', i, i, i FROM n JOIN vendor v ON v.num = 1 + i % ?2",
        payouts, sellingShops);
}

Status told(Write &write) {
    auto &db = write.db;
    AURA_TRY(db.run("INSERT INTO webhook(id, url, events, created_at, updated_at)" + std::string(upTo) +
                        "SELECT randomblob(16), 'https://example.org/' || i, 'order.placed', i, i FROM n",
                    webhooks));
    AURA_TRY(db.run("INSERT INTO webhook_event(id, event, body, created_at)" + std::string(upTo) +
                        "SELECT randomblob(16), 'order.placed', '{\"id\":\"1\",\"event\":\"order.placed\"}', i FROM n",
                    deliveries));
    return db.run(
        "INSERT INTO webhook_delivery(id, webhook_id, event_num, state, attempts, next_attempt_at, "
        "attempted_at, status, created_at)" +
            std::string(upTo) +
            "SELECT randomblob(16), w.id, i, iif(i % 1000 = 0, 'failed', 'done'), 1, i, i, 200, i FROM n JOIN "
            "webhook w ON w.num = iif(i = 1, ?2, 1 + i % (?2 - 1))",
        deliveries, webhooks);
}

Status letIn(Write &write) {
    return write.db.run("INSERT INTO api_key(id, name, hint, hash, permissions, per_minute, owner_id, created_at)" +
                            std::string(upTo) +
                            "SELECT randomblob(16), 'Key ' || i, 'abcd', randomblob(32), 'orders.read', 60, (SELECT id "
                            "FROM user_account WHERE num = 1000), i FROM n",
                        apiKeys);
}

Status promoted(Write &write) {
    Promotion promotion;
    promotion.name = localText(u"en"_s, u"A voucher for autumn"_s);
    promotion.needsCode = true;
    for (int i = 1; i <= promotions; ++i) {
        promotion.id = Id::fromBytes(QByteArray::number(i).rightJustified(16, '0'));
        AURA_TRY(write.db.run("INSERT INTO promotion(id, body, created_at, updated_at) VALUES(?1, ?2, ?3, ?3)",
                              promotion.id, QString::fromUtf8(wire::toBytes(wire::toJson(promotion))), i));
    }
    return write.db.run("INSERT INTO promotion_code(code, promotion_id, most_uses, created_at)" + std::string(upTo) +
                            "SELECT printf('AUTUMN-%08d', (i * 7919) % 10000019), p.id, 1, i FROM n JOIN (SELECT id, "
                            "row_number() OVER (ORDER BY created_at DESC) AS place FROM promotion LIMIT 5) p ON "
                            "p.place = 1 + i % 5",
                        codes);
}

} // namespace

void fillPlatform(server::Store &store) {
    for (const auto fill : {sentBack, paidOut, told, letIn, promoted}) {
        const Status filled = store.writes().runAndWait([fill](Write &write) { return fill(write); });
        if (!filled)
            giveUp(filled.error().detail);
    }
}

} // namespace aura::bench
