// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/sync_pull.h>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t pushLimit = 8 * 1024 * 1024;

http::Response busy() {
    auto response = http::Response::error(Error{ErrorCode::Unavailable, {}});
    response.addHeader("Retry-After", "1");
    return response;
}

/// Nothing when the caller may read the scope.
std::optional<http::Response> refusalOfScope(const http::Request &request, const QString &scope) {
    if (scope == changeLog::catalogueScope)
        return std::nullopt;
    const auto *session = sessionOf(request);
    if (session == nullptr)
        return authRequired();
    if (scope == changeLog::userScope(session->userId))
        return std::nullopt;
    return http::Response::problem(403, "permission_denied", "This scope is not yours.");
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
    if (auto refusal = refusalOfScope(request, wanted.scope))
        return responder.send(std::move(*refusal));
    wanted.cursor = *cursor;
    wanted.limit = static_cast<int>(*limit);
    // A page may take many milliseconds: not on the I/O thread.
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    const bool taken = app.workers().tryPost([&app, wanted, shared] {
        const auto db = app.store().reads().connection();
        if (!db)
            return shared->send(http::Response::error(db.error()));
        const auto page = pullPage(**db, wanted, app.store().epoch(), app.clock().now());
        if (page)
            return shared->send(http::Response::json(wire::toBytes(*page)));
        if (page.error().code == ErrorCode::NewerVersion)
            return shared->send(http::Response::problem(410, "cursor_gone", "Start again from a snapshot."));
        shared->send(http::Response::error(page.error()));
    });
    if (!taken)
        shared->send(busy());
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
             sentAt = envelope->sentAt, response](Write &write) -> Status {
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

/// Without a scope: the catalogue, and the signed-in person's own.
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
        if (session != nullptr)
            scopes.append(changeLog::userScope(session->userId));
    }
    for (const auto &scope : scopes) {
        if (auto refusal = refusalOfScope(request, scope))
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

    http::RouteOptions eventsRoute;
    eventsRoute.name = "events";
    eventsRoute.summary = "Tells, as server-sent events, which scopes moved.";
    router.add(Method::Get, "/events", eventsRoute,
               [&app](Request &&request, Responder responder) { events(app, request, std::move(responder)); });
}

} // namespace aura::server
