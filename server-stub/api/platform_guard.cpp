// SPDX-License-Identifier: Apache-2.0
#include "platform_guard.h"

#include <aura/server/api/guard.h>

#include <algorithm>
#include <array>

namespace aura::server {

namespace {

using http::Method;
using http::Response;

// When nobody has said for how long, devices ask again after this.
constexpr std::int64_t unknownSeconds = 60;
constexpr std::int64_t longestSeconds = 3'600;

/// What changes nothing that belongs to the shop: who is signed in goes on being so, and comes in.
bool isOfSession(const http::Route &route) {
    static constexpr std::array names{"login", "refresh", "logout"};
    return std::find(names.begin(), names.end(), route.options.name) != names.end();
}

bool changes(const http::Route &route) {
    return route.method != Method::Get && !isOfSession(route);
}

bool runsThePlatform(const Session *session) {
    return session != nullptr && !session->rights.isEmpty();
}

std::optional<Response> refusedToView(const http::Request &request, const http::Route &route,
                                      const Impersonation &views, UnixMillis now) {
    const auto *session = sessionOf(request);
    if (session == nullptr || !views.isView(session->sessionId))
        return std::nullopt;
    if (views.isOver(session->sessionId, now))
        return authRequired();
    // Everything at once is nothing that helping needs.
    if (changes(route) || route.options.name == "exportPerson")
        return Response::problem(403, "read_only",
                                 "Nothing can be changed while the shop is seen as somebody else sees it.");
    return std::nullopt;
}

std::optional<Response> refusedByState(const http::Request &request, const http::Route &route,
                                       const PlatformState &state, UnixMillis now) {
    if (state.isInMaintenance && changes(route) && !runsThePlatform(sessionOf(request))) {
        auto response = Response::problem(503, "maintenance", "The shop is being worked on; nothing can be changed.");
        const auto seconds = state.until > now ? (state.until - now + 999) / 1'000 : unknownSeconds;
        response.addHeader("Retry-After", std::to_string(std::clamp<std::int64_t>(seconds, 1, longestSeconds)));
        return response;
    }
    const auto &name = route.options.name;
    if ((name == "register" && !state.has(Feature::Registration)) ||
        (name == "paymentBegin" && !state.has(Feature::Cards)))
        return Response::problem(403, "switched_off", "This is switched off at the moment.");
    return std::nullopt;
}

} // namespace

http::Guard withPlatform(http::Guard guard, const PlatformServices &platform, const Clock &clock) {
    return [guard = std::move(guard), &platform, &clock](http::Request &request,
                                                         const http::Route &route) -> std::optional<Response> {
        if (auto refusal = guard(request, route))
            return refusal;
        const auto now = clock.now();
        if (auto refusal = refusedToView(request, route, *platform.views, now))
            return refusal;
        return refusedByState(request, route, platform.state->state(), now);
    };
}

} // namespace aura::server
