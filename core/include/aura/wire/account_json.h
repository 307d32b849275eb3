// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/address_book.h>
#include <aura/wire/json_reader.h>

namespace aura::wire {

/// A row of the user's scope (entity "address").
QJsonObject toJson(const AddressEntry &entry);
AddressEntry addressEntryFromJson(JsonReader &reader);

/// POST /api/v1/auth/forgot: 202 with an empty object, whether there is such an account or not.
QByteArray forgotToBytes(const QString &email);
QString forgotFromJson(JsonReader &reader);

/// POST /api/v1/auth/reset: 204, or 404 when the token is used, too old or never was.
struct PasswordReset {
    QByteArray token; ///< As it stands in the mail.
    QString password; ///< The new one.
};
QByteArray toBytes(const PasswordReset &reset);
PasswordReset passwordResetFromJson(JsonReader &reader);

/// POST /api/v1/users/me/password: 204. 403 when `current` is wrong, 423 when it was wrong too often.
struct PasswordChange {
    QString current;
    QString fresh;
};
QByteArray toBytes(const PasswordChange &change);
PasswordChange passwordChangeFromJson(JsonReader &reader);

/// POST /api/v1/users/me/email: 204. Refusals as of the password; 409 for a taken address.
struct EmailChange {
    QString password;
    QString email;
};
QByteArray toBytes(const EmailChange &change);
EmailChange emailChangeFromJson(JsonReader &reader);

/// POST /api/v1/users/me/delete: 204. Refusals as of the password.
QByteArray confirmationToBytes(const QString &password);
QString confirmationFromJson(JsonReader &reader);

/// One entry of GET /api/v1/users/me/sessions, which answers {"data": […]}: a sign-in that has not ended.
struct SessionInfo {
    Id id;
    QString deviceName;       ///< Empty when the device did not say.
    UnixMillis startedAt = 0; ///< When the person signed in there.
    UnixMillis lastSeenAt =
        0;                  ///< When it last renewed its session: up to a quarter of an hour before its last request.
    bool current = false;   ///< The one that asks.
    QString signedInFrom{}; ///< The address from which it was begun; empty when none was kept.
    QString lastSeenFrom{}; ///< The same of when it was last renewed.

    friend bool operator==(const SessionInfo &, const SessionInfo &) = default;
};
QByteArray toBytes(const QList<SessionInfo> &sessions);
Result<QList<SessionInfo>> sessionsFromBytes(QByteArrayView bytes);

} // namespace aura::wire
