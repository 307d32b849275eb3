// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/device_file.h"

#include <aura/storage/database.h>
#include <aura/sync/types.h>
#include <aura/wire/sync_json.h>

#include <QSet>

#include <functional>
#include <memory>

namespace aura::sync {

/// Turns an unpacked snapshot into a catalogue that can be opened: checks that it is one, takes over epoch and cursor
/// and syncs it to disk. Corrupt or NewerVersion when it is not for us. Slow; touches nothing but the file.
/// `vfs`: see storage::OpenOptions::vfs.
Status prepareCatalogue(const QString &path, const wire::SnapshotManifest &manifest, const QByteArray &vfs);
/// Builds the indexes and the search of a bare catalogue. Slow; the file may be read meanwhile.
Status completeCatalogue(const QString &path, const QByteArray &vfs);
/// Reads the whole structure of a catalogue file; Corrupt when something is wrong with it. On any thread; takes about a
/// millisecond a megabyte.
Status examineCatalogue(const QString &path);

/// The catalogue files of one server: one is current (device.db says which), replaced ones stay until nobody in this
/// process holds their handle. Used by one thread.
class CatalogueFiles {
public:
    /// `device` must outlive this. `vfs`: see storage::OpenOptions::vfs.
    CatalogueFiles(QString folder, DeviceFile &device, QByteArray vfs)
        : m_folder(std::move(folder))
        , m_device(device)
        , m_vfs(std::move(vfs)) {}

    /// Opens the current file, if there is one. A damaged or missing one counts as none; NewerVersion is told.
    Status open();
    /// Opens again when another process has switched; true then.
    Result<bool> reopenIfSwitched();
    /// Makes a prepared file the current one: renamed, then named in device.db, so that a crash leaves one of the two.
    Status install(const QString &preparedPath, const wire::SnapshotManifest &manifest);
    /// Tells readers that the current file changed its nature (it has become searchable).
    Status refresh();
    /// Remembers, also for other processes and later starts, that the current file is damaged and has to be replaced.
    /// Readers keep it until then: most of it may be well.
    Status noteDamage();
    bool isDamaged() const { return m_damaged; }
    /// Forgets a current file that has turned out to be damaged.
    Status abandon();
    /// Removes files that nobody uses. Only for the process that syncs.
    void sweep();
    /// Removes parts of downloads that the manifest does not name any more.
    void sweepParts(const wire::SnapshotManifest &manifest);

    const QString &folder() const { return m_folder; }
    CatalogueHandle handle() const { return m_handle; }
    /// nullptr when there is no catalogue.
    storage::Database *database() { return m_handle == nullptr ? nullptr : &m_database; }
    QString epoch() const { return m_epoch; }
    std::int64_t cursor() const { return m_cursor; }

    /// Applies a whole pull in one transaction and moves the cursor; `checksum` is the server's afterwards. On an error
    /// nothing has changed.
    Status apply(const QList<wire::PullRow> &rows, const QList<wire::Tombstone> &tombstones, std::int64_t next,
                 std::uint64_t checksum);
    /// Whether the catalogue with this pull applied would have the server's checksum. The sum is kept in step row by
    /// row, starting from what the snapshot says of itself; true when it says nothing.
    Result<bool> addsUp(const QList<wire::PullRow> &rows, const QList<wire::Tombstone> &tombstones,
                        std::uint64_t checksum);

    /// Every row that counts in the checksum.
    Status forEachRow(const std::function<void(const QString &entity, const Id &id, std::int64_t rev)> &visit);

private:
    Status use(const QString &name);
    Result<std::optional<std::uint64_t>> keptChecksum();
    Result<std::uint64_t> changeOfChecksum(const QList<wire::PullRow> &rows, const QList<wire::Tombstone> &tombstones);

    QString m_folder;
    DeviceFile &m_device;
    QByteArray m_vfs;
    QString m_name;
    storage::Database m_database;
    CatalogueHandle m_handle;
    QList<std::weak_ptr<const CatalogueVersion>> m_former;
    QString m_epoch;
    std::int64_t m_cursor = 0;
    std::int64_t m_generation = 0;
    bool m_damaged = false;
};

} // namespace aura::sync
