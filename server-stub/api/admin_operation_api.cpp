// SPDX-License-Identifier: Apache-2.0
// How the platform is run: maintenance, what is switched off, and backups.
#include <aura/server/api/mounts.h>
#include <aura/server/api/platform_services.h>
#include <aura/wire/admin_backup_json.h>
#include <aura/wire/admin_json.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Responder;

namespace {

QString nameOf(storage::Database &db, const Id &user) {
    const auto profile = AuthService::profile(db, user);
    return profile ? profile->name : QString();
}

} // namespace

void mountAdminOperation(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/platform",
               admin::route("adminPlatform", Permission::SystemRead, "Whether there is maintenance, and what is off."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), {u"platform.read"_s, {}, {}, {}},
                                      [](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto state, PlatformStateService::read(db));
                                          return wire::toBytes(wire::toJson(state));
                                      });
               });

    router.add(Method::Post, "/admin/platform",
               admin::change("adminChangePlatform", Permission::SystemManage,
                             "Begins and ends maintenance, switches off and on."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto change = readBody(request, refusal, wire::platformChangeFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   admin::write(app, admin::actorOf(request), Permission::SystemManage, std::move(responder),
                                [&app, change = *change](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto state,
                                                app.platform().state->change(write, app.audit(), present, change));
                                    return wire::toBytes(wire::toJson(state));
                                });
               });
}

void mountAdminBackups(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/backups",
               admin::route("adminBackups", Permission::BackupsManage, "Copies of the database, the newest first."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"backups"_s, request),
                                      [&app](storage::Database &) -> Result<QByteArray> {
                                          return wire::toBytes(app.platform().backups->all());
                                      });
               });

    router.add(Method::Post, "/admin/backups",
               admin::route("adminBackUp", Permission::BackupsManage, "Begins a backup while the server runs on."),
               [&app](Request &&request, Responder responder) {
                   admin::write(app, admin::actorOf(request), Permission::BackupsManage, std::move(responder),
                                [&app](Write &write, const Actor &present) -> Result<QByteArray> {
                                    // What cannot be told is not begun.
                                    AURA_TRY(app.audit().append(write, present, {u"backup.begin"_s, {}, {}, {}}));
                                    AURA_ASSIGN(const auto entry,
                                                app.platform().backups->begin(present, nameOf(write.db, present.id)));
                                    return wire::toBytes(wire::toJson(entry));
                                });
               });

    router.add(Method::Post, "/admin/backups/{id}/verify",
               admin::route("adminVerifyBackup", Permission::BackupsManage,
                            "Restores one into a file of its own and looks whether everything adds up."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(admin::notThere());
                   admin::write(
                       app, admin::actorOf(request), Permission::BackupsManage, std::move(responder),
                       [&app, id = *id](Write &write, const Actor &present) -> Result<QByteArray> {
                           AURA_TRY(app.audit().append(write, present, {u"backup.verify"_s, u"backup"_s, id, {}}));
                           AURA_ASSIGN(const auto entry, app.platform().backups->verify(present, id));
                           return wire::toBytes(wire::toJson(entry));
                       });
               });

    router.add(Method::Post, "/admin/backups/{id}/remove",
               admin::change("adminRemoveBackup", Permission::BackupsManage, "Takes one off the shelf, for good."),
               admin::changing(wire::reasonFromJson, [&app](const Actor &actor, const Id &id, const QString &reason,
                                                            Responder responder) {
                   admin::write(
                       app, actor, Permission::BackupsManage, std::move(responder),
                       [&app, id, reason](Write &write, const Actor &present) -> Result<QByteArray> {
                           AURA_TRY(app.audit().append(write, present,
                                                       {u"backup.remove"_s, u"backup"_s, id, {{u"reason"_s, reason}}}));
                           AURA_TRY(app.platform().backups->remove(id));
                           return QByteArray();
                       });
               }));
}

} // namespace aura::server
