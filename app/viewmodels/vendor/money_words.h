// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/enums.h>
#include <aura/domain/settlement.h>

namespace aura::app {

/// "Sale", "Paid back", "Payout", "Payout that came back"
QString entryTitle(EntryKind kind);
/// What of it is owed to whom: "€20.00, less €2.40 commission".
QString entryDetail(const LedgerEntry &entry);
QString payoutStateText(PayoutState state);
Tone payoutTone(PayoutState state);
/// A provider's code in words.
QString payoutReasonText(const QString &reason);
/// With its sign: "+€17.60", "−€2.40".
QString signedMoney(Money amount);
/// One line for each entry, as it is read by programs: amounts without units, days of UTC.
QByteArray statementCsv(const Statement &statement);

} // namespace aura::app
