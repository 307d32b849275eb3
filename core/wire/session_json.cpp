// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/session_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestToken = 4'096;
constexpr qsizetype longestText = 320;
constexpr qsizetype longestDeviceName = 100;
constexpr qsizetype longestLanguage = 20;
constexpr qsizetype longestPassword = 1'024;
constexpr qsizetype mostVendors = 1'000;
constexpr qsizetype mostRights = 1'000;

QJsonValue idOrNull(const Id &id) {
    return id.isNil() ? QJsonValue() : QJsonValue(id.toString());
}

} // namespace

QJsonObject toJson(const UserProfile &user) {
    QJsonArray vendors;
    for (const auto &id : user.vendors)
        vendors.append(id.toString());
    QJsonObject object{{u"id"_s, user.id.toString()}, {u"name"_s, user.name},  {u"email"_s, user.email},
                       {u"role"_s, user.role},        {u"vendors"_s, vendors}, {u"language"_s, user.language},
                       {u"rev"_s, qint64{user.rev}}};
    if (!user.title.isEmpty())
        object.insert("title"_L1, user.title);
    if (!user.rights.isEmpty())
        object.insert("rights"_L1, QJsonArray::fromStringList(user.rights));
    return object;
}

UserProfile userProfileFromJson(JsonReader &reader) {
    UserProfile user;
    user.id = reader.id("id"_L1);
    user.name = reader.string("name"_L1, longestText, Need::Optional);
    user.email = reader.string("email"_L1, longestText);
    user.role = reader.string("role"_L1, 40, Need::Optional);
    for (const auto &value : reader.array("vendors"_L1, mostVendors, Need::Optional)) {
        if (const auto id = Id::parse(value.toString()))
            user.vendors.append(*id);
        else
            reader.fail("vendors"_L1, "format", u"must be ids"_s);
    }
    user.language = reader.string("language"_L1, longestLanguage, Need::Optional);
    user.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    user.title = reader.string("title"_L1, longestText, Need::Optional);
    for (const auto &value : reader.array("rights"_L1, mostRights, Need::Optional))
        user.rights.append(value.toString());
    return user;
}

QByteArray toBytes(const Credentials &credentials) {
    QJsonObject object{{u"email"_s, credentials.email},
                       {u"password"_s, credentials.password},
                       {u"device"_s, idOrNull(credentials.deviceId)}};
    if (!credentials.name.isEmpty())
        object.insert("name"_L1, credentials.name);
    if (!credentials.deviceName.isEmpty())
        object.insert("deviceName"_L1, credentials.deviceName);
    return toBytes(object);
}

Credentials credentialsFromJson(JsonReader &reader, CredentialsFor purpose) {
    Credentials credentials;
    const bool registering = purpose == CredentialsFor::Register;
    credentials.name = reader.string("name"_L1, longestText, registering ? Need::Required : Need::Optional);
    credentials.email = reader.string("email"_L1, longestText);
    credentials.password = reader.string("password"_L1, longestPassword);
    credentials.deviceId = reader.id("device"_L1, Need::Optional);
    credentials.deviceName = reader.string("deviceName"_L1, longestDeviceName, Need::Optional);
    return credentials;
}

Result<Credentials> credentialsFromBytes(QByteArrayView bytes, CredentialsFor purpose) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    auto credentials = credentialsFromJson(reader, purpose);
    if (reader.failed())
        return reader.error();
    return credentials;
}

QByteArray toBytes(const RefreshRequest &request) {
    return toBytes(QJsonObject{{u"refreshToken"_s, QString::fromLatin1(request.refreshToken)},
                               {u"device"_s, idOrNull(request.deviceId)}});
}

RefreshRequest refreshRequestFromJson(JsonReader &reader) {
    RefreshRequest request;
    request.refreshToken = reader.string("refreshToken"_L1, longestToken).toLatin1();
    request.deviceId = reader.id("device"_L1, Need::Optional);
    return request;
}

Result<RefreshRequest> refreshRequestFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    auto request = refreshRequestFromJson(reader);
    if (reader.failed())
        return reader.error();
    return request;
}

QByteArray toBytes(const SessionTokens &tokens) {
    return toBytes(QJsonObject{{u"accessToken"_s, QString::fromLatin1(tokens.accessToken)},
                               {u"expiresIn"_s, qint64{tokens.expiresInSeconds}},
                               {u"refreshToken"_s, QString::fromLatin1(tokens.refreshToken)},
                               {u"user"_s, toJson(tokens.user)}});
}

Result<SessionTokens> sessionTokensFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    SessionTokens tokens;
    tokens.accessToken = reader.string("accessToken"_L1, longestToken).toLatin1();
    tokens.expiresInSeconds = reader.integer("expiresIn"_L1, 0, INT32_MAX);
    tokens.refreshToken = reader.string("refreshToken"_L1, longestToken).toLatin1();
    auto user = reader.nested("user"_L1);
    tokens.user = userProfileFromJson(user);
    reader.absorb(user);
    if (reader.failed())
        return reader.error();
    return tokens;
}

} // namespace aura::wire
