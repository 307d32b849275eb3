// SPDX-License-Identifier: Apache-2.0
#include <aura/wire/mail_template_json.h>

#include <aura/wire/admin_json.h>

#include "admin_rows.h"

namespace aura::wire {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonReader::Need;

constexpr qsizetype longestHtml = 100'000;

} // namespace

QJsonObject toJson(const MailTemplate &mail) {
    QJsonObject object{{u"kind"_s, mail.kind},
                       {u"language"_s, mail.language},
                       {u"subject"_s, mail.subject},
                       {u"text"_s, mail.text},
                       {u"action"_s, mail.action},
                       {u"hint"_s, mail.hint},
                       {u"afterwards"_s, mail.afterwards},
                       {u"hasAction"_s, mail.hasAction},
                       {u"isOwn"_s, mail.isOwn},
                       {u"rev"_s, qint64{mail.rev}}};
    if (mail.updatedAt != 0)
        object.insert("updatedAt"_L1, timeToString(mail.updatedAt));
    return object;
}

MailTemplate mailTemplateFromJson(JsonReader &reader) {
    MailTemplate mail;
    mail.kind = reader.string("kind"_L1, 40);
    mail.language = reader.string("language"_L1, 20);
    mail.subject = reader.string("subject"_L1, rows::longestText).trimmed();
    mail.text = reader.string("text"_L1, 2 * longestMailText).trimmed();
    mail.action = reader.string("action"_L1, rows::longestText, Need::Optional).trimmed();
    mail.hint = reader.string("hint"_L1, 2 * longestMailText, Need::Optional).trimmed();
    mail.afterwards = reader.string("afterwards"_L1, 2 * longestMailText, Need::Optional).trimmed();
    mail.hasAction = reader.boolean("hasAction"_L1, false);
    mail.isOwn = reader.boolean("isOwn"_L1, false);
    mail.rev = reader.integer("rev"_L1, 0, INT64_MAX, Need::Optional);
    mail.updatedAt = reader.time("updatedAt"_L1, Need::Optional);
    return mail;
}

Result<MailTemplate> mailTemplateFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<MailTemplate>(bytes, mailTemplateFromJson);
}

QByteArray toBytes(const QList<MailTemplate> &mails) {
    QJsonArray data;
    for (const auto &mail : mails)
        data.append(toJson(mail));
    return toBytes(QJsonObject{{u"data"_s, data}});
}

Result<QList<MailTemplate>> mailTemplatesFromBytes(QByteArrayView bytes) {
    AURA_ASSIGN(auto page, rows::pageFromBytes<MailTemplate>(bytes, mailTemplateFromJson));
    return std::move(page.rows);
}

QByteArray toBytes(const MailTemplateChange &change) {
    auto object = toJson(change.mail);
    object.insert("reason"_L1, change.reason);
    return toBytes(object);
}

MailTemplateChange mailTemplateChangeFromJson(JsonReader &reader) {
    MailTemplateChange change;
    change.mail = mailTemplateFromJson(reader);
    change.reason = reasonFromJson(reader);
    return change;
}

QByteArray toBytes(const MailTemplateReset &reset) {
    return toBytes(QJsonObject{{u"seenRev"_s, qint64{reset.seenRev}}, {u"reason"_s, reset.reason}});
}

MailTemplateReset mailTemplateResetFromJson(JsonReader &reader) {
    MailTemplateReset reset;
    reset.seenRev = reader.integer("seenRev"_L1, 0);
    reset.reason = reasonFromJson(reader);
    return reset;
}

QByteArray toBytes(const MailPreview &preview) {
    return toBytes(QJsonObject{{u"subject"_s, preview.subject}, {u"text"_s, preview.text}, {u"html"_s, preview.html}});
}

Result<MailPreview> mailPreviewFromBytes(QByteArrayView bytes) {
    return rows::valueFromBytes<MailPreview>(bytes, [](JsonReader &reader) {
        MailPreview preview;
        preview.subject = reader.string("subject"_L1, rows::longestText);
        preview.text = reader.string("text"_L1, longestHtml);
        preview.html = reader.string("html"_L1, longestHtml);
        return preview;
    });
}

} // namespace aura::wire
