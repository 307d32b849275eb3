// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/random.h>
#include <aura/server/store/store.h>

namespace aura::server {

/// Copies of the whole database in one file. Pictures are not in it: the files below blobs/ never change and are copied
/// like any others.
namespace backup {

/// Writes the database of a data folder, as it is at one moment, into `path`, which is replaced when it exists. A
/// server may be running on the folder: it goes on reading and writing meanwhile. The copy is read back before it takes
/// its place. NotFound when there is no database, Corrupt when the copy is not whole, StorageFull, StorageReadOnly.
Status write(const QString &dataPath, const QString &path);

/// Restores a backup into a file of its own, as restore() would have it: read through, brought to this version's schema
/// and of another epoch. What was there is replaced. Errors as restore().
Status restoreInto(const QString &backup, const QString &fresh, Random &random);

struct Restored {
    QString epoch;  ///< Clients of another epoch begin anew and send again what this history does not know.
    QString former; ///< Where the database that was there is kept; empty when there was none.
};
/// Puts a backup in the place of the folder's database. The history gets a new epoch, so that no client takes it for
/// the one that it knew. Nothing is changed before the backup was read through and brought to this version's schema.
/// NotFound, Corrupt or NewerVersion tell what is wrong with the backup.
Result<Restored> restore(const DataFolder &folder, const QString &path, Random &random);

} // namespace backup

int backupCommand(const QStringList &arguments);
int restoreCommand(const QStringList &arguments);

} // namespace aura::server
