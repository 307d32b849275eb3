// SPDX-License-Identifier: Apache-2.0
// What vendors ask of their own shop.
#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>
#include <aura/server/services/vendor_sales.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/wire/sales_json.h>
#include <aura/wire/settlement_json.h>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t largestAccount = 4 * 1024;

std::optional<QDate> dayOf(const http::Request &request, std::string_view name) {
    const auto day = QDate::fromString(textOf(request.query(name).value_or("")), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// GET /vendor/analytics?vendor=…&from=2026-01-01&to=2026-01-31&zone=Europe/Berlin&currency=EUR
void analytics(ServerApp &app, const http::Request &request, http::Responder responder) {
    const auto vendor = Id::parse(textOf(request.query("vendor").value_or("")));
    if (!vendor)
        return responder.send(invalidQuery("vendor", "must be the id of a vendor"));
    SalesQuery query;
    const auto from = dayOf(request, "from");
    const auto to = dayOf(request, "to");
    if (!from)
        return responder.send(invalidQuery("from", "must be a day such as 2026-01-31"));
    if (!to || !validateSalesPeriod({*from, *to}))
        return responder.send(invalidQuery("to", "must be a day within twenty years from the first one"));
    query.period = {*from, *to};
    if (const auto zone = request.query("zone")) {
        query.zone = QTimeZone(textOf(*zone).toUtf8());
        if (!query.zone.isValid())
            return responder.send(invalidQuery("zone", "must be a zone such as Europe/Berlin"));
    }
    if (const auto code = request.query("currency")) {
        const auto currency = Currency::parse(textOf(*code));
        if (!currency)
            return responder.send(invalidQuery("currency", "must be a code such as EUR"));
        query.currency = *currency;
    }
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    // On a worker: years of a large shop take longer than others may wait.
    const bool taken = app.workers().tryPost([&app, user = userOf(request), vendor = *vendor, query, shared] {
        const auto db = app.store().reads().connection();
        if (!db)
            return shared->send(http::Response::error(db.error()));
        const auto member = vendorScope::isMember(**db, vendor, user);
        if (!member || !*member)
            return shared->send(http::Response::error(
                member ? Error{ErrorCode::PermissionDenied, u"this is another vendor's"_s} : member.error()));
        const auto report = vendorSales::report(**db, vendor, query);
        shared->send(report ? jsonResponse(wire::toJson(*report)) : http::Response::error(report.error()));
    });
    if (!taken) {
        auto busy = http::Response::error(Error{ErrorCode::Unavailable, u"the server has too much to do"_s});
        busy.addHeader("Retry-After", "1");
        shared->send(std::move(busy));
    }
}

} // namespace

void mountVendor(http::Router &router, ServerApp &app) {
    mountOnboarding(router, app);
    http::RouteOptions options;
    options.name = "vendorAnalytics";
    options.access = http::Access::User; // members of the vendor, whatever else they are
    options.summary = "What a vendor of the person's sold in a period, beside as many days before.";
    router.add(
        http::Method::Get, "/vendor/analytics", options,
        [&app](http::Request &&request, http::Responder responder) { analytics(app, request, std::move(responder)); });

    // No Idempotency-Key: what is stored with one is a hash of the body, and a hash of an account's number gives it
    // away. The same account twice is the same account.
    http::RouteOptions account;
    account.name = "vendorPayoutAccount";
    account.access = http::Access::User;
    account.body = http::BodyKind::Json;
    account.bodyLimit = largestAccount;
    account.summary = "Says where the payouts of a shop go; for its owners.";
    router.add(http::Method::Put, "/vendor/payout-account", account,
               [&app](http::Request &&request, http::Responder responder) {
                   std::optional<http::Response> refusal;
                   auto wanted = readBody(request, refusal, wire::payoutAccountRequestFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   const auto shared = std::make_shared<http::Responder>(std::move(responder));
                   app.payouts().setAccount(
                       userOf(request), std::move(*wanted), [shared](const Result<PayoutAccount> &set) {
                           shared->send(set ? jsonResponse(wire::toJson(*set)) : http::Response::error(set.error()));
                       });
               });
}

} // namespace aura::server
