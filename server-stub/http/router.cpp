// SPDX-License-Identifier: Apache-2.0
#include <aura/server/http/router.h>

#include "text.h"

#include <QtGlobal>

#include <algorithm>

namespace aura::server::http {

namespace {

constexpr std::string_view apiPrefix = "/api/v1";
constexpr std::string_view apiAlias = "/api";

[[noreturn]] void defect(std::string_view pattern, const char *what) {
    qFatal("route \"%.*s\": %s", static_cast<int>(pattern.size()), pattern.data(), what);
}

/// The rest of `path` after a whole-segment prefix, at least "/"; nothing when it does not start with it.
std::optional<std::string_view> below(std::string_view prefix, std::string_view path) {
    if (path.substr(0, prefix.size()) != prefix)
        return std::nullopt;
    path.remove_prefix(prefix.size());
    if (path.empty())
        return "/";
    return path.front() == '/' ? std::optional(path) : std::nullopt;
}

} // namespace

struct Router::Node {
    std::vector<std::pair<std::string, std::unique_ptr<Node>>> literals; // sorted by text
    std::unique_ptr<Node> parameter;
    std::array<const Route *, methodCount> routes{};

    const Node *literal(std::string_view text) const {
        const auto at =
            std::lower_bound(literals.begin(), literals.end(), text,
                             [](const auto &entry, std::string_view wanted) { return entry.first < wanted; });
        return at != literals.end() && at->first == text ? at->second.get() : nullptr;
    }
};

/// One search: what is wanted, the captures on the way, and what was found.
struct Router::Walk {
    std::size_t method = 0;
    std::size_t fallback = 0; // GET for HEAD, otherwise the method itself
    std::array<std::string_view, Request::maxParameters> captured{};
    const Route *route = nullptr;
    std::array<bool, methodCount> allowed{};
};

Router::Router()
    : m_api(std::make_unique<Node>())
    , m_root(std::make_unique<Node>()) {}
Router::~Router() = default;
Router::Router(Router &&) noexcept = default;
Router &Router::operator=(Router &&) noexcept = default;

Router::Node &Router::insert(Node &root, std::string_view pattern, std::vector<std::string> &names) {
    Node *node = &root;
    std::string_view rest = pattern.substr(1);
    if (pattern == "/")
        return *node;
    if (pattern.back() == '/')
        defect(pattern, "a pattern does not end with a slash");
    while (!rest.empty()) {
        const std::string_view segment = takeUntil(rest, '/');
        if (segment.empty())
            defect(pattern, "empty segment");
        if (segment.front() == '{') {
            if (segment.back() != '}' || segment.size() < 3)
                defect(pattern, "malformed parameter");
            const std::string name(segment.substr(1, segment.size() - 2));
            if (std::find(names.begin(), names.end(), name) != names.end())
                defect(pattern, "parameter named twice");
            if (names.size() == Request::maxParameters)
                defect(pattern, "too many parameters");
            names.push_back(name);
            if (!node->parameter)
                node->parameter = std::make_unique<Node>();
            node = node->parameter.get();
        } else {
            auto &literals = node->literals;
            const auto at =
                std::lower_bound(literals.begin(), literals.end(), segment,
                                 [](const auto &entry, std::string_view text) { return entry.first < text; });
            if (at != literals.end() && at->first == segment) {
                node = at->second.get();
            } else {
                node = literals.emplace(at, std::string(segment), std::make_unique<Node>())->second.get();
            }
        }
    }
    return *node;
}

void Router::add(Method method, std::string_view pattern, RouteOptions options, Handler handler) {
    if (pattern.empty() || pattern.front() != '/')
        defect(pattern, "a pattern starts with a slash");
    if (options.name.empty())
        defect(pattern, "a route needs a name");
    if (method == Method::Head || method == Method::Options)
        defect(pattern, "HEAD and OPTIONS are answered by the router");
    for (const auto &other : m_routes) {
        if (other->options.name == options.name)
            defect(pattern, "its name is taken");
    }
    auto route = std::make_unique<Route>();
    Node &node = insert(options.mount == Mount::Api ? *m_api : *m_root, pattern, route->parameterNames);
    const Route *&slot = node.routes[static_cast<std::size_t>(method)];
    if (slot)
        defect(pattern, "there is a route of this shape already");
    route->method = method;
    route->pattern = pattern;
    route->options = std::move(options);
    route->handler = std::move(handler);
    route->index = static_cast<int>(m_routes.size());
    slot = route.get();
    m_routes.push_back(std::move(route));
}

void Router::find(const Node &node, Walk &walk, std::string_view rest, std::size_t depth) {
    if (rest.empty()) {
        for (std::size_t i = 0; i < methodCount; ++i)
            walk.allowed[i] = walk.allowed[i] || node.routes[i];
        walk.route = node.routes[walk.method] ? node.routes[walk.method] : node.routes[walk.fallback];
        return;
    }
    std::string_view tail = rest.substr(1);
    const std::size_t slash = tail.find('/');
    const std::string_view segment = tail.substr(0, slash);
    tail = slash == std::string_view::npos ? std::string_view{} : tail.substr(slash);
    if (segment.empty())
        return;
    if (const Node *next = node.literal(segment)) {
        find(*next, walk, tail, depth);
        if (walk.route)
            return;
    }
    if (node.parameter) {
        walk.captured[depth] = segment;
        find(*node.parameter, walk, tail, depth + 1);
    }
}

std::optional<Response> Router::match(Request &request) const {
    const std::string_view path = request.path();
    Walk walk;
    walk.method = static_cast<std::size_t>(request.method());
    walk.fallback = request.method() == Method::Head ? static_cast<std::size_t>(Method::Get) : walk.method;
    const bool wholeServer = path == "*";
    if (wholeServer) {
        for (const auto &route : m_routes)
            walk.allowed[static_cast<std::size_t>(route->method)] = true;
    } else {
        auto rest = below(apiPrefix, path);
        if (!rest)
            rest = below(apiAlias, path);
        const Node &root = rest ? *m_api : *m_root;
        const std::string_view local = rest.value_or(path);
        find(root, walk, local == "/" ? std::string_view{} : local, 0);
    }
    if (walk.route) {
        request.m_route = walk.route;
        for (std::size_t i = 0; i < walk.route->parameterNames.size(); ++i) {
            const std::string_view value = walk.captured[i];
            request.m_parameters[i] = {static_cast<std::uint32_t>(value.data() - request.m_text.data()),
                                       static_cast<std::uint32_t>(value.size())};
        }
        return std::nullopt;
    }

    std::string allow;
    const auto allows = [&](Method method) {
        if (!allow.empty())
            allow += ", ";
        allow += methodName(method);
    };
    for (std::size_t i = 0; i < methodCount; ++i) {
        if (!walk.allowed[i])
            continue;
        allows(static_cast<Method>(i));
        if (static_cast<Method>(i) == Method::Get)
            allows(Method::Head);
    }
    if (allow.empty())
        return Response::problem(404, "not_found", "There is nothing at this path.");
    allows(Method::Options);
    Response response = request.method() == Method::Options
                            ? Response::empty(204)
                            : Response::problem(405, "method_not_allowed", "This resource does not have that method.");
    response.addHeader("Allow", allow);
    return response;
}

void Router::dispatch(Request &&request, Responder responder) const {
    if (auto refusal = match(request))
        return responder.send(std::move(*refusal));
    const Route &route = *request.route();
    if (m_guard) {
        if (auto refusal = m_guard(request, route))
            return responder.send(std::move(*refusal));
    }
    route.handler(std::move(request), std::move(responder));
}

} // namespace aura::server::http
