// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/settlement.h>

#include <QByteArray>

namespace aura::server {

/// What a provider says of a payout.
struct PayoutAnswer {
    PayoutState state = PayoutState::OnWay; ///< OnWay, Paid or Failed.
    QString reference{};                    ///< The provider's name of the payout.
    QString reason{};                       ///< With Failed: the provider's code.
};

/// Who sends money to shops. Calls that make something name a key: repeated with the same key, they have one effect and
/// the same answer. Unavailable when the provider cannot be reached or does not know yet (the call is repeated later);
/// any other error is final. Calls block and may come from several threads.
class PayoutProvider {
public:
    virtual ~PayoutProvider() = default;

    /// "sandbox"
    virtual QString name() const = 0;
    /// Takes note of where a shop's money goes; the provider's name of it. Only the provider keeps the number.
    virtual Result<QString> registerAccount(const QByteArray &key, const QString &holder, const QString &iban) = 0;
    /// Sends an amount there. A final error means that nothing was sent.
    virtual Result<PayoutAnswer> pay(const QByteArray &key, const QString &account, Money amount) = 0;
    /// How a payout stands by now.
    virtual Result<PayoutAnswer> look(const QString &reference) = 0;
};

} // namespace aura::server
