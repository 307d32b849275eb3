// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_orders.h>
#include <aura/domain/admin_return.h>
#include <aura/sync/return_client.h>

#include <QHash>

namespace aura::sync {
class Client;
}

namespace aura::app {

/// How returns stand, for those who run the platform, in their language.
QString returnStandingText(ReturnState state);
QString returnReasonName(ReturnReason reason);
/// What is to be read of a return: who sends what back and why, what was answered, and sums; last what was written
/// about it.
QList<OrderSection> returnSections(const AdminReturn &entry);

/// Returns of every shop.
class ReturnTable : public AdminTableOf<AdminReturn> {
    Q_OBJECT

public:
    enum Column { OrderNumber, Asked, Buyer, Shop, State, Reason, Pieces, Worth, Refunded, Changed };
    struct Filter {
        QString text;
        std::optional<ReturnState> state;
        std::optional<ReturnReason> reason;
        int quietDays = 0;       ///< Only those that nobody has touched for so long.
        Id vendor;               ///< Nil for every shop.
        bool isDisputed = false; ///< Only those that the platform is to decide; who waits longest comes first.
    };

    /// All must outlive it.
    ReturnTable(sync::Client &client, sync::AdminClient &admin, const Clock &clock, QObject *parent = nullptr);

    QString nameAt(int row) const override { return rowAt(row).orderNumber; }
    void find(const Filter &filter);
    /// As it was seen. The row follows. Errors as ReturnClient's.
    void decide(const AdminReturn &entry, ReturnDecision::Step step, Money amount, const QString &reason,
                const StepDone &done);
    /// Reads what was written about it; the row follows.
    void read(const Id &entry);
    /// Writes to buyer and shop; the row follows. The same words once more are the same message until they are there.
    void say(const Id &entry, const QString &text, const StepDone &done);

protected:
    Pages pages() override;
    QString textOf(const AdminReturn &entry, int column) const override;

private:
    struct Unsaid {
        Id entry;
        QString text;
        Id messageId;
    };
    void send(const Unsaid &words, const StepDone &done);
    void changedTo(const AdminReturn &entry);

    sync::Client &m_client;
    sync::ReturnClient m_returns;
    const Clock &m_clock;
    AdminReturnQuery m_query;
    std::optional<Unsaid> m_unsaid;
    QHash<Id, int> m_changes; ///< How often each was changed here.
};

} // namespace aura::app
