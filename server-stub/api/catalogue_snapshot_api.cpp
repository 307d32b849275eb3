// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/catalogue_snapshot_api.h>

#include <aura/wire/sync_json.h>

#include <QFile>

namespace aura::server {

using namespace http;

namespace {

Response manifest(const SnapshotStore &store) {
    const auto current = store.current();
    if (!current) {
        Problem problem;
        problem.status = 503;
        problem.code = "unavailable";
        problem.detail = "the catalogue's snapshot is being built";
        problem.retryable = true;
        auto response = Response::problem(std::move(problem));
        response.addHeader("Retry-After", "1");
        return response;
    }
    auto response = Response::json(wire::toBytes(*current));
    if (!current->forms.isEmpty())
        response.setETag('"' + current->forms.first().sha256.toHex().first(32).toStdString() + '"');
    response.setCacheControl("no-cache");
    return response;
}

Response file(const SnapshotStore &store, std::string_view name) {
    const auto path = store.filePath(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    if (!path)
        return Response::problem(404, "not_found", "no such snapshot file");
    const auto opened = File::open(QFile::encodeName(*path).toStdString());
    if (!opened)
        return Response::error(opened.error());
    auto response = Response::file("application/zstd", *opened);
    response.setETag('"' + std::string(name.substr(0, 64)) + '"');
    response.setCacheControl("public, max-age=31536000, immutable");
    response.setAcceptRanges(true);
    return response;
}

} // namespace

void addSnapshotRoutes(Router &router, const SnapshotStore &store) {
    router.add(Method::Get, "/sync/catalogue/snapshot",
               {.name = "getCatalogueSnapshot", .summary = "The newest prebuilt catalogue and its files"},
               answering([&store](Request &) { return manifest(store); }));
    router.add(Method::Get, "/sync/catalogue/files/{name}",
               {.name = "getCatalogueFile", .summary = "An immutable catalogue file; resumable by Range"},
               answering([&store](Request &request) { return file(store, request.parameter("name")); }));
}

} // namespace aura::server
