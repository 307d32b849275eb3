// SPDX-License-Identifier: Apache-2.0
#include "mail_text.h"

#include <QDateTime>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString subject;
    QString body;
};

Words wordsOf(const MailFacts &facts) {
    const QString greeting = facts.name.isEmpty() ? u"Hello,"_s : u"Hello %1,"_s.arg(facts.name);
    const QString token = QString::fromLatin1(facts.token);
    switch (facts.kind) {
    case MailKind::PasswordReset:
        return {u"Your new password at %1"_s.arg(facts.shop),
                greeting +
                    u"\n\nsomebody asked for a new password for your account at %1. If that was you, open this on the "
                    u"device that has the app:\n\naura://reset/%2\n\nor copy this code into the app, under "
                    u"\"Forgotten password\":\n\n%2\n\nIt works once, within an hour. Choosing a new password signs "
                    u"all your devices out.\n\nIf it was not you, there is nothing to do: your password stays as it "
                    u"is.\n"_s.arg(facts.shop, token)};
    case MailKind::PasswordChanged:
        return {u"Your password was changed"_s,
                greeting + u"\n\nthe password of your account at %1 was changed, and your other devices were signed "
                           u"out.\n\nIf that was not you, ask for a new password in the app at once, under \"Forgotten "
                           u"password\".\n"_s.arg(facts.shop)};
    case MailKind::EmailChanged:
        return {u"Your e-mail address was changed"_s,
                greeting + u"\n\nyour account at %1 has another e-mail address now. This message goes to the former "
                           u"one.\n\nIf that was not you, please tell us.\n"_s.arg(facts.shop)};
    case MailKind::AccountDeleted:
        return {u"Your account was deleted"_s,
                greeting + u"\n\nyour account at %1 was deleted, as you asked. What the law makes us keep of your "
                           u"orders does not name you any more.\n"_s.arg(facts.shop)};
    }
    return {};
}

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

QByteArray mailText(const MailFacts &facts, const MailHead &head) {
    MailFacts safe = facts;
    safe.name = oneLine(facts.name);
    safe.shop = oneLine(facts.shop);
    const auto words = wordsOf(safe);
    const auto domain = head.sender.section(u'@', 1);
    QByteArray text;
    const auto header = [&](const char *name, const QByteArray &value) { text += name + (": " + value) + "\r\n"; };
    header("Date", QDateTime::fromMSecsSinceEpoch(head.at, Qt::UTC).toString(Qt::RFC2822Date).toLatin1());
    header("From", headerText(safe.shop) + " <" + oneLine(head.sender).toUtf8() + '>');
    header("To", '<' + oneLine(head.recipient).toUtf8() + '>');
    header("Subject", headerText(words.subject));
    header("Message-ID", '<' + head.id.toString().toLatin1() + '@' + oneLine(domain).toUtf8() + '>');
    header("Auto-Submitted", "auto-generated");
    header("MIME-Version", "1.0");
    header("Content-Type", "text/plain; charset=utf-8");
    header("Content-Transfer-Encoding", "quoted-printable");
    return text + "\r\n" + quotedPrintable(words.body);
}

} // namespace aura::server
