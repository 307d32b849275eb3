// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/card.h>

#include <QByteArray>

#include <optional>

namespace aura::server {

/// What a provider says of an attempt to hold money.
struct ProviderAnswer {
    CardPaymentState state = CardPaymentState::Declined; ///< Authorized, ActionRequired or Declined.
    QString reference{};                                 ///< The provider's name of the payment.
    QString action{};                                    ///< With ActionRequired.
    QString decline{};                                   ///< With Declined: the provider's code.
};

/// What a provider tells by itself.
struct ProviderEvent {
    enum class Kind { Authorized, Captured, Declined, Voided, Other };
    QString id; ///< Told twice, it is one event.
    Kind kind = Kind::Other;
    QString reference;
    QString decline;
};

/// Who moves money. Every call names a key: repeated with the same key, it has one effect and the same answer.
/// Unavailable when the provider cannot be reached or does not know yet (the call is repeated later); any other error
/// is final. Calls block and may come from several threads.
class PaymentProvider {
public:
    virtual ~PaymentProvider() = default;

    /// "sandbox", "stripe"
    virtual QString name() const = 0;
    /// Holds an amount on a card.
    virtual Result<ProviderAnswer> authorize(const QByteArray &key, Money amount, const CardDetails &card) = 0;
    /// Asks again after the person did what ActionRequired asked for. `code` is what they were given, if anything.
    virtual Result<ProviderAnswer> confirm(const QByteArray &key, const QString &reference, const QString &code) = 0;
    /// Takes what is held.
    virtual Status capture(const QByteArray &key, const QString &reference, Money amount) = 0;
    /// Gives back a part of what was taken.
    virtual Status refund(const QByteArray &key, const QString &reference, Money amount) = 0;
    /// Lets go of what is held.
    virtual Status release(const QByteArray &key, const QString &reference) = 0;
    /// An event that the provider sent by itself. PermissionDenied when `signature` is not the provider's for these
    /// bytes at this time.
    virtual Result<ProviderEvent> readEvent(const QByteArray &body, const QByteArray &signature, UnixMillis now) = 0;
};

} // namespace aura::server
