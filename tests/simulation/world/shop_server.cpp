// SPDX-License-Identifier: Apache-2.0
#include "world/shop_server.h"

#include <aura/server/api/catalogue_snapshot_api.h>
#include <aura/server/services/backup.h>
#include <aura/server/services/rates.h>

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace aura::simulation {

using namespace Qt::StringLiterals;
namespace http = server::http;

namespace {

class Caught final : public http::ResponseSink {
public:
    std::optional<http::Response> response;
    void complete(std::uint64_t, http::Response &&answer) override { response = std::move(answer); }
    std::shared_ptr<EventTap> tap;
    bool isStream = false;
    void openStream(std::uint64_t, std::shared_ptr<http::EventStreamState>) override { isStream = true; }
    void pushFrame(std::uint64_t, QByteArray frame) override {
        if (tap != nullptr && tap->frame)
            tap->frame(frame);
    }
    void closeStream(std::uint64_t, bool) override {
        if (tap != nullptr && tap->closed)
            tap->closed();
    }
};

std::string_view viewOf(const QByteArray &bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

http::Method methodOf(HttpRequest::Method method) {
    switch (method) {
    case HttpRequest::Method::Post:
        return http::Method::Post;
    case HttpRequest::Method::Put:
        return http::Method::Put;
    case HttpRequest::Method::Delete:
        return http::Method::Delete;
    case HttpRequest::Method::Get:
        break;
    }
    return http::Method::Get;
}

} // namespace

ShopServer::ShopServer(QString folder, const Clock &clock, std::uint64_t seed)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_random(seed)
    , m_disk(m_folder) {
    copyFolder(ShopTemplate::instance().folder, m_folder);
}

ShopServer::~ShopServer() = default;

bool ShopServer::start() {
    auto options = ShopTemplate::options();
    options.vfs = testing::FaultyDisk::vfsName();
    auto app = server::ServerApp::open(m_folder, m_clock, m_random, options);
    if (!app)
        return false;
    m_app = std::move(*app);
    // The snapshots on the disk are of another history; the service that would build one does not run here.
    if (m_isRestored)
        m_isRestored = !m_app->lookForSnapshot();
    m_router = std::make_unique<http::Router>(m_app->router());
    return true;
}

void ShopServer::crash(testing::FaultyDisk::Loss loss) {
    m_disk.die();
    m_router.reset();
    m_app.reset();
    m_disk.recover(loss, m_random);
}

void ShopServer::keepBackup() {
    if (const auto written = server::backup::write(m_folder, m_folder + u".backup"_s); !written)
        qFatal("the backup cannot be written: %s", qPrintable(written.error().detail));
    m_hasBackup = true;
}

void ShopServer::restoreBackup() {
    const auto folder = server::DataFolder::open(m_folder);
    if (!folder)
        qFatal("the server's folder is in use: %s", qPrintable(folder.error().detail));
    if (const auto restored = server::backup::restore(*folder, m_folder + u".backup"_s, m_random); !restored)
        qFatal("the backup cannot be restored: %s", qPrintable(restored.error().detail));
    m_isRestored = true;
}

std::optional<HttpAnswer> ShopServer::answer(const HttpRequest &request, const std::shared_ptr<EventTap> &tap) {
    if (m_app == nullptr)
        return std::nullopt;
    const auto target = request.path.toUtf8();
    const QByteArray bearer = "Bearer " + request.bearer;
    auto parsed = http::Request::make(
        methodOf(request.method), viewOf(target),
        {{request.contentType.isEmpty() ? "X-None" : "Content-Type",
          request.contentType.isEmpty() ? "-" : viewOf(request.contentType)},
         {request.bearer.isEmpty() ? "X-None" : "Authorization", request.bearer.isEmpty() ? "-" : viewOf(bearer)},
         {request.contentRange.isEmpty() ? "X-None" : "Content-Range",
          request.contentRange.isEmpty() ? "-" : viewOf(request.contentRange)}},
        request.body.toStdString());
    if (!parsed)
        qFatal("a request that HTTP does not allow: %s", qPrintable(parsed.error().detail));
    const auto sink = std::make_shared<Caught>();
    sink->tap = tap;
    m_router->dispatch(std::move(*parsed), http::Responder(sink, 1));
    if (m_disk.died())
        return std::nullopt;
    if (sink->isStream) {
        HttpAnswer stream;
        stream.status = 200;
        stream.contentType = "text/event-stream";
        return stream;
    }
    if (!sink->response)
        return std::nullopt;
    const auto &response = *sink->response;
    HttpAnswer answer;
    answer.status = response.status();
    if (const auto *problem = response.problemDetails()) {
        answer.contentType = "application/problem+json";
        answer.body = QByteArray::fromStdString(problem->toJson("simulated"));
    } else {
        const auto type = response.header("Content-Type");
        answer.contentType = QByteArray(type.data(), static_cast<qsizetype>(type.size())).split(';').first().toLower();
        answer.body = QByteArray(response.body().data(), static_cast<qsizetype>(response.body().size()));
    }
    // The body of a file answer is sent from the file itself.
    const auto sendFile = [&](const QString &path) {
        QFile file(m_folder + path);
        if (file.open(QIODevice::ReadOnly))
            answer.body = file.readAll();
    };
    if (answer.contentType == "application/zstd")
        sendFile(u"/snapshots/"_s + request.path.section(u'/', -1));
    else if (answer.contentType.startsWith("image/"))
        sendFile(u"/blobs/"_s + request.path.section(u'/', 4, 4));
    if (const auto wait = response.header("Retry-After"); !wait.empty())
        answer.retryAfterSeconds = QByteArray(wait.data(), static_cast<qsizetype>(wait.size())).toInt();
    return answer;
}

void ShopServer::writeRates(const ExchangeRates &rates) {
    if (const auto written = server::RatesFile(m_folder).write(rates); !written)
        qFatal("the rates cannot be written: %s", qPrintable(written.error().detail));
    // The server goes by the file's time, which has to be the world's.
    QFile file(m_folder + u"/rates.json"_s);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(QDateTime::fromMSecsSinceEpoch(m_clock.now()), QFileDevice::FileModificationTime))
        qFatal("the rates cannot be dated");
}

bool ShopServer::write(server::WriteQueue::Job job) {
    if (m_app == nullptr)
        return false;
    bool done = false;
    m_app->store().writes().submit(std::move(job), [&](const Status &status) { done = status.has_value(); });
    return done && !m_disk.died();
}

} // namespace aura::simulation
