// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/stock_ledger.h>

namespace aura::server::stockPolicy {

/// How a vendor looks after their stock; the standard when nothing was ever set.
Result<StockPolicy> of(storage::Database &db, const Id &vendor);

/// Sets the threshold of one variant, or takes it away. NotFound when no stock is kept of it, PermissionDenied when it
/// is another vendor's (or that one is suspended), InvalidArgument as the reducer says. What it is now.
Result<StockLevel> set(Write &write, const Id &user, const StockThreshold &operation, UnixMillis at);

/// Sets the threshold of all variants that have none of their own. The public's bands follow; rows of stock do not
/// change by it, because a vendor's devices look the shop's threshold up in its own row. Errors as above.
Status set(Write &write, const Id &user, const StockPolicySet &operation, UnixMillis at);

/// Adds a location of the shop or changes one. Errors as above and as the reducer says; Conflict when it is to be
/// closed while something is there.
Status set(Write &write, const Id &user, const StockLocationPut &operation, UnixMillis at);

/// Whether the shop has a location (the main one, whose id is nil, it has always): NotFound. With `arrives`, a closed
/// one is open again.
Status useLocation(Write &write, const Id &vendor, const Id &locationId, bool arrives);

} // namespace aura::server::stockPolicy
