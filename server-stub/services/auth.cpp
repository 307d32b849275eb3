// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/auth.h>
#include <aura/server/services/people.h>

#include <aura/planted.h>
#include <aura/server/services/change_log.h>
#include <aura/server/services/impersonation.h>
#include <aura/server/services/notices.h>

#include "auth_known.h"
#include "keep_answer.h"

#include <QHash>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

Error refused() {
    return {ErrorCode::AuthRequired, u"the address or the password is wrong"_s};
}

Error sessionEnded() {
    return {ErrorCode::AuthRequired, u"the session ended"_s};
}

/// A person hears of a sign-in on a device that their account does not know yet, once there are others. One that does
/// not say which it is, is never known.
Status tellOfNewDevice(Write &write, const Id &user, const wire::Credentials &credentials) {
    const Id &device = credentials.deviceId;
    AURA_ASSIGN(const auto known,
                write.db.queryInt64("SELECT max(id IS ?2) FROM device WHERE user_id = ?1", user, device));
    if (!known || *known != 0)
        return {};
    Notice notice;
    notice.kind = NoticeKind::NewSignIn;
    notice.subject = device;
    notice.name = credentials.deviceName;
    return notices::tell(write, user, notice);
}

/// An address as people know it: what comes by IPv4 to a socket for both is written as one of IPv6.
QString keptAddress(const QString &from) {
    constexpr qsizetype longestAddress = 64;
    constexpr QLatin1StringView mapped("::ffff:");
    const bool isMapped = from.startsWith(mapped) && from.contains(u'.');
    return (isMapped ? from.sliced(mapped.size()) : from).left(longestAddress);
}

// Sessions are timed by the clock itself: Write::now never goes back, so after a clock was ahead for a moment it would
// go on making tokens and locks of that future until the next start.

} // namespace

Result<std::unique_ptr<AuthService>> AuthService::open(Store &store, const Clock &clock, Random &random,
                                                       const Options &options) {
    const auto key = [&](const QString &name) {
        return loadOrCreateKey(store.folder().keysPath() + u'/' + name, random);
    };
    AURA_ASSIGN(auto access, key(u"access.key"_s));
    AURA_ASSIGN(auto refresh, key(u"refresh.key"_s));
    AURA_ASSIGN(auto dummy, hashPassword(u"nobody has this password"_s, options.bcryptCost, random));
    std::unique_ptr<AuthService> service(
        new AuthService(store, clock, random, options, std::move(access), std::move(refresh), std::move(dummy)));
    AURA_TRY(service->loadBlacklist());
    AURA_ASSIGN(auto *db, store.reads().connection());
    AURA_TRY(service->m_rights.load(*db));
    return service;
}

AuthService::AuthService(Store &store, const Clock &clock, Random &random, const Options &options, QByteArray accessKey,
                         QByteArray refreshKey, QByteArray dummyHash)
    : m_store(store)
    , m_clock(clock)
    , m_random(random)
    , m_options(options)
    , m_access(std::move(accessKey))
    , m_refresh(std::move(refreshKey), random)
    , m_dummyHash(std::move(dummyHash))
    , m_ids(clock, random)
    , m_passwords(options.passwordThreads, options.passwordsWaiting) {}

AuthService::~AuthService() = default;

void AuthService::registerUser(wire::Credentials credentials, const QString &language, const QString &from, Done done) {
    if (const auto problems = problemsOf(credentials); !problems.isEmpty())
        return done({Error{ErrorCode::InvalidArgument, problems.first().pointer + u' ' + problems.first().detail}});
    // The password is hashed before anyone looks whether the address is taken: both answers take the same time.
    const bool taken = m_passwords.tryPost([this, credentials = std::move(credentials), language, from, done] {
        const auto hash = hashPassword(credentials.password, m_options.bcryptCost, m_random);
        if (!hash)
            return done({hash.error()});
        submitFor<Answer>(
            m_store.writes(),
            [this, credentials, language, from, hash = *hash](Write &write) -> Result<Answer> {
                const Id user = m_ids.next();
                const auto inserted = write.db.run(
                    "INSERT INTO user_account(id, name, email, password, created_at, updated_at, language) "
                    "VALUES(?1, ?2, ?3, ?4, ?5, ?5, ?6)",
                    user, credentials.name.trimmed(), normalizedEmail(credentials.email), QString::fromLatin1(hash),
                    write.now, language);
                if (!inserted) {
                    if (inserted.error().code == ErrorCode::AlreadyExists)
                        return Error{ErrorCode::AlreadyExists, u"this address has an account already"_s};
                    return inserted.error();
                }
                AURA_TRY(people::index(write.db, user));
                AURA_TRY(changeLog::record(write.db, changeLog::userScope(user), u"user", user, 1));
                AURA_ASSIGN(auto tokens, openSession(write, user, credentials, from));
                return Answer{std::move(tokens)};
            },
            done);
    });
    if (!taken)
        done({passwordsBusy()});
}

void AuthService::login(wire::Credentials credentials, const QString &from, Done done) {
    const auto known = find(normalizedEmail(credentials.email));
    if (!known)
        return done({known.error()});
    if (*known && isLocked((*known)->lockUntil, m_clock.now()))
        return done({Error{ErrorCode::AccountLocked, u"too many failed attempts"_s}, (*known)->lockUntil});
    const bool taken = m_passwords.tryPost([this, known = *known, credentials = std::move(credentials), from, done] {
        const bool right = passwordMatches(credentials.password, known ? known->hash : m_dummyHash);
        finishLogin(known, right, credentials, from, done);
    });
    if (!taken)
        done({passwordsBusy()});
}

void AuthService::finishLogin(const std::optional<Known> &known, bool right, const wire::Credentials &credentials,
                              const QString &from, const Done &done) {
    if (known) {
        submitFor<Answer>(
            m_store.writes(), [=, this](Write &write) { return judgeLogin(write, *known, right, credentials, from); },
            done);
        return;
    }
    // An unknown address waits for the disk like a known one, so that the time tells nothing.
    submitFor<Answer>(
        m_store.writes(),
        [](Write &write) -> Result<Answer> {
            AURA_TRY(write.db.run("INSERT INTO setting(key, value, updated_at) VALUES('auth.unknown_address', '1', ?1) "
                                  "ON CONFLICT(key) DO UPDATE SET value = value + 1, updated_at = excluded.updated_at",
                                  write.now));
            return Answer{refused()};
        },
        done);
}

Result<AuthService::Answer> AuthService::judgeLogin(Write &write, const Known &known, bool right,
                                                    const wire::Credentials &credentials, const QString &from) {
    AURA_ASSIGN(const auto outcome, judgePassword(write, known, right));
    if (!outcome.status)
        return Answer{outcome.status.error(), outcome.lockedUntil};
    AURA_ASSIGN(auto tokens, openSession(write, known.id, credentials, from));
    return Answer{std::move(tokens)};
}

Result<wire::SessionTokens> AuthService::openSession(Write &write, const Id &user, const wire::Credentials &credentials,
                                                     const QString &from) {
    const Id &device = credentials.deviceId;
    AURA_TRY(tellOfNewDevice(write, user, credentials));
    const Id family = m_ids.next();
    const QByteArray refresh = m_refresh.first();
    AURA_TRY(write.db.run("INSERT INTO refresh_token(hash, family, user_id, device_id, created_at, expires_at, "
                          "signed_in_from, address) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
                          RefreshTokens::hash(refresh), family, user, device, m_clock.now(),
                          m_clock.now() + m_options.refreshMillis, keptAddress(from)));
    if (!device.isNil()) {
        AURA_TRY(write.db.run("INSERT INTO device(id, user_id, name, created_at, last_seen_at) "
                              "VALUES(?1, ?2, ?3, ?4, ?4) ON CONFLICT(id, user_id) DO UPDATE SET "
                              "name = excluded.name, last_seen_at = excluded.last_seen_at",
                              device, user, credentials.deviceName, m_clock.now()));
    }
    return tokensFor(write, user, family, refresh);
}

Result<wire::SessionTokens> AuthService::tokensFor(Write &write, const Id &user, const Id &family,
                                                   const QByteArray &refresh) {
    wire::SessionTokens tokens;
    AURA_ASSIGN(tokens.user, profile(write.db, user));
    const Session session{user, family, roleFromName(tokens.user.role),
                          m_clock.now() / 1'000 + m_options.accessSeconds};
    tokens.accessToken = m_access.sign(session, m_clock.now());
    tokens.expiresInSeconds = m_options.accessSeconds;
    tokens.refreshToken = refresh;
    return tokens;
}

void AuthService::refresh(wire::RefreshRequest request, const QString &from, Done done) {
    submitFor<Answer>(
        m_store.writes(),
        [this, request = std::move(request), from](Write &write) { return rotate(write, request, from); }, done);
}

Result<AuthService::Answer> AuthService::rotate(Write &write, const wire::RefreshRequest &request,
                                                const QString &from) {
    const QByteArray hash = RefreshTokens::hash(request.refreshToken);
    Id family;
    Id user;
    Id device;
    UnixMillis rotatedAt = 0;
    bool rotated = false;
    bool isView = false;
    QString signedInFrom;
    {
        AURA_ASSIGN(
            auto row,
            write.db.prepare(
                "SELECT t.family, t.user_id, t.device_id, t.rotated_at, t.revoked_at, "
                "t.expires_at, u.is_active, u.deleted_at IS NOT NULL, t.signed_in_from, "
                "EXISTS(SELECT 1 FROM impersonation i WHERE i.id = t.family) FROM refresh_token t JOIN user_account u "
                "ON u.id = t.user_id WHERE t.hash = ?1"));
        AURA_ASSIGN(const bool found, row.bind(hash).step());
        // Whoever holds a token of theirs is a device of theirs, and has to know.
        if (found && row.boolean(7))
            return Answer{Error{ErrorCode::NotFound, u"the account is gone"_s}};
        if (!found || !row.isNull(4) || row.int64(5) <= m_clock.now() || !row.boolean(6))
            return Answer{sessionEnded()};
        family = row.id(0);
        user = row.id(1);
        device = row.id(2);
        rotated = !row.isNull(3);
        rotatedAt = row.int64(3);
        signedInFrom = row.text(8);
        isView = row.boolean(9);
    }
    AURA_ASSIGN(const bool permitted, Impersonation::isPermitted(write.db, family));
    if (!permitted) {
        AURA_TRY(endFamily(write, family));
        return Answer{sessionEnded()};
    }
    const bool sameDevice = device == request.deviceId;
    // Bound to its device. A token that was never traded is only refused: its owner still has it.
    if (!device.isNil() && !sameDevice && !rotated)
        return Answer{sessionEnded()};
    const QByteArray next =
        AURA_PLANTED("other-successor") ? m_refresh.first() : m_refresh.successor(request.refreshToken);
    if (rotated) {
        const bool lostAnswer =
            sameDevice && !device.isNil() && withinGrace(hash, rotatedAt, m_clock.now()) && !AURA_PLANTED("no-grace");
        if (!lostAnswer) {
            AURA_TRY(endFamily(write, family));
            return Answer{sessionEnded()};
        }
    } else {
        // Only the last place is kept, and none of who sees the shop as the person does: that one is in the log.
        AURA_TRY(write.db.run("UPDATE refresh_token SET rotated_to = ?2, rotated_at = ?3, address = '' WHERE hash = ?1",
                              hash, RefreshTokens::hash(next), m_clock.now()));
        AURA_TRY(write.db.run("INSERT INTO refresh_token(hash, family, user_id, device_id, created_at, expires_at, "
                              "signed_in_from, address) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                              RefreshTokens::hash(next), family, user, device, m_clock.now(),
                              m_clock.now() + m_options.refreshMillis, signedInFrom,
                              isView ? QString() : keptAddress(from)));
        const auto monotonic = m_clock.monotonic();
        m_traded.removeIf([&](const std::pair<const QByteArray &, std::int64_t &> &entry) {
            return monotonic - entry.second > m_options.graceMillis;
        });
        m_traded.insert(hash, monotonic);
    }
    AURA_ASSIGN(auto tokens, tokensFor(write, user, family, next));
    return Answer{std::move(tokens)};
}

bool AuthService::isLocked(UnixMillis lockUntil, UnixMillis now) const {
    // A lock longer than any that is ever set means that the clock was set back meanwhile.
    return lockUntil > now && lockUntil - now <= m_options.lockMillis;
}

bool AuthService::withinGrace(const QByteArray &hash, UnixMillis rotatedAt, UnixMillis now) const {
    if (const auto traded = m_traded.constFind(hash); traded != m_traded.constEnd())
        return m_clock.monotonic() - *traded <= m_options.graceMillis;
    // Traded before the server was started: the wall clock is all there is.
    return now >= rotatedAt && now - rotatedAt <= m_options.graceMillis;
}

Status AuthService::endFamily(Write &write, const Id &family) {
    // Where it was used is nobody's concern any more.
    AURA_TRY(write.db.run("UPDATE refresh_token SET revoked_at = ?2, signed_in_from = '', address = '' WHERE family = "
                          "?1 AND revoked_at IS NULL",
                          family, m_clock.now()));
    // Earlier than the commit: a session that is about to end may as well end now.
    blacklist(family, m_clock.now() + m_options.accessSeconds * 1'000);
    // What was seen as somebody else from there ends with it.
    QList<std::pair<Id, Id>> views;
    AURA_TRY(write.db.forEach(
        "SELECT user_id, id FROM impersonation WHERE begun_in = ?1 AND ended_at IS NULL",
        [&](const storage::Statement &row) {
            views.append({row.id(0), row.id(1)});
        },
        family));
    for (const auto &[user, view] : std::as_const(views)) {
        const auto ended = endSession(write, user, view);
        if (!ended && ended.error().code != ErrorCode::NotFound)
            return ended;
    }
    return {};
}

void AuthService::logout(const QByteArray &refreshToken, std::function<void(const Status &)> done) {
    m_store.writes().submit(
        [this, hash = RefreshTokens::hash(refreshToken)](Write &write) -> Status {
            Id family;
            {
                AURA_ASSIGN(auto row, write.db.prepare("SELECT family FROM refresh_token WHERE hash = ?1"));
                AURA_ASSIGN(const bool found, row.bind(hash).step());
                if (!found)
                    return {};
                family = row.id(0);
            }
            return endFamily(write, family);
        },
        std::move(done));
}

void AuthService::logoutEverywhere(const Id &user, std::function<void(const Status &)> done) {
    m_store.writes().submit([this, user](Write &write) { return endSessions(write, user); }, std::move(done));
}

Status AuthService::endSessions(Write &write, const Id &user, const Id &except) {
    QList<Id> families;
    AURA_TRY(write.db.forEach(
        "SELECT DISTINCT family FROM refresh_token WHERE user_id = ?1 AND revoked_at IS NULL",
        [&](const storage::Statement &row) { families.append(row.id(0)); }, user));
    families.removeAll(except);
    for (const auto &family : std::as_const(families))
        AURA_TRY(endFamily(write, family));
    return tellDevices(write, user);
}

Status AuthService::endSession(Write &write, const Id &user, const Id &family) {
    {
        AURA_ASSIGN(auto row, write.db.prepare("SELECT 1 FROM refresh_token WHERE family = ?1 AND user_id = ?2 AND "
                                               "revoked_at IS NULL LIMIT 1"));
        AURA_ASSIGN(const bool found, row.bind(family, user).step());
        if (!found)
            return Error{ErrorCode::NotFound, u"no such session"_s};
    }
    AURA_TRY(endFamily(write, family));
    return tellDevices(write, user);
}

Status AuthService::tellDevices(Write &write, const Id &user) {
    // The person's scope moves, so that every device that listens asks for its rows, and one whose session is over
    // learns that now instead of at its next request.
    AURA_ASSIGN(const auto person, profile(write.db, user));
    AURA_TRY(changeLog::record(write.db, changeLog::userScope(user), u"user", user, person.rev));
    return {};
}

std::optional<Session> AuthService::verify(std::string_view accessToken) const {
    const UnixMillis now = m_clock.now();
    auto session = m_access.verify(accessToken, now);
    // One that ends later than any made now was made before the clock was set back. Its holder trades it for a new one.
    constexpr std::int64_t leewaySeconds = 60;
    if (!session || session->expiresAt > now / 1'000 + m_options.accessSeconds + leewaySeconds)
        return std::nullopt;
    {
        const std::shared_lock lock(m_blacklistMutex);
        if (m_blacklist.contains(session->sessionId))
            return std::nullopt;
    }
    session->rights = session->role == Role::Staff ? m_rights.of(session->userId) : Rights(session->role);
    return session;
}

Result<wire::UserProfile> AuthService::profile(storage::Database &db, const Id &user) {
    AURA_ASSIGN(auto row, db.prepare("SELECT u.id, u.name, u.email, u.role, u.rev, u.language, r.name, r.permissions "
                                     "FROM user_account u LEFT JOIN staff_member m ON m.user_id = u.id LEFT JOIN "
                                     "staff_role r ON r.id = m.role_id WHERE u.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(user).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such person"_s};
    wire::UserProfile profile{row.id(0), row.text(1), row.text(2), row.text(3), {}, row.int64(4), row.text(5)};
    if (!row.isNull(6)) {
        profile.role = roleName(Role::Staff);
        profile.title = row.text(6);
        profile.rights = row.text(7).split(u' ', Qt::SkipEmptyParts);
    }
    AURA_TRY(db.forEach(
        "SELECT vendor_id FROM vendor_member WHERE user_id = ?1 ORDER BY created_at, vendor_id",
        [&](const storage::Statement &member) { profile.vendors.append(member.id(0)); }, user));
    return profile;
}

void AuthService::blacklist(const Id &family, UnixMillis until) {
    const UnixMillis now = m_clock.now();
    const std::unique_lock lock(m_blacklistMutex);
    // An entry is needed only as long as an access token of the session can still be alive.
    m_blacklist.removeIf([&](const std::pair<const Id &, UnixMillis &> &entry) { return entry.second < now; });
    m_blacklist.insert(family, until);
}

Status AuthService::loadBlacklist() {
    AURA_ASSIGN(auto *db, m_store.reads().connection());
    const std::int64_t life = m_options.accessSeconds * 1'000;
    return db->forEach(
        "SELECT DISTINCT family, revoked_at FROM refresh_token WHERE revoked_at > ?1",
        [&](const storage::Statement &row) { blacklist(row.id(0), row.int64(1) + life); }, m_clock.now() - life);
}

} // namespace aura::server
