// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/database.h>

#include <QFile>

#include <sqlite3.h>

namespace aura::storage {

Status copyDatabase(Database &source, const QString &path) {
    if (QFile::exists(path))
        return Error{ErrorCode::AlreadyExists, QStringLiteral("there is a file ") + path};
    AURA_ASSIGN(auto target, Database::open(path));
    auto *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup == nullptr)
        return target.errorFor(sqlite3_errcode(target.handle()), "backup");
    // In one step: it reads one moment of a log-keeping source and holds nobody up.
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        return target.errorFor(code, "backup");
    // The copy says of itself that it keeps a log, like its source.
    return target.execute("PRAGMA journal_mode=DELETE");
}

} // namespace aura::storage
