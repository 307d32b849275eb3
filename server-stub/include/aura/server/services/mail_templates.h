// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/audit_log.h>
#include <aura/server/services/mail_outbox.h>
#include <aura/wire/mail_template_json.h>

/// What mails say where those who run the platform have found other words. What they have not written is said as from
/// the beginning.
namespace aura::server::mailTemplates {

/// Kind by kind, each in every language of the shop.
Result<QList<MailTemplate>> all(storage::Database &db);
/// NotFound for a kind or a language that there is not.
Result<MailTemplate> one(storage::Database &db, const QString &kind, const QString &language);
/// Own words, if there are any.
Result<std::optional<MailTemplate>> own(storage::Database &db, MailKind kind, const QString &language);

/// InvalidArgument as checkMailTemplate(); Conflict for others than were seen.
Result<MailTemplate> change(Write &write, const AuditLog &log, const Actor &actor,
                            const wire::MailTemplateChange &change);
/// The shop's own words from the beginning; what is so already changes nothing.
Result<MailTemplate> reset(Write &write, const AuditLog &log, const Actor &actor, const QString &kind,
                           const QString &language, const wire::MailTemplateReset &reset);

/// As it would be sent to somebody. Errors as checkMailTemplate(), NotFound as one().
Result<wire::MailPreview> preview(const MailTemplate &mail, const QString &shop);

/// Sends the actor one of them as it is now, with a code that opens nothing. Unavailable when they have no address.
Status sendTest(Write &write, const AuditLog &log, const Actor &actor, const QString &kind, const QString &language,
                const Id &mail);

} // namespace aura::server::mailTemplates
