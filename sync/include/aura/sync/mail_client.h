// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/sync/category_client.h>
#include <aura/wire/mail_template_json.h>

namespace aura::sync {

/// What mails say. As AdminClient.
class MailClient {
public:
    /// `admin` must outlive it.
    explicit MailClient(AdminClient &admin)
        : m_admin(admin) {}

    QFuture<Result<QList<MailTemplate>>> all(bool isExport) {
        return readAs(m_admin.send(HttpRequest::Method::Get,
                                   isExport ? QStringLiteral("/mails?export=1") : QStringLiteral("/mails")),
                      wire::mailTemplatesFromBytes);
    }
    /// Conflict when it says something else than was seen; here and below.
    QFuture<Result<MailTemplate>> change(const wire::MailTemplateChange &change) {
        return readAs(m_admin.send(HttpRequest::Method::Put, under(change.mail), wire::toBytes(change)),
                      wire::mailTemplateFromBytes);
    }
    QFuture<Result<MailTemplate>> reset(const MailTemplate &mail, const QString &reason) {
        return readAs(m_admin.send(HttpRequest::Method::Post, under(mail) + QStringLiteral("/reset"),
                                   wire::toBytes(wire::MailTemplateReset{mail.rev, reason})),
                      wire::mailTemplateFromBytes);
    }
    /// As it would be sent. InvalidArgument as checkMailTemplate().
    QFuture<Result<wire::MailPreview>> preview(const MailTemplate &mail) {
        return readAs(m_admin.send(HttpRequest::Method::Post, QStringLiteral("/mails/preview"),
                                   wire::toBytes(wire::toJson(mail))),
                      wire::mailPreviewFromBytes);
    }
    /// Sends it to whoever asks. Unavailable when the server sends no mail.
    QFuture<Result<QByteArray>> test(const MailTemplate &mail) {
        return m_admin.send(HttpRequest::Method::Post, under(mail) + QStringLiteral("/test"));
    }

private:
    static QString under(const MailTemplate &mail) {
        return QStringLiteral("/mails/%1/%2").arg(mail.kind, mail.language);
    }

    AdminClient &m_admin;
};

} // namespace aura::sync
