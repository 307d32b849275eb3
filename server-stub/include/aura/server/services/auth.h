// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/auth_secrets.h>
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

    /// Reads or makes the keys. Everything must outlive the service.
    static Result<std::unique_ptr<AuthService>> open(Store &store, const Clock &clock, Random &random,
                                                     const Options &options);
    ~AuthService();

    /// What is wrong with a registration, by field; empty when nothing is.
    static QList<wire::FieldError> problemsOf(const wire::Credentials &credentials);

    /// AlreadyExists for a taken address, InvalidArgument when problemsOf() finds something, Unavailable when too many
    /// passwords wait.
    void registerUser(wire::Credentials credentials, Done done);
    /// AuthRequired for a wrong password and for an unknown address alike, after the same time. AccountLocked after
    /// too many failures in a row.
    void login(wire::Credentials credentials, Done done);
    /// Each refresh token is good once. One that was used already ends the whole session, because it may be stolen,
    /// except for the same device within the grace time, whose answer got lost. AuthRequired when refused. The grace is
    /// measured by the monotonic clock as long as the server runs, so that setting the clock neither stretches nor cuts
    /// it.
    void refresh(wire::RefreshRequest request, Done done);
    /// Ends the session of the token; success for an unknown one.
    void logout(const QByteArray &refreshToken, std::function<void(const Status &)> done);
    /// Ends all sessions of a person.
    void logoutEverywhere(const Id &user, std::function<void(const Status &)> done);

    /// Who holds the access token; nothing when it is not good. Any thread.
    std::optional<Session> verify(std::string_view accessToken) const;
    /// NotFound when there is no such person.
    static Result<wire::UserProfile> profile(storage::Database &db, const Id &user);

    /// Finishes what is queued, before the store's writer stops.
    void stop() { m_passwords.stop(); }

private:
    struct Known;

    AuthService(Store &store, const Clock &clock, Random &random, const Options &options, QByteArray accessKey,
                QByteArray refreshKey, QByteArray dummyHash);

    Result<std::optional<Known>> find(const QString &email) const;
    void finishLogin(const std::optional<Known> &known, bool right, const Id &device, const Done &done);
    Result<Answer> judgeLogin(Write &write, const Known &known, bool right, const Id &device);
    Result<Answer> rotate(Write &write, const wire::RefreshRequest &request);
    Result<wire::SessionTokens> openSession(Write &write, const Id &user, const Id &device);
    Result<wire::SessionTokens> tokensFor(Write &write, const Id &user, const Id &family, const QByteArray &refresh);
    Status endFamily(Write &write, const Id &family);
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
    WorkerPool m_passwords;
};

} // namespace aura::server
