// SPDX-License-Identifier: Apache-2.0
// What becomes of operations once the server, or a person, has decided about them.
#include "outbox/outbox.h"

#include <aura/planted.h>
#include <aura/wire/sync_json.h>

namespace aura::sync {

using namespace Qt::StringLiterals;
using storage::Statement;
using storage::Transaction;

QList<QueueEntry> Outbox::dependants(const QList<Id> &roots) const {
    QSet<Id> lost(roots.begin(), roots.end());
    QList<QueueEntry> found;
    // A dependant always comes after what it needs.
    for (const auto &[seq, entry] : m_entries) {
        if (entry->state == QueueState::Applied || entry->state == QueueState::NeedsAttention)
            continue;
        const auto &deps = entry->operation.deps;
        if (std::any_of(deps.begin(), deps.end(), [&](const Id &dep) { return lost.contains(dep); })) {
            lost.insert(entry->operation.opId);
            found.append(*entry);
        }
    }
    return found;
}

Result<QList<QueueEntry>> Outbox::unblock(const QList<Id> &roots) {
    QSet<Id> freed(roots.begin(), roots.end());
    QList<QueueEntry> found;
    // A dependant always comes after what it needs.
    for (const auto &[seq, entry] : m_entries) {
        const auto &deps = entry->operation.deps;
        const auto blocks = [&](const Id &dep) {
            const auto needed = find(dep);
            return !freed.contains(dep) && needed != nullptr && !isFolded(*needed);
        };
        if (entry->state != QueueState::Blocked || std::any_of(deps.begin(), deps.end(), blocks) ||
            std::none_of(deps.begin(), deps.end(), [&](const Id &dep) { return freed.contains(dep); }))
            continue;
        freed.insert(entry->operation.opId);
        found.append(*entry);
        found.last().state = QueueState::Pending;
        AURA_TRY(writeState(found.last()));
    }
    return found;
}

QList<Id> Outbox::toAcknowledge(qsizetype limit) const {
    QList<Id> ids;
    for (const auto &id : m_toAcknowledge) {
        if (ids.size() == limit)
            break;
        ids.append(id);
    }
    return ids;
}

Status Outbox::settle(const QList<Settlement> &settlements, const QList<Id> &acknowledged) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_ASSIGN(auto told, m_database.prepare("UPDATE operation SET acknowledged = 1 WHERE op_id = ?1"));
    for (const auto &id : acknowledged) {
        told.reset();
        AURA_TRY(told.bind(id).run());
    }
    std::vector<std::pair<std::int64_t, QueueEntry>> changed;
    QList<Id> failed;
    QList<Id> doubted; // of those: refused by somebody on the way, not by the server
    for (const auto &settlement : settlements) {
        const auto it = m_sequence.constFind(settlement.opId);
        if (it == m_sequence.cend())
            continue;
        auto entry = *m_entries.at(*it);
        entry.state = settlement.state;
        entry.nextAttemptAt = settlement.nextAttemptAt;
        entry.maybeDelivered = settlement.maybeDelivered;
        entry.reason = settlement.reason;
        if (settlement.result)
            entry.result = settlement.result;
        if (entry.state == QueueState::NeedsAttention)
            failed.append(settlement.opId);
        if (entry.state == QueueState::NeedsAttention && entry.maybeDelivered)
            doubted.append(settlement.opId);
        AURA_TRY(writeState(entry));
        changed.emplace_back(*it, std::move(entry));
    }
    QSet<Id> inDoubt;
    for (const auto &entry : dependants(doubted))
        inDoubt.insert(entry.operation.opId);
    for (auto &entry : dependants(AURA_PLANTED("dependants-not-blocked") ? QList<Id>{} : failed)) {
        // The server has given its own verdict on these.
        const auto own = std::find_if(changed.begin(), changed.end(), [&](const auto &other) {
            return other.second.operation.opId == entry.operation.opId;
        });
        if (own != changed.end() && !isWaiting(own->second.state))
            continue;
        if (own != changed.end())
            changed.erase(own);
        entry.state = QueueState::Blocked;
        // The server has not done what needs something that it refused. What needs something in doubt is so as well.
        entry.maybeDelivered = entry.maybeDelivered && inDoubt.contains(entry.operation.opId);
        AURA_TRY(writeState(entry));
        changed.emplace_back(m_sequence.value(entry.operation.opId), std::move(entry));
    }
    AURA_TRY(transaction.commit());
    for (const auto &id : acknowledged)
        m_toAcknowledge.erase(id);
    for (const auto &settlement : settlements) {
        const bool final = settlement.state == QueueState::Applied || settlement.state == QueueState::NeedsAttention;
        if (final && settlement.result)
            m_toAcknowledge.insert(settlement.opId);
    }
    for (auto &[seq, entry] : changed)
        put(seq, std::move(entry));
    return {};
}

Status Outbox::together(const std::function<Status()> &changes) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    auto done = changes();
    if (done)
        done = transaction.commit();
    if (done)
        return {};
    // What the calls have put into memory is not in the file. A file that cannot be read now is read as soon as it can.
    transaction.rollback();
    (void)load();
    return done;
}

Status Outbox::archive(const QList<Id> &opIds) {
    QList<Id> known;
    for (const auto &id : opIds) {
        if (m_sequence.contains(id))
            known.append(id);
    }
    if (known.isEmpty())
        return {};
    const auto now = m_clock.now();
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_ASSIGN(auto move, m_database.prepare("UPDATE operation SET archived_at = ?2 WHERE seq = ?1"));
    QList<Id> doubted; // refused on the way, although they had taken effect
    for (const auto &id : known) {
        move.reset();
        AURA_TRY(move.bind(m_sequence.value(id), now).run());
        if (!isFolded(*find(id)))
            doubted.append(id);
    }
    AURA_ASSIGN(auto unblocked, unblock(doubted));
    // The n-th newest of the archive; 0 when it has fewer.
    const auto newest = [&](int n) {
        return m_database.queryInt64(
            "SELECT seq FROM operation WHERE archived_at IS NOT NULL ORDER BY seq DESC LIMIT 1 OFFSET ?1", n - 1);
    };
    AURA_ASSIGN(const auto kept, newest(leastArchived));
    if (kept) {
        AURA_ASSIGN(const auto most, newest(mostArchived));
        AURA_TRY(m_database.run("DELETE FROM operation WHERE archived_at IS NOT NULL AND "
                                "((seq < ?1 AND archived_at < ?2) OR seq < ?3)",
                                *kept, now - archiveMillis, most.value_or(0)));
    }
    AURA_TRY(transaction.commit());
    for (auto &entry : unblocked) {
        const auto sequence = m_sequence.value(entry.operation.opId);
        put(sequence, std::move(entry));
    }
    for (const auto &id : known)
        drop(id);
    return {};
}

Result<QSet<Id>> Outbox::archived() {
    QSet<Id> ids;
    AURA_TRY(m_database.forEach("SELECT op_id FROM operation WHERE archived_at IS NOT NULL",
                                [&](const Statement &row) { ids.insert(row.id(0)); }));
    return ids;
}

Status Outbox::revive(const QSet<Id> &opIds) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_ASSIGN(auto back,
                m_database.prepare("UPDATE operation SET archived_at = NULL, state = ?2, attempts = 0, "
                                   "next_attempt_at = 0, maybe_delivered = 1, acknowledged = 0 WHERE op_id = ?1 AND "
                                   "(archived_at IS NOT NULL OR state = ?3)"));
    for (const auto &id : AURA_PLANTED("restore-forgets") ? QSet<Id>{} : opIds) {
        back.reset();
        AURA_TRY(back.bind(id, QueueState::Pending, QueueState::Applied).run());
    }
    AURA_TRY(transaction.commit());
    return load();
}

Status Outbox::discard(const Id &opId) {
    const auto entry = find(opId);
    if (entry == nullptr)
        return Error{ErrorCode::NotFound, u"no such operation"_s};
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_TRY(m_database.run("UPDATE operation SET prev = ?2 WHERE prev = ?1", opId, entry->operation.prev));
    for (auto &dependant : dependants({opId})) {
        dependant.state = QueueState::Blocked;
        // Only what has certainly not taken effect can be discarded, and so neither has this.
        dependant.maybeDelivered = false;
        AURA_TRY(writeState(dependant));
    }
    AURA_TRY(m_database.run("DELETE FROM operation WHERE op_id = ?1", opId));
    AURA_TRY(transaction.commit());
    return load();
}

Status Outbox::replace(const Id &opId, Operation fresh, IdGenerator &ids) {
    const auto old = find(opId);
    if (old == nullptr)
        return Error{ErrorCode::NotFound, u"no such operation"_s};
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    QHash<Id, Id> renamed{{opId, fresh.opId}};
    QList<Operation> revived;
    // What is still in the way of the old one is not asked for again: the person has decided.
    fresh.deps.removeIf([&](const Id &dep) {
        const auto needed = find(dep);
        return needed == nullptr || needed->state == QueueState::NeedsAttention || needed->state == QueueState::Blocked;
    });
    revived.append(fresh);
    for (const auto &dependant : dependants({opId})) {
        auto operation = dependant.operation;
        renamed.insert(operation.opId, ids.next());
        operation.opId = renamed.value(operation.opId);
        for (auto &dep : operation.deps)
            dep = renamed.value(dep, dep);
        revived.append(operation);
    }
    for (auto it = renamed.cbegin(); it != renamed.cend(); ++it) {
        AURA_TRY(m_database.run(
            "UPDATE operation SET prev = (SELECT prev FROM operation WHERE op_id = ?1) WHERE prev = ?1", it.key()));
        AURA_TRY(m_database.run("DELETE FROM operation WHERE op_id = ?1", it.key()));
    }
    for (auto &operation : revived) {
        AURA_ASSIGN(auto tail, m_database.prepare("SELECT op_id FROM operation WHERE lane = ?1 AND archived_at IS NULL "
                                                  "ORDER BY seq DESC LIMIT 1"));
        AURA_ASSIGN(const bool found, tail.bind(operation.lane).step());
        operation.prev = found ? tail.id(0) : Id{};
        AURA_TRY(insert(operation));
    }
    AURA_TRY(transaction.commit());
    return load();
}

Status Outbox::hurry(const Id &opId) {
    const auto it = m_sequence.constFind(opId);
    if (it == m_sequence.cend())
        return Error{ErrorCode::NotFound, u"no such operation"_s};
    auto entry = *m_entries.at(*it);
    entry.nextAttemptAt = 0;
    AURA_TRY(writeState(entry));
    put(*it, std::move(entry));
    return {};
}

Status Outbox::tryAgain(const Id &opId) {
    const auto it = m_sequence.constFind(opId);
    if (it == m_sequence.cend())
        return Error{ErrorCode::NotFound, u"no such operation"_s};
    auto entry = *m_entries.at(*it);
    entry.state = QueueState::Pending;
    entry.nextAttemptAt = 0;
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_TRY(writeState(entry));
    AURA_ASSIGN(auto unblocked, unblock({opId}));
    AURA_TRY(transaction.commit());
    put(*it, std::move(entry));
    for (auto &other : unblocked) {
        const auto sequence = m_sequence.value(other.operation.opId);
        put(sequence, std::move(other));
    }
    return {};
}

} // namespace aura::sync
