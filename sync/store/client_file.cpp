// SPDX-License-Identifier: Apache-2.0
#include "store/client_file.h"

#include <QFile>
#include <QFileInfo>

namespace aura::sync {

using namespace Qt::StringLiterals;
using storage::Database;

namespace {

Result<Database> openOnce(const QString &path, storage::Durability durability, std::int32_t applicationId,
                          std::span<const storage::Migration> migrations, const FileContext &context) {
    storage::OpenOptions options;
    options.durability = durability;
    options.vfs = context.vfs;
    options.busyTimeoutMillis = context.busyTimeoutMillis;
    // Small files that must notice damage on disk: no memory map.
    options.mmapBytes = 0;
    AURA_ASSIGN(auto database, Database::open(path, options));
    // A checkpoint waits for the disk thrice, and whoever changes something meanwhile waits with it: so seldom.
    AURA_TRY(database.execute("PRAGMA wal_autocheckpoint=" + std::to_string(checkpointPages) + ";"));
    AURA_ASSIGN(const int version, storage::schemaVersion(database));
    AURA_TRY(storage::migrate(database, applicationId, migrations));
    if (context.created != nullptr)
        *context.created = version == 0;
    QString verdict;
    AURA_TRY(database.forEach("PRAGMA quick_check(1)", [&](const storage::Statement &row) { verdict = row.text(0); }));
    if (verdict != "ok"_L1)
        return Error{ErrorCode::Corrupt, path + u": "_s + verdict};
    return database;
}

} // namespace

Result<QString> putAside(const QString &path, UnixMillis at) {
    QString target = path + u".corrupt-"_s + QString::number(at);
    for (int i = 1; QFileInfo::exists(target); ++i)
        target = path + u".corrupt-"_s + QString::number(at) + u'-' + QString::number(i);
    if (!QFile::rename(path, target))
        return Error{ErrorCode::StorageReadOnly, u"cannot put aside "_s + path};
    for (const auto suffix : {"-wal"_L1, "-shm"_L1}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix))
            return Error{ErrorCode::StorageReadOnly, u"cannot put aside "_s + path + suffix};
    }
    return target;
}

Result<Database> openClientFile(const QString &path, storage::Durability durability, std::int32_t applicationId,
                                std::span<const storage::Migration> migrations, const FileContext &context) {
    auto database = openOnce(path, durability, applicationId, migrations, context);
    if (database || database.error().code != ErrorCode::Corrupt)
        return database;
    AURA_ASSIGN(const auto aside, putAside(path, context.clock->now()));
    if (context.quarantined != nullptr)
        context.quarantined->append(aside);
    return openOnce(path, durability, applicationId, migrations, context);
}

Result<QByteArray> metaBytes(Database &database, std::string_view key) {
    AURA_ASSIGN(auto statement, database.prepare("SELECT value FROM meta WHERE key = ?1"));
    AURA_ASSIGN(const bool row, statement.bind(key).step());
    return row ? statement.blob(0) : QByteArray{};
}

Status setMetaBytes(Database &database, std::string_view key, QByteArrayView value) {
    return database.run(
        "INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value", key,
        value);
}

Status removeMeta(Database &database, std::string_view key) {
    return database.run("DELETE FROM meta WHERE key = ?1", key);
}

Result<std::int64_t> dataVersion(Database &database) {
    AURA_ASSIGN(const auto version, database.queryInt64("PRAGMA data_version"));
    return version.value_or(0);
}

} // namespace aura::sync
