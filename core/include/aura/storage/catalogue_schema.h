// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/storage/database.h>

#include <string_view>

namespace aura::storage {

/// The public catalogue's tables, the same in the server's database, in a snapshot and in the client's catalogue.db:
/// one writer, one search and one set of queries serve all three.
///
/// `num` is a row's local number. In a snapshot products are numbered by falling popularity, so that reading in rowid
/// order is reading the popular ones first; later arrivals are numbered behind them until the next snapshot.
namespace catalogue {

/// "AuCa": marks a stand-alone catalogue file.
inline constexpr std::int32_t applicationId = 0x41754361;
inline constexpr int schemaVersion = 1;

/// Tables without secondary indexes: what the `bare` snapshot holds.
std::string_view tablesSql();
/// Those of them that an older file may lack; may be executed on any file.
std::string_view addedTablesSql();
/// Secondary indexes; the `complete` snapshot has them inside.
std::string_view indexesSql();
/// The full-text tables, empty. Filled by CatalogueWriter row by row, or by rebuildSearch().
std::string_view searchSql();

/// Creates an empty stand-alone catalogue in `database` with everything inside.
Status create(Database &database);

/// True when the file has its indexes and its full-text tables (a bare one becomes complete by finishBare()).
Result<bool> isComplete(Database &database);
/// Adds indexes and search to a bare catalogue, in one transaction.
Status finishBare(Database &database);

/// Refuses a file that is not a catalogue this software can read: Corrupt (another kind of file, missing tables,
/// failed quick check) or NewerVersion.
Status verify(Database &database);
/// Gives an older file the tables that came later. Writes only when one is missing.
Status addTables(Database &database);

/// Values of the `meta` table: "epoch", "cursor", "checksum" (hexadecimal), "built_at", "banners", a JSON list of
/// {title, subtitle, category: slug, picture: sha256, width, height} for the home page, and "rates" (see
/// storage/exchange_rates.h). Empty when there is none.
Result<QString> metaValue(Database &database, std::string_view key);
Status setMetaValue(Database &database, std::string_view key, const QString &value);

} // namespace catalogue

} // namespace aura::storage
