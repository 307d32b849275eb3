// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/journal.h>

#include <algorithm>
#include <sqlite3.h>

namespace aura::storage {

Status reserveJournal(Database &database, std::int64_t bytes) {
    int keep = 1;
    int code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    sqlite3_file *file = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &file);
    if (code != SQLITE_OK)
        return database.errorFor(code, "the journal");
    sqlite3_int64 before = 0;
    const auto isLongEnough = [&] {
        return file->pMethods == nullptr || file->pMethods->xFileSize(file, &before) != SQLITE_OK || before >= bytes;
    };
    if (isLongEnough())
        return {};
    // Nobody else appends to the journal or shortens it meanwhile.
    AURA_ASSIGN(auto transaction, Transaction::begin(database));
    if (isLongEnough())
        return {};
    // SQLite writes less than 128 KiB at a time.
    const QByteArray zeros(1 << 16, '\0');
    for (auto at = before; at < bytes && code == SQLITE_OK; at += zeros.size())
        code = file->pMethods->xWrite(file, zeros.constData(),
                                      static_cast<int>(std::min<std::int64_t>(zeros.size(), bytes - at)), at);
    if (code != SQLITE_OK)
        (void)file->pMethods->xTruncate(file, before);
    return {};
}

} // namespace aura::storage
