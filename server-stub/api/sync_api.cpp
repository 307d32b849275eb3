// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/platform_services.h>
#include <aura/server/api/server_app.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/sync_pull.h>
#include <aura/server/services/vendor_scope.h>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pushLimit = std::size_t{8} << 20;

http::Response busy() {
    auto response = http::Response::error(Error{ErrorCode::Unavailable, {}});
    response.addHeader("Retry-After", "1");
    return response;
}

http::Response notYours() {
    return http::Response::problem(403, "permission_denied", "This scope is not yours.");
}

/// The vendor of a scope "vendor:<id>"; nothing for any other scope.
std::optional<Id> vendorOf(const QString &scope) {
    if (!scope.startsWith(u"vendor:"))
        return std::nullopt;
    const auto id = Id::parse(QStringView(scope).mid(7));
    return id ? std::optional(*id) : std::nullopt;
}

/// Nothing when the caller may read the scope.
std::optional<http::Response> refusalOfScope(ServerApp &app, const http::Request &request, const QString &scope) {
    if (scope == changeLog::catalogueScope)
        return std::nullopt;
    const auto *session = sessionOf(request);
    if (session == nullptr)
        return authRequired();
    if (scope == changeLog::userScope(session->userId))
        return std::nullopt;
    const auto vendor = vendorOf(scope);
    if (!vendor)
        return notYours();
    const auto db = app.store().reads().connection();
    if (!db)
        return http::Response::error(db.error());
    const auto member = vendorScope::isMember(**db, *vendor, session->userId);
    if (!member)
        return http::Response::error(member.error());
    return *member ? std::nullopt : std::optional(notYours());
}

http::Response answerOf(Result<QByteArray> page) {
    if (page)
        return http::Response::json(std::move(*page));
    if (page.error().code == ErrorCode::NewerVersion)
        return http::Response::problem(410, "cursor_gone", "Start again from a snapshot.");
    return http::Response::error(page.error());
}

/// On a worker: a page may take many milliseconds.
void readPage(ServerApp &app, const PullRequest &wanted, http::Responder &responder) {
    const auto db = app.store().reads().connection();
    if (!db)
        return responder.send(http::Response::error(db.error()));
    const auto epoch = app.store().epoch();
    const auto now = app.clock().now();
    responder.send(answerOf(wanted.scope == changeLog::catalogueScope
                                ? app.cataloguePulls().page(**db, wanted, epoch, now)
                                : pullPage(**db, wanted, epoch, now)));
}

/// Runs `job` on a worker; for a vendor's scope after its log has been begun.
template <typename Job>
void withScope(ServerApp &app, const QString &scope, const std::shared_ptr<http::Responder> &responder, Job job) {
    const auto run = [&app, responder, job = std::move(job)] {
        if (!app.workers().tryPost(job))
            responder->send(busy());
    };
    const auto vendor = vendorOf(scope);
    const auto db = app.store().reads().connection();
    const auto open = vendor && db ? vendorScope::isOpen(**db, *vendor) : Result<bool>(true);
    if (open && *open)
        return run();
    app.store().writes().submit([vendor = *vendor](Write &write) { return vendorScope::open(write, vendor); },
                                [responder, run](const Status &status) {
                                    if (status)
                                        run();
                                    else
                                        responder->send(busy());
                                });
}

/// A device says how its queue stands where it asks for what is new of its person: all of it or nothing. False when
/// that made no sense, and was answered.
bool noteReport(ServerApp &app, const http::Request &request, const QString &scope, http::Responder &responder) {
    const auto *session = sessionOf(request);
    if (!request.query("waiting") || session == nullptr || scope != changeLog::userScope(session->userId))
        return true;
    const auto waiting = queryNumber(request, "waiting", 0, 0, mostReported);
    const auto attention = queryNumber(request, "attention", 0, 0, mostReported);
    const auto oldest = queryNumber(request, "oldest", 0, 0, INT64_MAX);
    if (!waiting || !attention || !oldest) {
        responder.send(invalidQuery("waiting", "and attention and oldest must be numbers"));
        return false;
    }
    app.platform().devices.note(session->sessionId, session->userId,
                                {static_cast<int>(*waiting), static_cast<int>(*attention), *oldest}, app.clock().now());
    return true;
}

void pull(ServerApp &app, const http::Request &request, http::Responder responder) {
    PullRequest wanted;
    wanted.scope = textOf(request.query("scope").value_or(""));
    wanted.epoch = textOf(request.query("epoch").value_or(""));
    const auto cursor = queryNumber(request, "cursor", 0, 0, INT64_MAX);
    const auto limit = queryNumber(request, "limit", 500, 1, mostRowsPerPull);
    if (wanted.scope.isEmpty())
        return responder.send(invalidQuery("scope", "is required"));
    if (!cursor)
        return responder.send(invalidQuery("cursor", "must be a number of this server's"));
    if (!limit)
        return responder.send(invalidQuery("limit", "must be 1 to 2000"));
    // "buckets=3,17,255"
    for (const auto &text : textOf(request.query("buckets").value_or("")).split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        const int bucket = text.toInt(&ok);
        if (!ok || bucket < 0 || bucket >= checksumBuckets)
            return responder.send(invalidQuery("buckets", "must be numbers from 0 to 255"));
        wanted.buckets.insert(bucket);
    }
    if (auto refusal = refusalOfScope(app, request, wanted.scope))
        return responder.send(std::move(*refusal));
    wanted.cursor = *cursor;
    wanted.limit = static_cast<int>(*limit);
    if (!noteReport(app, request, wanted.scope, responder))
        return;
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    withScope(app, wanted.scope, shared, [&app, wanted, shared] { readPage(app, wanted, *shared); });
}

void buckets(ServerApp &app, const http::Request &request, http::Responder responder) {
    const auto scope = textOf(request.query("scope").value_or(""));
    if (scope.isEmpty())
        return responder.send(invalidQuery("scope", "is required"));
    if (auto refusal = refusalOfScope(app, request, scope))
        return responder.send(std::move(*refusal));
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    withScope(app, scope, shared, [&app, scope, shared] {
        const auto db = app.store().reads().connection();
        if (!db)
            return shared->send(http::Response::error(db.error()));
        const auto epoch = app.store().epoch();
        const auto sums = scope == changeLog::catalogueScope ? app.cataloguePulls().sums(**db, epoch)
                                                             : bucketSums(**db, scope, epoch);
        shared->send(sums ? http::Response::json(wire::toBytes(*sums)) : http::Response::error(sums.error()));
    });
}

void push(ServerApp &app, http::Request &&request, http::Responder responder) {
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    const auto body = std::make_shared<std::string>(request.takeBody());
    const bool taken = app.workers().tryPost([&app, user = userOf(request), body, shared] {
        const auto envelope =
            wire::pushRequestFromBytes(QByteArrayView(body->data(), static_cast<qsizetype>(body->size())));
        if (!envelope)
            return shared->send(http::Response::problem(400, "malformed", envelope.error().detail.toStdString()));
        const auto response = std::make_shared<wire::PushResponse>();
        app.store().writes().submit(
            [&app, user, device = envelope->deviceId, operations = PushService::decode(envelope->operations),
             sentAt = envelope->sentAt, acknowledged = envelope->acknowledged, response](Write &write) -> Status {
                AURA_TRY(PushService::acknowledge(write, user, acknowledged));
                AURA_ASSIGN(response->results, app.push().push(write, user, device, operations, sentAt));
                response->serverTime = write.now;
                return {};
            },
            [&app, shared, response](const Status &status) {
                if (!status)
                    return shared->send(isTransient(status.error().code) ? busy()
                                                                         : http::Response::error(status.error()));
                const auto answer = [shared, response] {
                    shared->send(http::Response::json(wire::toBytes(*response)));
                };
                // The writer has better things to do than to write JSON.
                if (!app.workers().tryPost(answer))
                    answer();
            });
    });
    if (!taken)
        shared->send(busy());
}

/// Without a scope: the catalogue, the signed-in person's own and those of the vendors that they work for.
void events(ServerApp &app, const http::Request &request, http::Responder responder) {
    QStringList scopes;
    for (std::size_t i = 0; i < request.queryCount(); ++i) {
        const auto [name, value] = request.queryAt(i);
        if (name == "scope" && scopes.size() < 8)
            scopes.append(textOf(value));
    }
    const auto *session = sessionOf(request);
    if (scopes.isEmpty()) {
        // Who shows an old token wants to know, instead of hearing of the catalogue only.
        if (session == nullptr && request.header("Authorization"))
            return responder.send(authRequired());
        scopes.append(changeLog::catalogueScope.toString());
        if (session != nullptr) {
            scopes.append(changeLog::userScope(session->userId));
            const auto db = app.store().reads().connection();
            const auto profile = db ? AuthService::profile(**db, session->userId) : db.error();
            for (const auto &vendor : profile ? profile->vendors : QList<Id>{})
                scopes.append(changeLog::vendorScope(vendor));
        }
    }
    for (const auto &scope : scopes) {
        if (auto refusal = refusalOfScope(app, request, scope))
            return responder.send(std::move(*refusal));
    }
    app.events().subscribe(scopes, responder.openEvents());
}

} // namespace

void mountSync(http::Router &router, ServerApp &app) {
    using http::Method;
    using http::Request;
    using http::Responder;

    http::RouteOptions pushRoute;
    pushRoute.name = "syncPush";
    pushRoute.access = http::Access::User;
    pushRoute.body = http::BodyKind::Json;
    pushRoute.bodyLimit = pushLimit;
    pushRoute.summary = "Takes operations, each exactly once.";
    router.add(Method::Post, "/sync/push", pushRoute,
               [&app](Request &&request, Responder responder) { push(app, std::move(request), std::move(responder)); });

    http::RouteOptions pullRoute;
    pullRoute.name = "syncPull";
    pullRoute.summary = "The rows of a scope that changed after a cursor.";
    router.add(Method::Get, "/sync/pull", pullRoute,
               [&app](Request &&request, Responder responder) { pull(app, request, std::move(responder)); });

    http::RouteOptions bucketsRoute;
    bucketsRoute.name = "syncBuckets";
    bucketsRoute.summary = "The checksums of a scope's 256 parts, to find which of them differ.";
    router.add(Method::Get, "/sync/buckets", bucketsRoute,
               [&app](Request &&request, Responder responder) { buckets(app, request, std::move(responder)); });

    http::RouteOptions eventsRoute;
    eventsRoute.name = "events";
    eventsRoute.summary = "Tells, as server-sent events, which scopes moved.";
    router.add(Method::Get, "/events", eventsRoute,
               [&app](Request &&request, Responder responder) { events(app, request, std::move(responder)); });
}

} // namespace aura::server
