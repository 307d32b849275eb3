// SPDX-License-Identifier: Apache-2.0
#include <aura/server/api/body.h>
#include <aura/server/api/guard.h>
#include <aura/server/api/mounts.h>
#include <aura/server/api/server_app.h>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t largestRequest = 4 * 1024;
constexpr std::size_t largestEvent = 256 * 1024;

http::RouteOptions route(const char *name, const char *summary) {
    http::RouteOptions options;
    options.name = name;
    options.access = http::Access::User;
    options.summary = summary;
    return options;
}

CardPaymentService::Done answering(http::Responder responder, int status) {
    auto shared = std::make_shared<http::Responder>(std::move(responder));
    return [shared, status](const Result<CardPayment> &payment) {
        if (payment)
            return shared->send(jsonResponse(wire::toJson(*payment), status));
        shared->send(http::Response::error(payment.error()));
    };
}

std::optional<Id> idIn(const http::Request &request) {
    const auto id = Id::parse(textOf(request.parameter("id")));
    return id ? std::optional(*id) : std::nullopt;
}

http::Response noSuchPayment() {
    return http::Response::problem(404, "not_found", "There is no such payment.");
}

} // namespace

void mountPayments(http::Router &router, ServerApp &app) {
    using http::Method;
    using http::Request;
    using http::Responder;

    // No Idempotency-Key: what is stored with one is a hash of the body, and a hash of a card's number gives it away.
    // The payment's own id does the same.
    auto begin = route("paymentBegin", "Holds the amount of an order to come on a card.");
    begin.body = http::BodyKind::Json;
    begin.bodyLimit = largestRequest;
    router.add(Method::Post, "/payments", begin, [&app](Request &&request, Responder responder) {
        std::optional<http::Response> refusal;
        auto wanted = readBody(request, refusal, wire::cardPaymentRequestFromJson);
        if (refusal)
            return responder.send(std::move(*refusal));
        app.payments().begin(userOf(request), std::move(*wanted), answering(std::move(responder), 201));
    });

    router.add(Method::Get, "/payments/{id}", route("payment", "How a payment stands."),
               http::answering([&app](Request &request) {
                   const auto id = idIn(request);
                   const auto db = app.store().reads().connection();
                   if (!db)
                       return http::Response::error(db.error());
                   const auto payment = id ? cardPayments::read(**db, userOf(request), *id)
                                           : Result<CardPayment>(Error{ErrorCode::NotFound, u"no such payment"_s});
                   return payment ? jsonResponse(wire::toJson(*payment)) : http::Response::error(payment.error());
               }));

    auto confirm = route("paymentConfirm", "Goes on after the person's bank has asked.");
    confirm.body = http::BodyKind::Json;
    confirm.bodyLimit = largestRequest;
    router.add(Method::Post, "/payments/{id}/confirm", confirm, [&app](Request &&request, Responder responder) {
        const auto id = idIn(request);
        if (!id)
            return responder.send(noSuchPayment());
        std::optional<http::Response> refusal;
        const auto code = readBody(request, refusal, [](wire::JsonReader &reader) {
            return reader.string("code"_L1, 100, wire::JsonReader::Need::Optional);
        });
        if (refusal)
            return responder.send(std::move(*refusal));
        app.payments().confirm(userOf(request), *id, *code, answering(std::move(responder), 200));
    });

    http::RouteOptions event;
    event.name = "paymentEvent";
    event.access = http::Access::Public;
    event.body = http::BodyKind::Json;
    event.bodyLimit = largestEvent;
    event.summary = "What a payment service tells by itself; believed by its signature only.";
    router.add(Method::Post, "/payments/events/{provider}", event, [&app](Request &&request, Responder responder) {
        struct Event {
            QString provider;
            QByteArray body;
            QByteArray signature;
        };
        const auto signature = request.header("Stripe-Signature").value_or("");
        const auto bytes = request.bodyBytes();
        auto shared =
            std::make_shared<Event>(Event{textOf(request.parameter("provider")), QByteArray(bytes.data(), bytes.size()),
                                          QByteArray(signature.data(), static_cast<qsizetype>(signature.size()))});
        auto answer = std::make_shared<http::Responder>(std::move(responder));
        const bool posted = app.workers().tryPost([&app, shared, answer] {
            const auto taken = app.payments().takeEvent(shared->provider, shared->body, shared->signature);
            answer->send(taken ? jsonResponse({}) : http::Response::error(taken.error()));
        });
        if (!posted)
            answer->send(http::Response::error({ErrorCode::Unavailable, u"too much is going on"_s}));
    });
}

} // namespace aura::server
