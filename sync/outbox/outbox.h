// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/client_file.h"
#include "store/sealed_file.h"
#include "store/sealer.h"

#include <aura/sync/types.h>

#include <QHash>
#include <QSet>

#include <map>
#include <memory>

namespace aura::sync {

using QueuePointer = std::shared_ptr<const QueueEntry>;

/// What became of one operation after an attempt.
struct Settlement {
    Id opId;
    QueueState state = QueueState::Pending;
    UnixMillis nextAttemptAt = 0;
    bool maybeDelivered = false;
    std::optional<Error> reason;
    std::optional<OperationResult> result;
};

/// The operations of one account, from the person's intent until it is terminal: outbox.db with synchronous=FULL, and
/// the same in memory. Each changing call is one transaction, on disk when it returns; on an error nothing has changed,
/// neither there nor here. Other processes may append to the same file: see reloadIfChanged(). Used by one thread.
class Outbox {
public:
    /// See openClientFile() and adoptSealer(). `sealer` must outlive the outbox. Operations that were under way when
    /// the last process ended are pending again; they may have taken effect, so they keep their ids. An operation whose
    /// sealed bytes are damaged is kept and needs attention (Corrupt).
    static Result<std::unique_ptr<Outbox>> open(const QString &path, const Sealer &sealer, const FileContext &context);

    /// What opening the file would answer, without a key: see openClientFile().
    static Status check(const QString &path, const FileContext &context);

    /// Appends in this order and sets `prev` to the operation before in the same lane. Operations whose id is there
    /// already are left out.
    Status append(QList<Operation> operations);

    /// All entries, oldest first.
    const std::map<std::int64_t, QueuePointer> &entries() const { return m_entries; }
    /// nullptr when there is none.
    QueuePointer find(const Id &opId) const;
    /// The operations whose effect is not in the server's rows yet, oldest first: what views fold.
    QList<Operation> foldable() const;

    /// What may be sent now: at most `limit` operations, oldest first, in an order that keeps lanes and dependencies.
    /// With `ignoreSchedule`, what waits for its next attempt is due as well. What is in `except` waits.
    QList<Operation> due(UnixMillis now, int limit, bool ignoreSchedule, const QSet<Id> &except = {}) const;
    /// When the next operation that lanes and dependencies allow becomes due; nothing when there is none.
    std::optional<UnixMillis> nextDue(UnixMillis now) const;

    /// `prev` itself, or the last one before it that the server has judged or will see: what was refused before the
    /// server looked at it, and what is blocked, would be waited for in vain.
    Id judgedBefore(Id prev) const;

    Status markInFlight(const QList<Operation> &operations);
    /// No request is under way any more: what is still marked, because its verdict could not be written, waits again.
    /// In memory alone: a file that says otherwise is read in the same way when it is opened.
    void endFlights();
    /// Stores verdicts. What depends on an operation that now needs attention becomes blocked.
    Status settle(const QList<Settlement> &settlements);
    /// Forgets operations whose effect stands in the server's rows. Unknown ones are ignored.
    Status removeApplied(const QList<Id> &opIds);
    /// Takes an operation out; its lane closes up, what depends on it becomes blocked. NotFound.
    Status discard(const Id &opId);
    /// Puts `fresh` in the place of an operation that needs attention, at the end of its lane, and revives what was
    /// blocked by it under new ids from `ids`. NotFound.
    Status replace(const Id &opId, Operation fresh, IdGenerator &ids);
    /// Makes an operation due at once.
    Status hurry(const Id &opId);
    Status clear();

    /// A small value that lives with the operations; empty when absent.
    Result<QByteArray> value(std::string_view key);
    Status setValue(std::string_view key, QByteArrayView value);

    /// True when another process has changed the file since; then the entries are those of the file. SecretsLocked when
    /// it has sealed them with a key that is not here.
    Result<bool> reloadIfChanged();
    /// See holdsValuesOf().
    Result<bool> holds(const QByteArray &mark) { return holdsValuesOf(m_database, mark); }

private:
    Outbox(storage::Database database, const Sealer &sealer)
        : m_database(std::move(database))
        , m_sealer(sealer) {}

    Status load();
    /// Seals all values again. Within a transaction.
    Status rewrite(const SealAgain &again);
    /// Offers what lanes and dependencies allow to send; what `take` declines holds its lane.
    template <typename Take>
    void visitSendable(const QSet<Id> &except, Take take) const;
    Result<std::int64_t> insert(const Operation &operation);
    Status writeState(const QueueEntry &entry);
    Status writeDependencies(const Operation &operation);
    Id laneTail(const QString &lane) const;
    QByteArray context(const Id &opId, QByteArrayView column) const;
    /// Entries that become blocked when `roots` cannot be applied.
    QList<QueueEntry> dependants(const QList<Id> &roots) const;
    void put(std::int64_t seq, QueueEntry entry);
    void drop(const Id &opId);

    storage::Database m_database;
    const Sealer &m_sealer;
    std::map<std::int64_t, QueuePointer> m_entries;
    QHash<Id, std::int64_t> m_sequence;
    std::int64_t m_dataVersion = 0;
};

} // namespace aura::sync
