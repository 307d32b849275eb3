// SPDX-License-Identifier: Apache-2.0
// The part of the checkout that takes a voucher's code.
#include "checkout_private.h"

#include <aura/app/app_context.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

namespace {

constexpr qsizetype longestCode = 60;

} // namespace

QString CheckoutModel::voucher() const {
    return d->voucher.code;
}
QString CheckoutModel::voucherText() const {
    return d->asksForVoucher ? tr("The shop is asked …") : aura::app::voucherText(d->verdict);
}
bool CheckoutModel::voucherCounts() const {
    return d->verdict.state == VoucherState::Applied;
}
bool CheckoutModel::voucherFails() const {
    return !d->asksForVoucher && d->verdict.state != VoucherState::None && d->verdict.state != VoucherState::Applied &&
           d->verdict.state != VoucherState::Unchecked;
}
bool CheckoutModel::asksForVoucher() const {
    return d->asksForVoucher;
}

void CheckoutModel::giveVoucher(const QString &code) {
    if (app() == nullptr || d->state != State::Editing)
        return;
    d->voucher = {code.trimmed().left(longestCode)};
    checkVoucher();
}

void CheckoutModel::takeVoucherBack() {
    giveVoucher({});
}

void CheckoutModel::checkVoucher() {
    // What is being ordered stays as it was agreed to.
    if (d->state != State::Editing)
        return;
    const auto ticket = ++d->voucherTicket;
    d->asksForVoucher = false;
    d->voucher = {d->voucher.code};
    // What costs less is another amount than is held on a card.
    d->payment.reset();
    if (d->voucher.code.isEmpty() || offline() || needsSignIn()) {
        requestQuote();
        return;
    }
    d->asksForVoucher = true;
    Q_EMIT quoteChanged();
    sync::whenDone(app()->client().checkVoucher(d->voucher.code), this,
                   [this, ticket](const Result<GivenVoucher> &given) {
                       if (ticket != d->voucherTicket)
                           return;
                       d->asksForVoucher = false;
                       if (d->state != State::Editing)
                           return;
                       // Without an answer it stays unchecked, and the order is sent with it.
                       if (given)
                           d->voucher = *given;
                       requestQuote();
                   });
}

} // namespace aura::app
