// SPDX-License-Identifier: Apache-2.0
// What shops are charged and paid, for those who run the platform.
#include <aura/server/api/mounts.h>
#include <aura/server/services/commission.h>
#include <aura/wire/commission_json.h>

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
}

} // namespace aura::server
