// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/clock.h>
#include <aura/storage/database.h>

#include <QStringList>

#include <span>

namespace aura::sync {

/// How long the journal of such a file grows before it is brought into the file.
inline constexpr int checkpointPages = 2'000;
/// Room in the journal for that many pages, each with its header of 24 bytes, and for a commit that goes beyond them.
inline constexpr std::int64_t journalBytes = (checkpointPages + 100) * (4'096LL + 24);

/// What the opening of one of the client's own files needs besides its schema.
struct FileContext {
    const Clock *clock = nullptr;
    QByteArray vfs;                     ///< See storage::OpenOptions::vfs.
    QStringList *quarantined = nullptr; ///< Receives the new paths of files that were put aside.
    int busyTimeoutMillis = 5'000;
    bool *created = nullptr; ///< Set when the file was made just now.
};

/// Opens or creates a file and brings it to its newest version. A file that is damaged or no database is renamed (with
/// its journal) and replaced by an empty one: only then, never because it is busy, full or of a newer version.
Result<storage::Database> openClientFile(const QString &path, storage::Durability durability,
                                         std::int32_t applicationId, std::span<const storage::Migration> migrations,
                                         const FileContext &context);

/// Renames a file and its journal to "<path>.corrupt-<time>"; the new path.
Result<QString> putAside(const QString &path, UnixMillis at);

/// Values of a `meta(key TEXT, value BLOB)` table; an empty value when the key is absent.
Result<QByteArray> metaBytes(storage::Database &database, std::string_view key);
Status setMetaBytes(storage::Database &database, std::string_view key, QByteArrayView value);
Status removeMeta(storage::Database &database, std::string_view key);

/// Changes whenever another connection (of any process) has committed to the file.
Result<std::int64_t> dataVersion(storage::Database &database);

} // namespace aura::sync
