// SPDX-License-Identifier: Apache-2.0
// The part of the checkout that pays by card.
#include "card_form.h"
#include "checkout_private.h"

#include <aura/app/app_context.h>
#include <aura/app/error_text.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

bool CheckoutModel::byCard() const {
    return d->paymentMethod == cardMethod && !d->costsNothing;
}
CardItem CheckoutModel::card() const {
    return d->card;
}
CardItem CheckoutModel::cardErrors() const {
    return d->cardErrors;
}
QString CheckoutModel::bankQuestion() const {
    const bool asked = d->payment && d->payment->state == CardPaymentState::ActionRequired;
    return asked ? d->payment->action : QString();
}
bool CheckoutModel::bankIsOnTheWeb() const {
    return bankQuestion().startsWith("https://"_L1);
}

void CheckoutModel::setCardField(CardField field, const QString &text) {
    const QString kept = field == CardField::Number ? groupedCardNumber(text).left(23) : text.left(200);
    if (partOf(d->card, field) == kept)
        return;
    partOf(d->card, field) = kept;
    if (!partOf(d->cardErrors, field).isEmpty())
        partOf(d->cardErrors, field) = cardMessage(d->card, field, app()->clock().now());
    Q_EMIT cardChanged();
}

void CheckoutModel::checkCardField(CardField field) {
    partOf(d->cardErrors, field) = cardMessage(d->card, field, app()->clock().now());
    Q_EMIT cardChanged();
}

/// Nothing to complete unless a card pays.
bool CheckoutModel::cardIsComplete() {
    if (!byCard())
        return true;
    if (const QString obstacle = d->cardObstacle(offline()); !obstacle.isEmpty()) {
        setError(obstacle);
        return false;
    }
    d->cardErrors = cardMessages(d->card, app()->clock().now());
    Q_EMIT cardChanged();
    return d->cardErrors == CardItem{};
}

void CheckoutModel::pay() {
    // What is held already is not asked for again, as long as it is what the order costs.
    if (d->payment && d->payment->state == CardPaymentState::Authorized)
        return submit(false);
    sync::whenDone(app()->client().pay(d->request(), cardFrom(d->card)), this,
                   [this](const Result<CardPayment> &payment) { paid(payment); });
}

void CheckoutModel::paid(const Result<CardPayment> &payment) {
    d->payment = payment ? std::optional(*payment) : std::nullopt;
    Q_EMIT cardChanged();
    if (payment && payment->state == CardPaymentState::Authorized)
        return submit(false);
    if (payment && payment->state == CardPaymentState::ActionRequired)
        return; // the person's turn
    d->payment.reset();
    setState(State::Editing);
    if (payment) {
        setError(declineText(payment->decline));
    } else if (payment.error().code == ErrorCode::AuthRequired) {
        Q_EMIT signInNeeded();
    } else if (payment.error().code == ErrorCode::Unavailable) {
        setError(tr("No answer came, so nothing is ordered. If your bank shows an amount, it is let go within half an "
                    "hour."));
    } else if (payment.error().code == ErrorCode::NotFound) {
        setError(tr("This shop takes no cards. Please choose another way to pay."));
    } else {
        setError(aura::app::errorText(payment.error()));
    }
}

void CheckoutModel::answerBank(const QString &code) {
    if (bankQuestion().isEmpty())
        return;
    const Id payment = d->payment->paymentId;
    d->payment->action.clear();
    Q_EMIT cardChanged();
    sync::whenDone(app()->client().confirmPayment(payment, code.trimmed()), this,
                   [this](const Result<CardPayment> &answer) { paid(answer); });
}

void CheckoutModel::refuseBank() {
    if (bankQuestion().isEmpty())
        return;
    d->payment.reset();
    Q_EMIT cardChanged();
    setState(State::Editing);
    setError(tr("Nothing was charged and nothing is ordered."));
}

} // namespace aura::app
