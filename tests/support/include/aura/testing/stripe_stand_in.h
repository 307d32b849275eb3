// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <mutex>

namespace aura::testing {

/// Answers as Stripe documents its PaymentIntents API: on a port of this machine, with the states, errors, test cards,
/// keys of idempotency and signatures of that documentation. Thread-safe.
class StripeStandIn {
public:
    struct Intent {
        QString id;
        QString status; ///< "requires_action", "requires_capture", "requires_payment_method", "succeeded", "canceled"
        QString currency;
        std::int64_t amount = 0;
        std::int64_t received = 0;
        std::int64_t refunded = 0;
        QString error; ///< The code of the last error.
    };
    struct Request {
        QByteArray path;
        QByteArray authorization;
        QByteArray idempotencyKey;
        QHash<QByteArray, QByteArray> form;
    };

    static constexpr const char *secretKey = "sk_test_aura";
    static constexpr const char *webhookSecret = "whsec_aura";

    StripeStandIn();
    ~StripeStandIn();

    /// "http://127.0.0.1:<port>"
    QByteArray url() const;
    QList<Intent> intents() const;
    QList<Request> requests() const;
    /// The next requests are answered with this status and nothing useful.
    void failNext(int times, int status);
    /// As if the person had satisfied their bank, or not.
    void authenticate(const QString &intent, bool satisfied);
    /// The header with which an event is sent at that time.
    static QByteArray signatureOf(const QByteArray &body, std::int64_t seconds);

private:
    class Server;
    mutable std::mutex m_mutex;
    QHash<QString, Intent> m_intents;
    QList<Request> m_requests;
    QHash<QByteArray, std::pair<int, QByteArray>> m_answered; // by the key of idempotency
    int m_failures = 0;
    int m_failureStatus = 500;
    std::unique_ptr<Server> m_server;
};

} // namespace aura::testing
