// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/money.h>
#include <aura/domain/result.h>
#include <aura/ports/clock.h>

#include <QList>
#include <QString>

#include <optional>

namespace aura {

// What the platform owes a shop, and how it is paid. Every movement of it is an entry of a ledger that is only added
// to; a balance is the sum of its entries.

enum class EntryKind : std::uint8_t {
    Sale,         ///< An order was placed: its total, less what the shop is charged for it.
    Refund,       ///< A part of it, or all, does not come or has gone back: less of both.
    Release,      ///< What was pending can be paid out.
    Payout,       ///< A payout was made: what was available is on its way.
    PayoutPaid,   ///< It has arrived.
    PayoutFailed, ///< It has not: the amount is available again.
};
/// "sale", "refund", "release", "payout", "payout_paid", "payout_failed"
QString entryKindName(EntryKind kind);
Result<EntryKind> entryKindFromName(QStringView name);

/// An entry as a shop reads it. Those that move nothing into or out of what it is owed (Release, PayoutPaid) are no
/// part of a statement.
struct LedgerEntry {
    Id id;
    EntryKind kind = EntryKind::Sale;
    Money gross;  ///< Of the order: positive for a sale, negative for a refund. Of a payout: the amount, by its sign.
    Money fee;    ///< What the shop is charged, negative; what of it goes back, positive.
    Money direct; ///< Less what the buyer paid to the shop itself, negative; what the shop gives back itself, positive.
    Id orderId;
    QString orderNumber;
    Id payoutId;
    UnixMillis at = 0;

    /// By how much the platform owes more, or less.
    Money amount() const { return {gross.minor + fee.minor + direct.minor, gross.currency}; }
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// In one currency.
struct ShopBalance {
    Money pending;   ///< Of orders that may still be canceled or sent back.
    Money available; ///< Goes out with the next payout; below zero when the shop owes the platform.
    Money onWay;     ///< Was sent and has not arrived.
    std::int64_t rev = 0;

    friend bool operator==(const ShopBalance &, const ShopBalance &) = default;
};
/// By which a balance goes in a shop's rows: the same on every server.
Id balanceIdFor(const Id &vendorId, Currency currency);

/// scheduled → sending → on_way → paid | failed; sending → paid | failed.
enum class PayoutState : std::uint8_t {
    Scheduled,
    Sending, ///< The provider is being asked, or was and nobody knows its answer: it is asked again under the same key.
    OnWay,
    Paid,
    Failed,
};
/// "scheduled", "sending", "on_way", "paid", "failed"
QString payoutStateName(PayoutState state);
Result<PayoutState> payoutStateFromName(QStringView name);
bool isOver(PayoutState state);

struct Payout {
    Id id;
    Id vendorId;
    Money amount;
    PayoutState state = PayoutState::Scheduled;
    QString reason;  ///< Of a failed one: the provider's word for it.
    QString account; ///< The last characters of where it goes.
    Id retryOf;      ///< The failed one that it was made instead of; nil for none.
    UnixMillis createdAt = 0;
    UnixMillis changedAt = 0;
    std::int64_t rev = 0;

    friend bool operator==(const Payout &, const Payout &) = default;
};

/// Where a shop's payouts go. The number itself is the provider's to keep.
struct PayoutAccount {
    QString holder;
    QString ending;  ///< The last four characters of its number.
    QString problem; ///< Why the last payout to it failed: nothing goes there until it is another one, or tried again.
    UnixMillis since = 0;
    std::int64_t rev = 0;

    friend bool operator==(const PayoutAccount &, const PayoutAccount &) = default;
};

/// An IBAN without spaces and in capitals. InvalidArgument when its length or its check digits are wrong.
Result<QString> normalizedIban(QStringView text);
inline constexpr qsizetype longestAccountHolder = 140;

/// All that a device knows of a shop's money.
struct ShopMoney {
    QList<LedgerEntry> entries; ///< Oldest first.
    QList<ShopBalance> balances;
    QList<Payout> payouts; ///< Newest first.
    std::optional<PayoutAccount> account;

    friend bool operator==(const ShopMoney &, const ShopMoney &) = default;
};

/// A stretch of the ledger in one currency: opening + sales + fees + refunds + direct + payouts = closing.
struct Statement {
    Money opening; ///< What was owed before.
    Money sales;
    Money fees;    ///< Less what of them has gone back.
    Money refunds; ///< Negative.
    Money direct;  ///< See LedgerEntry::direct.
    Money payouts; ///< Negative; failed ones count back.
    Money closing;
    QList<LedgerEntry> entries; ///< Newest first.

    friend bool operator==(const Statement &, const Statement &) = default;
};
/// `from` inclusive, `until` exclusive. TooLarge when a sum is out of range.
Result<Statement> statementOf(const QList<LedgerEntry> &entries, Currency currency, UnixMillis from, UnixMillis until);

/// A payout as those see it who run the platform.
struct AdminPayout : Payout {
    QString vendorName;
    int attempts = 0;      ///< How often the provider was asked.
    QString lastProblem;   ///< Why the last attempt came to nothing.
    bool mayRetry = false; ///< Failed and not made anew, or waiting after an attempt that came to nothing.

    friend bool operator==(const AdminPayout &, const AdminPayout &) = default;
};

/// Newest first.
struct AdminPayoutQuery {
    std::optional<PayoutState> state;
    Id vendor; ///< Nil for every shop.
    QString cursor;
    int limit = 100;
    bool isExport = false;
};

struct PayoutRetry {
    QString reason;
    std::int64_t seenRev = 0;
};

} // namespace aura
