// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/http/router.h>
#include <aura/server/services/auth.h>

namespace aura::server {

/// Enforces each route's access and permission from its metadata, and attaches the Session to the request: 401
/// without a good access token, 403 without the role or its permission. Public routes get the session when there is a
/// good token, and none otherwise. `auth` must outlive the guard.
http::Guard makeGuard(const AuthService &auth);

/// Null on public routes without a good token.
inline const Session *sessionOf(const http::Request &request) {
    return request.context<Session>();
}
/// Of a route that needs a person.
inline Id userOf(const http::Request &request) {
    const auto *session = sessionOf(request);
    return session != nullptr ? session->userId : Id{};
}

http::Response authRequired();

/// Whether these rights are enough for a route that needs a permission, or one of two; true for one that needs none.
bool isPermitted(const http::RouteOptions &route, const Rights &rights);

} // namespace aura::server
