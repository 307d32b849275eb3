// SPDX-License-Identifier: Apache-2.0
// Seeing the shop as a person does, and taking from a person what says who they are.
#include <aura/server/api/mounts.h>
#include <aura/server/api/platform_services.h>
#include <aura/server/services/admin_persons.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Responder;

void mountAdminPersons(http::Router &router, ServerApp &app) {
    router.add(Method::Post, "/admin/users/{id}/view",
               admin::change("adminViewAs", Permission::UsersImpersonate,
                             "A session of the person's that changes nothing, for half an hour."),
               [&app](Request &&request, Responder responder) {
                   const auto begin = [&app, from = sessionOf(request)->sessionId](const Actor &actor, const Id &id,
                                                                                   const QString &reason,
                                                                                   Responder responder) {
                       admin::write(app, actor, Permission::UsersImpersonate, std::move(responder),
                                    [&app, from, id, reason](Write &write, const Actor &present) -> Result<QByteArray> {
                                        AURA_ASSIGN(const auto view,
                                                    app.platform().views->begin(write, present, from, id, reason));
                                        return wire::toBytes(view);
                                    });
                   };
                   admin::changing(wire::reasonFromJson, begin)(std::move(request), std::move(responder));
               });

    router.add(Method::Post, "/admin/views/{id}/end",
               admin::route("adminEndView", Permission::UsersImpersonate, "Ends a view of the shop."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(admin::notThere());
                   admin::write(app, admin::actorOf(request), Permission::UsersImpersonate, std::move(responder),
                                [&app, id = *id](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_TRY(app.platform().views->end(write, present, id));
                                    return QByteArray();
                                });
               });

    router.add(
        Method::Post, "/admin/users/{id}/anonymize",
        admin::change("adminAnonymize", Permission::UsersAnonymize,
                      "Takes everything from a person that says who they are, for good."),
        admin::changing(wire::anonymizationFromJson, [&app](const Actor &actor, const Id &id,
                                                            const wire::Anonymization &asked, Responder responder) {
            admin::write(app, actor, Permission::UsersAnonymize, std::move(responder),
                         [&app, id, asked](Write &write, const Actor &present) -> Result<QByteArray> {
                             AURA_ASSIGN(const auto user,
                                         adminPersons::anonymize(write, app.auth(), app.audit(), present, id, asked));
                             return wire::toBytes(wire::toJson(user));
                         });
        }));
}

} // namespace aura::server
