// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/mounts.h>
#include <aura/wire/order_json.h>

#include "write_answer.h"

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

http::RouteOptions route(const char *name, const char *summary) {
    http::RouteOptions options;
    options.name = name;
    options.access = http::Access::User;
    options.summary = summary;
    return options;
}

QJsonArray arrayOf(const QList<Order> &orders) {
    QJsonArray array;
    for (const auto &order : orders)
        array.append(wire::toJson(order));
    return array;
}

/// 409 with what would be true now: the quote, and the variants that are short.
http::Response refusalOf(const Placement &placement) {
    http::Problem problem;
    problem.status = 409;
    const auto code = placement.refusal->code;
    problem.code = code == ErrorCode::Conflict   ? "needs_confirmation"
                   : code == ErrorCode::Canceled ? "expired"
                                                 : errorCodeName(code).toStdString();
    problem.detail = placement.refusal->detail.toStdString();
    QJsonObject members;
    if (placement.quote)
        members.insert("quote"_L1, wire::toJson(*placement.quote));
    if (!placement.shortVariants.isEmpty()) {
        QJsonArray variants;
        for (const auto &variant : placement.shortVariants)
            variants.append(variant.toString());
        members.insert("shortVariants"_L1, variants);
    }
    problem.members = wire::toBytes(members).toStdString();
    return http::Response::problem(std::move(problem));
}

/// The revision of an If-Match header; nothing when it is absent or "*". `bad` when it is malformed.
std::optional<std::int64_t> expectedRev(const http::Request &request, bool &bad) {
    const auto tag = request.header("If-Match");
    bad = false;
    if (!tag || *tag == "*")
        return std::nullopt;
    bool ok = false;
    const auto rev = textOf(*tag).remove(u'"').toLongLong(&ok);
    bad = !ok;
    return ok ? std::optional<std::int64_t>(rev) : std::nullopt;
}

http::Response withRev(http::Response response, std::int64_t rev) {
    response.setETag('"' + std::to_string(rev) + '"');
    return response;
}

void list(ServerApp &app, const http::Request &request, http::Responder &responder) {
    const auto limit = queryNumber(request, "limit", 25, 1, 100);
    if (!limit)
        return responder.send(invalidQuery("limit", "must be 1 to 100"));
    std::optional<OrderState> state;
    if (const auto name = request.query("status")) {
        const auto known = orderStateFromName(textOf(*name));
        if (!known)
            return responder.send(invalidQuery("status", "is not a state of orders"));
        state = *known;
    }
    const auto db = app.store().reads().connection();
    if (!db)
        return responder.send(http::Response::error(db.error()));
    const auto page = OrderService::list(**db, userOf(request), state, static_cast<int>(*limit),
                                         textOf(request.query("cursor").value_or("")));
    if (!page) {
        if (page.error().code == ErrorCode::InvalidArgument)
            return responder.send(invalidQuery("cursor", "is not one of this server's"));
        return responder.send(http::Response::error(page.error()));
    }
    const bool more = !page->next.isEmpty();
    responder.send(jsonResponse(
        {{u"data"_s, arrayOf(page->orders)},
         {u"page"_s, QJsonObject{{u"next"_s, more ? QJsonValue(page->next) : QJsonValue()}, {u"has_more"_s, more}}}}));
}

} // namespace

void mountOrders(http::Router &router, ServerApp &app) {
    using http::Method;
    using http::Request;
    using http::Responder;

    auto submit = route("orderSubmit", "Places an order: one for each vendor, in one payment.");
    submit.body = http::BodyKind::Json;
    submit.bodyLimit = 256 * 1024;
    router.add(Method::Post, "/orders", submit, [&app](Request &&request, Responder responder) {
        std::optional<http::Response> refusal;
        auto order = readBody(request, refusal, wire::orderSubmitFromJson);
        if (refusal)
            return responder.send(std::move(*refusal));
        answerByWriting(app, std::move(request), std::move(responder), KeyNeed::Required,
                        [&app, order = std::move(*order)](Write &write, const Id &user) -> Result<Written> {
                            AURA_ASSIGN(const auto placement, app.orders().place(write, user, order, Id{}));
                            if (placement.refusal)
                                return Written::refused(refusalOf(placement));
                            return Written::success(
                                wire::toBytes(QJsonObject{{u"groupId"_s, order.groupId.toString()},
                                                          {u"orders"_s, arrayOf(placement.orders)}}),
                                201);
                        });
    });

    router.add(Method::Get, "/orders", route("orders", "The person's orders, newest first."),
               [&app](Request &&request, Responder responder) { list(app, request, responder); });

    router.add(Method::Get, "/orders/{id}", route("order", "One order of the person."),
               http::answering([&app](Request &request) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   const auto db = app.store().reads().connection();
                   if (!db)
                       return http::Response::error(db.error());
                   const auto order = id ? OrderService::read(**db, userOf(request), *id)
                                         : Result<Order>(Error{ErrorCode::NotFound, u"no such order"_s});
                   if (!order)
                       return http::Response::error(order.error());
                   return withRev(jsonResponse(wire::toJson(*order)), order->rev);
               }));

    router.add(Method::Post, "/orders/{id}/cancel", route("orderCancel", "Cancels an order that is not on its way."),
               [&app](Request &&request, Responder responder) {
                   const auto id = Id::parse(textOf(request.parameter("id")));
                   if (!id)
                       return responder.send(http::Response::problem(404, "not_found", "There is no such order."));
                   bool bad = false;
                   const auto rev = expectedRev(request, bad);
                   if (bad)
                       return responder.send(http::Response::problem(400, "malformed", "If-Match is not a revision."));
                   answerByWriting(
                       app, std::move(request), std::move(responder), KeyNeed::Optional,
                       [&app, id = *id, rev](Write &write, const Id &user) -> Result<Written> {
                           if (rev) {
                               AURA_ASSIGN(const auto current, OrderService::read(write.db, user, id));
                               if (current.rev != *rev) {
                                   http::Problem problem;
                                   problem.status = 412;
                                   problem.code = "stale";
                                   problem.detail = "The order changed meanwhile.";
                                   problem.members =
                                       wire::toBytes(QJsonObject{{u"current"_s, wire::toJson(current)}}).toStdString();
                                   return Written::refused(http::Response::problem(std::move(problem)));
                               }
                           }
                           AURA_ASSIGN(const auto order, app.orders().cancel(write, user, id));
                           return Written::success(wire::toBytes(wire::toJson(order)));
                       });
               });
}

} // namespace aura::server
