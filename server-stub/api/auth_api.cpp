// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>
#include <aura/server/services/mail_languages.h>

#include "auth_answer.h"

namespace aura::server {

namespace {

constexpr std::size_t bodyLimit = 16 * 1024;

http::RouteOptions route(const char *name, const char *summary) {
    http::RouteOptions options;
    options.name = name;
    options.body = http::BodyKind::Json;
    options.bodyLimit = bodyLimit;
    options.summary = summary;
    return options;
}

http::Response answerOf(const AuthService::Answer &answer, int status, const Clock &clock) {
    if (answer.tokens)
        return http::Response::json(wire::toBytes(*answer.tokens), status);
    // Not 404, which a wrong address would answer as well: by this a device lets go of what it holds.
    if (answer.tokens.error().code == ErrorCode::NotFound)
        return http::Response::problem(410, "account_gone", "The account does not exist any more.");
    return refusalOf(answer.tokens.error(), answer.lockedUntil, clock);
}

/// A completion that answers the request with `status`.
AuthService::Done answering(http::Responder responder, int status, const Clock &clock) {
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    return
        [shared, status, &clock](const AuthService::Answer &answer) { shared->send(answerOf(answer, status, clock)); };
}

std::function<void(const Status &)> answeringEmpty(http::Responder responder) {
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    return [shared](const Status &status) {
        shared->send(status ? http::Response::empty(204) : http::Response::error(status.error()));
    };
}

} // namespace

void mountAuth(http::Router &router, ServerApp &app) {
    using http::Method;
    using http::Request;
    using http::Responder;

    router.add(Method::Post, "/auth/register", route("register", "Opens an account and a session."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   auto credentials = readBody(request, refusal, [](wire::JsonReader &reader) {
                       return wire::credentialsFromJson(reader, wire::CredentialsFor::Register);
                   });
                   if (credentials) {
                       if (const auto problems = AuthService::problemsOf(*credentials); !problems.isEmpty())
                           refusal = invalidBody(problems);
                   }
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   app.auth().registerUser(std::move(*credentials),
                                           preferredLanguage(request.header("Accept-Language").value_or("")),
                                           textOf(request.peer()), answering(std::move(responder), 201, app.clock()));
               });

    router.add(Method::Post, "/auth/login", route("login", "Opens a session."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   auto credentials = readBody(request, refusal, [](wire::JsonReader &reader) {
                       return wire::credentialsFromJson(reader, wire::CredentialsFor::Login);
                   });
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   app.auth().login(std::move(*credentials), textOf(request.peer()),
                                    answering(std::move(responder), 200, app.clock()));
               });

    router.add(Method::Post, "/auth/refresh", route("refresh", "Trades a refresh token for new tokens."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   auto body = readBody(request, refusal, wire::refreshRequestFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   app.auth().refresh(std::move(*body), textOf(request.peer()),
                                      answering(std::move(responder), 200, app.clock()));
               });

    router.add(Method::Post, "/auth/logout", route("logout", "Ends the session of a refresh token."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto body = readBody(request, refusal, wire::refreshRequestFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   app.auth().logout(body->refreshToken, answeringEmpty(std::move(responder)));
               });

    auto everywhere = route("logoutEverywhere", "Ends all sessions of the person.");
    everywhere.access = http::Access::User;
    everywhere.body = http::BodyKind::Optional;
    router.add(Method::Post, "/auth/logout-everywhere", everywhere, [&app](Request &&request, Responder responder) {
        app.auth().logoutEverywhere(userOf(request), answeringEmpty(std::move(responder)));
    });

    auto me = route("me", "The signed-in person.");
    me.access = http::Access::User;
    me.body = http::BodyKind::Optional;
    router.add(Method::Get, "/users/me", me, http::answering([&app](Request &request) {
                   const auto db = app.store().reads().connection();
                   if (!db)
                       return http::Response::error(db.error());
                   const auto profile = AuthService::profile(**db, userOf(request));
                   return profile ? jsonResponse(wire::toJson(*profile)) : http::Response::error(profile.error());
               }));
}

} // namespace aura::server
