// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/mail_templates.h>

#include <aura/server/services/mail_languages.h>

#include "mail_words.h"

namespace aura::server::mailTemplates {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t testMillis = 3'600'000;
// What stands for a shop and for a reason where nothing was decided.
const auto sampleVendor = u"Nordlicht"_s;
const auto sampleReason = u"…"_s;

/// The words from the beginning, with the places where facts stand.
MailTemplate fromTheBeginning(MailKind kind, const QString &language) {
    MailFacts facts;
    facts.kind = kind;
    facts.shop = u"{shop}"_s;
    facts.name = u"{name}"_s;
    facts.vendor = u"{vendor}"_s;
    facts.reason = u"{reason}"_s;
    facts.language = language;
    const auto words = wordsOf(facts);
    MailTemplate mail;
    mail.kind = mailKindName(kind);
    mail.language = language;
    mail.subject = words.subject;
    mail.text = words.paragraphs.join(u"\n\n"_s);
    mail.action = words.action;
    mail.hint = words.codeHint;
    mail.afterwards = words.afterwards.join(u"\n\n"_s);
    mail.hasAction = !words.action.isEmpty();
    return mail;
}

Result<MailKind> kindOf(const QString &kind, const QString &language) {
    const auto known = mailKindFromName(kind);
    if (!known || !mailLanguages().contains(language))
        return Error{ErrorCode::NotFound, u"no such mail"_s};
    return *known;
}

QJsonObject stateOf(const MailTemplate &mail) {
    auto state = wire::toJson(mail);
    for (const auto *name : {"kind", "language", "hasAction", "rev", "updatedAt"})
        state.remove(QLatin1StringView(name));
    return state;
}

Result<MailTemplate> seen(Write &write, const QString &kind, const QString &language, std::int64_t rev) {
    AURA_ASSIGN(auto mail, one(write.db, kind, language));
    if (mail.rev != rev)
        return Error{ErrorCode::Conflict, u"the mail says something else than was seen"_s};
    return mail;
}

AuditEntry entryOf(const QString &action, const MailTemplate &mail, QJsonObject detail) {
    detail.insert("kind"_L1, mail.kind);
    detail.insert("language"_L1, mail.language);
    return {action, u"mail"_s, {}, std::move(detail)};
}

} // namespace

Result<std::optional<MailTemplate>> own(storage::Database &db, MailKind kind, const QString &language) {
    AURA_ASSIGN(auto row, db.prepare("SELECT subject, text, action, hint, afterwards, updated_at, rev FROM "
                                     "mail_template WHERE kind = ?1 AND language = ?2"));
    AURA_ASSIGN(const bool found, row.bind(mailKindName(kind), language).step());
    if (!found)
        return std::optional<MailTemplate>();
    auto mail = fromTheBeginning(kind, language);
    mail.subject = row.text(0);
    mail.text = row.text(1);
    mail.action = row.text(2);
    mail.hint = row.text(3);
    mail.afterwards = row.text(4);
    mail.updatedAt = row.int64(5);
    mail.rev = row.int64(6);
    mail.isOwn = true;
    return std::optional(mail);
}

Result<MailTemplate> one(storage::Database &db, const QString &kind, const QString &language) {
    AURA_ASSIGN(const auto known, kindOf(kind, language));
    AURA_ASSIGN(const auto written, own(db, known, language));
    return written.value_or(fromTheBeginning(known, language));
}

Result<QList<MailTemplate>> all(storage::Database &db) {
    QList<MailTemplate> mails;
    for (const auto kind : mailKinds()) {
        for (const auto &language : mailLanguages()) {
            AURA_ASSIGN(const auto written, own(db, kind, language));
            mails.append(written.value_or(fromTheBeginning(kind, language)));
        }
    }
    return mails;
}

Result<MailTemplate> change(Write &write, const AuditLog &log, const Actor &actor,
                            const wire::MailTemplateChange &change) {
    auto wanted = change.mail;
    AURA_ASSIGN(const auto before, seen(write, wanted.kind, wanted.language, wanted.rev));
    wanted.hasAction = before.hasAction;
    if (!wanted.hasAction) {
        wanted.action.clear();
        wanted.hint.clear();
    }
    AURA_TRY(checkMailTemplate(wanted));
    // Numbers go on from one's own words to the next ones, so that a repeat of an old change is none.
    AURA_ASSIGN(const auto last, write.db.queryInt64("SELECT CAST(value AS INTEGER) FROM setting WHERE key = "
                                                     "'mail_template.rev'"));
    const auto rev = last.value_or(0) + 1;
    AURA_TRY(write.db.run("INSERT INTO setting(key, value, updated_at) VALUES('mail_template.rev', ?1, ?2) ON "
                          "CONFLICT(key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
                          QString::number(rev), write.now));
    AURA_TRY(write.db.run("INSERT INTO mail_template(kind, language, subject, text, action, hint, afterwards, "
                          "updated_at, rev) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(kind, language) DO "
                          "UPDATE SET subject = excluded.subject, text = excluded.text, action = excluded.action, hint "
                          "= excluded.hint, afterwards = excluded.afterwards, updated_at = excluded.updated_at, rev = "
                          "excluded.rev",
                          wanted.kind, wanted.language, wanted.subject, wanted.text, wanted.action, wanted.hint,
                          wanted.afterwards, write.now, rev));
    AURA_ASSIGN(auto after, one(write.db, wanted.kind, wanted.language));
    AURA_TRY(log.append(
        write, actor,
        entryOf(u"mail.change"_s, after,
                {{u"reason"_s, change.reason}, {u"before"_s, stateOf(before)}, {u"after"_s, stateOf(after)}})));
    return after;
}

Result<MailTemplate> reset(Write &write, const AuditLog &log, const Actor &actor, const QString &kind,
                           const QString &language, const wire::MailTemplateReset &reset) {
    AURA_ASSIGN(const auto now, one(write.db, kind, language));
    if (!now.isOwn) {
        AURA_TRY(log.append(write, actor, entryOf(u"mail.read"_s, now, {})));
        return now;
    }
    AURA_ASSIGN(const auto before, seen(write, kind, language, reset.seenRev));
    AURA_TRY(write.db.run("DELETE FROM mail_template WHERE kind = ?1 AND language = ?2", kind, language));
    AURA_ASSIGN(auto after, one(write.db, kind, language));
    AURA_TRY(log.append(
        write, actor,
        entryOf(u"mail.reset"_s, after,
                {{u"reason"_s, reset.reason}, {u"before"_s, stateOf(before)}, {u"after"_s, stateOf(after)}})));
    return after;
}

Result<wire::MailPreview> preview(const MailTemplate &mail, const QString &shop) {
    AURA_ASSIGN(const auto kind, kindOf(mail.kind, mail.language));
    auto checked = mail;
    checked.hasAction = fromTheBeginning(kind, mail.language).hasAction;
    AURA_TRY(checkMailTemplate(checked));
    MailFacts facts;
    facts.kind = kind;
    facts.shop = shop;
    facts.name = u"Ada Lovelace"_s;
    facts.vendor = sampleVendor;
    facts.reason = sampleReason;
    facts.token = sampleCode;
    facts.language = mail.language;
    const auto words = wordsOf(facts, checked);
    return wire::MailPreview{words.subject, plainBody(words), htmlBody(words, shop)};
}

Status sendTest(Write &write, const AuditLog &log, const Actor &actor, const QString &kind, const QString &language,
                const Id &mail) {
    AURA_ASSIGN(const auto known, kindOf(kind, language));
    QString address;
    AURA_TRY(write.db.forEach(
        "SELECT email FROM user_account WHERE id = ?1 AND is_active = 1",
        [&](const storage::Statement &row) { address = row.text(0); }, actor.id));
    if (address.isEmpty())
        return Error{ErrorCode::Unavailable, u"nobody to send it to"_s};
    // About nothing: what asks for a token gets one that opens nothing.
    AURA_TRY(mailOutbox::enqueue(
        write, {mail, actor.id, known, address, {}, write.now + testMillis, 0, language, sampleVendor, sampleReason}));
    AURA_ASSIGN(const auto sent, one(write.db, kind, language));
    return log.append(write, actor, entryOf(u"mail.test"_s, sent, {}));
}

} // namespace aura::server::mailTemplates
