// SPDX-License-Identifier: Apache-2.0
#include "vendor/money_words.h"

#include <aura/app/format.h>
#include <aura/wire/json_reader.h>

#include <QCoreApplication>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

Money negated(Money amount) {
    return {-amount.minor, amount.currency};
}

} // namespace

QString entryTitle(EntryKind kind) {
    switch (kind) {
    case EntryKind::Sale:
        return MoneyWords::tr("Sale");
    case EntryKind::Refund:
        return MoneyWords::tr("Canceled or sent back");
    case EntryKind::Payout:
        return MoneyWords::tr("Payout");
    case EntryKind::PayoutFailed:
        return MoneyWords::tr("Payout that came back");
    case EntryKind::Release:
    case EntryKind::PayoutPaid:
        break;
    }
    return {};
}

QString entryDetail(const LedgerEntry &entry) {
    if (entry.kind != EntryKind::Sale && entry.kind != EntryKind::Refund)
        return {};
    const bool isSale = entry.kind == EntryKind::Sale;
    const auto total = format::money(isSale ? entry.gross : negated(entry.gross));
    QStringList parts{isSale ? MoneyWords::tr("%1 sold").arg(total) : MoneyWords::tr("%1 not owed").arg(total)};
    if (entry.fee.minor < 0)
        parts.append(MoneyWords::tr("%1 commission").arg(format::money(negated(entry.fee))));
    if (entry.fee.minor > 0)
        parts.append(MoneyWords::tr("%1 commission back").arg(format::money(entry.fee)));
    if (entry.direct.minor != 0)
        parts.append(isSale ? MoneyWords::tr("paid to you by the buyer") : MoneyWords::tr("between you and the buyer"));
    return parts.join(u" · "_s);
}

QString payoutStateText(PayoutState state) {
    switch (state) {
    case PayoutState::Scheduled:
        return MoneyWords::tr("Scheduled");
    case PayoutState::Sending:
    case PayoutState::OnWay:
        return MoneyWords::tr("On its way");
    case PayoutState::Paid:
        return MoneyWords::tr("Paid");
    case PayoutState::Failed:
        return MoneyWords::tr("Failed");
    }
    return {};
}

Tone payoutTone(PayoutState state) {
    switch (state) {
    case PayoutState::Paid:
        return Tone::Positive;
    case PayoutState::Failed:
        return Tone::Danger;
    case PayoutState::Scheduled:
        return Tone::Neutral;
    case PayoutState::Sending:
    case PayoutState::OnWay:
        break;
    }
    return Tone::Accent;
}

QString payoutReasonText(const QString &reason) {
    if (reason.isEmpty())
        return {};
    if (reason == "account_closed"_L1)
        return MoneyWords::tr("The account is closed.");
    if (reason == "account_blocked"_L1)
        return MoneyWords::tr("The bank takes nothing for this account.");
    return MoneyWords::tr("The bank did not take it (%1).").arg(reason);
}

QString signedMoney(Money amount) {
    if (amount.minor == 0)
        return format::money(amount);
    const auto size = format::money(amount.minor < 0 ? negated(amount) : amount);
    return (amount.minor < 0 ? QString(QChar(u'\u2212')) : u"+"_s) + size;
}

QByteArray statementCsv(const Statement &statement) {
    // Nothing of it is anybody's text, so that nothing has to be quoted and no number can be taken for a formula.
    QByteArray csv = "at,kind,order,gross,commission,paid_to_shop_directly,amount,currency,payout\r\n";
    const auto line = [&](const QString &at, const QString &kind, const LedgerEntry &entry, Money amount) {
        const QStringList fields{at,
                                 kind,
                                 entry.orderNumber,
                                 toDecimalString(entry.gross),
                                 toDecimalString(entry.fee),
                                 toDecimalString(entry.direct),
                                 toDecimalString(amount),
                                 amount.currency.code(),
                                 entry.payoutId.isNil() ? QString() : entry.payoutId.toString()};
        csv += fields.join(u',').toUtf8() + "\r\n";
    };
    LedgerEntry nothing;
    nothing.gross = nothing.fee = nothing.direct = {0, statement.opening.currency};
    line({}, u"opening"_s, nothing, statement.opening);
    for (auto entry = statement.entries.crbegin(); entry != statement.entries.crend(); ++entry)
        line(wire::timeToString(entry->at), entryKindName(entry->kind), *entry, entry->amount());
    line({}, u"closing"_s, nothing, statement.closing);
    return csv;
}

} // namespace aura::app
