// SPDX-License-Identifier: Apache-2.0
// What currencies are worth, and were.
#include <aura/server/api/mounts.h>
#include <aura/server/services/rates_desk.h>
#include <aura/storage/exchange_rates.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Responder;

void mountAdminRates(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/rates",
               admin::route("adminRates", Permission::FinanceRead, "What the shop's currencies are worth."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"rates"_s, request),
                                      [](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto rates, storage::exchangeRates(db));
                                          return wire::toBytes(wire::toJson(rates));
                                      });
               });

    router.add(Method::Put, "/admin/rates",
               admin::change("adminChangeRates", Permission::FinanceDecide,
                             "Puts another table in the place of the one that was seen."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto change = readBody(request, refusal, wire::ratesChangeFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   admin::write(app, admin::actorOf(request), Permission::FinanceDecide, std::move(responder),
                                [&app, change = *change](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto rates,
                                                ratesDesk::change(write, app.audit(), present,
                                                                  app.store().folder().path(), change));
                                    return wire::toBytes(wire::toJson(rates));
                                });
               });

    router.add(Method::Get, "/admin/rates/history",
               admin::route("adminRatesHistory", Permission::FinanceRead, "The tables that there were, newest first."),
               [&app](Request &&request, Responder responder) {
                   const auto limit = admin::limitOf(request, responder, 100);
                   if (!limit)
                       return;
                   const auto cursor = admin::parameterOf(request, "cursor");
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"rates-history"_s, request),
                                      [cursor, limit = *limit](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto page, ratesDesk::history(db, cursor, limit));
                                          return wire::toBytes(page);
                                      });
               });
}

} // namespace aura::server
