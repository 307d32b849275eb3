// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/api_key_json.h>

#include <aura/wire/admin_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype mostNames = 200;
constexpr qsizetype longestSecret = 200;

void insertTime(QJsonObject &object, QLatin1StringView key, UnixMillis time) {
    if (time != 0)
        object.insert(key, timeToString(time));
}

QStringList namesFrom(JsonReader &reader, bool isStrict) {
    QStringList names;
    for (const auto &value : reader.array("permissions"_L1, mostNames)) {
        names.append(value.toString());
        if (isStrict && !knownPermission(names.last()))
            reader.fail("permissions"_L1, "format", u"\"%1\" is no permission"_s.arg(names.last().left(100)));
    }
    return names;
}

ApiKey keyFrom(JsonReader &reader) {
    ApiKey key;
    key.id = reader.id("id"_L1);
    key.name = reader.string("name"_L1, rows::longestText);
    key.hint = reader.string("hint"_L1, rows::longestText);
    key.rights = Rights::fromNames(namesFrom(reader, false));
    key.perMinute = static_cast<int>(reader.integer("perMinute"_L1, 1, mostPerMinute));
    key.ownerId = reader.id("ownerId"_L1);
    key.ownerName = reader.string("ownerName"_L1, rows::longestText, Need::Optional);
    key.createdAt = reader.time("createdAt"_L1);
    key.expiresAt = reader.time("expiresAt"_L1, Need::Optional);
    key.lastUsedAt = reader.time("lastUsedAt"_L1, Need::Optional);
    key.revokedAt = reader.time("revokedAt"_L1, Need::Optional);
    return key;
}

} // namespace

QJsonObject toJson(const ApiKey &key) {
    QJsonObject object{
        {u"id"_s, key.id.toString()},    {u"name"_s, key.name},
        {u"hint"_s, key.hint},           {u"permissions"_s, QJsonArray::fromStringList(key.rights.names())},
        {u"perMinute"_s, key.perMinute}, {u"ownerId"_s, key.ownerId.toString()},
        {u"ownerName"_s, key.ownerName}, {u"createdAt"_s, timeToString(key.createdAt)}};
    insertTime(object, "expiresAt"_L1, key.expiresAt);
    insertTime(object, "lastUsedAt"_L1, key.lastUsedAt);
    insertTime(object, "revokedAt"_L1, key.revokedAt);
    return object;
}

Result<ApiKey> apiKeyFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<ApiKey>(bytes, keyFrom);
}

QByteArray toBytes(const AdminPage<ApiKey> &page) {
    QJsonArray data;
    for (const auto &key : page.rows)
        data.append(toJson(key));
    return toBytes(QJsonObject{{u"data"_s, data}, {u"next"_s, page.next}});
}

Result<AdminPage<ApiKey>> apiKeysFromBytes(QByteArrayView bytes) {
    return rows::pageFromBytes<ApiKey>(bytes, keyFrom);
}

QByteArray toBytes(const ApiKeyDraft &draft) {
    QJsonObject object{{u"id"_s, draft.key.id.toString()},
                       {u"name"_s, draft.key.name},
                       {u"permissions"_s, QJsonArray::fromStringList(draft.key.rights.names())},
                       {u"perMinute"_s, draft.key.perMinute},
                       {u"reason"_s, draft.reason}};
    insertTime(object, "expiresAt"_L1, draft.key.expiresAt);
    return toBytes(object);
}

ApiKeyDraft apiKeyDraftFromJson(JsonReader &reader) {
    ApiKeyDraft draft;
    draft.key.id = reader.id("id"_L1);
    draft.key.name = reader.string("name"_L1, rows::longestText).simplified();
    draft.key.rights = Rights::fromNames(namesFrom(reader, true));
    draft.key.perMinute = static_cast<int>(reader.integer("perMinute"_L1, 1, mostPerMinute));
    draft.key.expiresAt = reader.time("expiresAt"_L1, Need::Optional);
    draft.reason = reasonFromJson(reader);
    return draft;
}

QByteArray toBytes(const ApiKeyMade &made) {
    return toBytes(QJsonObject{{u"key"_s, toJson(made.key)}, {u"secret"_s, made.secret}});
}

Result<ApiKeyMade> apiKeyMadeFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<ApiKeyMade>(bytes, [](JsonReader &reader) {
        ApiKeyMade made;
        auto key = reader.nested("key"_L1);
        made.key = keyFrom(key);
        reader.absorb(key);
        made.secret = reader.string("secret"_L1, longestSecret);
        return made;
    });
}

} // namespace aura::wire
