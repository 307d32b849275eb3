// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/guard.h>

namespace aura::server {

namespace {

std::string_view bearerOf(const http::Request &request) {
    const auto header = request.header("Authorization");
    if (!header || header->size() < 7)
        return {};
    const auto scheme = QByteArrayView(header->data(), 7);
    return scheme.compare("bearer ", Qt::CaseInsensitive) == 0 ? header->substr(7) : std::string_view{};
}

bool allows(http::Access access, const Session &session) {
    switch (access) {
    case http::Access::Public:
    case http::Access::User:
        return true;
    case http::Access::Vendor:
        return session.role != Role::Customer;
    case http::Access::Admin:
        return !session.rights.isEmpty();
    }
    return false;
}

} // namespace

http::Response authRequired() {
    auto response = http::Response::problem(401, "auth_required", "A good access token is needed.");
    response.addHeader("WWW-Authenticate", "Bearer");
    return response;
}

bool isPermitted(const http::RouteOptions &route, const Rights &rights) {
    return !route.permission || rights.has(*route.permission) ||
           (route.orPermission && rights.has(*route.orPermission));
}

http::Guard makeGuard(const AuthService &auth) {
    return [&auth](http::Request &request, const http::Route &route) -> std::optional<http::Response> {
        const auto token = bearerOf(request);
        const auto session = token.empty() ? std::nullopt : auth.verify(token);
        if (!session)
            return route.options.access == http::Access::Public ? std::nullopt : std::optional(authRequired());
        if (!allows(route.options.access, *session) || !isPermitted(route.options, session->rights))
            return http::Response::problem(403, "permission_denied", "This is not for your role.");
        request.setContext(*session);
        return std::nullopt;
    };
}

} // namespace aura::server
