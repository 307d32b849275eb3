// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/payment_provider.h>

namespace aura::server {

/// A provider that moves no money, for shops that are being set up and for tests. What a card does is told by its
/// number; every other number that is well-formed pays.
///   4000 0000 0000 0002  declined
///   4000 0000 0000 9995  declined: insufficient_funds
///   4000 0000 0000 0069  declined: expired_card
///   4000 0000 0000 0127  declined: incorrect_cvc
///   4000 0027 6000 3184  the bank asks for the code 123456; any other is declined
/// It keeps nothing: the reference says all.
class CardSandbox final : public PaymentProvider {
public:
    /// The code that the sandbox's bank wants.
    static constexpr QStringView bankCode = u"123456";

    QString name() const override { return QStringLiteral("sandbox"); }
    Result<ProviderAnswer> authorize(const QByteArray &key, Money amount, const CardDetails &card) override;
    Result<ProviderAnswer> confirm(const QByteArray &key, const QString &reference, const QString &code) override;
    Status capture(const QByteArray &key, const QString &reference, Money amount) override;
    Status refund(const QByteArray &key, const QString &reference, Money amount) override;
    Status release(const QByteArray &key, const QString &reference) override;
    /// Tells nothing by itself: PermissionDenied.
    Result<ProviderEvent> readEvent(const QByteArray &body, const QByteArray &signature, UnixMillis now) override;
};

} // namespace aura::server
