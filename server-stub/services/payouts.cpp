// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/payouts.h>

#include <aura/server/services/notices.h>
#include <aura/server/services/onboarding.h>
#include <aura/server/services/settlement.h>
#include <aura/server/services/vendor_scope.h>
#include <aura/server/services/webhooks.h>

#include <QLoggingCategory>

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(payoutLog, "aura.server.payouts")

constexpr std::int64_t hourMillis = 3'600'000;
constexpr int mostNewPayouts = 500; // in one transaction
constexpr int mostAdopted = 50;     // in one go; the rest is next
constexpr qsizetype shownOfAccount = 4;

thread_local bool added = false;

Status requireOwner(storage::Database &db, const Id &vendor, const Id &user) {
    AURA_TRY(vendorScope::requireMember(db, vendor, user));
    AURA_ASSIGN(const auto owner, db.queryInt64("SELECT 1 FROM vendor_member WHERE vendor_id = ?1 AND user_id = ?2 AND "
                                                "role = 'owner'",
                                                vendor, user));
    return owner ? Status{} : Error{ErrorCode::PermissionDenied, u"this is the owners' to say"_s};
}

Status tellShop(storage::Database &db, const Id &id) {
    AURA_ASSIGN(const auto payout, payouts::byId(db, id));
    return vendorScope::record(db, payout.vendorId, u"payout", id, payout.rev);
}

Status tellAccount(storage::Database &db, const Id &vendor) {
    AURA_ASSIGN(const auto rev, db.queryInt64("SELECT rev FROM payout_account WHERE vendor_id = ?1", vendor));
    return rev ? vendorScope::record(db, vendor, u"payout_account", vendor, *rev) : Status{};
}

/// The row of one, as lists have it.
Result<AdminPayout> adminPayout(storage::Database &db, const Id &id) {
    AURA_ASSIGN(const auto num, db.queryInt64("SELECT num FROM payout WHERE id = ?1", id));
    if (!num)
        return Error{ErrorCode::NotFound, u"no such payout"_s};
    AdminPayoutQuery query;
    query.cursor = QString::number(*num + 1);
    query.limit = 1;
    AURA_ASSIGN(const auto page, payouts::page(db, query));
    return page.rows.first();
}

} // namespace

PayoutService::PayoutService(Store &store, WorkerPool &workers, IdGenerator &ids, const Clock &clock, Options options)
    : m_store(store)
    , m_workers(workers)
    , m_ids(ids)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_provider(m_options.provider) {}

void PayoutService::setAccount(const Id &user, wire::PayoutAccountRequest request, Done done) {
    const auto shared = std::make_shared<wire::PayoutAccountRequest>(std::move(request));
    if (!m_workers.tryPost([this, user, shared, done] { done(registerAccount(user, *shared)); }))
        done(Error{ErrorCode::Unavailable, u"too much is going on"_s});
}

Result<PayoutAccount> PayoutService::registerAccount(const Id &user, const wire::PayoutAccountRequest &request) {
    AURA_ASSIGN(auto *db, m_store.reads().connection());
    AURA_TRY(requireOwner(*db, request.vendorId, user));
    if (m_provider == nullptr)
        return Error{ErrorCode::NotFound, u"nothing is paid out here"_s};
    const auto holder = request.holder.trimmed();
    if (holder.isEmpty() || holder.size() > longestAccountHolder)
        return Error{ErrorCode::InvalidArgument, u"holder"_s};
    const auto iban = normalizedIban(request.iban);
    if (!iban)
        return Error{ErrorCode::InvalidArgument, u"iban"_s};
    // Every account of every shop has a key of its own: naming the same one again is a new note of it, and pays
    // nothing.
    const Id key = m_ids.next();
    AURA_ASSIGN(const auto reference, m_provider->registerAccount(key.toString().toLatin1(), holder, *iban));
    return m_store.writes().runAndWait([&](Write &write) -> Result<PayoutAccount> {
        // Who was let in before the provider was asked may be out by now.
        AURA_TRY(requireOwner(write.db, request.vendorId, user));
        AURA_TRY(write.db.run("INSERT INTO payout_account(vendor_id, provider, reference, holder, ending, since) "
                              "VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(vendor_id) DO UPDATE SET provider = "
                              "excluded.provider, reference = excluded.reference, holder = excluded.holder, ending = "
                              "excluded.ending, problem = '', since = excluded.since, rev = rev + 1",
                              request.vendorId, m_provider->name(), reference, holder, iban->right(shownOfAccount),
                              write.now));
        AURA_TRY(tellAccount(write.db, request.vendorId));
        return payouts::account(write.db, request.vendorId);
    });
}

Result<std::optional<Id>> PayoutService::make(Write &write, const Id &vendor, Currency currency, const Id &retryOf) {
    AURA_ASSIGN(const auto balance, settlement::balanceOf(write.db, vendor, currency));
    if (!balance || balance->available.minor < std::max<std::int64_t>(1, m_options.leastMinor))
        return std::optional<Id>{};
    Payout payout;
    payout.id = m_ids.next();
    payout.vendorId = vendor;
    payout.amount = balance->available;
    AURA_TRY(write.db.run("INSERT INTO payout(id, vendor_id, currency, amount, state, provider, account_reference, "
                          "account, retry_of, next_attempt_at, created_at, changed_at) SELECT ?1, ?2, ?3, ?4, "
                          "'scheduled', provider, reference, ending, ?5, ?6, ?6, ?6 FROM payout_account WHERE "
                          "vendor_id = ?2 AND provider = ?7",
                          payout.id, vendor, currency.code(), payout.amount.minor,
                          retryOf.isNil() ? std::nullopt : std::optional(retryOf), write.now, m_provider->name()));
    // What another provider knows the account by says nothing to this one.
    if (write.db.changes() == 0)
        return std::optional<Id>{};
    AURA_TRY(settlement::payoutMade(write, payout));
    AURA_TRY(tellShop(write.db, payout.id));
    added = true;
    return std::optional(payout.id);
}

Status PayoutService::sweep(Write &write) {
    AURA_TRY(settlement::release(write));
    if (m_provider == nullptr)
        return {};
    QList<std::pair<Id, QString>> due;
    AURA_TRY(write.db.forEach(
        "SELECT b.vendor_id, b.currency FROM shop_balance b JOIN payout_account a ON a.vendor_id = b.vendor_id JOIN "
        "vendor v ON v.id = b.vendor_id WHERE b.available >= ?1 AND a.problem = '' AND a.provider = ?2 AND v.status = "
        "?3 AND NOT EXISTS(SELECT 1 FROM payout p WHERE p.vendor_id = b.vendor_id AND p.currency = b.currency AND "
        "(p.state IN ('scheduled', 'sending', 'on_way') OR (p.state = 'paid' AND p.created_at > ?4))) LIMIT ?5",
        [&](const storage::Statement &row) {
            due.append({row.id(0), row.text(1)});
        },
        std::max<std::int64_t>(1, m_options.leastMinor), m_provider->name(), VendorStatus::Approved,
        write.now - m_options.intervalMillis, mostNewPayouts));
    for (const auto &[vendor, code] : std::as_const(due)) {
        AURA_ASSIGN(const auto currency, Currency::parse(code));
        AURA_TRY(make(write, vendor, currency, {}));
    }
    return {};
}

void PayoutService::afterCommit() {
    if (std::exchange(added, false))
        (void)m_workers.tryPost([this] { work(); });
}

void PayoutService::adoptAccounts() {
    const auto db = m_store.reads().connection();
    if (!db)
        return;
    const auto written = onboarding::accountsToRegister(**db, mostAdopted);
    if (!written) {
        qCWarning(payoutLog, "accounts: %s", qPrintable(written.error().detail));
        return;
    }
    for (const auto &one : *written) {
        const auto &vendor = one.vendorId;
        const auto &account = one.account;
        // Always the same key: after a crash the provider finds that it knows it.
        const auto reference =
            m_provider->registerAccount("papers-" + vendor.toString().toLatin1(), account.holder, account.iban);
        if (!reference && reference.error().code == ErrorCode::Unavailable)
            return;
        const auto kept = m_store.writes().runAndWait([&](Write &write) -> Status {
            // Unless the shop has named one itself meanwhile. What the provider refuses is shown as such, and not tried
            // again and again.
            AURA_TRY(write.db.run("INSERT INTO payout_account(vendor_id, provider, reference, holder, ending, problem, "
                                  "since) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(vendor_id) DO NOTHING",
                                  vendor, m_provider->name(), reference ? *reference : QString(), account.holder,
                                  account.iban.right(shownOfAccount), reference ? QString() : u"refused"_s, write.now));
            return tellAccount(write.db, vendor);
        });
        if (!kept) {
            qCWarning(payoutLog, "account: %s", qPrintable(kept.error().detail));
            return;
        }
    }
}

Result<std::optional<PayoutService::Job>> PayoutService::nextJob() {
    AURA_ASSIGN(auto *db, m_store.reads().connection());
    AURA_ASSIGN(auto row,
                db->prepare("SELECT id, vendor_id, state, account_reference, reference, amount, currency FROM payout "
                            "WHERE state IN ('scheduled', 'sending', 'on_way') AND provider = ?2 AND next_attempt_at "
                            "<= ?1 ORDER BY next_attempt_at, num LIMIT 1"));
    AURA_ASSIGN(const bool found, row.bind(m_clock.now(), m_provider->name()).step());
    if (!found)
        return std::optional<Job>{};
    Job job;
    job.id = row.id(0);
    job.vendorId = row.id(1);
    AURA_ASSIGN(job.state, payoutStateFromName(row.text(2)));
    job.account = row.text(3);
    job.reference = row.text(4);
    AURA_ASSIGN(const auto currency, Currency::parse(row.text(6)));
    job.amount = {row.int64(5), currency};
    return std::optional(job);
}

Status PayoutService::perform(const Job &job) {
    if (job.state == PayoutState::OnWay) {
        const auto answer = m_provider->look(job.reference);
        return m_store.writes().runAndWait([&](Write &write) { return settle(write, job, answer); });
    }
    // That it is asked is on the disk before it is: whoever comes after a crash asks under the same key.
    AURA_TRY(m_store.writes().runAndWait([&](Write &write) -> Status {
        AURA_TRY(write.db.run("UPDATE payout SET state = 'sending', attempts = attempts + 1, changed_at = ?2, rev = "
                              "rev + 1 WHERE id = ?1 AND state IN ('scheduled', 'sending')",
                              job.id, write.now));
        return tellShop(write.db, job.id);
    }));
    const auto answer = m_provider->pay(job.id.toString().toLatin1(), job.account, job.amount);
    return m_store.writes().runAndWait([&](Write &write) { return settle(write, job, answer); });
}

Status PayoutService::settle(Write &write, const Job &job, const Result<PayoutAnswer> &answer) {
    if (answer && isOver(answer->state))
        return finish(write, job.id, *answer);
    if (answer) {
        AURA_TRY(write.db.run("UPDATE payout SET state = 'on_way', reference = ?2, error = '', changed_at = CASE WHEN "
                              "state = 'on_way' THEN changed_at ELSE ?3 END, rev = CASE WHEN state = 'on_way' THEN rev "
                              "ELSE rev + 1 END, next_attempt_at = ?4 WHERE id = ?1 AND state IN ('sending', "
                              "'on_way')",
                              job.id, answer->reference, write.now, write.now + m_options.lookMillis));
        return tellShop(write.db, job.id);
    }
    qCWarning(payoutLog, "payout %s: %s", qPrintable(job.id.toString()), qPrintable(answer.error().detail));
    const bool soon = answer.error().code == ErrorCode::Unavailable;
    // Of what is on its way, a provider that does not know of it is no reason to give the money to somebody twice.
    if (!soon && job.state != PayoutState::OnWay)
        return finish(write, job.id, {PayoutState::Failed, {}, answer.error().detail.left(100)});
    return write.db.run("UPDATE payout SET error = ?2, next_attempt_at = ?3 + CASE WHEN ?4 THEN min(?5 * max(1, "
                        "attempts), ?6) ELSE ?6 END WHERE id = ?1",
                        job.id, answer.error().detail, write.now, soon, m_options.retryMillis, hourMillis);
}

namespace {

/// Everybody who works for the shop hears that it did not get its money; again only of another payout.
Status tellPeople(Write &write, const Payout &payout, const QString &reason) {
    QList<Id> people;
    AURA_TRY(write.db.forEach(
        "SELECT user_id FROM vendor_member WHERE vendor_id = ?1 ORDER BY user_id",
        [&](const storage::Statement &row) { people.append(row.id(0)); }, payout.vendorId));
    Notice notice;
    notice.kind = NoticeKind::PayoutFailed;
    notice.subject = payout.id;
    notice.name = payout.account;
    notice.detail = reason;
    notice.amount = payout.amount;
    for (const auto &person : std::as_const(people))
        AURA_TRY(notices::tell(write, person, notice));
    return {};
}

} // namespace

Status PayoutService::finish(Write &write, const Id &id, const PayoutAnswer &answer) {
    AURA_ASSIGN(const auto payout, payouts::byId(write.db, id));
    if (isOver(payout.state))
        return {};
    const bool isPaid = answer.state == PayoutState::Paid;
    AURA_TRY(write.db.run("UPDATE payout SET state = ?2, reason = ?3, reference = CASE WHEN ?4 = '' THEN reference "
                          "ELSE ?4 END, error = '', changed_at = ?5, rev = rev + 1 WHERE id = ?1",
                          id, payoutStateName(answer.state), isPaid ? QString() : answer.reason, answer.reference,
                          write.now));
    AURA_TRY(tellShop(write.db, id));
    if (isPaid)
        return settlement::payoutArrived(write, payout);
    AURA_TRY(settlement::payoutCameBack(write, payout));
    AURA_TRY(webhooks::record(
        write, WebhookEvent::PayoutFailed,
        {{u"payoutId"_s, id.toString()}, {u"vendorId"_s, payout.vendorId.toString()}, {u"reason"_s, answer.reason}}));
    // Unless the shop has named another one meanwhile.
    AURA_TRY(write.db.run("UPDATE payout_account SET problem = ?2, rev = rev + 1 WHERE vendor_id = ?1 AND reference = "
                          "(SELECT account_reference FROM payout WHERE id = ?3)",
                          payout.vendorId, answer.reason.isEmpty() ? u"failed"_s : answer.reason, id));
    AURA_TRY(tellAccount(write.db, payout.vendorId));
    return tellPeople(write, payout, answer.reason);
}

void PayoutService::work() {
    const std::unique_lock lock(m_working, std::try_to_lock);
    if (!lock.owns_lock() || m_provider == nullptr)
        return;
    adoptAccounts();
    for (;;) {
        const auto job = nextJob();
        if (!job || !*job || !perform(**job))
            return;
    }
}

Result<AdminPayout> PayoutService::retry(Write &write, const AuditLog &log, const Actor &actor, const Id &id,
                                         const PayoutRetry &retry) {
    auto &db = write.db;
    AURA_ASSIGN(const auto before, adminPayout(db, id));
    const auto tell = [&](const AdminPayout &made) -> Result<AdminPayout> {
        AURA_TRY(log.append(write, actor,
                            {u"payout.retry"_s,
                             u"payout"_s,
                             id,
                             {{u"name"_s, before.vendorName},
                              {u"reason"_s, retry.reason},
                              {u"before"_s, wire::toJson(before)},
                              {u"after"_s, wire::toJson(made)}}}));
        return made;
    };
    Id made;
    AURA_TRY(db.forEach(
        "SELECT id FROM payout WHERE retry_of = ?1", [&](const storage::Statement &row) { made = row.id(0); }, id));
    if (!made.isNil()) {
        AURA_ASSIGN(const auto there, adminPayout(db, made));
        return tell(there);
    }
    if (before.rev != retry.seenRev)
        return Error{ErrorCode::Conflict, u"it is not what was looked at any more"_s};
    if (!before.mayRetry || m_provider == nullptr)
        return Error{ErrorCode::Conflict, u"there is nothing to try again"_s};
    if (before.state != PayoutState::Failed) {
        added = true;
        AURA_TRY(db.run("UPDATE payout SET next_attempt_at = ?2 WHERE id = ?1", id, write.now));
        AURA_ASSIGN(const auto now, adminPayout(db, id));
        return tell(now);
    }
    AURA_ASSIGN(const auto isOpen,
                db.queryInt64("SELECT 1 FROM payout WHERE vendor_id = ?1 AND currency = ?2 AND state IN ('scheduled', "
                              "'sending', 'on_way')",
                              before.vendorId, before.amount.currency.code()));
    if (isOpen)
        return Error{ErrorCode::Conflict, u"another payout is on its way there"_s};
    AURA_TRY(db.run("UPDATE payout_account SET problem = '', rev = rev + 1 WHERE vendor_id = ?1 AND problem <> ''",
                    before.vendorId));
    AURA_TRY(tellAccount(db, before.vendorId));
    AURA_ASSIGN(const auto fresh, make(write, before.vendorId, before.amount.currency, id));
    if (!fresh)
        return Error{ErrorCode::Conflict, u"too little is available, or there is no account to send it to"_s};
    AURA_ASSIGN(const auto now, adminPayout(db, *fresh));
    return tell(now);
}

} // namespace aura::server
