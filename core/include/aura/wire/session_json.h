// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/account.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

using aura::UserProfile;
QJsonObject toJson(const UserProfile &user);
UserProfile userProfileFromJson(JsonReader &reader);

/// POST /api/v1/auth/login, and with a name POST /api/v1/auth/register.
struct Credentials {
    QString name; ///< register only
    QString email;
    QString password;
    Id deviceId;          ///< Nil when the caller has none.
    QString deviceName{}; ///< By which the person recognizes it in the list of their sessions; may be empty.

    friend bool operator==(const Credentials &, const Credentials &) = default;
};
QByteArray toBytes(const Credentials &credentials);
enum class CredentialsFor { Login, Register };
Result<Credentials> credentialsFromBytes(QByteArrayView bytes, CredentialsFor purpose);
/// Problems are collected in the reader.
Credentials credentialsFromJson(JsonReader &reader, CredentialsFor purpose);

/// POST /api/v1/auth/refresh and POST /api/v1/auth/logout (which answers 204).
struct RefreshRequest {
    QByteArray refreshToken;
    Id deviceId;
};
QByteArray toBytes(const RefreshRequest &request);
Result<RefreshRequest> refreshRequestFromBytes(QByteArrayView bytes);
RefreshRequest refreshRequestFromJson(JsonReader &reader);

/// The answer to register (201), login and refresh (200).
struct SessionTokens {
    QByteArray accessToken;
    std::int64_t expiresInSeconds = 0; ///< Of the access token.
    QByteArray refreshToken;
    UserProfile user;
};
QByteArray toBytes(const SessionTokens &tokens);
Result<SessionTokens> sessionTokensFromBytes(QByteArrayView bytes);

} // namespace aura::wire
