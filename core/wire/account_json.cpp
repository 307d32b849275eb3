// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/account_json.h>

#include <aura/wire/order_json.h>

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestEmail = 320;
constexpr qsizetype longestPassword = 1'024;
constexpr qsizetype longestResetToken = 200;
constexpr qsizetype longestDeviceName = 100;
constexpr qsizetype mostSessions = 10'000;

QString passwordFrom(JsonReader &reader, QLatin1StringView key) {
    return reader.string(key, longestPassword);
}

} // namespace

QJsonObject toJson(const AddressEntry &entry) {
    return {{u"id"_s, entry.id.toString()},
            {u"address"_s, toJson(entry.address)},
            {u"preferred"_s, entry.preferred},
            {u"createdAt"_s, timeToString(entry.createdAt)},
            {u"updatedAt"_s, timeToString(entry.updatedAt)},
            {u"rev"_s, qint64{entry.rev}}};
}

AddressEntry addressEntryFromJson(JsonReader &reader) {
    AddressEntry entry;
    entry.id = reader.id("id"_L1);
    auto address = reader.nested("address"_L1);
    entry.address = addressFromJson(address);
    reader.absorb(address);
    entry.preferred = reader.boolean("preferred"_L1, false);
    entry.createdAt = reader.time("createdAt"_L1);
    entry.updatedAt = reader.time("updatedAt"_L1);
    entry.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    return entry;
}

QByteArray forgotToBytes(const QString &email) {
    return toBytes(QJsonObject{{u"email"_s, email}});
}

QString forgotFromJson(JsonReader &reader) {
    return reader.string("email"_L1, longestEmail);
}

QByteArray toBytes(const PasswordReset &reset) {
    return toBytes(QJsonObject{{u"token"_s, QString::fromLatin1(reset.token)}, {u"password"_s, reset.password}});
}

PasswordReset passwordResetFromJson(JsonReader &reader) {
    return {reader.string("token"_L1, longestResetToken).toLatin1(), passwordFrom(reader, "password"_L1)};
}

QByteArray toBytes(const PasswordChange &change) {
    return toBytes(QJsonObject{{u"current"_s, change.current}, {u"password"_s, change.fresh}});
}

PasswordChange passwordChangeFromJson(JsonReader &reader) {
    return {passwordFrom(reader, "current"_L1), passwordFrom(reader, "password"_L1)};
}

QByteArray toBytes(const EmailChange &change) {
    return toBytes(QJsonObject{{u"password"_s, change.password}, {u"email"_s, change.email}});
}

EmailChange emailChangeFromJson(JsonReader &reader) {
    return {passwordFrom(reader, "password"_L1), reader.string("email"_L1, longestEmail)};
}

QByteArray confirmationToBytes(const QString &password) {
    return toBytes(QJsonObject{{u"password"_s, password}});
}

QString confirmationFromJson(JsonReader &reader) {
    return passwordFrom(reader, "password"_L1);
}

QByteArray toBytes(const QList<SessionInfo> &sessions) {
    QJsonArray data;
    for (const auto &session : sessions) {
        QJsonObject entry{{u"id"_s, session.id.toString()},
                          {u"deviceName"_s, session.deviceName},
                          {u"startedAt"_s, timeToString(session.startedAt)},
                          {u"lastSeenAt"_s, timeToString(session.lastSeenAt)},
                          {u"current"_s, session.current}};
        if (!session.signedInFrom.isEmpty())
            entry.insert("signedInFrom"_L1, session.signedInFrom);
        if (!session.lastSeenFrom.isEmpty())
            entry.insert("lastSeenFrom"_L1, session.lastSeenFrom);
        data.append(entry);
    }
    return toBytes(QJsonObject{{u"data"_s, data}});
}

Result<QList<SessionInfo>> sessionsFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto object, parseObject(bytes));
    JsonReader reader(std::move(object));
    QList<SessionInfo> sessions;
    for (const auto &value : reader.array("data"_L1, mostSessions)) {
        JsonReader entry(value.toObject(), u"/data"_s);
        SessionInfo session;
        session.id = entry.id("id"_L1);
        session.deviceName = entry.string("deviceName"_L1, longestDeviceName, Need::Optional);
        session.startedAt = entry.time("startedAt"_L1);
        session.lastSeenAt = entry.time("lastSeenAt"_L1);
        session.current = entry.boolean("current"_L1, false);
        session.signedInFrom = entry.string("signedInFrom"_L1, longestDeviceName, Need::Optional);
        session.lastSeenFrom = entry.string("lastSeenFrom"_L1, longestDeviceName, Need::Optional);
        reader.absorb(entry);
        sessions.append(session);
    }
    if (reader.failed())
        return reader.error();
    return sessions;
}

} // namespace aura::wire
