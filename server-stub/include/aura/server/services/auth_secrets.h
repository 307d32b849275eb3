// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/account.h>
#include <aura/domain/permission.h>
#include <aura/ports/random.h>

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace aura::server {

/// Reads a secret of 32 bytes from `path`, or makes it there, readable by the owner only. Corrupt when the file has
/// another size, StorageReadOnly when it cannot be written.
Result<QByteArray> loadOrCreateKey(const QString &path, Random &random);

/// bcrypt ("$2b$"). Internal when the system's library refuses.
Result<QByteArray> hashPassword(const QString &password, int cost, Random &random);
/// False for a wrong password and for anything that is not a hash; takes the same time for both.
bool passwordMatches(const QString &password, const QByteArray &hash);

/// Who makes a request.
struct Session {
    Id userId;
    Id sessionId; ///< The family of refresh tokens.
    Role role = Role::Customer;
    std::int64_t expiresAt = 0; ///< Unix seconds.
    Rights rights{};            ///< What the platform lets them do, as of this request.
    Id keyId{};                 ///< Of a program that acts for the person: its key.
};

/// Access tokens: JWT, HS256. Verified ones are remembered by each thread, so that a token costs its HMAC once.
class AccessTokens {
public:
    explicit AccessTokens(QByteArray key);

    QByteArray sign(const Session &session, UnixMillis now) const;
    /// Nothing when the token is malformed, forged or expired.
    std::optional<Session> verify(std::string_view token, UnixMillis now) const;

private:
    std::optional<Session> decode(std::string_view token) const;

    const QByteArray m_key;
    const std::uint64_t m_serial;
};

/// Refresh tokens: 32 bytes, base64url. A successor follows from its predecessor and the server's key, so that it can
/// be answered again without having been stored.
class RefreshTokens {
public:
    RefreshTokens(QByteArray key, Random &random)
        : m_key(std::move(key))
        , m_random(random) {}

    QByteArray first() const;
    QByteArray successor(const QByteArray &token) const;
    /// What is stored.
    static QByteArray hash(const QByteArray &token);

private:
    const QByteArray m_key;
    Random &m_random;
};

} // namespace aura::server
