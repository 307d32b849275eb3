// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/order.h>
#include <aura/server/services/payment_provider.h>
#include <aura/server/services/worker_pool.h>
#include <aura/server/store/store.h>
#include <aura/wire/payment_json.h>

#include <functional>
#include <memory>
#include <mutex>

namespace aura::server {

/// Money that is held on cards, in the writer's transaction. What a provider has to do is written down with what makes
/// it necessary, and done afterwards by CardPaymentService: a crash in between loses nothing.
namespace cardPayments {

/// NotFound for an unknown or another person's payment.
Result<CardPayment> read(storage::Database &db, const Id &user, const Id &paymentId);

struct Taken {
    QString provider;
    QString reference;
};
/// Gives a held amount to the order that it was held for, and has it taken. NotFound when there is no such payment of
/// that person for that group, Conflict when the amount is another one, Canceled when it is not held (any more).
Result<Taken> take(Write &write, const Id &user, const OrderSubmit &submit, Money total);

/// Has a part of what was paid for an order given back; nothing for orders that were not paid by card. `key` names
/// the reason: the same again has no effect.
Status giveBack(Write &write, const Order &order, Money amount, const Id &key);

/// Whether the calling thread has written work for the provider since the last call. May tell of what was rolled back.
bool takeAdded();

} // namespace cardPayments

/// Talks to the provider of card payments: on worker threads, never within a transaction.
class CardPaymentService {
public:
    struct Options {
        std::shared_ptr<PaymentProvider> provider;      ///< nullptr: no cards are taken.
        std::int64_t abandonedMillis = 30 * 60 * 1'000; ///< What no order has taken by then is let go.
        std::int64_t mostAttemptsAnHour = 10;           ///< Of one person.
        std::int64_t retryMillis = 60'000;              ///< Grows with each attempt, up to an hour.
    };
    /// All must outlive the service.
    CardPaymentService(Store &store, WorkerPool &workers, const Clock &clock, Options options);

    using Done = std::function<void(Result<CardPayment>)>;
    /// Holds an amount for an order that is about to be placed. `done` is called once, on a worker's thread: with the
    /// payment, declined ones included. The same payment again answers how it stands. InvalidArgument for a card that
    /// cannot be one, NotFound where no cards are taken, Conflict when the id is taken by another payment, RateLimited
    /// after too many attempts, Unavailable when the provider does not answer (nothing is known then; the same request
    /// may come again).
    void begin(const Id &user, wire::CardPaymentRequest request, Done done);
    /// Goes on after the person did what their bank asked for. NotFound; Conflict when nothing was asked.
    void confirm(const Id &user, const Id &paymentId, const QString &code, Done done);

    /// Takes a provider's own message. PermissionDenied when it is not the provider's.
    Status takeEvent(const QString &provider, const QByteArray &body, const QByteArray &signature);

    /// Does what is due at the provider. Blocks; one thread at a time, others return at once.
    void work();
    /// After each commit, on the writer's thread.
    void afterCommit();
    /// Has what nobody took let go. In the writer's transaction.
    Status sweep(Write &write) const;

private:
    struct Job {
        std::int64_t num = 0;
        QByteArray key;
        Id paymentId;
        QString kind;
        QString reference;
        Money amount;
    };
    Result<CardPayment> authorize(const Id &user, const wire::CardPaymentRequest &request);
    Result<CardPayment> goOn(const Id &user, const Id &paymentId, const QString &code);
    Result<CardPayment> settle(const Id &user, const Id &paymentId, const ProviderAnswer &answer);
    Result<std::optional<Job>> nextJob();
    Status perform(const Job &job);

    Store &m_store;
    WorkerPool &m_workers;
    const Clock &m_clock;
    const Options m_options;
    const std::shared_ptr<PaymentProvider> m_provider;
    std::mutex m_working;
};

} // namespace aura::server
