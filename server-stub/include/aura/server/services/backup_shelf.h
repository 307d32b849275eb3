// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/admin_backup.h>
#include <aura/server/services/audit_log.h>
#include <aura/server/services/worker_pool.h>
#include <aura/server/store/store.h>

#include <mutex>

namespace aura::server {

/// The backups that are made while the server runs, in the folder backups/ of its data: made and verified one at a
/// time, beside everything else. Putting one back is for whoever stops the server (`aura-server restore`), as its
/// history is another one then.
class BackupShelf {
public:
    /// Knows what lies there; what was being made when the server ended has failed. All must outlive it. `inlined`: the
    /// work is done before begin() and verify() return.
    BackupShelf(Store &store, const AuditLog &log, const Clock &clock, Random &random, IdGenerator &ids, bool inlined);
    ~BackupShelf();
    /// Waits for what is under way.
    void stop();

    /// The newest first. Any thread.
    QList<BackupEntry> all() const;

    /// Begins one. Conflict while another one is made or verified. `told` writes the log's row and is asked first: what
    /// cannot be told is not begun.
    Result<BackupEntry> begin(const Actor &actor, const QString &name);
    /// Begins to look whether it can be restored: into a file of its own, where integrity, references, sums of orders,
    /// refunds, stock, the public's log and the audit log are looked at. NotFound, Conflict as begin(), and for one
    /// that is not ready.
    Result<BackupEntry> verify(const Actor &actor, const Id &id);
    /// Takes it off the shelf. NotFound; Conflict while it is made or verified.
    Status remove(const Id &id);

    QString fileOf(const Id &id) const;

private:
    void make(const Actor &actor, BackupEntry entry);
    void look(const Actor &actor, BackupEntry entry);
    void keep(const BackupEntry &entry);
    void tell(const Actor &actor, const QString &action, const BackupEntry &entry);
    QString noteOf(const Id &id) const;

    Store &m_store;
    const AuditLog &m_log;
    const Clock &m_clock;
    Random &m_random;
    IdGenerator &m_ids;
    const QString m_folder;
    mutable std::mutex m_mutex;
    QList<BackupEntry> m_entries;
    WorkerPool m_worker;
};

/// What does not add up in a database of this server; empty when everything does. The errors are those of reading.
Result<QString> whatDoesNotAddUp(storage::Database &db, const AuditLog &log);

} // namespace aura::server
