// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/domain/result.h>

#include <QString>
#include <QStringList>

#include <functional>

namespace aura {

/// What a mail of one kind says in one language, with places for what differs, as "{shop}" and "{name}" (see
/// mailPlaces()). Paragraphs are parted by an empty line.
struct MailTemplate {
    QString kind;     ///< "password_reset", "shop_approved" and the like.
    QString language; ///< "en", "de", …
    QString subject;
    QString text;
    QString action;     ///< What stands on the button; of kinds that have one.
    QString hint;       ///< What the code is for; of kinds that have one.
    QString afterwards; ///< Below the code; may be empty.
    bool hasAction = false;
    bool isOwn = false; ///< False: these are the shop's own words from the beginning.
    UnixMillis updatedAt = 0;
    std::int64_t rev = 0; ///< 0 while it is not one's own.

    friend bool operator==(const MailTemplate &, const MailTemplate &) = default;
};

inline constexpr qsizetype longestMailSubject = 150;
inline constexpr qsizetype longestMailText = 4'000;

/// The names of the places in mails of a kind: "shop", the marketplace, and "name", the person; in what is decided
/// about a shop also "vendor", the shop, and "reason".
QStringList mailPlaces(QStringView kind);
/// The text with its places filled, once: what is filled in is not looked at again. `said` is asked by a place's name.
QString filledMail(const QString &text, const QStringList &places,
                   const std::function<QString(const QString &place)> &said);
/// InvalidArgument for what is missing, too long, more than a line where there is one, a place that there is not, and
/// for braces that are none; the detail begins with the field.
Status checkMailTemplate(const MailTemplate &mail);

} // namespace aura
