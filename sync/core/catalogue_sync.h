// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/catalogue_files.h"
#include "catalogue/snapshot_file.h"
#include "core/account_sync.h"
#include "core/catalogue_repair.h"
#include "core/context.h"

namespace aura::sync {

/// Which form of a snapshot makes the shop searchable first: the complete one unless its extra bytes cost more time
/// than building indexes here. `bytesPerSecond` 0: not known. nullptr when there is no form that this software knows.
const wire::SnapshotForm *chooseForm(const wire::SnapshotManifest &manifest, std::int64_t bytesPerSecond);

/// Brings the public catalogue and keeps it up to date: a snapshot first, and again when the server's history has moved
/// on; changes in between. The old file serves until the new one is whole. Used by one thread.
class CatalogueSync {
public:
    struct Events {
        std::function<void()> replaced; ///< Another file, or the current one has become searchable.
        std::function<void(const QList<std::pair<QString, Id>> &rows)> rowsChanged; ///< Of the current file.
        std::function<void()> progress;
    };

    CatalogueSync(Context &context, CatalogueFiles &files, DeviceFile &device, Events events);
    ~CatalogueSync();

    bool busy() const { return m_done != nullptr || m_completing; }
    const Download &download() const { return m_download; }
    bool replaced() const { return m_replaced; } ///< In the last run.
    void run(std::function<void(RunResult)> done);

private:
    class Meter;

    void fetchManifest();
    Result<QByteArray> knownKey();
    void startDownload(bool mayChangeForm);
    void downloaded(const HttpAnswer &answer);
    void install(const QString &preparedPath);
    void completeBare();
    void pull();
    void requestPage();
    void gather(const wire::PullResponse &page);
    void pulled(const HttpAnswer &answer);
    void applyPulled(std::int64_t next, std::uint64_t checksum);
    bool mayRepair();
    void repair(std::int64_t next);
    void applyRows(std::int64_t next, std::uint64_t checksum);
    void finish(std::optional<Error> error = std::nullopt, bool reached = true, std::int64_t wait = -1);
    void metered();

    Context &m_context;
    CatalogueFiles &m_files;
    DeviceFile &m_device;
    Events m_events;
    std::function<void(RunResult)> m_done;
    RunResult m_result;
    Backoff m_backoff;
    Download m_download;
    bool m_needSnapshot = false;
    bool m_replaced = false;
    bool m_completing = false;

    wire::SnapshotManifest m_manifest;
    wire::SnapshotForm m_form;
    std::unique_ptr<SnapshotFile> m_file;
    std::unique_ptr<Meter> m_meter;
    Transport::Handle m_handle = 0;
    bool m_mayChangeForm = false;
    std::int64_t m_startedAt = 0;
    std::int64_t m_resumedFrom = 0;
    std::int64_t m_bytesPerSecond = 0; ///< Of the last download; 0 when it was too short to tell.

    QList<wire::PullRow> m_rows;
    QList<wire::Tombstone> m_tombstones;
    std::int64_t m_cursor = 0;
    std::unique_ptr<CatalogueRepair> m_repair;
};

} // namespace aura::sync
