// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/transport.h>

#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>

#include <memory>

class QNetworkReply;

namespace aura::sync {

/// The real network. Follows no redirect, keeps no cookie and no cache; a redirect is an answer of somebody else.
class HttpTransport final : public Transport {
public:
    explicit HttpTransport(QUrl server);
    ~HttpTransport() override;

    Handle send(HttpRequest request, Done done) override;
    Handle download(HttpRequest request, DownloadSink &sink, Done done) override;
    void cancel(Handle handle) override;

private:
    struct Exchange;
    Handle start(const HttpRequest &request, DownloadSink *sink, Done done);
    void received(Handle handle);
    void finished(Handle handle);

    QUrl m_server;
    QNetworkAccessManager m_network;
    QHash<Handle, std::shared_ptr<Exchange>> m_exchanges;
    Handle m_last = 0;
};

} // namespace aura::sync
