// SPDX-License-Identifier: Apache-2.0
// Roles that are made of the permissions there are.
#include <aura/server/api/mounts.h>
#include <aura/server/services/staff_roles.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Responder;

void mountAdminRoles(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/roles",
               admin::route("adminRoles", Permission::RolesAssign, "The roles that were made here, by name."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"roles"_s, request),
                                      [](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto roles, staffRoles::all(db));
                                          return wire::toBytes(roles);
                                      });
               });

    router.add(
        Method::Post, "/admin/roles",
        admin::change("adminCreateRole", Permission::RolesAssign, "Makes a role of permissions that one has oneself."),
        [&app](Request &&request, Responder responder) {
            std::optional<http::Response> refusal;
            const auto change = readBody(request, refusal, wire::staffRoleChangeFromJson);
            if (refusal)
                return responder.send(std::move(*refusal));
            admin::write(app, admin::actorOf(request), Permission::RolesAssign, std::move(responder),
                         [&app, change = *change](Write &write, const Actor &present) -> Result<QByteArray> {
                             AURA_ASSIGN(const auto role, staffRoles::create(write, app.audit(), present, change));
                             return wire::toBytes(wire::toJson(role));
                         });
        });

    router.add(Method::Post, "/admin/roles/{id}",
               admin::change("adminChangeRole", Permission::RolesAssign,
                             "Gives a role another name or other permissions; it counts at once."),
               admin::changing(
                   wire::staffRoleChangeFromJson,
                   [&app](const Actor &actor, const Id &id, const wire::StaffRoleChange &change, Responder responder) {
                       admin::write(app, actor, Permission::RolesAssign, std::move(responder),
                                    [&app, id, change](Write &write, const Actor &present) -> Result<QByteArray> {
                                        AURA_ASSIGN(const auto role, staffRoles::change(write, app.auth(), app.audit(),
                                                                                        present, id, change));
                                        return wire::toBytes(wire::toJson(role));
                                    });
                   }));

    router.add(Method::Post, "/admin/roles/{id}/remove",
               admin::change("adminRemoveRole", Permission::RolesAssign,
                             "Takes a role away; those who have it get another one instead."),
               admin::changing(wire::staffRoleRemovalFromJson, [&app](const Actor &actor, const Id &id,
                                                                      const wire::StaffRoleRemoval &removal,
                                                                      Responder responder) {
                   admin::write(app, actor, Permission::RolesAssign, std::move(responder),
                                [&app, id, removal](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_TRY(staffRoles::remove(write, app.auth(), app.audit(), present, id, removal));
                                    return QByteArray();
                                });
               }));
}

} // namespace aura::server
