// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/payment_provider.h>

namespace aura::server {

/// Stripe through its PaymentIntents API: manual capture, form-encoded requests, Idempotency-Key headers, signed
/// webhooks. Whoever gives card numbers to it must be certified to handle them (PCI DSS).
class Stripe final : public PaymentProvider {
public:
    struct Options {
        QByteArray secretKey;     ///< "sk_…"
        QByteArray webhookSecret; ///< "whsec_…"; empty: no webhook is believed.
        QByteArray url = "https://api.stripe.com";
        bool plainAllowed = false; ///< An "http:" url: for a stand-in on the same machine.
        int timeoutSeconds = 30;
    };
    explicit Stripe(Options options)
        : m_options(std::move(options)) {}

    QString name() const override { return QStringLiteral("stripe"); }
    Result<ProviderAnswer> authorize(const QByteArray &key, Money amount, const CardDetails &card) override;
    Result<ProviderAnswer> confirm(const QByteArray &key, const QString &reference, const QString &code) override;
    Status capture(const QByteArray &key, const QString &reference, Money amount) override;
    Status refund(const QByteArray &key, const QString &reference, Money amount) override;
    Status release(const QByteArray &key, const QString &reference) override;
    /// `signature`: the header Stripe-Signature, "t=<seconds>,v1=<hex>"; five minutes old at most.
    Result<ProviderEvent> readEvent(const QByteArray &body, const QByteArray &signature, UnixMillis now) override;

private:
    using Form = QList<std::pair<QByteArray, QByteArray>>;
    struct Reply;
    Result<Reply> post(const QByteArray &path, const Form &form, const QByteArray &key) const;
    static Result<ProviderAnswer> answerOf(const Reply &reply);

    const Options m_options;
};

} // namespace aura::server
