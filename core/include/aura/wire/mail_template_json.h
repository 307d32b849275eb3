// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/mail_template.h>
#include <aura/wire/json_reader.h>

#include <QList>

namespace aura::wire {

QJsonObject toJson(const MailTemplate &mail);
MailTemplate mailTemplateFromJson(JsonReader &reader);
Result<MailTemplate> mailTemplateFromBytes(QByteArrayView bytes);
/// GET /admin/mails: {"data": […]}, kind by kind, each in every language.
QByteArray toBytes(const QList<MailTemplate> &mails);
Result<QList<MailTemplate>> mailTemplatesFromBytes(QByteArrayView bytes);

/// PUT /admin/mails/{kind}/{language}: other words; 409 when there are others than were seen (rev).
struct MailTemplateChange {
    MailTemplate mail;
    QString reason;
};
QByteArray toBytes(const MailTemplateChange &change);
MailTemplateChange mailTemplateChangeFromJson(JsonReader &reader);

/// POST /admin/mails/{kind}/{language}/reset: the shop's own words again.
struct MailTemplateReset {
    std::int64_t seenRev = 0;
    QString reason;
};
QByteArray toBytes(const MailTemplateReset &reset);
MailTemplateReset mailTemplateResetFromJson(JsonReader &reader);

/// What POST /admin/mails/preview makes of a template, with somebody's name that nobody has.
struct MailPreview {
    QString subject;
    QString text;
    QString html;
};
QByteArray toBytes(const MailPreview &preview);
Result<MailPreview> mailPreviewFromBytes(QByteArrayView bytes);

} // namespace aura::wire
