// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>
#include <aura/server/services/person_data.h>

#include "auth_answer.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t bodyLimit = 16 * 1024;

http::RouteOptions route(const char *name, const char *summary, http::Access access = http::Access::Public,
                         http::BodyKind body = http::BodyKind::Json) {
    http::RouteOptions options;
    options.name = name;
    options.access = access;
    options.body = body;
    options.bodyLimit = bodyLimit;
    options.summary = summary;
    return options;
}

/// A completion that answers 204, or 202 with an empty object.
AuthService::OutcomeDone answering(http::Responder responder, int status, const Clock &clock) {
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    return [shared, status, &clock](const AuthService::Outcome &outcome) {
        if (!outcome.status)
            return shared->send(refusalOf(outcome.status.error(), outcome.lockedUntil, clock));
        shared->send(status == 204 ? http::Response::empty(204) : http::Response::json(QByteArray("{}"), status));
    };
}

void mountSessions(http::Router &router, ServerApp &app) {
    using http::Access;
    using http::BodyKind;
    using http::Method;
    using http::Request;
    using http::Responder;

    router.add(Method::Get, "/users/me/sessions",
               route("sessions", "The person's sign-ins that have not ended.", Access::User, BodyKind::Optional),
               http::answering([&app](Request &request) {
                   const auto db = app.store().reads().connection();
                   if (!db)
                       return http::Response::error(db.error());
                   const auto sessions = AccountService::sessions(**db, *sessionOf(request), app.clock().now());
                   return sessions ? http::Response::json(wire::toBytes(*sessions))
                                   : http::Response::error(sessions.error());
               }));

    router.add(Method::Delete, "/users/me/sessions/{sessionId}",
               route("endSession", "Signs one device out.", Access::User, BodyKind::Optional),
               [&app](Request &&request, Responder responder) {
                   const auto session = Id::parse(textOf(request.parameter("sessionId")));
                   if (!session)
                       return responder.send(http::Response::problem(404, "not_found", "There is no such session."));
                   app.accounts().endSession(*sessionOf(request), *session,
                                             answering(std::move(responder), 204, app.clock()));
               });

    router.add(Method::Post, "/users/me/sessions/end-others",
               route("endOtherSessions", "Signs all other devices out.", Access::User, BodyKind::Optional),
               [&app](Request &&request, Responder responder) {
                   app.accounts().endOtherSessions(*sessionOf(request),
                                                   answering(std::move(responder), 204, app.clock()));
               });
}

} // namespace

void mountAccount(http::Router &router, ServerApp &app) {
    using http::Method;
    using http::Request;
    using http::Responder;

    router.add(Method::Post, "/auth/forgot", route("forgotPassword", "Mails a token for a new password, if it can."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto email = readBody(request, refusal, wire::forgotFromJson);
                   if (email) {
                       if (const auto problems = AuthService::problemsOfEmail(*email); !problems.isEmpty())
                           refusal = invalidBody(problems);
                   }
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   app.accounts().forgot(*email, answering(std::move(responder), 202, app.clock()));
               });

    router.add(Method::Post, "/auth/reset", route("resetPassword", "Sets a new password with the token of a mail."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   auto reset = readBody(request, refusal, wire::passwordResetFromJson);
                   if (reset) {
                       if (const auto problems = AuthService::problemsOfPassword(reset->password, u"/password"_s);
                           !problems.isEmpty())
                           refusal = invalidBody(problems);
                   }
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   app.accounts().reset(std::move(*reset), answering(std::move(responder), 204, app.clock()));
               });

    router.add(Method::Post, "/users/me/password",
               route("changePassword", "Sets a new password and signs all other devices out.", http::Access::User),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   auto change = readBody(request, refusal, wire::passwordChangeFromJson);
                   if (change) {
                       if (const auto problems = AuthService::problemsOfPassword(change->fresh, u"/password"_s);
                           !problems.isEmpty())
                           refusal = invalidBody(problems);
                   }
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   app.accounts().changePassword(*sessionOf(request), std::move(*change),
                                                 answering(std::move(responder), 204, app.clock()));
               });

    router.add(Method::Post, "/users/me/email",
               route("changeEmail", "Sets the address by which the person signs in.", http::Access::User),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   auto change = readBody(request, refusal, wire::emailChangeFromJson);
                   if (change) {
                       if (const auto problems = AuthService::problemsOfEmail(change->email); !problems.isEmpty())
                           refusal = invalidBody(problems);
                   }
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   app.accounts().changeEmail(*sessionOf(request), std::move(*change),
                                              answering(std::move(responder), 204, app.clock()));
               });

    router.add(Method::Get, "/users/me/export",
               route("exportPerson", "Everything that the server has about the person.", http::Access::User,
                     http::BodyKind::Optional),
               [&app](Request &&request, Responder responder) {
                   const auto shared = std::make_shared<Responder>(std::move(responder));
                   const bool taken = app.workers().tryPost([&app, shared, user = userOf(request)] {
                       const auto db = app.store().reads().connection();
                       if (!db)
                           return shared->send(http::Response::error(db.error()));
                       const auto document = personData::document(**db, user, app.clock().now());
                       if (!document)
                           return shared->send(http::Response::error(document.error()));
                       auto response = jsonResponse(*document);
                       response.addHeader("Cache-Control", "no-store");
                       shared->send(std::move(response));
                   });
                   if (!taken)
                       shared->send(http::Response::error(Error{ErrorCode::Unavailable, {}}));
               });

    router.add(Method::Post, "/users/me/delete",
               route("deletePerson", "Deletes the account; what must be kept of it names nobody.", http::Access::User),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto password = readBody(request, refusal, wire::confirmationFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   app.accounts().remove(*sessionOf(request), *password,
                                         answering(std::move(responder), 204, app.clock()));
               });

    mountSessions(router, app);
}

} // namespace aura::server
