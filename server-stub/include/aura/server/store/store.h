// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/random.h>
#include <aura/server/store/read_pool.h>
#include <aura/server/store/write_queue.h>

#include <QDir>

#include <memory>

namespace aura::server {

/// A data folder, held by one process at a time:
///   aura.db   the database (with its -wal and -shm)
///   keys/     secrets, readable by the owner only
///   snapshots/, blobs/   immutable files named by their hash
///   thumbnails/          what can be made from blobs/ again: <side in pixels>/<hash>
///   lock      held while the folder is open
class DataFolder {
public:
    /// Creates what is missing. StorageBusy when another process holds the folder, StorageReadOnly when it cannot be
    /// written.
    static Result<DataFolder> open(const QString &path);
    DataFolder(DataFolder &&other) noexcept;
    DataFolder &operator=(DataFolder &&) = delete;
    ~DataFolder();

    QString path() const { return m_dir.absolutePath(); }
    QString databasePath() const { return m_dir.filePath(QStringLiteral("aura.db")); }
    QString keysPath() const { return m_dir.filePath(QStringLiteral("keys")); }
    QString snapshotsPath() const { return m_dir.filePath(QStringLiteral("snapshots")); }
    QString blobsPath() const { return m_dir.filePath(QStringLiteral("blobs")); }
    QString thumbnailsPath() const { return m_dir.filePath(QStringLiteral("thumbnails")); }

private:
    DataFolder(QDir dir, int lock)
        : m_dir(std::move(dir))
        , m_lock(lock) {}

    QDir m_dir;
    int m_lock;
};

/// The open database of a data folder: one writer, many readers.
class Store {
public:
    /// Creates or upgrades the database. Corrupt, NewerVersion, StorageBusy or StorageFull tell why it cannot be used.
    /// `clock` and `random` must outlive the store. `vfs`: see storage::OpenOptions::vfs.
    static Result<std::unique_ptr<Store>> open(DataFolder folder, const Clock &clock, Random &random,
                                               WriteQueue::Options options, const QByteArray &vfs = {});
    static Result<std::unique_ptr<Store>> open(DataFolder folder, const Clock &clock, Random &random);

    const DataFolder &folder() const { return m_folder; }
    WriteQueue &writes() { return *m_writes; }
    ReadPool &reads() { return *m_reads; }
    const QString &epoch() const { return m_epoch; }

private:
    explicit Store(DataFolder folder)
        : m_folder(std::move(folder)) {}

    DataFolder m_folder;
    QString m_epoch;
    // The writer goes last: only then does closing bring the journal home.
    std::unique_ptr<WriteQueue> m_writes;
    std::unique_ptr<ReadPool> m_reads;
};

} // namespace aura::server
