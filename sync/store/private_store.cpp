// SPDX-License-Identifier: Apache-2.0
#include "store/private_store.h"

#include <aura/domain/operation.h>

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
    AURA_TRY(checkSeal(m_database, m_sealer));
    return true;
}

Status PrivateStore::forget(const QString &scope) {
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
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

Status PrivateStore::stage(const QString &scope, const wire::PullResponse &page) {
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

Result<Applied> PrivateStore::apply(const QString &scope, const wire::PullResponse &page, const QList<Id> &confirmed) {
    Applied applied;
    applied.rows = page.rows.size() + page.tombstones.size();
    AURA_ASSIGN(const auto state, this->scope(scope));
    AURA_ASSIGN(auto transaction, Transaction::begin(m_database));
    AURA_TRY(stage(scope, page));
    if (page.hasMore) {
        AURA_TRY(m_database.run("INSERT OR REPLACE INTO scope(name, epoch, cursor, fresh) VALUES(?1, ?2, ?3, ?4)",
                                scope, page.epoch, page.next, state.fresh));
        AURA_TRY(transaction.commit());
        return applied;
    }
    AURA_TRY(m_database.forEach(
        "SELECT s.entity, s.id FROM staged s LEFT JOIN row r ON r.scope = s.scope AND r.entity = s.entity AND "
        "r.id = s.id WHERE s.scope = ?1 AND ((s.payload IS NULL AND r.id IS NOT NULL) OR "
        "(s.payload IS NOT NULL AND (r.id IS NULL OR r.rev <> s.rev)))",
        [&](const Statement &row) {
            applied.changed.append({row.text(0), row.id(1)});
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
    }
    AURA_TRY(m_database.run("DELETE FROM row WHERE scope = ?1 AND (entity, id) IN "
                            "(SELECT entity, id FROM staged WHERE scope = ?1 AND payload IS NULL)",
                            scope));
    AURA_TRY(
        m_database.run("INSERT OR REPLACE INTO row(scope, entity, id, rev, payload) "
                       "SELECT scope, entity, id, rev, payload FROM staged WHERE scope = ?1 AND payload IS NOT NULL",
                       scope));
    AURA_ASSIGN(const auto sum, checksum(scope));
    if (sum != page.checksum) {
        transaction.rollback();
        return Error{ErrorCode::Corrupt, u"the rows of %1 do not add up to the server's checksum"_s.arg(scope)};
    }
    AURA_TRY(m_database.run(
        "INSERT OR IGNORE INTO confirmed(op_id) SELECT op_id FROM staged_confirmed WHERE scope = ?1", scope));
    for (const auto &id : confirmed)
        AURA_TRY(m_database.run("INSERT OR IGNORE INTO confirmed(op_id) VALUES(?1)", id));
    AURA_TRY(m_database.run("DELETE FROM staged WHERE scope = ?1", scope));
    AURA_TRY(m_database.run("DELETE FROM staged_confirmed WHERE scope = ?1", scope));
    AURA_TRY(m_database.run("INSERT OR REPLACE INTO scope(name, epoch, cursor, fresh) VALUES(?1, ?2, ?3, 0)", scope,
                            page.epoch, page.next));
    AURA_TRY(transaction.commit());
    applied.complete = true;
    return applied;
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
