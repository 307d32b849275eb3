// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/domain/settlement.h>

namespace aura::app {

/// "Scheduled", "Being sent", "On its way", "Paid", "Failed": more of it than shops are told.
QString adminPayoutStateText(PayoutState state);

/// What was and is paid out to shops.
class PayoutTable : public AdminTableOf<AdminPayout> {
    Q_OBJECT

public:
    enum Column { Created, ShopColumn, Amount, State, Problem, Account, Attempts, Changed };

    explicit PayoutTable(sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    /// A nil shop: all of them.
    void find(std::optional<PayoutState> state, const Id &shop);
    /// As it was seen. What is made instead of a failed one shows when the list is read again, which follows.
    void retry(const AdminPayout &payout, const QString &reason, const StepDone &done);

protected:
    Pages pages() override;
    QString textOf(const AdminPayout &payout, int column) const override;

private:
    sync::AdminClient &m_admin;
    AdminPayoutQuery m_query;
};

} // namespace aura::app
