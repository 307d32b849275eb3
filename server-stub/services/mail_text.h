// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/mail_outbox.h>

#include <QByteArray>

namespace aura::server {

/// What a mail tells.
struct MailFacts {
    MailKind kind = MailKind::PasswordReset;
    QString shop;
    QString name;     ///< Of the person.
    QByteArray token; ///< Of a password reset.
};

struct MailHead {
    QString sender;
    QString recipient;
    Id id; ///< Becomes the Message-ID, the same at each attempt.
    UnixMillis at = 0;
};

/// The whole message: RFC 5322 with a body in UTF-8, quoted-printable, lines ending with CRLF. Names cannot add a
/// header: control characters in them become spaces.
QByteArray mailText(const MailFacts &facts, const MailHead &head);

/// UTF-8 in lines of at most 76 characters (RFC 2045, 6.7).
QByteArray quotedPrintable(QStringView text);

} // namespace aura::server
