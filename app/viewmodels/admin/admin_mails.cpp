// SPDX-License-Identifier: Apache-2.0
#include <aura/app/admin_mails.h>

#include <aura/app/error_text.h>
#include <aura/app/format.h>
#include <aura/sync/when_done.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

struct MailWords {
    Q_DECLARE_TR_FUNCTIONS(MailWords)
};

Id idOf(const MailTemplate &mail) {
    return Id::fromBytes(
        QCryptographicHash::hash((mail.kind + u'/' + mail.language).toUtf8(), QCryptographicHash::Sha256).left(16));
}

QString languageText(const QString &language) {
    const auto name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

} // namespace

QString mailKindText(const QString &kind) {
    if (kind == "password_reset"_L1)
        return MailWords::tr("A new password is asked for");
    if (kind == "password_changed"_L1)
        return MailWords::tr("A password was changed");
    if (kind == "email_changed"_L1)
        return MailWords::tr("An address was changed");
    if (kind == "account_deleted"_L1)
        return MailWords::tr("An account was deleted");
    if (kind == "shop_approved"_L1)
        return MailWords::tr("A shop was approved");
    if (kind == "shop_rejected"_L1)
        return MailWords::tr("A shop was rejected");
    if (kind == "shop_suspended"_L1)
        return MailWords::tr("A shop was suspended");
    if (kind == "shop_reinstated"_L1)
        return MailWords::tr("A shop was reinstated");
    return kind;
}

QString mailErrorText(const Error &error) {
    if (error.code == ErrorCode::Conflict)
        return MailWords::tr("Somebody has changed it meanwhile. What it says now is shown; look at it and try again.");
    if (error.code != ErrorCode::InvalidArgument)
        return errorText(error);
    if (error.detail.contains(u"there is no {"_s) || error.detail.contains(u"brace"_s))
        return MailWords::tr("In braces only the names that are explained here can stand.");
    if (error.detail.contains(u"is missing"_s))
        return MailWords::tr("Something that it has to say is missing.");
    return MailWords::tr("Something of it is too long, or has characters that no mail has.");
}

MailTable::MailTable(sync::AdminClient &admin, QObject *parent)
    : AdminTableOf({{u"kind"_s, tr("Is sent when"), 30},
                    {u"language"_s, tr("Language"), 14},
                    {u"subject"_s, tr("Subject"), 40},
                    {u"words"_s, tr("Words"), 18},
                    {u"changed"_s, tr("Changed"), 20}},
                   parent)
    , m_mails(admin) {}

QString MailTable::nameAt(int row) const {
    const auto &mail = rowAt(row).mail;
    return u"%1 (%2)"_s.arg(mailKindText(mail.kind), languageText(mail.language));
}

MailTable::Pages MailTable::pages() {
    return [this](const QString &, Purpose purpose, const PageDone &done) {
        sync::whenDone(m_mails.all(purpose == Purpose::Export), this, [done](const Result<QList<MailTemplate>> &mails) {
            if (!mails)
                return done(mails.error());
            AdminPage<MailRow> page;
            for (const auto &mail : *mails)
                page.rows.append({idOf(mail), mail});
            done(page);
        });
    };
}

void MailTable::follow(const QFuture<Result<MailTemplate>> &future, const StepDone &done) {
    sync::whenDone(future, this, [this, done](const Result<MailTemplate> &mail) {
        if (mail)
            replace({idOf(*mail), *mail});
        else
            refresh();
        done(mail ? Status{} : Status(mail.error()));
    });
}

void MailTable::change(const MailTemplate &mail, const QString &reason, const StepDone &done) {
    follow(m_mails.change({mail, reason}), done);
}

void MailTable::reset(const MailTemplate &mail, const QString &reason, const StepDone &done) {
    follow(m_mails.reset(mail, reason), done);
}

void MailTable::test(const MailTemplate &mail, const StepDone &done) {
    sync::whenDone(m_mails.test(mail), this,
                   [done](const Result<QByteArray> &sent) { done(sent ? Status{} : Status(sent.error())); });
}

void MailTable::preview(const MailTemplate &mail, const std::function<void(const Result<wire::MailPreview> &)> &done) {
    sync::whenDone(m_mails.preview(mail), this, done);
}

QString MailTable::textOf(const MailRow &row, int column) const {
    switch (static_cast<Column>(column)) {
    case Kind:
        return mailKindText(row.mail.kind);
    case Language:
        return languageText(row.mail.language);
    case Subject:
        return row.mail.subject;
    case Words:
        return row.mail.isOwn ? tr("One's own") : tr("From the beginning");
    case Changed:
        return row.mail.updatedAt == 0 ? QString() : format::dateTime(row.mail.updatedAt);
    }
    return {};
}

} // namespace aura::app
