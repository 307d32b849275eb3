// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/accounts.h>
#include <aura/server/services/people.h>

#include <aura/server/services/change_log.h>
#include <aura/server/services/person_data.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t noticeLife = 3 * 24 * hour;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray hashOf(const QByteArray &token) {
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

/// When an id of version 7 was made.
UnixMillis timeOf(const Id &id) {
    UnixMillis time = 0;
    for (std::size_t i = 0; i < 6; ++i)
        time = time << 8 | id.bytes()[i];
    return time;
}

Error noSuchReset() {
    return {ErrorCode::NotFound, u"the token is used, too old, or never was"_s};
}

} // namespace

Result<std::unique_ptr<AccountService>> AccountService::open(Store &store, AuthService &auth, const Clock &clock,
                                                             Random &random, const Options &options,
                                                             Mailer::Options mailer) {
    AURA_ASSIGN(auto key, loadOrCreateKey(store.folder().keysPath() + u"/reset.key"_s, random));
    std::unique_ptr<AccountService> service(new AccountService(store, auth, clock, random, options, std::move(key)));
    service->m_mailer =
        std::make_unique<Mailer>(store, clock, std::move(mailer),
                                 [accounts = service.get()](const Id &reset) { return accounts->tokenOf(reset); });
    return service;
}

AccountService::AccountService(Store &store, AuthService &auth, const Clock &clock, Random &random,
                               const Options &options, QByteArray resetKey)
    : m_store(store)
    , m_auth(auth)
    , m_clock(clock)
    , m_options(options)
    , m_resetKey(std::move(resetKey))
    , m_ids(clock, random) {}

QByteArray AccountService::tokenOf(const Id &reset) const {
    // It follows from the server's key, so that no file holds it: neither the table of resets nor the outbox.
    return QMessageAuthenticationCode::hash("reset:" + reset.toBytes(), m_resetKey, QCryptographicHash::Sha256)
        .toBase64(base64);
}

AccountService::Done AccountService::sending(Done done) {
    return [this, done = std::move(done)](const AuthService::Outcome &outcome) {
        if (outcome.status)
            m_mailer->wake();
        done(outcome);
    };
}

void AccountService::forgot(const QString &email, Done done) {
    if (!m_mailer->canSend())
        return done({Error{ErrorCode::Unavailable, u"this server sends no mail"_s}});
    m_store.writes().submit(
        [this, address = AuthService::normalizedEmail(email)](Write &write) { return beginReset(write, address); },
        [done = sending(std::move(done))](const Status &status) { done({status}); });
}

Status AccountService::beginReset(Write &write, const QString &email) {
    Id user;
    {
        AURA_ASSIGN(auto row, write.db.prepare("SELECT id FROM user_account WHERE email = ?1 AND is_active = 1"));
        AURA_ASSIGN(const bool found, row.bind(email).step());
        if (found)
            user = row.id(0);
    }
    AURA_ASSIGN(const auto mailed, write.db.queryInt64("SELECT count(*) FROM password_reset WHERE user_id = ?1 AND "
                                                       "created_at > ?2",
                                                       user, write.now - hour));
    if (user.isNil() || mailed.value_or(0) >= m_options.resetsPerHour) {
        // Waits for the disk like the other case, so that the time tells nothing.
        return write.db.run("INSERT INTO setting(key, value, updated_at) VALUES('auth.reset_not_sent', '1', ?1) "
                            "ON CONFLICT(key) DO UPDATE SET value = value + 1, updated_at = excluded.updated_at",
                            write.now);
    }
    const Id reset = m_ids.next();
    const auto expiresAt = write.now + m_options.resetMillis;
    AURA_TRY(write.db.run("INSERT INTO password_reset(id, hash, user_id, created_at, expires_at) "
                          "VALUES(?1, ?2, ?3, ?4, ?5)",
                          reset, hashOf(tokenOf(reset)), user, write.now, expiresAt));
    return mailOutbox::enqueue(write, {m_ids.next(), user, MailKind::PasswordReset, email, reset, expiresAt, 0, {}});
}

Result<std::optional<Id>> AccountService::holderOf(storage::Database &db, const QByteArray &token) const {
    AURA_ASSIGN(auto row, db.prepare("SELECT r.user_id, r.expires_at FROM password_reset r JOIN user_account u ON "
                                     "u.id = r.user_id WHERE r.hash = ?1 AND u.is_active = 1"));
    AURA_ASSIGN(const bool found, row.bind(hashOf(token)).step());
    if (!found)
        return std::optional<Id>{};
    // One that lives longer than any made now comes from a clock that was set back.
    const auto left = row.int64(1) - m_clock.now();
    return left > 0 && left <= m_options.resetMillis ? std::optional(row.id(0)) : std::nullopt;
}

void AccountService::reset(wire::PasswordReset request, Done done) {
    if (const auto problems = AuthService::problemsOfPassword(request.password, u"/password"_s); !problems.isEmpty())
        return done({Error{ErrorCode::InvalidArgument, problems.first().detail}});
    // Looked up first, because hashing a password costs a hundred milliseconds and guessing tokens must not.
    auto *db = m_store.reads().connection().value_or(nullptr);
    const auto holder = db != nullptr ? holderOf(*db, request.token) : Error{ErrorCode::Unavailable, {}};
    if (!holder)
        return done({holder.error()});
    if (!*holder)
        return done({noSuchReset()});
    m_auth.withHash(
        request.password,
        [this, token = request.token](Write &write, const QString &hash) -> Status {
            // Asked again: of two that come with one token, the second finds it used.
            AURA_ASSIGN(const auto user, holderOf(write.db, token));
            if (!user)
                return noSuchReset();
            AURA_TRY(write.db.run("UPDATE user_account SET password = ?2, login_attempts = 0, lock_until = NULL, "
                                  "updated_at = ?3 WHERE id = ?1",
                                  *user, hash, write.now));
            AURA_TRY(write.db.run("DELETE FROM password_reset WHERE user_id = ?1", *user));
            AURA_TRY(m_auth.endSessions(write, *user));
            return tell(write, *user, MailKind::PasswordChanged);
        },
        sending(std::move(done)));
}

Result<QList<wire::SessionInfo>> AccountService::sessions(storage::Database &db, const Session &asking,
                                                          UnixMillis now) {
    QList<wire::SessionInfo> sessions;
    AURA_TRY(db.forEach(
        "SELECT t.family, coalesce(d.name, ''), max(t.created_at), max(t.signed_in_from), max(t.address) FROM "
        "refresh_token t LEFT JOIN device d ON "
        "d.id = t.device_id AND d.user_id = t.user_id WHERE t.user_id = ?1 GROUP BY t.family HAVING "
        "max(t.revoked_at IS NOT NULL) = 0 AND max(t.expires_at) > ?2 ORDER BY max(t.created_at) DESC, t.family DESC",
        [&](const storage::Statement &row) {
            const Id family = row.id(0);
            sessions.append({family, row.text(1), timeOf(family), row.int64(2), family == asking.sessionId, row.text(3),
                             row.text(4)});
        },
        asking.userId, now));
    return sessions;
}

void AccountService::endSession(const Session &asking, const Id &session, Done done) {
    m_store.writes().submit(
        [this, user = asking.userId, session](Write &write) { return m_auth.endSession(write, user, session); },
        [done = std::move(done)](const Status &status) { done({status}); });
}

void AccountService::endOtherSessions(const Session &asking, Done done) {
    m_store.writes().submit(
        [this, asking](Write &write) { return m_auth.endSessions(write, asking.userId, asking.sessionId); },
        [done = std::move(done)](const Status &status) { done({status}); });
}

void AccountService::changePassword(const Session &asking, wire::PasswordChange change, Done done) {
    if (const auto problems = AuthService::problemsOfPassword(change.fresh, u"/password"_s); !problems.isEmpty())
        return done({Error{ErrorCode::InvalidArgument, problems.first().detail}});
    m_auth.withPasswordAndHash(
        asking.userId, change.current, change.fresh,
        [this, asking](Write &write, const QString &hash) -> Status {
            AURA_TRY(write.db.run("UPDATE user_account SET password = ?2, updated_at = ?3 WHERE id = ?1", asking.userId,
                                  hash, write.now));
            AURA_TRY(write.db.run("DELETE FROM password_reset WHERE user_id = ?1", asking.userId));
            AURA_TRY(m_auth.endSessions(write, asking.userId, asking.sessionId));
            return tell(write, asking.userId, MailKind::PasswordChanged);
        },
        sending(std::move(done)));
}

void AccountService::changeEmail(const Session &asking, wire::EmailChange change, Done done) {
    const QString email = AuthService::normalizedEmail(change.email);
    if (const auto problems = AuthService::problemsOfEmail(email); !problems.isEmpty())
        return done({Error{ErrorCode::InvalidArgument, problems.first().detail}});
    m_auth.withPassword(
        asking.userId, change.password,
        [this, user = asking.userId, email](Write &write) -> Status {
            AURA_ASSIGN(const auto before, AuthService::profile(write.db, user));
            if (before.email == email)
                return {};
            AURA_TRY(write.db.run("UPDATE user_account SET email = ?2, updated_at = ?3, rev = rev + 1 WHERE id = ?1",
                                  user, email, write.now));
            AURA_TRY(people::index(write.db, user));
            // A token that was mailed to the former address opens nothing any more.
            AURA_TRY(write.db.run("DELETE FROM password_reset WHERE user_id = ?1", user));
            AURA_TRY(changeLog::record(write.db, changeLog::userScope(user), u"user", user, before.rev + 1));
            return tell(write, user, MailKind::EmailChanged, before.email);
        },
        sending(std::move(done)));
}

void AccountService::remove(const Session &asking, const QString &password, Done done) {
    m_auth.withPassword(
        asking.userId, password,
        [this, user = asking.userId](Write &write) -> Status {
            AURA_ASSIGN(const auto before, AuthService::profile(write.db, user));
            AURA_TRY(personData::forget(write, user));
            // Only now: a session ends at once, whatever becomes of the transaction.
            AURA_TRY(m_auth.endSessions(write, user));
            // What was waiting to be told is told no more, but for this.
            AURA_TRY(write.db.run("DELETE FROM mail WHERE user_id = ?1", user));
            // The account does not know any more in which language.
            return tell(write, user, MailKind::AccountDeleted, before.email, before.language);
        },
        sending(std::move(done)));
}

Status AccountService::tell(Write &write, const Id &user, MailKind kind, const QString &recipient,
                            const QString &language) {
    if (!m_mailer->canSend())
        return {};
    return mailOutbox::enqueue(write, {m_ids.next(), user, kind, recipient, {}, write.now + noticeLife, 0, language});
}

Status AccountService::tellOwners(Write &write, const Id &vendor, MailKind kind, const QString &name,
                                  const QString &reason) {
    if (!m_mailer->canSend())
        return {};
    QList<std::pair<Id, QString>> owners;
    AURA_TRY(write.db.forEach(
        "SELECT u.id, u.email FROM vendor_member m JOIN user_account u ON u.id = m.user_id WHERE m.vendor_id = ?1 AND "
        "m.role = 'owner' AND u.is_active = 1",
        [&](const storage::Statement &row) {
            owners.append({row.id(0), row.text(1)});
        },
        vendor));
    for (const auto &[user, email] : owners)
        AURA_TRY(mailOutbox::enqueue(
            write, {m_ids.next(), user, kind, email, vendor, write.now + noticeLife, 0, {}, name, reason}));
    return {};
}

Status AccountService::tell(Write &write, const Id &user, MailKind kind) {
    AURA_ASSIGN(const auto person, AuthService::profile(write.db, user));
    return tell(write, user, kind, person.email);
}

Status AccountService::sweep(Write &write) {
    AURA_TRY(mailOutbox::sweep(write));
    // Those of the last hour are counted.
    return write.db.run("DELETE FROM password_reset WHERE expires_at < ?1 AND created_at < ?1", write.now - hour);
}

} // namespace aura::server
