// SPDX-License-Identifier: Apache-2.0
// What those who run the platform see and decide. Whatever they read or change is told by the audit log before it is
// answered.
#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>
#include <aura/server/services/admin_vendors.h>
#include <aura/server/services/moderation.h>
#include <aura/wire/admin_json.h>

#include <QUrlQuery>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

using http::Method;
using http::Request;
using http::Responder;
using http::Response;

constexpr std::size_t bodyLimit = 16 * 1024;
constexpr qsizetype longestQuery = 200;
constexpr qsizetype longestTold = 1'000;

http::RouteOptions route(const char *name, Permission permission, const char *summary) {
    http::RouteOptions options;
    options.name = name;
    options.access = http::Access::Admin;
    options.permission = permission;
    options.bodyLimit = bodyLimit;
    options.summary = summary;
    return options;
}

http::RouteOptions change(const char *name, Permission permission, const char *summary) {
    auto options = route(name, permission, summary);
    options.body = http::BodyKind::Json;
    return options;
}

Actor actorOf(const Request &request) {
    const auto *session = sessionOf(request);
    return {session->userId, session->role, textOf(request.peer())};
}

QString parameterOf(const Request &request, std::string_view name) {
    return textOf(request.query(name).value_or(""));
}

/// The whole question, and no more of it than a log should keep. What is named twice counts as it is said first.
QJsonObject askedFor(const Request &request) {
    QJsonObject asked;
    const QUrlQuery query(textOf(request.target()).section(u'?', 1).left(longestTold));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!asked.contains(name))
            asked.insert(name, value.left(longestQuery));
    }
    return asked;
}

Response notThere() {
    return Response::problem(404, "not_found", "There is no such thing.");
}

Response refusalOf(const Error &error) {
    if (error.code == ErrorCode::InvalidArgument && error.detail == "cursor"_L1)
        return invalidQuery("cursor", "is not one of this server's");
    auto response = Response::error(error);
    if (isTransient(error.code))
        response.addHeader("Retry-After", "1");
    return response;
}

/// Reads on a worker, for that may take long; tells the log of it; and then answers.
void readAndTell(ServerApp &app, const Request &request, Responder responder, AuditEntry entry,
                 std::function<Result<QByteArray>(storage::Database &db)> read) {
    const auto shared = std::make_shared<Responder>(std::move(responder));
    const bool taken = app.workers().tryPost(
        [&app, actor = actorOf(request), entry = std::move(entry), read = std::move(read), shared] {
            const auto db = app.store().reads().connection();
            if (!db)
                return shared->send(refusalOf(db.error()));
            const auto body = read(**db);
            if (!body)
                return shared->send(refusalOf(body.error()));
            app.store().writes().submit(
                [&app, actor, entry](Write &write) { return app.audit().append(write, actor, entry); },
                [shared, body = *body](const Status &told) {
                    // Nobody sees what nobody would know of.
                    shared->send(told ? Response::json(body) : refusalOf(told.error()));
                });
        });
    if (!taken)
        shared->send(refusalOf({ErrorCode::Unavailable, u"the server has too much to do"_s}));
}

/// Runs `job` in the write queue, as the actor is then; it answers with a body, or an empty one for 204.
void write(ServerApp &app, const Actor &actor, Permission permission, Responder responder,
           std::function<Result<QByteArray>(Write &write, const Actor &actor)> job) {
    const auto shared = std::make_shared<Responder>(std::move(responder));
    const auto body = std::make_shared<QByteArray>();
    app.store().writes().submit(
        [job = std::move(job), actor, permission, body](Write &write) -> Status {
            AURA_ASSIGN(const auto present, AdminUsers::present(write, actor, permission));
            AURA_ASSIGN(*body, job(write, present));
            return {};
        },
        [shared, body](const Status &status) {
            if (!status)
                shared->send(refusalOf(status.error()));
            else
                shared->send(body->isEmpty() ? Response::empty(204) : Response::json(*body));
        });
}

/// The limit of a page; nothing, and it is answered, when it makes no sense.
std::optional<int> limitOf(const Request &request, Responder &responder, int absent) {
    const auto limit = queryNumber(request, "limit", absent, 1, mostAdminRows);
    if (!limit)
        responder.send(invalidQuery("limit", "must be 1 to 500"));
    return limit ? std::optional(static_cast<int>(*limit)) : std::nullopt;
}

/// Reads the body and the id of the path, and hands both on.
template <typename Read, typename Take>
http::Handler changing(Read read, Take take) {
    return [read, take](Request &&request, Responder responder) {
        const auto id = Id::parse(textOf(request.parameter("id")));
        if (!id)
            return responder.send(notThere());
        std::optional<Response> refusal;
        auto body = readBody(request, refusal, read);
        if (refusal)
            return responder.send(std::move(*refusal));
        take(actorOf(request), *id, std::move(*body), std::move(responder));
    };
}

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
                   AuditEntry entry{u"users.list"_s, {}, {}, askedFor(request)};
                   readAndTell(app, request, std::move(responder), std::move(entry),
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
                   readAndTell(app, request, std::move(responder), {u"vendors.list"_s, {}, {}, askedFor(request)},
                               [query](storage::Database &db) -> Result<QByteArray> {
                                   AURA_ASSIGN(const auto page, adminVendors::page(db, query));
                                   return wire::toBytes(page);
                               });
               });

    router.add(
        Method::Post, "/admin/vendors/{id}/decision",
        change("adminDecideVendor", Permission::VendorsDecide, "Approves, rejects, suspends or reinstates a shop."),
        changing(wire::vendorDecisionFromJson, [&app](const Actor &actor, const Id &id, const VendorDecision &decision,
                                                      Responder responder) {
            write(app, actor, Permission::VendorsDecide, std::move(responder),
                  [&app, id, decision](Write &write, const Actor &present) -> Result<QByteArray> {
                      AURA_ASSIGN(const auto vendor, adminVendors::decide(write, app.audit(), present, id, decision));
                      return wire::toBytes(wire::toJson(vendor));
                  });
        }));
}

void mountModeration(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/moderation",
               route("adminModeration", Permission::ProductsDecide, "What waits to be looked at, oldest first."),
               [&app](Request &&request, Responder responder) {
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
                   readAndTell(app, request, std::move(responder), {u"moderation.list"_s, {}, {}, askedFor(request)},
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
                   const auto idOf = [&](std::string_view name, Id &id) {
                       const auto text = request.query(name);
                       const auto parsed = text ? Id::parse(textOf(*text)) : Result<Id>(Id{});
                       id = parsed.value_or(Id{});
                       if (!parsed)
                           responder.send(invalidQuery(name, "must be an id"));
                       return parsed.has_value();
                   };
                   const auto timeOf = [&](std::string_view name, UnixMillis &time) {
                       const auto text = request.query(name);
                       const auto parsed = text ? wire::timeFromString(textOf(*text)) : Result<UnixMillis>(0);
                       time = parsed.value_or(0);
                       if (!parsed)
                           responder.send(invalidQuery(name, "must be a time such as 2026-01-31T08:00:00Z"));
                       return parsed.has_value();
                   };
                   if (!idOf("actor", query.actor) || !idOf("entity", query.entity) || !timeOf("from", query.from) ||
                       !timeOf("to", query.to))
                       return;
                   const auto limit = limitOf(request, responder, query.limit);
                   if (!limit)
                       return;
                   query.limit = *limit;
                   readAndTell(app, request, std::move(responder),
                               {u"audit.read"_s, {}, query.entity, askedFor(request)},
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
    mountAudit(router, app);
}

} // namespace aura::server
