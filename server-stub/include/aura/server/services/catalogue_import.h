// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/domain/id.h>
#include <aura/server/store/store.h>
#include <aura/wire/import_line.h>

#include <QList>
#include <QString>

#include <cstdint>
#include <functional>

namespace aura::server {

/// A line that was not taken.
struct ImportRefusal {
    std::int64_t line = 0;
    ErrorCode code = ErrorCode::InvalidArgument;
    QString reason; ///< Starts with "line N".
};

struct ImportReport {
    QString vendorName;
    Id vendorId; ///< Nil when the file had no good line and the vendor is new.
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t refused = 0;
    std::int64_t categoriesAdded = 0;

    std::int64_t rows() const { return added + changed + unchanged + refused; }
};

struct ImportOptions {
    QString vendorName;
    wire::ImportDefaults defaults{};
    std::size_t batch = 2'000; ///< Products in one transaction.
};

/// Loads a catalogue file (NDJSON, plain or compressed with zstd) into the server's database, as the goods of one
/// vendor, who is made when there is none of that name. Products are found again by the file's own id: what did not
/// change is left alone, so that a file taken twice changes nothing and one that broke off is simply taken again.
///
/// A product's stock is set when it is new, with a ledger entry; a later import does not touch it, because by then it
/// has been sold from. What an import cannot know (ratings, views, tags, uploaded pictures, further variants) stays.
class CatalogueImport {
public:
    /// A connection to write with, for a data folder that this process holds: the tables are made when they are not
    /// there. An import has the database for itself, so it needs no writer's queue.
    static Result<storage::Database> openDatabase(const DataFolder &folder, Random &random);

    /// All must outlive the import.
    CatalogueImport(storage::Database &database, const Clock &clock, IdGenerator &ids, ImportOptions options);

    /// Of the file on disk; called now and then on the calling thread.
    using Progress = std::function<void(std::int64_t bytesDone, std::int64_t bytesTotal, const ImportReport &soFar)>;
    /// Called for each refused line, in the order of the file, on the calling thread.
    using Refused = std::function<void(const ImportRefusal &)>;

    /// Refused lines are no error. An error is: the file cannot be read to its end (see InputFile) or the store cannot
    /// be written; what was taken before stays. `report` is filled in every case.
    Status run(const QString &path, ImportReport &report, const Progress &progress = {}, const Refused &refused = {});

private:
    storage::Database &m_database;
    const Clock &m_clock;
    IdGenerator &m_ids;
    ImportOptions m_options;
};

/// "icecat_19k.ndjson.zst" → "Icecat 19k".
QString vendorNameFromFile(const QString &path);

} // namespace aura::server
