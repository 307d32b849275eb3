// SPDX-License-Identifier: Apache-2.0
#include "mail_words.h"

#include <aura/server/services/mail_languages.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <map>
#include <memory>

namespace aura::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "Mail";

/// The texts of one language. They are read once; after that any thread may ask.
const QTranslator &textsOf(const QString &language) {
    static const auto all = [] {
        std::map<QString, std::unique_ptr<QTranslator>> texts;
        for (const auto &code : mailLanguages()) {
            texts[code] = std::make_unique<QTranslator>();
            // English is what the sources say.
            (void)texts[code]->load(u":/aura/languages/aura_%1.qm"_s.arg(code));
        }
        return texts;
    }();
    return *all.at(language);
}

class Speaker {
public:
    explicit Speaker(const QString &language)
        : m_texts(textsOf(language)) {}

    QString operator()(const char *text) const {
        const auto said = m_texts.translate(context, text);
        return said.isEmpty() ? QString::fromUtf8(text) : said;
    }

private:
    const QTranslator &m_texts;
};

} // namespace

MailWords wordsOf(const MailFacts &facts) {
    MailWords words;
    words.language = mailLanguage(facts.language);
    const Speaker say(words.language);
    words.greeting = facts.name.isEmpty() ? say(QT_TRANSLATE_NOOP("Mail", "Hello,"))
                                          : say(QT_TRANSLATE_NOOP("Mail", "Hello %1,")).arg(facts.name);
    switch (facts.kind) {
    case MailKind::PasswordReset:
        words.subject = say(QT_TRANSLATE_NOOP("Mail", "Your new password at %1")).arg(facts.shop);
        words.paragraphs = {
            say(QT_TRANSLATE_NOOP("Mail",
                                  "somebody asked for a new password for your account at %1. If that was you, open "
                                  "this on the device that has the app:"))
                .arg(facts.shop)};
        words.action = say(QT_TRANSLATE_NOOP("Mail", "Choose a new password"));
        words.code = QString::fromLatin1(facts.token);
        words.link = u"aura://reset/"_s + words.code;
        words.codeHint = say(QT_TRANSLATE_NOOP("Mail", "or copy this code into the app, under “Forgotten password”:"));
        words.afterwards = {
            say(QT_TRANSLATE_NOOP(
                "Mail", "It works once, within an hour. Choosing a new password signs all your devices out.")),
            say(QT_TRANSLATE_NOOP("Mail", "If it was not you, there is nothing to do: your password stays as it is."))};
        break;
    case MailKind::PasswordChanged:
        words.subject = say(QT_TRANSLATE_NOOP("Mail", "Your password was changed"));
        words.paragraphs = {
            say(QT_TRANSLATE_NOOP(
                    "Mail", "the password of your account at %1 was changed, and your other devices were signed out."))
                .arg(facts.shop),
            say(QT_TRANSLATE_NOOP(
                "Mail",
                "If that was not you, ask for a new password in the app at once, under “Forgotten password”."))};
        break;
    case MailKind::EmailChanged:
        words.subject = say(QT_TRANSLATE_NOOP("Mail", "Your e-mail address was changed"));
        words.paragraphs = {
            say(QT_TRANSLATE_NOOP("Mail", "your account at %1 has another e-mail address now. This message goes to the "
                                          "former one."))
                .arg(facts.shop),
            say(QT_TRANSLATE_NOOP("Mail", "If that was not you, please tell us."))};
        break;
    case MailKind::AccountDeleted:
        words.subject = say(QT_TRANSLATE_NOOP("Mail", "Your account was deleted"));
        words.paragraphs = {
            say(QT_TRANSLATE_NOOP("Mail", "your account at %1 was deleted, as you asked. What the law makes us keep of "
                                          "your orders does not name you any more."))
                .arg(facts.shop)};
        break;
    case MailKind::ShopApproved:
        words.subject = say(QT_TRANSLATE_NOOP("Mail", "Your shop %1 is open")).arg(facts.vendor);
        words.paragraphs = {
            say(QT_TRANSLATE_NOOP("Mail", "your shop %1 was approved: what it sells can be seen and bought at %2 now."))
                .arg(facts.vendor, facts.shop),
            say(QT_TRANSLATE_NOOP("Mail", "You look after it in the app, with or without a network."))};
        break;
    case MailKind::ShopRejected:
        words.subject = say(QT_TRANSLATE_NOOP("Mail", "Your application for the shop %1")).arg(facts.vendor);
        words.paragraphs = {
            say(QT_TRANSLATE_NOOP("Mail",
                                  "your application to sell as %1 at %2 was looked at, and could not be approved:"))
                .arg(facts.vendor, facts.shop),
            facts.reason,
            say(QT_TRANSLATE_NOOP("Mail", "Nothing that you entered is lost: change what is in the way, and apply "
                                          "again in the app."))};
        break;
    case MailKind::ShopSuspended:
        words.subject = say(QT_TRANSLATE_NOOP("Mail", "Your shop %1 is suspended")).arg(facts.vendor);
        words.paragraphs = {
            say(QT_TRANSLATE_NOOP("Mail", "your shop %1 was suspended: what it sells can neither be seen nor bought at "
                                          "%2 for now. The reason:"))
                .arg(facts.vendor, facts.shop),
            facts.reason,
            say(QT_TRANSLATE_NOOP("Mail", "Nothing in it is lost, and its orders can still be read in the app."))};
        break;
    case MailKind::ShopReinstated:
        words.subject = say(QT_TRANSLATE_NOOP("Mail", "Your shop %1 is open again")).arg(facts.vendor);
        words.paragraphs = {say(QT_TRANSLATE_NOOP("Mail", "your shop %1 is open again: what it sells can be seen and "
                                                          "bought at %2 as before."))
                                .arg(facts.vendor, facts.shop)};
        break;
    }
    words.paragraphs.removeAll(QString());
    return words;
}

MailWords wordsOf(const MailFacts &facts, const MailTemplate &own) {
    auto words = wordsOf(facts);
    const auto places = mailPlaces(mailKindName(facts.kind));
    const auto filled = [&](const QString &text) {
        return filledMail(text, places, [&facts](const QString &place) {
            if (place == "vendor"_L1)
                return facts.vendor;
            if (place == "reason"_L1)
                return facts.reason;
            return place == "shop"_L1 ? facts.shop : facts.name;
        });
    };
    const auto paragraphs = [&filled](const QString &text) {
        QStringList parts;
        const auto written = text.split(u"\n\n"_s, Qt::SkipEmptyParts);
        for (const auto &part : written)
            parts.append(filled(part).trimmed());
        return parts;
    };
    words.subject = filled(own.subject);
    words.paragraphs = paragraphs(own.text);
    if (!words.link.isEmpty()) {
        words.action = filled(own.action);
        words.codeHint = filled(own.hint);
    }
    words.afterwards = paragraphs(own.afterwards);
    return words;
}

QString plainBody(const MailWords &words) {
    QStringList parts{words.greeting};
    parts += words.paragraphs;
    if (!words.link.isEmpty())
        parts += {words.link, words.codeHint, words.code};
    parts += words.afterwards;
    return parts.join(u"\n\n"_s) + u'\n';
}

QString htmlBody(const MailWords &words, const QString &shop) {
    const auto paragraph = [](const QString &text) -> QString {
        return u"<p style=\"margin:0 0 16px\">"_s + text.toHtmlEscaped() + u"</p>\n"_s;
    };
    QString body = paragraph(words.greeting);
    for (const auto &text : words.paragraphs)
        body += paragraph(text);
    if (!words.link.isEmpty()) {
        body += u"<p style=\"margin:24px 0\"><a href=\""_s + words.link.toHtmlEscaped() +
                u"\" style=\"display:inline-block;padding:12px 20px;border-radius:8px;background:#3b5bdb;color:#ffffff;"
                u"font-weight:600;text-decoration:none\">"_s +
                words.action.toHtmlEscaped() + u"</a></p>\n"_s + paragraph(words.codeHint) +
                u"<p dir=\"ltr\" style=\"margin:0 0 24px;padding:12px;border-radius:8px;border:1px solid #8f96a3;"
                u"font-family:monospace;font-size:15px;word-break:break-all\">"_s +
                words.code.toHtmlEscaped() + u"</p>\n"_s;
    }
    for (const auto &text : words.afterwards)
        body += paragraph(text);
    const bool rightToLeft = QLocale(words.language).textDirection() == Qt::RightToLeft;
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
           u"<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">"
           u"<title>%3</title></head>\n"
           u"<body style=\"margin:0;padding:24px;font-family:Inter,system-ui,sans-serif;font-size:16px;"
           u"line-height:1.5\">\n<div style=\"max-width:560px;margin:0 auto\">\n"
           u"<p style=\"margin:0 0 24px;font-size:20px;font-weight:700\">%4</p>\n"_s.arg(
               words.language, rightToLeft ? u"rtl"_s : u"ltr"_s, words.subject.toHtmlEscaped(), shop.toHtmlEscaped()) +
           body + u"</div>\n</body></html>\n"_s;
}

} // namespace aura::server
