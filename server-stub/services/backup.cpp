// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/backup.h>

#include "zstd.h"

#include <aura/server/store/server_schema.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdio>

namespace aura::server::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array besides{"-wal"_L1, "-shm"_L1, "-journal"_L1};

Status removeDatabase(const QString &path) {
    for (const auto &suffix : besides)
        QFile::remove(path + suffix);
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::StorageReadOnly, u"cannot remove "_s + path};
    return {};
}

Status renameTo(const QString &from, const QString &to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error{ErrorCode::StorageReadOnly, u"cannot rename "_s + from + u" to "_s + to};
    return syncDirectory(QFileInfo(to).absolutePath());
}

Status check(storage::Database &database) {
    AURA_ASSIGN(const auto application, database.queryInt64("PRAGMA application_id"));
    if (application.value_or(0) != serverSchema::applicationId)
        return Error{ErrorCode::Corrupt, database.path() + u" is not a database of this server"_s};
    QString complaint;
    AURA_TRY(
        database.forEach("PRAGMA integrity_check(1)", [&](const storage::Statement &row) { complaint = row.text(0); }));
    if (complaint != "ok"_L1)
        return Error{ErrorCode::Corrupt, database.path() + u": "_s + complaint};
    return {};
}

Result<storage::Database> openForReading(const QString &path) {
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::ReadOnly;
    return storage::Database::open(path, options);
}

/// A copy in one file, read back.
Status copyChecked(const QString &from, const QString &to) {
    AURA_TRY(removeDatabase(to));
    {
        AURA_ASSIGN(auto source, openForReading(from));
        AURA_TRY(storage::copyDatabase(source, to));
    }
    AURA_ASSIGN(auto copy, openForReading(to));
    return check(copy);
}

} // namespace

Status write(const QString &dataPath, const QString &path) {
    // Not DataFolder::open(): that one is the running server's.
    const QString database = QDir(dataPath).filePath(u"aura.db"_s);
    const QString unfinished = path + u".part"_s;
    const Status copied = copyChecked(database, unfinished);
    if (!copied) {
        (void)removeDatabase(unfinished);
        return copied;
    }
    return renameTo(unfinished, path);
}

Status restoreInto(const QString &backup, const QString &fresh, Random &random) {
    AURA_TRY(copyChecked(backup, fresh));
    AURA_ASSIGN(auto copy, storage::Database::open(fresh));
    AURA_TRY(serverSchema::prepare(copy, random));
    AURA_TRY(serverSchema::beginEpoch(copy, random));
    return copy.execute("PRAGMA journal_mode=DELETE");
}

Result<Restored> restore(const DataFolder &folder, const QString &path, Random &random) {
    const QString database = folder.databasePath();
    const QString fresh = database + u".restored"_s;
    const auto prepared = [&]() -> Result<Restored> {
        AURA_TRY(restoreInto(path, fresh, random));
        AURA_ASSIGN(auto copy, openForReading(fresh));
        Restored restored;
        AURA_ASSIGN(restored.epoch, serverSchema::epoch(copy));
        return restored;
    }();
    if (!prepared) {
        (void)removeDatabase(fresh);
        return prepared.error();
    }
    Restored restored = *prepared;
    if (QFile::exists(database)) {
        restored.former = database + u".before-restore"_s;
        // Whole with its log, or, when it is damaged, as it lies there.
        if (!copyChecked(database, restored.former)) {
            AURA_TRY(removeDatabase(restored.former));
            for (const auto &suffix : besides) {
                if (QFile::exists(database + suffix))
                    AURA_TRY(renameTo(database + suffix, restored.former + suffix));
            }
            AURA_TRY(renameTo(database, restored.former));
        }
        for (const auto &suffix : besides)
            QFile::remove(database + suffix);
    }
    AURA_TRY(renameTo(fresh, database));
    // Snapshots of the former history; the server builds new ones.
    QFile::remove(folder.snapshotsPath() + u"/manifest.json"_s);
    return restored;
}

} // namespace aura::server::backup
