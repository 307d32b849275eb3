// SPDX-License-Identifier: Apache-2.0
#include "transport/http_transport.h"

#include <QLocale>
#include <QNetworkReply>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

// Bounds what lies between the socket and a slow disk.
constexpr qint64 downloadBuffer = 4 << 20;

int statusOf(const QNetworkReply &reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// An HTTP status is an answer; everything below is not.
bool isNetworkTrouble(QNetworkReply::NetworkError error) {
    return error != QNetworkReply::NoError &&
           (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure);
}

bool certainlyNotSent(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

std::int64_t offsetOf(const QNetworkReply &reply) {
    if (statusOf(reply) != 206)
        return 0;
    const auto range = reply.rawHeader("Content-Range"); // "bytes 100-199/200"
    const auto from = range.indexOf(' ') + 1;
    return range.mid(from, range.indexOf('-') - from).toLongLong();
}

} // namespace

struct HttpTransport::Exchange {
    QNetworkReply *reply = nullptr;
    DownloadSink *sink = nullptr;
    Done done;
    std::int64_t largestBody = 0;
    bool begun = false;
    std::optional<Error> refused; // by us or by the sink

    bool streams() const { return sink != nullptr && (statusOf(*reply) == 200 || statusOf(*reply) == 206); }
};

HttpTransport::HttpTransport(QUrl server)
    : m_server(std::move(server)) {
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

HttpTransport::~HttpTransport() {
    const auto handles = m_exchanges.keys();
    for (const auto handle : handles)
        cancel(handle);
}

Transport::Handle HttpTransport::send(HttpRequest request, Done done) {
    return start(request, nullptr, std::move(done));
}

Transport::Handle HttpTransport::download(HttpRequest request, DownloadSink &sink, Done done) {
    return start(request, &sink, std::move(done));
}

Transport::Handle HttpTransport::start(const HttpRequest &request, DownloadSink *sink, Done done) {
    auto prefix = m_server.path();
    if (prefix.endsWith(u'/'))
        prefix.chop(1);
    QUrl url = m_server;
    const auto question = request.path.indexOf(u'?');
    url.setPath(prefix + request.path.left(question < 0 ? request.path.size() : question));
    if (question >= 0)
        url.setQuery(request.path.mid(question + 1), QUrl::StrictMode);
    QNetworkRequest outgoing(url);
    outgoing.setTransferTimeout(request.idleTimeoutMillis);
    outgoing.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    const QByteArray usual = sink == nullptr ? "application/json" : "*/*";
    outgoing.setRawHeader("Accept", request.accept.isEmpty() ? usual : request.accept);
    // The language of the app, which may be another than the system's.
    outgoing.setRawHeader("Accept-Language", QLocale().bcp47Name().toLatin1());
    if (!request.contentType.isEmpty())
        outgoing.setRawHeader("Content-Type", request.contentType);
    if (!request.contentRange.isEmpty())
        outgoing.setRawHeader("Content-Range", request.contentRange);
    if (!request.bearer.isEmpty())
        outgoing.setRawHeader("Authorization", "Bearer " + request.bearer);
    if (sink != nullptr)
        outgoing.setRawHeader("Accept-Encoding", "identity");
    if (request.rangeFrom > 0)
        outgoing.setRawHeader("Range", "bytes=" + QByteArray::number(request.rangeFrom) + '-');

    const auto handle = ++m_last;
    auto exchange = std::make_shared<Exchange>();
    exchange->sink = sink;
    exchange->done = std::move(done);
    exchange->largestBody = request.largestBody;
    switch (request.method) {
    case HttpRequest::Method::Get:
        exchange->reply = m_network.get(outgoing);
        break;
    case HttpRequest::Method::Post:
        exchange->reply = m_network.post(outgoing, request.body);
        break;
    case HttpRequest::Method::Put:
        exchange->reply = m_network.put(outgoing, request.body);
        break;
    case HttpRequest::Method::Delete:
        exchange->reply = m_network.deleteResource(outgoing);
        break;
    }
    if (sink != nullptr)
        exchange->reply->setReadBufferSize(downloadBuffer);
    m_exchanges.insert(handle, exchange);
    QObject::connect(exchange->reply, &QNetworkReply::readyRead, &m_network, [this, handle] { received(handle); });
    // Queued: a reply may be finished before this call returns.
    QObject::connect(
        exchange->reply, &QNetworkReply::finished, &m_network, [this, handle] { finished(handle); },
        Qt::QueuedConnection);
    return handle;
}

void HttpTransport::cancel(Handle handle) {
    const auto exchange = m_exchanges.take(handle);
    if (exchange == nullptr)
        return;
    exchange->reply->disconnect(&m_network);
    exchange->reply->abort();
    exchange->reply->deleteLater();
}

void HttpTransport::received(Handle handle) {
    const auto exchange = m_exchanges.value(handle);
    if (exchange == nullptr || exchange->refused)
        return;
    auto *reply = exchange->reply;
    if (!exchange->streams()) {
        if (reply->bytesAvailable() > exchange->largestBody) {
            exchange->refused = Error{ErrorCode::TooLarge, u"the answer is too large"_s};
            reply->abort();
        }
        return;
    }
    Status taken;
    if (!std::exchange(exchange->begun, true))
        taken = exchange->sink->begin(offsetOf(*reply), reply->rawHeader("Content-Type").toLower());
    // The sink may cancel from within: then nothing of this exchange may be touched any more.
    constexpr qint64 piece = qint64{256} * 1024;
    while (taken && m_exchanges.contains(handle) && reply->bytesAvailable() > 0)
        taken = exchange->sink->write(reply->read(piece));
    if (!taken && m_exchanges.contains(handle)) {
        exchange->refused = taken.error();
        reply->abort();
    }
}

void HttpTransport::finished(Handle handle) {
    received(handle);
    const auto exchange = m_exchanges.take(handle);
    if (exchange == nullptr)
        return;
    auto *reply = exchange->reply;
    reply->deleteLater();
    HttpAnswer answer;
    if (exchange->refused) {
        answer.failure = *exchange->refused;
    } else if (isNetworkTrouble(reply->error()) || statusOf(*reply) == 0) {
        answer.failure = {ErrorCode::Unavailable, reply->errorString()};
        answer.neverSent = certainlyNotSent(reply->error());
    } else {
        answer.status = statusOf(*reply);
        const auto type = reply->rawHeader("Content-Type").toLower();
        answer.contentType = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
        bool seconds = false;
        if (const int wait = reply->rawHeader("Retry-After").toInt(&seconds); seconds)
            answer.retryAfterSeconds = wait;
        if (!exchange->streams())
            answer.body = reply->readAll();
    }
    exchange->done(std::move(answer));
}

} // namespace aura::sync
