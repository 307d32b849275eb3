// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/ports/random.h>
#include <aura/storage/database.h>

namespace aura::server {

/// The server's own SQLite database: the public catalogue's tables (storage::catalogue) beside everything private.
///
/// Every field and index of the platform's data model has its place from the first migration on. Where the model of
/// documents and the tables differ, on purpose:
///  - A SKU is unique within its vendor, not in the whole market: two vendors number their goods independently.
///  - A category's name is unique among its siblings ("Accessories" exists under many parents); its slug everywhere.
///  - Embedded lists (variants, pictures, cart lines, order lines) are tables of their own.
///  - totalItems, totalPrice of a cart are derived from its lines when read, by the same functions as on the client, so
///    that they cannot disagree with the lines.
///  - The order's single status is three axes: state, payment_state, fulfilment_state. The partial index for pending
///    and processing orders covers the open states.
///  - An expiring index is an ordinary index on expires_at, and a sweep that follows it.
///  - A product belongs to a vendor, and people belong to vendors (vendor_member), so that a shop can have staff.
///  - Exact stock is one row a variant with an append-only ledger beside it; variant rows carry a public band only.
///
/// Enumerations are stored as the numbers of their C++ enum, roles and kinds as words. Times are UnixMillis, amounts
/// minor units, unit prices millionths; ids are 16 bytes.
namespace serverSchema {

/// "AuSv"
inline constexpr std::int32_t applicationId = 0x41755376;

/// Creates or upgrades the tables and gives a new database its epoch from `random`. Errors as storage::migrate().
Status prepare(storage::Database &database, Random &random);

/// Gives the database another epoch: what was said of its history before holds no more.
Status beginEpoch(storage::Database &database, Random &random);

/// The name of this database's history; it changes when the history does (a restore from a backup).
Result<QString> epoch(storage::Database &database);

} // namespace serverSchema

} // namespace aura::server
