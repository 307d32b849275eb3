// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox/queue_list.h"
#include "store/client_file.h"
#include "store/sealed_file.h"
#include "store/sealer.h"
#include "store/stored_wait.h"

#include <aura/sync/types.h>

#include <QHash>
#include <QMap>
#include <QSet>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace aura::sync {

/// It is neither under way nor decided: it may be sent once its lane and its time allow.
bool isWaiting(QueueState state);
/// Whether views show the operation's effect: refused and blocked ones have none.
bool isFolded(const QueueEntry &entry);

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
///
/// Operations whose effect stands in the server's rows are not forgotten at once: they go into an archive, so that they
/// can be sent again to a server that was restored from a backup. Of the archive no view is made.
class Outbox {
public:
    /// The archive keeps what is younger than this (30 days), at least the last `leastArchived` and at most the last
    /// `mostArchived` operations: a clock that is wrong must not empty it.
    static constexpr std::int64_t archiveMillis = 30LL * 24 * 3'600 * 1'000;
    static constexpr int leastArchived = 1'000;
    static constexpr int mostArchived = 20'000;

    /// See openClientFile() and adoptSealer(). `sealer` must outlive the outbox. Operations that were under way when
    /// the last process ended are pending again; they may have taken effect, so they keep their ids. An operation whose
    /// sealed bytes are damaged is kept and needs attention (Corrupt).
    static Result<std::unique_ptr<Outbox>> open(const QString &path, const Sealer &sealer, const FileContext &context);

    /// What opening the file would answer, without a key: see openClientFile().
    static Status check(const QString &path, const FileContext &context);

    /// Appends in this order and sets `prev` to the operation before in the same lane. Operations whose id is there
    /// already, even in the archive, are left out.
    Status append(QList<Operation> operations);

    /// All entries, oldest first.
    const std::map<std::int64_t, QueuePointer> &entries() const { return m_entries; }
    /// The same for readers in other threads.
    const QueueList &list();
    /// How many entries are in this state.
    int count(QueueState state) const { return m_counts[static_cast<std::size_t>(state)]; }
    /// nullptr when there is none.
    QueuePointer find(const Id &opId) const;
    /// The operations whose effect is not in the server's rows yet, oldest first: what views fold.
    QList<Operation> foldable() const;
    /// Those of foldable() that were appended behind the entry `seq`.
    QList<Operation> foldableAfter(std::int64_t seq) const;
    /// Changes whenever foldable() changes otherwise than by appending.
    std::int64_t foldEpoch() const { return m_foldEpoch; }

    /// What may be sent now: at most `limit` operations, oldest first, in an order that keeps lanes and dependencies.
    /// With `ignoreSchedule`, what waits for its next attempt is due as well. What is in `except` waits.
    ///
    /// Waits are stored as wall-clock times, for the next process. Within this one they run on the monotonic clock, so
    /// that setting the clock neither shortens nor lengthens them; read back, none is longer than it was or than
    /// `longestWait`, and a clock that has been set back ends it.
    QList<Operation> due(int limit, bool ignoreSchedule, const QSet<Id> &except = {}) const;
    /// When the next operation that lanes and dependencies allow becomes due, in monotonic milliseconds; nothing when
    /// there is none. What is in `except` waits.
    std::optional<std::int64_t> nextDue(const QSet<Id> &except = {}) const;
    static constexpr std::int64_t longestWait = std::int64_t{5} * 60 * 1'000;

    /// An operation of the queue as it is to be sent: it waits only for what the server knows or is told again. A
    /// predecessor that was refused or blocked gives way to the one before it, and what is not in the file any more is
    /// not waited for: a server restored from a backup may not know of it, and would wait in vain.
    Result<Operation> sendable(Operation operation);

    Status markInFlight(const QList<Operation> &operations);
    /// No request is under way any more: what is still marked, because its verdict could not be written, waits again.
    /// In memory alone: a file that says otherwise is read in the same way when it is opened.
    /// True when there was any.
    bool endFlights();
    /// Stores verdicts. What depends on an operation that now needs attention becomes blocked. `acknowledged` are
    /// operations of which the server knows by now that their results are stored here. A bare success leaves no result
    /// on either side, and so nothing to acknowledge.
    Status settle(const QList<Settlement> &settlements, const QList<Id> &acknowledged = {});
    /// Operations with a final result of which the server has not been told yet that it is stored here: at most
    /// `limit`.
    QList<Id> toAcknowledge(qsizetype limit) const;
    /// Moves operations whose effect stands in the server's rows into the archive; what was blocked by one of them is
    /// pending again. Unknown ones are ignored.
    Status archive(const QList<Id> &opIds);
    /// The ids in the archive.
    Result<QSet<Id>> archived();
    /// Makes operations pending again that a server restored from a backup does not know, in their old places: archived
    /// ones and applied ones. Others are ignored.
    Status revive(const QSet<Id> &opIds);
    /// Takes an operation out; its lane closes up, what depends on it becomes blocked. NotFound.
    Status discard(const Id &opId);
    /// Puts `fresh` in the place of an operation that needs attention, at the end of its lane, and revives what was
    /// blocked by it under new ids from `ids`. NotFound.
    Status replace(const Id &opId, Operation fresh, IdGenerator &ids);
    /// Runs several of the changing calls above as one transaction with one wait for the disk. When one of them or the
    /// commit fails, nothing has changed; while the file cannot be read either, the entries are right again only after
    /// the next reloadIfChanged() that answers.
    Status together(const std::function<Status()> &changes);
    /// Makes an operation due at once.
    Status hurry(const Id &opId);
    /// Makes one that needs attention pending again under its own id, with what was blocked by it: it may have taken
    /// effect already, and must not do so twice. NotFound.
    Status tryAgain(const Id &opId);
    /// Removes the queue and the values; the archive stays.
    Status clear();

    /// A small value that lives with the operations; empty when absent.
    Result<QByteArray> value(std::string_view key);
    Status setValue(std::string_view key, QByteArrayView value);
    Status removeValue(std::string_view key);
    /// Those whose key begins with `prefix`; in the place of what cannot be opened stands why not. It is kept.
    Result<QMap<QString, Result<QByteArray>>> values(std::string_view prefix);

    /// True when another process has changed the file since, or it could not be read when it was needed; then the
    /// entries are those of the file. SecretsLocked when it has sealed them with a key that is not here.
    Result<bool> reloadIfChanged();
    /// See holdsValuesOf().
    Result<bool> holds(const QByteArray &mark) { return holdsValuesOf(m_database, mark); }

private:
    Outbox(storage::Database database, const Sealer &sealer, const Clock &clock)
        : m_database(std::move(database))
        , m_sealer(sealer)
        , m_clock(clock) {}

    Status load();
    /// Seals all values again. Within a transaction.
    Status rewrite(const SealAgain &again);
    enum class Offer : std::uint8_t { Taken, Declined, Enough };
    /// Offers what lanes and dependencies allow to send until `take` has enough; what it declines holds its lane.
    template <typename Take>
    void visitSendable(const QSet<Id> &except, Take take) const;
    Result<std::int64_t> insert(const Operation &operation);
    Status writeState(const QueueEntry &entry);
    Status writeDependencies(const Operation &operation);
    Id laneTail(const QString &lane) const;
    void enterLane(const QString &lane, std::int64_t seq);
    /// The entry must not be among the entries any more.
    void leaveLane(const QString &lane, std::int64_t seq);
    /// Whether the file has it, in the queue or in the archive.
    Result<bool> keeps(const Id &opId);
    QByteArray context(const Id &opId, QByteArrayView column) const;
    /// Entries that become blocked when `roots` cannot be applied.
    QList<QueueEntry> dependants(const QList<Id> &roots) const;
    /// Makes pending what nothing blocks any more but `roots`, in the file; answers it for put(). Within a transaction.
    Result<QList<QueueEntry>> unblock(const QList<Id> &roots);
    bool isDue(const QueueEntry &entry) const;
    /// When a wait that was set at `since` ends, in monotonic milliseconds; 0 when it is over. See remainingWait().
    std::int64_t dueTime(UnixMillis until, UnixMillis since) const;
    void put(std::int64_t seq, QueueEntry entry);
    void drop(const Id &opId);
    /// An entry came into its state, or (-1) left it.
    void tally(const QueueEntry &entry, int change) { m_counts[static_cast<std::size_t>(entry.state)] += change; }

    storage::Database m_database;
    const Sealer &m_sealer;
    const Clock &m_clock;
    std::map<std::int64_t, QueuePointer> m_entries;
    QueueList m_list;
    bool m_listIsCurrent = false;
    std::array<int, 6> m_counts{};
    QHash<Id, std::int64_t> m_sequence;
    struct Lane {
        std::int64_t tail = 0;
        int length = 0;
    };
    QHash<QString, Lane> m_lanes;
    QHash<Id, std::int64_t> m_dueAt; // monotonic; of entries that wait
    std::set<Id> m_toAcknowledge;    // in an order that is the same in each run
    std::int64_t m_foldEpoch = 0;
    std::int64_t m_dataVersion = 0;
    bool m_mustReload = false; // memory is ahead of the file, which could not be read then
};

} // namespace aura::sync
