// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aura {

/// A person as the session and the user's scope (entity "user") show them.
struct UserProfile {
    Id id;
    QString name;
    QString email;
    QString role;        ///< "customer", "vendor", "staff", "admin" or "super_admin"
    QList<Id> vendors{}; ///< The vendors that the person works for: their scopes are open to them.
    std::int64_t rev = 0;
    QString language{};   ///< "en", "de", …: what the shop writes to the person in; empty for the shop's own choice.
    QString title{};      ///< Of staff: what their role is called.
    QStringList rights{}; ///< Of staff: the names of what it permits.

    friend bool operator==(const UserProfile &, const UserProfile &) = default;
};

/// Changes what the person says of themselves; the last one that arrives counts. The address by which they sign in is
/// not among it: that takes their password.
struct ProfilePatch {
    std::optional<QString> name;
    std::optional<QString> language;

    friend bool operator==(const ProfilePatch &, const ProfilePatch &) = default;
};

inline constexpr qsizetype longestPersonName = 200;

/// The reducer of profiles, the same in client and server. True when the profile changed. InvalidArgument for a name
/// that is empty or too long, and for a language that is not written like "de" or "pt-BR".
Result<bool> apply(UserProfile &profile, const ProfilePatch &patch);

/// bcrypt looks at no more bytes of a password than these.
inline constexpr qsizetype longestPasswordBytes = 72;
inline constexpr qsizetype shortestPassword = 10;

enum class PasswordProblem { None, TooShort, TooLong, Unreadable };
/// What speaks against a new password: fewer characters than shortestPassword, more bytes of UTF-8 than
/// longestPasswordBytes, or a null character within. The same in client and server.
PasswordProblem passwordProblem(const QString &password);

} // namespace aura
