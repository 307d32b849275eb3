// SPDX-License-Identifier: Apache-2.0
// How somebody becomes a shop.
#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>
#include <aura/server/services/onboarding.h>
#include <aura/wire/onboarding_json.h>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t bodyLimit = 32 * 1024;

http::RouteOptions route(const char *name, http::BodyKind body, const char *summary) {
    http::RouteOptions options;
    options.name = name;
    options.access = http::Access::User; // whoever owns the shop, whatever else they are
    options.body = body;
    options.bodyLimit = bodyLimit;
    options.summary = summary;
    return options;
}

/// Runs `job` in the writer's next commit and answers how far the shop is then.
template <typename Job>
void writing(ServerApp &app, http::Responder responder, Job job) {
    const auto shared = std::make_shared<http::Responder>(std::move(responder));
    const auto body = std::make_shared<QByteArray>();
    app.store().writes().submit(
        [job = std::move(job), body](Write &write) -> Status {
            AURA_ASSIGN(const auto onboarding, job(write));
            *body = wire::toBytes(wire::toJson(onboarding));
            return {};
        },
        [shared, body](const Status &status) {
            shared->send(status ? http::Response::json(*body) : http::Response::error(status.error()));
        });
}

} // namespace

void mountOnboarding(http::Router &router, ServerApp &app) {
    using http::BodyKind;
    using http::Method;
    using http::Request;
    using http::Responder;

    router.add(Method::Post, "/vendor/applications",
               route("applyToSell", BodyKind::Json, "Makes a shop that may not sell yet, and the person its owner."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto application = readBody(request, refusal, wire::shopApplicationFromJson);
                   if (!application)
                       return responder.send(std::move(*refusal));
                   writing(app, std::move(responder),
                           [user = userOf(request), application = *application](Write &write) {
                               return onboarding::apply(write, user, application);
                           });
               });

    router.add(Method::Get, "/vendor/onboarding",
               route("onboarding", BodyKind::Optional, "How far a shop is on its way to be approved."),
               http::answering([&app](Request &request) {
                   const auto vendor = Id::parse(textOf(request.query("vendor").value_or("")));
                   if (!vendor)
                       return invalidQuery("vendor", "must be the id of a vendor");
                   const auto db = app.store().reads().connection();
                   if (!db)
                       return http::Response::error(db.error());
                   const auto onboarding = onboarding::read(**db, userOf(request), *vendor);
                   return onboarding ? jsonResponse(wire::toJson(*onboarding))
                                     : http::Response::error(onboarding.error());
               }));

    router.add(
        Method::Put, "/vendor/onboarding",
        route("changePapers", BodyKind::Json, "Keeps a shop's papers, and sends them for review if they are to."),
        [&app](Request &&request, Responder responder) {
            std::optional<http::Response> refusal;
            const auto change = readBody(request, refusal, wire::papersChangeFromJson);
            if (!change)
                return responder.send(std::move(*refusal));
            writing(app, std::move(responder), [user = userOf(request), change = *change](Write &write) {
                return onboarding::change(write, user, change);
            });
        });

    router.add(Method::Post, "/vendor/onboarding/reopen",
               route("reopenPapers", BodyKind::Json, "Takes a shop's papers back, to be changed and sent again."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto vendor =
                       readBody(request, refusal, [](wire::JsonReader &reader) { return reader.id("vendorId"_L1); });
                   if (!vendor)
                       return responder.send(std::move(*refusal));
                   writing(app, std::move(responder), [user = userOf(request), vendor = *vendor](Write &write) {
                       return onboarding::reopen(write, user, vendor);
                   });
               });
}

} // namespace aura::server
