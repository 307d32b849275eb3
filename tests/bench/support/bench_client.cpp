// SPDX-License-Identifier: Apache-2.0
#include "bench_client.h"

#include "bench_server_process.h"

#include "transport/http_transport.h"

namespace aura::bench {

using namespace Qt::StringLiterals;

namespace {

class CountingTransport final : public Transport {
public:
    CountingTransport(const QUrl &server, Traffic &traffic)
        : m_network(server)
        , m_traffic(traffic) {}

    Handle send(HttpRequest request, Done done) override {
        ++m_traffic.requests;
        if (request.path.startsWith(u"/api/v1/sync/push"))
            ++m_traffic.pushes;
        m_traffic.bytesSent += request.body.size();
        return m_network.send(std::move(request), [&traffic = m_traffic, done = std::move(done)](HttpAnswer answer) {
            traffic.bytesReceived += answer.body.size();
            done(std::move(answer));
        });
    }
    Handle download(HttpRequest request, DownloadSink &sink, Done done) override {
        ++m_traffic.requests;
        return m_network.download(std::move(request), sink, std::move(done));
    }
    void cancel(Handle handle) override { m_network.cancel(handle); }

private:
    sync::HttpTransport m_network;
    Traffic &m_traffic;
};

} // namespace

std::unique_ptr<sync::Client> openClient(const QString &folder, const QUrl &server, bool automatic, Traffic *traffic) {
    sync::Options options;
    options.dataDir = folder;
    options.serverUrl = server;
    options.automatic = automatic;
    if (traffic != nullptr)
        options.transport = [server, traffic] { return std::make_unique<CountingTransport>(server, *traffic); };
    auto client = sync::Client::open(std::move(options));
    if (!client)
        giveUp(client.error().detail);
    return std::move(*client);
}

QString syncedCatalogue(const QString &folder, const QStringList &files) {
    const QString data = folder + u"/server"_s;
    importCatalogues(data, files);
    const ServerProcess server(data);
    const auto client = openClient(folder + u"/device"_s, server.url(), true);
    waitFor(*client, u"the first sync"_s, [&] { return client->status().searchable; });
    return client->catalogue()->path;
}

} // namespace aura::bench
