// SPDX-License-Identifier: Apache-2.0
// What those who run the platform see and decide. Whatever they read or change is told by the audit log before it is
// answered.
#include <aura/server/api/mounts.h>
#include <aura/server/services/admin_vendors.h>
#include <aura/server/services/moderation.h>
#include <aura/server/services/onboarding.h>
#include <aura/wire/admin_json.h>
#include <aura/wire/onboarding_json.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

using admin::change;
using admin::changing;
using admin::idOf;
using admin::limitOf;
using admin::listed;
using admin::longestQuery;
using admin::notThere;
using admin::parameterOf;
using admin::readAndTell;
using admin::route;
using admin::write;
using http::Method;
using http::Request;
using http::Responder;

void mountUsers(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/users",
               route("adminUsers", Permission::UsersRead, "People, newest first, by name, address, role or standing."),
               [&app](Request &&request, Responder responder) {
                   AdminUserQuery query;
                   query.text = parameterOf(request, "q").left(longestQuery);
                   query.cursor = parameterOf(request, "cursor");
                   if (const auto name = request.query("role")) {
                       query.role = knownRole(textOf(*name));
                       if (!query.role)
                           return responder.send(invalidQuery("role", "is not a role"));
                   }
                   if (const auto name = request.query("standing")) {
                       const auto standing = userStandingFromName(textOf(*name));
                       if (!standing)
                           return responder.send(invalidQuery("standing", "is not where people stand"));
                       query.standing = *standing;
                   }
                   const auto limit = limitOf(request, responder, query.limit);
                   if (!limit)
                       return;
                   query.limit = *limit;
                   readAndTell(app, request, std::move(responder), listed(u"users"_s, request),
                               [query, now = app.clock().now()](storage::Database &db) -> Result<QByteArray> {
                                   AURA_ASSIGN(const auto page, AdminUsers::page(db, query, now));
                                   return wire::toBytes(page);
                               });
               });

    router.add(Method::Get, "/admin/users/{id}", route("adminUser", Permission::UsersRead, "One person."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(notThere());
                   readAndTell(app, request, std::move(responder), {u"user.read"_s, u"user"_s, *id, {}},
                               [id = *id, now = app.clock().now()](storage::Database &db) -> Result<QByteArray> {
                                   AURA_ASSIGN(const auto user, AdminUsers::one(db, id, now));
                                   return wire::toBytes(wire::toJson(user));
                               });
               });

    struct Step {
        UserAction action;
        const char *name;
        const char *summary;
    };
    for (const auto &step : {Step{UserAction::Block, "adminBlockUser", "Keeps a person out."},
                             Step{UserAction::Unblock, "adminUnblockUser", "Lets a person in again."},
                             Step{UserAction::EndSessions, "adminEndSessions", "Signs all devices of a person out."}})
        router.add(
            Method::Post, "/admin/users/{id}/" + userActionName(step.action).toStdString(),
            change(step.name, Permission::UsersBlock, step.summary),
            changing(wire::reasonFromJson, [&app, action = step.action](const Actor &actor, const Id &id,
                                                                        const QString &reason, Responder responder) {
                write(app, actor, Permission::UsersBlock, std::move(responder),
                      [&app, action, id, reason](Write &write, const Actor &present) -> Result<QByteArray> {
                          AURA_ASSIGN(const auto user, app.adminUsers().act(write, present, action, id, reason));
                          return wire::toBytes(wire::toJson(user));
                      });
            }));

    router.add(Method::Get, "/admin/users/{id}/sessions",
               route("adminSessions", Permission::UsersRead, "Where a person is signed in."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(notThere());
                   readAndTell(app, request, std::move(responder), {u"user.sessions"_s, u"user"_s, *id, {}},
                               [id = *id, now = app.clock().now()](storage::Database &db) -> Result<QByteArray> {
                                   AURA_TRY(AdminUsers::one(db, id, now));
                                   Session theirs;
                                   theirs.userId = id;
                                   AURA_ASSIGN(const auto sessions, AccountService::sessions(db, theirs, now));
                                   return wire::toBytes(sessions);
                               });
               });

    router.add(Method::Post, "/admin/users/{id}/sessions/{session}/end",
               change("adminEndSession", Permission::UsersBlock, "Signs one device of a person out."),
               [&app](Request &&request, Responder responder) {
                   const auto session = Id::parse(textOf(request.parameter("session")));
                   if (!session)
                       return responder.send(notThere());
                   const auto end = [&app, session = *session](const Actor &actor, const Id &id, const QString &reason,
                                                               Responder responder) {
                       write(app, actor, Permission::UsersBlock, std::move(responder),
                             [&app, session, id, reason](Write &write, const Actor &present) -> Result<QByteArray> {
                                 AURA_ASSIGN(const auto user,
                                             app.adminUsers().endSession(write, present, id, session, reason));
                                 return wire::toBytes(wire::toJson(user));
                             });
                   };
                   changing(wire::reasonFromJson, end)(std::move(request), std::move(responder));
               });

    router.add(Method::Post, "/admin/users/{id}/role",
               change("adminSetRole", Permission::RolesAssign, "Makes a person an admin, or no longer one."),
               changing(wire::roleChangeFromJson, [&app](const Actor &actor, const Id &id,
                                                         const wire::RoleChange &change, Responder responder) {
                   write(app, actor, Permission::RolesAssign, std::move(responder),
                         [&app, id, change](Write &write, const Actor &present) -> Result<QByteArray> {
                             AURA_ASSIGN(const auto user, app.adminUsers().setRole(write, present, id, change));
                             return wire::toBytes(wire::toJson(user));
                         });
               }));
}

void mountVendors(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/vendors",
               route("adminVendors", Permission::VendorsRead, "Shops, those that wait for a decision first."),
               [&app](Request &&request, Responder responder) {
                   AdminVendorQuery query;
                   query.text = parameterOf(request, "q").left(longestQuery);
                   query.cursor = parameterOf(request, "cursor");
                   if (const auto name = request.query("status")) {
                       const auto status = vendorStatusFromName(textOf(*name));
                       if (!status)
                           return responder.send(invalidQuery("status", "is not a state of shops"));
                       query.status = *status;
                   }
                   const auto limit = limitOf(request, responder, query.limit);
                   if (!limit)
                       return;
                   query.limit = *limit;
                   readAndTell(app, request, std::move(responder), listed(u"vendors"_s, request),
                               [query](storage::Database &db) -> Result<QByteArray> {
                                   AURA_ASSIGN(const auto page, adminVendors::page(db, query));
                                   return wire::toBytes(page);
                               });
               });

    router.add(Method::Get, "/admin/vendors/{id}/papers",
               route("adminVendorPapers", Permission::VendorsRead, "What a shop has shown of itself to be approved."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(notThere());
                   readAndTell(app, request, std::move(responder), {u"vendor.papers"_s, u"vendor"_s, *id, {}},
                               [id = *id](storage::Database &db) -> Result<QByteArray> {
                                   AURA_ASSIGN(const auto dossier, onboarding::dossier(db, id));
                                   return wire::toBytes(wire::toJson(dossier));
                               });
               });

    router.add(
        Method::Post, "/admin/vendors/{id}/decision",
        change("adminDecideVendor", Permission::VendorsDecide, "Approves, rejects, suspends or reinstates a shop."),
        changing(wire::vendorDecisionFromJson,
                 [&app](const Actor &actor, const Id &id, const VendorDecision &decision, Responder responder) {
                     write(app, actor, Permission::VendorsDecide, std::move(responder),
                           [&app, id, decision](Write &write, const Actor &present) -> Result<QByteArray> {
                               AURA_ASSIGN(const auto vendor, adminVendors::decide(write, app.accounts(), app.audit(),
                                                                                   present, id, decision));
                               return wire::toBytes(wire::toJson(vendor));
                           });
                 }));
}

void mountModeration(http::Router &router, ServerApp &app) {
    auto list = route("adminModeration", Permission::ProductsDecide, "What waits to be looked at, oldest first.");
    list.orPermission = Permission::ReviewsDecide;
    router.add(Method::Get, "/admin/moderation", std::move(list), [&app](Request &&request, Responder responder) {
        ModerationQuery query;
        query.cursor = parameterOf(request, "cursor");
        if (const auto name = request.query("kind")) {
            query.kind = moderationKindFromName(textOf(*name));
            if (!query.kind)
                return responder.send(invalidQuery("kind", "must be product or review"));
        }
        const auto limit = limitOf(request, responder, query.limit);
        if (!limit)
            return;
        query.limit = *limit;
        auto entry = listed(u"moderation"_s, request);
        // Nobody sees what they could not decide about, and the log says what it was.
        const auto &rights = sessionOf(request)->rights;
        if (!may(rights, Permission::ProductsDecide) || !may(rights, Permission::ReviewsDecide)) {
            const auto theirs =
                may(rights, Permission::ProductsDecide) ? ModerationItem::Kind::Product : ModerationItem::Kind::Review;
            if (query.kind && *query.kind != theirs)
                return responder.send(http::Response::problem(403, "permission_denied", "This is not for your role."));
            query.kind = theirs;
            entry.detail.insert("kind"_L1, moderationKindName(theirs));
        }
        readAndTell(app, request, std::move(responder), std::move(entry),
                    [query](storage::Database &db) -> Result<QByteArray> {
                        AURA_ASSIGN(const auto page, moderation::page(db, query));
                        return wire::toBytes(page);
                    });
    });

    const auto deciding = [&app](Permission permission, auto decide) {
        return changing(wire::moderationDecisionFromJson, [&app, permission, decide](const Actor &actor, const Id &id,
                                                                                     const ModerationDecision &decision,
                                                                                     Responder responder) {
            write(app, actor, permission, std::move(responder),
                  [&app, decide, id, decision](Write &write, const Actor &present) -> Result<QByteArray> {
                      AURA_TRY(decide(write, app.audit(), present, id, decision));
                      return QByteArray();
                  });
        });
    };
    router.add(Method::Post, "/admin/moderation/products/{id}",
               change("adminDecideProduct", Permission::ProductsDecide, "Publishes or rejects a proposed product."),
               deciding(Permission::ProductsDecide, moderation::decideProduct));
    router.add(Method::Post, "/admin/moderation/reviews/{id}",
               change("adminDecideReview", Permission::ReviewsDecide, "Shows a review or takes it away."),
               deciding(Permission::ReviewsDecide, moderation::decideReview));
}

void mountAudit(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/audit", route("adminAudit", Permission::AuditRead, "Who did what, newest first."),
               [&app](Request &&request, Responder responder) {
                   AuditQuery query;
                   query.action = parameterOf(request, "action").left(longestQuery);
                   query.cursor = parameterOf(request, "cursor");
                   const auto actor = idOf(request, responder, "actor");
                   const auto entity = actor ? idOf(request, responder, "entity") : std::nullopt;
                   if (!entity)
                       return;
                   query.actor = *actor;
                   query.entity = *entity;
                   const auto timeOf = [&](std::string_view name, UnixMillis &time) {
                       const auto text = request.query(name);
                       const auto parsed = text ? wire::timeFromString(textOf(*text)) : Result<UnixMillis>(0);
                       time = parsed.value_or(0);
                       if (!parsed)
                           responder.send(invalidQuery(name, "must be a time such as 2026-01-31T08:00:00Z"));
                       return parsed.has_value();
                   };
                   if (!timeOf("from", query.from) || !timeOf("to", query.to))
                       return;
                   const auto limit = limitOf(request, responder, query.limit);
                   if (!limit)
                       return;
                   query.limit = *limit;
                   auto entry = listed(u"audit"_s, request, u"read"_s);
                   entry.entityId = query.entity;
                   readAndTell(app, request, std::move(responder), std::move(entry),
                               [query](storage::Database &db) -> Result<QByteArray> {
                                   AURA_ASSIGN(const auto page, AuditLog::page(db, query));
                                   return wire::toBytes(page);
                               });
               });

    router.add(Method::Get, "/admin/audit/verify",
               route("adminVerifyAudit", Permission::AuditRead, "Whether the log is as it was written."),
               [&app](Request &&request, Responder responder) {
                   readAndTell(app, request, std::move(responder), {u"audit.verify"_s, {}, {}, {}},
                               [&app](storage::Database &db) -> Result<QByteArray> {
                                   AURA_ASSIGN(const auto verdict, app.audit().verify(db));
                                   return wire::toBytes(verdict);
                               });
               });
}

} // namespace

void mountAdmin(http::Router &router, ServerApp &app) {
    mountUsers(router, app);
    mountVendors(router, app);
    mountModeration(router, app);
    mountAdminOrders(router, app);
    mountAdminMoney(router, app);
    mountAdminSystem(router, app);
    mountAdminCategories(router, app);
    mountAdminReturns(router, app);
    mountAdminPersons(router, app);
    mountAdminOperation(router, app);
    mountAdminRoles(router, app);
    mountAdminRates(router, app);
    mountAdminMails(router, app);
    mountAdminKeys(router, app);
    mountAdminWebhooks(router, app);
    mountAdminDevices(router, app);
    mountAdminPromotions(router, app);
    mountAdminBackups(router, app);
    mountAudit(router, app);
}

} // namespace aura::server
