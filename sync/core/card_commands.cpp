// SPDX-License-Identifier: Apache-2.0
// Paying by card: the one command whose content is kept nowhere. A card goes from the form straight to the shop's
// payment service; the queue, the files and the logs never see it.
#include "core/answers.h"
#include "core/sync_core.h"

#include <aura/wire/payment_json.h>

namespace aura::sync {

using namespace Qt::StringLiterals;

namespace {

Result<CardPayment> paymentIn(const HttpAnswer &answer) {
    const auto judged = judge(answer);
    if (judged.verdict == Verdict::NoAnswer)
        return Error{ErrorCode::Unavailable, judged.error.detail};
    if (judged.verdict != Verdict::Good)
        return judged.error;
    auto payment = wire::cardPaymentFromBytes(answer.body);
    if (!payment)
        return Error{ErrorCode::Unavailable, u"the answer names no payment"_s};
    return payment;
}

} // namespace

void SyncCore::postPayment(const QString &path, const QByteArray &body,
                           const std::function<void(Result<CardPayment>)> &done) {
    if (!m_context.config.owner)
        return done(Error{ErrorCode::StorageBusy, u"another process syncs this folder"_s});
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.path = path;
    request.contentType = "application/json";
    request.body = body;
    m_session->send(std::move(request), [this, done](const HttpAnswer &answer) {
        m_online = answer.status != 0;
        updateStatus();
        done(paymentIn(answer));
    });
}

void SyncCore::pay(const CheckoutRequest &request, const CardDetails &card,
                   const std::function<void(Result<CardPayment>)> &done) {
    if (const auto ready = isOpen(); !ready)
        return done(ready.error());
    if (m_account.user.isNil())
        return done(Error{ErrorCode::AuthRequired, u"ordering needs an account"_s});
    if (problemOf(card, m_clock.now()) != CardProblem::None)
        return done(Error{ErrorCode::InvalidArgument, u"the card is not complete"_s});
    const auto submissions = submissionsFor(request, currentCart(), m_catalogue->database(), pricing());
    if (!submissions)
        return done(submissions.error());
    if (submissions->size() != 1)
        return done(Error{ErrorCode::InvalidArgument, u"a card pays in one currency at a time"_s});
    wire::CardPaymentRequest payment;
    payment.paymentId = m_ids.next();
    payment.groupId = m_ids.next();
    payment.amount = submissions->first().quote.total;
    payment.card = card;
    postPayment(u"/api/v1/payments"_s, wire::toBytes(payment), done);
}

void SyncCore::confirmPayment(const Id &paymentId, const QString &code,
                              const std::function<void(Result<CardPayment>)> &done) {
    if (const auto ready = isOpen(); !ready)
        return done(ready.error());
    postPayment(u"/api/v1/payments/"_s + paymentId.toString() + u"/confirm"_s,
                wire::toBytes(QJsonObject{{u"code"_s, code}}), done);
}

} // namespace aura::sync
