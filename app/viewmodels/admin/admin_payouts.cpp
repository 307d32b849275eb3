// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_payouts.h>

#include "vendor/money_words.h"

#include <aura/app/format.h>
#include <aura/sync/admin_client.h>
#include <aura/sync/when_done.h>

namespace aura::app {

using namespace Qt::StringLiterals;

QString adminPayoutStateText(PayoutState state) {
    return state == PayoutState::Sending ? PayoutTable::tr("Being sent") : payoutStateText(state);
}

PayoutTable::PayoutTable(sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"created"_s, tr("Made"), 22},
                    {u"shop"_s, tr("Shop"), 22},
                    {u"amount"_s, tr("Amount"), 14, true},
                    {u"state"_s, tr("State"), 14},
                    {u"problem"_s, tr("What is wrong"), 36},
                    {u"account"_s, tr("Account"), 10},
                    {u"attempts"_s, tr("Attempts"), 9, true, false},
                    {u"changed"_s, tr("Changed"), 22, false, false}},
                   parent)
    , m_admin(admin) {}

QString PayoutTable::nameAt(int row) const {
    const auto &payout = rowAt(row);
    return tr("%1 to %2").arg(format::money(payout.amount), payout.vendorName);
}

void PayoutTable::find(std::optional<PayoutState> state, const Id &shop) {
    m_query.state = state;
    m_query.vendor = shop;
    refresh();
}

PayoutTable::Pages PayoutTable::pages() {
    return [this, query = m_query](const QString &cursor, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_admin.payouts(placed(query, cursor, purpose)), this, done);
    };
}

QString PayoutTable::textOf(const AdminPayout &payout, int column) const {
    switch (static_cast<Column>(column)) {
    case Created:
        return format::dateTime(payout.createdAt);
    case ShopColumn:
        return payout.vendorName;
    case Amount:
        return format::money(payout.amount);
    case State:
        return adminPayoutStateText(payout.state);
    case Problem:
        if (payout.state == PayoutState::Failed)
            return payoutReasonText(payout.reason);
        return payout.lastProblem;
    case Account:
        return u"… %1"_s.arg(payout.account);
    case Attempts:
        return format::count(payout.attempts);
    case Changed:
        return format::dateTime(payout.changedAt);
    }
    return {};
}

void PayoutTable::retry(const AdminPayout &payout, const QString &reason, const StepDone &done) {
    sync::whenDone(m_admin.retryPayout(payout.id, {reason, payout.rev}), this,
                   [this, done](const Result<AdminPayout> &made) {
                       refresh();
                       done(made ? Status{} : Status(made.error()));
                   });
}

} // namespace aura::app
