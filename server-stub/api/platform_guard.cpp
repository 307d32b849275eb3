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
                                      const Impersonation &views, Store &store, UnixMillis now) {
    const auto *session = sessionOf(request);
    if (session == nullptr || !views.isView(session->sessionId))
        return std::nullopt;
    if (views.isOver(session->sessionId, now))
        return authRequired();
    // Asked for with each request: whatever takes the right ends what it was good for, without having to know of it.
    const auto db = store.reads().connection();
    const auto permitted = db ? Impersonation::isPermitted(**db, session->sessionId) : Result<bool>(db.error());
    if (!permitted)
        return Response::error(permitted.error());
    if (!*permitted)
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

/// The secret of a program's key; empty for everything else that somebody shows, or nothing.
std::string_view keyOf(const http::Request &request) {
    constexpr std::string_view scheme = "bearer ";
    const auto header = request.header("Authorization");
    if (!header || header->size() <= scheme.size() ||
        QByteArrayView(header->data(), static_cast<qsizetype>(scheme.size())).compare("bearer ", Qt::CaseInsensitive) !=
            0)
        return {};
    const auto token = header->substr(scheme.size());
    return token.substr(0, apiKeys::secretPrefix.size()) == apiKeys::secretPrefix ? token : std::string_view{};
}

/// Programs do what their key permits of what those do who run the platform, and what is for everybody.
std::optional<Response> guardProgram(http::Request &request, const http::Route &route, std::string_view secret,
                                     PlatformServices &platform, Store &store, const Clock &clock) {
    if (route.options.access == http::Access::Public)
        return std::nullopt; // as nobody
    const auto db = store.reads().connection();
    if (!db)
        return Response::error(db.error());
    const auto verdict = platform.keys.judge(**db, secret, clock.now(), clock.monotonic());
    if (!verdict)
        return Response::error(verdict.error());
    if (verdict->retryAfterMillis > 0) {
        auto response = Response::problem(429, "too_many_requests", "The key has no more requests at the moment.");
        response.addHeader("Retry-After", std::to_string((verdict->retryAfterMillis + 999) / 1'000));
        return response;
    }
    if (!verdict->session)
        return authRequired();
    if (route.options.access != http::Access::Admin || !route.options.permission ||
        !isPermitted(route.options, verdict->session->rights))
        return Response::problem(403, "permission_denied", "This is not for this key.");
    request.setContext(*verdict->session);
    return std::nullopt;
}

} // namespace

http::Guard withPlatform(http::Guard guard, PlatformServices &platform, Store &store, const Clock &clock) {
    return [guard = std::move(guard), &platform, &store, &clock](http::Request &request,
                                                                 const http::Route &route) -> std::optional<Response> {
        const auto secret = keyOf(request);
        if (auto refusal =
                secret.empty() ? guard(request, route) : guardProgram(request, route, secret, platform, store, clock))
            return refusal;
        const auto now = clock.now();
        if (auto refusal = refusedToView(request, route, *platform.views, store, now))
            return refusal;
        return refusedByState(request, route, platform.state->state(), now);
    };
}

} // namespace aura::server
