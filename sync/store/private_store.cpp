// SPDX-License-Identifier: Apache-2.0
#include "store/private_store.h"

#include <aura/domain/operation.h>
#include <aura/planted.h>

#include <algorithm>

namespace aura::sync {

using namespace Qt::StringLiterals;
using storage::Statement;
using storage::Transaction;

namespace {

constexpr std::int32_t applicationId = 0x4175'5374; // "AuSt"
constexpr QByteArrayView fileName = "store";

constexpr storage::Migration migrations[] = {
    {1, R"sql(
CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE scope(
    name TEXT PRIMARY KEY,
    epoch TEXT NOT NULL DEFAULT '',
    cursor INTEGER NOT NULL DEFAULT 0,
    -- Whether staged pages replace everything or change what is there.
    fresh INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;

CREATE TABLE row(
    scope TEXT NOT NULL,
    entity TEXT NOT NULL,
    id BLOB NOT NULL CHECK(length(id) = 16),
    rev INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY(scope, entity, id)
) WITHOUT ROWID;

CREATE TABLE staged(
    scope TEXT NOT NULL,
    entity TEXT NOT NULL,
    id BLOB NOT NULL CHECK(length(id) = 16),
    rev INTEGER NOT NULL,
    -- NULL removes the row.
    payload BLOB,
    PRIMARY KEY(scope, entity, id)
) WITHOUT ROWID;

-- Operations whose effect is in `row` (or in `staged`): views must not fold them a second time.
CREATE TABLE confirmed(op_id BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE staged_confirmed(scope TEXT NOT NULL, op_id BLOB NOT NULL, PRIMARY KEY(scope, op_id)) WITHOUT ROWID;
)sql"},
};

QByteArray contextOf(const QString &scope, const QString &entity, const Id &id) {
    return "store/" + scope.toUtf8() + '/' + entity.toUtf8() + '/' + id.toBytes();
}

} // namespace

Result<std::unique_ptr<PrivateStore>> PrivateStore::open(const QString &path, const Sealer &sealer,
                                                         const FileContext &context) {
    bool isNew = false;
    auto opening = context;
    opening.created = &isNew;
    AURA_ASSIGN(auto database, openClientFile(path, storage::Durability::Normal, applicationId, migrations, opening));
    std::unique_ptr<PrivateStore> store(new PrivateStore(std::move(database), sealer));
    AURA_TRY(
        adoptSealer(store->m_database, sealer, isNew, [&](const SealAgain &again) { return store->rewrite(again); }));
    AURA_ASSIGN(store->m_dataVersion, dataVersion(store->m_database));
    return store;
}

Status PrivateStore::check(const QString &path, const FileContext &context) {
    AURA_ASSIGN(const auto database,
                openClientFile(path, storage::Durability::Normal, applicationId, migrations, context));
    return {};
}

Status PrivateStore::rewrite(const SealAgain &again) {
    struct Row {
        QString scope;
        QString entity;
        Id id;
        QByteArray payload;
    };
    for (const std::string table : {"row", "staged"}) {
        std::vector<Row> rows;
        AURA_TRY(
            m_database.forEach("SELECT scope, entity, id, payload FROM " + table + " WHERE payload IS NOT NULL",
                               [&](const Statement &row) {
                                   const auto place = contextOf(row.text(0), row.text(1), row.id(2));
                                   rows.push_back({row.text(0), row.text(1), row.id(2), again(row.blobView(3), place)});
                               }));
        for (const auto &row : rows)
            AURA_TRY(
                m_database.run("UPDATE " + table + " SET payload = ?4 WHERE scope = ?1 AND entity = ?2 AND id = ?3",
                               row.scope, row.entity, row.id, row.payload));
    }
    return rewriteMeta(m_database, again, fileName);
}

Result<bool> PrivateStore::changedElsewhere() {
    AURA_ASSIGN(const auto version, dataVersion(m_database));
    if (std::exchange(m_dataVersion, version) == version)
        return false;
    m_sums.clear();
    AURA_TRY(checkSeal(m_database, m_sealer));
    return true;
}

Status PrivateStore::forget(const QString &scope) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    m_sums.remove(scope);
    AURA_TRY(restart(scope));
    AURA_TRY(m_database.run("DELETE FROM row WHERE scope = ?1", scope));
    return transaction.commit();
}

Result<ScopeState> PrivateStore::scope(const QString &name) {
    AURA_ASSIGN(auto row, m_database.prepare("SELECT epoch, cursor, fresh FROM scope WHERE name = ?1"));
    AURA_ASSIGN(const bool found, row.bind(name).step());
    if (!found)
        return ScopeState{};
    return ScopeState{row.text(0), row.int64(1), row.boolean(2)};
}

Status PrivateStore::restart(const QString &scope) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_TRY(m_database.run("DELETE FROM staged WHERE scope = ?1", scope));
    AURA_TRY(m_database.run("DELETE FROM staged_confirmed WHERE scope = ?1", scope));
    AURA_TRY(m_database.run("DELETE FROM scope WHERE name = ?1", scope));
    return transaction.commit();
}

Status PrivateStore::writeStaged(const QString &scope, const wire::PullResponse &page) {
    AURA_ASSIGN(auto put, m_database.prepare("INSERT OR REPLACE INTO staged(scope, entity, id, rev, payload) "
                                             "VALUES(?1, ?2, ?3, ?4, ?5)"));
    for (const auto &row : page.rows) {
        put.reset();
        put.bind(scope, row.entity, row.id, row.rev,
                 m_sealer.seal(wire::toBytes(row.data), contextOf(scope, row.entity, row.id)));
        AURA_TRY(put.run());
    }
    for (const auto &tombstone : page.tombstones) {
        put.reset();
        put.bind(scope, tombstone.entity, tombstone.id, 0, nullptr);
        AURA_TRY(put.run());
    }
    for (const auto &id : page.acks)
        AURA_TRY(m_database.run("INSERT OR IGNORE INTO staged_confirmed(scope, op_id) VALUES(?1, ?2)", scope, id));
    return {};
}

Result<std::uint64_t> PrivateStore::checksum(const QString &scope) {
    std::uint64_t sum = 0;
    AURA_TRY(m_database.forEach(
        "SELECT entity, id, rev FROM row WHERE scope = ?1 AND rev <> 0",
        [&](const Statement &row) { sum += rowChecksum(row.text(0), row.id(1), row.int64(2)); }, scope));
    return sum;
}

Status PrivateStore::stage(const QString &scope, const wire::PullResponse &page) {
    AURA_ASSIGN(const auto state, this->scope(scope));
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_TRY(writeStaged(scope, page));
    AURA_TRY(m_database.run("INSERT OR REPLACE INTO scope(name, epoch, cursor, fresh) VALUES(?1, ?2, ?3, ?4)", scope,
                            page.epoch, page.next, state.fresh));
    return transaction.commit();
}

Result<QSet<Id>> PrivateStore::stagedAcks(const QString &scope) {
    QSet<Id> ids;
    AURA_TRY(m_database.forEach(
        "SELECT op_id FROM staged_confirmed WHERE scope = ?1", [&](const Statement &row) { ids.insert(row.id(0)); },
        scope));
    return ids;
}

Result<Applied> PrivateStore::apply(const QList<LastPage> &pages, const QList<Id> &confirmed,
                                    const QList<Repair> &repairs) {
    const auto former = m_sums;
    auto applied = applyAll(pages, confirmed, repairs);
    // What did not reach the disk does not count.
    if (!applied || !applied->mismatched.isEmpty())
        m_sums = former;
    return applied;
}

Result<Applied> PrivateStore::applyAll(const QList<LastPage> &pages, const QList<Id> &confirmed,
                                       const QList<Repair> &repairs) {
    Applied applied;
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    for (const auto &last : pages) {
        const auto repair = std::find_if(repairs.begin(), repairs.end(),
                                         [&](const Repair &other) { return other.scope == last.scope; });
        AURA_TRY(applyScope(last, repair == repairs.end() ? nullptr : &*repair, applied));
    }
    if (!applied.mismatched.isEmpty()) {
        transaction.rollback();
        applied.changed.clear();
        applied.rows = 0;
        return applied;
    }
    for (const auto &id : confirmed)
        AURA_TRY(m_database.run("INSERT OR IGNORE INTO confirmed(op_id) VALUES(?1)", id));
    AURA_TRY(transaction.commit());
    return applied;
}

Status PrivateStore::mergeStaged(const LastPage &last, Applied &applied) {
    const auto &[scope, page] = last;
    AURA_ASSIGN(const auto state, this->scope(scope));
    AURA_TRY(writeStaged(scope, page));
    std::uint64_t change = 0;
    AURA_TRY(m_database.forEach(
        "SELECT s.entity, s.id, s.rev, s.payload IS NULL, r.id IS NULL, r.rev FROM staged s LEFT JOIN row r ON "
        "r.scope = s.scope AND r.entity = s.entity AND r.id = s.id WHERE s.scope = ?1 AND "
        "(s.payload IS NOT NULL OR r.id IS NOT NULL)",
        [&](const Statement &row) {
            const auto entity = row.text(0);
            const auto id = row.id(1);
            const bool removed = row.boolean(3);
            const bool isNew = row.boolean(4);
            ++applied.rows;
            if (removed || isNew || row.int64(5) != row.int64(2))
                applied.changed.append({entity, id});
            if (!isNew && row.int64(5) != 0)
                change -= rowChecksum(entity, id, row.int64(5));
            if (!removed && row.int64(2) != 0)
                change += rowChecksum(entity, id, row.int64(2));
        },
        scope));
    if (state.fresh) {
        AURA_TRY(m_database.forEach(
            "SELECT entity, id FROM row r WHERE scope = ?1 AND NOT EXISTS (SELECT 1 FROM staged s WHERE "
            "s.scope = r.scope AND s.entity = r.entity AND s.id = r.id)",
            [&](const Statement &row) {
                applied.changed.append({row.text(0), row.id(1)});
            },
            scope));
        AURA_TRY(m_database.run("DELETE FROM row WHERE scope = ?1", scope));
        m_sums.remove(scope);
    }
    AURA_TRY(m_database.run("DELETE FROM row WHERE scope = ?1 AND (entity, id) IN "
                            "(SELECT entity, id FROM staged WHERE scope = ?1 AND payload IS NULL)",
                            scope));
    AURA_TRY(
        m_database.run("INSERT OR REPLACE INTO row(scope, entity, id, rev, payload) "
                       "SELECT scope, entity, id, rev, payload FROM staged WHERE scope = ?1 AND payload IS NOT NULL",
                       scope));
    if (const auto known = m_sums.find(scope); known != m_sums.end()) {
        *known += change;
    } else {
        AURA_ASSIGN(const auto sum, checksum(scope));
        m_sums.insert(scope, sum);
    }
    return {};
}

Status PrivateStore::replaceBuckets(const Repair &repair, Applied &applied) {
    for (const int bucket : repair.buckets) {
        const QByteArray last(1, static_cast<char>(bucket));
        AURA_TRY(m_database.forEach(
            "SELECT entity, id FROM row WHERE scope = ?1 AND substr(id, 16, 1) = ?2",
            [&](const Statement &row) {
                applied.changed.append({row.text(0), row.id(1)});
            },
            repair.scope, last));
        AURA_TRY(m_database.run("DELETE FROM row WHERE scope = ?1 AND substr(id, 16, 1) = ?2", repair.scope, last));
    }
    for (const auto &row : repair.rows) {
        AURA_TRY(
            m_database.run("INSERT OR REPLACE INTO row(scope, entity, id, rev, payload) VALUES(?1, ?2, ?3, ?4, ?5)",
                           repair.scope, row.entity, row.id, row.rev,
                           m_sealer.seal(wire::toBytes(row.data), contextOf(repair.scope, row.entity, row.id))));
        applied.changed.append({row.entity, row.id});
        ++applied.rows;
    }
    AURA_ASSIGN(const auto sum, checksum(repair.scope));
    m_sums.insert(repair.scope, sum);
    return {};
}

Status PrivateStore::applyScope(const LastPage &last, const Repair *repair, Applied &applied) {
    const auto &[scope, page] = last;
    AURA_TRY(mergeStaged(last, applied));
    if (repair != nullptr)
        AURA_TRY(replaceBuckets(*repair, applied));
    const auto sum = repair != nullptr ? repair->checksum : page.checksum;
    if (m_sums.value(scope) != sum && !AURA_PLANTED("checksum-not-compared"))
        applied.mismatched.append(scope);
    AURA_TRY(m_database.run(
        "INSERT OR IGNORE INTO confirmed(op_id) SELECT op_id FROM staged_confirmed WHERE scope = ?1", scope));
    AURA_TRY(m_database.run("DELETE FROM staged WHERE scope = ?1", scope));
    AURA_TRY(m_database.run("DELETE FROM staged_confirmed WHERE scope = ?1", scope));
    return m_database.run("INSERT OR REPLACE INTO scope(name, epoch, cursor, fresh) VALUES(?1, ?2, ?3, 0)", scope,
                          page.epoch, page.next);
}

Result<std::array<std::uint64_t, checksumBuckets>> PrivateStore::bucketSums(const LastPage &last) {
    const auto former = m_sums;
    std::array<std::uint64_t, checksumBuckets> sums{};
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    Applied applied;
    auto done = mergeStaged(last, applied);
    if (done) {
        done = m_database.forEach(
            "SELECT entity, id, rev FROM row WHERE scope = ?1 AND rev <> 0",
            [&](const Statement &row) {
                const auto id = row.id(1);
                sums[static_cast<std::size_t>(checksumBucket(id))] += rowChecksum(row.text(0), id, row.int64(2));
            },
            last.scope);
    }
    transaction.rollback();
    m_sums = former;
    if (!done)
        return done.error();
    return sums;
}

Status PrivateStore::drop(const QString &scope) {
    m_sums.remove(scope);
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    for (const auto *statement : {"DELETE FROM row WHERE scope = ?1", "DELETE FROM staged WHERE scope = ?1",
                                  "DELETE FROM staged_confirmed WHERE scope = ?1", "DELETE FROM scope WHERE name = ?1"})
        AURA_TRY(m_database.run(statement, scope));
    return transaction.commit();
}

Result<QStringList> PrivateStore::scopes() {
    QStringList names;
    AURA_TRY(m_database.forEach("SELECT name FROM scope ORDER BY name",
                                [&](const Statement &row) { names.append(row.text(0)); }));
    return names;
}

Result<QList<BaseRow>> PrivateStore::rows(const QString &scope, const QString &entity) {
    QList<BaseRow> rows;
    AURA_ASSIGN(auto row, m_database.prepare("SELECT id, rev, payload FROM row WHERE scope = ?1 AND entity = ?2"));
    row.bind(scope, entity);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return rows;
        AURA_ASSIGN(const auto bytes, m_sealer.open(row.blobView(2), contextOf(scope, entity, row.id(0))));
        AURA_ASSIGN(auto object, wire::parseObject(bytes));
        rows.append({row.id(0), row.int64(1), std::move(object)});
    }
}

Result<QList<Id>> PrivateStore::ids(const QString &scope, const QString &entity) {
    QList<Id> ids;
    AURA_ASSIGN(auto row, m_database.prepare("SELECT id FROM row WHERE scope = ?1 AND entity = ?2"));
    row.bind(scope, entity);
    for (;;) {
        AURA_ASSIGN(const bool more, row.step());
        if (!more)
            return ids;
        ids.append(row.id(0));
    }
}

Result<std::optional<BaseRow>> PrivateStore::row(const QString &scope, const QString &entity, const Id &id) {
    AURA_ASSIGN(auto row,
                m_database.prepare("SELECT rev, payload FROM row WHERE scope = ?1 AND entity = ?2 AND id = ?3"));
    AURA_ASSIGN(const bool found, row.bind(scope, entity, id).step());
    if (!found)
        return std::optional<BaseRow>{};
    AURA_ASSIGN(const auto bytes, m_sealer.open(row.blobView(1), contextOf(scope, entity, id)));
    AURA_ASSIGN(auto object, wire::parseObject(bytes));
    return std::optional(BaseRow{id, row.int64(0), std::move(object)});
}

Result<QSet<Id>> PrivateStore::confirmed() {
    QSet<Id> ids;
    AURA_TRY(m_database.forEach("SELECT op_id FROM confirmed", [&](const Statement &row) { ids.insert(row.id(0)); }));
    return ids;
}

Status PrivateStore::forgetConfirmed(const QList<Id> &opIds) {
    if (opIds.isEmpty())
        return {};
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    for (const auto &id : opIds)
        AURA_TRY(m_database.run("DELETE FROM confirmed WHERE op_id = ?1", id));
    return transaction.commit();
}

Result<QByteArray> PrivateStore::value(std::string_view key) {
    return sealedMeta(m_database, m_sealer, fileName, key);
}

Status PrivateStore::setValue(std::string_view key, QByteArrayView value) {
    return setSealedMeta(m_database, m_sealer, fileName, key, value);
}

} // namespace aura::sync
