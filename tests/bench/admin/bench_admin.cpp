// SPDX-License-Identifier: Apache-2.0
// Pages of the console's tables with a million rows behind each (see fill_shop.h and fill_platform.h; of what there may
// only be so much of, as much as there may be), read as the server reads them; and how long it takes to go through the
// whole audit log. The rows are made up by SQL.
#include "bench_report.h"
#include "fill_platform.h"
#include "fill_shop.h"

#include <aura/ports/clock.h>
#include <aura/ports/random.h>
#include <aura/server/services/admin_orders.h>
#include <aura/server/services/admin_returns.h>
#include <aura/server/services/admin_users.h>
#include <aura/server/services/admin_vendors.h>
#include <aura/server/services/api_keys.h>
#include <aura/server/services/moderation.h>
#include <aura/server/services/payouts.h>
#include <aura/server/services/promotions.h>
#include <aura/server/services/webhooks.h>
#include <aura/server/store/store.h>

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace aura;
using namespace aura::server;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *benchName = "admin";
constexpr int repeats = 50;

void must(const Status &status) {
    if (!status)
        bench::giveUp(status.error().detail);
}

template <typename T>
T must(Result<T> result) {
    if (!result)
        bench::giveUp(result.error().detail);
    return std::move(*result);
}

/// Each is told as the server tells it: sealed over the one before.
void tell(Store &store, const AuditLog &log) {
    constexpr int batch = 20'000;
    const Actor actor{Id::fromBytes(QByteArray(16, 'a')), Role::Admin, u"127.0.0.1"_s};
    must(store.writes().runAndWait([&](Write &write) { return log.begin(write); }));
    for (int done = 0; done < bench::people; done += batch) {
        must(store.writes().runAndWait([&](Write &write) -> Status {
            for (int i = 0; i < batch; ++i) {
                QByteArray entity(16, 'e');
                entity[0] = static_cast<char>((done + i) % 251);
                AURA_TRY(log.append(write, actor,
                                    {i % 3 == 0 ? u"user.block"_s : u"users.list"_s,
                                     u"user"_s,
                                     Id::fromBytes(entity),
                                     {{u"reason"_s, u"because"_s}}}));
            }
            return {};
        }));
    }
}

template <typename Read>
void measure(const char *metric, Read read) {
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i)
        times.push_back(bench::millis([&] { read(); }));
    bench::reportTimes(benchName, QString::fromLatin1(metric), times);
}

void measureShops(storage::Database &db) {
    measure("moderation_first", [&] { (void)must(moderation::page(db, {})); });
    measure("shops_first", [&] { (void)must(adminVendors::page(db, {})); });
    measure("shops_by_name", [&] {
        AdminVendorQuery query;
        query.text = u"of 1999"_s;
        (void)must(adminVendors::page(db, query));
    });
}

Id shopWith(storage::Database &db, int num) {
    auto row = must(db.prepare("SELECT id FROM vendor WHERE num = ?1"));
    (void)must(row.bind(num).step());
    return row.id(0);
}

/// Whose a fifth of the orders are.
Id busiestShop(storage::Database &db) {
    return shopWith(db, 1);
}

void measureOrders(storage::Database &db) {
    const auto shop = busiestShop(db);
    const auto one = [&](const char *metric, auto narrow) {
        AdminOrderQuery query;
        narrow(query);
        std::int64_t rows = 0;
        measure(metric, [&] { rows = must(adminOrders::page(db, query)).rows.size(); });
        bench::report(benchName, QString::fromLatin1(metric) + u"_rows"_s, static_cast<double>(rows), "rows", 1);
    };
    using Query = AdminOrderQuery;
    one("orders_first", [](Query &) {});
    one("orders_middle", [](Query &query) { query.cursor = QString::number(bench::orders / 2); });
    one("orders_of_export", [](Query &query) { query.limit = mostAdminRows; });
    one("orders_number", [](Query &query) { query.text = u"A-2026-012345"_s; });
    one("orders_number_begins", [](Query &query) { query.text = u"A-2026-0"_s; });
    one("orders_no_such_number", [](Query &query) { query.text = u"A-1999"_s; });
    for (const auto &[metric, text] :
         {std::pair("orders_buyers_one_letter", u"p"_s), std::pair("orders_buyers_name", u"name17"_s),
          std::pair("orders_buyer", u"person123456"_s), std::pair("orders_buyers_two_words", u"name1 family99"_s),
          std::pair("orders_buyers_few_percent", u"name19"_s), std::pair("orders_buyer_nobody", u"nobodyatall"_s)})
        one(metric, [text = text](Query &query) { query.text = text; });
    one("orders_canceled", [](Query &query) { query.state = OrderState::Canceled; });
    one("orders_rare_payment", [](Query &query) { query.payment = PaymentState::PartiallyRefunded; });
    one("orders_none_such", [](Query &query) { query.payment = PaymentState::Voided; });
    one("orders_of_a_shop", [&](Query &query) { query.vendor = shop; });
    one("orders_of_a_shop_rare", [&](Query &query) {
        query.vendor = shop;
        query.payment = PaymentState::PartiallyRefunded;
    });
    one("orders_of_a_shop_and_letter", [&](Query &query) {
        query.vendor = shop;
        query.text = u"p"_s;
    });
}

void measureReturns(storage::Database &db) {
    const auto shop = busiestShop(db);
    const auto one = [&](const char *metric, auto narrow) {
        AdminReturnQuery query;
        narrow(query);
        measure(metric, [&] { (void)must(adminReturns::page(db, query)); });
    };
    using Query = AdminReturnQuery;
    one("returns_first", [](Query &) {});
    one("returns_requested", [](Query &query) { query.state = ReturnState::Requested; });
    one("returns_old_and_requested", [](Query &query) {
        query.state = ReturnState::Requested;
        query.before = 2;
    });
    one("returns_rare_reason", [](Query &query) { query.reason = ReturnReason::WrongArticle; });
    one("returns_of_a_shop", [&](Query &query) { query.vendor = shop; });
    one("returns_of_a_small_shop", [&](Query &query) { query.vendor = shopWith(db, bench::smallShop); });
    one("returns_number", [](Query &query) { query.text = u"A-2026-012345"_s; });
    one("returns_no_such_number", [](Query &query) { query.text = u"A-1999"_s; });
    one("returns_buyers_one_letter", [](Query &query) { query.text = u"p"_s; });
    one("returns_buyer", [](Query &query) { query.text = u"person123456"_s; });
    one("returns_buyers_few_percent", [](Query &query) { query.text = u"name19"_s; });
    one("returns_buyer_nobody", [](Query &query) { query.text = u"nobodyatall"_s; });
}

void measurePayouts(storage::Database &db) {
    const auto one = [&](const char *metric, auto narrow) {
        AdminPayoutQuery query;
        narrow(query);
        measure(metric, [&] { (void)must(payouts::page(db, query)); });
    };
    using Query = AdminPayoutQuery;
    one("payouts_first", [](Query &) {});
    one("payouts_failed", [](Query &query) { query.state = PayoutState::Failed; });
    one("payouts_none_such", [](Query &query) { query.state = PayoutState::Sending; });
    one("payouts_of_a_shop", [&](Query &query) { query.vendor = busiestShop(db); });
    one("payouts_of_a_shop_rare", [&](Query &query) {
        query.vendor = busiestShop(db);
        query.state = PayoutState::Failed;
    });
}

void measurePrograms(storage::Database &db) {
    const auto hooks = must(webhooks::all(db)); // newest first
    const auto one = [&](const char *metric, auto narrow) {
        WebhookDeliveryQuery query;
        narrow(query);
        measure(metric, [&] { (void)must(webhooks::deliveries(db, query)); });
    };
    using Query = WebhookDeliveryQuery;
    one("deliveries_first", [](Query &) {});
    one("deliveries_failed", [](Query &query) { query.state = WebhookDelivery::State::Failed; });
    one("deliveries_of_one", [&](Query &query) { query.webhook = hooks.last().id; });
    one("deliveries_of_a_silent_one", [&](Query &query) { query.webhook = hooks.first().id; });
    one("deliveries_of_one_failed", [&](Query &query) {
        query.webhook = hooks.last().id;
        query.state = WebhookDelivery::State::Failed;
    });
    measure("webhooks_all", [&] { (void)must(webhooks::all(db)); });
    measure("keys_first", [&] { (void)must(apiKeys::page(db, {}, 100)); });
}

void measurePromotions(storage::Database &db) {
    const auto book = must(promotions::book(db));
    measure("promotions_all", [&] { (void)must(promotions::book(db)); });
    measure("codes_first",
            [&] { (void)must(promotions::codes(db, book.promotions.first().promotion.id, {}, mostAdminRows)); });
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    SystemRandom random;
    const auto store = must(Store::open(must(DataFolder::open(folder.path())), clock, random, {}, {}));
    const AuditLog log(QByteArray(32, 'k'));
    bench::fillPeople(*store);
    bench::fillShop(*store);
    bench::fillPlatform(*store);
    tell(*store, log);
    auto &db = *must(store->reads().connection());
    const auto now = clock.now();

    measure("users_first", [&] { (void)must(AdminUsers::page(db, {}, now)); });
    measure("users_middle", [&] {
        AdminUserQuery query;
        query.cursor = QString::number(bench::people / 2);
        (void)must(AdminUsers::page(db, query, now));
    });
    for (const auto &[metric, text] :
         {std::pair("users_one_letter", u"p"_s), std::pair("users_name", u"name17"_s),
          std::pair("users_one", u"person123456"_s), std::pair("users_two_words", u"name1 family99"_s),
          std::pair("users_nobody", u"nobodyatall"_s)})
        measure(metric, [&, text = text] {
            AdminUserQuery query;
            query.text = text;
            (void)must(AdminUsers::page(db, query, now));
        });
    measure("users_admins", [&] {
        AdminUserQuery query;
        query.role = Role::Admin;
        (void)must(AdminUsers::page(db, query, now));
    });
    for (const auto standing :
         {UserStanding::Active, UserStanding::Locked, UserStanding::Blocked, UserStanding::Gone}) {
        const QByteArray name = "users_" + userStandingName(standing).toLatin1();
        measure(name.constData(), [&] {
            AdminUserQuery query;
            query.standing = standing;
            (void)must(AdminUsers::page(db, query, now));
        });
    }
    measure("audit_first", [&] { (void)must(AuditLog::page(db, {})); });
    measure("audit_of_one", [&] {
        AuditQuery query;
        query.entity = Id::fromBytes(QByteArray(16, 'e'));
        (void)must(AuditLog::page(db, query));
    });
    measure("audit_of_a_kind", [&] {
        AuditQuery query;
        query.action = u"user."_s;
        (void)must(AuditLog::page(db, query));
    });
    measureShops(db);
    measureOrders(db);
    measureReturns(db);
    measurePayouts(db);
    measurePrograms(db);
    measurePromotions(db);
    bench::report(benchName, u"verify_1m"_s, bench::millis([&] {
                      if (!must(log.verify(db)).isWhole())
                          bench::giveUp(u"the log is not whole"_s);
                  }),
                  "ms", 1);
    return 0;
}
