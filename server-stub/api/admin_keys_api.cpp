// SPDX-License-Identifier: Apache-2.0
// Keys by which programs use this API.
#include <aura/server/api/mounts.h>
#include <aura/server/api/platform_services.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Responder;

void mountAdminKeys(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/keys",
               admin::route("adminKeys", Permission::KeysManage, "The keys of programs, newest first."),
               [&app](Request &&request, Responder responder) {
                   const auto limit = admin::limitOf(request, responder, 100);
                   if (!limit)
                       return;
                   const auto cursor = admin::parameterOf(request, "cursor");
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"keys"_s, request),
                                      [cursor, limit = *limit](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto page, apiKeys::page(db, cursor, limit));
                                          return wire::toBytes(page);
                                      });
               });

    router.add(Method::Post, "/admin/keys",
               admin::change("adminCreateKey", Permission::KeysManage,
                             "Makes a key of permissions that one has oneself; its secret is told once."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto draft = readBody(request, refusal, wire::apiKeyDraftFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   admin::write(app, admin::actorOf(request), Permission::KeysManage, std::move(responder),
                                [&app, draft = *draft](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto made, apiKeys::create(write, app.audit(), present, draft,
                                                                                 *app.platform().random));
                                    return wire::toBytes(made);
                                });
               });

    router.add(Method::Post, "/admin/keys/{id}/revoke",
               admin::change("adminRevokeKey", Permission::KeysManage, "Ends a key at once."),
               admin::changing(wire::reasonFromJson, [&app](const Actor &actor, const Id &id, const QString &reason,
                                                            Responder responder) {
                   admin::write(app, actor, Permission::KeysManage, std::move(responder),
                                [&app, id, reason](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto key,
                                                apiKeys::revoke(write, app.audit(), present, id, reason));
                                    return wire::toBytes(wire::toJson(key));
                                });
               }));
}

} // namespace aura::server
