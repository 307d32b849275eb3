// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/payout_provider.h>

namespace aura::server {

/// A provider that moves no money, for shops that are being set up and for tests. What becomes of a payout is told by
/// the number of the account that it goes to; it arrives at every other one, when it is looked at for the first time.
///   DE79 0000 0000 0000 0000 02  comes back: account_closed
///   DE52 0000 0000 0000 0000 03  is refused at once: account_blocked
///   DE25 0000 0000 0000 0000 04  stays on its way
/// It keeps nothing: the references say all.
class PayoutSandbox final : public PayoutProvider {
public:
    QString name() const override { return QStringLiteral("sandbox"); }
    Result<QString> registerAccount(const QByteArray &key, const QString &holder, const QString &iban) override;
    Result<PayoutAnswer> pay(const QByteArray &key, const QString &account, Money amount) override;
    Result<PayoutAnswer> look(const QString &reference) override;
};

} // namespace aura::server
