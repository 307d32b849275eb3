// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/auth_secrets.h>
#include <aura/server/services/rights_book.h>
#include <aura/server/services/worker_pool.h>
#include <aura/server/store/store.h>
#include <aura/wire/session_json.h>

#include <functional>
#include <memory>
#include <shared_mutex>

namespace aura::server {

/// People and their sessions. Answers come on other threads, except refusals, which may come at once.
class AuthService {
public:
    struct Options {
        int bcryptCost = 10;
        unsigned passwordThreads = 1;
        std::size_t passwordsWaiting = 64; ///< One more is refused with Unavailable.
        int failuresUntilLock = 5;
        std::int64_t lockMillis = 15 * 60 * 1'000;
        std::int64_t accessSeconds = 15 * 60;
        std::int64_t refreshMillis = 7LL * 24 * 3'600 * 1'000;
        /// For so long a rotated token answers its successor again, to the same device.
        std::int64_t graceMillis = 60'000;
    };

    struct Answer {
        Result<wire::SessionTokens> tokens;
        UnixMillis lockedUntil = 0; ///< With AccountLocked.
    };
    using Done = std::function<void(const Answer &)>;

    /// How something ended that answers with nothing but that.
    struct Outcome {
        Status status;
        UnixMillis lockedUntil = 0; ///< With AccountLocked.
    };
    using OutcomeDone = std::function<void(const Outcome &)>;

    /// Reads or makes the keys. Everything must outlive the service.
    static Result<std::unique_ptr<AuthService>> open(Store &store, const Clock &clock, Random &random,
                                                     const Options &options);
    ~AuthService();

    /// What is wrong with a registration, by field; empty when nothing is.
    static QList<wire::FieldError> problemsOf(const wire::Credentials &credentials);
    /// What is wrong with an address for mail; the pointer is "/email".
    static QList<wire::FieldError> problemsOfEmail(const QString &email);
    /// What is wrong with a new password, under the pointer.
    static QList<wire::FieldError> problemsOfPassword(const QString &password, const QString &pointer);
    /// The form in which addresses are kept and compared.
    static QString normalizedEmail(const QString &email);

    /// AlreadyExists for a taken address, InvalidArgument when problemsOf() finds something, Unavailable when too many
    /// passwords wait. The shop writes to the person in `language` until they choose another; empty for its own. `from`
    /// is the address of who asks, here and below; it is kept with the session while that lasts.
    void registerUser(wire::Credentials credentials, const QString &language, const QString &from, Done done);
    /// AuthRequired for a wrong password and for an unknown address alike, after the same time. AccountLocked after
    /// too many failures in a row.
    void login(wire::Credentials credentials, const QString &from, Done done);
    /// Each refresh token is good once. One that was used already ends the whole session, because it may be stolen,
    /// except for the same device within the grace time, whose answer got lost. AuthRequired when refused. The grace is
    /// measured by the monotonic clock as long as the server runs, so that setting the clock neither stretches nor cuts
    /// it.
    void refresh(wire::RefreshRequest request, const QString &from, Done done);
    /// Ends the session of the token; success for an unknown one.
    void logout(const QByteArray &refreshToken, std::function<void(const Status &)> done);
    /// Checks the password of somebody who is signed in, and runs `job` in the transaction that judged it.
    /// PermissionDenied for a wrong one, which counts like a failed sign-in; AccountLocked after too many; otherwise
    /// what the job returns. Unavailable when too many passwords wait.
    void withPassword(const Id &user, const QString &password, WriteQueue::Job job, OutcomeDone done);
    /// Hashes a new password beside the loops and runs `job(write, hash)`. Unavailable when too many wait.
    void withHash(const QString &password, std::function<Status(Write &, const QString &hash)> job, OutcomeDone done);
    /// Hashes a new password after the current one was found right; refusals as withPassword().
    void withPasswordAndHash(const Id &user, const QString &password, const QString &fresh,
                             std::function<Status(Write &, const QString &hash)> job, OutcomeDone done);
    /// Ends all sessions of a person but one; within the writer's transaction.
    Status endSessions(Write &write, const Id &user, const Id &except = {});
    /// Ends one of a person's sessions. NotFound when it is not theirs, or over.
    Status endSession(Write &write, const Id &user, const Id &family);

    /// Ends all sessions of a person.
    void logoutEverywhere(const Id &user, std::function<void(const Status &)> done);

    /// Who holds the access token; nothing when it is not good. Any thread.
    std::optional<Session> verify(std::string_view accessToken) const;
    /// NotFound when there is no such person.
    static Result<wire::UserProfile> profile(storage::Database &db, const Id &user);

    /// To be loaded again within whatever changes a custom role, or who has one.
    RightsBook &rights() { return m_rights; }

    /// Finishes what is queued, before the store's writer stops.
    void stop() { m_passwords.stop(); }

private:
    struct Known;

    AuthService(Store &store, const Clock &clock, Random &random, const Options &options, QByteArray accessKey,
                QByteArray refreshKey, QByteArray dummyHash);

    Result<std::optional<Known>> find(const QString &email) const;
    Result<std::optional<Known>> findById(const Id &user) const;
    void finishLogin(const std::optional<Known> &known, bool right, const wire::Credentials &credentials,
                     const QString &from, const Done &done);
    /// Counts failures and locks. An Outcome that is good lets the person pass.
    Result<Outcome> judgePassword(Write &write, const Known &known, bool right);
    Result<Answer> judgeLogin(Write &write, const Known &known, bool right, const wire::Credentials &credentials,
                              const QString &from);
    void judgeAndRun(const Known &known, bool right, WriteQueue::Job job, const OutcomeDone &done);
    Result<Answer> rotate(Write &write, const wire::RefreshRequest &request, const QString &from);
    Result<wire::SessionTokens> openSession(Write &write, const Id &user, const wire::Credentials &credentials,
                                            const QString &from);
    Result<wire::SessionTokens> tokensFor(Write &write, const Id &user, const Id &family, const QByteArray &refresh);
    Status endFamily(Write &write, const Id &family);
    Status tellDevices(Write &write, const Id &user);
    void blacklist(const Id &family, UnixMillis until);
    bool isLocked(UnixMillis lockUntil, UnixMillis now) const;
    bool withinGrace(const QByteArray &hash, UnixMillis rotatedAt, UnixMillis now) const;
    Status loadBlacklist();

    Store &m_store;
    const Clock &m_clock;
    Random &m_random;
    const Options m_options;
    const AccessTokens m_access;
    const RefreshTokens m_refresh;
    const QByteArray m_dummyHash;
    IdGenerator m_ids;
    // When tokens were traded, by the monotonic clock; the last grace time only. Of the writer's thread.
    QHash<QByteArray, std::int64_t> m_traded;
    mutable std::shared_mutex m_blacklistMutex;
    QHash<Id, UnixMillis> m_blacklist;
    RightsBook m_rights;
    WorkerPool m_passwords;
};

} // namespace aura::server
