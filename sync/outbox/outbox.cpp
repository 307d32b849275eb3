// SPDX-License-Identifier: Apache-2.0
#include "outbox/outbox.h"

#include <aura/planted.h>
#include <aura/storage/journal.h>
#include <aura/wire/sync_json.h>

namespace aura::sync {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

constexpr std::int32_t applicationId = 0x4175'4f62; // "AuOb"
constexpr QByteArrayView fileName = "outbox";

constexpr storage::Migration migrations[] = {
    {1, R"sql(
CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE operation(
    -- Never reused: the order in which the person acted.
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    op_id BLOB NOT NULL UNIQUE CHECK(length(op_id) = 16),
    lane TEXT NOT NULL,
    prev BLOB,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    args BLOB NOT NULL,
    base_rev INTEGER NOT NULL DEFAULT 0,
    occurred_at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    maybe_delivered INTEGER NOT NULL DEFAULT 0,
    error_code TEXT,
    error_detail BLOB,
    result BLOB
);

CREATE TABLE dependency(
    op_id BLOB NOT NULL REFERENCES operation(op_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    needs BLOB NOT NULL,
    PRIMARY KEY(op_id, position)
) WITHOUT ROWID;
)sql"},
    {2, R"sql(
-- When the effect was found in the server's rows; such operations are the archive.
ALTER TABLE operation ADD COLUMN archived_at INTEGER;
-- The server has been told that the result is stored here.
ALTER TABLE operation ADD COLUMN acknowledged INTEGER NOT NULL DEFAULT 0;
-- When next_attempt_at was set, by the same clock: a clock that has been set back since shows an earlier time.
ALTER TABLE operation ADD COLUMN waits_since INTEGER NOT NULL DEFAULT 0;
CREATE INDEX operation_acknowledge ON operation(seq) WHERE acknowledged = 0;
CREATE INDEX operation_archive ON operation(seq, archived_at) WHERE archived_at IS NOT NULL;
CREATE INDEX operation_queue ON operation(seq) WHERE archived_at IS NULL;
)sql"},
    {3, R"sql(
-- Somebody waits for each page that a new operation changes: it is in no index but that of its id until it has a result.
DROP INDEX operation_acknowledge;
DROP INDEX operation_queue;
CREATE INDEX operation_result ON operation(seq) WHERE acknowledged = 0 AND (archived_at IS NOT NULL OR result IS NOT NULL);
)sql"},
};

} // namespace

bool isWaiting(QueueState state) {
    return state == QueueState::Pending || state == QueueState::Parked;
}

bool isFolded(const QueueEntry &entry) {
    return entry.state != QueueState::NeedsAttention && entry.state != QueueState::Blocked;
}

Result<std::unique_ptr<Outbox>> Outbox::open(const QString &path, const Sealer &sealer, const FileContext &context) {
    bool isNew = false;
    auto opening = context;
    opening.created = &isNew;
    AURA_ASSIGN(auto database, openClientFile(path,
                                              AURA_PLANTED("outbox-not-synced") ? storage::Durability::Normal
                                                                                : storage::Durability::Full,
                                              applicationId, migrations, opening));
    std::unique_ptr<Outbox> outbox(new Outbox(std::move(database), sealer, *context.clock));
    // Somebody waits for the disk with each change. When another process writes just now, the next start does it.
    (void)storage::reserveJournal(outbox->m_database, journalBytes);
    AURA_TRY(
        adoptSealer(outbox->m_database, sealer, isNew, [&](const SealAgain &again) { return outbox->rewrite(again); }));
    AURA_TRY(outbox->load());
    return outbox;
}

Status Outbox::check(const QString &path, const FileContext &context) {
    AURA_ASSIGN(const auto database,
                openClientFile(path, storage::Durability::Full, applicationId, migrations, context));
    return {};
}

Status Outbox::rewrite(const SealAgain &again) {
    struct Row {
        Id opId;
        QByteArray args;
        std::optional<QByteArray> detail;
        std::optional<QByteArray> result;
    };
    std::vector<Row> rows;
    AURA_TRY(m_database.forEach("SELECT op_id, args, error_detail, result FROM operation", [&](const Statement &row) {
        const auto opId = row.id(0);
        const auto optional = [&](int column, QByteArrayView name) {
            return row.isNull(column) ? std::nullopt : std::optional(again(row.blobView(column), context(opId, name)));
        };
        rows.push_back(
            {opId, again(row.blobView(1), context(opId, "args")), optional(2, "error"), optional(3, "result")});
    }));
    for (const auto &row : rows)
        AURA_TRY(m_database.run("UPDATE operation SET args = ?2, error_detail = ?3, result = ?4 WHERE op_id = ?1",
                                row.opId, row.args, row.detail, row.result));
    return rewriteMeta(m_database, again, fileName);
}

QByteArray Outbox::context(const Id &opId, QByteArrayView column) const {
    return "outbox/" + column.toByteArray() + '/' + opId.toBytes();
}

Status Outbox::load() {
    // Until all of it is read: an error on the way must not make what another process wrote look as if it were known.
    m_mustReload = true;
    AURA_TRY(checkSeal(m_database, m_sealer));
    AURA_ASSIGN(m_dataVersion, dataVersion(m_database));
    QHash<Id, QList<Id>> needs;
    AURA_TRY(m_database.forEach("SELECT op_id, needs FROM dependency ORDER BY op_id, position",
                                [&](const Statement &row) { needs[row.id(0)].append(row.id(1)); }));
    std::map<std::int64_t, QueuePointer> entries;
    QHash<Id, std::int64_t> sequence;
    AURA_ASSIGN(auto row,
                // The archive may be long; of it only indexes are read.
                m_database.prepare("SELECT seq, op_id, lane, prev, kind, version, args, base_rev, occurred_at, state, "
                                   "attempts, next_attempt_at, maybe_delivered, error_code, error_detail, result, "
                                   "waits_since FROM operation WHERE seq IN (SELECT seq FROM operation EXCEPT "
                                   "SELECT seq FROM operation WHERE archived_at IS NOT NULL) ORDER BY seq"));
    QHash<Id, UnixMillis> waitsSince;
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            break;
        QueueEntry entry;
        auto &operation = entry.operation;
        operation.opId = row.id(1);
        operation.lane = row.text(2);
        operation.prev = row.id(3);
        operation.deps = needs.value(operation.opId);
        operation.kind = row.text(4);
        operation.version = row.integer(5);
        const auto args = m_sealer.open(row.blobView(6), context(operation.opId, "args"));
        if (args) {
            auto decoded = wire::operationArgsFromBytes(operation.kind, operation.version, *args);
            // Kept as it is: what this version cannot read, another one may.
            operation.args = decoded ? std::move(*decoded) : OperationArgs(UnknownArgs{*args});
        }
        operation.baseRev = row.int64(7);
        operation.occurredAt = row.int64(8);
        entry.state = static_cast<QueueState>(row.integer(9));
        entry.attempts = row.integer(10);
        entry.nextAttemptAt = row.int64(11);
        entry.maybeDelivered = row.boolean(12);
        if (!row.isNull(13)) {
            const auto detail = m_sealer.open(row.blobView(14), context(operation.opId, "error"));
            entry.reason = Error{errorCodeFromName(row.text(13)), QString::fromUtf8(detail.value_or(QByteArray{}))};
        }
        if (!row.isNull(15)) {
            const auto bytes = m_sealer.open(row.blobView(15), context(operation.opId, "result"));
            if (const auto object = wire::parseObject(bytes.value_or(QByteArray{}))) {
                if (auto result = wire::operationResultFromJson(*object))
                    entry.result = std::move(*result);
            }
        }
        if (entry.state == QueueState::InFlight) {
            // Unless it is this process that is sending it, the one that did is gone, and whether the server has it is
            // unknown.
            const auto known = find(operation.opId);
            if (known == nullptr || known->state != QueueState::InFlight)
                entry.state = QueueState::Pending;
        }
        if (!args && entry.state != QueueState::Applied) {
            // One damaged operation does not stop the others; a person decides what becomes of it.
            operation.args = UnknownArgs{};
            entry.state = QueueState::NeedsAttention;
            entry.reason = args.error();
        }
        waitsSince.insert(operation.opId, row.int64(16));
        sequence.insert(operation.opId, row.int64(0));
        entries.emplace(row.int64(0), std::make_shared<const QueueEntry>(std::move(entry)));
    }
    QHash<Id, std::int64_t> dueAt;
    for (const auto &[seq, entry] : entries) {
        const auto &opId = entry->operation.opId;
        const auto known = find(opId);
        // A wait that this process knows goes on; one of an earlier process is taken over.
        const bool same = known != nullptr && known->nextAttemptAt == entry->nextAttemptAt;
        const auto at = same ? m_dueAt.value(opId) : dueTime(entry->nextAttemptAt, waitsSince.value(opId));
        if (at != 0)
            dueAt.insert(opId, at);
    }
    std::set<Id> toAcknowledge;
    AURA_TRY(m_database.forEach(
        "SELECT op_id FROM operation WHERE acknowledged = 0 AND (archived_at IS NOT NULL OR result IS NOT NULL) AND "
        "(archived_at IS NOT NULL OR state IN (?1, ?2))",
        [&](const Statement &found) { toAcknowledge.insert(found.id(0)); }, QueueState::Applied,
        QueueState::NeedsAttention));
    m_entries = std::move(entries);
    m_listIsCurrent = false;
    m_counts = {};
    m_sequence = std::move(sequence);
    m_lanes.clear();
    for (const auto &[seq, entry] : m_entries) {
        enterLane(entry->operation.lane, seq);
        tally(*entry, 1);
    }
    m_dueAt = std::move(dueAt);
    m_toAcknowledge = std::move(toAcknowledge);
    ++m_foldEpoch;
    m_mustReload = false;
    return {};
}

std::int64_t Outbox::dueTime(UnixMillis until, UnixMillis since) const {
    const auto left = remainingWait(until, since, m_clock.now(), longestWait);
    return left == 0 ? 0 : m_clock.monotonic() + left;
}

bool Outbox::isDue(const QueueEntry &entry) const {
    return m_dueAt.value(entry.operation.opId) <= m_clock.monotonic();
}

Result<bool> Outbox::reloadIfChanged() {
    AURA_ASSIGN(const auto version, dataVersion(m_database));
    if (version == m_dataVersion && !m_mustReload)
        return false;
    AURA_TRY(load());
    return true;
}

QueuePointer Outbox::find(const Id &opId) const {
    const auto it = m_sequence.constFind(opId);
    return it == m_sequence.cend() ? nullptr : m_entries.at(*it);
}

Id Outbox::laneTail(const QString &lane) const {
    const auto known = m_lanes.constFind(lane);
    return known == m_lanes.cend() ? Id{} : m_entries.at(known->tail)->operation.opId;
}

void Outbox::enterLane(const QString &lane, std::int64_t seq) {
    auto &known = m_lanes[lane];
    known.tail = std::max(known.tail, seq);
    ++known.length;
}

void Outbox::leaveLane(const QString &lane, std::int64_t seq) {
    const auto known = m_lanes.find(lane);
    if (known == m_lanes.end())
        return;
    if (--known->length == 0) {
        m_lanes.erase(known);
        return;
    }
    if (known->tail != seq)
        return;
    auto before = m_entries.lower_bound(seq);
    do {
        --before; // there is another one of the lane
    } while (before->second->operation.lane != lane);
    known->tail = before->first;
}

Status Outbox::writeDependencies(const Operation &operation) {
    int position = 0;
    for (const auto &dep : operation.deps)
        AURA_TRY(m_database.run("INSERT INTO dependency(op_id, position, needs) VALUES(?1, ?2, ?3)", operation.opId,
                                position++, dep));
    return {};
}

Result<std::int64_t> Outbox::insert(const Operation &operation) {
    AURA_TRY(
        m_database.run("INSERT INTO operation(op_id, lane, prev, kind, version, args, base_rev, occurred_at, state) "
                       "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                       operation.opId, operation.lane, operation.prev, operation.kind, versionOf(operation),
                       m_sealer.seal(wire::operationArgsToBytes(operation.args), context(operation.opId, "args")),
                       operation.baseRev, operation.occurredAt, QueueState::Pending));
    const auto seq = m_database.lastInsertRowId();
    AURA_TRY(writeDependencies(operation));
    return seq;
}

Status Outbox::writeState(const QueueEntry &entry) {
    const auto &opId = entry.operation.opId;
    std::optional<QString> code;
    std::optional<QByteArray> detail;
    std::optional<QByteArray> result;
    if (entry.reason) {
        code = errorCodeName(entry.reason->code);
        detail = m_sealer.seal(entry.reason->detail.toUtf8(), context(opId, "error"));
    }
    if (entry.result)
        result = m_sealer.seal(wire::toBytes(wire::toJson(*entry.result)), context(opId, "result"));
    return m_database.run("UPDATE operation SET state = ?2, attempts = ?3, next_attempt_at = ?4, maybe_delivered = ?5, "
                          "error_code = ?6, error_detail = ?7, result = ?8, waits_since = ?9, "
                          "acknowledged = max(acknowledged, ?10) WHERE op_id = ?1",
                          opId, entry.state, entry.attempts, AURA_PLANTED("wait-not-stored") ? 0 : entry.nextAttemptAt,
                          entry.maybeDelivered, code, detail, result, entry.nextAttemptAt == 0 ? 0 : m_clock.now(),
                          entry.state == QueueState::Applied && !entry.result);
}

void Outbox::put(std::int64_t seq, QueueEntry entry) {
    const auto &opId = entry.operation.opId;
    m_sequence.insert(opId, seq);
    if (const auto at = dueTime(entry.nextAttemptAt, m_clock.now()); at != 0)
        m_dueAt.insert(opId, at);
    else
        m_dueAt.remove(opId);
    const auto last = m_entries.empty() ? 0 : m_entries.rbegin()->first;
    auto &place = m_entries[seq];
    const bool appended = place == nullptr && seq > last;
    if (!appended && (place == nullptr || isFolded(*place) != isFolded(entry)))
        ++m_foldEpoch;
    if (place == nullptr)
        enterLane(entry.operation.lane, seq);
    else
        tally(*place, -1);
    tally(entry, 1);
    place = std::make_shared<const QueueEntry>(std::move(entry));
    if (appended && m_listIsCurrent)
        m_list.append(place);
    else
        m_listIsCurrent = false;
}

const QueueList &Outbox::list() {
    if (!m_listIsCurrent) {
        m_list = {};
        m_list.reserve(m_entries.size() + m_entries.size() / 4);
        for (const auto &[seq, entry] : m_entries)
            m_list.append(entry);
        m_listIsCurrent = true;
    }
    return m_list;
}

void Outbox::drop(const Id &opId) {
    const auto it = m_sequence.constFind(opId);
    if (it == m_sequence.cend())
        return;
    const auto entry = m_entries.find(*it);
    const auto gone = entry->second;
    m_entries.erase(entry);
    m_listIsCurrent = false;
    tally(*gone, -1);
    leaveLane(gone->operation.lane, *it);
    m_sequence.erase(it);
    m_dueAt.remove(opId);
    ++m_foldEpoch;
}

Status Outbox::append(QList<Operation> operations) {
    // Another process may have queued since: the tail of a lane must be the file's.
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_TRY(reloadIfChanged());
    QHash<QString, Id> tails;
    std::vector<std::pair<std::int64_t, QueueEntry>> added;
    for (auto &operation : operations) {
        if (m_sequence.contains(operation.opId))
            continue;
        auto tail = tails.find(operation.lane);
        if (tail == tails.end())
            tail = tails.insert(operation.lane, laneTail(operation.lane));
        AURA_ASSIGN(const auto known,
                    m_database.queryInt64("SELECT 1 FROM operation WHERE op_id = ?1", operation.opId));
        if (known)
            continue;
        operation.prev = *tail;
        *tail = operation.opId;
        AURA_ASSIGN(const auto seq, insert(operation));
        QueueEntry entry;
        entry.operation = operation;
        added.emplace_back(seq, std::move(entry));
    }
    if (!AURA_PLANTED("append-not-committed"))
        AURA_TRY(transaction.commit());
    for (auto &[seq, entry] : added)
        put(seq, std::move(entry));
    return {};
}

QList<Operation> Outbox::foldable() const {
    return foldableAfter(0);
}

QList<Operation> Outbox::foldableAfter(std::int64_t seq) const {
    QList<Operation> operations;
    for (auto it = m_entries.upper_bound(seq); it != m_entries.end(); ++it) {
        if (isFolded(*it->second))
            operations.append(it->second->operation);
    }
    return operations;
}

template <typename Take>
void Outbox::visitSendable(const QSet<Id> &except, Take take) const {
    QSet<QString> heldLanes;
    QSet<Id> taken;
    for (const auto &[seq, entry] : m_entries) {
        const auto &operation = entry->operation;
        // Terminal for the server: the lane goes on behind it.
        const bool refused = entry->state == QueueState::NeedsAttention && !AURA_PLANTED("lane-stuck-behind-refused");
        if (entry->state == QueueState::Applied || refused)
            continue;
        const bool held = heldLanes.contains(operation.lane) && !AURA_PLANTED("lane-overtaken");
        bool ready = isWaiting(entry->state) && !held && !except.contains(operation.opId);
        for (const auto &dep : operation.deps) {
            if (!ready || AURA_PLANTED("dependency-ignored"))
                break;
            const auto needed = find(dep);
            ready = needed == nullptr || needed->state == QueueState::Applied || taken.contains(dep);
        }
        const auto answer = ready ? take(*entry) : Offer::Declined;
        if (answer == Offer::Enough)
            return;
        if (answer == Offer::Taken)
            taken.insert(operation.opId);
        else
            heldLanes.insert(operation.lane);
    }
}

QList<Operation> Outbox::due(int limit, bool ignoreSchedule, const QSet<Id> &except) const {
    QList<Operation> batch;
    visitSendable(except, [&](const QueueEntry &entry) {
        if (batch.size() >= limit)
            return Offer::Enough;
        if (!ignoreSchedule && !isDue(entry))
            return Offer::Declined;
        batch.append(entry.operation);
        return Offer::Taken;
    });
    return batch;
}

std::optional<std::int64_t> Outbox::nextDue(const QSet<Id> &except) const {
    std::optional<std::int64_t> next;
    visitSendable(except, [&](const QueueEntry &entry) {
        const auto at = m_dueAt.value(entry.operation.opId);
        if (AURA_PLANTED("parked-until-poll") && entry.state == QueueState::Parked)
            return Offer::Declined;
        next = std::min(next.value_or(at), at);
        // Nothing is due earlier than now: a long queue is not gone through for that.
        return at <= m_clock.monotonic() ? Offer::Enough : Offer::Declined;
    });
    return next;
}

Result<bool> Outbox::keeps(const Id &opId) {
    if (m_sequence.contains(opId))
        return true;
    AURA_ASSIGN(const auto archived, m_database.queryInt64("SELECT 1 FROM operation WHERE op_id = ?1", opId));
    return archived.has_value();
}

Result<Operation> Outbox::sendable(Operation operation) {
    for (auto entry = find(operation.prev); entry != nullptr && !isFolded(*entry); entry = find(operation.prev))
        operation.prev = entry->operation.prev;
    if (!operation.prev.isNil()) {
        AURA_ASSIGN(const bool kept, keeps(operation.prev));
        if (!kept && !AURA_PLANTED("waits-for-the-lost"))
            operation.prev = {};
    }
    QList<Id> deps;
    for (const auto &dep : std::as_const(operation.deps)) {
        AURA_ASSIGN(const bool kept, keeps(dep));
        if (kept)
            deps.append(dep);
    }
    operation.deps = std::move(deps);
    return operation;
}

Status Outbox::markInFlight(const QList<Operation> &operations) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_ASSIGN(auto mark, m_database.prepare(
                               "UPDATE operation SET state = ?2, attempts = ?3, maybe_delivered = 1 WHERE seq = ?1"));
    std::vector<std::pair<std::int64_t, QueueEntry>> changed;
    for (const auto &operation : operations) {
        const auto it = m_sequence.constFind(operation.opId);
        if (it == m_sequence.cend())
            return Error{ErrorCode::NotFound, u"no such operation"_s};
        auto entry = *m_entries.at(*it);
        entry.state = QueueState::InFlight;
        entry.attempts += 1;
        entry.maybeDelivered = true;
        mark.reset();
        AURA_TRY(mark.bind(*it, entry.state, entry.attempts).run());
        changed.emplace_back(*it, std::move(entry));
    }
    AURA_TRY(transaction.commit());
    for (auto &[seq, entry] : changed)
        put(seq, std::move(entry));
    return {};
}

bool Outbox::endFlights() {
    bool ended = false;
    for (auto &[seq, entry] : m_entries) {
        if (entry->state != QueueState::InFlight || AURA_PLANTED("in-flight-for-ever"))
            continue;
        auto waiting = *entry;
        waiting.state = QueueState::Pending;
        tally(*entry, -1);
        tally(waiting, 1);
        m_listIsCurrent = false;
        entry = std::make_shared<const QueueEntry>(std::move(waiting));
        ended = true;
    }
    return ended;
}

Status Outbox::clear() {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_TRY(m_database.run("DELETE FROM operation WHERE archived_at IS NULL"));
    AURA_TRY(clearMeta(m_database));
    AURA_TRY(transaction.commit());
    m_entries.clear();
    m_listIsCurrent = false;
    m_counts = {};
    m_sequence.clear();
    m_lanes.clear();
    m_dueAt.clear();
    m_toAcknowledge.clear();
    ++m_foldEpoch;
    return {};
}

Result<QByteArray> Outbox::value(std::string_view key) {
    return sealedMeta(m_database, m_sealer, fileName, key);
}

Status Outbox::setValue(std::string_view key, QByteArrayView value) {
    return setSealedMeta(m_database, m_sealer, fileName, key, value);
}

Status Outbox::removeValue(std::string_view key) {
    return removeMeta(m_database, key);
}

Result<QMap<QString, Result<QByteArray>>> Outbox::values(std::string_view prefix) {
    QStringList keys;
    AURA_TRY(m_database.forEach(
        "SELECT key FROM meta WHERE substr(key, 1, length(?1)) = ?1",
        [&](const Statement &row) { keys.append(row.text(0)); }, prefix));
    QMap<QString, Result<QByteArray>> found;
    for (const auto &key : std::as_const(keys)) {
        if (auto bytes = value(key.toStdString()); !bytes || !bytes->isEmpty())
            found.insert(key, std::move(bytes));
    }
    return found;
}

} // namespace aura::sync
