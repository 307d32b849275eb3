// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/mail_template.h>
#include <aura/server/services/mail_outbox.h>

#include <QByteArray>

#include <optional>

namespace aura::server {

/// What a mail tells.
struct MailFacts {
    MailKind kind = MailKind::PasswordReset;
    QString shop;     ///< The marketplace.
    QString name;     ///< Of the person.
    QByteArray token; ///< Of a password reset.
    QString language; ///< "de", "pt-BR"; English where the shop has no words in it.
    QString vendor{}; ///< The shop that was decided about.
    QString reason{}; ///< Why.
};

struct MailHead {
    QString sender;
    QString recipient;
    Id id; ///< Becomes the Message-ID, the same at each attempt.
    UnixMillis at = 0;
};

/// The whole message: RFC 5322 with the same said as plain text and as HTML (multipart/alternative), both in UTF-8 and
/// quoted-printable, lines ending with CRLF. The HTML loads nothing. Names cannot add a header nor markup: control
/// characters in them become spaces. `own` are other words than those from the beginning.
QByteArray mailText(const MailFacts &facts, const MailHead &head, const std::optional<MailTemplate> &own = {});

/// UTF-8 in lines of at most 76 characters (RFC 2045, 6.7).
QByteArray quotedPrintable(QStringView text);

} // namespace aura::server
