// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/permission.h>
#include <aura/server/http/request.h>
#include <aura/server/http/responder.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace aura::server::http {

/// Answers a request, at once or later. Called on a thread of the server's loops: it must not block. A handler that
/// does not need the request after it returns should not move from it, so that its buffers are used again.
using Handler = std::function<void(Request &&request, Responder responder)>;

/// A handler from a function that returns its Response.
template <typename F>
Handler answering(F function) {
    static_assert(std::is_invocable_r_v<Response, F, Request &>, "expected Response(Request &)");
    return
        [function = std::move(function)](Request &&request, Responder responder) { responder.send(function(request)); };
}

/// Who may call a route. The router only carries it; the guard enforces it.
enum class Access : std::uint8_t { Public, User, Vendor, Admin };

/// What a route expects of the request's body.
enum class BodyKind : std::uint8_t {
    Optional, ///< Any type, may be missing.
    Json,     ///< Needs a length (411) and an `application/json` or `…+json` type (415).
    Binary,   ///< Needs a length (411); any type.
};

enum class Mount : std::uint8_t {
    Api,  ///< Under /api/v1, and under its alias /api.
    Root, ///< At the root, as /health.
};

struct RouteOptions {
    std::string name; ///< Unique; the operation's id in OpenAPI, the label in metrics.
    Access access = Access::Public;
    BodyKind body = BodyKind::Optional;
    std::size_t bodyLimit = 0; ///< In bytes; 0 is the server's default.
    Mount mount = Mount::Api;
    std::string summary{};
    std::optional<Permission> permission{};   ///< What the person's role must allow besides, of Access::Admin.
    std::optional<Permission> orPermission{}; ///< Enough in its place; the handler minds which of the two it is.
};

struct Route {
    Method method = Method::Get;
    std::string pattern; ///< Without the mount's prefix: "/products/{id}".
    RouteOptions options;
    Handler handler;
    std::vector<std::string> parameterNames;
    int index = 0; ///< Place in Router::routes().
};

/// Called when the head of a request that matched is complete and before its body is read, on the loop's thread. May
/// attach a context to the request; a Response that it returns refuses the request.
using Guard = std::function<std::optional<Response>(Request &request, const Route &route)>;

/// The table of routes. Filled by one thread before the server starts, then only read, by any thread.
class Router {
public:
    Router();
    ~Router();
    Router(Router &&) noexcept;
    Router &operator=(Router &&) noexcept;

    /// `pattern` is "/" or "/segment/{name}/…"; a literal segment wins over a `{name}`. A malformed pattern, a second
    /// route of the same method and shape or a name used twice is a defect and ends the program with a message.
    void add(Method method, std::string_view pattern, RouteOptions options, Handler handler);
    void setGuard(Guard guard) { m_guard = std::move(guard); }
    const Guard &guard() const { return m_guard; }

    /// In order of registration.
    const std::vector<std::unique_ptr<const Route>> &routes() const { return m_routes; }

    /// Sets the request's route and parameters. Nothing when it matched. Otherwise the answer: 404, 405 with Allow, or
    /// 204 with Allow to OPTIONS. HEAD matches GET routes.
    std::optional<Response> match(Request &request) const;

    /// The whole way of a request that did not come from a socket: match, guard, handler.
    void dispatch(Request &&request, Responder responder) const;

private:
    struct Node;
    struct Walk;
    static void find(const Node &node, Walk &walk, std::string_view rest, std::size_t depth);
    Node &insert(Node &root, std::string_view pattern, std::vector<std::string> &names);

    std::unique_ptr<Node> m_api;
    std::unique_ptr<Node> m_root;
    std::vector<std::unique_ptr<const Route>> m_routes;
    Guard m_guard;
};

} // namespace aura::server::http
