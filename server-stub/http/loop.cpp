// SPDX-License-Identifier: Apache-2.0
#include "loop.h"

#include "connection.h"
#include "event_stream_state.h"
#include "text.h"

#include <boost/asio/post.hpp>

#include <array>
#include <charconv>
#include <ctime>

namespace aura::server::http {

namespace {

using boost::system::error_code;
using ReusePort = boost::asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;

Error listenError(const error_code &ec) {
    const QString detail = QStringLiteral("cannot listen: ") + QString::fromStdString(ec.message());
    if (ec == boost::asio::error::address_in_use)
        return Error{ErrorCode::AlreadyExists, detail};
    if (ec == boost::asio::error::access_denied)
        return Error{ErrorCode::PermissionDenied, detail};
    return Error{ErrorCode::Internal, detail};
}

} // namespace

Loop::Loop(std::shared_ptr<ServerShared> shared, unsigned number)
    : m_shared(std::move(shared))
    , m_acceptor(m_context)
    , m_sweepTimer(m_context)
    , m_number(number) {}

Loop::~Loop() = default;

Status Loop::listen(const tcp::endpoint &endpoint) {
    error_code ec;
    const auto ok = [&ec] { return !ec; };
    m_acceptor.open(endpoint.protocol(), ec);
    if (ok())
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
    if (ok())
        m_acceptor.set_option(ReusePort(true), ec);
    if (ok())
        m_acceptor.bind(endpoint, ec);
    if (ok())
        m_acceptor.listen(boost::asio::socket_base::max_listen_connections, ec);
    if (ok())
        m_acceptor.non_blocking(true, ec);
    return ok() ? Status() : listenError(ec);
}

std::uint16_t Loop::port() const {
    error_code ec;
    return m_acceptor.local_endpoint(ec).port();
}

void Loop::run() {
    updateDate();
    accept();
    scheduleSweep();
    m_context.run();
    std::vector<Order> left;
    {
        const std::lock_guard lock(m_ordersMutex);
        m_ended = true;
        left.swap(m_orders);
    }
    for (const Order &order : left)
        abandon(order);
}

void Loop::shutdown(std::chrono::milliseconds grace) {
    boost::asio::post(m_context, [this, grace] {
        m_stopping = true;
        m_graceEnd = now() + grace.count();
        error_code ignored;
        m_acceptor.close(ignored);
        for (std::size_t i = m_connections.size(); i-- > 0;) {
            const std::shared_ptr<Connection> connection = m_connections[i];
            if (grace.count() > 0)
                connection->finishSoon();
            else
                connection->close();
        }
        endWhenEmpty();
    });
}

void Loop::give(Order order) {
    bool first = false;
    {
        const std::lock_guard lock(m_ordersMutex);
        if (!m_ended) {
            first = m_orders.empty();
            m_orders.push_back(std::move(order));
            order = {};
        }
    }
    // One wake-up for a whole batch of answers.
    if (first)
        boost::asio::post(m_context, [this] { drainOrders(); });
    abandon(order);
}

void Loop::abandon(const Order &order) {
    if (const auto *open = std::get_if<Order::Open>(&order.what))
        open->state->detach();
}

void Loop::drainOrders() {
    std::vector<Order> orders;
    {
        const std::lock_guard lock(m_ordersMutex);
        orders.swap(m_orders);
    }
    for (Order &order : orders) {
        const std::shared_ptr<Connection> connection = order.connection;
        connection->carryOut(std::move(order));
    }
}

std::string_view Loop::nextRequestId() {
    m_requestId = m_shared->idPrefix;
    char digits[16];
    // The low bits tell the loops apart; both counters stay short for years.
    const auto end = std::to_chars(digits, digits + sizeof digits, ++m_requestCount * 256 + (m_number & 0xFF), 16);
    m_requestId.append(digits, end.ptr);
    return m_requestId;
}

void Loop::add(std::shared_ptr<Connection> connection) {
    connection->setPlace(m_connections.size());
    m_connections.push_back(std::move(connection));
}

void Loop::remove(Connection &connection) {
    const std::size_t place = connection.place();
    m_connections[place].swap(m_connections.back());
    m_connections[place]->setPlace(place);
    m_connections.pop_back();
    endWhenEmpty();
}

void Loop::accept() {
    m_acceptor.async_accept([this](const error_code &ec, tcp::socket socket) {
        if (m_stopping || ec == boost::asio::error::operation_aborted)
            return;
        if (ec && ec != boost::asio::error::connection_aborted) {
            // Out of descriptors, most likely: trying at once again would spin. The sweep goes on.
            m_acceptPaused = true;
            return;
        }
        if (!ec)
            welcome(std::move(socket));
        accept();
    });
}

void Loop::welcome(tcp::socket socket) {
    error_code ec;
    socket.non_blocking(true, ec);
    if (!ec)
        socket.set_option(tcp::no_delay(true), ec);
    if (ec)
        return;
    const std::size_t open = m_shared->connections.fetch_add(1) + 1;
    auto connection = std::make_shared<Connection>(shared_from_this(), std::move(socket));
    add(connection);
    const std::size_t limit = options().limits.connections;
    if (open <= limit)
        connection->start();
    else
        // The refused ones may linger for a moment to read the answer, but not without bound either.
        connection->refuse(open <= limit + limit / 8 + 8);
}

void Loop::scheduleSweep() {
    m_sweepTimer.expires_after(options().timeouts.sweep);
    m_sweepTimer.async_wait([this](const error_code &ec) {
        if (!ec)
            sweep();
    });
}

void Loop::sweep() {
    updateDate();
    const std::int64_t time = now();
    const bool graceOver = m_stopping && time >= m_graceEnd;
    // Backwards, because a connection that closes swaps the last one into its place.
    for (std::size_t i = m_connections.size(); i-- > 0;) {
        const std::shared_ptr<Connection> connection = m_connections[i];
        if (graceOver)
            connection->close();
        else
            connection->checkDeadline(time);
    }
    if (m_stopping && m_connections.empty())
        return;
    if (m_acceptPaused && !m_stopping) {
        m_acceptPaused = false;
        accept();
    }
    scheduleSweep();
}

void Loop::endWhenEmpty() {
    if (m_stopping && m_connections.empty())
        m_sweepTimer.cancel();
}

void Loop::updateDate() {
    const std::int64_t second = m_shared->clock.now() / 1000;
    if (second == m_dateSecond)
        return;
    m_dateSecond = second;
    static constexpr std::array<const char *, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t time = second;
    std::tm utc{};
    gmtime_r(&time, &utc);
    char text[64];
    // strftime() would follow the locale.
    std::snprintf(text, sizeof text, "Date: %s, %02d %s %04d %02d:%02d:%02d GMT\r\n",
                  days[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday,
                  months[static_cast<std::size_t>(utc.tm_mon)], utc.tm_year + 1900, utc.tm_hour, utc.tm_min,
                  utc.tm_sec);
    m_date = text;
}

} // namespace aura::server::http
