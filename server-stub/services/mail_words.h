// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mail_text.h"

#include <QStringList>

namespace aura::server {

/// What a mail says, in the language of who reads it.
struct MailWords {
    QString language; ///< One of mailLanguages().
    QString subject;
    QString greeting;
    QStringList paragraphs; ///< Before what there is to do.
    QString action;         ///< What the link does; empty when there is nothing to do.
    QString link;
    QString codeHint; ///< Says what the code is for.
    QString code;     ///< What the link carries, to be copied by hand.
    QStringList afterwards;
};

/// What stands for a token where nothing is asked for: it opens nothing.
inline constexpr const char *sampleCode = "sample-code-that-opens-nothing";

/// Any thread.
MailWords wordsOf(const MailFacts &facts);
/// The same in other words, of the same kind and language.
MailWords wordsOf(const MailFacts &facts, const MailTemplate &own);

QString plainBody(const MailWords &words);
/// A whole document with its styles at the elements, as mail programs drop sheets; it is dark where the reader's
/// program is, reads from right to left where the language does, and asks no server for anything.
QString htmlBody(const MailWords &words, const QString &shop);

} // namespace aura::server
