// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/picture_sizes.h>
#include <aura/server/api/body.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>
#include <aura/storage/catalogue_reader.h>

#include <QFile>

#include <algorithm>
#include <charconv>

namespace aura::server {

using namespace http;

namespace {

/// A size in which pictures are handed out; 0 for any other.
int sideFrom(std::string_view text) {
    int side = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), side);
    const bool known = std::find(thumbnailSides.begin(), thumbnailSides.end(), side) != thumbnailSides.end();
    return known && read.ptr == text.data() + text.size() && text.front() != '0' ? side : 0;
}

/// The bytes under this address never change.
Response lasting(Response response, const QByteArray &tag) {
    response.setETag('"' + tag.toStdString() + '"');
    response.setCacheControl("public, max-age=31536000, immutable");
    response.addHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    return response;
}

Result<std::shared_ptr<const File>> open(const QString &path) {
    return File::open(QFile::encodeName(path).toStdString());
}

/// The thumbnail, if it has been made.
std::optional<Response> madeBefore(const ThumbnailService &thumbnails, const QByteArray &sha256, int side) {
    const auto file = open(thumbnails.path(sha256, side));
    if (!file)
        return std::nullopt;
    QByteArray head(16, '\0');
    const auto read = (*file)->read(head.data(), static_cast<std::size_t>(head.size()), 0);
    const auto kind = sniffPicture(head.first(std::max<qsizetype>(0, read)));
    auto response = Response::file(kind ? kind->mime.toStdString() : "application/octet-stream", *file);
    return lasting(std::move(response), sha256.toHex() + '-' + QByteArray::number(side));
}

Response later() {
    auto response = Response::error(Error{ErrorCode::Unavailable, {}});
    response.addHeader("Retry-After", "1");
    return response;
}

Response unknown() {
    return Response::problem(404, "not_found", "There is no such picture.");
}

/// Drawings have no size, and without a decoder pictures are what they are; nothing when a thumbnail is to be made.
Result<std::optional<Response>> original(ServerApp &app, const QByteArray &sha256) {
    AURA_ASSIGN(auto *const db, app.store().reads().connection());
    if (const auto drawing = storage::CatalogueReader(*db).inlineBlob(sha256))
        return std::optional(lasting(Response::shared(drawing->mime.toStdString(), drawing->bytes), sha256.toHex()));
    AURA_ASSIGN(auto row, db->prepare("SELECT mime FROM blob WHERE sha256 = ?1 AND completed_at IS NOT NULL"));
    AURA_ASSIGN(const bool known, row.bind(sha256).step());
    if (!known)
        return std::optional(unknown());
    const auto mime = row.text(0);
    if (app.thumbnails().enabled() && !mime.startsWith(QStringLiteral("image/svg")))
        return std::optional<Response>{};
    const auto file = open(app.store().folder().blobsPath() + u'/' + QString::fromLatin1(sha256.toHex()));
    if (!file)
        return file.error();
    return std::optional(lasting(Response::file(mime.toStdString(), *file), sha256.toHex()));
}

void make(ServerApp &app, const QByteArray &sha256, int side, const std::shared_ptr<Responder> &responder) {
    auto whole = original(app, sha256);
    if (!whole)
        return responder->send(Response::error(whole.error()));
    if (*whole)
        return responder->send(std::move(**whole));
    app.thumbnails().make(sha256, [&app, sha256, side, responder](const Result<PictureLook> &look) {
        auto made = look ? madeBefore(app.thumbnails(), sha256, side) : std::nullopt;
        if (made)
            responder->send(std::move(*made));
        else if (!look && look.error().code == ErrorCode::InvalidArgument)
            responder->send(Response::problem(404, "not_decodable", "The picture cannot be decoded."));
        else
            responder->send(later());
    });
}

void get(ServerApp &app, const Request &request, Responder responder) {
    constexpr std::size_t hexDigits = 64;
    const auto name = request.parameter("sha256");
    const int side = sideFrom(request.parameter("side"));
    if (side == 0 || name.size() != hexDigits || name.find_first_not_of("0123456789abcdef") != std::string_view::npos)
        return responder.send(unknown());
    const auto sha256 = QByteArray::fromHex(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    if (auto made = madeBefore(app.thumbnails(), sha256, side))
        return responder.send(std::move(*made));
    const auto shared = std::make_shared<Responder>(std::move(responder));
    if (!app.workers().tryPost([&app, sha256, side, shared] { make(app, sha256, side, shared); }))
        shared->send(later());
}

} // namespace

void mountThumbnails(Router &router, ServerApp &app) {
    RouteOptions options;
    options.name = "getThumbnail";
    options.summary = "A picture at most 96, 320, 960 or 1920 pixels wide and high, by the hash of its bytes";
    router.add(Method::Get, "/blobs/{sha256}/{side}", options,
               [&app](Request &&request, Responder responder) { get(app, request, std::move(responder)); });
}

} // namespace aura::server
