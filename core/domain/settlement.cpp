// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/settlement.h>

#include <aura/domain/onboarding.h>

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace aura {

namespace {

constexpr std::array entryKinds{u"sale", u"refund", u"release", u"payout", u"payout_paid", u"payout_failed"};
constexpr std::array payoutStates{u"scheduled", u"sending", u"on_way", u"paid", u"failed"};

template <typename Enum, typename Names>
QString nameOf(Enum value, const Names &names) {
    const auto index = static_cast<std::size_t>(value);
    return index < names.size() ? QString::fromUtf16(names[index]) : QString();
}

template <typename Enum, typename Names>
Result<Enum> fromName(QStringView name, const Names &names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown: ") + name.left(32).toString()};
}

} // namespace

QString entryKindName(EntryKind kind) {
    return nameOf(kind, entryKinds);
}
Result<EntryKind> entryKindFromName(QStringView name) {
    return fromName<EntryKind>(name, entryKinds);
}

QString payoutStateName(PayoutState state) {
    return nameOf(state, payoutStates);
}
Result<PayoutState> payoutStateFromName(QStringView name) {
    return fromName<PayoutState>(name, payoutStates);
}
bool isOver(PayoutState state) {
    return state == PayoutState::Paid || state == PayoutState::Failed;
}

Id balanceIdFor(const Id &vendorId, Currency currency) {
    const QByteArray name = vendorId.toBytes() + "balance" + currency.code().toLatin1();
    return Id::fromBytes(QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(16));
}

Result<QString> normalizedIban(QStringView text) {
    auto iban = plainIban(text.toString());
    if (!isValidIban(iban))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("not an IBAN")};
    return iban;
}

Result<Statement> statementOf(const QList<LedgerEntry> &entries, Currency currency, UnixMillis from, UnixMillis until) {
    Statement statement;
    for (auto *sum : {&statement.opening, &statement.sales, &statement.fees, &statement.refunds, &statement.direct,
                      &statement.payouts, &statement.closing})
        *sum = {0, currency};
    const auto count = [](Money &sum, Money amount) -> Status {
        AURA_ASSIGN(sum, add(sum, amount));
        return {};
    };
    for (const auto &entry : entries) {
        const auto moved = entry.amount();
        if (moved.currency != currency || entry.at >= until)
            continue;
        AURA_TRY(count(statement.closing, moved));
        if (entry.at < from) {
            AURA_TRY(count(statement.opening, moved));
            continue;
        }
        auto &sum = entry.kind == EntryKind::Sale     ? statement.sales
                    : entry.kind == EntryKind::Refund ? statement.refunds
                                                      : statement.payouts;
        AURA_TRY(count(sum, entry.gross));
        AURA_TRY(count(statement.fees, entry.fee));
        AURA_TRY(count(statement.direct, entry.direct));
        statement.entries.append(entry);
    }
    std::stable_sort(statement.entries.begin(), statement.entries.end(),
                     [](const LedgerEntry &a, const LedgerEntry &b) { return a.at > b.at; });
    return statement;
}

} // namespace aura
