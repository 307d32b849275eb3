// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/audit_log.h>
#include <aura/wire/rates_json.h>

/// The shop's table of rates as those keep it who run the platform, with all that there were. What orders keep of a
/// table stays as it is.
namespace aura::server::ratesDesk {

/// Takes a table over: tells the catalogue's readers and keeps it in the history. `actor` is nobody for one that was
/// set beside the server.
Status adopt(Write &write, const ExchangeRates &rates, const Actor &actor, const QString &reason);

/// In the place of the one that was seen; counts from now on. What is so already changes nothing. The file in
/// `dataFolder` follows, as a table that is changed there begins with it. Conflict when it is not what was seen,
/// InvalidArgument for a table that makes no sense, StorageReadOnly when the file cannot be written.
Result<ExchangeRates> change(Write &write, const AuditLog &log, const Actor &actor, const QString &dataFolder,
                             const wire::RatesChange &change);

/// Newest first. InvalidArgument for a cursor that is none of these.
Result<AdminPage<RatesEntry>> history(storage::Database &db, const QString &cursor, int limit);

} // namespace aura::server::ratesDesk
