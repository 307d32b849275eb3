// SPDX-License-Identifier: Apache-2.0
#include <aura/domain/mail_template.h>

#include <algorithm>

namespace aura {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &field, const QString &why) {
    return {ErrorCode::InvalidArgument, field + u": "_s + why};
}

/// What is wrong with the places of a text; empty when nothing is.
QString problemOfPlaces(const QString &text, const QStringList &places) {
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'}')
            return u"a brace is closed that was not opened"_s;
        if (text[at] != u'{')
            continue;
        const auto end = text.indexOf(u'}', at);
        if (end < 0)
            return u"a brace is not closed"_s;
        const auto name = text.mid(at + 1, end - at - 1);
        if (!places.contains(name))
            return u"there is no {%1}"_s.arg(name.left(40));
        at = end;
    }
    return {};
}

Status checkField(const QStringList &places, const QString &field, const QString &text, qsizetype longest,
                  bool isNeeded, bool isLine) {
    if (isNeeded && text.trimmed().isEmpty())
        return wrong(field, u"is missing"_s);
    if (text.size() > longest)
        return wrong(field, u"is too long"_s);
    const bool hasControl = std::any_of(
        text.begin(), text.end(), [isLine](QChar c) { return (c < u' ' && (isLine || c != u'\n')) || c == u'\x7f'; });
    if (hasControl)
        return wrong(field, isLine ? u"must be one line"_s : u"has control characters"_s);
    if (const auto problem = problemOfPlaces(text, places); !problem.isEmpty())
        return wrong(field, problem);
    return {};
}

} // namespace

QStringList mailPlaces(QStringView kind) {
    QStringList places{u"shop"_s, u"name"_s};
    if (kind.startsWith(u"shop_"))
        places += {u"vendor"_s, u"reason"_s};
    return places;
}

QString filledMail(const QString &text, const QStringList &places,
                   const std::function<QString(const QString &)> &said) {
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto end = text[at] == u'{' ? text.indexOf(u'}', at) : -1;
        const auto name = end < 0 ? QString() : text.mid(at + 1, end - at - 1);
        if (end < 0 || !places.contains(name)) {
            filled += text[at];
            continue;
        }
        filled += said(name);
        at = end;
    }
    return filled;
}

Status checkMailTemplate(const MailTemplate &mail) {
    const auto places = mailPlaces(mail.kind);
    AURA_TRY(checkField(places, u"subject"_s, mail.subject, longestMailSubject, true, true));
    AURA_TRY(checkField(places, u"text"_s, mail.text, longestMailText, true, false));
    AURA_TRY(checkField(places, u"action"_s, mail.action, longestMailSubject, mail.hasAction, true));
    AURA_TRY(checkField(places, u"hint"_s, mail.hint, longestMailText, mail.hasAction, false));
    return checkField(places, u"afterwards"_s, mail.afterwards, longestMailText, false, false);
}

} // namespace aura
