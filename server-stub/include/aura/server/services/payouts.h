// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/server/services/audit_log.h>
#include <aura/server/services/payout_provider.h>
#include <aura/server/services/worker_pool.h>
#include <aura/server/store/store.h>
#include <aura/wire/settlement_json.h>

#include <functional>
#include <memory>
#include <mutex>

namespace aura::server {

/// What a shop's devices get of its payouts. NotFound.
namespace payouts {

Result<Payout> byId(storage::Database &db, const Id &id);
Result<PayoutAccount> account(storage::Database &db, const Id &vendor);

/// Those of every shop, newest first. InvalidArgument for a cursor that is none of these.
Result<AdminPage<AdminPayout>> page(storage::Database &db, const AdminPayoutQuery &query);

} // namespace payouts

/// Sends shops what is available to them. That a payout is to be made, and that the provider is being asked, is written
/// down before it is asked, and what it says afterwards; it is asked under the payout's own id. So whatever ends in
/// between, nothing is lost and nothing is paid twice. A failed one gives its amount back to the balance, and nothing
/// more goes to that account until the shop has named another one or somebody who runs the platform tries again.
class PayoutService {
public:
    struct Options {
        std::shared_ptr<PayoutProvider> provider;           ///< nullptr: nothing is paid out.
        std::int64_t leastMinor = 100;                      ///< Less waits for more; in minor units of any currency.
        std::int64_t intervalMillis = 24LL * 3'600 * 1'000; ///< Between two payouts of a shop in one currency.
        std::int64_t retryMillis = 60'000;                  ///< Grows with each attempt, up to an hour.
        std::int64_t lookMillis = 60'000;                   ///< Between two looks at what is on its way.
    };
    /// All must outlive the service.
    PayoutService(Store &store, WorkerPool &workers, IdGenerator &ids, const Clock &clock, Options options);

    using Done = std::function<void(Result<PayoutAccount>)>;
    /// Names where a shop's payouts go. `done` is called once, on a worker's thread. PermissionDenied for anybody but
    /// an owner of a shop that may work, InvalidArgument for what is no account, NotFound where nothing is paid out,
    /// Unavailable when the provider does not answer (the same request may come again).
    void setAccount(const Id &user, wire::PayoutAccountRequest request, Done done);

    /// Makes available what has fallen due, and payouts of what is available. In the writer's transaction.
    Status sweep(Write &write);
    /// Does what is due at the provider. Blocks; one thread at a time, others return at once.
    void work();
    /// After each commit, on the writer's thread.
    void afterCommit();

    /// Another payout instead of a failed one, of what is available by now; or the provider is asked again at once.
    /// Answers the payout that is made then; the same again changes nothing. NotFound, Conflict when it is another one
    /// than was seen, is under way or has arrived, or when nothing is available.
    Result<AdminPayout> retry(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                              const PayoutRetry &retry);

private:
    struct Job {
        Id id;
        Id vendorId;
        PayoutState state = PayoutState::Scheduled;
        QString account;
        QString reference;
        Money amount;
    };
    Result<PayoutAccount> registerAccount(const Id &user, const wire::PayoutAccountRequest &request);
    /// A payout of all that is available; nothing when that is too little or the shop has no account with the provider.
    Result<std::optional<Id>> make(Write &write, const Id &vendor, Currency currency, const Id &retryOf);
    /// Tells the provider where those shops are paid that have named an account in their papers, were approved since,
    /// and have named none here.
    void adoptAccounts();
    Result<std::optional<Job>> nextJob();
    Status perform(const Job &job);
    Status settle(Write &write, const Job &job, const Result<PayoutAnswer> &answer);
    Status finish(Write &write, const Id &id, const PayoutAnswer &answer);

    Store &m_store;
    WorkerPool &m_workers;
    IdGenerator &m_ids;
    const Clock &m_clock;
    const Options m_options;
    const std::shared_ptr<PayoutProvider> m_provider;
    std::mutex m_working;
};

} // namespace aura::server
