// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/domain/api_key.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// {"id", "name", "hint", "permissions", "perMinute", "ownerId", "ownerName", "createdAt", "expiresAt", "lastUsedAt",
/// "revokedAt"}
QJsonObject toJson(const ApiKey &key);
Result<ApiKey> apiKeyFromBytes(QByteArrayView bytes);
/// GET /admin/keys?cursor=&limit=: {"data": […], "next": "…"}, newest first.
QByteArray toBytes(const AdminPage<ApiKey> &page);
Result<AdminPage<ApiKey>> apiKeysFromBytes(QByteArrayView bytes);

/// POST /admin/keys: the id is the caller's, so that a repeat makes no second one (409).
struct ApiKeyDraft {
    ApiKey key; ///< id, name, rights, perMinute and expiresAt
    QString reason;
};
QByteArray toBytes(const ApiKeyDraft &draft);
ApiKeyDraft apiKeyDraftFromJson(JsonReader &reader);

/// The one answer that has the secret.
struct ApiKeyMade {
    ApiKey key;
    QString secret;
};
QByteArray toBytes(const ApiKeyMade &made);
Result<ApiKeyMade> apiKeyMadeFromBytes(QByteArrayView bytes);

} // namespace aura::wire
