// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/body.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>
#include <aura/server/services/catalogue.h>
#include <aura/storage/statement_count.h>
#include <aura/wire/admin_system_json.h>

#include <QFileInfo>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

http::RouteOptions route(const char *name, const char *summary) {
    http::RouteOptions options;
    options.name = name;
    options.mount = http::Mount::Root;
    options.summary = summary;
    return options;
}

http::Response notReady(std::string_view what) {
    http::Problem problem;
    problem.status = 503;
    problem.code = "unavailable";
    problem.detail = what;
    problem.retryable = true;
    return http::Response::problem(std::move(problem));
}

http::Response readiness(ServerApp &app) {
    const auto db = app.store().reads().connection();
    if (!db || !(*db)->queryInt64("SELECT count(*) FROM scope_head"))
        return notReady("The database cannot be read.");
    if (app.store().writes().isFull())
        return notReady("Too many writes are waiting.");
    return jsonResponse({{u"status"_s, u"ready"_s}, {u"epoch"_s, app.store().epoch()}});
}

qint64 databaseBytes(ServerApp &app) {
    const auto path = app.store().folder().databasePath();
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

std::string metricsText(ServerApp &app) {
    std::string out = app.metrics().text();
    out += "# HELP aura_writes_waiting Jobs that wait for the writer.\n# TYPE aura_writes_waiting gauge\n"
           "aura_writes_waiting " +
           std::to_string(app.store().writes().waiting()) +
           "\n# HELP aura_commits_total Transactions committed.\n# TYPE aura_commits_total counter\n"
           "aura_commits_total " +
           std::to_string(app.store().writes().commits()) +
           "\n# HELP aura_database_bytes The database with its journal.\n# TYPE aura_database_bytes gauge\n"
           "aura_database_bytes " +
           std::to_string(databaseBytes(app)) +
           "\n# HELP aura_queries_total Statements that the database was asked.\n# TYPE aura_queries_total counter\n"
           "aura_queries_total " +
           std::to_string(storage::statementsRun()) +
           "\n# HELP aura_page_cache_answers_total Pages of the catalogue that were asked for.\n"
           "# TYPE aura_page_cache_answers_total counter\n"
           "aura_page_cache_answers_total " +
           std::to_string(app.catalogue().pages().answers()) +
           "\n# HELP aura_page_cache_hits_total Those that were kept as they were asked for.\n"
           "# TYPE aura_page_cache_hits_total counter\n"
           "aura_page_cache_hits_total " +
           std::to_string(app.catalogue().pages().hits()) +
           "\n# HELP aura_page_cache_bytes What is kept of them.\n# TYPE aura_page_cache_bytes gauge\n"
           "aura_page_cache_bytes " +
           std::to_string(app.catalogue().pages().bytes()) + '\n';
    return out;
}

} // namespace

void mountHealth(http::Router &router, ServerApp &app) {
    using http::Method;
    using http::Request;

    router.add(Method::Get, "/health", route("health", "The process answers."), http::answering([](Request &) {
                   return jsonResponse({{u"status"_s, u"ok"_s}});
               }));
    router.add(Method::Get, "/health/ready", route("healthReady", "The server can do its work."),
               http::answering([&app](Request &) { return readiness(app); }));
    router.add(Method::Get, "/metrics", route("metrics", "Counts and times for Prometheus."),
               http::answering([&app](Request &request) {
                   const auto text = metricsText(app);
                   if (request.query("format").value_or("") == "json")
                       return http::Response::json(wire::metricsToBytes(QString::fromStdString(text)));
                   return http::Response::text(text);
               }));
}

} // namespace aura::server
