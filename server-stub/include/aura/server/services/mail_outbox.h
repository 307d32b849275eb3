// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/server/store/write_queue.h>

#include <span>

namespace aura::server {

/// What the marketplace writes to people about their account, and to owners about their shop.
enum class MailKind : std::uint8_t {
    PasswordReset,   ///< `about` is the reset.
    PasswordChanged, ///< Also after a reset.
    EmailChanged,    ///< To the former address.
    AccountDeleted,
    ShopApproved, ///< `about` is the shop, here and below.
    ShopRejected,
    ShopSuspended,
    ShopReinstated,
};
/// All that there are.
std::span<const MailKind> mailKinds();
/// "password_reset", "shop_approved" and the like.
QString mailKindName(MailKind kind);
Result<MailKind> mailKindFromName(QStringView name);

/// Mail that waits, in the transaction of what it tells: nothing is announced that did not happen, and what happened is
/// announced even after a crash. A row holds no text but what was decided and why, and no secret.
namespace mailOutbox {

struct Mail {
    Id id;
    Id user;
    MailKind kind = MailKind::PasswordReset;
    QString recipient;
    Id about;                 ///< Nil when the kind is about nothing.
    UnixMillis expiresAt = 0; ///< After that it is not worth sending.
    int attempts = 0;
    QString language; ///< Empty: the person's, as it is when it is sent.
    QString vendor{}; ///< The shop's name, of what is decided about one.
    QString reason{}; ///< Likewise; may be empty.
};

Status enqueue(Write &write, const Mail &mail);
/// Whether the writer's thread has enqueued anything since this was asked last.
bool takeEnqueued();
/// What is due at `now`, oldest first.
Result<QList<Mail>> due(storage::Database &db, UnixMillis now, int limit);
/// When the next one is due; nothing when none waits.
Result<std::optional<UnixMillis>> nextDue(storage::Database &db);
/// It was handed over: forgets it.
Status sent(Write &write, const Id &mail);
/// It was not: tries again after a minute, two, four … an hour. One that expired or was refused for good stays for 30
/// days with the reason, and is not tried again.
Status failed(Write &write, const Mail &mail, const Error &error);
/// Forgets what failed 30 days ago.
Status sweep(Write &write);

} // namespace mailOutbox

} // namespace aura::server
