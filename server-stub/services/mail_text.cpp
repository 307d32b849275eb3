// SPDX-License-Identifier: Apache-2.0
#include "mail_text.h"

#include "mail_words.h"

#include <QDateTime>

#include <algorithm>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(const QString &text) {
    QString line = text;
    for (auto &c : line) {
        if (c < u' ' || c == u'\x7f')
            c = u' ';
    }
    return line;
}

/// RFC 2047; plain where everything is ASCII.
QByteArray headerText(const QString &text) {
    const QByteArray utf8 = oneLine(text).toUtf8();
    const bool ascii =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
    return ascii ? utf8 : "=?utf-8?B?" + utf8.toBase64() + "?=";
}

} // namespace

QByteArray quotedPrintable(QStringView text) {
    constexpr qsizetype longestLine = 76;
    QByteArray out;
    qsizetype column = 0;
    const auto put = [&](const QByteArray &piece) {
        if (column + piece.size() > longestLine - 1) {
            out += "=\r\n";
            column = 0;
        }
        out += piece;
        column += piece.size();
    };
    const QByteArray utf8 = text.toUtf8();
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        if (c == '\n') {
            out += "\r\n";
            column = 0;
            continue;
        }
        const bool endsLine = i + 1 == utf8.size() || utf8.at(i + 1) == '\n';
        const bool plain = (c > ' ' && c < '\x7f' && c != '=') || (c == ' ' && !endsLine);
        // A dot that stands alone would end the message for a server that does not undo what the client doubled.
        const bool dotFirst = c == '.' && (column == 0 || column == longestLine - 1);
        put(plain && !dotFirst ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper());
    }
    return out;
}

QByteArray mailText(const MailFacts &facts, const MailHead &head, const std::optional<MailTemplate> &own) {
    MailFacts safe = facts;
    safe.name = oneLine(facts.name);
    safe.shop = oneLine(facts.shop);
    safe.vendor = oneLine(facts.vendor);
    safe.reason = oneLine(facts.reason);
    const auto words = own ? wordsOf(safe, *own) : wordsOf(safe);
    const auto domain = head.sender.section(u'@', 1);
    // "=_" is in no quoted-printable text (RFC 2045, 6.7).
    const QByteArray boundary = "=_" + head.id.toString().toLatin1();
    QByteArray text;
    const auto header = [&](const char *name, const QByteArray &value) { text += name + (": " + value) + "\r\n"; };
    header("Date", QDateTime::fromMSecsSinceEpoch(head.at, Qt::UTC).toString(Qt::RFC2822Date).toLatin1());
    header("From", headerText(safe.shop) + " <" + oneLine(head.sender).toUtf8() + '>');
    header("To", '<' + oneLine(head.recipient).toUtf8() + '>');
    header("Subject", headerText(words.subject));
    header("Message-ID", '<' + head.id.toString().toLatin1() + '@' + oneLine(domain).toUtf8() + '>');
    header("Auto-Submitted", "auto-generated");
    header("Content-Language", words.language.toLatin1());
    header("MIME-Version", "1.0");
    header("Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + '"');
    const auto part = [&](const QByteArray &type, const QString &body) {
        text += "\r\n--" + boundary + "\r\n";
        header("Content-Type", type + "; charset=utf-8");
        header("Content-Transfer-Encoding", "quoted-printable");
        text += "\r\n" + quotedPrintable(body);
    };
    // The best comes last (RFC 2046, 5.1.4).
    part("text/plain", plainBody(words));
    part("text/html", htmlBody(words, safe.shop));
    return text + "\r\n--" + boundary + "--\r\n";
}

} // namespace aura::server
