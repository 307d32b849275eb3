// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/admin_tables.h>
#include <aura/sync/mail_client.h>

namespace aura::app {

/// What a kind of mail is sent for.
QString mailKindText(const QString &kind);
/// Why a mail was not changed; for what checkMailTemplate() says, in words of the form's fields.
QString mailErrorText(const Error &error);

/// A mail in a language; `id` is made of both.
struct MailRow {
    Id id;
    MailTemplate mail;

    friend bool operator==(const MailRow &, const MailRow &) = default;
};

/// What mails say.
class MailTable : public AdminTableOf<MailRow> {
    Q_OBJECT

public:
    enum Column { Kind, Language, Subject, Words, Changed };

    /// `admin` must outlive it.
    explicit MailTable(sync::AdminClient &admin, QObject *parent = nullptr);

    QString nameAt(int row) const override;
    void find() { refresh(); }
    void change(const MailTemplate &mail, const QString &reason, const StepDone &done);
    void reset(const MailTemplate &mail, const QString &reason, const StepDone &done);
    void test(const MailTemplate &mail, const StepDone &done);
    /// As it would be sent. The table may be gone by then: nothing is called.
    void preview(const MailTemplate &mail, const std::function<void(const Result<wire::MailPreview> &)> &done);

protected:
    Pages pages() override;
    QString textOf(const MailRow &row, int column) const override;

private:
    void follow(const QFuture<Result<MailTemplate>> &future, const StepDone &done);

    sync::MailClient m_mails;
};

} // namespace aura::app
