// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin.h>
#include <aura/server/services/auth_secrets.h>
#include <aura/server/store/write_queue.h>

#include <QJsonObject>

namespace aura::server {

/// Who acts, as the log keeps it.
struct Actor {
    Id id;
    Role role = Role::Customer;
    QString address; ///< Where the request came from.
    Rights rights{};
    Id keyId{}; ///< Of the program that acts for them, if it is one.
};

/// What one row says. Names are AuditRow's.
struct AuditEntry {
    QString action;
    QString entity;
    Id entityId;
    QJsonObject detail;
};

/// What those who run the platform have read and changed, append-only. Each row is sealed by HMAC-SHA256 under a key
/// that stands beside the database, over the row before it and its own columns: who can write the database only can
/// neither change a row, nor leave one out, nor add one, without verify() telling. The last row's number and seal are
/// kept once more under a seal of their own, so that rows cut off the end are missed as well; whoever puts an older
/// end back with the rows up to it has restored a backup, which is not tampering and shows in the devices' epoch.
class AuditLog {
public:
    /// `key` has 32 bytes.
    explicit AuditLog(QByteArray key)
        : m_key(std::move(key)) {}

    /// Under a key that was made just now: what the log holds by then cannot be verified, what is told from here on
    /// can.
    Status begin(Write &write) const;

    /// In the transaction of what is told. Corrupt, and nothing may be done that has to be told, when the end of the
    /// log is not as it was written.
    Status append(Write &write, const Actor &actor, const AuditEntry &entry) const;

    /// Newest first. InvalidArgument for a cursor that is none of these.
    static Result<AdminPage<AuditRow>> page(storage::Database &db, const AuditQuery &query);

    /// Goes through all of it, in one view of the database.
    Result<AuditVerdict> verify(storage::Database &db) const;

private:
    const QByteArray m_key;
};

} // namespace aura::server
