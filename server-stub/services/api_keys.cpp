// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/api_keys.h>

#include <aura/server/services/rights_book.h>

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t secretBytes = 32;
constexpr qsizetype longestSecret = 100;
constexpr qsizetype hintLength = 10;
constexpr double minuteMillis = 60'000;
// A program may do so much of a minute's requests at once.
constexpr double burstShare = 0.25;

constexpr std::string_view columns =
    "SELECT k.num, k.id, k.name, k.hint, k.permissions, k.per_minute, k.owner_id, u.name, k.created_at, k.expires_at, "
    "k.last_used_at, k.revoked_at FROM api_key k JOIN user_account u ON u.id = k.owner_id";

ApiKey keyFrom(const storage::Statement &row) {
    ApiKey key;
    key.id = row.id(1);
    key.name = row.text(2);
    key.hint = row.text(3);
    key.rights = Rights::fromNames(row.text(4).split(u' ', Qt::SkipEmptyParts));
    key.perMinute = row.integer(5);
    key.ownerId = row.id(6);
    key.ownerName = row.text(7);
    key.createdAt = row.int64(8);
    key.expiresAt = row.int64(9);
    key.lastUsedAt = row.int64(10);
    key.revokedAt = row.int64(11);
    return key;
}

QByteArray hashOf(QByteArrayView secret) {
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

QJsonObject stateOf(const ApiKey &key) {
    QJsonObject state = wire::toJson(key);
    for (const auto *one : {"id", "ownerName", "lastUsedAt"})
        state.remove(QLatin1StringView(one));
    return state;
}

Status refuseProgram(const Actor &actor) {
    if (actor.keyId.isNil())
        return {};
    return Error{ErrorCode::PermissionDenied, u"no program handles keys"_s};
}

Result<ApiKey> one(storage::Database &db, const Id &id) {
    AURA_ASSIGN(auto row, db.prepare(std::string(columns) + " WHERE k.id = ?1"));
    AURA_ASSIGN(const bool found, row.bind(id).step());
    if (!found)
        return Error{ErrorCode::NotFound, u"no such key"_s};
    return keyFrom(row);
}

} // namespace

namespace apiKeys {

Result<AdminPage<ApiKey>> page(storage::Database &db, const QString &cursor, int limit) {
    std::int64_t below = INT64_MAX;
    if (!cursor.isEmpty()) {
        bool isNumber = false;
        below = cursor.toLongLong(&isNumber);
        if (!isNumber || below < 1)
            return Error{ErrorCode::InvalidArgument, u"cursor"_s};
    }
    AdminPage<ApiKey> page;
    std::int64_t last = 0;
    AURA_ASSIGN(auto row, db.prepare(std::string(columns) + " WHERE k.num < ?1 ORDER BY k.num DESC LIMIT ?2"));
    row.bindAt(1, below);
    row.bindAt(2, limit + 1);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            break;
        if (page.rows.size() == limit) {
            page.next = QString::number(last);
            break;
        }
        last = row.int64(0);
        page.rows.append(keyFrom(row));
    }
    return page;
}

Result<wire::ApiKeyMade> create(Write &write, const AuditLog &log, const Actor &actor, const wire::ApiKeyDraft &draft,
                                Random &random) {
    const auto &wanted = draft.key;
    AURA_TRY(refuseProgram(actor));
    AURA_TRY(checkApiKey(wanted, write.now));
    if (!actor.rights.cover(wanted.rights))
        return Error{ErrorCode::PermissionDenied, u"nobody gives what they do not have"_s};
    AURA_ASSIGN(const auto taken, write.db.queryInt64("SELECT 1 FROM api_key WHERE id = ?1", wanted.id));
    if (taken)
        return Error{ErrorCode::Conflict, u"the key was made already; its secret is told once"_s};
    AURA_ASSIGN(const auto count,
                write.db.queryInt64("SELECT count(*) FROM api_key WHERE revoked_at IS NULL AND (expires_at IS NULL OR "
                                    "expires_at > ?1)",
                                    write.now));
    if (count.value_or(0) >= mostApiKeys)
        return Error{ErrorCode::Conflict, u"there are too many keys"_s};
    std::array<std::uint8_t, secretBytes> bytes{};
    random.fill(bytes);
    const QByteArray secret =
        QByteArray(secretPrefix.data(), static_cast<qsizetype>(secretPrefix.size())) +
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    AURA_TRY(write.db.run("INSERT INTO api_key(id, name, hint, hash, permissions, per_minute, owner_id, created_at, "
                          "expires_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, 0))",
                          wanted.id, wanted.name, QString::fromLatin1(secret.left(hintLength)), hashOf(secret),
                          wanted.rights.names().join(u' '), wanted.perMinute, actor.id, write.now, wanted.expiresAt));
    AURA_ASSIGN(auto made, one(write.db, wanted.id));
    AURA_TRY(
        log.append(write, actor,
                   {u"key.create"_s, u"key"_s, made.id, {{u"reason"_s, draft.reason}, {u"after"_s, stateOf(made)}}}));
    return wire::ApiKeyMade{std::move(made), QString::fromLatin1(secret)};
}

Result<ApiKey> revoke(Write &write, const AuditLog &log, const Actor &actor, const Id &id, const QString &reason) {
    AURA_TRY(refuseProgram(actor));
    AURA_ASSIGN(const auto before, one(write.db, id));
    if (before.ownerId != actor.id && !actor.rights.cover(before.rights))
        return Error{ErrorCode::PermissionDenied, u"nobody takes what they do not have"_s};
    if (before.revokedAt != 0) {
        AURA_TRY(log.append(write, actor, {u"key.read"_s, u"key"_s, id, {}}));
        return before;
    }
    AURA_TRY(write.db.run("UPDATE api_key SET revoked_at = ?2 WHERE id = ?1", id, write.now));
    AURA_ASSIGN(auto after, one(write.db, id));
    AURA_TRY(log.append(write, actor,
                        {u"key.revoke"_s,
                         u"key"_s,
                         id,
                         {{u"reason"_s, reason}, {u"before"_s, stateOf(before)}, {u"after"_s, stateOf(after)}}}));
    return after;
}

Result<std::optional<Rights>> rightsOf(storage::Database &db, const Id &id, UnixMillis now) {
    const auto key = one(db, id);
    if (!key && key.error().code == ErrorCode::NotFound)
        return std::optional<Rights>();
    AURA_TRY(key);
    return aura::stateOf(*key, now) == ApiKeyState::Active ? std::optional(key->rights) : std::nullopt;
}

} // namespace apiKeys

Result<ApiKeyGate::Verdict> ApiKeyGate::judge(storage::Database &db, std::string_view secret, UnixMillis now,
                                              std::int64_t monotonic) {
    Verdict verdict;
    if (secret.size() > longestSecret)
        return verdict;
    ApiKey key;
    {
        AURA_ASSIGN(auto row, db.prepare(std::string(columns) + " WHERE k.hash = ?1"));
        AURA_ASSIGN(const bool found,
                    row.bind(hashOf(QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size())))).step());
        if (!found)
            return verdict;
        key = keyFrom(row);
    }
    if (aura::stateOf(key, now) != ApiKeyState::Active)
        return verdict;
    AURA_ASSIGN(const auto standing, RightsBook::standing(db, key.ownerId));
    if (!standing)
        return verdict;
    {
        const std::scoped_lock lock(m_mutex);
        const double most = std::max(1.0, key.perMinute * burstShare);
        const auto known = m_buckets.constFind(key.id);
        auto bucket = known == m_buckets.constEnd() ? Bucket{most, monotonic} : *known;
        const double perMillis = key.perMinute / minuteMillis;
        bucket.tokens = std::min(most, bucket.tokens + static_cast<double>(monotonic - bucket.at) * perMillis);
        bucket.at = monotonic;
        if (bucket.tokens < 1)
            verdict.retryAfterMillis = static_cast<std::int64_t>(std::ceil((1 - bucket.tokens) / perMillis));
        else
            bucket.tokens -= 1;
        m_buckets.insert(key.id, bucket);
        if (verdict.retryAfterMillis > 0)
            return verdict;
        m_used.insert(key.id, now);
    }
    Session session;
    session.userId = key.ownerId;
    session.role = standing->role;
    session.rights = key.rights & standing->rights;
    session.keyId = key.id;
    verdict.session = session;
    return verdict;
}

Status ApiKeyGate::keepUses(Write &write) {
    QHash<Id, UnixMillis> used;
    {
        const std::scoped_lock lock(m_mutex);
        used.swap(m_used);
    }
    for (auto use = used.cbegin(); use != used.cend(); ++use)
        AURA_TRY(write.db.run("UPDATE api_key SET last_used_at = max(?2, ifnull(last_used_at, 0)) WHERE id = ?1",
                              use.key(), use.value()));
    return {};
}

} // namespace aura::server
