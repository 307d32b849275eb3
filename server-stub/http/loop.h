// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tls.h"

#include <aura/server/http/server.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

namespace aura::server::http {

using tcp = boost::asio::ip::tcp;

class Connection;

/// What all loops of a server share; set before they start, then only read, apart from the counter.
struct ServerShared {
    ServerShared(Router table, ServerOptions settings, const Clock &time)
        : router(std::move(table))
        , options(std::move(settings))
        , clock(time) {}

    Router router;
    ServerOptions options;
    const Clock &clock;
    std::unique_ptr<TlsContext> tls;
    std::string idPrefix; // of the request ids that this server issues
    std::atomic<std::size_t> connections{0};
};

/// One thread's event loop: a listening socket and the connections that it accepted.
class Loop : public std::enable_shared_from_this<Loop> {
public:
    /// Something that another thread wants a connection to do.
    struct Order {
        struct Open {
            std::shared_ptr<EventStreamState> state;
        };
        struct Close {
            bool abort = false;
        };
        std::shared_ptr<Connection> connection;
        std::uint64_t serial = 0;
        std::variant<Response, Open, QByteArray, Close> what;
    };

    Loop(std::shared_ptr<ServerShared> shared, unsigned number);
    ~Loop();

    /// Call before run(). Internal, AlreadyExists or PermissionDenied when the address cannot be used.
    Status listen(const tcp::endpoint &endpoint);
    std::uint16_t port() const;

    /// The thread's function: returns when shutdown() is through.
    void run();
    /// Any thread.
    void shutdown(std::chrono::milliseconds grace);
    /// Any thread. Dropped once the loop ended.
    void give(Order order);

    // For connections, on the loop's thread.
    ServerShared &shared() { return *m_shared; }
    const ServerOptions &options() const { return m_shared->options; }
    boost::asio::io_context &context() { return m_context; }
    std::int64_t now() const { return m_shared->clock.monotonic(); }
    std::string_view dateHeader() const { return m_date; }
    bool isStopping() const { return m_stopping; }
    /// The id of the next request, good until the next call.
    std::string_view nextRequestId();
    void add(std::shared_ptr<Connection> connection);
    void remove(Connection &connection);

private:
    void accept();
    void welcome(tcp::socket socket);
    void scheduleSweep();
    void sweep();
    void drainOrders();
    /// For an order that nobody will carry out.
    static void abandon(const Order &order);
    void endWhenEmpty();
    void updateDate();

    std::shared_ptr<ServerShared> m_shared;
    boost::asio::io_context m_context{1};
    tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_sweepTimer;
    std::vector<std::shared_ptr<Connection>> m_connections;
    std::string m_date;
    std::string m_requestId;
    std::uint64_t m_requestCount = 0;
    std::int64_t m_dateSecond = -1;
    std::int64_t m_graceEnd = 0;
    unsigned m_number;
    bool m_acceptPaused = false;
    bool m_stopping = false;

    std::mutex m_ordersMutex;
    std::vector<Order> m_orders;
    bool m_ended = false; // guarded by m_ordersMutex
};

} // namespace aura::server::http
