// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/mounts.h>
#include <aura/wire/order_json.h>

#include "write_answer.h"

namespace aura::server {

namespace {

constexpr std::size_t bodyLimit = 16 * 1024;

http::RouteOptions route(const char *name, const char *summary, http::BodyKind body) {
    http::RouteOptions options;
    options.name = name;
    options.access = http::Access::User;
    options.body = body;
    options.bodyLimit = bodyLimit;
    options.summary = summary;
    return options;
}

/// {"variantId", "quantity"}; names and prices are the server's own.
CartLine lineFromJson(wire::JsonReader &reader) {
    CartLine line;
    line.variantId = reader.id(QLatin1StringView("variantId"));
    line.quantity = reader.integer(QLatin1StringView("quantity"), 1, mostPerLine, wire::JsonReader::Need::Optional);
    if (!reader.has(QLatin1StringView("quantity")))
        line.quantity = 1;
    return line;
}

template <typename Operation>
void change(ServerApp &app, http::Request &&request, http::Responder responder, Operation operation) {
    answerByWriting(app, std::move(request), std::move(responder), KeyNeed::Optional,
                    [&app, operation = std::move(operation)](Write &write, const Id &user) -> Result<Written> {
                        AURA_ASSIGN(const auto cart, app.carts().change(write, user, operation, write.now));
                        return Written::success(wire::toBytes(wire::toJson(cart)));
                    });
}

void setQuantity(ServerApp &app, http::Request &&request, http::Responder responder) {
    const auto variant = Id::parse(textOf(request.parameter("variantId")));
    if (!variant)
        return responder.send(http::Response::problem(404, "not_found", "There is no such variant."));
    std::optional<http::Response> refusal;
    const auto quantity = readBody(request, refusal, [](wire::JsonReader &reader) {
        return reader.integer(QLatin1StringView("quantity"), 0, mostPerLine);
    });
    if (refusal)
        return responder.send(std::move(*refusal));
    CartSet set;
    set.line.variantId = *variant;
    set.line.quantity = *quantity;
    change(app, std::move(request), std::move(responder), std::move(set));
}

} // namespace

void mountCart(http::Router &router, ServerApp &app) {
    using http::BodyKind;
    using http::Method;
    using http::Request;
    using http::Responder;

    router.add(Method::Get, "/cart", route("cart", "The person's cart.", BodyKind::Optional),
               http::answering([&app](Request &request) {
                   const auto db = app.store().reads().connection();
                   if (!db)
                       return http::Response::error(db.error());
                   const auto cart = CartService::read(**db, userOf(request));
                   if (!cart)
                       return http::Response::error(cart.error());
                   auto response = jsonResponse(wire::toJson(*cart));
                   response.setETag('"' + std::to_string(cart->rev) + '"');
                   return response;
               }));

    router.add(Method::Post, "/cart/add", route("cartAdd", "Adds pieces of a variant.", BodyKind::Json),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   auto line = readBody(request, refusal, lineFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   change(app, std::move(request), std::move(responder), CartAdd{std::move(*line)});
               });

    const auto set = [&app](Request &&request, Responder responder) {
        setQuantity(app, std::move(request), std::move(responder));
    };
    router.add(Method::Put, "/cart/items/{variantId}", route("cartSet", "Sets a quantity; 0 removes.", BodyKind::Json),
               set);
    router.add(Method::Patch, "/cart/items/{variantId}",
               route("cartPatch", "Sets a quantity; 0 removes.", BodyKind::Json), set);

    router.add(Method::Delete, "/cart/items/{variantId}",
               route("cartRemove", "Takes a variant out.", BodyKind::Optional),
               [&app](Request &&request, Responder responder) {
                   const auto variant = Id::parse(textOf(request.parameter("variantId")));
                   if (!variant)
                       return responder.send(http::Response::problem(404, "not_found", "There is no such variant."));
                   change(app, std::move(request), std::move(responder), CartRemove{*variant});
               });
}

} // namespace aura::server
