// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace aura::testing {

struct RawResponse {
    int status = 0; ///< 0 when the connection ended before a whole response came.
    std::map<std::string, std::string> headers;
    std::string body;

    std::string header(const std::string &name) const {
        const auto at = headers.find(name);
        return at == headers.end() ? std::string() : at->second;
    }
};

/// A blocking client on loopback that sends exactly the bytes it is given. Nothing waits longer than 20 seconds.
class RawClient {
public:
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        if (receiveBuffer > 0)
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~RawClient() { close(); }
    RawClient(RawClient &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
        , m_connected(other.m_connected)
        , m_input(std::move(other.m_input)) {}
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const { return m_connected; }

    void close() {
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }
    /// The server sees a reset instead of an orderly end.
    void reset() {
        const linger hard{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        close();
    }
    void endOutput() { ::shutdown(m_socket, SHUT_WR); }

    /// False when the server closed.
    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }

    /// The next response; `head` when the request was HEAD. 100 Continue is a response of its own here.
    RawResponse response(bool head = false) {
        RawResponse result;
        std::size_t end = 0;
        while ((end = m_input.find("\r\n\r\n")) == std::string::npos) {
            if (!receive())
                return result;
        }
        std::string_view text = std::string_view(m_input).substr(0, end + 2);
        const int status = std::atoi(std::string(text.substr(9, 3)).c_str());
        text.remove_prefix(text.find("\r\n") + 2);
        while (!text.empty()) {
            const std::size_t line = text.find("\r\n");
            const std::size_t colon = text.find(": ");
            result.headers.emplace(text.substr(0, colon), text.substr(colon + 2, line - colon - 2));
            text.remove_prefix(line + 2);
        }
        m_input.erase(0, end + 4);
        const std::string length = result.header("Content-Length");
        const std::size_t size = head || length.empty() ? 0 : std::stoul(length);
        while (m_input.size() < size) {
            if (!receive())
                return result;
        }
        result.body = m_input.substr(0, size);
        m_input.erase(0, size);
        result.status = status;
        return result;
    }

    /// Reads until `text` has come and returns everything up to its end; empty when the connection ended before.
    std::string readUntil(std::string_view text) {
        std::size_t at = 0;
        while ((at = m_input.find(text)) == std::string::npos) {
            if (!receive())
                return {};
        }
        std::string result = m_input.substr(0, at + text.size());
        m_input.erase(0, at + text.size());
        return result;
    }

    /// Everything until the server closes.
    std::string readToEnd() {
        while (receive()) {
        }
        return std::exchange(m_input, {});
    }
    /// True when the server closed in order and sent nothing more.
    bool isAtEnd() { return m_input.empty() && !receive() && m_orderly; }

private:
    bool receive() {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, 20'000) <= 0)
            return false;
        char buffer[65536];
        const auto count = ::recv(m_socket, buffer, sizeof buffer, 0);
        m_orderly = count == 0;
        if (count <= 0)
            return false;
        m_input.append(buffer, static_cast<std::size_t>(count));
        return true;
    }

    int m_socket;
    bool m_connected = false;
    bool m_orderly = false;
    std::string m_input;
};

} // namespace aura::testing
