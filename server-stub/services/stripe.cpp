// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/stripe.h>

#include "https_caller.h"

#include <aura/wire/json_reader.h>

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t oldestEventSeconds = 300;

bool isName(const QString &reference) {
    return !reference.isEmpty() && reference.size() <= 255 &&
           std::all_of(reference.begin(), reference.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; });
}

/// Independent of where the first difference is.
bool sameBytes(const QByteArray &a, const QByteArray &b) {
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(a[i] ^ b[i]);
    return difference == 0;
}

} // namespace

struct Stripe::Reply {
    int status = 0;
    QJsonObject body;

    bool isGood() const { return status >= 200 && status < 300; }
    QJsonObject error() const { return body.value("error"_L1).toObject(); }
    QString text(QLatin1StringView key) const { return body.value(key).toString(); }
};

Result<Stripe::Reply> Stripe::post(const QByteArray &path, const Form &form, const QByteArray &key) const {
    HttpsCall call;
    call.url = m_options.url + "/v1/" + path;
    call.bearer = m_options.secretKey;
    call.form = form;
    call.idempotencyKey = key;
    call.plainAllowed = m_options.plainAllowed;
    call.timeoutSeconds = m_options.timeoutSeconds;
    AURA_ASSIGN(const auto answer, postForm(call));
    // Its troubles, too many requests, and a key that is being used at this moment: another time.
    if (answer.status >= 500 || answer.status == 429 || answer.status == 409)
        return Error{ErrorCode::Unavailable, u"the payment service answers %1"_s.arg(answer.status)};
    const auto body = wire::parseObject(answer.body);
    if (!body)
        return Error{ErrorCode::Unavailable, u"the payment service answers no JSON"_s};
    return Reply{answer.status, *body};
}

Result<ProviderAnswer> Stripe::answerOf(const Reply &reply) {
    if (!reply.isGood()) {
        const auto error = reply.error();
        // The card was refused: 402 with the reason. Everything else is a mistake of ours.
        if (reply.status != 402)
            return Error{ErrorCode::InvalidArgument,
                         u"the payment service refuses: "_s + error.value("code"_L1).toString().left(100)};
        const QString detailed = error.value("decline_code"_L1).toString();
        const QString code = error.value("code"_L1).toString();
        return ProviderAnswer{CardPaymentState::Declined,
                              error.value("payment_intent"_L1).toObject().value("id"_L1).toString(),
                              {},
                              detailed.isEmpty() || detailed == "generic_decline"_L1 ? code : detailed};
    }
    const QString reference = reply.text("id"_L1);
    const QString status = reply.text("status"_L1);
    if (!isName(reference))
        return Error{ErrorCode::Unavailable, u"the payment service names no payment"_s};
    if (status == "requires_capture"_L1 || status == "succeeded"_L1)
        return ProviderAnswer{CardPaymentState::Authorized, reference, {}, {}};
    if (status == "requires_action"_L1) {
        const auto redirect = reply.body.value("next_action"_L1).toObject().value("redirect_to_url"_L1).toObject();
        return ProviderAnswer{CardPaymentState::ActionRequired, reference, redirect.value("url"_L1).toString(), {}};
    }
    if (status == "processing"_L1)
        return Error{ErrorCode::Unavailable, u"the payment is being processed"_s};
    const auto last = reply.body.value("last_payment_error"_L1).toObject();
    const QString code = last.value("code"_L1).toString();
    return ProviderAnswer{CardPaymentState::Declined, reference, {}, code.isEmpty() ? u"card_declined"_s : code};
}

Result<ProviderAnswer> Stripe::authorize(const QByteArray &key, Money amount, const CardDetails &card) {
    AURA_ASSIGN(const auto reply, post("payment_intents",
                                       {{"amount", QByteArray::number(qint64{amount.minor})},
                                        {"currency", amount.currency.code().toLower().toLatin1()},
                                        {"capture_method", "manual"},
                                        {"confirm", "true"},
                                        {"payment_method_types[]", "card"},
                                        {"payment_method_data[type]", "card"},
                                        {"payment_method_data[card][number]", card.number.toLatin1()},
                                        {"payment_method_data[card][exp_month]", QByteArray::number(card.month)},
                                        {"payment_method_data[card][exp_year]", QByteArray::number(card.year)},
                                        {"payment_method_data[card][cvc]", card.cvc.toLatin1()},
                                        {"payment_method_data[billing_details][name]", card.holder.toUtf8()},
                                        {"return_url", "aura://payment"},
                                        {"metadata[aura_payment]", key}},
                                       "authorize-" + key));
    return answerOf(reply);
}

Result<ProviderAnswer> Stripe::confirm(const QByteArray &key, const QString &reference, const QString &) {
    if (!isName(reference))
        return Error{ErrorCode::NotFound, u"no such payment"_s};
    // The bank told Stripe by itself whether the person proved who they are; confirming again reads the outcome.
    AURA_ASSIGN(const auto reply, post("payment_intents/" + reference.toLatin1() + "/confirm",
                                       {{"return_url", "aura://payment"}}, "confirm-" + key));
    const auto code = reply.error().value("code"_L1).toString();
    if (!reply.isGood() && code == "payment_intent_unexpected_state"_L1) {
        Reply now;
        now.status = 200;
        now.body = reply.error().value("payment_intent"_L1).toObject();
        return answerOf(now);
    }
    return answerOf(reply);
}

namespace {

/// Doing what is done already is no mistake.
template <typename Reply>
Status settled(const Reply &reply, std::initializer_list<QLatin1StringView> doneAlready) {
    if (reply.isGood())
        return {};
    const QString code = reply.error().value("code"_L1).toString();
    const QString status = reply.error().value("payment_intent"_L1).toObject().value("status"_L1).toString();
    for (const auto &done : doneAlready) {
        if (code == done || (code == "payment_intent_unexpected_state"_L1 && status == done))
            return {};
    }
    return Error{ErrorCode::InvalidArgument, u"the payment service refuses: "_s + code.left(100)};
}

} // namespace

Status Stripe::capture(const QByteArray &key, const QString &reference, Money amount) {
    if (!isName(reference))
        return Error{ErrorCode::NotFound, u"no such payment"_s};
    AURA_ASSIGN(const auto reply,
                post("payment_intents/" + reference.toLatin1() + "/capture",
                     {{"amount_to_capture", QByteArray::number(qint64{amount.minor})}}, "capture-" + key));
    return settled(reply, {"succeeded"_L1});
}

Status Stripe::refund(const QByteArray &key, const QString &reference, Money amount) {
    if (!isName(reference))
        return Error{ErrorCode::NotFound, u"no such payment"_s};
    AURA_ASSIGN(const auto reply,
                post("refunds",
                     {{"payment_intent", reference.toLatin1()}, {"amount", QByteArray::number(qint64{amount.minor})}},
                     "refund-" + key));
    return settled(reply, {"charge_already_refunded"_L1});
}

Status Stripe::release(const QByteArray &key, const QString &reference) {
    if (!isName(reference))
        return Error{ErrorCode::NotFound, u"no such payment"_s};
    AURA_ASSIGN(const auto reply, post("payment_intents/" + reference.toLatin1() + "/cancel", {}, "release-" + key));
    return settled(reply, {"canceled"_L1});
}

Result<ProviderEvent> Stripe::readEvent(const QByteArray &body, const QByteArray &signature, UnixMillis now) {
    const Error foreign{ErrorCode::PermissionDenied, u"the event is not signed by the payment service"_s};
    if (m_options.webhookSecret.isEmpty())
        return foreign;
    QByteArray time;
    QList<QByteArray> candidates;
    for (const auto &part : signature.split(',')) {
        if (part.startsWith("t="))
            time = part.mid(2);
        else if (part.startsWith("v1="))
            candidates.append(part.mid(3));
    }
    bool isNumber = false;
    const auto seconds = time.toLongLong(&isNumber);
    if (!isNumber || std::abs(now / 1'000 - seconds) > oldestEventSeconds)
        return foreign;
    const QByteArray expected =
        QMessageAuthenticationCode::hash(time + '.' + body, m_options.webhookSecret, QCryptographicHash::Sha256)
            .toHex();
    if (std::none_of(candidates.begin(), candidates.end(),
                     [&](const QByteArray &candidate) { return sameBytes(candidate, expected); }))
        return foreign;
    AURA_ASSIGN(const auto object, wire::parseObject(body));
    const auto intent = object.value("data"_L1).toObject().value("object"_L1).toObject();
    ProviderEvent event;
    event.id = object.value("id"_L1).toString();
    event.reference = intent.value("id"_L1).toString();
    const QString type = object.value("type"_L1).toString();
    if (type == "payment_intent.amount_capturable_updated"_L1)
        event.kind = ProviderEvent::Kind::Authorized;
    else if (type == "payment_intent.succeeded"_L1)
        event.kind = ProviderEvent::Kind::Captured;
    else if (type == "payment_intent.payment_failed"_L1)
        event.kind = ProviderEvent::Kind::Declined;
    else if (type == "payment_intent.canceled"_L1)
        event.kind = ProviderEvent::Kind::Voided;
    event.decline = intent.value("last_payment_error"_L1).toObject().value("code"_L1).toString();
    if (event.id.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"the event has no id"_s};
    return event;
}

} // namespace aura::server
