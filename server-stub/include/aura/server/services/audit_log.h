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
/// kept once more, so that rows cut off the end are missed as well. Restoring the whole database from a backup is not
/// tampering.
class AuditLog {
public:
    /// `key` has 32 bytes.
    explicit AuditLog(QByteArray key)
        : m_key(std::move(key)) {}

    /// In the transaction of what is told.
    Status append(Write &write, const Actor &actor, const AuditEntry &entry) const;

    /// Newest first. InvalidArgument for a cursor that is none of these.
    static Result<AdminPage<AuditRow>> page(storage::Database &db, const AuditQuery &query);

    /// Goes through all of it, in one view of the database.
    Result<AuditVerdict> verify(storage::Database &db) const;

private:
    const QByteArray m_key;
};

} // namespace aura::server
