// SPDX-License-Identifier: Apache-2.0
// What the routes of those who run the platform share: whatever they read or change is told by the audit log before it
// is answered.
#pragma once

#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/server_app.h>

#include <functional>
#include <optional>

namespace aura::server::admin {

inline constexpr qsizetype longestQuery = 200;

http::RouteOptions route(const char *name, Permission permission, const char *summary);
/// One that takes a body.
http::RouteOptions change(const char *name, Permission permission, const char *summary);

Actor actorOf(const http::Request &request);
QString parameterOf(const http::Request &request, std::string_view name);
/// The whole question, and no more of it than a log should keep. What is named twice counts as it is said first.
QJsonObject askedFor(const http::Request &request);
/// What the log says of a page of a list: "users.list", or "users.export" when it goes into a file.
AuditEntry listed(const QString &table, const http::Request &request, const QString &looked = QStringLiteral("list"));
http::Response notThere();
http::Response refusalOf(const Error &error);

/// Reads on a worker, for that may take long; tells the log of it; and then answers.
void readAndTell(ServerApp &app, const http::Request &request, http::Responder responder, AuditEntry entry,
                 std::function<Result<QByteArray>(storage::Database &db)> read);

/// Runs `job` in the write queue, as the actor is then; it answers with a body, or an empty one for 204.
void write(ServerApp &app, const Actor &actor, Permission permission, http::Responder responder,
           std::function<Result<QByteArray>(Write &write, const Actor &actor)> job);

/// The limit of a page; nothing, and it is answered, when it makes no sense.
std::optional<int> limitOf(const http::Request &request, http::Responder &responder, int absent);
/// The id of a query, nil when it is not there; nothing, and it is answered, when it is none.
std::optional<Id> idOf(const http::Request &request, http::Responder &responder, std::string_view name);

/// Reads the body and the id of the path, and hands both on.
template <typename Read, typename Take>
http::Handler changing(Read read, Take take) {
    return [read, take](http::Request &&request, http::Responder responder) {
        const auto id = Id::parse(textOf(request.parameter("id")));
        if (!id)
            return responder.send(notThere());
        std::optional<http::Response> refusal;
        auto body = readBody(request, refusal, read);
        if (refusal)
            return responder.send(std::move(*refusal));
        take(actorOf(request), *id, std::move(*body), std::move(responder));
    };
}

} // namespace aura::server::admin
