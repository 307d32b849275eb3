// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>
#include <aura/wire/json_reader.h>

#include <QRegularExpression>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t partLimit = 4 * 1024 * 1024;

/// "bytes 0-999/5000", or "bytes */5000" to ask how far the picture is. Without a header the body is the whole.
bool readRange(const http::Request &request, BlobService::Part &part) {
    const auto size = static_cast<std::int64_t>(request.body().size());
    const auto header = request.header("Content-Range");
    if (!header) {
        part.total = size;
        return true;
    }
    static const QRegularExpression form(u"^bytes (?:(\\d{1,15})-(\\d{1,15})|\\*)/(\\d{1,15})$"_s);
    const auto match = form.match(textOf(*header));
    if (!match.hasMatch())
        return false;
    part.total = match.captured(3).toLongLong();
    if (match.capturedLength(1) == 0)
        return size == 0;
    part.offset = match.captured(1).toLongLong();
    return match.captured(2).toLongLong() - part.offset + 1 == size;
}

QJsonObject toJson(const BlobService::Progress &progress) {
    return {{u"received"_s, qint64{progress.received}},
            {u"bytes"_s, qint64{progress.bytes}},
            {u"complete"_s, progress.complete}};
}

http::Response answerTo(const Result<BlobService::Progress> &taken, bool asked, std::int64_t expected) {
    if (!taken) {
        const auto detail = taken.error().detail.toStdString();
        switch (taken.error().code) {
        case ErrorCode::Corrupt:
            return http::Response::problem(422, "hash_mismatch", detail);
        case ErrorCode::InvalidArgument:
            return http::Response::problem(415, "not_a_picture", detail);
        default:
            return http::Response::error(taken.error());
        }
    }
    if (taken->complete)
        return jsonResponse(toJson(*taken), 201);
    // 409 says from where to go on.
    if (!asked && taken->received != expected) {
        http::Problem problem;
        problem.status = 409;
        problem.code = "other_offset";
        problem.detail = "The next part begins elsewhere.";
        problem.members = wire::toBytes(toJson(*taken)).toStdString();
        return http::Response::problem(std::move(problem));
    }
    return jsonResponse(toJson(*taken), 202);
}

void put(ServerApp &app, http::Request &&request, http::Responder responder) {
    constexpr std::size_t hexDigits = 64;
    const auto name = request.parameter("sha256");
    if (name.size() != hexDigits || name.find_first_not_of("0123456789abcdef") != std::string_view::npos)
        return responder.send(http::Response::problem(404, "not_found", "Not the name of a picture."));
    BlobService::Part part;
    part.sha256 = QByteArray::fromHex(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    if (!readRange(request, part))
        return responder.send(http::Response::problem(400, "malformed", "Content-Range does not fit the body."));
    if (part.offset > part.total || static_cast<std::int64_t>(request.body().size()) > part.total - part.offset)
        return responder.send(http::Response::problem(400, "malformed", "The part is not within the picture."));
    const auto user = userOf(request);
    const auto body = std::make_shared<std::string>(request.takeBody());
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    const bool taken = app.workers().tryPost([&app, user, part, body, shared]() mutable {
        part.bytes = QByteArray(body->data(), static_cast<qsizetype>(body->size()));
        const bool asked = part.bytes.isEmpty();
        const auto expected = part.offset + part.bytes.size();
        app.blobs().take(user, std::move(part), [shared, asked, expected](const auto &progress) {
            shared->send(answerTo(progress, asked, expected));
        });
    });
    if (!taken) {
        auto response = http::Response::error(Error{ErrorCode::Unavailable, {}});
        response.addHeader("Retry-After", "1");
        shared->send(std::move(response));
    }
}

} // namespace

void mountBlobs(http::Router &router, ServerApp &app) {
    http::RouteOptions options;
    options.name = "putBlob";
    options.access = http::Access::User;
    options.body = http::BodyKind::Binary;
    options.bodyLimit = partLimit;
    options.summary = "Takes a picture in parts of at most 4 MiB, told apart by Content-Range.";
    router.add(http::Method::Put, "/blobs/{sha256}", options,
               [&app](http::Request &&request, http::Responder responder) {
                   put(app, std::move(request), std::move(responder));
               });
}

} // namespace aura::server
