// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/result.h>
#include <aura/ports/clock.h>
#include <aura/storage/database.h>

#include <QByteArray>
#include <QString>

#include <atomic>
#include <cstdint>
#include <vector>

namespace aura::server {

/// Where the public catalogue stands in its change log.
struct CataloguePosition {
    QString epoch;
    std::int64_t cursor = 0;

    friend bool operator==(const CataloguePosition &, const CataloguePosition &) = default;
};

/// One file that clients download.
struct BuiltForm {
    QString form; ///< "bare" or "complete"
    QString path;
    std::int64_t bytes = 0;
    std::int64_t unpackedBytes = 0;
    QByteArray sha256; ///< Of the compressed file.
};

struct BuiltSnapshot {
    CataloguePosition position;
    int schema = 0;
    std::int64_t products = 0;
    std::vector<BuiltForm> forms;
};

/// Where the database's catalogue stands now.
Result<CataloguePosition> cataloguePosition(storage::Database &database);

/// Turns the server's catalogue into files for clients: the products that the public may see (published, active, of
/// approved vendors), numbered by falling popularity, with nobody's user or order behind a review. Reads in one
/// transaction of its own connection, so writers go on meanwhile.
class SnapshotBuilder {
public:
    struct Options {
        int level = 3; ///< Of zstd.
        int threads = 2;
        QByteArray vfs{}; ///< See storage::OpenOptions::vfs.
    };

    SnapshotBuilder(QString databasePath, const Clock &clock);
    SnapshotBuilder(QString databasePath, const Clock &clock, Options options);

    /// Builds both forms into the existing folder `folder`, durably. Canceled when `stop` became true; other errors are
    /// the storage's. What a failed build leaves in the folder is for the caller to remove.
    Result<BuiltSnapshot> build(const QString &folder, const std::atomic<bool> &stop) const;

    /// The tables alone, into a new file. Used by build().
    Result<BuiltSnapshot> writeTables(const QString &path) const;

private:
    QString m_databasePath;
    const Clock &m_clock;
    Options m_options;
};

} // namespace aura::server
