// SPDX-License-Identifier: Apache-2.0
#include "admin_routes.h"

#include <QUrlQuery>

namespace aura::server::admin {

using namespace Qt::StringLiterals;

using http::Request;
using http::Responder;
using http::Response;

namespace {

constexpr std::size_t bodyLimit = 16 * 1024;
constexpr qsizetype longestTold = 1'000;

} // namespace

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
    return {session->userId, session->role, textOf(request.peer()), session->rights, session->keyId};
}

QString parameterOf(const Request &request, std::string_view name) {
    return textOf(request.query(name).value_or(""));
}

QJsonObject askedFor(const Request &request) {
    QJsonObject asked;
    const QUrlQuery query(textOf(request.target()).section(u'?', 1).left(longestTold));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!asked.contains(name))
            asked.insert(name, value.left(longestQuery));
    }
    return asked;
}

AuditEntry listed(const QString &table, const Request &request, const QString &looked) {
    const bool isExport = request.query("export").value_or("") == "1";
    return {table + u'.' + (isExport ? u"export"_s : looked), {}, {}, askedFor(request)};
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

std::optional<int> limitOf(const Request &request, Responder &responder, int absent) {
    const auto limit = queryNumber(request, "limit", absent, 1, mostAdminRows);
    if (!limit)
        responder.send(invalidQuery("limit", "must be 1 to 500"));
    return limit ? std::optional(static_cast<int>(*limit)) : std::nullopt;
}

std::optional<Id> idOf(const Request &request, Responder &responder, std::string_view name) {
    const auto text = request.query(name);
    if (!text)
        return Id{};
    const auto id = Id::parse(textOf(*text));
    if (!id)
        responder.send(invalidQuery(name, "must be an id"));
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace aura::server::admin
