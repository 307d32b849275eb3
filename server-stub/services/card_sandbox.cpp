// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/card_sandbox.h>

#include <algorithm>
#include <array>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

struct Declined {
    QLatin1StringView number;
    QLatin1StringView code;
};
constexpr std::array declinedCards{
    Declined{"4000000000000002"_L1, "card_declined"_L1}, Declined{"4000000000009995"_L1, "insufficient_funds"_L1},
    Declined{"4000000000000069"_L1, "expired_card"_L1}, Declined{"4000000000000127"_L1, "incorrect_cvc"_L1}};
constexpr QLatin1StringView askingCard("4000002760003184");
constexpr QLatin1StringView prefix("sandbox-");

/// What was never authorized here cannot be moved.
Status known(const QString &reference) {
    return reference.startsWith(prefix) ? Status{} : Error{ErrorCode::NotFound, u"no such payment"_s};
}

} // namespace

Result<ProviderAnswer> CardSandbox::authorize(const QByteArray &key, Money amount, const CardDetails &card) {
    if (amount.minor <= 0 || !passesLuhn(card.number))
        return Error{ErrorCode::InvalidArgument, u"not an amount on a card"_s};
    const auto declined = std::find_if(declinedCards.begin(), declinedCards.end(),
                                       [&](const Declined &entry) { return entry.number == card.number; });
    const QString reference = prefix + QString::fromLatin1(key);
    if (declined != declinedCards.end())
        return ProviderAnswer{CardPaymentState::Declined, reference, {}, declined->code};
    if (card.number == askingCard)
        return ProviderAnswer{CardPaymentState::ActionRequired,
                              reference,
                              u"The bank of the sandbox asks for the code %1."_s.arg(bankCode),
                              {}};
    return ProviderAnswer{CardPaymentState::Authorized, reference, {}, {}};
}

Result<ProviderAnswer> CardSandbox::confirm(const QByteArray &, const QString &reference, const QString &code) {
    AURA_TRY(known(reference));
    if (code.trimmed() != bankCode)
        return ProviderAnswer{CardPaymentState::Declined, reference, {}, u"authentication_failed"_s};
    return ProviderAnswer{CardPaymentState::Authorized, reference, {}, {}};
}

Status CardSandbox::capture(const QByteArray &, const QString &reference, Money) {
    return known(reference);
}

Status CardSandbox::refund(const QByteArray &, const QString &reference, Money) {
    return known(reference);
}

Status CardSandbox::release(const QByteArray &, const QString &reference) {
    return known(reference);
}

Result<ProviderEvent> CardSandbox::readEvent(const QByteArray &, const QByteArray &, UnixMillis) {
    return Error{ErrorCode::PermissionDenied, u"the sandbox tells nothing by itself"_s};
}

} // namespace aura::server
