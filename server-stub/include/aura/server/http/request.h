// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>

#include <QByteArray>

#include <any>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aura::server::http {

enum class Method : std::uint8_t { Get, Head, Post, Put, Patch, Delete, Options };
inline constexpr std::size_t methodCount = 7;

/// "GET" and so on.
std::string_view methodName(Method method);
/// The reverse of methodName(), case-sensitive as HTTP wants it; nothing for methods that the server does not know.
std::optional<Method> methodFromName(std::string_view name);

struct Route;

using NameValue = std::pair<std::string_view, std::string_view>;

/// One decoded request. It owns everything that it refers to, so it can be moved to another thread and may outlive its
/// connection, but not the HttpServer. All views stay valid until the request is moved, assigned or destroyed.
class Request {
public:
    /// How many `{name}` parts a route's pattern may have.
    static constexpr std::size_t maxParameters = 8;

    Request() = default;
    Request(Request &&) noexcept = default;
    Request &operator=(Request &&) noexcept = default;
    Request(const Request &) = delete;
    Request &operator=(const Request &) = delete;

    /// A request that did not come from a socket, for tests and in-process callers. `target` is what stands in a
    /// request line ("/api/v1/products?limit=5"). InvalidArgument under the rules by which the server answers 400.
    static Result<Request> make(Method method, std::string_view target, std::initializer_list<NameValue> headers = {},
                                std::string body = {});

    Method method() const { return m_method; }
    /// Percent-decoded, valid UTF-8, starts with '/', without dot segments, control characters or backslashes.
    std::string_view path() const { return view(m_path); }
    /// Target as received, with the query.
    std::string_view target() const { return view(m_target); }

    /// The decoded path segment that matched `{name}` of the route's pattern; empty when the pattern has no such name.
    std::string_view parameter(std::string_view name) const;

    /// The first decoded query parameter of that name; nothing when absent. "?a" and "?a=" are present and empty.
    std::optional<std::string_view> query(std::string_view name) const;
    std::size_t queryCount() const { return m_query.size(); }
    /// `index` must be below queryCount(); order of the target.
    NameValue queryAt(std::size_t index) const;

    /// The first header of that name (any case), outer whitespace removed; nothing when absent.
    std::optional<std::string_view> header(std::string_view name) const;
    std::size_t headerCount() const { return m_headers.size(); }
    /// `index` must be below headerCount(); order of arrival, names as received.
    NameValue headerAt(std::size_t index) const;

    std::string_view body() const { return m_body; }
    /// The body without a copy: valid only while this request lives unmoved.
    QByteArray bodyBytes() const {
        return QByteArray::fromRawData(m_body.data(), static_cast<qsizetype>(m_body.size()));
    }
    std::string takeBody() { return std::move(m_body); }

    /// The client's address as text ("127.0.0.1", "::1"), without the port. Empty for made requests.
    std::string_view peer() const { return m_peer; }
    /// Identifies the request in logs, in problem documents and in the X-Request-Id of the response: the client's own
    /// X-Request-Id when that is 1 to 64 characters of [A-Za-z0-9._-], otherwise issued by the server.
    std::string_view id() const { return m_id; }
    bool isTls() const { return m_tls; }

    /// The route that matched; null before routing.
    const Route *route() const { return m_route; }

    /// Whatever the router's guard attached (the signed-in person, for instance); null when there is none of type T.
    template <typename T>
    const T *context() const {
        return std::any_cast<T>(&m_context);
    }
    void setContext(std::any context) { m_context = std::move(context); }

private:
    friend struct RequestAccess;
    friend class Router;

    struct Span {
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
    };
    struct SpanPair {
        Span name;
        Span value;
    };

    std::string_view view(Span span) const { return std::string_view(m_text).substr(span.offset, span.length); }

    // Every text of the head lies in one string: no allocation per header, and offsets survive a move.
    std::string m_text;
    std::vector<SpanPair> m_headers;
    std::vector<SpanPair> m_query;
    std::array<Span, maxParameters> m_parameters{};
    std::string m_body;
    std::string m_peer;
    std::string m_id;
    std::any m_context;
    const Route *m_route = nullptr;
    Span m_target;
    Span m_path;
    Method m_method = Method::Get;
    bool m_tls = false;
};

} // namespace aura::server::http
