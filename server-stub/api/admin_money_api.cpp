// SPDX-License-Identifier: Apache-2.0
// What shops are charged and paid, for those who run the platform.
#include <aura/server/api/mounts.h>
#include <aura/server/services/commission.h>
#include <aura/wire/commission_json.h>
#include <aura/wire/settlement_json.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

using http::Method;
using http::Request;
using http::Responder;

constexpr std::size_t mostRuleBytes = 256 * 1'024;

void changeRules(ServerApp &app, Request &&request, Responder responder) {
    std::optional<http::Response> refusal;
    auto wanted = readBody(request, refusal, wire::commissionRulesFromJson);
    if (refusal)
        return responder.send(std::move(*refusal));
    admin::write(app, admin::actorOf(request), Permission::FinanceDecide, std::move(responder),
                 [&app, wanted = std::move(*wanted)](Write &write, const Actor &present) -> Result<QByteArray> {
                     AURA_ASSIGN(const auto rules, commission::replace(write, app.audit(), present, wanted));
                     return wire::toBytes(rules);
                 });
}

void listPayouts(ServerApp &app, const Request &request, Responder responder) {
    AdminPayoutQuery query;
    query.cursor = admin::parameterOf(request, "cursor");
    if (const auto name = request.query("state")) {
        const auto state = payoutStateFromName(textOf(*name));
        if (!state)
            return responder.send(invalidQuery("state", "is not a state of payouts"));
        query.state = *state;
    }
    const auto vendor = admin::idOf(request, responder, "vendor");
    const auto limit = vendor ? admin::limitOf(request, responder, query.limit) : std::nullopt;
    if (!limit)
        return;
    query.vendor = *vendor;
    query.limit = *limit;
    admin::readAndTell(app, request, std::move(responder), admin::listed(u"payouts"_s, request),
                       [query](storage::Database &db) -> Result<QByteArray> {
                           AURA_ASSIGN(const auto page, payouts::page(db, query));
                           return wire::toBytes(page);
                       });
}

} // namespace

void mountAdminMoney(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/commission",
               admin::route("adminCommission", Permission::FinanceRead, "What shops are charged, rule by rule."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"commission"_s, request),
                                      [](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto rules, commission::rules(db));
                                          return wire::toBytes(rules);
                                      });
               });

    auto change =
        admin::change("adminChangeCommission", Permission::FinanceDecide, "Puts other rules in the place of these.");
    change.bodyLimit = mostRuleBytes;
    router.add(Method::Put, "/admin/commission", change, [&app](Request &&request, Responder responder) {
        changeRules(app, std::move(request), std::move(responder));
    });

    router.add(Method::Get, "/admin/commission/trial",
               admin::route("adminTryCommission", Permission::FinanceRead, "What a product would be charged now."),
               [&app](Request &&request, Responder responder) {
                   const auto text = admin::parameterOf(request, "product").left(admin::longestQuery);
                   admin::readAndTell(app, request, std::move(responder),
                                      {u"commission.try"_s, {}, {}, admin::askedFor(request)},
                                      [text, now = app.clock().now()](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto trial, commission::tryOn(db, text, now));
                                          return wire::toBytes(trial);
                                      });
               });

    router.add(
        Method::Get, "/admin/payouts",
        admin::route("adminPayouts", Permission::FinanceRead, "What was and is paid out to shops, newest first."),
        [&app](Request &&request, Responder responder) { listPayouts(app, request, std::move(responder)); });

    router.add(Method::Post, "/admin/payouts/{id}/retry",
               admin::change("adminRetryPayout", Permission::FinanceDecide,
                             "Has a payout made anew that failed, or asked for at once that waits."),
               admin::changing(wire::payoutRetryFromJson, [&app](const Actor &actor, const Id &id,
                                                                 const PayoutRetry &asked, Responder responder) {
                   admin::write(app, actor, Permission::FinanceDecide, std::move(responder),
                                [&app, id, asked](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto made,
                                                app.payouts().retry(write, app.audit(), present, id, asked));
                                    return wire::toBytes(wire::toJson(made));
                                });
               }));
}

} // namespace aura::server
