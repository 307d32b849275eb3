// SPDX-License-Identifier: Apache-2.0
#include <aura/server/http/server.h>

#include "loop.h"

#include <boost/asio/ip/address.hpp>

#include <array>
#include <thread>

namespace aura::server::http {

namespace {

/// With SO_REUSEPORT a second server would silently share the port of the first; a socket without it finds out.
Status checkPortIsFree(const tcp::endpoint &endpoint) {
    boost::asio::io_context context;
    boost::system::error_code ec;
    tcp::acceptor probe(context);
    probe.open(endpoint.protocol(), ec);
    if (!ec)
        probe.set_option(tcp::acceptor::reuse_address(true), ec);
    if (!ec)
        probe.bind(endpoint, ec);
    if (ec == boost::asio::error::address_in_use) {
        return Error{ErrorCode::AlreadyExists,
                     QStringLiteral("port %1 is in use by another program").arg(endpoint.port())};
    }
    return {};
}

} // namespace

struct HttpServer::Impl {
    std::shared_ptr<ServerShared> shared;
    std::vector<std::shared_ptr<Loop>> loops;
    std::vector<std::thread> threads;
};

HttpServer::HttpServer(Router router, ServerOptions options, const Clock &clock, Random &random)
    : m_impl(std::make_unique<Impl>()) {
    m_impl->shared = std::make_shared<ServerShared>(std::move(router), std::move(options), clock);
    std::array<std::uint8_t, 4> salt{};
    random.fill(salt);
    constexpr std::string_view hex = "0123456789abcdef";
    for (const std::uint8_t byte : salt) {
        m_impl->shared->idPrefix += hex[byte >> 4];
        m_impl->shared->idPrefix += hex[byte & 0xF];
    }
    m_impl->shared->idPrefix += '-';
}

HttpServer::~HttpServer() {
    stop(std::chrono::milliseconds(0));
}

Result<std::uint16_t> HttpServer::start() {
    const ServerOptions &options = m_impl->shared->options;
    boost::system::error_code ec;
    const auto address = boost::asio::ip::make_address(options.address, ec);
    if (ec) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("not an address: ") + QString::fromStdString(options.address)};
    }
    if (options.certificatePath.empty() != options.keyPath.empty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("TLS needs a certificate and its key")};
    if (!options.certificatePath.empty()) {
        AURA_ASSIGN(m_impl->shared->tls, TlsContext::create(options.certificatePath, options.keyPath));
    }
    tcp::endpoint endpoint(address, options.port);
    if (options.port != 0)
        AURA_TRY(checkPortIsFree(endpoint));
    const unsigned count = options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    for (unsigned i = 0; i < count; ++i) {
        auto loop = std::make_shared<Loop>(m_impl->shared, i);
        if (const Status status = loop->listen(endpoint); !status) {
            m_impl->loops.clear();
            return status.error();
        }
        endpoint.port(loop->port());
        m_impl->loops.push_back(std::move(loop));
    }
    for (const auto &loop : m_impl->loops)
        m_impl->threads.emplace_back([loop] { loop->run(); });
    return endpoint.port();
}

void HttpServer::stop(std::chrono::milliseconds grace) {
    for (const auto &loop : m_impl->loops)
        loop->shutdown(grace);
    for (std::thread &thread : m_impl->threads)
        thread.join();
    m_impl->threads.clear();
    m_impl->loops.clear();
}

std::size_t HttpServer::connectionCount() const {
    return m_impl->shared->connections.load();
}

const Router &HttpServer::router() const {
    return m_impl->shared->router;
}

} // namespace aura::server::http
