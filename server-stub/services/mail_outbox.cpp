// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/mail_outbox.h>

#include <algorithm>
#include <array>
#include <utility>

namespace aura::server {

namespace {

constexpr std::array kindNames{u"password_reset", u"password_changed", u"email_changed",  u"account_deleted",
                               u"shop_approved",  u"shop_rejected",    u"shop_suspended", u"shop_reinstated"};
constexpr std::array allKinds{MailKind::PasswordReset,  MailKind::PasswordChanged, MailKind::EmailChanged,
                              MailKind::AccountDeleted, MailKind::ShopApproved,    MailKind::ShopRejected,
                              MailKind::ShopSuspended,  MailKind::ShopReinstated};
static_assert(kindNames.size() == allKinds.size());
thread_local bool hasEnqueued = false;
constexpr std::int64_t firstWait = 60'000;
constexpr std::int64_t longestWait = 3'600'000;
constexpr std::int64_t failuresKept = 30LL * 24 * 3'600 * 1'000;
constexpr qsizetype longestFailure = 500;

} // namespace

std::span<const MailKind> mailKinds() {
    return allKinds;
}

QString mailKindName(MailKind kind) {
    return QString::fromUtf16(kindNames[static_cast<std::size_t>(kind)]);
}

Result<MailKind> mailKindFromName(QStringView name) {
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QStringView(kindNames[i]))
            return static_cast<MailKind>(i);
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("unknown kind of mail: ") + name.left(32).toString()};
}

namespace mailOutbox {

Status enqueue(Write &write, const Mail &mail) {
    hasEnqueued = true;
    return write.db.run("INSERT INTO mail(id, user_id, kind, recipient, about, next_attempt_at, expires_at, "
                        "created_at, language, vendor_name, reason) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?6, ?8, ?9, "
                        "?10)",
                        mail.id, mail.user, mailKindName(mail.kind), mail.recipient, mail.about, write.now,
                        mail.expiresAt, mail.language, mail.vendor, mail.reason);
}

bool takeEnqueued() {
    return std::exchange(hasEnqueued, false);
}

Result<QList<Mail>> due(storage::Database &db, UnixMillis now, int limit) {
    QList<Mail> mails;
    Status known;
    AURA_TRY(db.forEach(
        "SELECT id, user_id, kind, recipient, about, expires_at, attempts, language, vendor_name, reason FROM mail "
        "WHERE "
        "failed_at IS NULL AND next_attempt_at <= ?1 ORDER BY next_attempt_at, id LIMIT ?2",
        [&](const storage::Statement &row) {
            const auto kind = mailKindFromName(row.text(2));
            if (kind)
                mails.append({row.id(0), row.id(1), *kind, row.text(3), row.id(4), row.int64(5), row.integer(6),
                              row.text(7), row.text(8), row.text(9)});
            else
                known = kind.error();
        },
        now, limit));
    AURA_TRY(known);
    return mails;
}

Result<std::optional<UnixMillis>> nextDue(storage::Database &db) {
    return db.queryInt64("SELECT next_attempt_at FROM mail WHERE failed_at IS NULL ORDER BY next_attempt_at LIMIT 1");
}

Status sent(Write &write, const Id &mail) {
    return write.db.run("DELETE FROM mail WHERE id = ?1", mail);
}

Status failed(Write &write, const Mail &mail, const Error &error) {
    const auto reason = error.detail.left(longestFailure);
    const auto wait = std::min(longestWait, firstWait << std::min(mail.attempts, 10));
    if (!isTransient(error.code) || write.now + wait >= mail.expiresAt)
        return write.db.run("UPDATE mail SET failed_at = ?2, failure = ?3, attempts = attempts + 1 WHERE id = ?1",
                            mail.id, write.now, reason);
    return write.db.run("UPDATE mail SET next_attempt_at = ?2, failure = ?3, attempts = attempts + 1 WHERE id = ?1",
                        mail.id, write.now + wait, reason);
}

Status sweep(Write &write) {
    return write.db.run("DELETE FROM mail WHERE failed_at < ?1", write.now - failuresKept);
}

} // namespace mailOutbox

} // namespace aura::server
