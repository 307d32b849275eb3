// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/audit_log.h>
#include <aura/wire/api_key_json.h>

#include <QHash>

#include <mutex>

namespace aura::server {

/// Keys by which programs use the API of those who run the platform. Of a key's secret only a hash is kept: it is 32
/// random bytes, which nobody guesses.
namespace apiKeys {

/// How every secret begins, so that one that has leaked is found by whoever looks for such.
inline constexpr std::string_view secretPrefix = "aurak_";

/// Newest first. InvalidArgument for a cursor that is none of these.
Result<AdminPage<ApiKey>> page(storage::Database &db, const QString &cursor, int limit);

/// InvalidArgument as checkApiKey(); PermissionDenied for what the actor does not have, and for a program: none makes
/// another; Conflict for an id that was used, as the secret is told once, and when there are too many.
Result<wire::ApiKeyMade> create(Write &write, const AuditLog &log, const Actor &actor, const wire::ApiKeyDraft &draft,
                                Random &random);
/// Counts at once. One that was revoked already is left alone. PermissionDenied for a key that permits more than the
/// actor may, unless it is their own, and for a program. NotFound.
Result<ApiKey> revoke(Write &write, const AuditLog &log, const Actor &actor, const Id &id, const QString &reason);

/// What the key lets its owner do at the moment; nothing when it has ended.
Result<std::optional<Rights>> rightsOf(storage::Database &db, const Id &id, UnixMillis now);

} // namespace apiKeys

/// Lets programs in by their keys. Any thread.
class ApiKeyGate {
public:
    struct Verdict {
        std::optional<Session> session;    ///< Nothing for a secret that is not good.
        std::int64_t retryAfterMillis = 0; ///< More than 0: too many requests, and no session.
    };

    /// `monotonic` is in milliseconds. Reads the database: what was revoked just now does not come in, and a key never
    /// permits more than its owner may by now.
    Result<Verdict> judge(storage::Database &db, std::string_view secret, UnixMillis now, std::int64_t monotonic);
    /// Notes when keys were used.
    Status keepUses(Write &write);

private:
    struct Bucket {
        double tokens = 0;
        std::int64_t at = 0;
    };

    std::mutex m_mutex;
    QHash<Id, Bucket> m_buckets;
    QHash<Id, UnixMillis> m_used; ///< Since keepUses().
};

} // namespace aura::server
