// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/permission.h>
#include <aura/domain/result.h>

#include <QString>

#include <optional>

namespace aura {

/// What a program shows instead of somebody's password: it may what the key permits, as long as the one who made it
/// may it too.
struct ApiKey {
    Id id;
    QString name; ///< Of one's own choice: what it is for.
    QString hint; ///< How its secret begins, so that one knows it again.
    Rights rights;
    int perMinute = 600; ///< Requests, at most.
    Id ownerId;          ///< Who made it; what it does is done by them.
    QString ownerName;
    UnixMillis createdAt = 0;
    UnixMillis expiresAt = 0;  ///< 0: never.
    UnixMillis lastUsedAt = 0; ///< To a minute; 0: never.
    UnixMillis revokedAt = 0;  ///< 0: it was not.

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};

inline constexpr qsizetype longestKeyName = 60;
inline constexpr int mostPerMinute = 60'000;
inline constexpr int mostApiKeys = 200; ///< That have not ended.

enum class ApiKeyState : std::uint8_t { Active, Expired, Revoked };
ApiKeyState stateOf(const ApiKey &key, UnixMillis now);

/// InvalidArgument for a name that is empty or too long, a key that permits nothing, a limit out of range, and an end
/// that is not in the future; the detail begins with the field.
Status checkApiKey(const ApiKey &key, UnixMillis now);

} // namespace aura
