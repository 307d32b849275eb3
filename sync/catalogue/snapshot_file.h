// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/transport.h>
#include <aura/wire/sync_json.h>

#include <QFile>
#include <QString>

#include <memory>

namespace aura::sync {

/// One form of a snapshot on its way to disk. The compressed bytes are kept in a .part file so that a download resumes
/// where it stopped; while they come they are hashed, and unpacked and written by threads of their own, so an error
/// there may come with a later call. Nothing is written beyond the sizes that the manifest announced. Used by one
/// thread.
class SnapshotFile final : public DownloadSink {
public:
    /// Continues with what an earlier run left in `folder` for the same hash. Corrupt leftovers are dropped.
    static Result<std::unique_ptr<SnapshotFile>> open(const QString &folder, const wire::SnapshotForm &form);
    ~SnapshotFile() override;

    Status begin(std::int64_t offset, const QByteArray &contentType) override;
    /// Waits while unpacking is far behind.
    Status write(QByteArrayView bytes) override;

    std::int64_t received() const { return m_received; }
    /// Once everything has come: Corrupt when length, hash or unpacked size are not the announced ones, and the part is
    /// dropped; Unavailable when bytes are missing, and the part is kept. Then the unpacked file's path; it is not yet
    /// synced to disk.
    Result<QString> finish();
    /// Removes the files of this form.
    void drop();

private:
    struct Unpacker;
    SnapshotFile(const QString &folder, wire::SnapshotForm form);
    Status start();
    Status take(QByteArray bytes);

    wire::SnapshotForm m_form;
    QFile m_part;
    QFile m_unpacked;
    std::unique_ptr<Unpacker> m_unpacker;
    std::int64_t m_received = 0;
};

} // namespace aura::sync
