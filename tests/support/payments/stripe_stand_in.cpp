// SPDX-License-Identifier: Apache-2.0
#include <aura/testing/stripe_stand_in.h>

#include <aura/ports/clock.h>
#include <aura/ports/random.h>
#include <aura/server/http/server.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace aura::testing {

using namespace aura::server::http;
using namespace Qt::StringLiterals;

namespace {

using Answer = std::pair<int, QByteArray>;

QHash<QByteArray, QByteArray> readForm(const QByteArray &body) {
    QHash<QByteArray, QByteArray> form;
    for (const auto &part : body.split('&')) {
        const auto equals = part.indexOf('=');
        if (equals > 0)
            form.insert(QByteArray::fromPercentEncoding(part.left(equals)),
                        QByteArray::fromPercentEncoding(part.mid(equals + 1)));
    }
    return form;
}

QByteArray bytes(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject jsonOf(const StripeStandIn::Intent &intent) {
    QJsonObject object{{u"id"_s, intent.id},
                       {u"object"_s, u"payment_intent"_s},
                       {u"amount"_s, qint64{intent.amount}},
                       {u"amount_received"_s, qint64{intent.received}},
                       {u"currency"_s, intent.currency},
                       {u"capture_method"_s, u"manual"_s},
                       {u"status"_s, intent.status}};
    if (intent.status == "requires_action"_L1)
        object.insert(
            u"next_action"_s,
            QJsonObject{{u"type"_s, u"redirect_to_url"_s},
                        {u"redirect_to_url"_s,
                         QJsonObject{{u"url"_s, QString(u"https://hooks.stripe.com/redirect/"_s + intent.id)}}}});
    if (!intent.error.isEmpty())
        object.insert(u"last_payment_error"_s, QJsonObject{{u"code"_s, intent.error}});
    return object;
}

Answer refusal(int status, const QString &type, const QString &code, const StripeStandIn::Intent *intent = nullptr,
               const QString &declineCode = {}) {
    QJsonObject error{{u"type"_s, type}, {u"code"_s, code}, {u"message"_s, u"See the documentation."_s}};
    if (!declineCode.isEmpty())
        error.insert(u"decline_code"_s, declineCode);
    if (intent != nullptr)
        error.insert(u"payment_intent"_s, jsonOf(*intent));
    return {status, bytes({{u"error"_s, error}})};
}

Answer unexpected(const StripeStandIn::Intent &intent) {
    return refusal(400, u"invalid_request_error"_s, u"payment_intent_unexpected_state"_s, &intent);
}

/// The documented test cards: how the intent stands after it was confirmed with one.
Answer confirmWith(const QByteArray &number, StripeStandIn::Intent &intent) {
    const auto declined = [&](const QString &code, const QString &declineCode) {
        intent.status = u"requires_payment_method"_s;
        intent.error = code;
        return refusal(402, u"card_error"_s, code, &intent, declineCode);
    };
    if (number == "4000000000000002")
        return declined(u"card_declined"_s, u"generic_decline"_s);
    if (number == "4000000000009995")
        return declined(u"card_declined"_s, u"insufficient_funds"_s);
    if (number == "4000000000000069")
        return declined(u"expired_card"_s, {});
    if (number == "4000000000000127")
        return declined(u"incorrect_cvc"_s, {});
    intent.status = number == "4000002760003184" ? u"requires_action"_s : u"requires_capture"_s;
    return {200, bytes(jsonOf(intent))};
}

} // namespace

class StripeStandIn::Server {
public:
    explicit Server(StripeStandIn &owner) {
        Router router;
        RouteOptions options;
        options.mount = Mount::Root;
        options.body = BodyKind::Binary;
        const auto add = [&](const char *name, const char *pattern, auto act) {
            options.name = name;
            router.add(Method::Post, pattern, options, answering([&owner, act](server::http::Request &request) {
                           return owner.m_server->answer(owner, request, act);
                       }));
        };
        add("create", "/v1/payment_intents", [&owner](const QString &, const auto &form) -> Answer {
            if (form.value("capture_method") != "manual" || form.value("payment_method_data[type]") != "card")
                return refusal(400, u"invalid_request_error"_s, u"parameter_missing"_s);
            Intent intent;
            intent.id = u"pi_%1"_s.arg(owner.m_intents.size() + 1);
            intent.amount = form.value("amount").toLongLong();
            intent.currency = QString::fromLatin1(form.value("currency"));
            if (intent.amount < 1 || intent.currency != intent.currency.toLower())
                return refusal(400, u"invalid_request_error"_s, u"parameter_invalid_integer"_s);
            const auto answer = confirmWith(form.value("payment_method_data[card][number]"), intent);
            owner.m_intents.insert(intent.id, intent);
            return answer;
        });
        add("confirm", "/v1/payment_intents/{id}/confirm", [&owner](const QString &id, const auto &) -> Answer {
            const auto found = owner.m_intents.find(id);
            if (found == owner.m_intents.end())
                return refusal(404, u"invalid_request_error"_s, u"resource_missing"_s);
            if (found->status != "requires_action"_L1)
                return unexpected(*found);
            return {200, bytes(jsonOf(*found))};
        });
        add("capture", "/v1/payment_intents/{id}/capture", [&owner](const QString &id, const auto &form) -> Answer {
            const auto found = owner.m_intents.find(id);
            if (found == owner.m_intents.end())
                return refusal(404, u"invalid_request_error"_s, u"resource_missing"_s);
            if (found->status != "requires_capture"_L1)
                return unexpected(*found);
            found->received = form.value("amount_to_capture").toLongLong();
            if (found->received < 1 || found->received > found->amount)
                return refusal(400, u"invalid_request_error"_s, u"amount_too_large"_s);
            found->status = u"succeeded"_s;
            return {200, bytes(jsonOf(*found))};
        });
        add("cancel", "/v1/payment_intents/{id}/cancel", [&owner](const QString &id, const auto &) -> Answer {
            const auto found = owner.m_intents.find(id);
            if (found == owner.m_intents.end())
                return refusal(404, u"invalid_request_error"_s, u"resource_missing"_s);
            if (found->status == "succeeded"_L1 || found->status == "canceled"_L1)
                return unexpected(*found);
            found->status = u"canceled"_s;
            return {200, bytes(jsonOf(*found))};
        });
        add("refund", "/v1/refunds", [&owner](const QString &, const auto &form) -> Answer {
            const auto found = owner.m_intents.find(QString::fromLatin1(form.value("payment_intent")));
            const auto amount = form.value("amount").toLongLong();
            if (found == owner.m_intents.end() || found->status != "succeeded"_L1)
                return refusal(400, u"invalid_request_error"_s, u"resource_missing"_s);
            if (amount < 1 || found->refunded + amount > found->received)
                return refusal(400, u"invalid_request_error"_s, u"charge_already_refunded"_s);
            found->refunded += amount;
            return {200, bytes({{u"id"_s, u"re_1"_s}, {u"object"_s, u"refund"_s}, {u"status"_s, u"succeeded"_s}})};
        });
        ServerOptions serverOptions;
        serverOptions.threads = 1;
        m_http = std::make_unique<HttpServer>(std::move(router), serverOptions, m_clock, m_random);
        const auto port = m_http->start();
        if (!port)
            qFatal("%s", qPrintable(port.error().detail));
        m_port = *port;
    }
    ~Server() { m_http->stop(); }

    std::uint16_t port() const { return m_port; }

private:
    template <typename Act>
    Response answer(StripeStandIn &owner, server::http::Request &request, Act act) {
        const auto header = [&](const char *name) {
            const auto value = request.header(name).value_or("");
            return QByteArray(value.data(), static_cast<qsizetype>(value.size()));
        };
        StripeStandIn::Request seen;
        const auto path = request.path();
        seen.path = QByteArray(path.data(), static_cast<qsizetype>(path.size()));
        seen.authorization = header("Authorization");
        seen.idempotencyKey = header("Idempotency-Key");
        seen.form = readForm(request.bodyBytes());
        const auto id = request.parameter("id");
        const std::lock_guard lock(owner.m_mutex);
        owner.m_requests.append(seen);
        if (owner.m_failures > 0) {
            --owner.m_failures;
            return Response::text("upstream trouble", owner.m_failureStatus);
        }
        if (seen.authorization != QByteArray("Bearer ") + secretKey)
            return Response::json(refusal(401, u"invalid_request_error"_s, u"api_key_invalid"_s).second, 401);
        if (!seen.idempotencyKey.isEmpty() && owner.m_answered.contains(seen.idempotencyKey)) {
            const auto &known = owner.m_answered[seen.idempotencyKey];
            return Response::json(known.second, known.first);
        }
        const auto [status, body] =
            act(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())), std::as_const(seen.form));
        if (!seen.idempotencyKey.isEmpty())
            owner.m_answered.insert(seen.idempotencyKey, {status, body});
        return Response::json(body, status);
    }

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<HttpServer> m_http;
    std::uint16_t m_port = 0;
};

StripeStandIn::StripeStandIn()
    : m_server(std::make_unique<Server>(*this)) {}

StripeStandIn::~StripeStandIn() = default;

QByteArray StripeStandIn::url() const {
    return "http://127.0.0.1:" + QByteArray::number(m_server->port());
}

QList<StripeStandIn::Intent> StripeStandIn::intents() const {
    const std::lock_guard lock(m_mutex);
    return m_intents.values();
}

QList<StripeStandIn::Request> StripeStandIn::requests() const {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void StripeStandIn::failNext(int times, int status) {
    const std::lock_guard lock(m_mutex);
    m_failures = times;
    m_failureStatus = status;
}

void StripeStandIn::authenticate(const QString &intent, bool satisfied) {
    const std::lock_guard lock(m_mutex);
    auto &found = m_intents[intent];
    found.status = satisfied ? u"requires_capture"_s : u"requires_payment_method"_s;
    found.error = satisfied ? QString() : u"payment_intent_authentication_failure"_s;
}

QByteArray StripeStandIn::signatureOf(const QByteArray &body, std::int64_t seconds) {
    const auto time = QByteArray::number(qint64{seconds});
    return "t=" + time + ",v1=" +
           QMessageAuthenticationCode::hash(time + '.' + body, webhookSecret, QCryptographicHash::Sha256).toHex();
}

} // namespace aura::testing
