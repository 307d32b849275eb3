// SPDX-License-Identifier: Apache-2.0
// What is sent back, of every shop, for those who run the platform.
#include <aura/server/api/mounts.h>
#include <aura/server/services/admin_returns.h>
#include <aura/wire/admin_return_json.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

using http::Method;
using http::Request;
using http::Responder;

/// A name of a query; false, and it is answered, when it is none.
template <typename Value, typename FromName>
bool nameOf(const Request &request, Responder &responder, std::string_view key, std::optional<Value> &value,
            FromName fromName) {
    const auto text = request.query(key);
    if (!text)
        return true;
    const Result<Value> known = fromName(textOf(*text));
    if (known)
        value = *known;
    else
        responder.send(invalidQuery(key, "is not known of returns"));
    return known.has_value();
}

void list(ServerApp &app, const Request &request, Responder responder) {
    AdminReturnQuery query;
    query.text = admin::parameterOf(request, "q").left(admin::longestQuery);
    query.cursor = admin::parameterOf(request, "cursor");
    if (!nameOf(request, responder, "state", query.state, returnStateFromName) ||
        !nameOf(request, responder, "reason", query.reason, returnReasonFromName))
        return;
    if (const auto before = request.query("before")) {
        const auto time = wire::timeFromString(textOf(*before));
        if (!time)
            return responder.send(invalidQuery("before", "must be a time such as 2026-01-31T08:00:00Z"));
        query.before = *time;
    }
    if (const auto disputed = request.query("disputed")) {
        if (*disputed != "true")
            return responder.send(invalidQuery("disputed", "is true, or not there"));
        query.isDisputed = true;
    }
    const auto vendor = admin::idOf(request, responder, "vendor");
    const auto limit = vendor ? admin::limitOf(request, responder, query.limit) : std::nullopt;
    if (!limit)
        return;
    query.vendor = *vendor;
    query.limit = *limit;
    admin::readAndTell(app, request, std::move(responder), admin::listed(u"returns"_s, request),
                       [query](storage::Database &db) -> Result<QByteArray> {
                           AURA_ASSIGN(const auto page, adminReturns::page(db, query));
                           return wire::toBytes(page);
                       });
}

} // namespace

void mountAdminReturns(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/returns",
               admin::route("adminReturns", Permission::OrdersRead, "What is sent back to every shop, newest first."),
               [&app](Request &&request, Responder responder) { list(app, request, std::move(responder)); });

    router.add(Method::Get, "/admin/returns/{id}", admin::route("adminReturn", Permission::OrdersRead, "One of them."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(admin::notThere());
                   admin::readAndTell(app, request, std::move(responder), {u"return.read"_s, u"return"_s, *id, {}},
                                      [id = *id](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto entry, adminReturns::one(db, id));
                                          return wire::toBytes(wire::toJson(entry));
                                      });
               });

    router.add(
        Method::Post, "/admin/returns/{id}/decision",
        admin::change("adminDecideReturn", Permission::ReturnsDecide,
                      "Approves or rejects in the shop's place, gives a part or all of it back, or ends a dispute."),
        admin::changing(wire::returnDecisionFromJson, [&app](const Actor &actor, const Id &id,
                                                             const ReturnDecision &decision, Responder responder) {
            admin::write(app, actor, Permission::ReturnsDecide, std::move(responder),
                         [&app, id, decision](Write &write, const Actor &present) -> Result<QByteArray> {
                             AURA_ASSIGN(const auto entry,
                                         adminReturns::decide(write, app.audit(), present, id, decision));
                             return wire::toBytes(wire::toJson(entry));
                         });
        }));

    router.add(Method::Post, "/admin/returns/{id}/messages",
               admin::change("adminWriteAboutReturn", Permission::ReturnsDecide, "Writes to the buyer and the shop."),
               admin::changing(wire::returnWordsFromJson, [&app](const Actor &actor, const Id &id,
                                                                 const ReturnWords &words, Responder responder) {
                   admin::write(app, actor, Permission::ReturnsDecide, std::move(responder),
                                [&app, id, words](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto entry,
                                                adminReturns::say(write, app.audit(), present, id, words));
                                    return wire::toBytes(wire::toJson(entry));
                                });
               }));
}

} // namespace aura::server
